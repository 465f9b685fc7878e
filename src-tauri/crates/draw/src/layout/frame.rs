//! The frame that lanes are drawn in: columns, stages and the cards of each lane, found once for a whole layout.

use std::cell::{OnceCell, RefCell};
use std::collections::{HashMap, HashSet};
use std::fmt::Display;
use std::sync::Arc;

use journey::model::{Card, Document, Lane, LaneId, LaneKind, Map, Stage, Touchpoint, TouchpointId};

use super::cards::Content;
use super::element::Text;
use super::memory::Memory;
use super::{Drag, LayoutOptions, metrics};
use crate::scene::Finding;
use crate::text::{TextStyle, Typesetter};
use crate::theme::Theme;

/// Everything that a lane needs to draw itself.
pub struct Frame<'a> {
    /// The map.
    pub map: &'a Map,
    /// Its document, for the persona and pictures.
    pub document: &'a Document,
    /// Its colours.
    pub theme: &'static Theme,
    /// How it is drawn.
    pub options: &'a LayoutOptions,
    /// Sets text; go through [`Frame::set`].
    pub typesetter: &'a Typesetter,
    /// Left to right; with a ghost while a touchpoint is dragged.
    pub columns: Vec<ColumnBox<'a>>,
    /// Left to right.
    pub stages: Vec<StageBox<'a>>,
    /// Left and right edge of the columns.
    pub plot: (f64, f64),
    /// Right edge of header and footer: that of the columns, which a ghost alone reaches beyond.
    pub right: f64,
    /// Left edge and width of the lane headers.
    pub lane_header: (f64, f64),
    /// What does not fit well, collected while drawing.
    pub findings: RefCell<Vec<Finding>>,
    /// What earlier layouts found of the cards.
    pub memory: RefCell<Memory>,
    /// The touchpoints whose waiting time a pain point says.
    pub waits_said: HashSet<&'a TouchpointId>,
    cards: HashMap<&'a LaneId, Vec<CardBox<'a>>>,
}

/// One column.
#[derive(Clone, Debug)]
pub struct ColumnBox<'a> {
    /// What it shows.
    pub touchpoint: &'a Touchpoint,
    /// Its stage, by position.
    pub stage: usize,
    /// Left edge.
    pub x: f64,
    /// Width, without any gap.
    pub width: f64,
    /// Middle.
    pub center: f64,
    /// Whether it is being dragged.
    pub state: ColumnState,
    /// What a screen reader says of it, once it was asked for: see [`super::describe::column`].
    pub spoken: OnceCell<String>,
}

/// Whether a column is being dragged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnState {
    /// It is not.
    Settled,
    /// It is, and this is where it would land: faces at 55 %, cards at about 50 %.
    Moving,
    /// It is, and this is where it came from: nothing but the outline of its card.
    Ghost,
}

/// One stage. A stage without touchpoints is as wide as one column.
#[derive(Clone, Debug)]
pub struct StageBox<'a> {
    /// What it shows.
    pub stage: &'a Stage,
    /// Left edge.
    pub x: f64,
    /// Width.
    pub width: f64,
}

/// A card with its place across.
#[derive(Clone, Debug)]
pub struct CardBox<'a> {
    /// What it shows.
    pub card: &'a Arc<Card>,
    /// Left edge of the card, the gap taken off.
    pub x: f64,
    /// Width of the card, the gap taken off.
    pub width: f64,
    /// Which slots it covers; an empty stage is a slot of its own.
    pub slots: std::ops::RangeInclusive<usize>,
    /// It belongs to the dragged touchpoint alone.
    pub moving: bool,
    /// Its text and tags, measured when the height of its lane is first asked for.
    pub content: OnceCell<Arc<Content>>,
}

/// Columns and empty stages, before they have a place.
struct Slot<'a> {
    touchpoint: Option<(&'a Touchpoint, ColumnState)>,
    stage: usize,
}

impl<'a> Frame<'a> {
    /// Columns, stages and cards placed on a page of that width; wider when columns would be under 128 px.
    pub fn new(
        map: &'a Map,
        document: &'a Document,
        theme: &'static Theme,
        typesetter: &'a Typesetter,
        page_width: Option<f64>,
        options: &'a LayoutOptions,
    ) -> Self {
        let mut frame = Self {
            map,
            document,
            theme,
            options,
            typesetter,
            columns: Vec::new(),
            stages: Vec::new(),
            plot: (0.0, 0.0),
            right: 0.0,
            lane_header: (metrics::MARGIN_X, 0.0),
            findings: RefCell::default(),
            memory: RefCell::new(typesetter.cards().next(theme, map.language)),
            waits_said: HashSet::new(),
            cards: HashMap::new(),
        };
        frame.lane_header.1 = frame.lane_header_width();
        frame.place_columns(page_width, options.drag.as_ref());
        frame
    }

