//! What the user makes of the rules: severities, thresholds, findings to ignore.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Problem, Rule, Severity, Subject};

/// How to check. The default is the method as it stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// Rules that weigh otherwise; `None` switches one off.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub severities: BTreeMap<String, Option<Severity>>,
    /// Where counting rules begin to speak.
    pub thresholds: Thresholds,
    /// Findings that are meant to be so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ignored: Vec<Ignored>,
    /// The day of the check, `YYYY-MM-DD`; without it nothing is ever due.
    #[serde(skip)]
    pub today: String,
}

/// A finding that is meant to be so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ignored {
    /// The rule's name.
    pub rule: String,
    /// What it is about.
    pub subject: Subject,
    /// Why; shown with it.
    pub reason: String,
}

/// Where counting rules begin to speak. No source gives numbers; these are informed by what other methods advise.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Thresholds {
    /// More stages are too complex.
    pub most_stages: usize,
    /// More lanes are too complex.
    pub most_lanes: usize,
    /// More touchpoints are too complex.
    pub most_touchpoints: usize,
    /// Fewer stages are too simple.
    pub fewest_stages: usize,
    /// Fewer touchpoints are too simple.
    pub fewest_touchpoints: usize,
    /// A larger share of touchpoints as moments of truth says nothing, 0–1.
    pub most_moments: f64,
    /// A smaller share of touchpoints with a feeling or thought is driven by process, 0–1.
    pub fewest_feelings: f64,
    /// Customers and company differ by this much or more on 1–10.
    pub gap: f64,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            most_stages: 8,
            most_lanes: 12,
            most_touchpoints: 60,
            fewest_stages: 3,
            fewest_touchpoints: 5,
            most_moments: 0.2,
            fewest_feelings: 0.3,
            gap: 2.0,
        }
    }
}

impl Settings {
    /// How much a rule weighs; `None` when it is switched off.
    #[must_use]
    pub fn severity_of(&self, rule: &Rule) -> Option<Severity> {
        self.severities.get(rule.name).copied().unwrap_or(Some(rule.severity))
    }

    /// Whether somebody said that this finding is meant to be so.
    #[must_use]
    pub fn ignores(&self, problem: &Problem) -> bool {
        self.ignored
            .iter()
            .any(|ignored| ignored.rule == problem.rule && Some(&ignored.subject) == problem.subjects.first())
    }
}
