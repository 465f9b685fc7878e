//! What an edit costs: laying out maps of 100, 1,000 and 10,000 cards cold (no text measured yet), again, and after one
//! card has changed, and finding out what the window has to draw anew. What counts are the ratios at the end: an edit
//! must cost what it touches, and ten times the cards about ten times the time.
#![allow(clippy::print_stdout)] // the ratios are its result

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use app::patch;
use criterion::Criterion;
use draw::scene::Scene;
use draw::text::Typesetter;
use draw::{LayoutOptions, layout};
use journey::model::{Document, Map};
use serde_json::{Value, json};

/// The card lanes: a map has one card in each, for each touchpoint.
const LANES: [&str; 10] = [
    "actions",
    "needs",
    "thoughts",
    "pains",
    "opportunities",
    "solutions",
    "recommendations",
    "resources",
    "backstage",
    "text",
];
const COLUMNS_A_STAGE: usize = 5;

fn main() {
    let mut criterion = Criterion::default().sample_size(10).configure_from_args();
    let rows = [100, 1_000, 10_000].map(|cards| (cards, Times::of(&mut criterion, cards)));
    criterion.final_summary();
    println!("= One card of a map changed: layout and Scene difference");
    println!("=   cards   cold / again   changed / again   difference / changed   edit, × the row above");
    let mut above: Option<Duration> = None;
    for (cards, Times { cold, again, changed, difference }) in rows {
        let ratio = |a: Duration, b: Duration| a.as_secs_f64() / b.as_secs_f64();
        let edit = changed + difference;
        let growth = above.map_or_else(String::new, |above| format!("{:.1}", ratio(edit, above)));
        let ratios = [ratio(cold, again), ratio(changed, again), ratio(difference, changed)];
        println!("= {cards:>7} {:>14.1} {:>17.2} {:>22.2} {growth:>23}   {edit:.1?}", ratios[0], ratios[1], ratios[2]);
        above = Some(edit);
    }
}

/// The best time of each step.
struct Times {
    cold: Duration,
    again: Duration,
    changed: Duration,
    difference: Duration,
}

impl Times {
    fn of(criterion: &mut Criterion, cards: usize) -> Self {
        let document = document(cards);
        let map = &document.maps[0];
        let draw = |map: &Map, typesetter: &Typesetter| -> Scene {
            layout(map, &document, &LayoutOptions::default(), typesetter)
        };
        let name = |step: &str| format!("{cards} cards, {step}");
        let cold = best(criterion, &name("cold"), Typesetter::new, |typesetter| {
            black_box(draw(map, &typesetter));
        });
        let typesetter = Typesetter::new();
        let before = draw(map, &typesetter);
        let again = best(
            criterion,
            &name("again"),
            || (),
            |()| {
                black_box(draw(map, &typesetter));
            },
        );
        let mut edits = 0;
        let mut edit = || {
            edits += 1;
            with_a_card_that_says(map, &format!("Somebody changed this card for the {edits}. time"))
        };
        let changed = best(criterion, &name("one changed"), &mut edit, |map| {
            black_box(draw(&map, &typesetter));
        });
        let after = draw(&edit(), &typesetter);
        let difference = best(
            criterion,
            &name("difference"),
            || (),
            |()| {
                black_box(patch::between(Some(&before), &after));
            },
        );
        Self { cold, again, changed, difference }
    }
}

/// The map with another text, never measured before, on its middle card.
fn with_a_card_that_says(map: &Map, text: &str) -> Map {
    let mut map = Map::clone(map);
    let middle = map.cards.len() / 2;
    text.clone_into(&mut Arc::make_mut(&mut map.cards[middle]).text);
    map
}

/// The best time of `run` with what `prepare` gives, which is not measured.
fn best<T>(criterion: &mut Criterion, name: &str, mut prepare: impl FnMut() -> T, mut run: impl FnMut(T)) -> Duration {
    let mut best = Duration::MAX;
    criterion.bench_function(name, |bencher| {
        bencher.iter_custom(|rounds| {
            let mut all = Duration::ZERO;
            for _ in 0..rounds {
                let input = prepare();
                let start = Instant::now();
                run(input);
                let elapsed = start.elapsed();
                best = best.min(elapsed);
                all += elapsed;
            }
            all
        });
    });
    best
}

/// A map with that many cards, a curve, ratings and a loop in every stage.
fn document(cards: usize) -> Document {
    let columns: Vec<usize> = (0..cards / LANES.len()).collect();
    let stages: Vec<Value> = columns
        .chunks(COLUMNS_A_STAGE)
        .map(|stage| {
            let touchpoints: Vec<Value> = stage.iter().map(|column| touchpoint(*column)).collect();
            json!({ "id": stage_of(stage[0]), "name": format!("Stage {}", stage[0]), "touchpoints": touchpoints })
        })
        .collect();
    let links: Vec<Value> = columns
        .chunks(COLUMNS_A_STAGE)
        .map(|stage| {
            let (first, last) = (stage[0], stage[stage.len() - 1]);
            json!({ "id": format!("l{first}"), "from": format!("t{last}"), "to": format!("t{first}"), "label": "Again" })
        })
        .collect();
    let lanes: Vec<Value> = ["touchpoints", "emotion", "importance", "performance"]
        .into_iter()
        .chain(LANES)
        .map(|kind| json!({ "id": kind, "kind": kind }))
        .collect();
    let cards: Vec<Value> = columns
        .iter()
        .flat_map(|column| LANES.into_iter().enumerate().map(move |(row, lane)| card(*column, row, lane)))
        .collect();
    let map = json!({
        "id": "m", "title": "Where we lose a customer", "stages": stages, "lanes": lanes, "cards": cards, "links": links,
    });
    serde_json::from_value(json!({ "maps": [map] })).expect("it is written as the format says")
}

fn touchpoint(column: usize) -> Value {
    // Up and down between −2 and +2 and between 1 and 10.
    let felt = f64::from(u32::try_from(column * 3 % 9).unwrap_or(0)) / 2.0 - 2.0;
    let rated = f64::from(u32::try_from(column * 37 % 90).unwrap_or(0)) / 10.0 + 1.0;
    json!({
        "id": format!("t{column}"), "name": format!("Touchpoint {column}"), "channel": { "preset": "email" },
        "feeling": { "felt": felt, "desired": 1.5, "quote": "“Well.”" },
        "importance": { "customer": rated, "internal": 6.0 }, "performance": { "customer": 6.0, "internal": rated },
    })
}

fn card(column: usize, row: usize, lane: &str) -> Value {
    let number = column * LANES.len() + row;
    json!({
        "id": format!("c{number}"), "lane": lane, "stage": stage_of(column), "touchpoints": [format!("t{column}")],
        "text": format!("Card {number} says something of two lines 也說中文，第 {number} 張"),
    })
}

fn stage_of(column: usize) -> String {
    format!("s{}", column / COLUMNS_A_STAGE)
}
