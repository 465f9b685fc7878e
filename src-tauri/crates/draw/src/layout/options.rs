//! What the picture of a map depends on besides the map.

use std::sync::Arc;

use journey::model::{Map, Page, StageId, Theme, Touchpoint, TouchpointId};

use super::metrics;
use crate::scene::Size;

/// What the picture of a map depends on besides the map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LayoutOptions {
    /// Another page than the map's own.
    pub page: Option<Page>,
    /// Another theme than the map's own.
    pub theme: Option<Theme>,
    /// A touchpoint that is being dragged.
    pub drag: Option<Drag>,
    /// How much of the header is drawn.
    pub header: HeaderChoice,
    /// Without the signs and words at the bottom left.
    pub hide_legend: bool,
    /// Without the line at the bottom right that says what the map rests on.
    pub hide_source: bool,
    /// For people who look from the back of a room.
    pub text_size: TextSize,
    /// The map is a part of a larger one: curves go on where it is cut, links that leave end as stubs, and extremes are
    /// those of the whole.
    pub part: Option<Part>,
}

/// How much of the header is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HeaderChoice {
    /// Eyebrow, title, purpose and the persona.
    #[default]
    Full,
    /// The title alone, 64 px.
    Title,
    /// Nothing.
    None,
}

/// How large everything is on its paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    /// Body text is 10 pt on a slide, nothing is under 9 pt.
    #[default]
    Normal,
    /// 1.2 times as large: body text is 12 pt.
    Large,
}

impl TextSize {
    /// How many times the normal size.
    #[must_use]
    pub fn factor(self) -> f64 {
        match self {
            Self::Normal => 1.0,
            Self::Large => 1.2,
        }
    }
}

/// The map that an excerpt is of, and which slide of how many it stands on.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The whole map.
    pub whole: Arc<Map>,
    /// `(2, 5)` is drawn as `2/5` in the footer.
    pub number: Option<(usize, usize)>,
}

/// A touchpoint that is being dragged. The map has it where it would land; its old place stays as a ghost.
#[derive(Clone, Debug, PartialEq)]
pub struct Drag {
    /// Which.
    pub touchpoint: TouchpointId,
    /// The stage that it came from.
    pub ghost_stage: StageId,
    /// Its old place in that stage, counted as if it were taken out.
    pub ghost_at: usize,
}

/// The size of the page in px: larger text is a page of fewer px on the same paper. `None` when it hugs its content.
#[must_use]
pub fn page_size(page: Page, text_size: TextSize) -> Option<Size> {
    metrics::page_size(page).map(|size| size * (1.0 / text_size.factor()))
}

/// The touchpoints of the whole map next to those that are shown, and whether each is of another stage than the one
/// beside it; the nearest first.
pub struct Beyond<'a> {
    /// At the left.
    pub before: Vec<(&'a Touchpoint, bool)>,
    /// At the right.
    pub after: Vec<(&'a Touchpoint, bool)>,
}

/// As many as a curve needs to run on as it does on the whole map.
const NEIGHBOURS: usize = 2;

impl Part {
    /// What lies directly left and right of a part of the map.
    pub fn beyond(&self, shown: &Map) -> Beyond<'_> {
        let all: Vec<_> = self.whole.touchpoints().collect();
        let position = |id: &TouchpointId| all.iter().position(|(_, touchpoint)| touchpoint.id == *id);
        let mut ends = shown.touchpoints().filter_map(|(_, touchpoint)| position(&touchpoint.id));
        let Some(first) = ends.next() else { return Beyond { before: Vec::new(), after: Vec::new() } };
        let last = ends.last().unwrap_or(first);
        let other_stage = |a: usize, b: usize| all[a].0.id != all[b].0.id;
        let before = (0..first).rev().take(NEIGHBOURS).map(|at| (&**all[at].1, other_stage(at, at + 1))).collect();
        let after = (last + 1..all.len()).take(NEIGHBOURS).map(|at| (&**all[at].1, other_stage(at, at - 1))).collect();
        Beyond { before, after }
    }
}
