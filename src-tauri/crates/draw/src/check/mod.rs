//! The rules of the checker that only the drawn page can tell: too much on it, text too long or too small, text that
//! hardly stands out. They look at the Scene of the page that the map is laid out for, and report as the others do;
//! names, weights and words stand with them in `journey::check`.

mod contrast;

use std::collections::HashMap;

use journey::check::{Limits, Problem, Rule, Settings, Subject, rule};
use journey::edit::{Command, MapField};
use journey::model::{CardId, CheckSettings, Document, LaneId, Map, Page, PersonaId, StageId, TouchpointId};

use crate::layout::{LayoutOptions, TextSize, layout, page_size};
use crate::scene::{Element, Finding, Item, Scene, Shown, TextItem};
use crate::slides::smallest_text;
use crate::text::{Span, Typesetter};

/// A slide of 1920 px is 13.333 in wide, paper of 1754 px 297 mm: pt in one px.
const POINTS: [(Page, f64); 4] = [(Page::Wide, 0.5), (Page::Classic, 0.5), (Page::A4, 0.48), (Page::A3, 0.48)];

/// Draws the map on its own page and looks at it.
#[must_use]
pub fn drawn(document: &Document, map: &Map, user: &CheckSettings, typesetter: &Typesetter) -> Vec<Problem> {
    let scene = layout(map, document, &LayoutOptions::default(), typesetter);
    problems(&scene, map, &Settings::of(user, &map.check, "").limits)
}

/// What the rules about the page find on a Scene of the map, which was laid out for the map's own page.
#[must_use]
pub fn problems(scene: &Scene, map: &Map, limits: &Limits) -> Vec<Problem> {
    let mut problems = Vec::new();
    too_much(scene, map, &mut problems);
    too_small(scene, map, limits, &mut problems);
    too_long(scene, &mut problems);
    low_contrast(scene, &mut problems);
    set_stages(map, &mut problems);
    problems
}

/// Says of each finding in which stage it lies.
fn set_stages(map: &Map, problems: &mut [Problem]) {
    if problems.iter().all(|problem| *problem.subject() == Subject::Map) {
        return;
    }
    let cards: HashMap<_, _> = map.cards.iter().map(|card| (&card.id, &card.place.stage)).collect();
    let touchpoints: HashMap<_, _> = map.touchpoints().map(|(stage, touchpoint)| (&touchpoint.id, &stage.id)).collect();
    for problem in problems {
        problem.stage = match problem.subject() {
            Subject::Stage(id) => Some(id.clone()),
            Subject::Card(id) => cards.get(id).copied().cloned(),
            Subject::Touchpoint(id) => touchpoints.get(id).copied().cloned(),
            Subject::Map | Subject::Lane(_) | Subject::Persona(_) => None,
        };
    }
}

fn too_much(scene: &Scene, map: &Map, problems: &mut Vec<Problem>) {
    let Some(rule) = rule("too-much-for-one-slide") else { return };
    let missing = scene.findings.iter().find_map(|finding| match finding {
        Finding::TooManyColumns { missing } => Some(("wider", *missing)),
        Finding::TooMuchForOneSlide { missing } => Some(("higher", *missing)),
        Finding::TooManyLines { .. } => None,
    });
    let Some((side, missing)) = missing else { return };
    let Some(page) = page_size(map.page, TextSize::default()) else { return };
    let percent = missing / if side == "wider" { page.width } else { page.height } * 100.0;
    problems.push(
        fit_to_content(Problem::at(rule, Subject::Map), map)
            .arg("side", side)
            .arg("percent", format!("{:.0}", percent.ceil())),
    );
}

