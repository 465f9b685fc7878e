//! The touchpoint lane: a card for each touchpoint on the throughline, with its channel and, where it is one, the
//! diamond of a moment of truth.

use std::sync::Arc;

use journey::model::{Lane, LaneKind, Touchpoint, Validation};

use super::element::{Text, boxed, dashed, element, fade, line, rect, solid};
use super::frame::{ColumnBox, ColumnState, Frame};
use super::{describe, face, marks, metrics};
use crate::channels;
use crate::icons::icon;
use crate::scene::{Element, Item, Point, Role, Stroke};
use crate::text::TextStyle;

/// A card, measured.
struct Content {
    label: Option<Text>,
    /// The label is under the chip, because one of its words does not fit beside it.
    label_below: bool,
    name: Text,
    bottleneck: Option<Text>,
}

const CHIP: f64 = 34.0;
const CHIP_PAD: f64 = 10.0;
const LABEL_X: f64 = 53.0;
const LABEL: TextStyle = TextStyle { lead: 21.0, ..metrics::MICRO };
/// From the card's top to the throughline.
const THROUGHLINE: f64 = 27.0;
/// From the card's top to the name's first baseline when the label has one or two lines.
const NAME_BASELINE: f64 = 69.4;
/// What a card needs besides the lines of its name.
const FRAME_HEIGHT: f64 = 59.0;
const FACE_RADIUS: f64 = 14.0;
const DIAMOND_RADIUS: f64 = 15.0;
const TAG: f64 = 26.0;

/// As high as the tallest card, px.
pub fn height(frame: &Frame, _lane: &Lane) -> f64 {
    let faces = shows_faces(frame);
    let heights = frame.columns.iter().map(|column| content(frame, column, faces).height());
    heights.fold(FRAME_HEIGHT + metrics::CARD_TITLE.lead, f64::max)
}

/// Draws the throughline, the cards, and over them the diamonds.
pub fn draw(frame: &Frame, _lane: &Lane, y: f64, height: f64, out: &mut Vec<Arc<Element>>) {
    let faces = shows_faces(frame);
    if let (Some(first), Some(last)) = (frame.live_columns().next(), frame.live_columns().last()) {
        let stroke = solid(frame.theme.conn.faded(0.45), 3.0);
        let bounds = boxed(first.center, y + THROUGHLINE - 1.5, last.center - first.center, 3.0);
        let items = vec![line((0.0, 1.5), (bounds.width(), 1.5), stroke)];
        out.push(element(Role::Throughline, None, String::new(), bounds, items));
    }
    for column in &frame.columns {
        card(frame, column, y, height, faces, out);
    }
    let moments = frame.live_columns().filter(|column| column.touchpoint.moment_of_truth.is_some());
    for column in moments.filter(|column| column.state == ColumnState::Settled) {
        let center = Point::new(column.x + column.width - metrics::CARD_GAP / 2.0 - 9.0, y + 3.0);
        let r = DIAMOND_RADIUS;
        let bounds = boxed(center.x - r, center.y - r, 2.0 * r, 2.0 * r);
        let items = marks::diamond(Point::new(r, r), r, frame.theme, frame.theme.paper);
        let name = frame.word("spoken-moment");
        out.push(element(Role::MomentMark, Some(column.touchpoint.id.as_str()), name, bounds, items));
    }
}

/// Faces sit on the cards when no curve shows them.
pub fn shows_faces(frame: &Frame) -> bool {
    !frame.shows(LaneKind::Emotion) && frame.live_columns().any(|column| column.touchpoint.feeling.felt.is_some())
}

/// The outline of a card says how sure we are: solid by customers, thin by people inside, dashed when assumed.
pub fn outline(frame: &Frame, color: crate::scene::Color, validation: Option<Validation>) -> Stroke {
    let width = metrics::CARD_LINE * frame.theme.stroke_scale;
    match validation {
        None | Some(Validation::Customer) => solid(color, width),
        Some(Validation::Internal) => solid(color, width / 2.0),
        Some(Validation::Assumed) => dashed(color, width, [6.0, 4.0]),
    }
}

fn card(frame: &Frame, column: &ColumnBox, y: f64, height: f64, faces: bool, out: &mut Vec<Arc<Element>>) {
    let (theme, touchpoint) = (frame.theme, column.touchpoint);
    let width = column.width - metrics::CARD_GAP;
    let bounds = boxed(column.x + metrics::CARD_GAP / 2.0, y, width, height);
    let area = boxed(0.0, 0.0, width, height);
    let name = describe::column(frame, column).to_owned();
    let id = Some(touchpoint.id.as_str());
    match column.state {
        ColumnState::Settled => {
            let stroke = outline(frame, theme.card_line, touchpoint.validation);
            let mut items = vec![rect(area, metrics::CARD_RADIUS, Some(theme.card), Some(stroke))];
            items.extend(contents(frame, column, width, faces));
            out.push(element(Role::Touchpoint, id, name, bounds, items));
        }
        // The lifted copy and the slot are the pointer's, so the place stays empty.
        ColumnState::Moving => out.push(element(Role::Touchpoint, id, name, bounds, Vec::new())),
        ColumnState::Ghost => {
            let stroke = dashed(theme.ink3, 2.0, [6.0, 4.0]);
            let mut items = contents(frame, column, width, faces);
            fade(&mut items, 0.32);
            items.insert(0, rect(area, metrics::CARD_RADIUS, Some(theme.paper), Some(stroke)));
            out.push(element(Role::Ghost, id, String::new(), bounds, items));
        }
    }
}

