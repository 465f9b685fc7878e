//! `journey check`: what a map lacks by the method, what is wrong with its file, and mending what is safe to mend.

mod explain;
mod findings;
mod json;
mod lines;
mod replaced;
mod sarif;
mod text;
mod user;

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use clap::builder::PossibleValuesParser;
use export::MapFile;
use journey::check::{Problem, RULES, Severity, day_of};
use journey::model::{CheckSettings, Language};
use journey::{Repair, RepairKind};

use self::findings::Findings;
use crate::failure::{Failure, say};
use crate::files::{self, Target};
use crate::language::LanguageChoice;
use crate::{Outcome, print, tell};

/// Find what maps lack, and mend what is safe to mend
///
/// Ends with 0 when nothing that is denied was found, 1 when something was, 2 when a file could not be checked.
#[derive(clap::Args)]
pub struct Arguments {
    /// The files to check
    #[arg(required_unless_present = "explain", value_name = "FILE")]
    files: Vec<PathBuf>,
    /// How to report: text for people, json for programs, sarif for code scanning
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The least that counts as found, for the exit code
    #[arg(long, value_enum, default_value_t = Deny::Error)]
    deny: Deny,
    /// Only these rules; again, or with commas, for several
    #[arg(long, value_name = "NAME", value_delimiter = ',', value_parser = PossibleValuesParser::new(RULES.iter().map(|rule| rule.name)))]
    rule: Vec<String>,
    /// Mend what nobody would want otherwise, and write the file
    #[arg(long)]
    fix: bool,
    /// Say what a rule is for, with an example
    #[arg(long, value_name = "RULE", value_parser = PossibleValuesParser::new(RULES.iter().map(|rule| rule.name)))]
    explain: Option<String>,
    /// The file with what you make of the rules: severities and thresholds; that of the window when absent
    #[arg(long, value_name = "FILE", conflicts_with = "no_settings")]
    settings: Option<PathBuf>,
    /// Weigh every rule as the map says, else as usual, whatever you chose in the window
    #[arg(long)]
    no_settings: bool,
    /// The language of the report; the system's when absent
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    lang: Option<LanguageChoice>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
    Sarif,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Deny {
    Error,
    Warning,
    Hint,
}

/// How to check, and which findings are wanted.
struct Asked {
    language: Language,
    today: String,
    rules: Vec<String>,
    /// What the user makes of the rules; what a map says goes before it.
    user: CheckSettings,
}

impl Asked {
    fn wants(&self, problem: &Problem) -> bool {
        self.rules.is_empty() || self.rules.iter().any(|rule| rule == problem.rule)
    }
}

/// Checks every file, also after one that cannot be opened.
pub fn run(arguments: &Arguments, language: Language) -> Result<Outcome, Vec<Failure>> {
    let language = arguments.lang.map_or(language, Language::from);
    if let Some(rule) = &arguments.explain {
        print(&explain::page(rule, language));
        return Ok(Outcome::Fine);
    }
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let user = user_settings(arguments, language)?;
    let asked = Asked { language, today: day_of(since), rules: arguments.rule.clone(), user };
    let mut failures = Vec::new();
    let mut checked = Vec::new();
    for path in &arguments.files {
        match check(path, arguments.fix, &asked) {
            Ok(findings) => {
                if arguments.format == Format::Text {
                    print(&text::report(&findings, &asked));
                }
                checked.push(Ok(findings));
            }
            Err(failure) => {
                checked.push(Err((path.display().to_string(), failure.words(language))));
                failures.push(failure);
            }
        }
    }
    match arguments.format {
        Format::Text => {}
        Format::Json => print(&format!("{:#}", json::report(&checked, language))),
        Format::Sarif => print(&format!("{:#}", sarif::report(&checked, language))),
    }
    if !failures.is_empty() {
        return Err(failures);
    }
    let denied = match arguments.deny {
        Deny::Error => Severity::Error,
        Deny::Warning => Severity::Warning,
        Deny::Hint => Severity::Hint,
    };
    let found = checked.iter().flatten().any(|findings| findings.worst().is_some_and(|worst| worst >= denied));
    Ok(if found { Outcome::FoundSomething } else { Outcome::Fine })
}

/// A file that is named must make sense; of the window's file what does not is told.
fn user_settings(arguments: &Arguments, language: Language) -> Result<CheckSettings, Vec<Failure>> {
    if arguments.no_settings {
        return Ok(CheckSettings::default());
    }
    if let Some(path) = &arguments.settings {
        let (settings, wrong) = user::read(path)?;
        return if wrong.is_empty() { Ok(settings) } else { Err(wrong) };
    }
    let usual = user::usual_file().filter(|path| path.is_file());
    let (settings, wrong) = match usual.as_deref().map(user::read) {
        None => Default::default(),
        Some(Ok(read)) => read,
        Some(Err(failure)) => (CheckSettings::default(), vec![failure]),
    };
    wrong.iter().for_each(|wrong| tell(&wrong.words(language)));
    Ok(settings)
}

fn check(path: &Path, fix: bool, asked: &Asked) -> Result<Findings, Failure> {
    let MapFile { mut bytes, in_picture } = files::read(path)?;
    if in_picture && fix {
        return Err(Failure::new("error-target-is-picture").in_file(path));
    }
    let opened = journey::file::read(&bytes).map_err(|error| Failure::from(error).in_file(path))?;
    if !fix {
        let mut findings = Findings::of(path, &bytes, &opened.document, opened.repairs, asked);
        findings.source = (!in_picture).then_some((opened.document, bytes));
        return Ok(findings);
    }
    let (document, mended) = findings::mend_all(&opened.document, asked);
    // A choice of a newer version is kept in the file, so that nothing puts it right but a person.
    let kept = |repair: &Repair| repair.kind == RepairKind::UnknownValue;
    let (left, put_right): (Vec<_>, Vec<_>) = opened.repairs.into_iter().partition(kept);
    if !mended.is_empty() || !put_right.is_empty() {
        bytes = journey::file::write(&document);
        Target::in_place(path)?.write_bytes(&bytes)?;
    }
    let mut findings = Findings::of(path, &bytes, &document, left, asked);
    findings.put_right = put_right;
    findings.mended = mended;
    findings.source = Some((document, bytes));
    Ok(findings)
}

/// The sentence of a finding, or of anything else of the checker that takes its arguments.
fn sentence(key: &str, problem: &Problem, language: Language) -> String {
    let args: Vec<_> = problem
        .args
        .iter()
        .map(|(name, value)| {
            let blank = value.trim().is_empty();
            (*name, if blank { say(language, "unnamed", &[]) } else { value.clone() })
        })
        .collect();
    say(language, key, &args)
}
