//! What the core refuses, as sentences for a person.

use std::fmt::Display;
use std::path::Path;

use journey::edit::Refusal;

use crate::message::Message;

/// Why a file could not be opened.
pub fn of_file(path: &Path, error: &dyn Display) -> Message {
    Message::new("error-damaged").with("path", path.display()).with("detail", error)
}

/// What had to be repaired in it.
pub fn of_repair((): &()) -> Message {
    Message::new("error-unknown")
}

/// Why a command was not done.
pub fn of_command(refusal: &Refusal) -> Message {
    let message = Message::new(format!("error-{}", refusal.code()));
    refusal.args().into_iter().fold(message, |message, (name, value)| message.with(name, value))
}
