//! Moving and copying lose nothing (requirement 002-22).

use serde_json::json;

use super::{after, apply, columns, command, document, place, refused};

fn moved(touchpoint: &str, stage: &str, at: usize) -> crate::model::Map {
    let map = after(json!({"do": "moveTouchpoint", "map": "m", "touchpoint": touchpoint, "stage": stage, "at": at}));
    assert_eq!(map.cards.len(), document().maps[0].cards.len());
    map
}

#[test]
fn to_another_stage_own_cards_travel_and_spans_shrink() {
    let map = moved("2", "b", 99);
    assert_eq!(columns(&map), "1 3 | 4 5 2");
    assert_eq!(place(&map, "c2"), "b: 2");
    assert_eq!(place(&map, "idea"), "b: 2");
    assert_eq!(place(&map, "c12"), "a: 1");
    assert_eq!(place(&map, "c123"), "a: 1 3");
    assert_eq!(place(&map, "ca"), "a: ");
    assert_eq!(map.links.len(), 1);
}

#[test]
fn into_a_span_the_span_grows() {
    let map = moved("2", "b", 1);
    assert_eq!(columns(&map), "1 3 | 4 2 5");
    assert_eq!(place(&map, "c45"), "b: 4 2 5");
    assert_eq!(place(&map, "c2"), "b: 2");
}

#[test]
fn within_a_stage_a_span_keeps_what_stays_together() {
    let map = moved("1", "a", 2);
    assert_eq!(columns(&map), "2 3 1 | 4 5");
    assert_eq!(place(&map, "c12"), "a: 2", "1 is no longer next to 2");
    assert_eq!(place(&map, "c123"), "a: 2 3 1");
    let map = moved("1", "a", 1);
    assert_eq!(columns(&map), "2 1 3 | 4 5");
    assert_eq!(place(&map, "c12"), "a: 2 1");
    let map = moved("3", "a", 1);
    assert_eq!(columns(&map), "1 3 2 | 4 5");
    assert_eq!(place(&map, "c12"), "a: 1 3 2", "3 came into the span");
}

#[test]
fn alone_leaves_the_cards_to_the_stage() {
    let map =
        after(json!({"do": "moveTouchpoint", "map": "m", "touchpoint": "2", "stage": "b", "at": 0, "alone": true}));
    assert_eq!(place(&map, "c2"), "a: ");
    assert_eq!(place(&map, "c12"), "a: 1");
}

#[test]
fn a_copied_touchpoint_brings_copies_of_its_own_cards() {
    let map = after(json!({"do": "duplicateTouchpoint", "map": "m", "touchpoint": "2", "copy": "2b",
        "cards": [["c2", "c2b"], ["idea", "ideab"]]}));
    assert_eq!(columns(&map), "1 2 2b 3 | 4 5");
    assert_eq!(place(&map, "c2b"), "a: 2b");
    assert_eq!(place(&map, "c12"), "a: 1 2");
    assert_eq!(place(&map, "c123"), "a: 1 2 2b 3");
    let answers = &map.card(&"ideab".into()).unwrap().solution.as_ref().unwrap().answers;
    assert_eq!(answers, &["c2b".into(), "c12".into()], "the copied pain point, and the one that was not copied");
}

#[test]
fn stages_lanes_and_cards_move() {
    let map = after(json!({"do": "moveStage", "map": "m", "stage": "a", "to": 9}));
    assert_eq!(columns(&map), "4 5 | 1 2 3");
    assert_eq!(place(&map, "c12"), "a: 1 2");
    let map = after(json!({"do": "moveLane", "map": "m", "lane": "curve", "to": 0}));
    assert_eq!(map.lanes[0].id.as_str(), "curve");
    let map = after(json!({"do": "moveCard", "map": "m", "card": "c1",
        "place": {"lane": "ideas", "stage": "a", "touchpoints": ["3", "2"]}}));
    assert_eq!(place(&map, "c1"), "a: 2 3", "in the order of the stage");
    let map = after(json!({"do": "duplicateCard", "map": "m", "card": "c1", "copy": "c1b",
        "place": {"lane": "pains", "stage": "b"}}));
    assert_eq!(place(&map, "c1b"), "b: ");
    assert_eq!(map.card(&"c1b".into()).unwrap().text, "c1");
}

