//! `journey check`: what is wrong with the structure of a file.

use std::path::PathBuf;

use journey::Repair;
use journey::model::Language;
use serde_json::{Value, json};

use crate::failure::{Failure, say};
use crate::{Outcome, files, print};

/// Find what is wrong in files; they are not changed
#[derive(clap::Args)]
pub struct Arguments {
    /// The files to check
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// How to report: text for people, json for programs
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Checks every file, also after one that cannot be opened.
pub fn run(arguments: &Arguments, language: Language) -> Result<Outcome, Vec<Failure>> {
    let mut found = false;
    let mut failures = Vec::new();
    let mut reports = Vec::new();
    for path in &arguments.files {
        let file = path.display().to_string();
        match files::open_quietly(path) {
            Ok(opened) => {
                found |= !opened.repairs.is_empty();
                match arguments.format {
                    Format::Text => print_text(&file, &opened.repairs, language),
                    Format::Json => {
                        reports.push(json!({ "file": file, "problems": as_json(&opened.repairs, language) }))
                    }
                }
            }
            Err(failure) => {
                reports.push(json!({ "file": file, "error": failure.words(language) }));
                failures.push(failure);
            }
        }
    }
    if let Format::Json = arguments.format {
        print(&format!("{:#}", Value::Array(reports)));
    }
    match (failures.is_empty(), found) {
        (false, _) => Err(failures),
        (true, true) => Ok(Outcome::FoundSomething),
        (true, false) => Ok(Outcome::Fine),
    }
}

fn print_text(file: &str, repairs: &[Repair], language: Language) {
    if repairs.is_empty() {
        print(&say(language, "check-fine", &[("file", file.to_owned())]));
    }
    for repair in repairs {
        let problem =
            say(language, "check-at", &[("problem", message(repair, language)), ("place", repair.path.clone())]);
        print(&say(language, "error-in-file", &[("file", file.to_owned()), ("problem", problem)]));
    }
}

fn as_json(repairs: &[Repair], language: Language) -> Value {
    repairs
        .iter()
        .map(|repair| json!({ "code": repair.code(), "path": repair.path, "message": message(repair, language) }))
        .collect()
}

fn message(repair: &Repair, language: Language) -> String {
    say(language, &format!("repair-{}", repair.code()), &repair.args)
}
