//! Opportunities, solutions and recommendations by what they bring and what they cost: a field of impact over effort at
//! the left, the list from the most worthwhile at the right (requirements 000-11, 002-12).

use std::sync::Arc;

use journey::model::{Card, Document, LaneKind, Level, Map, Solution, Status};

use super::{Sheet, bare, number, one_line, pages, stacked};
use crate::icons::icon;
use crate::layout::element::{Text, boxed, circle, dashed, element, keyed, line, rect, solid};
use crate::layout::frame::Frame;
use crate::layout::{LayoutOptions, metrics};
use crate::scene::{Anchor, Element, Point, Rect, Role, Scene};
use crate::text::Typesetter;

/// What part of the slide the field takes, and what lies between it and the list, px.
const FIELD: f64 = 0.44;
const BETWEEN: f64 = 44.0;
/// Left of the field and below it, for the names of the axes, px.
const AXIS: f64 = 40.0;
/// Levels of impact and effort.
const LEVELS: f64 = 5.0;
/// A numbered dot: its radius, and from dot to dot where several have one place, px.
const DOT: f64 = 19.0;
const DOTS_APART: f64 = 42.0;
/// Inside an entry of the list: left of its text, around it, below it, px.
const TEXT_AT: f64 = 58.0;
const PAD: f64 = 11.0;
const GAP: f64 = 8.0;

/// One idea of the map.
struct Idea<'a> {
    card: &'a Card,
    solution: Option<&'a Solution>,
    stage: &'a str,
    /// How many pain points it answers.
    answers: usize,
}

/// The slides of the map's ideas; none without ideas.
pub fn opportunities(document: &Document, map: &Map, options: &LayoutOptions, typesetter: &Typesetter) -> Vec<Scene> {
    let ideas = ideas(map);
    if ideas.is_empty() {
        return Vec::new();
    }
    let bare = bare(map, "deck-opportunities");
    let sheet = Sheet { map: &bare, document, options, typesetter };
    let pages = sheet.measured(|frame, room| {
        let list = list_of(room);
        let heights: Vec<f64> = ideas.iter().map(|idea| Entry::new(frame, idea, list.width()).height()).collect();
        pages(&heights, GAP, list.height())
    });
    let count = pages.len();
    let slides = pages.into_iter().enumerate().map(|(index, page)| {
        sheet.scene(number(index, count), |frame, room, out| {
            field(frame, field_of(room), &ideas, out);
            let list = list_of(room);
            let mut y = list.y0;
            for at in page {
                let entry = Entry::new(frame, &ideas[at], list.width());
                out.push(entry.draw(frame, &ideas[at], at + 1, boxed(list.x0, y, list.width(), entry.height())));
                y += entry.height() + GAP;
            }
        })
    });
    slides.collect()
}

/// From the most worthwhile: what is chosen, then what brings most for its cost, then what brings most; what nobody has
/// rated comes last.
fn ideas(map: &Map) -> Vec<Idea<'_>> {
    let is_shown = |card: &Card| {
        map.lane(&card.place.lane).is_some_and(|lane| {
            let kinds = [LaneKind::Opportunities, LaneKind::Solutions, LaneKind::Recommendations];
            !lane.hidden && kinds.contains(&lane.kind)
        })
    };
    let dropped = |card: &Card| card.solution.as_ref().is_some_and(|it| it.status == Some(Status::Dropped));
    let cards = map.cards.iter().filter(|card| is_shown(card) && !dropped(card) && !card.text.trim().is_empty());
    let mut ideas: Vec<Idea> = cards
        .map(|card| Idea {
            card,
            solution: card.solution.as_ref(),
            stage: map.stage(&card.place.stage).map_or("", |stage| &stage.name),
            answers: card.solution.as_ref().map_or(0, |solution| solution.answers.len()),
        })
        .collect();
    let worth = |idea: &Idea| {
        let level = |level: Option<Level>| level.map(Level::get);
        let (impact, effort) =
            idea.solution.map_or((None, None), |solution| (level(solution.impact), level(solution.effort)));
        let rated = impact.zip(effort);
        // Levels are whole numbers from 1 to 5.
        #[allow(clippy::cast_possible_truncation)]
        let whole = |value: f64| value as i64;
        (
            !idea.solution.is_some_and(|solution| solution.chosen),
            rated.is_none(),
            rated.map_or(0, |(impact, effort)| whole(effort - impact)),
            -whole(impact.unwrap_or(0.0)),
        )
    };
    ideas.sort_by_key(worth);
    ideas
}

fn field_of(room: Rect) -> Rect {
    let width = (room.width() * FIELD - AXIS).min(room.height() - AXIS);
    boxed(room.x0 + AXIS, room.y0, width, width.min(room.height() - AXIS))
}

fn list_of(room: Rect) -> Rect {
    Rect { x0: field_of(room).x1 + BETWEEN, ..room }
}