#[test]
fn an_edit_shares_what_it_does_not_touch() {
    let before = document();
    let command = super::command(json!({"do": "setCard", "map": "m", "card": "c1",
        "field": {"name": "text", "value": "new\r\nline\u{0}"}}));
    let after = super::apply(&before, &command).unwrap();
    assert_eq!(after.maps[0].cards[0].text, "new\nline");
    assert!(std::sync::Arc::ptr_eq(&before.maps[0].cards[1], &after.maps[0].cards[1]));
    assert!(std::sync::Arc::ptr_eq(&before.maps[0].stages[0], &after.maps[0].stages[0]));
}

#[test]
fn a_copied_stage_brings_all_in_it_and_the_links_among_its_own() {
    let mut before = document();
    let inside = json!({"do": "addLink", "map": "m", "link": {"id": "in", "from": "2", "to": "3"}});
    before = apply(&before, &command(inside)).unwrap();
    let copy = json!({"do": "duplicateStage", "map": "m", "stage": "a", "copy": "n"});
    let document = apply(&before, &command(copy)).unwrap();
    assert_eq!(crate::check_structure(&document), []);
    let map = &document.maps[0];
    assert_eq!(columns(map), "1 2 3 | n-t1 n-t2 n-t3 | 4 5");
    assert_eq!(map.stages[1].name, "A");
    assert_eq!(map.cards.len(), 13);
    let copied: Vec<String> = map.cards.iter().skip(7).map(|card| place(map, card.id.as_str())).collect();
    assert_eq!(copied, ["n: n-t1", "n: n-t2", "n: n-t1 n-t2", "n: n-t1 n-t2 n-t3", "n: ", "n: n-t2"]);
    let answers = &map.cards.last().unwrap().solution.as_ref().unwrap().answers;
    assert_eq!(answers, &["n-c2".into(), "n-c3".into()]);
    let links: Vec<_> = map.links.iter().map(|link| format!("{} {}", link.from, link.to)).collect();
    assert_eq!(links, ["5 2", "2 3", "n-t2 n-t3"]);
    assert_eq!(before.maps[0].cards[..], map.cards[..7]);
}

#[test]
fn a_copied_lane_brings_its_cards() {
    let map = after(json!({"do": "duplicateLane", "map": "m", "lane": "ideas", "copy": "n"}));
    assert_eq!(map.lanes.iter().map(|lane| lane.id.as_str()).collect::<Vec<_>>(), ["pains", "ideas", "n", "curve"]);
    let copy = map.cards.last().unwrap();
    assert_eq!((copy.place.lane.as_str(), place(&map, "n-c1").as_str()), ("n", "a: 2"));
    // What it answers lies in another lane, and is not copied.
    assert_eq!(copy.solution.as_ref().unwrap().answers, ["c2".into(), "c12".into()]);
}

#[test]
fn a_copy_takes_no_id_that_is_taken() {
    let taken = json!({"do": "duplicateStage", "map": "m", "stage": "a", "copy": "b"});
    assert_eq!(refused(taken).code(), "id-taken");
    let inside = json!({"do": "together", "commands": [
        {"do": "addTouchpoint", "map": "m", "stage": "b", "touchpoint": {"id": "n-t2", "name": ""}, "at": 0},
        {"do": "duplicateStage", "map": "m", "stage": "a", "copy": "n"}]});
    assert_eq!(refused(inside), super::Refusal::IdTaken { id: "n-t2".to_owned() });
    assert_eq!(refused(json!({"do": "duplicateLane", "map": "m", "lane": "no", "copy": "n"})).code(), "unknown-lane");
}
