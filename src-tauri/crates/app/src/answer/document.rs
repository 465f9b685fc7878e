//! Opening, making and saving documents.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use journey::file;

use super::Asked;
use super::recovery::left_of;
use crate::message::Message;
use crate::request::{AtPath, New, Opened, Save, Update};
use crate::session::{Session, lock};
use crate::{disk, recent, refusal};

/// What saves by itself does so often: its earlier versions shall not push all others out.
const BETWEEN_BACKUPS: Duration = Duration::from_secs(600);

pub(crate) fn open(asked: &Asked<'_>, AtPath { path }: AtPath) -> Result<Opened, Message> {
    let export::MapFile { bytes, in_picture } =
        export::read_map(disk::open(&path)?).map_err(|error| refusal::of_picture(&path, &error))?;
    if in_picture {
        return open_carried(asked, &path, &bytes);
    }
    let opened = file::read(&bytes).map_err(|error| refusal::of_file(&path, &error))?;
    let logs = asked.sessions.logs();
    let mut session = Session::new(opened.document, Some(path.clone()), Some(disk::fingerprint(&bytes)), logs)?;
    if !opened.repairs.is_empty() {
        session.mark_unsaved();
    }
    recent::remember(&asked.sessions.data, &path);
    let others = asked.sessions.others_with(asked.window, &path);
    for other in &others {
        asked.sessions.tell(other, "fileShared", &());
    }
    let opened = put(asked, session, opened.repairs.iter().map(refusal::of_repair).collect())?;
    // Only now, as a window that shows a map offers nothing but what is about it.
    let recoverable = left_of(asked, &path);
    let view = lock(&asked.sessions.views).of(&path);
    Ok(Opened { shared: !others.is_empty(), recoverable, view, ..opened })
}

/// What a picture carries opens as a document that was never saved: saving asks where, and the picture stays.
fn open_carried(asked: &Asked<'_>, path: &Path, bytes: &[u8]) -> Result<Opened, Message> {
    let opened = file::read(bytes).map_err(|error| refusal::of_file(path, &error))?;
    let mut session = Session::new(opened.document, None, None, asked.sessions.logs())?;
    session.mark_unsaved();
    put(asked, session, opened.repairs.iter().map(refusal::of_repair).collect())
}

pub(crate) fn new(asked: &Asked<'_>, New { template, language }: New) -> Result<Opened, Message> {
    let mut document =
        templates::get(&template, language).ok_or_else(|| Message::new("error-no-template").with("name", template))?;
    // A template is called what it is for; the map made of it gets its name from whoever makes it.
    document.title.clear();
    let settings = lock(&asked.sessions.settings).0.clone();
    for map in &mut document.maps {
        let map = Arc::make_mut(map);
        map.theme = settings.theme.unwrap_or(map.theme);
        if !settings.author.is_empty() {
            map.review.get_or_insert_default().owner.clone_from(&settings.author);
        }
    }
    put(asked, Session::new(document, None, None, asked.sessions.logs())?, Vec::new())
}

pub(crate) fn save(asked: &Asked<'_>, Save { replace, auto }: Save) -> Result<Update, Message> {
    asked.with_session(|session| {
        let path = session.path.clone().ok_or_else(|| Message::new("error-no-path"))?;
        if !replace && changed_by_another_program(&path, session.on_disk)? {
            return Err(Message::new("error-file-changed").with("path", path.display()));
        }
        let rest = if auto { BETWEEN_BACKUPS } else { Duration::ZERO };
        write(asked, session, &path, rest)
    })
}

pub(crate) fn save_as(asked: &Asked<'_>, AtPath { path }: AtPath) -> Result<Update, Message> {
    asked.with_session(|session| write(asked, session, &path, Duration::ZERO))
}

/// Shows a document in the window. The one before goes; whether its changes may go was asked before.
pub(super) fn put(asked: &Asked<'_>, mut session: Session, repairs: Vec<Message>) -> Result<Opened, Message> {
    session.problems.user = lock(&asked.sessions.settings).0.check();
    let update = session.update()?;
    asked.host.set_title(&update.title);
    if let Some(mut before) = lock(&asked.sessions.window(asked.window)).session.replace(session) {
        before.give_up();
    }
    if lock(&asked.sessions.offers).release(asked.window) {
        asked.sessions.tell_of_offers(asked.window);
    }
    Ok(Opened { update, repairs, recoverable: None, shared: false, view: None })
}

fn write(asked: &Asked<'_>, session: &mut Session, path: &Path, rest: Duration) -> Result<Update, Message> {
    let bytes = file::write(session.document());
    if path.exists() {
        // A full or missing data folder must not keep people from saving their work.
        let _ = disk::back_up(path, &asked.sessions.data.join("backups"), rest);
    }
    disk::write(path, &bytes)?;
    session.saved_to(path.to_owned(), disk::fingerprint(&bytes));
    recent::remember(&asked.sessions.data, path);
    session.update()
}

/// A file that is gone has not been changed: saving brings it back.
fn changed_by_another_program(path: &Path, on_disk: Option<u64>) -> Result<bool, Message> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(disk::fingerprint(&bytes)) != on_disk),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(disk::failed(path, &error)),
    }
}
