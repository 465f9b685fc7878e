//! Of each stage a map records what customers do, feel, and what hurts.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::model::{LaneKind, Stage};

/// The rule.
pub const RULE: Rule = Rule {
    name: "incomplete-stage",
    severity: Severity::Hint,
    from: &["002-15", "000-04", "000-05"],
    look: Look::Stage(look),
};

fn look(context: &Context<'_>, stage: &Stage, problems: &mut Vec<Problem>) {
    if stage.touchpoints.is_empty() {
        return;
    }
    let mut missing = Vec::new();
    if !context.has_cards_in(stage, &[LaneKind::Actions]) {
        missing.push("actions");
    }
    if stage.touchpoints.iter().all(|touchpoint| touchpoint.feeling.felt.is_none()) {
        missing.push("feelings");
    }
    if !context.has_cards_in(stage, &[LaneKind::Pains]) {
        missing.push("pains");
    }
    for what in missing {
        let problem = Problem::at(&RULE, Subject::Stage(stage.id.clone()));
        problems.push(problem.arg("name", &*stage.name).which("missing", what));
    }
}
