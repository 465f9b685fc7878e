//! Real journeys go back and forth and through several channels; a straight line through one is rarely the truth.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use std::collections::{HashMap, HashSet};

/// The rule.
pub const RULE: Rule =
    Rule { name: "strictly-linear", severity: Severity::Hint, from: &["000-23"], look: Look::Map(look) };

fn look(context: &Context<'_>, problems: &mut Vec<Problem>) {
    let map = context.map;
    let order: HashMap<_, _> =
        map.touchpoints().enumerate().map(|(index, (_, touchpoint))| (&touchpoint.id, index)).collect();
    let back = map.links.iter().any(|link| order.get(&link.to) <= order.get(&link.from));
    let channels: HashSet<_> = map
        .touchpoints()
        .filter_map(|(_, touchpoint)| touchpoint.channel.as_ref())
        .map(|channel| (&channel.preset, &channel.label))
        .collect();
    if map.stages.len() >= 5 && !back && channels.len() <= 1 {
        problems.push(Problem::at(&RULE, Subject::Map));
    }
}
