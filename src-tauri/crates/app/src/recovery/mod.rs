//! What keeps edits when the program or the computer stops: every accepted change is noted in a log before it is
//! answered. A log lives until its document is saved or given up; what is left at the next start is offered.

mod left;
mod log;
#[cfg(test)]
mod tests;

use std::io;
use std::path::PathBuf;

use journey::edit::Command;
use journey::model::Document;

pub use self::left::{Left, Restored, discard, find, restore};
pub use self::log::Head;
use self::log::Log;

/// A change that was made.
#[derive(Clone, Copy, Debug)]
pub enum Done<'a> {
    /// A command, of a run of typing or of none; `step`: it is a step of undo of its own.
    Command { command: &'a Command, run: Option<u64>, step: bool },
    /// The last step was taken back.
    Undo,
    /// What was taken back was done again.
    Redo,
    /// Another document took its place.
    Replace,
}

/// Keeps the changes of one open document.
#[derive(Debug)]
pub struct Recovery {
    folder: PathBuf,
    log: Option<Log>,
    works: bool,
}

impl Recovery {
    /// Nothing to keep yet: a log begins with the first change. Logs lie in `folder`.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, log: None, works: true }
    }

    /// Goes on with a log that was restored.
    pub fn going_on(folder: PathBuf, log: Log) -> Self {
        Self { folder, log: Some(log), works: true }
    }

    /// Whether every change up to now is kept; false when the disk is full or the folder may not be written.
    pub fn works(&self) -> bool {
        self.works
    }

    /// Notes a change that made `after` of `before`.
    pub fn note(&mut self, head: &Head, before: &Document, after: &Document, done: Done<'_>) {
        // A log that misses a change cannot go on.
        let noted = self.works && self.append(head, before, done).unwrap_or(false);
        if !noted {
            self.begin_anew(head, after);
        }
    }

    /// Nothing is left to keep: it is saved, or nobody wants it.
    pub fn end(&mut self) {
        if let Some(log) = self.log.take() {
            log.remove();
        }
        self.works = true;
    }

    /// False when a log cannot tell this change.
    fn append(&mut self, head: &Head, before: &Document, done: Done<'_>) -> io::Result<bool> {
        match (&mut self.log, done) {
            (Some(log), Done::Command { command, run, step }) => log.note(command, run, step).map(|()| true),
            (None, Done::Command { command, run, step }) => {
                self.log.insert(Log::begin(&self.folder, head, before)?).note(command, run, step).map(|()| true)
            }
            (Some(log), Done::Undo) => log.note_undo(),
            (Some(log), Done::Redo) => log.note_redo(),
            (_, Done::Replace) | (None, Done::Undo | Done::Redo) => Ok(false),
        }
    }

    /// Begins a log with the document as it is now; the one before goes when that is whole.
    fn begin_anew(&mut self, head: &Head, document: &Document) {
        match Log::begin(&self.folder, head, document) {
            Ok(log) => {
                self.end();
                self.log = Some(log);
            }
            Err(_) => self.works = false,
        }
    }
}
