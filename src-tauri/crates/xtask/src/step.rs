//! One step of a task: a command that is shown, run, and stops the task when it fails.

use std::process::{Command, Stdio};

/// Why a task stopped, and what to do.
pub struct Failed(pub String);

/// Runs a command at the root of the repository.
pub fn step(program: &str, arguments: &[&str]) -> Result<(), Failed> {
    run(Command::new(program_name(program)).args(arguments))
}

/// Runs npm in `ui`.
pub fn npm(arguments: &[&str]) -> Result<(), Failed> {
    run(Command::new(program_name("npm")).args(arguments).current_dir("ui"))
}

/// Shows a command and runs it.
pub fn run(command: &mut Command) -> Result<(), Failed> {
    let shown = shown(command);
    eprintln!("\n› {shown}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failed(format!("`{shown}` failed ({status})."))),
        Err(error) => Err(Failed(format!("`{shown}` cannot be run: {error}."))),
    }
}

/// Whether a command can be run and succeeds; nothing is shown.
pub fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let quiet = || Stdio::null();
    let mut command = Command::new(program_name(program));
    command.args(arguments).stdin(quiet()).stdout(quiet()).stderr(quiet());
    command.status().is_ok_and(|status| status.success())
}

/// What a command prints, when it succeeds.
pub fn printed_by(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program_name(program)).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// On Windows npm is a script, which is only found by its whole name.
pub fn program_name(program: &str) -> &str {
    if cfg!(windows) && program == "npm" { "npm.cmd" } else { program }
}

/// A command as it is typed.
pub fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
