//! What is wrong with the arguments themselves, in the user's language: which, why, and what would be right.

use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use journey::model::Language;

use crate::failure::{Failure, say};
use crate::tell;

/// Tells a person why their arguments cannot be used, or shows the help that they asked for.
pub fn tell_of(error: &clap::Error, language: Language) -> ExitCode {
    let Some(failure) = failure(error, language) else {
        // A reader who has gone away is no failure.
        let _ = error.print();
        return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
    };
    tell(&failure.words(language));
    tell(&say(language, "usage-help", &[("command", command_of(error))]));
    ExitCode::from(2)
}

/// `None` for what is no mistake (`--help`, `--version`) and for mistakes that only the parser can word.
fn failure(error: &clap::Error, language: Language) -> Option<Failure> {
    let text = |kind| text_of(error, kind, language);
    let with = |key, given: &[(&'static str, ContextKind)]| {
        given.iter().try_fold(Failure::new(key), |failure, (name, kind)| Some(failure.with(name, text(*kind)?)))
    };
    let near = |known: &'static str, plain: &'static str, kind, near| {
        with(known, &[("given", kind), ("near", near)]).or_else(|| with(plain, &[("given", kind)]))
    };
    let (option, value, all) = (ContextKind::InvalidArg, ContextKind::InvalidValue, ContextKind::ValidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => near("usage-unknown-near", "usage-unknown", option, ContextKind::SuggestedArg),
        ErrorKind::InvalidSubcommand => {
            let (given, like) = (ContextKind::InvalidSubcommand, ContextKind::SuggestedSubcommand);
            near("usage-command-near", "usage-command", given, like)
        }
        ErrorKind::InvalidValue if text(value).is_none_or(|value| value.is_empty()) => {
            with("usage-no-value-of", &[("option", option), ("values", all)])
                .or_else(|| with("usage-no-value", &[("option", option)]))
        }
        ErrorKind::InvalidValue => with("usage-value-of", &[("option", option), ("given", value), ("values", all)])
            .or_else(|| with("usage-value", &[("option", option), ("given", value)])),
        ErrorKind::ValueValidation => with("usage-value", &[("option", option), ("given", value)]),
        ErrorKind::ArgumentConflict => with("usage-conflict", &[("option", option), ("other", ContextKind::PriorArg)])
            .or_else(|| with("usage-twice", &[("option", option)])),
        ErrorKind::MissingRequiredArgument => with("usage-missing", &[("option", option)]),
        ErrorKind::NoEquals => with("usage-no-equals", &[("option", option)]),
        ErrorKind::InvalidUtf8 => Some(Failure::new("usage-not-unicode")),
        _ => None,
    }
}

/// What the parser says about the mistake; several things as a list.
fn text_of(error: &clap::Error, kind: ContextKind, language: Language) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        // The likeliest comes last.
        ContextValue::Strings(all) if kind == ContextKind::SuggestedSubcommand => all.last().cloned(),
        ContextValue::Strings(all) if all.is_empty() => None,
        ContextValue::Strings(all) => Some(all.join(&words::say(language.tag(), "list-separator"))),
        ContextValue::StyledStr(text) => Some(text.to_string()),
        ContextValue::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The command whose help would tell more: `journey export`.
fn command_of(error: &clap::Error) -> String {
    let usage = match error.get(ContextKind::Usage) {
        Some(ContextValue::StyledStr(usage)) => usage.to_string(),
        _ => String::new(),
    };
    let mut words = usage.split_whitespace().skip_while(|word| *word != "journey").skip(1);
    match words.next().filter(|word| word.chars().all(|c| c.is_ascii_lowercase())) {
        Some(command) => format!("journey {command}"),
        None => "journey".to_owned(),
    }
}
