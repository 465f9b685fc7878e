//! What the solutions take: what is there at the left, what has to be got at the right, each with what it is for
//! (requirement 000-27).

use std::collections::BTreeMap;
use std::sync::Arc;

use journey::model::{Document, Map, Status};

use super::{Sheet, bare, number, one_line, pages, stacked};
use crate::icons::icon;
use crate::layout::element::{Text, boxed, element, keyed, rect, solid};
use crate::layout::frame::Frame;
use crate::layout::{LayoutOptions, cards, metrics};
use crate::scene::{Color, Element, Rect, Role, Scene};
use crate::text::Typesetter;

/// Between both columns, between entries, inside an entry and left of its text, px.
const BETWEEN: f64 = 40.0;
const GAP: f64 = 8.0;
const PAD: f64 = 11.0;
const TEXT_AT: f64 = 48.0;
/// A column's heading with the room below it, px.
const HEADING: f64 = 48.0;

/// One thing that solutions take.
struct Wanted {
    name: String,
    people: Vec<String>,
    solutions: Vec<String>,
}

/// The slides of what the map's solutions take; none when nothing is named.
pub fn resources(document: &Document, map: &Map, options: &LayoutOptions, typesetter: &Typesetter) -> Vec<Scene> {
    let sides = [true, false].map(|have| wanted(map, have));
    if sides.iter().all(Vec::is_empty) {
        return Vec::new();
    }
    let bare = bare(map, "deck-resources");
    let sheet = Sheet { map: &bare, document, options, typesetter };
    let pages = sheet.measured(|frame, room| {
        let width = column(room, 0).width();
        let cut = |side: &Vec<Wanted>| {
            let heights: Vec<f64> = side.iter().map(|it| Entry::new(frame, it, width).height()).collect();
            pages(&heights, GAP, room.height() - HEADING)
        };
        [cut(&sides[0]), cut(&sides[1])]
    });
    let count = pages[0].len().max(pages[1].len());
    let slides = (0..count).map(|index| {
        sheet.scene(number(index, count), |frame, room, out| {
            for (side, is_there) in [(0, true), (1, false)] {
                let area = column(room, side);
                heading(frame, area, is_there, out);
                let mut y = area.y0 + HEADING;
                for at in pages[side].get(index).cloned().unwrap_or(0..0) {
                    let entry = Entry::new(frame, &sides[side][at], area.width());
                    let bounds = boxed(area.x0, y, area.width(), entry.height());
                    out.push(entry.draw(frame, is_there, &format!("{side}-{at}"), bounds));
                    y += entry.height() + GAP;
                }
                if sides[side].is_empty() {
                    let word = if is_there { "deck-have-none" } else { "deck-need-none" };
                    let none = frame.set(&frame.word(word), metrics::BODY, area.width());
                    label(word, &none, area.x0, y, frame.theme.ink3, out);
                }
            }
        })
    });
    slides.collect()
}

/// What is there, or what is needed, of all solutions that are drawn; each thing once, in the order of the map.
fn wanted(map: &Map, have: bool) -> Vec<Wanted> {
    let mut all: Vec<Wanted> = Vec::new();
    let mut index_of: BTreeMap<String, usize> = BTreeMap::new();
    let is_drawn = |card: &journey::model::Card| {
        map.lane(&card.place.lane).is_some_and(|lane| !lane.hidden && cards::shows_resources(lane.kind))
    };
    for card in map.cards.iter().filter(|card| is_drawn(card)) {
        let solution = card.solution.iter().filter(|solution| solution.status != Some(Status::Dropped));
        for resource in solution.flat_map(|solution| &solution.resources).filter(|resource| resource.have == have) {
            let name = one_line(&resource.name);
            if name.is_empty() {
                continue;
            }
            let index = *index_of.entry(name.to_lowercase()).or_insert_with(|| {
                all.push(Wanted { name, people: Vec::new(), solutions: Vec::new() });
                all.len() - 1
            });
            add(&mut all[index].people, &resource.person);
            add(&mut all[index].solutions, &card.text);
        }
    }
    all
}

fn add(list: &mut Vec<String>, text: &str) {
    let text = one_line(text);
    if !text.is_empty() && !list.contains(&text) {
        list.push(text);
    }
}

fn column(room: Rect, side: usize) -> Rect {
    let width = (room.width() - BETWEEN) / 2.0;
    boxed(if side == 0 { room.x0 } else { room.x0 + width + BETWEEN }, room.y0, width, room.height())
}

fn heading(frame: &Frame, area: Rect, is_there: bool, out: &mut Vec<Arc<Element>>) {
    let word = if is_there { "deck-have" } else { "deck-need" };
    let text = frame.set(&frame.word(word), metrics::STAGE, area.width() - TEXT_AT);
    label(word, &text, area.x0, area.y0, frame.theme.ink, out);
}

fn label(key: &str, text: &Text, x: f64, y: f64, color: Color, out: &mut Vec<Arc<Element>>) {
    let bounds = boxed(x, y, text.block.width, text.height());
    let items = vec![text.at(0.0, text.style.size, color)];
    let name = crate::layout::header::spoken(text);
    out.push(keyed(format!("legend:{key}"), element(Role::Legend, None, name, bounds, items)));
}

/// One resource, measured.
struct Entry {
    name: Text,
    facts: Option<Text>,
}

impl Entry {
    fn new(frame: &Frame, wanted: &Wanted, width: f64) -> Self {
        let room = width - TEXT_AT - PAD;
        let name = frame.set(&wanted.name, metrics::BODY_STRONG, room);
        let separator = frame.word("list-separator");
        let parts = [wanted.people.join(&separator), wanted.solutions.join(" · ")];
        let facts = parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" — ");
        let facts = (!facts.is_empty()).then(|| frame.set(&facts, metrics::MICRO, room));
        Self { name, facts }
    }

    fn height(&self) -> f64 {
        2.0 * PAD + stacked([&self.name]) + stacked(&self.facts)
    }

    fn draw(&self, frame: &Frame, is_there: bool, key: &str, bounds: Rect) -> Arc<Element> {
        let theme = frame.theme;
        let outline =
            solid(if is_there { theme.opp.line } else { theme.card_line }, metrics::CARD_LINE * theme.stroke_scale);
        let ground = if is_there { theme.opp.bg } else { theme.card };
        let area = boxed(0.0, 0.0, bounds.width(), bounds.height());
        let sign = if is_there { "circle-check" } else { "circle-plus" };
        let mut items = vec![
            rect(area, metrics::CARD_RADIUS, Some(ground), Some(outline)),
            icon(sign, PAD, PAD + 2.0, 24.0, theme.opp.ink, 2.2),
            self.name.at(TEXT_AT, PAD + metrics::BODY_STRONG.size * metrics::ASCENT + 3.0, theme.ink),
        ];
        if let Some(facts) = &self.facts {
            let baseline = PAD + self.name.height() + metrics::MICRO.size * metrics::ASCENT + 2.0;
            items.push(facts.at(TEXT_AT, baseline, theme.ink2));
        }
        let name = crate::layout::header::spoken(&self.name);
        keyed(format!("card:resource-{key}"), element(Role::Card, None, name, bounds, items))
    }
}
