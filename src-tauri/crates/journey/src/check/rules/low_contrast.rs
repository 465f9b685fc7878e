//! Text that hardly stands out from its ground is not read. Found on the Scene, in `draw::check`.

use crate::check::{Look, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule { name: "low-contrast", severity: Severity::Warning, from: &["100-06"], look: Look::Page };
