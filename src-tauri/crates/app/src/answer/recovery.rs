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
use crate::session::{Page, Session, lock};

pub(crate) fn restore(asked: &Asked<'_>, Crashed { id }: Crashed) -> Result<Opened, Message> {
    let logs = asked.sessions.logs();
    let restored = {
        let mut offers = lock(&asked.sessions.offers);
        let restored = recovery::restore(&logs, &id).map_err(|error| match error.kind() {
            ErrorKind::WouldBlock => Message::new("error-recovery-open"),
            ErrorKind::NotFound => Message::new("error-recovery-gone"),
            _ => Message::new("error-recovery").with("detail", error),
        })?;
        offers.end(&id);
        restored
    };
    asked.sessions.tell_of_offers(asked.window);
    let partly = restored
        .kept
        .as_ref()
        .map(|(kept, lines)| Message::new("repair-recovery-partly").with("count", lines).with("path", kept.display()));
    let session = Session::restored(restored, logs)?;
    let path = session.path.clone();
    let opened = put(asked, session, partly.into_iter().collect())?;
    let view = path.and_then(|path| lock(&asked.sessions.views).of(&path));
    Ok(Opened { view, ..opened })
}

pub(crate) fn discard(asked: &Asked<'_>, Crashed { id }: Crashed) -> Result<Nothing, Message> {
    {
        let mut offers = lock(&asked.sessions.offers);
        recovery::discard(&asked.sessions.logs(), &id);
        offers.end(&id);
    }
    asked.sessions.tell_of_offers(asked.window);
    Ok(Nothing {})
}

pub(crate) fn recoverable(asked: &Asked<'_>, Nothing {}: Nothing) -> Result<Vec<Recoverable>, Message> {
    lock(&asked.sessions.window(asked.window)).page = Page::Waiting;
    Ok(left(asked, true).0)
}

/// What a crash left that this window shall offer, newest first: nothing, or what no other window offers. And what of it
/// cannot be read.
pub(super) fn left(asked: &Asked<'_>, offers_it: bool) -> (Vec<Recoverable>, Vec<Message>) {
    let mut offers = lock(&asked.sessions.offers);
    let (left, unreadable) = recovery::find(&asked.sessions.logs());
    let unreadable =
        unreadable.iter().map(|path| Message::new("error-recovery-unreadable").with("path", path.display()));
    let own = left.into_iter().filter(|left| offers_it && offers.take(asked.window, &left.id));
    (own.map(offered).collect(), unreadable.collect())
}

/// What a crash left of the changes to one file, which this window offers from now on.
pub(super) fn left_of(asked: &Asked<'_>, path: &Path) -> Option<Recoverable> {
    let whole = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let mut offers = lock(&asked.sessions.offers);
    let (left, _) = recovery::find(&asked.sessions.logs());
    let found = left.into_iter().find(|left| left.head.path.as_deref().map(whole) == Some(whole(path)))?;
    let elsewhere = offers.take_over(asked.window, &found.id);
    drop(offers);
    if elsewhere {
        asked.sessions.tell_of_offers(asked.window);
    }
    Some(offered(found))
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
