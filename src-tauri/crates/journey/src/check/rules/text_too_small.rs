//! Text that nobody can read on the slide is not there. Found on the Scene, in `draw::check`.

use crate::check::{Look, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule { name: "text-too-small", severity: Severity::Warning, from: &["100-06"], look: Look::Page };
