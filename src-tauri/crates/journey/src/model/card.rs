//! What a card lane holds: actions, thoughts, pain points, solutions …

use serde::{Deserialize, Serialize};

use super::{AssetHash, CardId, Extra, LaneId, Level, PersonaId, StageId, TouchpointId, Validation};

/// One card. Which of `pain` and `solution` applies follows from the lane; what does not apply is kept, not drawn.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Card {
    /// Its name in the file.
    pub id: CardId,
    /// Where it lies.
    #[serde(flatten)]
    pub place: Place,
    /// What it says; line breaks are kept.
    #[serde(default)]
    pub text: String,
    /// Pain points: the three questions of requirement 000-09 and what slows the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain: Option<Pain>,
    /// Opportunities, solutions, recommendations: what they answer and what they cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub solution: Option<Solution>,
    /// The picture of a card in a picture lane.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<AssetHash>,
    /// How sure we are (requirement 001-30).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validation: Option<Validation>,
    /// The personas it is about, when not all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub personas: Vec<PersonaId>,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// Where a card lies: one lane, one stage, and none (the whole stage), one or a run of that stage's touchpoints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Place {
    /// The lane, always one that holds cards.
    pub lane: LaneId,
    /// The stage.
    pub stage: StageId,
    /// Empty: the whole stage. Else neighbours of that stage, in its order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub touchpoints: Vec<TouchpointId>,
}

/// What a pain point adds to a card.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Pain {
    /// A difficulty or a feeling (requirement 001-07).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<PainKind>,
    /// Why it hurts (requirement 000-08).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cause: String,
    /// Will they give up because of it?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abandon_risk: Option<AbandonRisk>,
    /// Do they know that we have a solution?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub solution_known: Option<SolutionKnown>,
    /// How long it holds people up, in words: `19 days, 3 hand-offs`. Draws the hourglass.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bottleneck: Option<String>,
    /// It may bring a bad review (requirement 000-30).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reputation_risk: bool,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// What a solution, opportunity or recommendation adds to a card.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Solution {
    /// The pain points it answers (requirement 000-10).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<CardId>,
    /// What it brings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub impact: Option<Level>,
    /// What it costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort: Option<Level>,
    /// The one picked from the ideas (requirement 000-11).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub chosen: bool,
    /// How far it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Who does it and until when (requirement 002-12).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
    /// What it takes (requirement 000-27).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<Resource>,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// Something needed for a solution.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Resource {
    /// What it is.
    pub name: String,
    /// True: it is there. False: it is needed.
    #[serde(default)]
    pub have: bool,
    /// Who sees to it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub person: String,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// A promise: who, until when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Action {
    /// The person or department.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// ISO date `YYYY-MM-DD`, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub due: String,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

macro_rules! choice {
    ($(#[doc = $doc:literal])+ $name:ident = $default:ident $variants:tt) => {
        choice! { $(#[doc = $doc])+ $name $variants }

        impl Default for $name {
            fn default() -> Self {
                Self::$default
            }
        }
    };
    ($(#[doc = $doc:literal])+ $name:ident {
        $(#[doc = $vdoc:literal] $(#[serde(rename = $rename:literal)])? $variant:ident),+ $(,)?
    }) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
        pub enum $name { $(#[doc = $vdoc] $(#[serde(rename = $rename)])? $variant),+ }

        impl $name {
            /// Every value, in the order of the enum.
            pub const ALL: &[Self] = &[$(Self::$variant),+];
        }
    };
}
pub(crate) use choice;

choice! {
    /// What a pain point is.
    PainKind {
        /// Something is hard to do.
        Difficulty,
        /// Something feels bad.
        Emotion,
    }
}
choice! {
    /// Will the customer give up?
    AbandonRisk {
        /// They stay.
        No,
        /// Some may leave.
        Maybe,
        /// They leave; draws the open door.
        Yes,
    }
}
choice! {
    /// Does the customer know that we have a solution?
    SolutionKnown {
        /// They know.
        Yes,
        /// They do not.
        No,
        /// Nobody has asked.
        Unknown,
    }
}
choice! {
    /// How far a solution is.
    Status {
        /// An idea.
        Idea,
        /// Decided.
        Planned,
        /// Being done.
        Started,
        /// In place.
        Done,
        /// Decided against.
        Dropped,
    }
}

impl Card {
    /// An empty card.
    #[must_use]
    pub fn new(id: CardId, place: Place) -> Self {
        Self {
            id,
            place,
            text: String::new(),
            pain: None,
            solution: None,
            picture: None,
            validation: None,
            personas: Vec::new(),
            extra: Extra::new(),
        }
    }
}
