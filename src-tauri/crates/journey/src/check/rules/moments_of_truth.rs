//! Some moments make or break the relationship: none is blind, too many say nothing.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::edit::{Command, TouchpointField};
use crate::model::{Extra, MomentKind, MomentOfTruth};

/// The rule.
pub const RULE: Rule =
    Rule { name: "moments-of-truth", severity: Severity::Hint, from: &["001-08"], look: Look::Map(look) };

fn look(context: &Context<'_>, problems: &mut Vec<Problem>) {
    let all = context.map.touchpoints().count();
    let moments = context.map.touchpoints().filter(|(_, touchpoint)| touchpoint.moment_of_truth.is_some()).count();
    if all == 0 {
        return;
    }
    // One is always allowed, however short the map.
    let most = (all as f64 * context.settings.limits.most_moments).ceil().max(1.0);
    if moments == 0 {
        let lowest = context
            .map
            .touchpoints()
            .filter_map(|(_, touchpoint)| Some((touchpoint.feeling.felt?, touchpoint)))
            .min_by_key(|(felt, _)| *felt);
        let mut problem = Problem::at(&RULE, Subject::Map).arg("count", "none").arg("all", all.to_string());
        if let Some((_, touchpoint)) = lowest {
            let moment = MomentOfTruth { kind: MomentKind::Break, note: String::new(), extra: Extra::new() };
            let field = TouchpointField::MomentOfTruth(Some(moment));
            let map = context.map.id.clone();
            let command = Command::SetTouchpoint { map, touchpoint: touchpoint.id.clone(), field };
            problem = problem.fix("fix-mark-lowest", false, vec![command]);
        }
        problems.push(problem);
    } else if moments as f64 > most {
        problems.push(Problem::at(&RULE, Subject::Map).arg("count", moments.to_string()).arg("all", all.to_string()));
    }
}
