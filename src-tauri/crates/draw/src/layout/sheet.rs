//! A persona sheet: one persona on a page. Who it is stands at the left, with portrait, quote and facts; what drives it
//! fills the right, a card for each list.

use std::borrow::Cow;
use std::sync::Arc;

use journey::edit::PersonaField;
use journey::model::{Document, Map, Persona, one_line};

use super::element::{Text, boxed, circle, element, keyed, line, rect, round_rect, solid};
use super::footer::Footer;
use super::frame::Frame;
use super::header::{Header, spoken};
use super::{LayoutOptions, metrics, page_size, portrait, stages};
use crate::icons::icon;
use crate::scene::{Anchor, Element, Finding, Grid, Item, Point, Role, Scene, Size};
use crate::text::{TextStyle, Typesetter, Weight};
use crate::theme::{Palette, Theme};

const NAME: TextStyle = TextStyle { size: 42.0, weight: Weight::Bold, lead: 50.0 };
const WORDS: TextStyle = TextStyle { size: 25.0, weight: Weight::Regular, lead: 34.0 };
const QUOTE: TextStyle = TextStyle { size: 28.0, weight: Weight::Medium, lead: 40.0 };

const RADIUS: f64 = 18.0;
/// Inside of cards.
const PAD: f64 = 28.0;
/// Between cards.
const GAP: f64 = 20.0;
const PORTRAIT: f64 = 116.0;
/// The left card, as a part of the page, and its bounds.
const WHO: (f64, f64, f64) = (0.3, 400.0, 640.0);
/// From a list's heading to its first entry.
const HEADING: f64 = 64.0;
const ENTRY_GAP: f64 = 13.0;
const ENTRY_TEXT: f64 = 26.0;
/// From a card's top to the baseline of its heading.
const HEADING_BASELINE: f64 = 44.0;
/// Between a fact's name and what it is.
const FACT_GAP: f64 = 18.0;
const FACT_STEP: f64 = 8.0;
/// The page of a sheet that is as large as its content.
const FREE_WIDTH: f64 = 1600.0;

/// Lays out a sheet. What the map holds of a journey is not drawn.
pub fn layout(map: &Map, document: &Document, options: &LayoutOptions, typesetter: &Typesetter) -> Scene {
    let name = options.theme.unwrap_or(map.theme);
    let theme = Theme::of(name);
    let page = page_size(options.page.unwrap_or(map.page), options.text_size);
    let none = Map::empty(map.id.clone());
    let sheet = Map { stages: none.stages, lanes: none.lanes, cards: none.cards, links: none.links, ..map.clone() };
    let options = LayoutOptions { part: None, drag: None, ..options.clone() };
    let frame = Frame::new(&sheet, document, theme, typesetter, Some(page.map_or(FREE_WIDTH, |it| it.width)), &options);

    let header = Header::new(&frame);
    let footer = Footer::new(&frame);
    let below = footer.height + metrics::MARGIN_BOTTOM;
    let thread = metrics::MARGIN_TOP + header.height;
    let top = thread + metrics::THREAD + GAP;
    let mut elements = Vec::new();
    header.draw(&frame, &mut elements);
    elements.push(stages::thread(&frame, thread, metrics::MARGIN_X));

    let persona = map.persona.as_ref().and_then(|id| document.persona(id));
    let parts = persona.map(|persona| (Who::new(&frame, persona), Lists::new(&frame, persona)));
    let natural = parts.as_ref().map_or(0.0, |(who, lists)| who.height.max(lists.height()));
    let room = page.map_or(natural, |page| page.height - below - GAP - top);
    let missing = natural - room;
    let height = natural.max(room);
    if let Some((who, lists)) = &parts {
        who.draw(&frame, top, height, &mut elements);
        lists.draw(&frame, top, height, &mut elements);
    }
    let page_height = top + height + GAP + below;
    footer.draw(&frame, page_height - below, &mut elements);

    let mut findings = frame.findings.take();
    findings.retain(|finding| matches!(finding, Finding::TooManyLines { .. }));
    // A pixel is the rounding of text.
    if missing > 1.0 {
        findings.insert(0, Finding::TooMuchForOneSlide { missing });
    }
    Scene {
        size: Size::new(frame.page_width(), page_height),
        description: description(&frame, persona.map(|persona| &**persona)),
        language: map.language,
        theme: name,
        paper: theme.paper,
        elements,
        grid: Grid {
            plot: frame.plot,
            band: (thread, thread),
            columns: Vec::new(),
            stages: Vec::new(),
            lanes: Vec::new(),
            emotion: None,
        },
        findings,
    }
}

