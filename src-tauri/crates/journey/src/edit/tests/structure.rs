//! Splitting and merging stages, and maps as a whole, lose nothing (requirement 002-22).

use std::collections::HashSet;
use std::sync::Arc;

use serde_json::json;

use super::{after, columns, command, document, place, refused};
use crate::check_structure;
use crate::edit::{Command, apply};
use crate::model::{Asset, Document, LaneKind, Map, MapKind, StageRole, Validation};

fn done(document: &Document, value: serde_json::Value) -> Document {
    let next = apply(document, &command(value)).unwrap();
    assert_eq!(check_structure(&next), []);
    next
}

#[test]
fn a_stage_is_split_at_a_touchpoint() {
    let map = after(json!({"do": "splitStage", "map": "m", "touchpoint": "2", "stage": "a2", "name": "New"}));
    assert_eq!(columns(&map), "1 | 2 3 | 4 5");
    assert_eq!(map.stages[1].name, "New");
    assert_eq!(place(&map, "c1"), "a: 1");
    assert_eq!(place(&map, "c2"), "a2: 2");
    assert_eq!(place(&map, "idea"), "a2: 2");
    assert_eq!(place(&map, "c12"), "a: 1", "it stays where it begins");
    assert_eq!(place(&map, "c123"), "a: 1");
    assert_eq!(place(&map, "ca"), "a: ");
    assert_eq!(map.cards.len(), document().maps[0].cards.len());
    let first = json!({"do": "splitStage", "map": "m", "touchpoint": "4", "stage": "b2", "name": ""});
    assert_eq!(refused(first).code(), "nothing-to-split");
}

#[test]
fn a_stage_takes_the_next_one_in() {
    let set = |stage: &str, name: &str, value: &str| json!({"do": "setStage", "map": "m", "stage": stage, "field": {"name": name, "value": value}});
    let mut before = document();
    for value in [
        set("a", "question", "Who?"),
        set("b", "question", "Where?"),
        set("b", "role", "use"),
        set("a", "validation", "customer"),
        set("b", "validation", "internal"),
        json!({"do": "addCard", "map": "m", "card": {"id": "cb", "lane": "pains", "stage": "b"}}),
    ] {
        before = done(&before, value);
    }
    let merged = done(&before, json!({"do": "mergeStages", "map": "m", "stage": "a"}));
    let map = &merged.maps[0];
    assert_eq!(columns(map), "1 2 3 4 5");
    let stage = &map.stages[0];
    assert_eq!((stage.name.as_str(), stage.question.as_str()), ("A / B", "Who? Where?"));
    assert_eq!((stage.role, stage.validation), (Some(StageRole::Use), Some(Validation::Internal)));
    assert_eq!(place(map, "ca"), "a: 1 2 3", "what was about the whole stage is about its part");
    assert_eq!(place(map, "cb"), "a: 4 5");
    assert_eq!(place(map, "c45"), "a: 4 5");
    assert_eq!(place(map, "c2"), "a: 2");
    assert_eq!(map.links.len(), 1);
    assert_eq!(refused(json!({"do": "mergeStages", "map": "m", "stage": "b"})).code(), "nothing-to-merge");
}

#[test]
fn a_map_begins_with_the_lanes_of_its_kind() {
    let mut before = document();
    before = done(&before, json!({"do": "setMap", "map": "m", "field": {"name": "language", "value": "zh-Hant"}}));
    for kind in MapKind::ALL {
        let add = Command::AddMap { map: "new".into(), title: "T\u{7}".into(), kind: *kind, at: 0 };
        let after = apply(&before, &add).unwrap();
        assert_eq!(check_structure(&after), []);
        let map = &after.maps[0];
        let kinds: Vec<LaneKind> = map.lanes.iter().map(|lane| lane.kind).collect();
        assert_eq!((kinds.as_slice(), map.kind, map.title.as_str()), (LaneKind::of_map(*kind), *kind, "T"));
        assert_eq!(map.language, before.maps[0].language);
    }
}

