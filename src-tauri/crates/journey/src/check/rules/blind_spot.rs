//! We rate ourselves much higher than customers do, and no pain point says why.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::model::{LaneKind, Stage, Touchpoint};

/// The rule.
pub const RULE: Rule =
    Rule { name: "blind-spot", severity: Severity::Warning, from: &["001-13"], look: Look::Touchpoint(look) };

fn look(context: &Context<'_>, stage: &Stage, touchpoint: &Touchpoint, problems: &mut Vec<Problem>) {
    let Some(gap) = touchpoint.performance.gap().filter(|gap| *gap <= -context.settings.limits.gap) else { return };
    if context.has_cards_about(stage, touchpoint, &[LaneKind::Pains]) {
        return;
    }
    problems.push(
        Problem::at(&RULE, Subject::Touchpoint(touchpoint.id.clone()))
            .arg("name", &*touchpoint.name)
            .arg("gap", format!("{:.1}", gap.abs()))
            .fix("fix-add-pain", false, context.add_card_at(LaneKind::Pains, "pain", stage, touchpoint)),
    );
}
