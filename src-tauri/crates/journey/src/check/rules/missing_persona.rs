//! A journey is somebody's: without a persona nobody travels.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::edit::{Command, MapField};

/// The rule.
pub const RULE: Rule =
    Rule { name: "missing-persona", severity: Severity::Warning, from: &["000-18"], look: Look::Map(look) };

fn look(context: &Context<'_>, problems: &mut Vec<Problem>) {
    let known = context.map.persona.as_ref().is_some_and(|id| context.document.persona(id).is_some());
    if known {
        return;
    }
    let map = context.map.id.clone();
    let mut problem = Problem::at(&RULE, Subject::Map);
    // One persona in the document leaves no doubt whose journey it is.
    if let [only] = &context.document.personas[..] {
        let field = MapField::Persona(Some(only.id.clone()));
        problem = problem.fix("fix-choose-persona", true, vec![Command::SetMap { map, field }]);
    }
    problems.push(problem);
}
