//! What goes over when the document or its picture changes.

use std::sync::Arc;

use draw::scene::{Element, Finding, Grid};
use journey::check::Completeness;
use journey::edit::Command;
use journey::model::{
    CardId, Emotion, LaneId, LaneKind, Language, LinkId, LinkKind, MapId, MapKind, MapState, Page, PersonaId, StageId,
    Theme, TouchpointId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Look, ProblemsPatch};

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

/// A command of a run of typing.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Typed {
    /// What it does.
    pub command: Command,
    /// Which run: a number that the window uses for no other.
    pub run: u32,
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
    /// What the document is called by itself; empty when it has no title of its own.
    pub document_title: String,
    /// Nothing has changed since it was saved or made.
    pub saved: bool,
    /// Every change is kept until it is saved; false when the folder of the program's data cannot be written.
    pub kept: bool,
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
    /// How it is looked at.
    pub look: Look,
    /// What changed in the picture since the last answer to this window.
    pub scene: ScenePatch,
    /// What changed in what the checker found; nothing while a command is previewed.
    pub problems: ProblemsPatch,
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
    pub id: PersonaId,
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
    /// Whose journey it is.
    pub persona: Option<PersonaId>,
    /// In order.
    pub stages: Vec<OutlineStage>,
    /// In order, hidden ones too.
    pub lanes: Vec<OutlineLane>,
    /// The ways besides the plain order.
    pub links: Vec<OutlineLink>,
}

/// A stage of the tree.
#[derive(Debug, PartialEq, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
#[allow(missing_docs)]
pub struct OutlineStage {
    pub id: StageId,
    pub name: String,
    pub touchpoints: Vec<OutlineTouchpoint>,
    /// What the stage has of what each stage should have.
    pub complete: Completeness,
}

/// A touchpoint of the tree.
#[derive(Debug, PartialEq, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
#[allow(missing_docs)]
pub struct OutlineTouchpoint {
    pub id: TouchpointId,
    pub name: String,
    /// Lucide icon of its channel.
    pub icon: String,
    pub felt: Option<Emotion>,
    pub desired: Option<Emotion>,
    pub moment: bool,
    /// The cards that belong to it alone, in hidden lanes too: they travel along when it is moved or copied.
    pub cards: Vec<CardId>,
}

/// A lane of the map.
#[derive(Debug, PartialEq, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
#[allow(missing_docs)]
pub struct OutlineLane {
    pub id: LaneId,
    pub kind: LaneKind,
    pub name: String,
    pub hidden: bool,
}

/// A link of the map.
#[derive(Debug, PartialEq, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
#[allow(missing_docs)]
pub struct OutlineLink {
    pub id: LinkId,
    pub from: TouchpointId,
    pub to: TouchpointId,
    pub kind: LinkKind,
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
