//! Templates as pictures, for the start screen.

use std::sync::Arc;

use super::Asked;
use crate::glance::{self, Glance};
use crate::message::Message;
use crate::request::{AtPath, Thumbnail};
use crate::session::lock;

pub(crate) fn thumbnail(asked: &Asked<'_>, wanted: Thumbnail) -> Result<Arc<str>, Message> {
    if let Some(drawn) = lock(&asked.sessions.thumbnails).get(&wanted) {
        return Ok(Arc::clone(drawn));
    }
    let unknown = || Message::new("error-no-template").with("name", &wanted.template);
    let document = templates::get(&wanted.template, wanted.language).ok_or_else(unknown)?;
    let drawn = document.maps.first().and_then(|map| glance::picture(&document, map)).ok_or_else(unknown)?;
    let drawn: Arc<str> = drawn.into();
    lock(&asked.sessions.thumbnails).insert(wanted, Arc::clone(&drawn));
    Ok(drawn)
}

pub(crate) fn glance(asked: &Asked<'_>, AtPath { path }: AtPath) -> Result<Glance, Message> {
    let user = lock(&asked.sessions.settings).0.check();
    glance::at(&path, &asked.sessions.data, &user)
}
