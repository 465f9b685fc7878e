//! What goes over when something is copied or pasted.

use journey::model::{LaneId, StageId, TouchpointId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Update;

/// What other programs take: both say the same, and the HTML carries the records as well.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Clipboard {
    /// Plain text; empty when there is none.
    #[serde(default)]
    pub text: String,
    /// HTML; empty when there is none.
    #[serde(default)]
    pub html: String,
    /// A picture: the bytes of a PNG or JPEG file in base64; empty when there is none.
    #[serde(default)]
    pub picture: String,
}

/// A part of a map, for the clipboard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Copied {
    /// An outline.
    pub text: String,
    /// A table, with the records in an attribute.
    pub html: String,
    /// How many things were chosen.
    pub count: usize,
}

/// Where to paste: beside what is selected, from the cell on where the keyboard is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts", optional_fields = nullable)]
pub struct PasteAt {
    /// The stage.
    #[serde(default)]
    pub stage: Option<StageId>,
    /// Neighbours in it; none for all of it.
    #[serde(default)]
    #[ts(as = "Option<Vec<TouchpointId>>")]
    pub touchpoints: Vec<TouchpointId>,
    /// The lane.
    #[serde(default)]
    pub lane: Option<LaneId>,
}

/// What is on a clipboard, and where it shall go.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Paste {
    /// What is on the clipboard.
    pub content: Clipboard,
    /// Where.
    pub at: PasteAt,
    /// A new id, from which those of everything that is made are derived.
    pub seed: String,
    /// As one card of plain text, whatever else the clipboard holds.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub plain: bool,
    /// Only as much of a table as may be pasted at once.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub cut: bool,
}

/// What was pasted.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
pub struct Pasted {
    /// What changed; `null` when nothing was pasted.
    pub update: Option<Update>,
    /// Ids of what was made, without what came along.
    pub made: Vec<String>,
    /// A table that is too large to be pasted at once: how many cells it has. Nothing was changed.
    pub too_many: Option<usize>,
    /// How many cells of a table may be pasted at once.
    pub limit: usize,
}
