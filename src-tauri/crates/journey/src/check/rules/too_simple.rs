//! A journey is the whole way, from the first sight to the goal.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::model::MapKind;

/// The rule.
pub const RULE: Rule =
    Rule { name: "too-simple", severity: Severity::Hint, from: &["001-35", "000-01"], look: Look::Map(look) };

fn look(context: &Context<'_>, problems: &mut Vec<Problem>) {
    if context.map.kind == MapKind::Tactical {
        return;
    }
    let limits = context.settings.limits;
    let counts = [
        ("stages", context.map.stages.len(), limits.fewest_stages),
        ("touchpoints", context.map.touchpoints().count(), limits.fewest_touchpoints),
    ];
    for (what, count, fewest) in counts {
        if (count as f64) < fewest {
            let problem = Problem::at(&RULE, Subject::Map).which("what", what);
            problems.push(problem.arg("count", count.to_string()).arg("fewest", fewest.to_string()));
        }
    }
}
