//! What goes over for the inspector.

use std::sync::Arc;

use journey::model::{
    Card, CardId, Lane, LaneKind, Language, Link, MapId, MapKind, MapState, Page, Persona, PersonaId, Review, Segment,
    Source, StageId, StageRole, Theme, Touchpoint, Validation,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What to tell about.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Inspect {
    /// Ids of touchpoints, cards, stages, links; none: the map.
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
    pub cards: Vec<(LaneKind, Arc<Card>)>,
    /// Stages.
    pub stages: Vec<StageFacts>,
    /// Lanes.
    pub lanes: Vec<Arc<Lane>>,
    /// Links.
    pub links: Vec<Arc<Link>>,
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
    pub persona: Option<PersonaId>,
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
    pub id: StageId,
    pub name: String,
    pub question: String,
    pub role: Option<StageRole>,
    pub validation: Option<Validation>,
}

/// Something that there is or that is needed (requirement 000-27).
#[derive(Debug, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct ResourceEntry {
    /// The card that needs it.
    pub card: CardId,
    /// What the card says.
    pub text: String,
    /// Its stage.
    pub stage: StageId,
    /// What it is.
    pub name: String,
    /// It is there.
    pub have: bool,
    /// Who sees to it; may be empty.
    pub person: String,
}
