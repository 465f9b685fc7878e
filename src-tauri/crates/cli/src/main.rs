//! The command line `journey`: maps in and out without a window.
//!
//! It ends with 0 when all is well, 1 when `check` found something, and 2 when something could not be done; then it
//! says what and what to do, in the user's language, and has written nothing by half.

mod apply;
mod check;
mod export;
mod extract;
mod failure;
mod files;
mod help;
mod language;
mod new;
mod templates;
mod usage;

use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

/// Draw, check and change customer journey maps.
#[derive(Parser)]
#[command(name = "journey", version, propagate_version = true, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Templates(templates::Arguments),
    New(new::Arguments),
    Check(check::Arguments),
    Export(export::Arguments),
    Extract(extract::Arguments),
    Apply(apply::Arguments),
    Help(help::Arguments),
}

/// What a command ends with when it could be done.
enum Outcome {
    Fine,
    FoundSomething,
}

fn main() -> ExitCode {
    let language = language::of_user(|name| std::env::var(name).ok());
    let given = help::in_language(Arguments::command(), language).try_get_matches();
    let arguments = match given.and_then(|given| Arguments::from_arg_matches(&given)) {
        Ok(arguments) => arguments,
        Err(error) => return usage::tell_of(&error, language),
    };
    let done = match arguments.command {
        Command::Templates(arguments) => templates::run(&arguments, language),
        Command::New(arguments) => new::run(&arguments, language),
        Command::Check(arguments) => check::run(&arguments, language),
        Command::Export(arguments) => export::run(&arguments, language),
        Command::Extract(arguments) => extract::run(&arguments, language),
        Command::Apply(arguments) => apply::run(&arguments, language),
        Command::Help(arguments) => help::run(&arguments, language),
    };
    match done {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::FoundSomething) => ExitCode::from(1),
        Err(failures) => {
            failures.iter().for_each(|failure| tell(&failure.words(language)));
            ExitCode::from(2)
        }
    }
}

/// One line of result. A reader who has gone away (`| head`) is no failure.
fn print(line: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// One line for the person, beside the results.
fn tell(line: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr(), "{line}");
}
