//! A page holds so much and no more. Found on the Scene, in `draw::check`.

use crate::check::{Look, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule { name: "too-much-for-one-slide", severity: Severity::Warning, from: &["001-35"], look: Look::Page };
