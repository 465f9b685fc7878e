//! What goes over so that a map opens where a person left it.

use journey::model::MapId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is seen of a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct FileView {
    /// Which of its maps.
    pub map: MapId,
    /// Which part of that; all of it when absent.
    pub seeing: Option<Seeing>,
}

/// A part of a map.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Seeing {
    /// Screen px per map px.
    pub zoom: f32,
    /// What lies in the middle of the canvas, px of the map.
    pub x: f32,
    /// The same, downwards.
    pub y: f32,
}
