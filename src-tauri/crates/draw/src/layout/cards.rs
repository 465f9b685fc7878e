//! The card lanes: actions as plain text, everything else as cards. Cards of one row share one height; several in one
//! cell lie below each other.

use std::sync::Arc;

use journey::model::{AbandonRisk, Card, Lane, LaneKind, one_line};

use super::element::{Text, boxed, element, fade, rect, round_rect};
use super::frame::{CardBox, Frame};
use super::touchpoints::outline;
use super::{marks, metrics};
use crate::icons::icon;
use crate::scene::{Element, Hatch, Item, Paint, PictureItem, Point, RectItem, Role};
use crate::theme::{Palette, Theme};

/// A card, measured.
#[derive(Debug)]
pub struct Content {
    text: Text,
    picture: Option<f64>,
    tags: Vec<Tag>,
    may_leave: bool,
}

#[derive(Debug)]
struct Tag {
    icon: &'static str,
    text: Text,
}

/// From a tag's icon to its text.
const TAG_TEXT: f64 = 26.0;
/// The height of the first tag and of each further one.
const TAG_ROW: (f64, f64) = (30.0, 26.0);
/// What the may-leave badge takes of the text's width.
const BADGE: f64 = 18.0;
/// Left and right of plain text, inside the card's place.
const PLAIN_PAD: f64 = 4.0;
const DRAGGED: f64 = 0.5;

/// As high as its rows of cards, px.
pub fn height(frame: &Frame, lane: &Lane) -> f64 {
    let rows = rows(frame, lane, &contents(frame, lane)).1;
    let gaps = rows.len().saturating_sub(1);
    // A lane has far fewer than 2^52 rows.
    #[allow(clippy::cast_precision_loss)]
    let gaps = gaps as f64 * metrics::CARD_GAP;
    let empty = if lane.kind == LaneKind::Actions { PLAIN_HEIGHT } else { CARD_HEIGHT } + metrics::BODY.lead;
    if rows.is_empty() { empty } else { rows.iter().sum::<f64>() + gaps }
}

/// Draws its cards.
pub fn draw(frame: &Frame, lane: &Lane, y: f64, height: f64, out: &mut Vec<Arc<Element>>) {
    let contents = contents(frame, lane);
    let (row_of, mut rows) = rows(frame, lane, &contents);
    // One row takes the whole lane when its header makes it higher.
    if let [only] = rows.as_mut_slice() {
        *only = height;
    }
    let mut tops = Vec::with_capacity(rows.len());
    let mut top = y;
    for row in &rows {
        tops.push(top);
        top += row + metrics::CARD_GAP;
    }
    let mut memory = frame.memory.borrow_mut();
    for ((place, content), row) in frame.cards(lane).iter().zip(&contents).zip(row_of) {
        frame.limit_lines(&content.text, 3, format_args!("card:{}", place.card.id));
        let (y, height) = (tops[row], rows[row]);
        out.push(memory.element(place, content, (y, height), || card(frame, lane, place, content, y, height)));
    }
}

/// What a card needs besides the lines of its text.
const CARD_HEIGHT: f64 = 2.0 * metrics::CARD_PAD_Y - 4.0;
/// The same for plain text.
const PLAIN_HEIGHT: f64 = 14.0;

/// The row of each card, and the height of each row: a card lies below the earlier cards that share a slot with it.
fn rows(frame: &Frame, lane: &Lane, contents: &[&Arc<Content>]) -> (Vec<usize>, Vec<f64>) {
    let cards = frame.cards(lane);
    let slots = cards.iter().map(|place| place.slots.end() + 1).max().unwrap_or(0);
    let mut filled = vec![0; slots];
    let mut rows: Vec<f64> = Vec::new();
    let mut row_of = Vec::with_capacity(cards.len());
    for (place, content) in cards.iter().zip(contents) {
        let row = filled[place.slots.clone()].iter().copied().max().unwrap_or(0);
        filled[place.slots.clone()].fill(row + 1);
        let height = content.height(lane.kind);
        match rows.get_mut(row) {
            Some(highest) => *highest = highest.max(height),
            None => rows.push(height),
        }
        row_of.push(row);
    }
    (row_of, rows)
}

fn contents<'a>(frame: &'a Frame, lane: &Lane) -> Vec<&'a Arc<Content>> {
    let mut memory = frame.memory.borrow_mut();
    let mut measured = |place| memory.content(lane.kind, place, || content(frame, lane, place));
    frame.cards(lane).iter().map(|place| place.content.get_or_init(|| measured(place))).collect()
}

fn content(frame: &Frame, lane: &Lane, place: &CardBox) -> Content {
    let card = place.card;
    let may_leave = lane.kind == LaneKind::Pains
        && card.pain.as_ref().is_some_and(|pain| pain.abandon_risk == Some(AbandonRisk::Yes));
    let pad = if lane.kind == LaneKind::Actions { PLAIN_PAD } else { metrics::CARD_PAD_X };
    let inside = place.width - 2.0 * pad;
    let text = frame.set(&card.text, metrics::BODY, inside - if may_leave { BADGE } else { 0.0 });
    let tag = |(icon, text): (&'static str, &str)| {
        let mut style = metrics::MICRO_STRONG;
        style.lead = TAG_ROW.1;
        Tag { icon, text: frame.set(text, style, inside - TAG_TEXT) }
    };
    let tags = tags(lane.kind, card).into_iter().map(tag).collect();
    Content { text, picture: picture(frame, lane, card, inside), tags, may_leave }
}

