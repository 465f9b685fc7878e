//! `journey extract`: the map that a picture carries, as a file of its own.

use std::path::PathBuf;

use export::{ExtractError, MapFile};
use journey::model::Language;

use crate::failure::Failure;
use crate::files::{self, Target};
use crate::{Outcome, print};

/// Take the map out of a picture
///
/// PNG, SVG, PDF and PPTX carry the map that they show, unless they were exported with --no-source. What is written is
/// what was drawn, byte for byte.
#[derive(clap::Args)]
pub struct Arguments {
    /// The picture; it is not changed
    picture: PathBuf,
    /// The file to write
    #[arg(long, value_name = "MAP.journey")]
    to: PathBuf,
    /// Replace a file that exists
    #[arg(long)]
    force: bool,
}

/// Writes the map, when it is one.
pub fn run(arguments: &Arguments, _: Language) -> Result<Outcome, Vec<Failure>> {
    let path = &arguments.picture;
    let MapFile { bytes, in_picture } = files::read(path)?;
    if !in_picture {
        return Err(Failure::from(ExtractError::NoPicture).in_file(path).into());
    }
    // A picture may carry anything.
    journey::file::read(&bytes).map_err(|error| Failure::from(error).in_file(path))?;
    let target = Target::new(&arguments.to, arguments.force)?;
    target.write_bytes(&bytes)?;
    print(&target.path().display().to_string());
    Ok(Outcome::Fine)
}