/// A page that grew is put on its slide or paper smaller, and its text with it.
fn too_small(scene: &Scene, map: &Map, limits: &Limits, problems: &mut Vec<Problem>) {
    let (Some(rule), Some(page)) = (rule("text-too-small"), page_size(map.page, TextSize::default())) else { return };
    let Some((_, points)) = POINTS.iter().find(|(known, _)| *known == map.page) else { return };
    let Some(smallest) = smallest_text(scene) else { return };
    let shrunk = (page.width / scene.size.width).min(page.height / scene.size.height).min(1.0);
    let size = smallest * points * shrunk;
    if size < limits.smallest_text {
        problems.push(
            fit_to_content(Problem::at(rule, Subject::Map), map)
                .arg("size", format!("{size:.1}"))
                .arg("least", limits.smallest_text.to_string()),
        );
    }
}

/// With a fix: a page as large as the content.
fn fit_to_content(problem: Problem, map: &Map) -> Problem {
    let command = Command::SetMap { map: map.id.clone(), field: MapField::Page(Page::Free) };
    problem.fix("fix-fit-page", false, vec![command])
}

fn too_long(scene: &Scene, problems: &mut Vec<Problem>) {
    let Some(rule) = rule("text-too-long") else { return };
    let mut longest: HashMap<&str, usize> = HashMap::new();
    for finding in &scene.findings {
        if let Finding::TooManyLines { key, lines } = finding {
            let most = longest.entry(key).or_default();
            *most = (*most).max(*lines);
        }
    }
    if longest.is_empty() {
        return;
    }
    for element in &scene.elements {
        let Some(lines) = longest.remove(element.key.as_str()) else { continue };
        let text = texts_of(element).max_by_key(|text| text.block.lines.len());
        problems.push(
            Problem::at(rule, subject_of(element))
                .arg("text", text.map(words_of).unwrap_or_default())
                .arg("lines", lines.to_string()),
        );
    }
}

fn low_contrast(scene: &Scene, problems: &mut Vec<Problem>) {
    let Some(rule) = rule("low-contrast") else { return };
    for element in &scene.elements {
        let Some((text, ratio)) = contrast::worst(element, scene.paper) else { continue };
        problems.push(low(rule, element, text, ratio));
    }
}

fn low(rule: &Rule, element: &Element, text: &TextItem, ratio: f64) -> Problem {
    let mut problem = Problem::at(rule, subject_of(element))
        .arg("text", words_of(text))
        .arg("ratio", format!("{ratio:.1}"))
        .arg("least", contrast::least(text).to_string());
    // Several parts of the map may show one record.
    problem.which = element.key.clone();
    problem
}

fn texts_of(element: &Element) -> impl Iterator<Item = &TextItem> {
    element.items.iter().filter_map(|item| match item {
        Item::Text(text) => Some(text),
        Item::Rect(_) | Item::Path(_) | Item::Picture(_) => None,
    })
}

/// The words of a text on one line, without quotation marks around all of it: the sentence that they go into has some.
fn words_of(text: &TextItem) -> String {
    let spans = |paragraph: Vec<Span>| paragraph.into_iter().map(|span| span.text).collect::<String>();
    let words = text.block.paragraphs().into_iter().map(spans).collect::<Vec<_>>().join(" ");
    let words = words.trim();
    let quoted = [('“', '”'), ('「', '」')].iter().find_map(|(open, close)| {
        words.strip_prefix(*open)?.strip_suffix(*close).filter(|inner| !inner.contains([*open, *close]))
    });
    quoted.unwrap_or(words).to_owned()
}

/// What of the map an element shows.
fn subject_of(element: &Element) -> Subject {
    let Some(id) = element.id.as_deref() else { return Subject::Map };
    match element.role.shows() {
        Shown::Card => Subject::Card(CardId::from(id)),
        Shown::Stage => Subject::Stage(StageId::from(id)),
        Shown::Persona => Subject::Persona(PersonaId::from(id)),
        Shown::Lane => Subject::Lane(LaneId::from(id)),
        Shown::Touchpoint => Subject::Touchpoint(TouchpointId::from(id)),
        // No rule about the page names a link.
        Shown::Map | Shown::Link => Subject::Map,
    }
}
