//! A map that shows everything shows nothing.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};

/// The rule.
pub const RULE: Rule = Rule { name: "too-complex", severity: Severity::Hint, from: &["001-35"], look: Look::Map(look) };

fn look(context: &Context<'_>, problems: &mut Vec<Problem>) {
    let limits = context.settings.limits;
    let touchpoints = context.map.touchpoints().count();
    let lanes = context.map.lanes.iter().filter(|lane| !lane.hidden).count();
    let counts = [
        ("stages", context.map.stages.len(), limits.most_stages),
        ("lanes", lanes, limits.most_lanes),
        ("touchpoints", touchpoints, limits.most_touchpoints),
    ];
    for (what, count, most) in counts {
        if count as f64 > most {
            let problem = Problem::at(&RULE, Subject::Map).which("what", what);
            problems.push(problem.arg("count", count.to_string()).arg("most", most.to_string()));
        }
    }
}
