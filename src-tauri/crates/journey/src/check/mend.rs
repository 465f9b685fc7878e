//! Doing every fix that nobody would want otherwise, until none is left.

use std::collections::HashSet;
use std::sync::Arc;

use serde_json::Value;

use super::{Checker, Problem, Report};
use crate::edit::{Command, apply};
use crate::model::{CheckSettings, Document, MapId};

/// What was mended.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mended {
    /// The findings, in the order in which they were mended, each with the key of what was done.
    pub problems: Vec<(Arc<Problem>, &'static str)>,
    /// Everything that was done, to be done as one step.
    pub commands: Vec<Command>,
}

/// One fix may make another one possible; more rounds than this would be two fixes that undo each other.
const MOST_ROUNDS: usize = 16;

/// Does every safe fix of a map's findings that `wanted` lets pass, again and again until none is left.
/// `drawn` looks at the page, where somebody can.
#[must_use]
pub fn mend(
    document: &Document,
    map: &MapId,
    user: &CheckSettings,
    today: &str,
    wanted: &dyn Fn(&Problem) -> bool,
    drawn: &dyn Fn(&Document) -> Option<Vec<Problem>>,
) -> (Document, Mended) {
    let mut checker = Checker::default();
    let mut document = document.clone();
    let mut mended = Mended::default();
    for _ in 0..MOST_ROUNDS {
        let Some(shown) = document.map(map).cloned() else { break };
        let Report { problems, .. } = checker.check(&document, &shown, user, today, drawn(&document));
        let before = mended.commands.len();
        let mut touched = HashSet::new();
        for problem in problems {
            let Some(fix) = problem.safe_fix().filter(|_| wanted(&problem)) else { continue };
            let step = Command::Together { commands: fix.commands.clone() };
            // A fix knows the map as it was checked: what a fix of this round changed waits for the next one.
            let touches = touched_by(&fix.commands);
            if touches.iter().any(|name| touched.contains(name)) {
                continue;
            }
            let Ok(next) = apply(&document, &step) else { continue };
            touched.extend(touches);
            document = next;
            mended.commands.extend(fix.commands.iter().cloned());
            mended.problems.push((Arc::clone(&problem), fix.message));
        }
        if mended.commands.len() == before {
            break;
        }
    }
    (document, mended)
}

/// Everything that commands name: ids, and words, which does no harm.
fn touched_by(commands: &[Command]) -> Vec<String> {
    let mut names = Vec::new();
    for command in commands {
        if let Command::SetMap { .. } | Command::Together { .. } = command {
            names.push("map itself".to_owned());
        }
        collect(&serde_json::to_value(command).unwrap_or_default(), &mut names);
    }
    names
}

fn collect(value: &Value, names: &mut Vec<String>) {
    match value {
        Value::String(text) => names.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        Value::Object(fields) => {
            fields
                .iter()
                .filter(|(key, _)| !matches!(key.as_str(), "do" | "map" | "name" | "kind" | "rule"))
                .for_each(|(_, field)| collect(field, names));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
