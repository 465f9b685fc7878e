//! A map that no customer has seen is what we believe, not what is.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::model::Validation;

/// The rule.
pub const RULE: Rule =
    Rule { name: "unvalidated", severity: Severity::Hint, from: &["001-30", "001-32"], look: Look::Map(look) };

fn look(context: &Context<'_>, problems: &mut Vec<Problem>) {
    let sure = |validation: Option<Validation>| validation == Some(Validation::Customer);
    let touchpoints = context.map.touchpoints().any(|(stage, touchpoint)| {
        sure(stage.validation)
            || sure(touchpoint.validation)
            || touchpoint.evidence.iter().any(|evidence| sure(evidence.status))
    });
    if !touchpoints && !context.map.cards.iter().any(|card| sure(card.validation)) {
        problems.push(Problem::at(&RULE, Subject::Map));
    }
}
