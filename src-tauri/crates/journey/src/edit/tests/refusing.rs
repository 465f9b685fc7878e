//! What cannot be done is refused by name, and nothing changes.

use serde_json::json;

use super::{command, document, refused};
use crate::edit::{Command, apply};

#[test]
fn what_is_not_there_is_named() {
    let cases = [
        (json!({"do": "removeStage", "map": "x", "stage": "a"}), "unknown-map"),
        (json!({"do": "removeStage", "map": "m", "stage": "x"}), "unknown-stage"),
        (json!({"do": "removeTouchpoint", "map": "m", "touchpoint": "x"}), "unknown-touchpoint"),
        (json!({"do": "moveTouchpoint", "map": "m", "touchpoint": "1", "stage": "x", "at": 0}), "unknown-stage"),
        (json!({"do": "removeCard", "map": "m", "card": "x"}), "unknown-card"),
        (json!({"do": "removeLane", "map": "m", "lane": "x"}), "unknown-lane"),
        (json!({"do": "removeLink", "map": "m", "link": "x"}), "unknown-link"),
        (json!({"do": "addLink", "map": "m", "link": {"id": "k2", "from": "1", "to": "x"}}), "unknown-touchpoint"),
        (json!({"do": "setMap", "map": "m", "field": {"name": "persona", "value": "x"}}), "unknown-persona"),
        (
            json!({"do": "setTouchpoint", "map": "m", "touchpoint": "1", "field": {"name": "detail", "value": "x"}}),
            "unknown-map",
        ),
        (
            json!({"do": "setCard", "map": "m", "card": "c1", "field": {"name": "picture", "value": "x"}}),
            "unknown-picture",
        ),
        (
            json!({"do": "setCard", "map": "m", "card": "idea",
                "field": {"name": "solution", "value": {"answers": ["x"]}}}),
            "unknown-card",
        ),
    ];
    for (value, code) in cases {
        assert_eq!(refused(value.clone()).code(), code, "{value}");
    }
}

#[test]
fn ids_are_given_once() {
    for id in ["a", ""] {
        let refusal = refused(json!({"do": "addStage", "map": "m", "stage": id, "name": "", "at": 0}));
        assert_eq!(refusal.code(), if id.is_empty() { "empty-id" } else { "id-taken" });
    }
    let twice = json!({"do": "duplicateTouchpoint", "map": "m", "touchpoint": "2", "copy": "2b",
        "cards": [["c2", "new"], ["idea", "new"]]});
    assert_eq!(refused(twice).code(), "id-taken");
    let touchpoint = json!({"do": "addTouchpoint", "map": "m", "stage": "b", "touchpoint": {"id": "1"}, "at": 0});
    assert_eq!(refused(touchpoint).code(), "id-taken");
}

#[test]
fn cards_lie_where_cards_can_lie() {
    let to = |lane: &str, stage: &str, touchpoints: &[&str]| {
        let place = json!({"lane": lane, "stage": stage, "touchpoints": touchpoints});
        refused(json!({"do": "moveCard", "map": "m", "card": "c1", "place": place})).code()
    };
    assert_eq!(to("curve", "a", &[]), "lane-holds-no-cards");
    assert_eq!(to("pains", "b", &["1"]), "not-of-stage");
    assert_eq!(to("pains", "a", &["1", "3"]), "not-neighbours");
    assert_eq!(to("pains", "a", &["1", "1"]), "not-neighbours");
    let copy = json!({"do": "duplicateTouchpoint", "map": "m", "touchpoint": "2", "copy": "2b",
        "cards": [["c12", "new"]]});
    assert_eq!(refused(copy).code(), "not-its-own-card");
}

#[test]
fn numbers_stay_in_range() {
    for height in [-1.0, 0.0, 1e9] {
        let refusal = refused(json!({"do": "setLane", "map": "m", "lane": "pains",
            "field": {"name": "height", "value": height}}));
        assert_eq!(refusal.code(), "out-of-range");
    }
}

#[test]
fn together_is_all_or_none() {
    let good = command(json!({"do": "removeCard", "map": "m", "card": "c1"}));
    let bad = command(json!({"do": "removeCard", "map": "m", "card": "c1"}));
    let before = document();
    assert!(apply(&before, &Command::Together { commands: vec![good, bad] }).is_err());
    assert_eq!(before, document());
}
