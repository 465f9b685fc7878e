//! Ratings of our own alone tell what we think, not what customers live.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};

/// The rule.
pub const RULE: Rule = Rule {
    name: "internal-ratings-only",
    severity: Severity::Warning,
    from: &["001-12", "001-13", "001-30"],
    look: Look::Map(look),
};

fn look(context: &Context<'_>, problems: &mut Vec<Problem>) {
    let ratings =
        || context.map.touchpoints().flat_map(|(_, touchpoint)| [&touchpoint.importance, &touchpoint.performance]);
    if ratings().any(|rating| rating.internal.is_some()) && ratings().all(|rating| rating.customer.is_none()) {
        problems.push(Problem::at(&RULE, Subject::Map));
    }
}
