//! Customers meet us online and offline; a map of one of them is half a map.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::model::ChannelMode;

/// The rule.
pub const RULE: Rule =
    Rule { name: "one-channel-mode", severity: Severity::Hint, from: &["002-03"], look: Look::Map(look) };

fn look(context: &Context<'_>, problems: &mut Vec<Problem>) {
    let modes: Vec<_> =
        context.map.touchpoints().map(|(_, touchpoint)| touchpoint.channel.as_ref()?.known_mode()).collect();
    let Some(Some(first)) = modes.first() else { return };
    if modes.len() >= 3 && *first != ChannelMode::Both && modes.iter().all(|mode| mode.as_ref() == Some(first)) {
        let mode = if *first == ChannelMode::Online { "online" } else { "offline" };
        problems.push(Problem::at(&RULE, Subject::Map).arg("mode", mode));
    }
}
