//! What goes over when a picture is written.

use std::path::PathBuf;

use journey::model::{Language, Page, Theme};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A picture to write.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts", optional_fields = nullable)]
pub struct Export {
    /// Absolute.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// `png` or `svg`.
    pub format: ExportFormat,
    /// The map's own page when absent.
    #[serde(default)]
    pub page: Option<Page>,
    /// The map's own theme when absent.
    #[serde(default)]
    pub theme: Option<Theme>,
    /// PNG: 1 to 4 times the page's px; 1 when absent.
    #[serde(default)]
    pub scale: Option<f64>,
    /// PNG: exact width in px, instead of a scale.
    #[serde(default)]
    pub width: Option<u32>,
    /// PNG: px to an inch of the slide or paper (36 to 1,200), instead of a scale.
    #[serde(default)]
    pub dpi: Option<u32>,
    /// Leave the page's colour out.
    #[serde(default)]
    pub transparent: bool,
    /// SVG: letters as shapes.
    #[serde(default)]
    pub outlines: bool,
    /// Replace a file that is there; else error `file-exists`.
    #[serde(default)]
    pub replace: bool,
}

/// The first map of a template, as a picture to choose it by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Thumbnail {
    /// The template's name.
    pub template: String,
    /// The language of its texts.
    pub language: Language,
}

/// Kinds of picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
pub enum ExportFormat {
    /// Pixels.
    Png,
    /// Shapes.
    Svg,
}

/// A picture that was written.
#[derive(Debug, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Exported {
    /// Where.
    pub path: String,
    /// How large, bytes.
    pub bytes: usize,
}