    /// Width of the page.
    pub fn page_width(&self) -> f64 {
        self.plot.1 + metrics::MARGIN_X
    }

    /// The map that this is a part of, or all of.
    pub fn whole(&self) -> &'a Map {
        self.options.part.as_ref().map_or(self.map, |part| &part.whole)
    }

    /// The lanes that are drawn, top to bottom.
    pub fn lanes(&self) -> impl Iterator<Item = &'a Lane> + use<'a> {
        self.map.lanes.iter().map(|lane| &**lane).filter(|lane| !lane.hidden)
    }

    /// The columns without the ghost.
    pub fn live_columns(&self) -> impl Iterator<Item = &ColumnBox<'a>> {
        self.columns.iter().filter(|column| column.state != ColumnState::Ghost)
    }

    /// The cards of a lane in the order of the map.
    pub fn cards(&self, lane: &Lane) -> &[CardBox<'a>] {
        self.cards.get(&lane.id).map_or(&[], Vec::as_slice)
    }

    /// Whether the map draws this kind of lane.
    pub fn shows(&self, kind: LaneKind) -> bool {
        self.lanes().any(|lane| lane.kind == kind)
    }

    /// Text broken at `max_width`.
    pub fn set(&self, text: &str, style: TextStyle, max_width: f64) -> Text {
        let max_width = max_width.max(style.size);
        Text { block: self.typesetter.set(text, style, self.map.language, Some(max_width)), style, max_width }
    }

    /// Text on the lines that it has itself.
    pub fn set_unbroken(&self, text: &str, style: TextStyle) -> Text {
        let block = self.typesetter.set(text, style, self.map.language, None);
        let max_width = block.width;
        Text { block, style, max_width }
    }

    /// The width of the text on one line.
    pub fn width(&self, text: &str, style: TextStyle) -> f64 {
        self.typesetter.width(text, style, self.map.language)
    }

    /// The map's own word for something.
    pub fn word(&self, key: &str) -> String {
        words::say(self.map.language.tag(), key)
    }

    /// Notes a text that has more lines than its place is made for.
    pub fn limit_lines(&self, text: &Text, limit: usize, key: impl Display) {
        if text.lines() > limit {
            let finding = Finding::TooManyLines { key: key.to_string(), lines: text.lines() };
            self.findings.borrow_mut().push(finding);
        }
    }

    fn lane_header_width(&self) -> f64 {
        let labels = self.lanes().flat_map(|lane| {
            let label = super::lanes::label(self, lane);
            let label = self.set_unbroken(&label, metrics::LANE_LABEL).block.width;
            let sub = lane.sub_label.as_deref().map_or(0.0, |sub| self.set_unbroken(sub, metrics::MICRO).block.width);
            [label, sub]
        });
        let widest = labels.fold(0.0, f64::max);
        (metrics::LANE_ICON + widest).ceil().clamp(metrics::LANE_HEADER.0, metrics::LANE_HEADER.1)
    }

    /// An overview that draws nothing but curves has no text in its columns.
    fn narrowest_column(&self) -> f64 {
        let curves_alone = self.options.part.is_some() && self.lanes().all(|lane| lane.kind == LaneKind::Emotion);
        if curves_alone { metrics::COLUMN_OVERVIEW } else { metrics::COLUMN_MIN }
    }

    fn place_columns(&mut self, page_width: Option<f64>, drag: Option<&Drag>) {
        let slots = slots(self.map, drag);
        // A ghost makes the map wider, not the columns narrower: no text breaks anew because something is lifted.
        let settled = slots.iter().filter(|slot| !is_extra(slot, &slots)).count();
        // A map has far fewer than 2^52 columns.
        #[allow(clippy::cast_precision_loss)]
        let (count, gaps) =
            (settled.max(1) as f64, self.map.stages.len().saturating_sub(1) as f64 * metrics::STAGE_GAP);
        let left = metrics::MARGIN_X + self.lane_header.1 + metrics::LANE_HEADER_GAP;
        let width = match page_width {
            Some(page) => ((page - metrics::MARGIN_X - left - gaps) / count).max(self.narrowest_column()),
            None => metrics::COLUMN_FREE.max((FREE_WIDTH_MIN - metrics::MARGIN_X - left - gaps) / count),
        };
        self.plot = (left, left + width * count + gaps);
        if let Some(page) = page_width {
            let missing = self.plot.1 + metrics::MARGIN_X - page;
            // Less is the rounding of the division above.
            if missing > 0.01 {
                self.findings.borrow_mut().push(Finding::TooManyColumns { missing });
            } else {
                self.plot.1 = page - metrics::MARGIN_X;
            }
        }
        self.right = self.plot.1;
        #[allow(clippy::cast_precision_loss)]
        let ghosts = (slots.len() - settled) as f64;
        self.plot.1 += ghosts * width;

        let mut x = left;
        let mut edges = Vec::with_capacity(slots.len());
        for (index, slot) in slots.iter().enumerate() {
            if index > 0 && slots[index - 1].stage != slot.stage {
                x += metrics::STAGE_GAP;
            }
            edges.push((x, x + width));
            if let Some((touchpoint, state)) = slot.touchpoint {
                let (stage, center) = (slot.stage, x + width / 2.0);
                let spoken = OnceCell::new();
                self.columns.push(ColumnBox { touchpoint, stage, x, width, center, state, spoken });
            }
            x += width;
        }
        let mut spans = vec![None::<(usize, usize)>; self.map.stages.len()];
        for (index, slot) in slots.iter().enumerate() {
            spans[slot.stage] = Some((spans[slot.stage].map_or(index, |span| span.0), index));
        }
        for (stage, span) in self.map.stages.iter().zip(&spans) {
            let Some((first, last)) = *span else { continue };
            self.stages.push(StageBox { stage, x: edges[first].0, width: edges[last].1 - edges[first].0 });
        }
        self.place_cards(&slots, &edges, &spans);
    }

    fn place_cards(&mut self, slots: &[Slot<'a>], edges: &[(f64, f64)], spans: &[Option<(usize, usize)>]) {
        let mut slot_of = HashMap::new();
        for (index, slot) in slots.iter().enumerate() {
            if let Some((touchpoint, state)) = slot.touchpoint
                && state != ColumnState::Ghost
            {
                slot_of.insert(&touchpoint.id, (index, slot.stage, state));
            }
        }
        let stage_of: HashMap<_, _> = self.map.stages.iter().enumerate().map(|(at, stage)| (&stage.id, at)).collect();
        for card in &self.map.cards {
            if card.pain.as_ref().is_some_and(|pain| pain.bottleneck.is_some()) {
                self.waits_said.extend(&card.place.touchpoints);
            }
            let Some(&stage) = stage_of.get(&card.place.stage) else { continue };
            let Some(whole) = spans[stage] else { continue };
            let own = card.place.touchpoints.iter().filter_map(|id| slot_of.get(id)).filter(|slot| slot.1 == stage);
            let (first, last) =
                own.clone().map(|slot| (slot.0, slot.0)).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))).unwrap_or(whole);
            let moving = own.clone().count() == 1 && own.clone().all(|slot| slot.2 == ColumnState::Moving);
            self.cards.entry(&card.place.lane).or_default().push(CardBox {
                card,
                x: edges[first].0 + metrics::CARD_GAP / 2.0,
                width: edges[last].1 - edges[first].0 - metrics::CARD_GAP,
                slots: first..=last,
                moving,
                content: OnceCell::new(),
            });
        }
    }
}

