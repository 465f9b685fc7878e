//! Where feelings are bad there is a pain point behind it; this one is not on the map.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::model::{LaneKind, Stage, Touchpoint};

/// The rule.
pub const RULE: Rule = Rule {
    name: "unexplained-low",
    severity: Severity::Warning,
    from: &["000-07", "000-08"],
    look: Look::Touchpoint(look),
};

fn look(context: &Context<'_>, stage: &Stage, touchpoint: &Touchpoint, problems: &mut Vec<Problem>) {
    let Some(felt) = touchpoint.feeling.felt.filter(|felt| felt.get() < 0.0) else { return };
    if context.has_cards_about(stage, touchpoint, &[LaneKind::Pains]) {
        return;
    }
    problems.push(
        Problem::at(&RULE, Subject::Touchpoint(touchpoint.id.clone()))
            .arg("name", &*touchpoint.name)
            .arg("felt", felt.get().to_string().replace('-', "−"))
            .fix("fix-add-pain", false, context.add_card_at(LaneKind::Pains, "pain", stage, touchpoint)),
    );
}
