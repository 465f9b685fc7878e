//! The checker: the method of journey mapping, as rules. It says what a map lacks, why that matters, and offers fixes.
//!
//! A rule is a file in `rules/` and one line in [`RULES`]. Names are kebab-case and never change. Every rule looks at
//! each thing once, so a check costs what the map is large. What only shows on the page (text that is too small) is
//! found on the Scene by `draw::check`, and handed in here as values.

mod checker;
mod completeness;
mod context;
mod mend;
mod offers;
mod problem;
mod rules;
mod settings;

pub use checker::{Checker, Report};
pub use completeness::{Completeness, completeness};
pub use context::Context;
pub use mend::{Mended, mend};
pub use problem::{Fix, Problem, Severity, Subject};
pub use rules::RULES;
pub use settings::{Limits, Settings, day_of};

use crate::model::{Card, CheckSettings, Document, Ignored, Lane, Map, Stage, Touchpoint};

/// One thing that the method asks of a map.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Kebab-case, never renamed. Its words are `rule-NAME` and `rule-NAME-…` in the message files.
    pub name: &'static str,
    /// How much it weighs unless the settings say otherwise.
    pub severity: Severity,
    /// The requirements that it comes from.
    pub from: &'static [&'static str],
    /// What it looks at, and how.
    pub look: Look,
}

impl Rule {
    /// The articles that it comes from, each with the ids of its requirements; their titles are `rule-source-ARTICLE`.
    #[must_use]
    pub fn sources(&self) -> Vec<(&'static str, Vec<&'static str>)> {
        let mut sources: Vec<(&str, Vec<&str>)> = Vec::new();
        for id in self.from {
            let article = id.split('-').next().unwrap_or(id);
            match sources.iter_mut().find(|(known, _)| *known == article) {
                Some((_, ids)) => ids.push(id),
                None => sources.push((article, vec![id])),
            }
        }
        sources
    }
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug)]
pub enum Look {
    /// The map as a whole.
    Map(fn(&Context<'_>, &mut Vec<Problem>)),
    /// Each stage. Rules of this and the next kinds see a stage with its touchpoints, its cards, and the lanes.
    Stage(fn(&Context<'_>, &Stage, &mut Vec<Problem>)),
    /// Each touchpoint, with its stage.
    Touchpoint(fn(&Context<'_>, &Stage, &Touchpoint, &mut Vec<Problem>)),
    /// Each card, with its lane.
    Card(fn(&Context<'_>, &Lane, &Card, &mut Vec<Problem>)),
    /// Each finding that is to be ignored and that nobody finds any more.
    Ignored(fn(&Context<'_>, &Ignored, &mut Vec<Problem>)),
    /// The page as it is drawn: found by `draw::check`.
    Page,
}

/// Everything that the rules find on a map, worst first, without what the settings switch off or the map ignores.
/// `drawn` is what `draw::check` found on its page; `None` when nobody looked.
#[must_use]
pub fn check(document: &Document, map: &Map, user: &CheckSettings, today: &str, drawn: Option<Vec<Problem>>) -> Report {
    Checker::default().check(document, map, user, today, drawn)
}

/// The rule of that name.
#[must_use]
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}