/// A free page is at least as wide as a header needs.
const FREE_WIDTH_MIN: f64 = 1280.0;

/// A ghost beside other columns of its stage; alone, it holds the stage open as an empty one would be.
fn is_extra(slot: &Slot, slots: &[Slot]) -> bool {
    slot.touchpoint.is_some_and(|(_, state)| state == ColumnState::Ghost)
        && slots.iter().filter(|other| other.stage == slot.stage).count() > 1
}

fn slots<'a>(map: &'a Map, drag: Option<&Drag>) -> Vec<Slot<'a>> {
    let dragged = drag.and_then(|drag| Some((drag, map.touchpoint(&drag.touchpoint)?)));
    let mut slots = Vec::new();
    for (stage, record) in map.stages.iter().enumerate() {
        let mut columns: Vec<_> = record
            .touchpoints
            .iter()
            .map(|touchpoint| {
                let moving = dragged.is_some_and(|(drag, _)| drag.touchpoint == touchpoint.id);
                (&**touchpoint, if moving { ColumnState::Moving } else { ColumnState::Settled })
            })
            .collect();
        if let Some((drag, (_, touchpoint))) = dragged
            && drag.ghost_stage == record.id
        {
            leave_ghost(&mut columns, touchpoint, drag.ghost_at);
        }
        if columns.is_empty() {
            slots.push(Slot { touchpoint: None, stage });
        }
        slots.extend(columns.into_iter().map(|column| Slot { touchpoint: Some(column), stage }));
    }
    slots
}

/// Puts the ghost before the `at`-th of the touchpoints that are not dragged. Where the dragged one lies at its old
/// place again, it is its own ghost.
fn leave_ghost<'a>(columns: &mut Vec<(&'a Touchpoint, ColumnState)>, touchpoint: &'a Touchpoint, at: usize) {
    let settled = columns.iter().enumerate().filter(|(_, column)| column.1 == ColumnState::Settled);
    let place = settled.map(|(index, _)| index).nth(at).unwrap_or(columns.len());
    let before = place.checked_sub(1).is_some_and(|index| columns[index].1 == ColumnState::Moving);
    let after = columns.get(place).is_some_and(|column| column.1 == ColumnState::Moving);
    if !before && !after {
        columns.insert(place, (touchpoint, ColumnState::Ghost));
    }
}
