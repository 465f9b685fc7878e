//! What goes over when words are looked for.

use journey::model::MapId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Update;

/// Which words to look for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Find {
    /// As typed.
    pub words: String,
}

/// A text that holds the words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Hit {
    /// The map to show.
    pub map: MapId,
    /// What holds the text.
    pub kind: HitKind,
    /// Its id.
    pub id: String,
    /// Message key of the field.
    pub field: String,
    /// What stands before the words.
    pub before: String,
    /// The words as they stand there.
    pub found: String,
    /// What stands after them.
    pub after: String,
}

/// What can hold a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
#[allow(missing_docs)]
pub enum HitKind {
    Map,
    Lane,
    Stage,
    Touchpoint,
    Card,
    Link,
    Persona,
}

/// Which words to put in the place of which.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Replace {
    /// As typed.
    pub words: String,
    /// As typed; nothing takes the words away.
    pub with: String,
    /// The one hit of this number that it is about, as `find` tells them; none: all places in all maps.
    pub only: Option<u32>,
    /// The revision of the document in which it was found. Of one hit that was found in another, nothing is known.
    pub revision: u32,
}

/// What was put in the place of others.
#[derive(Debug, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Replaced {
    /// What changed.
    pub update: Update,
    /// How many places changed.
    pub places: u32,
    /// How many maps they lie in.
    pub maps: u32,
}
