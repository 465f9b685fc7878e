//! What goes over when a picture is taken into the document.

use std::path::PathBuf;

use journey::model::{Card, CardId, Lane, MapId, PersonaId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A picture to take into the document, and where to show it: one step of undo.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct TakePicture {
    /// The file.
    pub from: PictureFrom,
    /// Where it is shown.
    pub on: PictureOn,
}

/// Where a picture's file is. Its content says what it is, not its name: PNG, JPEG, WebP or SVG.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind", content = "value")]
#[ts(export, export_to = "request.ts")]
pub enum PictureFrom {
    /// A file that was dropped on the window: an absolute path.
    Path(#[ts(type = "string")] PathBuf),
    /// A file that was chosen or pasted: its bytes in base64.
    Data(String),
}

/// A picture's file that was dropped on the window.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
pub struct PictureDropped {
    /// Absolute.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// Where, CSS px from the left of the page.
    pub x: f64,
    /// Where, CSS px from the top of the page.
    pub y: f64,
}

/// Files are held over the window; places are CSS px from the left and the top of the page.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase", tag = "is")]
#[ts(export, export_to = "request.ts")]
pub enum FilesHeld {
    /// They came.
    Come {
        /// There is a picture among them that a map can show.
        picture: bool,
        /// There is a file among them that can be opened for its map, and is no picture.
        map: bool,
        /// From the left.
        x: f64,
        /// From the top.
        y: f64,
    },
    /// They moved.
    Move {
        /// From the left.
        x: f64,
        /// From the top.
        y: f64,
    },
    /// They were dropped, or taken away.
    Gone,
}

/// What shows a picture.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind")]
#[ts(export, export_to = "request.ts", optional_fields = nullable)]
#[allow(missing_docs, clippy::large_enum_variant)] // each field is named by its type; requests are few and short-lived
pub enum PictureOn {
    /// A card that is there. Its lane should be one of pictures, where alone they are drawn.
    Card { map: MapId, card: CardId },
    /// A new card, in a lane that is there, and seen if it was hidden; or, when the map has none of pictures, in `lane`,
    /// which is added at the end.
    NewCard {
        map: MapId,
        card: Card,
        #[serde(default)]
        lane: Option<Lane>,
    },
    /// The portrait of a persona.
    Portrait { persona: PersonaId },
}