/// The field with a dot for each rated idea, by its number in the list.
fn field(frame: &Frame, field: Rect, ideas: &[Idea], out: &mut Vec<Arc<Element>>) {
    let theme = frame.theme;
    let (width, height) = (field.width(), field.height());
    let hairline = solid(theme.line, metrics::HAIRLINE * theme.stroke_scale);
    let mut items = vec![rect(boxed(0.0, 0.0, width, height), metrics::PANEL_RADIUS, Some(theme.plot), None)];
    let worthwhile = boxed(0.0, 0.0, width / 2.0, height / 2.0);
    items.push(rect(worthwhile, metrics::PANEL_RADIUS, Some(theme.opp.bg), None));
    items.push(line((width / 2.0, 0.0), (width / 2.0, height), hairline.clone()));
    items.push(line((0.0, height / 2.0), (width, height / 2.0), hairline));
    let ground = element(Role::Panel, None, String::new(), field, items);
    out.push(keyed("panel:opportunities".to_owned(), ground));

    // In the corners, where no dot comes.
    let corners = [
        ("deck-do-first", 0.0, false, theme.opp.ink),
        ("deck-plan", width / 2.0, false, theme.ink2),
        ("deck-fill-in", 0.0, true, theme.ink2),
        ("deck-think-again", width / 2.0, true, theme.ink3),
    ];
    for (word, x, below, color) in corners {
        let text = frame.set(&frame.word(word), metrics::BODY_STRONG, width / 2.0 - 2.0 * PAD);
        let y = if below { field.y1 - text.height() - PAD } else { field.y0 + PAD };
        label(word, &text, Point::new(field.x0 + x + PAD, y), color, out);
    }
    let ends = |name: &str| format!("{} →", frame.word(name));
    let effort = frame.set_unbroken(&ends("deck-effort"), metrics::BODY_STRONG);
    let right = field.x1 - effort.block.width;
    label("deck-effort", &effort, Point::new(right, field.y1 + GAP), theme.ink2, out);
    let impact = frame.set_unbroken(&format!("↑ {}", frame.word("deck-impact")), metrics::BODY_STRONG);
    // Letters stand upright: a turned word is slow to read and lost in other formats.
    label("deck-impact", &impact, Point::new(field.x0, field.y1 + GAP), theme.ink2, out);

    let mut placed: Vec<(f64, f64, usize)> = Vec::new();
    for (index, idea) in ideas.iter().enumerate() {
        let Some(solution) = idea.solution else { continue };
        let (Some(impact), Some(effort)) = (solution.impact, solution.effort) else { continue };
        let cell = (effort.get(), impact.get());
        let before = placed.iter().filter(|it| (it.0 - cell.0).abs() < 0.5 && (it.1 - cell.1).abs() < 0.5).count();
        placed.push((cell.0, cell.1, index));
        let shift = spread(before);
        let (step_x, step_y) = (width / LEVELS, height / LEVELS);
        let x = (field.x0 + (cell.0 - 0.5) * step_x + shift.0).clamp(field.x0 + DOT, field.x1 - DOT);
        let y = (field.y1 - (cell.1 - 0.5) * step_y + shift.1).clamp(field.y0 + DOT, field.y1 - DOT);
        out.push(dot(frame, idea, index + 1, Point::new(x, y)));
    }
}

/// Where the next dot of one place goes: in rings around the first.
fn spread(before: usize) -> (f64, f64) {
    const RING: [(f64, f64); 9] = [
        (0.0, 0.0),
        (1.0, 0.0),
        (-1.0, 0.0),
        (0.0, 1.0),
        (0.0, -1.0),
        (1.0, 1.0),
        (-1.0, -1.0),
        (1.0, -1.0),
        (-1.0, 1.0),
    ];
    let (x, y) = RING[before % RING.len()];
    // The tenth lies over the first, a little aside, and is in the list like all.
    #[allow(clippy::cast_precision_loss)]
    let aside = (before / RING.len()) as f64 * 6.0;
    (x * DOTS_APART + aside, y * DOTS_APART + aside)
}

fn dot(frame: &Frame, idea: &Idea, number: usize, center: Point) -> Arc<Element> {
    let theme = frame.theme;
    let chosen = idea.solution.is_some_and(|solution| solution.chosen);
    let text = frame.set_unbroken(&number.to_string(), metrics::MICRO_BOLD);
    let middle = Point::new(DOT, DOT);
    let (fill, ink) = if chosen { (theme.opp.ink, theme.on_strong) } else { (theme.card, theme.ink) };
    let items = vec![
        circle(middle, DOT, Some(fill), Some(solid(theme.opp.ink, 2.25 * theme.stroke_scale))),
        text.placed(DOT, DOT + 6.5, ink, Anchor::Middle, None),
    ];
    let bounds = boxed(center.x - DOT, center.y - DOT, 2.0 * DOT, 2.0 * DOT);
    let name = format!("{number} {}", one_line(&idea.card.text));
    keyed(format!("cell:idea:{}", idea.card.id), element(Role::Cell, Some(idea.card.id.as_str()), name, bounds, items))
}

