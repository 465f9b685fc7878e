//! A pain point that nothing answers will hurt again.

use crate::check::context::ANSWERS;
use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::edit::{CardField, Command};
use crate::model::{Card, CardId, Lane, LaneKind, Solution};

/// The rule.
pub const RULE: Rule =
    Rule { name: "unanswered-pain", severity: Severity::Warning, from: &["000-10", "002-19"], look: Look::Card(look) };

fn look(context: &Context<'_>, lane: &Lane, card: &Card, problems: &mut Vec<Problem>) {
    if lane.kind != LaneKind::Pains || context.is_answered(&card.id) {
        return;
    }
    let map = context.map.id.clone();
    let mut problem = Problem::at(&RULE, Subject::Card(card.id.clone())).arg("text", &*card.text);
    if let Some(only) = context.only_one_beside(card, &ANSWERS) {
        let mut solution = only.solution.clone().unwrap_or_default();
        solution.answers.push(card.id.clone());
        let field = CardField::Solution(Some(solution));
        let command = Command::SetCard { map: map.clone(), card: only.id.clone(), field };
        problem = problem.fix("fix-link-solution", true, vec![command]);
    }
    let mut idea = Card::new(CardId::from(context.new_id(&format!("answer-to-{}", card.id))), card.place.clone());
    idea.solution = Some(Solution { answers: vec![card.id.clone()], ..Solution::default() });
    let kind = context.answer_lane();
    problems.push(problem.fix("fix-add-solution", false, context.add_card(kind, idea)));
}
