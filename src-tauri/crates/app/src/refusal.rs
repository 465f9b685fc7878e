//! What the core and the exporters refuse or put right, as sentences for a person.

use std::path::Path;

use export::{ExportError, ExtractError, PictureError};
use journey::Repair;
use journey::edit::Refusal;
use journey::file::OpenError;

use crate::message::Message;

/// Why a file could not be opened.
pub fn of_file(path: &Path, error: &OpenError) -> Message {
    message("error", error.code(), error.args()).with("path", path.display())
}

/// Why a picture could not be opened as a map.
pub fn of_picture(path: &Path, error: &ExtractError) -> Message {
    message("error", error.code(), error.args()).with("path", path.display())
}

/// What had to be put right in it.
pub fn of_repair(repair: &Repair) -> Message {
    message("repair", repair.code(), repair.args.clone())
}

/// Why a command was not done.
pub fn of_command(refusal: &Refusal) -> Message {
    message("error", refusal.code(), refusal.args())
}

/// Why a picture was not made.
pub fn of_export(error: &ExportError) -> Message {
    message("error", error.code(), error.args())
}

/// Why a picture was not taken in.
pub fn of_taking(error: &PictureError) -> Message {
    message("error", error.code(), error.args())
}

fn message(kind: &str, code: &str, args: Vec<(&'static str, String)>) -> Message {
    let message = Message::new(format!("{kind}-{code}"));
    args.into_iter().fold(message, |message, (name, value)| message.with(name, value))
}
