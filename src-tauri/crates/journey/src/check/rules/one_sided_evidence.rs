//! One way of finding out finds one kind of truth.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use std::collections::HashSet;

/// The rule.
pub const RULE: Rule =
    Rule { name: "one-sided-evidence", severity: Severity::Hint, from: &["002-14"], look: Look::Map(look) };

fn look(context: &Context<'_>, problems: &mut Vec<Problem>) {
    let sources: HashSet<_> = context
        .map
        .touchpoints()
        .flat_map(|(_, touchpoint)| &touchpoint.evidence)
        .map(|evidence| evidence.source)
        .collect();
    if sources.len() == 1 {
        problems.push(Problem::at(&RULE, Subject::Map));
    }
}
