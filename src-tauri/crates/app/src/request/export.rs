//! What goes over when pictures and slides are looked at, written, copied and remembered.

use std::path::PathBuf;

use draw::slides::Fit;
use journey::model::{LaneId, Page, PersonaId, StageId, Theme};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What to make of the map that is shown. What is absent is as the map has it, or not wanted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export, export_to = "request.ts", optional_fields = nullable)]
pub struct ExportOptions {
    /// What kind of file.
    pub format: ExportFormat,
    /// The map's own page when absent.
    pub page: Option<Page>,
    /// The map's own theme when absent.
    pub theme: Option<Theme>,
    /// PNG: 1 to 4 times the page's px; 1 when absent.
    pub scale: Option<f64>,
    /// PNG: exact width in px, instead of a scale.
    pub width: Option<u32>,
    /// PNG: px to an inch of the slide or paper (36 to 1,200), instead of a scale.
    pub dpi: Option<u32>,
    /// Leave the page's colour out.
    #[ts(as = "Option<bool>")]
    pub transparent: bool,
    /// Letters as shapes; a slide of PPTX as one exact picture.
    #[ts(as = "Option<bool>")]
    pub outlines: bool,
    /// Only these stages.
    pub stages: Option<Vec<StageId>>,
    /// Only the sheet of this persona, instead of the map.
    pub persona: Option<PersonaId>,
    /// Only what these ids name, with the columns that it is in.
    pub selection: Option<Vec<String>>,
    /// Without these lanes.
    pub hide_lanes: Option<Vec<LaneId>>,
    /// How much of the header: all of it when absent.
    pub header: Option<ExportHeader>,
    /// Without the legend.
    #[ts(as = "Option<bool>")]
    pub hide_legend: bool,
    /// Without the line that says what the map rests on.
    #[ts(as = "Option<bool>")]
    pub hide_source: bool,
    /// Without the ratings that we gave ourselves, neither drawn nor carried.
    #[ts(as = "Option<bool>")]
    pub hide_internal_ratings: bool,
    /// Text a fifth larger.
    #[ts(as = "Option<bool>")]
    pub large_text: bool,
    /// Several slides of what does not fit one.
    #[ts(as = "Option<bool>")]
    pub split: bool,
    /// With the slides that a team presents.
    #[ts(as = "Option<bool>")]
    pub deck: bool,
    /// Speaker notes from quotes and evidence.
    #[ts(as = "Option<bool>")]
    pub notes: bool,
    /// The file does not carry the map and cannot be opened again.
    #[ts(as = "Option<bool>")]
    pub without_source: bool,
}

/// Kinds of file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
pub enum ExportFormat {
    /// Pixels.
    #[default]
    Png,
    /// Shapes.
    Svg,
    /// Pages.
    Pdf,
    /// Slides of native shapes.
    Pptx,
}

/// How much of the header is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
pub enum ExportHeader {
    /// Title, purpose and persona.
    Full,
    /// The title alone.
    Title,
    /// Nothing.
    None,
}

/// A file to write.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
pub struct Export {
    /// Absolute. Further slides of a format that holds one are numbered beside it: `map-2.png`.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// What to make.
    #[serde(flatten)]
    pub options: ExportOptions,
    /// Replace files that are there; else error `error-file-exists`.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub replace: bool,
}

/// Files that were written.
#[derive(Debug, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Exported {
    /// Where the first is.
    pub path: String,
    /// How many.
    pub files: usize,
    /// How large all of them are, bytes.
    pub bytes: usize,
}

/// One slide to look at before it is written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export, export_to = "request.ts")]
pub struct ExportPreview {
    /// What would be made.
    pub options: ExportOptions,
    /// Which slide to draw, from 0; the last when there are fewer.
    pub slide: usize,
}

/// What would be written.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
pub struct Previewed {
    /// What each slide is called.
    pub titles: Vec<String>,
    /// Which of them is drawn, from 0.
    pub slide: usize,
    /// The slide as an SVG file that needs no fonts.
    pub svg: String,
    /// px of the Scene of that slide.
    pub size: (f64, f64),
    /// Points of its paper.
    pub paper: (f64, f64),
    /// PNG: px of the picture.
    pub pixels: Option<(u32, u32)>,
    /// Smallest text, what is too full, what would help.
    pub fit: Fit,
    /// How many texts of all slides lie over another, or off their page.
    pub collisions: usize,
    /// How many meanings of all slides rest on colours that someone who is colour-blind takes for one.
    pub confusions: usize,
    /// There are ratings that we gave ourselves, which are drawn or carried unless they are hidden.
    pub has_internal_ratings: bool,
}

/// How the picture of the map goes to the clipboard.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export, export_to = "request.ts")]
pub struct CopyPicture {
    /// What to draw: as SVG when that is the format, else as PNG.
    pub options: ExportOptions,
    /// The words as an indented outline instead.
    pub outline: bool,
}

/// The files that options make of the map, to be dragged into another program.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export, export_to = "request.ts")]
pub struct DragPicture {
    /// What to make.
    pub options: ExportOptions,
    /// The name of the file.
    pub name: String,
}

/// What was handed to another program.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
pub struct Handed {
    /// Ratings that we gave ourselves are drawn or carried.
    pub shows_internal_ratings: bool,
}

/// Options under a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct ExportPreset {
    /// As the user named it.
    pub name: String,
    /// What it stands for.
    pub options: ExportOptions,
}

/// A preset by its name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct PresetName {
    /// Its name.
    pub name: String,
}

/// What is remembered of exports.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts", optional_fields = nullable)]
pub struct ExportMemory {
    /// In the order in which they were made.
    pub presets: Vec<ExportPreset>,
    /// What was chosen last.
    pub last: Option<ExportOptions>,
    /// How many files `exportAgain` would write for the map that is open.
    pub again: usize,
}
