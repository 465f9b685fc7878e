//! Why a command cannot be done.

use thiserror::Error;

use crate::model::{AssetHash, CardId, LaneId, LinkId, MapId, Misplaced, PersonaId, StageId, TouchpointId, ViewId};

/// Why a command cannot be done. The document stays as it was.
#[derive(Clone, Debug, PartialEq, Error)]
#[allow(missing_docs)] // each field is named by its type
pub enum Refusal {
    /// There is no such map.
    #[error("there is no map {map}")]
    UnknownMap { map: MapId },
    /// There is no such persona.
    #[error("there is no persona {persona}")]
    UnknownPersona { persona: PersonaId },
    /// There is no such stage in the map.
    #[error("there is no stage {stage}")]
    UnknownStage { stage: StageId },
    /// There is no such touchpoint in the map.
    #[error("there is no touchpoint {touchpoint}")]
    UnknownTouchpoint { touchpoint: TouchpointId },
    /// There is no such lane in the map.
    #[error("there is no lane {lane}")]
    UnknownLane { lane: LaneId },
    /// There is no such card in the map.
    #[error("there is no card {card}")]
    UnknownCard { card: CardId },
    /// There is no such link in the map.
    #[error("there is no link {link}")]
    UnknownLink { link: LinkId },
    /// There is no such picture in the document.
    #[error("there is no picture {picture}")]
    UnknownPicture { picture: AssetHash },
    /// There is no such saved view in the map.
    #[error("there is no view {view}")]
    UnknownView { view: ViewId },
    /// The picture is not named by its content, of no kind that can be drawn, or too large.
    #[error("the picture {picture} cannot be taken in")]
    UnfitPicture { picture: AssetHash },
    /// A document keeps one map at least.
    #[error("{map} is the last map")]
    LastMap { map: MapId },
    /// A stage cannot begin where it begins already.
    #[error("the touchpoint {touchpoint} is the first of its stage")]
    NothingToSplit { touchpoint: TouchpointId },
    /// There is no stage to take in.
    #[error("no stage follows {stage}")]
    NothingToMerge { stage: StageId },
    /// Something of that kind has this id already.
    #[error("the id {id} is taken")]
    IdTaken { id: String },
    /// An id must have a character at least.
    #[error("an id is empty")]
    EmptyId,
    /// The lane draws what touchpoints hold; cards cannot lie in it.
    #[error("the lane {lane} holds no cards")]
    LaneHoldsNoCards { lane: LaneId },
    /// The touchpoint belongs to another stage.
    #[error("the touchpoint {touchpoint} is not one of the stage {stage}")]
    NotOfStage { touchpoint: TouchpointId, stage: StageId },
    /// A card spans neighbours only.
    #[error("the touchpoints are not neighbours in the stage {stage}")]
    NotNeighbours { stage: StageId },
    /// Only cards that belong to the touchpoint alone are copied with it.
    #[error("the card {card} does not belong to the touchpoint {touchpoint} alone")]
    NotItsOwnCard { card: CardId, touchpoint: TouchpointId },
    /// The number is not one that the field can hold.
    #[error("{number} is not a number for {field}")]
    OutOfRange { field: &'static str, number: f64 },
}

impl Refusal {
    /// The stable kebab-case name; `error-` and it are the key of the message.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownMap { .. } => "unknown-map",
            Self::UnknownPersona { .. } => "unknown-persona",
            Self::UnknownStage { .. } => "unknown-stage",
            Self::UnknownTouchpoint { .. } => "unknown-touchpoint",
            Self::UnknownLane { .. } => "unknown-lane",
            Self::UnknownCard { .. } => "unknown-card",
            Self::UnknownLink { .. } => "unknown-link",
            Self::UnknownPicture { .. } => "unknown-picture",
            Self::UnknownView { .. } => "unknown-view",
            Self::UnfitPicture { .. } => "unfit-picture",
            Self::LastMap { .. } => "last-map",
            Self::NothingToSplit { .. } => "nothing-to-split",
            Self::NothingToMerge { .. } => "nothing-to-merge",
            Self::IdTaken { .. } => "id-taken",
            Self::EmptyId => "empty-id",
            Self::LaneHoldsNoCards { .. } => "lane-holds-no-cards",
            Self::NotOfStage { .. } => "not-of-stage",
            Self::NotNeighbours { .. } => "not-neighbours",
            Self::NotItsOwnCard { .. } => "not-its-own-card",
            Self::OutOfRange { .. } => "out-of-range",
        }
    }

    /// What is put into the message, by name.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::UnknownMap { map } | Self::LastMap { map } => vec![("map", map.to_string())],
            Self::UnknownPersona { persona } => vec![("persona", persona.to_string())],
            Self::UnknownStage { stage } | Self::NotNeighbours { stage } | Self::NothingToMerge { stage } => {
                vec![("stage", stage.to_string())]
            }
            Self::UnknownTouchpoint { touchpoint } | Self::NothingToSplit { touchpoint } => {
                vec![("touchpoint", touchpoint.to_string())]
            }
            Self::UnknownLane { lane } | Self::LaneHoldsNoCards { lane } => vec![("lane", lane.to_string())],
            Self::UnknownCard { card } => vec![("card", card.to_string())],
            Self::UnknownLink { link } => vec![("link", link.to_string())],
            Self::UnknownView { view } => vec![("view", view.to_string())],
            Self::UnknownPicture { picture } | Self::UnfitPicture { picture } => vec![("picture", picture.to_string())],
            Self::IdTaken { id } => vec![("id", id.clone())],
            Self::EmptyId => Vec::new(),
            Self::NotOfStage { touchpoint, stage } => {
                vec![("touchpoint", touchpoint.to_string()), ("stage", stage.to_string())]
            }
            Self::NotItsOwnCard { card, touchpoint } => {
                vec![("card", card.to_string()), ("touchpoint", touchpoint.to_string())]
            }
            Self::OutOfRange { field, number } => vec![("field", (*field).to_owned()), ("number", number.to_string())],
        }
    }
}

impl From<Misplaced> for Refusal {
    fn from(why: Misplaced) -> Self {
        match why {
            Misplaced::UnknownLane(lane) => Self::UnknownLane { lane },
            Misplaced::LaneHoldsNoCards(lane) => Self::LaneHoldsNoCards { lane },
            Misplaced::UnknownStage(stage) => Self::UnknownStage { stage },
            Misplaced::NotOfStage(touchpoint, stage) => Self::NotOfStage { touchpoint, stage },
            Misplaced::NotNeighbours(stage) => Self::NotNeighbours { stage },
        }
    }
}
