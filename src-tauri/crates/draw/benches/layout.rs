//! How long a layout takes, and how that grows: maps of 100, 1,000 and 10,000 cards, cold (no text measured yet), warm
//! (the same map again) and after one card has changed. What counts are the ratios at the end: an edit must cost what
//! it touches, and ten times the cards at most about ten times the time.

use std::cell::Cell;
use std::sync::Arc;
use std::time::{Duration, Instant};

use criterion::Criterion;
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
    let rows = [100, 1_000, 10_000].map(|cards| (cards, times(&mut criterion, cards)));
    criterion.final_summary();
    eprintln!("\n  cards   cold / warm   changed / warm   warm, × the row above");
    let mut above: Option<Duration> = None;
    for (cards, [cold, warm, changed]) in rows {
        let ratio = |a: Duration, b: Duration| a.as_secs_f64() / b.as_secs_f64();
        let growth = above.map_or_else(String::new, |above| format!("{:.1}", ratio(warm, above)));
        eprintln!("{cards:>7} {:>13.1} {:>16.2} {growth:>23}", ratio(cold, warm), ratio(changed, warm));
        above = Some(warm);
    }
}

/// The best time of a cold, a warm and a changed layout.
fn times(criterion: &mut Criterion, cards: usize) -> [Duration; 3] {
    let document = document(cards);
    let map = &document.maps[0];
    let options = LayoutOptions::default();
    let cold = best(criterion, &format!("{cards} cards, cold"), || {
        std::hint::black_box(layout(map, &document, &options, &Typesetter::new()));
    });
    let typesetter = Typesetter::new();
    let _measured = layout(map, &document, &options, &typesetter);
    let warm = best(criterion, &format!("{cards} cards, warm"), || {
        std::hint::black_box(layout(map, &document, &options, &typesetter));
    });
    let edits = Cell::new(0);
    let changed = best(criterion, &format!("{cards} cards, one changed"), || {
        let mut map = Map::clone(map);
        let middle = map.cards.len() / 2;
        edits.set(edits.get() + 1);
        // A text that was never measured before.
        Arc::make_mut(&mut map.cards[middle]).text =
            format!("Somebody changed this card for the {}. time", edits.get());
        std::hint::black_box(layout(&map, &document, &options, &typesetter));
    });
    [cold, warm, changed]
}

fn best(criterion: &mut Criterion, name: &str, mut run: impl FnMut()) -> Duration {
    let mut best = Duration::MAX;
    criterion.bench_function(name, |bencher| {
        bencher.iter_custom(|rounds| {
            let start = Instant::now();
            for _ in 0..rounds {
                run();
            }
            let elapsed = start.elapsed();
            best = best.min(elapsed / u32::try_from(rounds).unwrap_or(u32::MAX));
            elapsed
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
