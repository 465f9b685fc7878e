//! The list of requests: each name with what it takes and what it gives, for Rust and, generated, for TypeScript.

use std::path::PathBuf;
use std::sync::Arc;

use draw::scene::{Element, Finding, Grid};
use journey::edit::Command;
use journey::model::{
    Card, Emotion, Language, MapId, MapKind, MapState, Page, Persona, Review, Segment, Source, Theme, Touchpoint,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Every request: name, what it takes, what it gives. `ui/src/core/bindings/request.ts` is made from it.
#[derive(TS)]
#[ts(export, export_to = "request.ts", rename_all = "camelCase")]
#[allow(dead_code)] // read by ts-rs alone
pub struct Requests {
    /// What the window needs when it opens.
    start: (Nothing, Start),
    /// Opens a file in this window.
    open: (AtPath, Opened),
    /// Starts a new document from a template.
    new: (New, Opened),
    /// Writes the document to the file that it came from; error `no-path` when it has none.
    save: (Nothing, Update),
    /// Writes the document to a file, which becomes its file.
    save_as: (AtPath, Update),
    /// Shows another map of the document, or in another theme than its own.
    show: (Show, Update),
    /// Does one command.
    apply: (Command, Update),
    /// Shows what a command would do, without doing it; `null` shows the document again.
    preview: (Option<Command>, Update),
    /// Takes back the last step.
    undo: (Nothing, Update),
    /// Does again what was taken back.
    redo: (Nothing, Update),
    /// Everything about the things of these ids, for the inspector.
    inspect: (Inspect, Inspection),
    /// Writes a picture.
    export: (Export, Exported),
    /// Asks the user for a file to open; `null` when they cancel.
    pick_open: (Nothing, Option<String>),
    /// Asks the user for a file to write; `null` when they cancel.
    pick_save: (PickSave, Option<String>),
    /// Closes the window, saved or not.
    close: (Nothing, Nothing),
}

/// No arguments, or nothing to tell.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts", type = "Record<string, never>")]
pub struct Nothing {}

/// What the window needs when it opens.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
pub struct Start {
    /// The program's version.
    pub version: String,
    /// `linux`, `windows` or `macos`.
    pub platform: String,
    /// The system's language, as near as we have it.
    pub language: Language,
    /// Files opened before, newest first.
    pub recent: Vec<Recent>,
    /// The built-in maps.
    pub templates: Vec<Template>,
    /// The file that the program was started with.
    pub path: Option<String>,
}

/// A file opened before.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Recent {
    /// Where it is.
    pub path: String,
    /// Its name without folder and extension.
    pub name: String,
}

/// A built-in map.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Template {
    /// Its kebab-case name.
    pub name: String,
    /// What it is called, for each language.
    pub titles: Vec<(Language, String)>,
}

/// A file.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct AtPath {
    /// Absolute.
    #[ts(type = "string")]
    pub path: PathBuf,
}

/// A new document.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct New {
    /// A template's name.
    pub template: String,
    /// The language of its texts.
    pub language: Language,
}

/// Which map, in which theme.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts", optional_fields = nullable)]
pub struct Show {
    /// Another map; the one shown when absent.
    #[serde(default)]
    pub map: Option<MapId>,
    /// A theme for the screen alone; the map's own when absent.
    #[serde(default)]
    pub theme: Option<Theme>,
}

/// What to tell about.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Inspect {
    /// Ids of touchpoints, cards, stages; none: the map.
    pub ids: Vec<String>,
}

/// Everything about the things asked for; ids that are not there are left out.
#[derive(Debug, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Inspection {
    /// The map itself.
    pub map: MapFacts,
    /// Each with its stage's id.
    pub touchpoints: Vec<(String, Arc<Touchpoint>)>,
    /// Each with its lane's kind.
    pub cards: Vec<(journey::model::LaneKind, Arc<Card>)>,
    /// Stages.
    pub stages: Vec<StageFacts>,
    /// The personas of the document.
    pub personas: Vec<Arc<Persona>>,
}

/// A map without what is in it.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
#[allow(missing_docs)] // as in `journey::model::Map`
pub struct MapFacts {
    pub id: MapId,
    pub title: String,
    pub eyebrow: Option<String>,
    pub goal: String,
    pub scope: String,
    pub kind: MapKind,
    pub state: MapState,
    pub persona: Option<journey::model::PersonaId>,
    pub segment: Option<Segment>,
    pub review: Option<Review>,
    pub source: Option<Source>,
    pub language: Language,
    pub theme: Theme,
    pub page: Page,
}

