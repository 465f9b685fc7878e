//! Copying and pasting.

use journey::edit::Command;

use super::Asked;
use crate::clip::{Clip, Names, Pasting, Table, cut, fill, place, table_of};
use crate::message::Message;
use crate::refusal;
use crate::request::{Clipboard, Copied, Inspect, Nothing, Paste, Pasted};
use crate::session::Session;

/// How many cells of a table are pasted at once: more is a mistake, and no map that anybody could read.
const MOST_CELLS: usize = 500;

pub(crate) fn copy(asked: &Asked<'_>, Inspect { ids }: Inspect) -> Result<Copied, Message> {
    let (document, map) = asked.with_session(|session| Ok((session.document().clone(), session.map()?.clone())))?;
    Ok(cut(&document, &map, &ids).copied())
}

pub(crate) fn paste(asked: &Asked<'_>, paste: Paste) -> Result<Pasted, Message> {
    asked.with_session(|session| {
        let names = &mut Names::new(paste.seed.clone());
        if let Some(clip) = if paste.plain { None } else { Clip::read(&paste.content.html)? } {
            let map = session.map()?.clone();
            let pasting = place(&clip, session.document(), &map, &paste.at, names);
            return done(session, pasting);
        }
        let mut table = table_in(&paste);
        if table.len() > MOST_CELLS {
            if !paste.cut {
                return Ok(Pasted { update: None, made: Vec::new(), too_many: Some(table.len()), limit: MOST_CELLS });
            }
            table = table.truncated(MOST_CELLS);
        }
        if table.len() == 0 {
            return Err(Message::new("error-clipboard-empty"));
        }
        let map = session.map()?.clone();
        let pasting = fill(&table, session.document(), &map, &paste.at, names);
        done(session, pasting)
    })
}

fn table_in(Paste { content: Clipboard { text, html, .. }, plain, .. }: &Paste) -> Table {
    if *plain { Table::of_one(text) } else { table_of(Some(html), Some(text)) }
}

fn done(session: &mut Session, Pasting { commands, made }: Pasting) -> Result<Pasted, Message> {
    if commands.is_empty() {
        return Err(Message::new("error-clipboard-empty"));
    }
    session.do_(&Command::Together { commands }, None).map_err(|refused| refusal::of_command(&refused))?;
    let update = session.update()?;
    Ok(Pasted { update: Some(update), made, too_many: None, limit: MOST_CELLS })
}

pub(crate) fn read_clipboard(asked: &Asked<'_>, Nothing {}: Nothing) -> Result<Option<Clipboard>, Message> {
    Ok(asked.host.clipboard())
}

pub(crate) fn write_clipboard(asked: &Asked<'_>, content: Clipboard) -> Result<bool, Message> {
    Ok(asked.host.set_clipboard(&content))
}
