//! Changing the document, looking at what a change would do, and looking at another map.

use journey::edit::{self, Command};
use journey::model::{Filter, FilterMode};

use super::Asked;
use crate::find::{self, Replacing};
use crate::message::Message;
use crate::request::{Nothing, Replace, Replaced, Show, Switch, Typed, Update};
use crate::session::Session;
use crate::{filter, refusal};

pub(crate) fn apply(asked: &Asked<'_>, command: Command) -> Result<Update, Message> {
    do_(asked, &command, None)
}

pub(crate) fn type_(asked: &Asked<'_>, Typed { command, run }: Typed) -> Result<Update, Message> {
    do_(asked, &command, Some(run.into()))
}

fn do_(asked: &Asked<'_>, command: &Command, run: Option<u64>) -> Result<Update, Message> {
    asked.with_session(|session| {
        check_positions(session, command)?;
        session.do_(command, run).map_err(|refused| refusal::of_command(&refused))?;
        session.update()
    })
}

pub(crate) fn preview(asked: &Asked<'_>, command: Option<Command>) -> Result<Update, Message> {
    asked.with_session(|session| {
        let Some(command) = command else { return session.update() };
        check_positions(session, &command)?;
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

/// Looks at the map through a filter.
pub(crate) fn filter(asked: &Asked<'_>, filter: Filter) -> Result<Update, Message> {
    asked.with_session(|session| {
        session.filter = filter;
        session.update()
    })
}

/// Shows an audience what was chosen alone, or the map as it is again.
pub(crate) fn present(asked: &Asked<'_>, Switch { on }: Switch) -> Result<Update, Message> {
    asked.with_session(|session| {
        session.presenting = on;
        session.update()
    })
}

pub(crate) fn replace(asked: &Asked<'_>, wanted: Replace) -> Result<Replaced, Message> {
    let Replace { words, with, only, revision } = wanted;
    asked.with_session(|session| {
        let known = only.is_none() || revision == session.revision;
        let only = only.map(|only| only as usize);
        let Replacing { commands, places, maps } = if known {
            find::replace(session.document(), &session.map()?.id, &words, &with, only)
        } else {
            Replacing::default()
        };
        if !commands.is_empty() {
            let command = Command::Together { commands };
            session.do_(&command, None).map_err(|refused| refusal::of_command(&refused))?;
        }
        let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
        Ok(Replaced { update: session.update()?, places: count(places), maps: count(maps) })
    })
}

/// Positions on a map of which parts are hidden are not those of the map.
fn check_positions(session: &Session, command: &Command) -> Result<(), Message> {
    let hides = session.filter.mode == FilterMode::Hide && !session.filter.is_empty();
    if hides && filter::counts_positions(command) { Err(Message::new("error-parts-hidden")) } else { Ok(()) }
}

pub(crate) fn show(asked: &Asked<'_>, Show { map, theme }: Show) -> Result<Update, Message> {
    asked.with_session(|session| {
        if let Some(map) = map {
            if session.document().map(&map).is_none() {
                return Err(Message::new("error-no-map"));
            }
            if map != session.shown {
                session.filter = Filter::default();
            }
            session.shown = map;
        }
        session.theme = theme;
        // Nearly everything looks different: the window starts afresh.
        session.sent = None;
        session.update()
    })
}