fn contents(frame: &Frame, column: &ColumnBox, width: f64, faces: bool) -> Vec<Item> {
    let (theme, touchpoint) = (frame.theme, column.touchpoint);
    let content = content(frame, column, faces);
    let mut items = Vec::with_capacity(6);
    if let Some(channel) = &touchpoint.channel {
        items.push(rect(boxed(CHIP_PAD, CHIP_PAD, CHIP, CHIP), 9.0, Some(theme.chip), None));
        items.push(icon(channels::icon(channel), CHIP_PAD + 7.0, CHIP_PAD + 7.0, 20.0, theme.chip_ink, 2.0));
    }
    if let Some(label) = &content.label {
        let (x, y) = match (content.label_below, label.lines()) {
            (true, _) => (metrics::CARD_PAD_X, CHIP_PAD + CHIP + 20.0),
            (false, 1) => (LABEL_X, 34.0),
            (false, _) => (LABEL_X, 24.0),
        };
        items.push(label.at(x, y, theme.ink3));
    }
    if let (true, Some(felt)) = (faces, touchpoint.feeling.felt) {
        items.extend(face::items(Point::new(width - 28.0, THROUGHLINE), FACE_RADIUS, felt, theme, None));
    }
    let baseline = NAME_BASELINE + content.label_extra();
    items.push(content.name.field("name", metrics::CARD_PAD_X, baseline, theme.ink));
    if let Some(tag) = &content.bottleneck {
        let y = baseline + content.name.height();
        items.push(icon("hourglass", metrics::CARD_PAD_X - 1.0, y - 16.0, 20.0, theme.pain.ink, 2.2));
        items.push(tag.at(metrics::CARD_PAD_X + TAG, y, theme.pain.ink));
    }
    items
}

fn content(frame: &Frame, column: &ColumnBox, faces: bool) -> Content {
    let touchpoint = column.touchpoint;
    let width = column.width - metrics::CARD_GAP;
    let inside = width - 2.0 * metrics::CARD_PAD_X;
    let name = frame.set(&touchpoint.name, metrics::CARD_TITLE, inside);
    if column.state != ColumnState::Ghost {
        frame.limit_lines(&name, 2, format_args!("touchpoint:{}", touchpoint.id));
    }
    let label =
        touchpoint.channel.as_ref().filter(|_| !faces).map(|channel| channels::label(channel, frame.map.language));
    let label = label.filter(|label| !label.is_empty());
    // The diamond covers the corner that the first of two lines would reach.
    let mark = if touchpoint.moment_of_truth.is_some() { 8.0 } else { 0.0 };
    let room = width - LABEL_X - metrics::CARD_PAD_X + 4.0;
    let fits = |word: &str| !word.is_ascii() || frame.width(word, LABEL) <= room - mark;
    let label_below = label.as_deref().is_some_and(|label| !label.split_whitespace().all(fits));
    let label = label.map(|label| {
        let beside = frame.set(&label, LABEL, if label_below { inside } else { room });
        if beside.lines() > 1 && !label_below { frame.set(&label, LABEL, room - mark) } else { beside }
    });
    let bottleneck = bottleneck(frame, touchpoint).map(|text| frame.set(text, metrics::MICRO_STRONG, inside - TAG));
    Content { label, label_below, name, bottleneck }
}

/// How long customers wait, where no pain point of the touchpoint says it already.
fn bottleneck<'a>(frame: &Frame, touchpoint: &'a Touchpoint) -> Option<&'a str> {
    let bottleneck = touchpoint.bottleneck.as_ref()?;
    (!frame.waits_said.contains(&touchpoint.id)).then_some(bottleneck.duration.as_str())
}

impl Content {
    fn height(&self) -> f64 {
        let tag = self.bottleneck.as_ref().map_or(0.0, |tag| tag.height() + 4.0);
        FRAME_HEIGHT + self.label_extra() + self.name.height() + tag
    }

    /// What the label needs beyond the height of the chip.
    fn label_extra(&self) -> f64 {
        let Some(label) = &self.label else { return 0.0 };
        let beside = if self.label_below { 0.0 } else { 2.0 * LABEL.lead };
        (label.height() - beside).max(0.0)
    }
}
