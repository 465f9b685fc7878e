//! A solution that answers no pain point is a wish of our own.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::edit::{CardField, Command};
use crate::model::{Card, Lane, LaneKind};

/// The rule.
pub const RULE: Rule =
    Rule { name: "unmotivated-solution", severity: Severity::Hint, from: &["000-10"], look: Look::Card(look) };

fn look(context: &Context<'_>, lane: &Lane, card: &Card, problems: &mut Vec<Problem>) {
    let solves = matches!(lane.kind, LaneKind::Solutions | LaneKind::Opportunities | LaneKind::Recommendations);
    if !solves || card.solution.as_ref().is_some_and(|solution| !solution.answers.is_empty()) {
        return;
    }
    let mut problem = Problem::at(&RULE, Subject::Card(card.id.clone())).arg("text", &*card.text);
    if let Some(only) = context.only_one_beside(card, &[LaneKind::Pains]) {
        let mut solution = card.solution.clone().unwrap_or_default();
        solution.answers.push(only.id.clone());
        let field = CardField::Solution(Some(solution));
        let command = Command::SetCard { map: context.map.id.clone(), card: card.id.clone(), field };
        problem = problem.fix("fix-link-pain", true, vec![command]);
    }
    problems.push(problem);
}
