//! A card says one thing; a text that is longer than its place belongs into notes. Found on the Scene, in `draw::check`.

use crate::check::{Look, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule { name: "text-too-long", severity: Severity::Warning, from: &["100-06"], look: Look::Page };
