//! What is needed comes when somebody sees to it.

use std::collections::HashSet;

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::model::{Card, Lane};

/// The rule.
pub const RULE: Rule =
    Rule { name: "unassigned-resource", severity: Severity::Hint, from: &["000-27"], look: Look::Card(look) };

fn look(_: &Context<'_>, lane: &Lane, card: &Card, problems: &mut Vec<Problem>) {
    if !lane.kind.holds_cards() {
        return;
    }
    let mut told = HashSet::new();
    for resource in card.solution.iter().flat_map(|solution| &solution.resources) {
        if !resource.have && resource.person.trim().is_empty() && told.insert(&resource.name) {
            let problem = Problem::at(&RULE, Subject::Card(card.id.clone()));
            problems.push(problem.arg("text", &*card.text).which("resource", &*resource.name));
        }
    }
}