#[test]
fn a_copied_map_has_ids_of_its_own() {
    let view = json!({"do": "addView", "map": "m", "view": {"id": "v", "name": "Sales"}});
    let before = done(&document(), view);
    let after = done(&before, json!({"do": "duplicateMap", "map": "m", "copy": "n", "title": "Again"}));
    let (map, copy) = (&after.maps[0], &after.maps[1]);
    assert_eq!((copy.title.as_str(), copy.id.as_str()), ("Again", "n"));
    assert_eq!(map, &before.maps[0]);
    assert!(ids(map).is_disjoint(&ids(copy)));
    assert_eq!(ids(map).len(), ids(copy).len());
    let texts = |map: &Map| map.cards.iter().map(|card| card.text.clone()).collect::<Vec<_>>();
    assert_eq!(texts(map), texts(copy));
    let idea = copy.cards.iter().find(|card| card.solution.is_some()).unwrap();
    assert_eq!(idea.solution.as_ref().unwrap().answers.len(), 2);
    let again = done(&before, json!({"do": "duplicateMap", "map": "m", "copy": "n", "title": "Again"}));
    assert_eq!(after, again);
    assert_eq!(refused(json!({"do": "duplicateMap", "map": "m", "copy": "m", "title": ""})).code(), "id-taken");
}

fn ids(map: &Map) -> HashSet<String> {
    let mut ids: HashSet<String> = map.stages.iter().map(|stage| stage.id.to_string()).collect();
    ids.extend(map.touchpoints().map(|(_, touchpoint)| touchpoint.id.to_string()));
    ids.extend(map.lanes.iter().map(|lane| lane.id.to_string()));
    ids.extend(map.cards.iter().map(|card| card.id.to_string()));
    ids.extend(map.links.iter().map(|link| link.id.to_string()));
    ids.extend(map.views.iter().map(|view| view.id.to_string()));
    ids
}

#[test]
fn maps_move_and_go_but_one_stays() {
    let mut before = done(&document(), json!({"do": "addMap", "map": "n", "title": "", "kind": "tactical", "at": 9}));
    let show = json!({"do": "setTouchpoint", "map": "m", "touchpoint": "1", "field": {"name": "detail", "value": "n"}});
    before = done(&before, show);
    let moved = done(&before, json!({"do": "moveMap", "map": "m", "to": 1}));
    assert_eq!(moved.maps[1].id.as_str(), "m");
    let gone = done(&before, json!({"do": "removeMap", "map": "n"}));
    assert_eq!(gone.maps[0].touchpoint(&"1".into()).unwrap().1.detail, None);
    assert_eq!(refused(json!({"do": "removeMap", "map": "m"})).code(), "last-map");
}

/// Requirement 000-20: each persona gets a map of its own, and no card is lost.
#[test]
fn a_map_is_split_into_one_for_each_persona() {
    let about = |card: &str, personas: &[&str]| json!({"do": "setCard", "map": "m", "card": card, "field": {"name": "personas", "value": personas}});
    let mut before = document();
    for value in [
        json!({"do": "addPersona", "persona": {"id": "q", "name": "Marta"}}),
        json!({"do": "setMap", "map": "m", "field": {"name": "persona", "value": "p"}}),
        json!({"do": "setMap", "map": "m", "field": {"name": "title", "value": "Coffee"}}),
        about("c1", &["p"]),
        about("c2", &["q"]),
        about("c12", &["p", "q"]),
    ] {
        before = done(&before, value);
    }
    let split = done(&before, json!({"do": "splitMapByPersona", "map": "m", "copies": [["q", "n"]]}));
    let texts = |map: &Map| map.cards.iter().map(|card| card.text.clone()).collect::<Vec<_>>();
    assert_eq!(texts(&split.maps[0]), ["c1", "c12", "c123", "ca", "c45", ""]);
    assert_eq!(texts(&split.maps[1]), ["c2", "c12", "c123", "ca", "c45", ""]);
    assert_eq!((&split.maps[0].persona, &split.maps[1].persona), (&Some("p".into()), &Some("q".into())));
    assert_eq!(split.maps[1].title, "Coffee · Marta");
    assert!(split.maps[1].cards.iter().all(|card| !card.personas.contains(&"p".into())));
}

