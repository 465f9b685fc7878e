//! Whoever leaves can come back: a way leads from leaving to an earlier stage.
//!
//! It looks at the map as a whole, for ways lead from stage to stage.

use std::collections::HashSet;

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::edit::Command;
use crate::model::{Extra, Link, LinkId, LinkKind, Stage, StageId, StageRole};

/// The rule.
pub const RULE: Rule = Rule { name: "no-win-back", severity: Severity::Hint, from: &["001-04"], look: Look::Map(look) };

fn look(context: &Context<'_>, problems: &mut Vec<Problem>) {
    let left: HashSet<&StageId> = context
        .map
        .links
        .iter()
        .filter_map(|link| Some((context.place_of(&link.from)?.0, context.place_of(&link.to)?.0)))
        .filter(|(from, to)| from.id != to.id)
        .map(|(from, _)| &from.id)
        .collect();
    let leaving = context.map.stages.iter().filter(|stage| stage.role == Some(StageRole::Exit));
    for stage in leaving.filter(|stage| !stage.touchpoints.is_empty() && !left.contains(&stage.id)) {
        problems.push(no_way_back(context, stage));
    }
}

fn no_way_back(context: &Context<'_>, stage: &Stage) -> Problem {
    let mut problem = Problem::at(&RULE, Subject::Stage(stage.id.clone())).arg("name", &*stage.name);
    problem.stage = Some(stage.id.clone());
    let first = context.map.touchpoints().next().filter(|(of, _)| of.id != stage.id);
    if let (Some(from), Some((_, to))) = (stage.touchpoints.last(), first) {
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
    problem
}
