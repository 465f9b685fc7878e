//! Actions alone are a process; a journey is what people feel and think on the way.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::model::LaneKind;

/// The rule.
pub const RULE: Rule =
    Rule { name: "process-driven", severity: Severity::Hint, from: &["001-36"], look: Look::Map(look) };

fn look(context: &Context<'_>, problems: &mut Vec<Problem>) {
    let touchpoints: Vec<_> = context.map.touchpoints().collect();
    let with = |kinds: &[LaneKind]| {
        touchpoints.iter().filter(|(stage, touchpoint)| context.has_cards_about(stage, touchpoint, kinds)).count()
    };
    let acts = with(&[LaneKind::Actions]);
    let feels = touchpoints
        .iter()
        .filter(|(stage, touchpoint)| {
            touchpoint.feeling.felt.is_some() || context.has_cards_about(stage, touchpoint, &[LaneKind::Thoughts])
        })
        .count();
    let all = touchpoints.len();
    if all > 0 && acts * 2 >= all && (feels as f64) < all as f64 * context.settings.limits.fewest_feelings {
        let said = if feels == 0 { "none".to_owned() } else { feels.to_string() };
        problems.push(Problem::at(&RULE, Subject::Map).arg("feels", said).arg("all", all.to_string()));
    }
}
