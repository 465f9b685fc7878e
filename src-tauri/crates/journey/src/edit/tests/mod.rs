//! What commands do, on one small map.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use serde_json::json;

use super::{Command, Refusal, apply};
use crate::model::{CardId, Document, Map};

mod moving;
mod refusing;
mod removing;
mod structure;

/// Two stages: `a` with touchpoints 1 2 3, `b` with 4 5. Cards are named after what they span.
fn document() -> Document {
    let card = |id: &str, stage: &str, touchpoints: &[&str]| json!({"id": id, "lane": "pains", "stage": stage, "touchpoints": touchpoints, "text": id});
    let map = json!({
        "id": "m",
        "stages": [
            {"id": "a", "name": "A", "touchpoints": [{"id": "1"}, {"id": "2"}, {"id": "3"}]},
            {"id": "b", "name": "B", "touchpoints": [{"id": "4"}, {"id": "5"}]},
        ],
        "lanes": [{"id": "pains", "kind": "pains"}, {"id": "ideas", "kind": "solutions"},
            {"id": "curve", "kind": "emotion"}],
        "cards": [
            card("c1", "a", &["1"]), card("c2", "a", &["2"]), card("c12", "a", &["1", "2"]),
            card("c123", "a", &["1", "2", "3"]), card("ca", "a", &[]), card("c45", "b", &["4", "5"]),
            {"id": "idea", "lane": "ideas", "stage": "a", "touchpoints": ["2"], "text": "",
                "solution": {"answers": ["c2", "c12"]}},
        ],
        "links": [{"id": "k", "from": "5", "to": "2"}],
    });
    let persona = json!({"id": "p", "name": "Lin"});
    let mut document = Document::default();
    document.personas.push(Arc::new(serde_json::from_value(persona).unwrap()));
    document.maps.push(Arc::new(serde_json::from_value(map).unwrap()));
    document
}

fn command(command: serde_json::Value) -> Command {
    serde_json::from_value(command).unwrap()
}

/// The map after a command, written as the window writes it.
fn after(value: serde_json::Value) -> Map {
    Map::clone(&apply(&document(), &command(value)).unwrap().maps[0])
}

fn refused(value: serde_json::Value) -> Refusal {
    apply(&document(), &command(value)).unwrap_err()
}

/// Where a card lies: `stage: touchpoints`.
fn place(map: &Map, card: &str) -> String {
    let place = &map.card(&CardId::from(card)).unwrap().place;
    let touchpoints: Vec<&str> = place.touchpoints.iter().map(|id| id.as_str()).collect();
    format!("{}: {}", place.stage, touchpoints.join(" "))
}

/// The columns: `1 2 3 | 4 5`.
fn columns(map: &Map) -> String {
    let stages = map.stages.iter().map(|stage| {
        stage.touchpoints.iter().map(|touchpoint| touchpoint.id.to_string()).collect::<Vec<_>>().join(" ")
    });
    stages.collect::<Vec<_>>().join(" | ")
}