fn label(key: &str, text: &Text, at: Point, color: crate::scene::Color, out: &mut Vec<Arc<Element>>) {
    let bounds = boxed(at.x, at.y, text.block.width, text.height());
    let items = vec![text.at(0.0, text.style.size, color)];
    let name = crate::layout::header::spoken(text);
    out.push(keyed(format!("legend:{key}"), element(Role::Legend, None, name, bounds, items)));
}

/// One idea in the list, measured.
struct Entry {
    text: Text,
    facts: Option<Text>,
}

impl Entry {
    fn new(frame: &Frame, idea: &Idea, width: f64) -> Self {
        let room = width - TEXT_AT - PAD;
        let text = frame.set(&one_line(&idea.card.text), metrics::BODY_STRONG, room);
        let facts = facts(frame, idea);
        let facts = (!facts.is_empty()).then(|| frame.set(&facts, metrics::MICRO, room));
        Self { text, facts }
    }

    fn height(&self) -> f64 {
        2.0 * PAD + stacked([&self.text]) + stacked(&self.facts)
    }

    fn draw(&self, frame: &Frame, idea: &Idea, number: usize, bounds: Rect) -> Arc<Element> {
        let theme = frame.theme;
        let chosen = idea.solution.is_some_and(|solution| solution.chosen);
        let outline = theme.stroke_scale * metrics::CARD_LINE;
        let stroke = if chosen { solid(theme.opp.ink, outline * 1.5) } else { solid(theme.opp.line, outline) };
        let rated = idea.solution.is_some_and(|it| it.impact.is_some() && it.effort.is_some());
        let (ink, ground) = if chosen { (theme.on_strong, theme.opp.ink) } else { (theme.ink, theme.card) };
        let ring = if rated { solid(theme.opp.ink, 2.25) } else { dashed(theme.opp.ink, 2.0, [4.0, 4.0]) };
        let middle = Point::new(PAD + DOT, PAD + DOT - 1.0);
        let label = frame.set_unbroken(&number.to_string(), metrics::MICRO_BOLD);
        let area = boxed(0.0, 0.0, bounds.width(), bounds.height());
        let mut items = vec![
            rect(area, metrics::CARD_RADIUS, Some(theme.opp.bg), Some(stroke)),
            circle(middle, DOT, Some(ground), Some(ring)),
            label.placed(middle.x, middle.y + 6.5, ink, Anchor::Middle, None),
            self.text.at(TEXT_AT, PAD + metrics::BODY_STRONG.size * metrics::ASCENT + 3.0, theme.opp.text),
        ];
        if let Some(facts) = &self.facts {
            let baseline = PAD + self.text.height() + metrics::MICRO.size * metrics::ASCENT + 2.0;
            items.push(facts.at(TEXT_AT, baseline, theme.opp.ink));
        }
        if chosen {
            items.push(icon("check", bounds.width() - PAD - 22.0, PAD, 20.0, theme.opp.ink, 2.6));
        }
        let name = format!("{number} {}", one_line(&idea.card.text));
        element(Role::Card, Some(idea.card.id.as_str()), name, bounds, items)
    }
}

/// `Impact 5 · Effort 2 · Use · answers 2 pain points · Sales, 2026-12-01`
fn facts(frame: &Frame, idea: &Idea) -> String {
    let say = |key: &str, name: &str, value: String| {
        words::say_with(frame.map.language.tag(), key, &[(name, words::Arg::Text(&value))])
    };
    let mut facts = Vec::new();
    if let Some(solution) = idea.solution {
        let level = |key: &str, level: Option<Level>| level.map(|level| say(key, "level", level.get().to_string()));
        facts.extend(level("deck-impact-of", solution.impact));
        facts.extend(level("deck-effort-of", solution.effort));
    }
    let stage = one_line(idea.stage);
    if !stage.is_empty() {
        facts.push(stage);
    }
    if idea.answers > 0 {
        // A card answers a handful of others.
        #[allow(clippy::cast_precision_loss)]
        let count = words::Arg::Number(idea.answers as f64);
        facts.push(words::say_with(frame.map.language.tag(), "deck-answers", &[("count", count)]));
    }
    if let Some(action) = idea.solution.and_then(|solution| solution.action.as_ref()) {
        let parts = [&action.owner, &action.due].into_iter().filter(|it| !it.is_empty()).cloned();
        let promise: Vec<String> = parts.collect();
        if !promise.is_empty() {
            facts.push(promise.join(&frame.word("list-separator")));
        }
    }
    facts.join(" · ")
}
