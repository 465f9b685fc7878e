//! `journey new`: a file from a built-in map.

use std::path::PathBuf;

use journey::model::Language;

use crate::Outcome;
use crate::failure::Failure;
use crate::files::Target;
use crate::language::LanguageChoice;

/// Make a file from a built-in map
#[derive(clap::Args)]
pub struct Arguments {
    /// Which map; `journey templates` lists them
    #[arg(long, value_name = "NAME", default_value = "default")]
    template: String,
    /// Language of the map; yours when absent
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageChoice>,
    /// Replace a file that exists
    #[arg(long)]
    force: bool,
    /// The file to make
    #[arg(value_name = "OUT.journey")]
    out: PathBuf,
}

/// Makes the file.
pub fn run(arguments: &Arguments, language: Language) -> Result<Outcome, Vec<Failure>> {
    let template = templates::find(&arguments.template).ok_or_else(|| {
        let names: Vec<&str> = templates::ALL.iter().map(|template| template.name).collect();
        Failure::new("error-template-unknown").with("name", &arguments.template).with("names", names.join(", "))
    })?;
    let document = template.document(arguments.lang.map_or(language, Language::from));
    let target = Target::new(&arguments.out, arguments.force)?;
    target.write_bytes(&journey::file::write(&document))?;
    Ok(Outcome::Fine)
}
