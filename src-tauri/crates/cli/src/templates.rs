//! `journey templates`: the built-in maps.

use journey::model::Language;

use crate::failure::Failure;
use crate::{Outcome, print};

/// List the built-in maps: one a line, first its name for `journey new`
#[derive(clap::Args)]
pub struct Arguments {}

/// Lists them.
pub fn run(_: &Arguments, language: Language) -> Result<Outcome, Vec<Failure>> {
    let longest = templates::ALL.iter().map(|template| template.name.len()).max().unwrap_or_default();
    for template in templates::ALL {
        print(&format!("{:longest$}  {}", template.name, template.document(language).title));
    }
    Ok(Outcome::Fine)
}
