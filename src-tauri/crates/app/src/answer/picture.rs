//! Writing pictures.

use super::Asked;
use crate::message::Message;
use crate::request::{Export, Exported};

pub(crate) fn export(_: &Asked<'_>, _: Export) -> Result<Exported, Message> {
    Err(Message::new("error-unknown").with("detail", "export"))
}
