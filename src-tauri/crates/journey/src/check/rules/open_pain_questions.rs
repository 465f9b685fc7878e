//! Three questions about each pain point: where, will they give up, do they know that we have a solution.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::model::{Card, Lane, LaneKind};

/// The rule.
pub const RULE: Rule =
    Rule { name: "open-pain-questions", severity: Severity::Hint, from: &["000-09"], look: Look::Card(look) };

fn look(_: &Context<'_>, lane: &Lane, card: &Card, problems: &mut Vec<Problem>) {
    if lane.kind != LaneKind::Pains {
        return;
    }
    let pain = card.pain.as_ref();
    let mut open = Vec::new();
    if card.place.touchpoints.is_empty() {
        open.push("where");
    }
    if pain.is_none_or(|pain| pain.abandon_risk.is_none()) {
        open.push("leave");
    }
    if pain.is_none_or(|pain| pain.solution_known.is_none()) {
        open.push("known");
    }
    if !open.is_empty() {
        let problem = Problem::at(&RULE, Subject::Card(card.id.clone()));
        problems.push(problem.arg("text", &*card.text).arg("open", open.join("-")));
    }
}
