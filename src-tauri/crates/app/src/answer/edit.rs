//! Changing the document, looking at what a change would do, and looking at another map.

use journey::edit::{self, Command};

use super::Asked;
use crate::message::Message;
use crate::refusal;
use crate::request::{Nothing, Show, Typed, Update};

pub(crate) fn apply(asked: &Asked<'_>, command: Command) -> Result<Update, Message> {
    do_(asked, &command, None)
}

pub(crate) fn type_(asked: &Asked<'_>, Typed { command, run }: Typed) -> Result<Update, Message> {
    do_(asked, &command, Some(run.into()))
}

fn do_(asked: &Asked<'_>, command: &Command, run: Option<u64>) -> Result<Update, Message> {
    asked.with_session(|session| {
        session.do_(command, run).map_err(|refused| refusal::of_command(&refused))?;
        session.update()
    })
}

pub(crate) fn preview(asked: &Asked<'_>, command: Option<Command>) -> Result<Update, Message> {
    asked.with_session(|session| {
        let Some(command) = command else { return session.update() };
        let changed = edit::apply(session.document(), &command).map_err(|refused| refusal::of_command(&refused))?;
        session.update_showing(&changed, Some(&command))
    })
}

pub(crate) fn undo(asked: &Asked<'_>, Nothing {}: Nothing) -> Result<Update, Message> {
    asked.with_session(|session| {
        session.undo();
        session.update()
    })
}

pub(crate) fn redo(asked: &Asked<'_>, Nothing {}: Nothing) -> Result<Update, Message> {
    asked.with_session(|session| {
        session.redo();
        session.update()
    })
}

pub(crate) fn show(asked: &Asked<'_>, Show { map, theme }: Show) -> Result<Update, Message> {
    asked.with_session(|session| {
        if let Some(map) = map {
            if session.document().map(&map).is_none() {
                return Err(Message::new("error-no-map"));
            }
            session.shown = map;
        }
        session.theme = theme;
        // Nearly everything looks different: the window starts afresh.
        session.sent = None;
        session.update()
    })
}