fn description(frame: &Frame, persona: Option<&Persona>) -> String {
    let of_persona = persona.map(|persona| [&persona.name, &persona.role, &persona.quote]);
    let texts = std::iter::once(&frame.map.title).chain(of_persona.into_iter().flatten());
    let texts: Vec<_> = texts.filter(|text| !text.is_empty()).map(|text| one_line(text)).collect();
    texts.join(&frame.word("list-separator"))
}

/// Something that is told of a persona at a glance.
struct Fact {
    name: &'static str,
    label: Text,
    value: Text,
}

/// The card at the left, measured.
struct Who<'a> {
    persona: &'a Persona,
    width: f64,
    name: Text,
    role: Text,
    quote: Text,
    facts: Vec<Fact>,
    facts_x: f64,
    /// As high as its content.
    height: f64,
}

impl<'a> Who<'a> {
    fn new(frame: &Frame, persona: &'a Persona) -> Self {
        let width = (frame.page_width() * WHO.0).clamp(WHO.1, WHO.2).round();
        let inside = width - 2.0 * PAD;
        let facts: Vec<_> = PersonaField::FACTS.iter().filter(|fact| !(fact.of)(persona).is_empty()).collect();
        let label = |name| frame.set_unbroken(&frame.word(&format!("persona-{name}")), metrics::BODY);
        let labels: Vec<_> = facts.iter().map(|fact| (fact.name, label(fact.name))).collect();
        let widest = labels.iter().fold(0.0_f64, |widest, (_, label)| widest.max(label.block.width));
        let facts_x = PAD + widest + FACT_GAP;
        let value = |text: &str| frame.set(text, metrics::BODY_STRONG, width - PAD - facts_x);
        let values = facts.iter().map(|fact| value((fact.of)(persona)));
        let facts: Vec<_> =
            labels.into_iter().zip(values).map(|((name, label), value)| Fact { name, label, value }).collect();
        let mut who = Self {
            persona,
            width,
            name: frame.set(&persona.name, NAME, inside),
            role: frame.set(&persona.role, WORDS, inside),
            quote: frame.set(&persona.quote, QUOTE, inside),
            facts,
            facts_x,
            height: 0.0,
        };
        who.height = who.quote_top() + who.quote.height() + PAD + who.facts_height() + PAD;
        who
    }

    fn quote_top(&self) -> f64 {
        PAD + 2.0 * PORTRAIT + 22.0 + self.name.height() + self.role.height() + PAD
    }

    fn facts_height(&self) -> f64 {
        if self.facts.is_empty() {
            return 0.0;
        }
        self.facts.iter().map(|fact| fact.value.height() + FACT_STEP).sum::<f64>() + PAD - FACT_STEP
    }

