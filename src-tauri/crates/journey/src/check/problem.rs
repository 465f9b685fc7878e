//! What a rule reports: where, how bad, in which words, and what would mend it.

use serde::{Deserialize, Serialize};

use super::Rule;
use crate::edit::Command;
pub use crate::model::Subject;
use crate::model::{StageId, one_line};

/// How much a finding weighs. Later is worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "edit.ts"))]
pub enum Severity {
    /// Worth a thought.
    Hint,
    /// The map says less than it should.
    Warning,
    /// The map is not usable as it is.
    Error,
}

impl Severity {
    /// The key of the message that names it.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Hint => "severity-hint",
            Self::Warning => "severity-warning",
            Self::Error => "severity-error",
        }
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// The rule's name; its sentence is the message `rule-NAME`.
    pub rule: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What it is about, the main one first; at least one.
    pub subjects: Vec<Subject>,
    /// The stage that it lies in; `None`: the map as a whole.
    pub stage: Option<StageId>,
    /// Which one it is of several that the rule has about the main subject; else empty.
    pub which: String,
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
        Self {
            rule: rule.name,
            severity: rule.severity,
            subjects: vec![subject],
            stage: None,
            which: String::new(),
            args: Vec::new(),
            fixes: Vec::new(),
        }
    }

    /// With a value for its sentence.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<String>) -> Self {
        /// A finding is read at a glance, whatever the card says.
        const LONGEST: usize = 60;
        let mut value: String = value.into();
        if value.contains('\n') {
            value = one_line(&value);
        }
        if let Some((end, _)) = value.char_indices().nth(LONGEST) {
            value.truncate(end);
            value.push('…');
        }
        self.args.push((name, value));
        self
    }

    /// With a value for its sentence that tells it from other findings of the rule about the same subject.
    #[must_use]
    pub fn which(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.which = value.into();
        let which = self.which.clone();
        self.arg(name, which)
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

    /// What it is mainly about.
    #[must_use]
    pub fn subject(&self) -> &Subject {
        self.subjects.first().unwrap_or(&Subject::Map)
    }

    /// A name for it that stays the same as long as it is there: unique unless a map says one thing twice.
    #[must_use]
    pub fn key(&self) -> String {
        let kind = match self.subject() {
            Subject::Map => "map",
            Subject::Stage(_) => "stage",
            Subject::Touchpoint(_) => "touchpoint",
            Subject::Card(_) => "card",
            Subject::Lane(_) => "lane",
            Subject::Persona(_) => "persona",
        };
        format!("{}/{kind}/{}/{}", self.rule, self.subject().id().unwrap_or_default(), self.which)
    }

    /// The first fix that nobody would want otherwise.
    #[must_use]
    pub fn safe_fix(&self) -> Option<&Fix> {
        self.fixes.iter().find(|fix| fix.safe)
    }
}
