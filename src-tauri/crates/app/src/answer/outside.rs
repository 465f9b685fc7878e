//! What to do when another program has changed the file of an open document.

use journey::file::{self, Opened as Read};
use journey::{Difference, compare as difference};

use super::Asked;
use crate::message::Message;
use crate::request::{Nothing, Opened, Update};
use crate::session::Session;
use crate::{disk, refusal};

pub(crate) fn compare(asked: &Asked<'_>, Nothing {}: Nothing) -> Result<Difference, Message> {
    asked.with_session(|session| Ok(difference(session.document(), &theirs(session)?.0.document)))
}

pub(crate) fn reload(asked: &Asked<'_>, Nothing {}: Nothing) -> Result<Opened, Message> {
    asked.with_session(|session| {
        let (Read { document, repairs }, on_disk) = theirs(session)?;
        let path = session.path.clone().ok_or_else(|| Message::new("error-no-path"))?;
        session.replace(document, "undo-reload");
        session.saved_to(path, on_disk);
        if !repairs.is_empty() {
            session.mark_unsaved();
        }
        let repairs = repairs.iter().map(refusal::of_repair).collect();
        Ok(Opened { update: session.update()?, repairs, recoverable: None, shared: false, view: None })
    })
}

pub(crate) fn keep_mine(asked: &Asked<'_>, Nothing {}: Nothing) -> Result<Update, Message> {
    asked.with_session(|session| {
        let path = session.path.clone().ok_or_else(|| Message::new("error-no-path"))?;
        let on_disk = disk::fingerprint(&disk::read(&path)?);
        let same = |(read, _): (Read, u64)| read.document == **session.document() && read.repairs.is_empty();
        if theirs(session).is_ok_and(same) {
            session.saved_to(path, on_disk);
        } else {
            session.keep_over(on_disk);
        }
        session.update()
    })
}

/// What the file of a document holds now, and its fingerprint.
fn theirs(session: &Session) -> Result<(Read, u64), Message> {
    let path = session.path.as_ref().ok_or_else(|| Message::new("error-no-path"))?;
    let bytes = disk::read(path)?;
    let read = file::read(&bytes).map_err(|error| refusal::of_file(path, &error))?;
    if read.document.maps.is_empty() {
        return Err(Message::new("error-no-map"));
    }
    Ok((read, disk::fingerprint(&bytes)))
}
