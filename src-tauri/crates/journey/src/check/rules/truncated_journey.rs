//! A journey goes on after the purchase, and it ends: with use, and with leaving.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::edit::{Command, StageField};
use crate::model::{MapKind, StageId, StageRole};

/// The rule.
pub const RULE: Rule =
    Rule { name: "truncated-journey", severity: Severity::Hint, from: &["001-03", "000-01"], look: Look::Map(look) };

fn look(context: &Context<'_>, problems: &mut Vec<Problem>) {
    if context.map.kind == MapKind::Tactical || context.map.stages.iter().all(|stage| stage.role.is_none()) {
        return;
    }
    let has = |role| context.map.stages.iter().any(|stage| stage.role == Some(role));
    if !has(StageRole::Use) && !has(StageRole::Loyalty) {
        problems.push(Problem::at(&RULE, Subject::Map).which("missing", "use"));
    }
    if !has(StageRole::Exit) {
        let map = context.map.id.clone();
        let id = StageId::from(context.new_id("leaving"));
        let add = Command::AddStage { map: map.clone(), stage: id.clone(), name: String::new(), at: usize::MAX };
        let role = Command::SetStage { map, stage: id, field: StageField::Role(Some(StageRole::Exit)) };
        let problem = Problem::at(&RULE, Subject::Map).which("missing", "exit");
        problems.push(problem.fix("fix-add-exit", false, vec![add, role]));
    }
}
