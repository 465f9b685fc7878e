//! What `--help` says, in the user's language. Names of commands, options and values are keys of the message files; what
//! the parser would say around them in English is said here.

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Command, CommandFactory as _};
use journey::model::Language;

use crate::Outcome;
use crate::failure::{Failure, say};

/// Tell what a command can do
#[derive(clap::Args)]
pub struct Arguments {
    /// Which one
    command: Option<String>,
}

/// Tells what a command can do, or which there are.
pub fn run(arguments: &Arguments, language: Language) -> Result<Outcome, Vec<Failure>> {
    let mut program = in_language(crate::Arguments::command(), language);
    program.build();
    let command = match &arguments.command {
        Some(name) => program.find_subcommand_mut(name),
        None => Some(&mut program),
    };
    let Some(command) = command else {
        let given = arguments.command.as_deref().unwrap_or_default();
        return Err(Failure::new("usage-command").with("given", given).into());
    };
    // A reader who has gone away is no failure.
    let _ = command.print_long_help();
    Ok(Outcome::Fine)
}

/// The parser, speaking that language.
pub fn in_language(command: Command, language: Language) -> Command {
    let name = command.get_name().to_owned();
    let template = format!(
        "{{about-with-newline}}\n{}{{usage}}\n\n{{all-args}}{{after-help}}",
        say(language, "help-heading-usage", &[])
    );
    let about = say(language, &format!("help-{name}"), &[]);
    let more = known(language, &format!("help-{name}-more"));
    let mut command = command.help_template(template).about(about.clone());
    if let Some(more) = more {
        command = command.long_about(format!("{about}\n\n{more}"));
    }
    // Those that the parser makes speak English.
    let flag = |name: &'static str, short, action| Arg::new(name).short(short).long(name).action(action);
    command = command
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(flag("help", 'h', ArgAction::Help))
        .arg(flag("version", 'V', ArgAction::Version));
    if command.has_subcommands() {
        command = command
            .subcommand_help_heading(say(language, "help-heading-commands", &[]))
            .mut_subcommands(|command| in_language(command, language));
    }
    command.mut_args(|arg| described(arg, &name, language))
}

fn described(arg: Arg, command: &str, language: Language) -> Arg {
    let key = format!("help-{command}-{}", arg.get_id().as_str().replace('_', "-"));
    let sentence = known(language, &key).unwrap_or_else(|| say(language, &format!("help-flag-{}", arg.get_id()), &[]));
    let heading = match arg.get_help_heading() {
        Some(heading) => heading.to_lowercase(),
        None if arg.is_positional() => "arguments".to_owned(),
        None => "options".to_owned(),
    };
    let (mut short, mut long) = (sentence.clone(), sentence);
    let takes_values = arg.get_action().takes_values();
    let values = if takes_values { arg.get_possible_values() } else { Vec::new() };
    let told: Vec<String> = values.iter().filter_map(|value| told(value, &key, language)).collect();
    if !values.is_empty() {
        let names: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
        let names = say(language, "help-values-short", &[("values", names.join(", "))]);
        short = format!("{short} {names}");
        long = match told.is_empty() {
            true => format!("{long}\n\n{names}"),
            false => format!("{long}\n\n{}\n{}", say(language, "help-values", &[]), told.join("\n")),
        };
    }
    if let [default] = arg.get_default_values() {
        let default = say(language, "help-default", &[("value", default.to_string_lossy().into_owned())]);
        short = format!("{short} {default}");
        long = format!("{long}\n\n{default}");
    }
    arg.help(short)
        .long_help(long)
        .help_heading(say(language, &format!("help-heading-{heading}"), &[]))
        .hide_possible_values(takes_values)
        .hide_default_value(takes_values)
}

/// A command as `journey apply` takes it: what is the same in every language.
const EXAMPLE: &str = r#"{"do":"setTitle","title":"Our café"}"#;

/// `- png: Pixels`, for a value that is explained.
fn told(value: &PossibleValue, of: &str, language: Language) -> Option<String> {
    let name = value.get_name();
    let key = format!("{of}-{}", name.replace('.', "_"));
    let sentence = known(language, &key).or_else(|| known(language, &format!("help-language-{name}")))?;
    Some(format!("- {name}: {sentence}"))
}

/// The message of that key, when there is one.
fn known(language: Language, key: &str) -> Option<String> {
    let said = say(language, key, &[("example", EXAMPLE.to_owned())]);
    (said != key).then_some(said)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const LANGUAGES: [Language; 3] = [Language::En, Language::ZhHans, Language::ZhHant];

    fn every_command(language: Language) -> Vec<Command> {
        let mut program = in_language(crate::Arguments::command(), language);
        program.build();
        program.get_subcommands().chain([&program]).cloned().collect()
    }

    #[test]
    fn every_command_option_and_value_has_a_sentence_in_every_language() {
        for language in LANGUAGES {
            for mut command in every_command(language) {
                let help = command.render_long_help().to_string();
                assert!(!help.contains("help-"), "{language:?}: {help}");
                for arg in command.get_arguments() {
                    let said = arg.get_help().unwrap().to_string();
                    let chinese = said.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
                    assert_eq!(chinese, language != Language::En, "{language:?} {}: {said}", arg.get_id());
                }
            }
        }
    }

    #[test]
    fn what_a_value_means_is_told_where_the_code_says_it() {
        let plain = crate::Arguments::command();
        for mut command in every_command(Language::En) {
            let Some(same) = plain.find_subcommand(command.get_name()) else { continue };
            let said = command.render_long_help().to_string();
            let values = same.get_arguments().flat_map(Arg::get_possible_values);
            for value in values.filter(|value| value.get_help().is_some()) {
                assert!(said.contains(&format!("- {}: ", value.get_name())), "{}: {said}", value.get_name());
            }
        }
    }

    #[test]
    fn the_parser_says_nothing_in_english_by_itself() {
        for mut command in every_command(Language::ZhHans) {
            let help = command.render_long_help().to_string();
            for english in ["Usage", "Options:", "Arguments", "Commands", "default:", "possible", "Print"] {
                assert!(!help.contains(english), "{english}: {help}");
            }
        }
    }
}
