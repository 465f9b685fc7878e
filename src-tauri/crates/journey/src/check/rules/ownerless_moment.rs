//! A moment that makes or breaks the relationship has somebody who answers for it.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::model::{Stage, Touchpoint};

/// The rule.
pub const RULE: Rule = Rule {
    name: "ownerless-moment",
    severity: Severity::Error,
    from: &["001-08", "001-09"],
    look: Look::Touchpoint(look),
};

fn look(context: &Context<'_>, stage: &Stage, touchpoint: &Touchpoint, problems: &mut Vec<Problem>) {
    let owned = touchpoint.owner.as_ref().is_some_and(|owner| !owner.label().is_empty());
    if touchpoint.moment_of_truth.is_none() || owned {
        return;
    }
    let problem = Problem::at(&RULE, Subject::Touchpoint(touchpoint.id.clone())).arg("name", &*touchpoint.name);
    problems.push(context.offer_owner_beside(stage, touchpoint, problem));
}
