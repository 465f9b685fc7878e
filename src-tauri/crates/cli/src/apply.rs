//! `journey apply`: changes a map by commands, as the window does.

use std::path::PathBuf;

use journey::edit::{self, Command};
use journey::model::Language;

use crate::failure::Failure;
use crate::files::{self, Target};
use crate::{Outcome, print};

/// Change a map by commands and write the result to another file
///
/// Commands are JSON, one a line, and are done in order. When one is refused, nothing is written.
#[derive(clap::Args)]
pub struct Arguments {
    /// The map to start from; it is not changed
    file: PathBuf,
    /// The commands, such as {"do":"setTitle","title":"Our café"}
    #[arg(value_name = "COMMANDS.ndjson")]
    commands: PathBuf,
    /// The file to write
    #[arg(long, value_name = "OUT.journey")]
    to: PathBuf,
    /// Replace a file that exists
    #[arg(long)]
    force: bool,
}

/// Does every command, or none.
pub fn run(arguments: &Arguments, language: Language) -> Result<Outcome, Vec<Failure>> {
    let mut document = files::open(&arguments.file, language)?.document;
    let commands = files::read_text(&arguments.commands)?;
    let target = Target::new(&arguments.to, arguments.force)?;
    for (index, line) in commands.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let in_line = |failure: Failure| failure.in_file(&arguments.commands).in_line(index + 1);
        let command: Command = serde_json::from_str(line)
            .map_err(|error| in_line(Failure::new("error-no-command").with("reason", error)))?;
        document = edit::apply(&document, &command).map_err(|refusal| in_line(refusal.into()))?;
    }
    target.write_bytes(&journey::file::write(&document))?;
    print(&target.path().display().to_string());
    Ok(Outcome::Fine)
}