#[test]
fn a_picture_is_kept_once_and_goes_when_nothing_shows_it() {
    let asset = Asset::of("image/png", b"picture");
    let add = Command::AddAsset { asset: asset.clone() };
    let mut before = apply(&apply(&document(), &add).unwrap(), &add).unwrap();
    assert_eq!(before.assets, [Arc::new(asset.clone())]);
    let show = json!({"do": "setCard", "map": "m", "card": "c1", "field": {"name": "picture", "value": asset.hash}});
    before = done(&before, show.clone());
    assert_eq!(done(&before, json!({"do": "removeUnusedAssets"})).assets.len(), 1);
    let hide = json!({"do": "setCard", "map": "m", "card": "c1", "field": {"name": "picture", "value": null}});
    assert!(done(&done(&before, hide), json!({"do": "removeUnusedAssets"})).assets.is_empty());
    let lie = Command::AddAsset { asset: Asset { hash: "00".into(), ..asset.clone() } };
    assert_eq!(apply(&before, &lie).unwrap_err().code(), "unfit-picture");
    let both = Command::Together { commands: vec![add, command(show)] };
    assert_eq!(both.label(), "undo-change-card");
}

#[test]
fn views_are_saved_in_the_map() {
    let filter = json!({"departments": ["Sales"], "lanes": ["pains"], "mode": "hide"});
    let mut next =
        done(&document(), json!({"do": "addView", "map": "m", "view": {"id": "v", "name": "Sales", "filter": filter}}));
    assert_eq!(next.maps[0].views[0].filter.lanes, [LaneKind::Pains]);
    let field = json!({"name": "filter", "value": {"validations": ["assumed"], "mode": "dim"}});
    next = done(&next, json!({"do": "setView", "map": "m", "view": "v", "field": field}));
    assert_eq!(next.maps[0].views[0].filter.validations, [Validation::Assumed]);
    assert!(done(&next, json!({"do": "removeView", "map": "m", "view": "v"})).maps[0].views.is_empty());
    assert_eq!(refused(json!({"do": "removeView", "map": "m", "view": "v"})).code(), "unknown-view");
}

/// Pasting a stage with its lanes and cards, and a lane of a kind that is there already, is several commands at once.
#[test]
fn a_stage_with_all_in_it_can_be_pasted() {
    let paste = json!({"do": "together", "commands": [
        {"do": "addLane", "map": "m", "lane": {"id": "pains2", "kind": "pains"}, "at": 1},
        {"do": "addStage", "map": "m", "stage": "p", "name": "Pasted", "at": 1},
        {"do": "addTouchpoint", "map": "m", "stage": "p", "touchpoint": {"id": "6", "feeling": {"felt": -1}}, "at": 9},
        {"do": "addTouchpoint", "map": "m", "stage": "p", "touchpoint": {"id": "7"}, "at": 9},
        {"do": "addCard", "map": "m", "card": {"id": "x", "lane": "pains2", "stage": "p", "touchpoints": ["6", "7"]}},
        {"do": "addCard", "map": "m", "card": {"id": "y", "lane": "ideas", "stage": "p", "solution": {"answers": ["x"]}}},
        {"do": "addLink", "map": "m", "link": {"id": "k2", "from": "7", "to": "6"}},
    ]});
    let map = &done(&document(), paste).maps[0];
    assert_eq!(columns(map), "1 2 3 | 6 7 | 4 5");
    assert_eq!(place(map, "x"), "p: 6 7");
}
