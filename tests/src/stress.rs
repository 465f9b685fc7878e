//! The largest map that anybody would try to draw: 12 stages, 15 lanes, 400 cards, in two languages.

use journey::edit::{Command, apply};
use journey::model::Document;
use serde_json::{Value, json};

/// Lanes that hold cards; two of a kind are two lanes.
const CARD_LANES: [&str; 11] = [
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
    "text",
];

const DERIVED_LANES: [&str; 4] = ["touchpoints", "emotion", "importance", "owners"];

const TEXTS: [&str; 4] = [
    "Waits in line, 42 drinks to choose from 品項太多，沒有人推薦",
    "問店員「有沒有低咖啡因？」",
    "Asks a friend what to order, then scans the QR code at the counter",
    "想要一杯不太甜、可以帶走的咖啡",
];

/// The map, as a document of its own. The same on every call; no text appears twice.
///
/// # Panics
/// When a command that makes it is refused.
#[must_use]
pub fn stress_map() -> Document {
    map(12, 3, 400)
}

/// A map of that many stages, touchpoints in each, and cards.
///
/// # Panics
/// When a command that makes it is refused.
#[must_use]
pub fn map(stages: usize, columns: usize, cards: usize) -> Document {
    let empty = json!({"format": "throughline-journey", "version": 1,
        "maps": [{"id": "m", "title": "Stress 壓力測試", "goal": "Draw whatever people make", "page": "free"}]});
    let document = journey::file::read(empty.to_string().as_bytes()).expect("an empty map opens").document;
    let commands = lanes().chain(touchpoints(stages, columns)).chain(all_cards(stages, columns, cards));
    commands.fold(document, |document, command| {
        let command: Command = serde_json::from_value(command).expect("a command");
        apply(&document, &command).expect("the command is done")
    })
}

fn lanes() -> impl Iterator<Item = Value> {
    DERIVED_LANES.iter().chain(&CARD_LANES).enumerate().map(
        |(at, kind)| json!({"do": "addLane", "map": "m", "at": at, "lane": {"id": format!("l{at}"), "kind": kind}}),
    )
}

fn touchpoints(stages: usize, columns: usize) -> impl Iterator<Item = Value> {
    (0..stages).flat_map(move |stage| {
        let named = format!("Stage {stage} 階段");
        let added = json!({"do": "addStage", "map": "m", "stage": format!("s{stage}"), "name": named, "at": stage});
        std::iter::once(added).chain((0..columns).map(move |column| {
            let number = stage * columns + column;
            let felt = [-2.0, -0.5, 1.0, 2.0, 0.5, -1.5, 1.5][number % 7];
            json!({"do": "addTouchpoint", "map": "m", "stage": format!("s{stage}"), "at": column, "touchpoint": {
                "id": format!("t{number}"), "name": format!("Touchpoint {number} 觸點"),
                "feeling": {"felt": felt, "desired": 1.5},
                "importance": {"customer": 5.0 + felt, "internal": 6.0 - felt},
                "owner": {"department": format!("Team {}", stage % 4)}}})
        }))
    })
}

fn all_cards(stages: usize, columns: usize, cards: usize) -> impl Iterator<Item = Value> {
    (0..cards).map(move |number| {
        let column = number % (stages * columns);
        let lane = DERIVED_LANES.len() + number % CARD_LANES.len();
        json!({"do": "addCard", "map": "m", "card": {
            "id": format!("c{number}"), "lane": format!("l{lane}"), "stage": format!("s{}", column / columns),
            "touchpoints": [format!("t{column}")], "text": format!("#{number} {}", TEXTS[number % TEXTS.len()])}})
    })
}
