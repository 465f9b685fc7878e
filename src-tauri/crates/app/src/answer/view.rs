//! Remembering which part of a file is seen.

use super::Asked;
use crate::message::Message;
use crate::request::{FileView, Nothing};
use crate::session::lock;

pub(crate) fn keep_view(asked: &Asked<'_>, view: FileView) -> Result<Nothing, Message> {
    let path = asked.with_session(|session| Ok(session.path.clone()))?;
    if let Some(path) = path {
        lock(&asked.sessions.views).keep(&asked.sessions.data, &path, view);
    }
    Ok(Nothing {})
}
