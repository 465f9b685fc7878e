//! Somebody answers for each touchpoint that is ours; else nobody does.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::model::{ChannelOwnership, Stage, Touchpoint};

/// The rule.
pub const RULE: Rule =
    Rule { name: "missing-owner", severity: Severity::Warning, from: &["001-09"], look: Look::Touchpoint(look) };

fn look(context: &Context<'_>, stage: &Stage, touchpoint: &Touchpoint, problems: &mut Vec<Problem>) {
    let ours = touchpoint
        .channel
        .as_ref()
        .is_none_or(|channel| channel.known_ownership().is_none_or(|ownership| ownership == ChannelOwnership::Owned));
    let owned = touchpoint.owner.as_ref().is_some_and(|owner| !owner.label().is_empty());
    // A moment of truth without owner is an error of its own.
    if !ours || owned || touchpoint.moment_of_truth.is_some() || context.nobody_owns_anything() {
        return;
    }
    let problem = Problem::at(&RULE, Subject::Touchpoint(touchpoint.id.clone())).arg("name", &*touchpoint.name);
    problems.push(context.offer_owner_beside(stage, touchpoint, problem));
}
