//! A row of the map.

use serde::{Deserialize, Serialize};

use super::rating::whole_if_whole;
use super::{Extra, LaneId, MapKind};

/// What a lane shows. Card lanes hold cards; derived lanes draw what the touchpoints hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub enum LaneKind {
    /// Derived: a card for each touchpoint.
    Touchpoints,
    /// Derived: the emotion curve.
    Emotion,
    /// Derived: the channel matrix.
    Channels,
    /// Derived: importance by customer and company.
    Importance,
    /// Derived: performance by customer and company.
    Performance,
    /// Derived: who is responsible.
    Owners,
    /// Derived: the metrics of each touchpoint.
    Metrics,
    /// Derived: the evidence of each touchpoint.
    Evidence,
    /// Cards: what the customer does.
    Actions,
    /// Cards: what the customer wants.
    Needs,
    /// Cards: what the customer thinks.
    Thoughts,
    /// Cards: what hurts.
    Pains,
    /// Cards: where something could get better.
    Opportunities,
    /// Cards: what we will do.
    Solutions,
    /// Cards: what we advise.
    Recommendations,
    /// Cards: what is there and what is missing.
    Resources,
    /// Cards: what happens behind the scenes.
    Backstage,
    /// Cards: free text.
    Text,
    /// Cards: pictures.
    Pictures,
}

impl LaneKind {
    /// Every kind, in the order of the enum.
    pub const ALL: [Self; 19] = [
        Self::Touchpoints,
        Self::Emotion,
        Self::Channels,
        Self::Importance,
        Self::Performance,
        Self::Owners,
        Self::Metrics,
        Self::Evidence,
        Self::Actions,
        Self::Needs,
        Self::Thoughts,
        Self::Pains,
        Self::Opportunities,
        Self::Solutions,
        Self::Recommendations,
        Self::Resources,
        Self::Backstage,
        Self::Text,
        Self::Pictures,
    ];

    /// The lanes that a map of that kind begins with, from top to bottom.
    #[must_use]
    pub fn of_map(kind: MapKind) -> &'static [Self] {
        use LaneKind::{
            Actions, Backstage, Emotion, Importance, Opportunities, Owners, Pains, Performance, Recommendations,
            Solutions, Thoughts, Touchpoints,
        };
        match kind {
            MapKind::Strategic => &[Touchpoints, Actions, Emotion, Pains, Opportunities, Solutions],
            MapKind::Tactical => &[Touchpoints, Actions, Thoughts, Emotion, Pains, Solutions, Backstage, Owners],
            MapKind::Performance => &[Touchpoints, Importance, Performance, Pains, Recommendations, Owners],
            MapKind::PersonaSheet => &[],
        }
    }

    /// Whether the lane holds cards of its own.
    #[must_use]
    pub fn holds_cards(self) -> bool {
        use LaneKind::{
            Actions, Backstage, Needs, Opportunities, Pains, Pictures, Recommendations, Resources, Solutions, Text,
            Thoughts,
        };
        matches!(
            self,
            Actions
                | Needs
                | Thoughts
                | Pains
                | Opportunities
                | Solutions
                | Recommendations
                | Resources
                | Backstage
                | Text
                | Pictures
        )
    }
}

impl Lane {
    /// The heights that a user can choose, px of the page.
    pub const HEIGHTS: std::ops::RangeInclusive<f64> = 16.0..=10_000.0;
}

/// A row of the map. Lanes of one kind may appear several times.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Lane {
    /// Its name in the file.
    pub id: LaneId,
    /// What it shows.
    pub kind: LaneKind,
    /// What its header says; the map language's own word when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// A second, smaller line under the label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_label: Option<String>,
    /// Not drawn, but kept.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hidden: bool,
    /// Height that the user chose, px of the page; as high as its content when absent.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "whole_if_whole")]
    pub height: Option<f64>,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

impl Lane {
    /// A lane as it comes.
    #[must_use]
    pub fn new(id: LaneId, kind: LaneKind) -> Self {
        Self { id, kind, label: None, sub_label: None, hidden: false, height: None, extra: Extra::new() }
    }
}
