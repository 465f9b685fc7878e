//! Of a moment of truth we know what customers should feel.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::edit::{Command, TouchpointField};
use crate::model::{Emotion, Stage, Touchpoint};

/// The rule.
pub const RULE: Rule = Rule {
    name: "undesigned-moment",
    severity: Severity::Hint,
    from: &["001-11", "001-20"],
    look: Look::Touchpoint(look),
};

fn look(context: &Context<'_>, _: &Stage, touchpoint: &Touchpoint, problems: &mut Vec<Problem>) {
    if touchpoint.moment_of_truth.is_none() {
        return;
    }
    let feeling = &touchpoint.feeling;
    let lacking = match (feeling.felt, feeling.desired) {
        (_, None) => "none",
        (Some(felt), Some(desired)) if desired < felt => "below",
        _ => return,
    };
    let mut problem = Problem::at(&RULE, Subject::Touchpoint(touchpoint.id.clone()));
    problem = problem.arg("name", &*touchpoint.name).arg("lacking", lacking);
    let wish = feeling.felt.map_or(1.0, |felt| felt.get().max(1.0));
    let field = TouchpointField::Desired(Some(Emotion::nearest(wish)));
    let command = Command::SetTouchpoint { map: context.map.id.clone(), touchpoint: touchpoint.id.clone(), field };
    problems.push(problem.fix("fix-set-desired", false, vec![command]));
}
