//! A stage in which nothing happens is not one.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::edit::Command;
use crate::model::{Stage, Touchpoint, TouchpointId};

/// The rule.
pub const RULE: Rule =
    Rule { name: "empty-stage", severity: Severity::Error, from: &["002-15"], look: Look::Stage(look) };

fn look(context: &Context<'_>, stage: &Stage, problems: &mut Vec<Problem>) {
    if !stage.touchpoints.is_empty() {
        return;
    }
    let problem = Problem::at(&RULE, Subject::Stage(stage.id.clone())).arg("name", &*stage.name);
    let map = context.map.id.clone();
    let touchpoint = Touchpoint::new(TouchpointId::from(context.new_id(&format!("first-of-{}", stage.id))), "");
    let add = Command::AddTouchpoint { map: map.clone(), stage: stage.id.clone(), touchpoint, at: 0 };
    problems.push(problem.fix("fix-add-touchpoint", false, vec![add]).fix(
        "fix-remove-stage",
        false,
        vec![Command::RemoveStage { map, stage: stage.id.clone() }],
    ));
}
