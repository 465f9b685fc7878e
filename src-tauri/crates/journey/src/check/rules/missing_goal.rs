//! A map without a goal or a scope answers no question.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};

/// The rule.
pub const RULE: Rule =
    Rule { name: "missing-goal", severity: Severity::Warning, from: &["000-14"], look: Look::Map(look) };

fn look(context: &Context<'_>, problems: &mut Vec<Problem>) {
    let map = context.map;
    for (field, text) in [("goal", &map.goal), ("scope", &map.scope)] {
        if text.trim().is_empty() {
            problems.push(Problem::at(&RULE, Subject::Map).which("field", field));
        }
    }
}