/// The height of a card's picture, three quarters of its width.
fn picture(frame: &Frame, lane: &Lane, card: &Card, width: f64) -> Option<f64> {
    let hash = card.picture.as_ref().filter(|_| lane.kind == LaneKind::Pictures)?;
    frame.document.asset(hash).map(|_| (width * 0.75).min(180.0))
}

fn tags(kind: LaneKind, card: &Card) -> Vec<(&'static str, &str)> {
    let mut tags = Vec::new();
    if kind == LaneKind::Pains
        && let Some(bottleneck) = card.pain.as_ref().and_then(|pain| pain.bottleneck.as_deref())
    {
        tags.push(("hourglass", bottleneck));
    }
    if shows_resources(kind)
        && let Some(solution) = &card.solution
    {
        let sign = |have| if have { "circle-check" } else { "circle-plus" };
        tags.extend(solution.resources.iter().map(|resource| (sign(resource.have), resource.name.as_str())));
    }
    tags
}

/// Whether cards of that lane name the resources that they take.
pub fn shows_resources(kind: LaneKind) -> bool {
    matches!(kind, LaneKind::Opportunities | LaneKind::Solutions | LaneKind::Recommendations | LaneKind::Resources)
}

fn card(frame: &Frame, lane: &Lane, place: &CardBox, content: &Content, y: f64, height: f64) -> Arc<Element> {
    let (theme, card) = (frame.theme, place.card);
    let bounds = boxed(place.x, y, place.width, height);
    let mut items = Vec::with_capacity(4);
    if lane.kind == LaneKind::Actions {
        let baseline = 7.0 + metrics::BODY.size * metrics::ASCENT + 3.0;
        items.push(content.text.field("text", PLAIN_PAD, baseline, theme.ink));
    } else {
        let palette = palette(lane.kind, theme);
        items.extend(sheet(frame, lane, place, palette, bounds.width(), height));
        let mut top = 0.0;
        if let (Some(tall), Some(asset)) =
            (content.picture, card.picture.as_ref().and_then(|it| frame.document.asset(it)))
        {
            let area = boxed(metrics::CARD_PAD_X, metrics::CARD_PAD_Y, place.width - 2.0 * metrics::CARD_PAD_X, tall);
            let (media_type, data) = (asset.media_type.clone(), asset.data.clone());
            items.push(Item::Picture(PictureItem { shape: round_rect(area, 6.0), media_type, data }));
            top = tall + metrics::CARD_GAP;
        }
        let baseline = top + metrics::CARD_PAD_Y + metrics::BODY.size * metrics::ASCENT + 4.0;
        items.push(content.text.field("text", metrics::CARD_PAD_X, baseline, palette.text));
        let mut baseline = height - metrics::CARD_PAD_Y - 4.0 - content.tag_lines_below_first();
        for tag in &content.tags {
            items.push(icon(tag.icon, metrics::CARD_PAD_X - 1.0, baseline - 16.0, 20.0, palette.ink, 2.2));
            items.push(tag.text.at(metrics::CARD_PAD_X + TAG_TEXT, baseline, palette.ink));
            baseline += tag.text.height();
        }
        if content.may_leave {
            items.extend(marks::may_leave(Point::new(place.width - 10.0, 7.0), theme));
        }
    }
    if place.moving {
        fade(&mut items, DRAGGED);
    }
    let mut name = one_line(&card.text);
    for tag in &content.tags {
        name.push_str(&frame.word("list-separator"));
        name.push_str(&super::header::spoken(&tag.text));
    }
    element(Role::Card, Some(card.id.as_str()), name, bounds, items)
}

/// The card's ground. Without hue, pain points have a hatched frame instead.
fn sheet(frame: &Frame, lane: &Lane, place: &CardBox, palette: Palette, width: f64, height: f64) -> Vec<Item> {
    let theme = frame.theme;
    let area = boxed(0.0, 0.0, width, height);
    let stroke = outline(frame, palette.line, place.card.validation);
    if lane.kind != LaneKind::Pains || !theme.hatching {
        return vec![rect(area, metrics::CARD_RADIUS, Some(palette.bg), Some(stroke))];
    }
    let hatch = Hatch { step: 8.0, width: 3.0, color: palette.line, ground: palette.bg };
    let shape = round_rect(area, metrics::CARD_RADIUS);
    let stroke = crate::scene::Stroke { width: 2.0, ..stroke };
    vec![
        Item::Rect(RectItem { shape, fill: Some(Paint::Hatch(hatch)), stroke: Some(stroke) }),
        rect(area.inset(-5.0), 6.0, Some(theme.paper), None),
    ]
}

fn palette(kind: LaneKind, theme: &Theme) -> Palette {
    let plain = Palette { bg: theme.card, line: theme.card_line, ink: theme.ink2, text: theme.ink };
    match kind {
        LaneKind::Pains => theme.pain,
        LaneKind::Opportunities | LaneKind::Solutions | LaneKind::Recommendations => theme.opp,
        // What people think and what nobody sees lies a step back.
        LaneKind::Thoughts | LaneKind::Backstage => Palette { bg: theme.plot, line: theme.line, ..plain },
        _ => plain,
    }
}

impl Content {
    fn height(&self, kind: LaneKind) -> f64 {
        if kind == LaneKind::Actions {
            return self.text.height() + PLAIN_HEIGHT;
        }
        let picture = self.picture.map_or(0.0, |tall| tall + metrics::CARD_GAP);
        let tags = if self.tags.is_empty() { 0.0 } else { TAG_ROW.0 + self.tag_lines_below_first() };
        CARD_HEIGHT + picture + self.text.height() + tags
    }

    fn tag_lines_below_first(&self) -> f64 {
        (self.tags.iter().map(|tag| tag.text.height()).sum::<f64>() - TAG_ROW.1).max(0.0)
    }
}
