//! Whoever leaves can come back: a way leads from leaving to an earlier stage.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::edit::Command;
use crate::model::{Extra, Link, LinkId, LinkKind, Stage, StageRole, TouchpointId};

/// The rule.
pub const RULE: Rule =
    Rule { name: "no-win-back", severity: Severity::Hint, from: &["001-04"], look: Look::Stage(look) };

fn look(context: &Context<'_>, stage: &Stage, problems: &mut Vec<Problem>) {
    if stage.role != Some(StageRole::Exit) || stage.touchpoints.is_empty() {
        return;
    }
    let leaves = |id: &TouchpointId| context.place_of(id).is_some_and(|(of, _)| of.id == stage.id);
    if context.map.links.iter().any(|link| leaves(&link.from) && !leaves(&link.to)) {
        return;
    }
    let mut problem = Problem::at(&RULE, Subject::Stage(stage.id.clone())).arg("name", &*stage.name);
    let first = context.map.touchpoints().map(|(_, touchpoint)| touchpoint).next();
    if let (Some(from), Some(to)) = (stage.touchpoints.last(), first.filter(|first| !leaves(&first.id))) {
        let link = Link {
            id: LinkId::from(context.new_id("win-back")),
            from: from.id.clone(),
            to: to.id.clone(),
            label: String::new(),
            kind: LinkKind::WinBack,
            extra: Extra::new(),
        };
        let command = Command::AddLink { map: context.map.id.clone(), link };
        problem = problem.fix("fix-add-win-back", false, vec![command]);
    }
    problems.push(problem);
}