/// A stage without its touchpoints.
#[derive(Debug, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
#[allow(missing_docs)] // as in `journey::model::Stage`
pub struct StageFacts {
    pub id: journey::model::StageId,
    pub name: String,
    pub question: String,
    pub role: Option<journey::model::StageRole>,
}

/// A document that was opened or made.
#[derive(Debug, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Opened {
    /// The window's new content.
    pub update: Update,
    /// What had to be repaired: one sentence key with its arguments for each.
    pub repairs: Vec<Message>,
}

/// A sentence for a person: a key of the message files and its arguments.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Message {
    /// `error-…`, `repair-…`.
    pub key: String,
    /// Put into the sentence.
    pub args: std::collections::BTreeMap<String, String>,
}

/// What changed in the window's document and picture.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
pub struct Update {
    /// Rises with every change of the document.
    pub revision: u32,
    /// Where it is saved; `null` for a new one.
    pub path: Option<String>,
    /// The file's name, or the document's title.
    pub title: String,
    /// Nothing has changed since it was saved or made.
    pub saved: bool,
    /// Message key of the step that undo takes back.
    pub undo: Option<String>,
    /// Message key of the step that redo does again.
    pub redo: Option<String>,
    /// The maps of the document.
    pub maps: Vec<MapEntry>,
    /// The personas of the document.
    pub personas: Vec<PersonaEntry>,
    /// The map that is shown.
    pub map: MapId,
    /// Its stages, touchpoints and lanes.
    pub outline: Outline,
    /// What changed in the picture since the last answer to this window.
    pub scene: ScenePatch,
}

/// A line of the list of maps.
#[derive(Debug, PartialEq, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
#[allow(missing_docs)]
pub struct MapEntry {
    pub id: MapId,
    pub title: String,
    pub state: MapState,
    pub kind: MapKind,
}

/// A line of the list of personas.
#[derive(Debug, PartialEq, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
#[allow(missing_docs)]
pub struct PersonaEntry {
    pub id: journey::model::PersonaId,
    pub name: String,
    /// How many maps show it.
    pub maps: usize,
}

/// The map that is shown, as a tree.
#[derive(Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
pub struct Outline {
    /// The map's language.
    pub language: Language,
    /// The map's own theme.
    pub theme: Theme,
    /// The page it is laid out for.
    pub page: Page,
    /// What kind of map it is.
    pub kind: MapKind,
    /// In order.
    pub stages: Vec<OutlineStage>,
    /// In order, hidden ones too.
    pub lanes: Vec<OutlineLane>,
}

/// A stage of the tree.
#[derive(Debug, PartialEq, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
#[allow(missing_docs)]
pub struct OutlineStage {
    pub id: journey::model::StageId,
    pub name: String,
    pub touchpoints: Vec<OutlineTouchpoint>,
}

/// A touchpoint of the tree.
#[derive(Debug, PartialEq, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
#[allow(missing_docs)]
pub struct OutlineTouchpoint {
    pub id: journey::model::TouchpointId,
    pub name: String,
    /// Lucide icon of its channel.
    pub icon: String,
    pub felt: Option<Emotion>,
    pub moment: bool,
    /// Cards that travel along when it is dragged.
    pub cards: usize,
}

/// A lane of the map.
#[derive(Debug, PartialEq, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
#[allow(missing_docs)]
pub struct OutlineLane {
    pub id: journey::model::LaneId,
    pub kind: journey::model::LaneKind,
    pub name: String,
    pub hidden: bool,
}

/// The difference between two Scenes.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
pub struct ScenePatch {
    /// Forget everything that was drawn before.
    pub fresh: bool,
    /// Page size in px.
    pub size: (f64, f64),
    /// Page colour.
    pub paper: String,
    /// For font choice.
    pub language: Language,
    /// Alt text.
    pub description: String,
    /// Elements that are new or look different.
    pub changed: Vec<Arc<Element>>,
    /// Elements that only moved: key and new place.
    pub moved: Vec<(String, f64, f64)>,
    /// Keys of elements that are gone.
    pub removed: Vec<String>,
    /// Every key in the order of drawing, when the order changed.
    pub order: Option<Vec<String>>,
    /// Where columns, lanes and stages are, when it changed.
    pub grid: Option<Grid>,
    /// What does not fit well.
    pub findings: Vec<Finding>,
}

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
    /// PNG: written into the file; with neither scale nor width it sets the scale too (96 dpi = 1×).
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

/// Which file to ask for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct PickSave {
    /// Proposed name with extension: `journey`, `png` or `svg`.
    pub suggested: String,
}
