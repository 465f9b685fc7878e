//! Giving back what a crash left, or forgetting it.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::time::SystemTime;

use super::Asked;
use super::document::put;
use crate::message::Message;
use crate::recovery::{self, Left};
use crate::request::{Crashed, Nothing, Opened, Recoverable};
use crate::session::Session;

pub(crate) fn restore(asked: &Asked<'_>, Crashed { id }: Crashed) -> Result<Opened, Message> {
    let logs = asked.sessions.logs();
    let restored = recovery::restore(&logs, &id).map_err(|error| match error.kind() {
        ErrorKind::WouldBlock => Message::new("error-recovery-open"),
        ErrorKind::NotFound => Message::new("error-recovery-gone"),
        _ => Message::new("error-recovery").with("detail", error),
    })?;
    let partly = restored
        .kept
        .as_ref()
        .map(|(kept, lines)| Message::new("repair-recovery-partly").with("count", lines).with("path", kept.display()));
    let session = Session::restored(restored, logs)?;
    put(asked, session, partly.into_iter().collect(), None)
}

pub(crate) fn discard(asked: &Asked<'_>, Crashed { id }: Crashed) -> Result<Nothing, Message> {
    recovery::discard(&asked.sessions.logs(), &id);
    Ok(Nothing {})
}

/// Everything that a crash left, newest first, and what of it cannot be read.
pub(super) fn left(logs: &Path) -> (Vec<Recoverable>, Vec<Message>) {
    let (left, unreadable) = recovery::find(logs);
    let unreadable =
        unreadable.iter().map(|path| Message::new("error-recovery-unreadable").with("path", path.display()));
    (left.into_iter().map(offered).collect(), unreadable.collect())
}

/// What a crash left of the changes to one file.
pub(super) fn left_of(logs: &Path, path: &Path) -> Option<Recoverable> {
    let whole = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let (left, _) = recovery::find(logs);
    left.into_iter().find(|left| left.head.path.as_deref().map(whole) == Some(whole(path))).map(offered)
}

fn offered(left: Left) -> Recoverable {
    let changed = left.changed.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis();
    Recoverable {
        id: left.id,
        title: left.head.title,
        path: left.head.path.map(|path| path.display().to_string()),
        changes: left.changes,
        changed: u64::try_from(changed).unwrap_or(u64::MAX),
    }
}