    fn draw(&self, frame: &Frame, top: f64, height: f64, out: &mut Vec<Arc<Element>>) {
        let (theme, persona) = (frame.theme, self.persona);
        let id = Some(persona.id.as_str());
        let hairline = solid(theme.line, metrics::CARD_LINE * theme.stroke_scale);
        let area = boxed(0.0, 0.0, self.width, height);
        let mut items = vec![rect(area, RADIUS, Some(theme.plot), Some(hairline.clone()))];
        let middle = self.width / 2.0;
        // What is left over opens the card where it has its joints: above the portrait, and around the quote.
        let spare = (height - self.height).max(0.0);
        let portrait_top = PAD + (spare * 0.2).min(36.0);
        let mut y = portrait_top + 2.0 * PORTRAIT + 22.0;
        let mut centred = |text: &Text, y: f64, color, field| {
            let baseline = y + text.style.size * metrics::ASCENT + (text.style.lead - text.style.size) / 2.0;
            items.push(text.placed(middle, baseline, color, Anchor::Middle, Some(Cow::Borrowed(field))));
        };
        centred(&self.name, y, theme.ink, "name");
        y += self.name.height();
        centred(&self.role, y, theme.ink2, "role");
        y += self.role.height();
        let facts_top = height - PAD - self.facts_height();
        let room = facts_top - y;
        centred(&self.quote, y + (room - self.quote.height()) / 2.0, theme.ink, "quote");
        if !self.facts.is_empty() {
            items.push(line((PAD, facts_top), (self.width - PAD, facts_top), hairline));
            let mut y = facts_top + PAD;
            for Fact { name, label, value } in &self.facts {
                let baseline = y + metrics::BODY.size;
                items.push(label.at(PAD, baseline, theme.ink3));
                items.push(value.field(*name, self.facts_x, baseline, theme.ink));
                y += value.height() + FACT_STEP;
            }
        }
        let name = [&persona.name, &persona.role, &persona.quote].map(|text| one_line(text));
        let name: Vec<_> = name.into_iter().filter(|text| !text.is_empty()).collect();
        let bounds = boxed(metrics::MARGIN_X, top, self.width, height);
        out.push(element(Role::Persona, id, name.join(&frame.word("list-separator")), bounds, items));

        let side = 2.0 * PORTRAIT;
        let place = boxed(metrics::MARGIN_X + middle - PORTRAIT, top + portrait_top, side, side);
        let items = portrait::items(frame, persona, Point::new(PORTRAIT, PORTRAIT), PORTRAIT);
        let mut disc = Arc::unwrap_or_clone(element(Role::Portrait, id, String::new(), place, items));
        disc.clip = Some(round_rect(boxed(0.0, 0.0, side, side), PORTRAIT));
        out.push(Arc::new(disc));
    }
}

/// The cards at the right, measured.
struct Lists<'a> {
    persona: &'a Persona,
    x: f64,
    width: f64,
    /// One or two lists beside each other.
    rows: Vec<Vec<List>>,
}

/// The colours of a list's card.
type Look = fn(&Theme) -> Palette;

struct List {
    key: &'static str,
    icon: &'static str,
    look: Look,
    heading: Text,
    entries: Vec<Text>,
}

impl<'a> Lists<'a> {
    fn new(frame: &Frame, persona: &'a Persona) -> Self {
        let left = metrics::MARGIN_X + (frame.page_width() * WHO.0).clamp(WHO.1, WHO.2).round() + GAP;
        let width = frame.right - left;
        let plain: Look = |theme| Palette { bg: theme.card, line: theme.card_line, ink: theme.ink2, text: theme.ink };
        let looks: [(&str, Look); 5] = [
            ("circle-check", |theme| theme.opp),
            ("heart", plain),
            ("list-checks", plain),
            ("footprints", plain),
            ("triangle-alert", |theme| theme.pain),
        ];
        let mut lists: Vec<_> = PersonaField::LISTS
            .iter()
            .zip(looks)
            .map(|(list, (icon, look))| (list.name, icon, look, (list.of)(persona)))
            .collect();
        lists.retain(|(_, _, _, entries)| !entries.is_empty());
        // An odd one goes over the whole width: the pains, which come last.
        let rows = lists.chunks(2).map(|row| {
            #[allow(clippy::cast_precision_loss)] // one or two
            let many = row.len() as f64;
            let inside = (width - (many - 1.0) * GAP) / many - 2.0 * PAD;
            let measured = |(key, icon, look, entries): &(&'static str, &'static str, Look, &Vec<String>)| {
                let own = persona.goals_label.clone().filter(|_| *key == "goals");
                let heading = own.unwrap_or_else(|| frame.word(&format!("persona-{key}")));
                List {
                    key,
                    icon,
                    look: *look,
                    heading: frame.set(&heading, metrics::PERSONA_NAME, inside - 36.0),
                    entries: entries.iter().map(|entry| frame.set(entry, WORDS, inside - ENTRY_TEXT)).collect(),
                }
            };
            row.iter().map(measured).collect()
        });
        Self { persona, x: left, width, rows: rows.collect() }
    }

