//! What is ignored and no longer there hides the next finding of its kind.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::edit::Command;
use crate::model::Ignored;

/// The rule.
pub const RULE: Rule =
    Rule { name: "unused-ignore", severity: Severity::Hint, from: &["002-06"], look: Look::Ignored(look) };

fn look(context: &Context<'_>, ignored: &Ignored, problems: &mut Vec<Problem>) {
    let Ignored { rule, subject, which, reason, .. } = ignored;
    let map = context.map.id.clone();
    let command = Command::HeedFinding { map, rule: rule.clone(), subject: subject.clone(), which: which.clone() };
    let mut problem = Problem::at(&RULE, still_there(context, subject))
        .arg("rule", rule)
        .arg("reason", if reason.is_empty() { "none" } else { reason });
    problem.which = format!("{rule}/{}/{which}", subject.id().unwrap_or_default());
    problems.push(problem.fix("fix-remove-ignore", true, vec![command]));
}

/// What the ignored finding was about, or the map when that is gone.
fn still_there(context: &Context<'_>, subject: &Subject) -> Subject {
    let map = context.map;
    let is_there = match subject {
        Subject::Map => true,
        Subject::Stage(id) => map.stage(id).is_some(),
        Subject::Touchpoint(id) => context.place_of(id).is_some(),
        Subject::Card(id) => map.card(id).is_some(),
        Subject::Lane(id) => map.lane(id).is_some(),
        Subject::Persona(id) => context.document.persona(id).is_some(),
    };
    if is_there { subject.clone() } else { Subject::Map }
}
