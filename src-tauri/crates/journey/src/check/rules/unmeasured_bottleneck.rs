//! How long people wait says how much it matters.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::model::{Stage, Touchpoint};

/// The rule.
pub const RULE: Rule = Rule {
    name: "unmeasured-bottleneck",
    severity: Severity::Warning,
    from: &["001-16"],
    look: Look::Touchpoint(look),
};

fn look(_: &Context<'_>, _: &Stage, touchpoint: &Touchpoint, problems: &mut Vec<Problem>) {
    if touchpoint.bottleneck.as_ref().is_some_and(|bottleneck| bottleneck.duration.trim().is_empty()) {
        problems.push(Problem::at(&RULE, Subject::Touchpoint(touchpoint.id.clone())).arg("name", &*touchpoint.name));
    }
}