    fn height(&self) -> f64 {
        let heights: f64 = self.rows.iter().map(|row| row_height(row)).sum();
        #[allow(clippy::cast_precision_loss)] // three at most
        let gaps = self.rows.len().saturating_sub(1) as f64 * GAP;
        heights + gaps
    }

    fn draw(&self, frame: &Frame, top: f64, height: f64, out: &mut Vec<Arc<Element>>) {
        #[allow(clippy::cast_precision_loss)] // three at most
        let spare = (height - self.height()).max(0.0) / self.rows.len().max(1) as f64;
        let mut y = top;
        for row in &self.rows {
            let height = row_height(row) + spare;
            #[allow(clippy::cast_precision_loss)] // one or two
            let many = row.len() as f64;
            let width = (self.width - (many - 1.0) * GAP) / many;
            let mut x = self.x;
            for list in row {
                out.push(self.card(frame, list, boxed(x, y, width, height)));
                x += width + GAP;
            }
            y += height + GAP;
        }
    }

    fn card(&self, frame: &Frame, list: &List, bounds: crate::scene::Rect) -> Arc<Element> {
        let theme = frame.theme;
        let palette = (list.look)(theme);
        let outline = solid(palette.line, metrics::CARD_LINE * theme.stroke_scale);
        let area = boxed(0.0, 0.0, bounds.width(), bounds.height());
        let mut items: Vec<Item> = vec![rect(area, RADIUS, Some(palette.bg), Some(outline))];
        items.push(icon(list.icon, PAD - 2.0, HEADING_BASELINE - 22.0, 26.0, palette.ink, 2.2));
        let heading = (list.key == "goals").then_some("goalsLabel".into());
        items.push(list.heading.placed(PAD + 36.0, HEADING_BASELINE, palette.ink, Anchor::Start, heading));
        let mut y = HEADING_BASELINE + list.heading.height() - list.heading.style.lead + HEADING - 20.0;
        for (at, entry) in list.entries.iter().enumerate() {
            items.push(circle(Point::new(PAD + 8.0, y - 8.0), 4.0, Some(palette.ink), None));
            items.push(entry.field(format!("{}.{at}", list.key), PAD + ENTRY_TEXT, y, palette.text));
            y += entry.height() + ENTRY_GAP;
        }
        let entries: Vec<String> = list.entries.iter().map(spoken).collect();
        let name = format!("{}: {}", spoken(&list.heading), entries.join(&frame.word("list-separator")));
        let card = element(Role::Persona, Some(self.persona.id.as_str()), name, bounds, items);
        keyed(format!("persona:{}:{}", self.persona.id, list.key), card)
    }
}

fn row_height(row: &[List]) -> f64 {
    let of = |list: &List| {
        let entries: f64 = list.entries.iter().map(|entry| entry.height() + ENTRY_GAP).sum();
        HEADING_BASELINE + list.heading.height() - list.heading.style.lead + HEADING - 20.0 - WORDS.size + entries + PAD
            - ENTRY_GAP
    };
    row.iter().map(of).fold(0.0, f64::max)
}
