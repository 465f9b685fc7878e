//! Removing takes along what cannot stand alone, and nothing else.

use serde_json::json;

use super::{after, columns, command, document, place};
use crate::edit::apply;

fn ids(map: &crate::model::Map) -> Vec<&str> {
    map.cards.iter().map(|card| card.id.as_str()).collect()
}

#[test]
fn a_touchpoint_goes_with_its_own_cards_and_links() {
    let map = after(json!({"do": "removeTouchpoint", "map": "m", "touchpoint": "2"}));
    assert_eq!(columns(&map), "1 3 | 4 5");
    assert_eq!(ids(&map), ["c1", "c12", "c123", "ca", "c45"]);
    assert_eq!(place(&map, "c12"), "a: 1");
    assert_eq!(place(&map, "c123"), "a: 1 3");
    assert!(map.links.is_empty());
}

#[test]
fn a_stage_goes_with_all_in_it() {
    let map = after(json!({"do": "removeStage", "map": "m", "stage": "b"}));
    assert_eq!(columns(&map), "1 2 3");
    assert!(!ids(&map).contains(&"c45"));
    assert!(map.links.is_empty());
}

#[test]
fn a_removed_pain_point_is_answered_no_more() {
    let map = after(json!({"do": "removeCard", "map": "m", "card": "c2"}));
    assert_eq!(map.card(&"idea".into()).unwrap().solution.as_ref().unwrap().answers, ["c12".into()]);
    let map = after(json!({"do": "removeLane", "map": "m", "lane": "pains"}));
    assert_eq!(ids(&map), ["idea"]);
    assert!(map.cards[0].solution.as_ref().unwrap().answers.is_empty());
}

#[test]
fn maps_and_cards_forget_a_removed_persona() {
    let show = json!({"do": "setMap", "map": "m", "field": {"name": "persona", "value": "p"}});
    let about = json!({"do": "setCard", "map": "m", "card": "c1", "field": {"name": "personas", "value": ["p"]}});
    let remove = json!({"do": "removePersona", "persona": "p"});
    let shown = apply(&document(), &command(json!({"do": "together", "commands": [show, about]}))).unwrap();
    assert_eq!(shown.maps[0].persona, Some("p".into()));
    let gone = apply(&shown, &command(remove)).unwrap();
    assert_eq!(gone.maps[0].persona, None);
    assert!(gone.maps[0].cards[0].personas.is_empty());
}
