//! Who travels: the persona (requirements 000-16, 000-17).

use serde::{Deserialize, Serialize};

use super::{AssetHash, Extra, PersonaId};

/// A customer drawn from research: who, why, and what hurts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Persona {
    /// Its name in the file.
    pub id: PersonaId,
    /// The person's name.
    #[serde(default)]
    pub name: String,
    /// One line: age, work, situation.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// What the person would say, with its quotation marks.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub quote: String,
    /// The picture; initials when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub portrait: Option<Portrait>,
    /// Whether this is one of the one or two that matter most (requirement 000-19).
    pub primary: bool,
    /// What the goals are called in the panel; the map's own words when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goals_label: Option<String>,
    /// What the person wants to reach.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<String>,
    /// Why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub motivations: Vec<String>,
    /// The key tasks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<String>,
    /// What hurts today.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pains: Vec<String>,
    /// What the person does, seen from outside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub behaviours: Vec<String>,
    /// Free words, as the person would put it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub gender: String,
    /// Free words: `29`, `thirties`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub age: String,
    /// Free words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub occupation: String,
    /// Free words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub region: String,
    /// Free words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub income: String,
    /// Free words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub family: String,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// How a persona looks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind", content = "value")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub enum Portrait {
    /// A portrait that the program draws, by name: `lin`, `marta`.
    Drawn(String),
    /// A picture of the document.
    Picture(AssetHash),
}
