//! What a rule reports: where, how bad, in which words, and what would mend it.

use serde::{Deserialize, Serialize};

use super::Rule;
use crate::edit::Command;
use crate::model::{CardId, LaneId, PersonaId, StageId, TouchpointId};

/// How much a finding weighs. Later is worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// Worth a thought.
    Hint,
    /// The map says less than it should.
    Warning,
    /// The map is not usable as it is.
    Error,
}

/// What a finding is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind", content = "id")]
pub enum Subject {
    /// The map as a whole.
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

/// One finding.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// The rule's name; its sentence is the message `rule-NAME`.
    pub rule: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What it is about, the main one first.
    pub subjects: Vec<Subject>,
    /// Put into the sentence.
    pub args: Vec<(&'static str, String)>,
    /// What would mend it, the best first.
    pub fixes: Vec<Fix>,
}

/// A way to mend a finding, as one step.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Fix {
    /// The key of its message: what the button says.
    pub message: &'static str,
    /// Safe: nobody would want it otherwise. Else it adds something that a person has to complete.
    pub safe: bool,
    /// What it does.
    pub commands: Vec<Command>,
}

impl Problem {
    /// A finding of a rule.
    #[must_use]
    pub fn at(rule: &Rule, subject: Subject) -> Self {
        Self { rule: rule.name, severity: rule.severity, subjects: vec![subject], args: Vec::new(), fixes: Vec::new() }
    }

    /// With a value for its sentence.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// With something else that it is about.
    #[must_use]
    pub fn and(mut self, subject: Subject) -> Self {
        self.subjects.push(subject);
        self
    }

    /// With a way to mend it.
    #[must_use]
    pub fn fix(mut self, message: &'static str, safe: bool, commands: Vec<Command>) -> Self {
        self.fixes.push(Fix { message, safe, commands });
        self
    }
}
