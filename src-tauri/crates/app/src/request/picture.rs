//! What goes over when a template is drawn.

use journey::model::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The first map of a template, as a picture to choose it by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Thumbnail {
    /// The template's name.
    pub template: String,
    /// The language of its texts.
    pub language: Language,
}
