//! A touchpoint without a name is a gap in the journey.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::model::{Stage, Touchpoint};

/// The rule.
pub const RULE: Rule =
    Rule { name: "unnamed-touchpoint", severity: Severity::Error, from: &["001-02"], look: Look::Touchpoint(look) };

fn look(_: &Context<'_>, stage: &Stage, touchpoint: &Touchpoint, problems: &mut Vec<Problem>) {
    if touchpoint.name.trim().is_empty() {
        problems.push(Problem::at(&RULE, Subject::Touchpoint(touchpoint.id.clone())).arg("stage", &*stage.name));
    }
}
