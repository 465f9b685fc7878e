//! Where customers and we see importance differently, we spend in the wrong place.

use crate::check::context::ANSWERS;
use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::model::{Stage, Touchpoint};

/// The rule.
pub const RULE: Rule = Rule {
    name: "perception-gap",
    severity: Severity::Hint,
    from: &["001-12", "001-13"],
    look: Look::Touchpoint(look),
};

fn look(context: &Context<'_>, stage: &Stage, touchpoint: &Touchpoint, problems: &mut Vec<Problem>) {
    let Some(gap) = touchpoint.importance.gap().filter(|gap| gap.abs() >= context.settings.limits.gap) else {
        return;
    };
    if context.has_cards_about(stage, touchpoint, &ANSWERS) {
        return;
    }
    problems.push(
        Problem::at(&RULE, Subject::Touchpoint(touchpoint.id.clone()))
            .arg("name", &*touchpoint.name)
            .arg("gap", format!("{:.1}", gap.abs()))
            .arg("side", if gap > 0.0 { "more" } else { "less" })
            .fix(
                "fix-add-opportunity",
                false,
                context.add_card_at(context.answer_lane(), "close-gap", stage, touchpoint),
            ),
    );
}
