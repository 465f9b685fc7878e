//! How a map is checked: what the user, or the map itself, makes of the rules. `check` holds the rules.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::card::choice;
use super::rating::whole_if_whole;
use super::{CardId, Extra, LaneId, PersonaId, StageId, TouchpointId};

/// What somebody makes of the rules. A map has its own, which go before the user's.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct CheckSettings {
    /// Rules that weigh otherwise than usual, one entry a rule.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<RuleWeight>,
    /// Where counting rules begin to speak.
    #[serde(default, skip_serializing_if = "Thresholds::is_empty")]
    pub thresholds: Thresholds,
    /// Findings that are meant to be so; only a map has them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ignored: Vec<Ignored>,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

impl CheckSettings {
    /// What a user makes of the rules on every map: severities by rule, and thresholds.
    #[must_use]
    pub fn of_user(severities: &BTreeMap<String, Weight>, thresholds: &Thresholds) -> Self {
        let weight = |(rule, weight): (&String, &Weight)| RuleWeight {
            rule: rule.clone(),
            weight: Some(*weight),
            ..RuleWeight::default()
        };
        Self { rules: severities.iter().map(weight).collect(), thresholds: thresholds.clone(), ..Self::default() }
    }

    /// Nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// How much a rule weighs, when that is said.
    #[must_use]
    pub fn weight_of(&self, rule: &str) -> Option<Weight> {
        self.rules.iter().find(|entry| entry.rule == rule)?.weight
    }
}

/// How much one rule weighs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct RuleWeight {
    /// The rule's name.
    pub rule: String,
    /// As usual when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Weight>,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

choice! {
    /// What a finding of a rule is.
    Weight {
        /// None: the rule is switched off.
        Off,
        /// Worth a thought.
        Hint,
        /// The map says less than it should.
        Warning,
        /// The map is not usable as it is.
        Error,
    }
}

/// A finding that is meant to be so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Ignored {
    /// The rule's name.
    pub rule: String,
    /// What the finding is about.
    #[serde(default, skip_serializing_if = "Subject::is_map")]
    pub subject: Subject,
    /// Which one of several that a rule has about the subject: `goal`, the name of a resource; else empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub which: String,
    /// Why it is meant to be so; shown with it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

impl Ignored {
    /// Whether both speak of the same finding.
    #[must_use]
    pub fn is_about(&self, rule: &str, subject: &Subject, which: &str) -> bool {
        self.rule == rule && self.subject == *subject && self.which == which
    }
}

/// What a finding is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind", content = "id")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub enum Subject {
    /// The map as a whole.
    #[default]
    Map,
    /// A stage.
    Stage(StageId),
    /// A touchpoint.
    Touchpoint(TouchpointId),
    /// A card.
    Card(CardId),
    /// A lane.
    Lane(LaneId),
    /// A persona.
    Persona(PersonaId),
}

impl Subject {
    fn is_map(&self) -> bool {
        *self == Self::Map
    }

    /// The id of what it is, when it is not the map.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Map => None,
            Self::Stage(id) => Some(id.as_str()),
            Self::Touchpoint(id) => Some(id.as_str()),
            Self::Card(id) => Some(id.as_str()),
            Self::Lane(id) => Some(id.as_str()),
            Self::Persona(id) => Some(id.as_str()),
        }
    }
}

/// Where counting rules begin to speak; what is absent is as usual.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts", optional_fields))]
pub struct Thresholds {
    /// More stages are too complex.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "whole_if_whole")]
    pub most_stages: Option<f64>,
    /// More lanes are too complex.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "whole_if_whole")]
    pub most_lanes: Option<f64>,
    /// More touchpoints are too complex.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "whole_if_whole")]
    pub most_touchpoints: Option<f64>,
    /// Fewer stages are too simple.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "whole_if_whole")]
    pub fewest_stages: Option<f64>,
    /// Fewer touchpoints are too simple.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "whole_if_whole")]
    pub fewest_touchpoints: Option<f64>,
    /// A larger share of touchpoints as moments of truth says nothing, 0–1.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "whole_if_whole")]
    pub most_moments: Option<f64>,
    /// A smaller share of touchpoints with a feeling or thought is driven by process, 0–1.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "whole_if_whole")]
    pub fewest_feelings: Option<f64>,
    /// Customers and company differ by this much or more on 1–10.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "whole_if_whole")]
    pub gap: Option<f64>,
    /// Smaller text on the page is too small, pt.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "whole_if_whole")]
    pub smallest_text: Option<f64>,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

impl Thresholds {
    /// Nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
