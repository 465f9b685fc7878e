//! What goes over of the checker's findings.

use journey::check::{Severity, Subject};
use journey::model::{StageId, Thresholds, Weight};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::message::Message;

/// What changed in the findings since the last answer to this window.
#[derive(Debug, Default, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct ProblemsPatch {
    /// Forget the list that was there before.
    pub fresh: bool,
    /// Changes of the list, to be done in this order.
    pub splices: Vec<Splice>,
    /// Every ignored finding that would be found, when that changed.
    pub ignored: Option<Vec<IgnoredEntry>>,
}

/// One change of the list of findings.
#[derive(Debug, PartialEq, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Splice {
    /// Where.
    pub at: usize,
    /// How many go.
    pub remove: usize,
    /// What comes in their place.
    pub add: Vec<ProblemEntry>,
}

/// One finding. The worst come first, else in the order of the rules and of the map.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct ProblemEntry {
    /// Its name as long as it is there.
    pub key: String,
    /// The rule's name.
    pub rule: String,
    /// How much it weighs.
    pub severity: Severity,
    /// Its sentence.
    pub message: Message,
    /// What it is about, the main one first.
    pub subjects: Vec<Subject>,
    /// Which one it is of several that the rule has about the main subject; else empty.
    pub which: String,
    /// The stage that it lies in; `null`: the map as a whole.
    pub stage: Option<StageId>,
    /// What would mend it, the best first.
    pub fixes: Vec<FixEntry>,
}

/// A way to mend a finding.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct FixEntry {
    /// What its button says.
    pub label: Message,
    /// Nobody would want it otherwise.
    pub safe: bool,
}

/// A finding that is ignored.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct IgnoredEntry {
    /// What would be found.
    pub problem: ProblemEntry,
    /// Why it is meant to be so.
    pub reason: String,
}

/// Which fix of which finding.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct FixOf {
    /// The finding's key.
    pub problem: String,
    /// The place of the fix in its list.
    pub fix: usize,
}

/// What the map makes of the rules.
#[derive(Debug, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct RulesOfMap {
    /// Every rule, errors first.
    pub rules: Vec<RuleEntry>,
    /// Where counting rules begin to speak; what is absent is as the user, or the method, says.
    pub thresholds: Thresholds,
}

/// A rule, for its page.
#[derive(Debug, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct RuleEntry {
    /// Kebab-case; its words are `rule-NAME-why`, `-bad` and `-good`.
    pub name: String,
    /// How much it weighs unless the settings say otherwise.
    pub usual: Severity,
    /// What the map makes of it; `null`: as usual.
    pub weight: Option<Weight>,
    /// The articles that it comes from.
    pub from: Vec<RuleSource>,
}

/// An article that a rule comes from.
#[derive(Debug, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct RuleSource {
    /// Its title is the message `rule-source-ARTICLE`.
    pub article: String,
    /// The requirements that were taken from it.
    pub ids: Vec<String>,
}
