//! Files that are whole, broken, foreign and strange.

#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use super::{OpenError, read, write};
use crate::edit::{Command, apply};
use crate::model::{CardId, LaneKind, LinkKind};
use crate::{RepairKind, check_structure};

fn file(map: Value) -> Vec<u8> {
    json!({"format": "throughline-journey", "version": 1, "title": "T", "maps": [map]}).to_string().into_bytes()
}

fn small_map() -> Value {
    json!({
        "id": "m",
        "stages": [{"id": "s", "touchpoints": [{"id": "1"}, {"id": "2"}, {"id": "3"}]}],
        "lanes": [{"id": "pains", "kind": "pains"}, {"id": "curve", "kind": "emotion"}],
        "cards": [{"id": "c", "lane": "pains", "stage": "s", "touchpoints": ["1"], "text": "slow"}],
    })
}

/// A small map with something else in it.
fn with(pointer: &str, value: Value) -> Vec<u8> {
    let mut map = small_map();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match map.pointer_mut(parent).unwrap() {
        Value::Array(items) => items.push(value),
        object => object[key] = value,
    }
    file(map)
}

/// Opens a file that needs repair: what was repaired, where. The repaired file needs none.
fn repaired(bytes: &[u8]) -> (crate::model::Document, Vec<String>) {
    let opened = read(bytes).unwrap();
    assert_eq!(check_structure(&opened.document), [], "once is enough");
    let repairs = opened.repairs.iter().map(|repair| format!("{} {}", repair.code(), repair.path)).collect();
    (opened.document, repairs)
}

fn saved(document: &crate::model::Document) -> Value {
    serde_json::from_slice(&write(document)).unwrap()
}

#[test]
fn a_file_reads_as_people_write() {
    let mut map = small_map();
    map["stages"][0]["touchpoints"][0]["importance"] = json!({"customer": 7.0, "internal": 8.5});
    map["cards"][0]["text"] = json!("x".repeat(120));
    let opened = read(&file(map)).unwrap();
    assert_eq!(opened.repairs, []);
    let text = String::from_utf8(write(&opened.document)).unwrap();
    let head = r#"{
  "format": "throughline-journey",
  "version": 1,
  "title": "T",
  "personas": [],
  "maps": [
    {
      "id": "m",
      "title": "",
      "kind": "strategic",
      "state": "current",
      "language": "en",
      "theme": "daylight",
      "page": "wide",
      "stages": [
        {
          "id": "s",
          "name": "",
          "touchpoints": [
            { "id": "1", "name": "", "importance": { "customer": 7, "internal": 8.5 } },
            { "id": "2", "name": "" },
            { "id": "3", "name": "" }
          ]
        }
      ],
      "lanes": [
        { "id": "pains", "kind": "pains" },
        { "id": "curve", "kind": "emotion" }
      ],
      "cards": [
        {
          "id": "c",
          "lane": "pains",
          "stage": "s",
          "touchpoints": ["1"],
"#;
    assert!(text.starts_with(head), "{text}");
    assert!(text.ends_with("}\n"));
    assert_eq!(read(text.as_bytes()).unwrap().document, opened.document);
}

#[test]
fn what_a_newer_version_wrote_is_kept() {
    let mut map = small_map();
    map["new"] = json!({"a": [1.0, 1, 1e300, 12_345_678_901_234_567_890_u64]});
    map["theme"] = json!("aurora");
    map["stages"][0]["touchpoints"][0] = json!({"id": "1", "name": "", "momentOfTruth": {"kind": "sudden", "new": 1},
        "importance": {"customer": 3, "new": 2}, "channel": {"preset": "web", "new": [null]}, "validation": "sworn",
        "evidence": [{"source": "telepathy", "new": {}}]});
    map["lanes"][1] = json!({"id": "curve", "kind": "hologram"});
    map["links"] = json!([{"id": "k", "from": "1", "to": "2", "kind": "teleport"}]);
    let (document, repairs) = repaired(&file(map.clone()));
    assert_eq!(repairs.len(), 6, "{repairs:?}");
    assert!(repairs.iter().all(|repair| repair.starts_with("unknown-value ")), "{repairs:?}");
    assert_eq!(document.maps[0].lanes[1].kind, LaneKind::Text);
    let saved = saved(&document);
    for (key, value) in map.as_object().unwrap() {
        if !["stages", "lanes", "cards"].contains(&key.as_str()) {
            assert_eq!(&saved["maps"][0][key], value, "{key}");
        }
    }
    assert_eq!(saved["maps"][0]["stages"][0]["touchpoints"][0], map["stages"][0]["touchpoints"][0]);
    assert_eq!(saved["maps"][0]["lanes"][1], map["lanes"][1]);

    // Until somebody chooses another one.
    let command = json!({"do": "setLink", "map": "m", "link": "k", "field": {"name": "kind", "value": "skip"}});
    let command: Command = serde_json::from_value(command).unwrap();
    let document = apply(&document, &command).unwrap();
    assert_eq!(document.maps[0].links[0].kind, LinkKind::Skip);
    assert_eq!(self::saved(&document)["maps"][0]["links"][0]["kind"], "skip");
}

#[test]
fn what_the_window_sends_back_keeps_what_it_does_not_know() {
    let field = json!({"name": "pain", "value": {"kind": "new", "cause": "queue", "depth": 3}});
    let command: Command =
        serde_json::from_value(json!({"do": "setCard", "map": "m", "card": "c", "field": field})).unwrap();
    let document = apply(&read(&file(small_map())).unwrap().document, &command).unwrap();
    let pain = &saved(&document)["maps"][0]["cards"][0]["pain"];
    assert_eq!(*pain, json!({"kind": "new", "cause": "queue", "depth": 3}));
    let wrong = json!({"do": "addCard", "map": "m", "card": {"id": "d", "lane": "pains", "stage": "s", "text": {}}});
    assert!(serde_json::from_value::<Command>(wrong).is_err());
}

#[test]
fn other_files_are_not_ours() {
    let foreign = [
        &b""[..],
        b"  \n",
        b"\x89PNG\r\n\x1a\n\0\0",
        b"[1, 2]",
        b"hello",
        br#"{"format": "other", "version": 1}"#,
        b"{}",
        b"\xff\xfe{\0",
    ];
    for bytes in foreign {
        assert_eq!(read(bytes).unwrap_err(), OpenError::NotOurs, "{bytes:?}");
    }
}

#[test]
fn a_newer_file_is_told_apart() {
    let newer = br#"{"format": "throughline-journey", "version": 2, "stages": 1}"#;
    assert_eq!(read(newer).unwrap_err(), OpenError::Newer { version: 2 });
    for version in ["0", "-1", "1.5", "\"1\"", "null"] {
        let text = format!(r#"{{"format": "throughline-journey", "version": {version}}}"#);
        assert_eq!(read(text.as_bytes()).unwrap().repairs[0].kind, RepairKind::NoVersion, "{version}");
    }
}

#[test]
fn damage_has_a_place() {
    let place = |bytes: &[u8]| match read(bytes).unwrap_err() {
        OpenError::Damaged { line, column, what } => {
            assert!(!what.is_empty() && !what.contains(" at line "), "{what}");
            (line, column)
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(place("{\n  \"標題\": x\n}".as_bytes()), (2, 9));
    assert_eq!(place(b"{\"a\": 1"), (1, 7));
    assert_eq!(place(b"{\n\"a\": \"\xc3\xa9\xff\"}"), (2, 8));
    let deep = format!("{{\"a\": {}", "[".repeat(100_000));
    place(deep.as_bytes());
    let whole = file(small_map());
    for end in 1..whole.len() {
        place(&whole[..end]);
    }
}

#[test]
fn a_mark_of_byte_order_is_no_matter() {
    let bytes = [b"\xef\xbb\xbf".as_slice(), &file(small_map())].concat();
    assert_eq!(read(&bytes).unwrap(), read(&file(small_map())).unwrap());
}

/// A card is never lost, wherever the file says that it lies.
#[test]
fn misplaced_cards_find_a_place() {
    let card = |lane: &str, stage: &str, touchpoints: &[&str]| {
        let bytes = with("/cards/-", json!({"id": "x", "lane": lane, "stage": stage, "touchpoints": touchpoints}));
        let (document, repairs) = repaired(&bytes);
        let place = &document.maps[0].card(&CardId::from("x")).unwrap().place;
        let touchpoints: Vec<&str> = place.touchpoints.iter().map(|id| id.as_str()).collect();
        let codes: Vec<&str> = repairs.iter().map(|repair| repair.split(' ').next().unwrap()).collect();
        format!("{} {} [{}]: {}", place.lane, place.stage, touchpoints.join(" "), codes.join(" "))
    };
    assert_eq!(card("gone", "s", &["1"]), "notes-2 s [1]: no-such-lane");
    assert_eq!(card("curve", "s", &[]), "notes-2 s []: lane-holds-no-cards");
    assert_eq!(card("pains", "gone", &["2"]), "pains s [2]: no-such-stage");
    assert_eq!(card("pains", "s", &["1", "gone"]), "pains s [1]: no-such-touchpoint");
    assert_eq!(card("pains", "s", &["gone"]), "pains s []: no-such-touchpoint");
    assert_eq!(card("pains", "s", &["3", "1"]), "pains s [1 2 3]: not-neighbours");
    let lonely = json!({"id": "m", "cards": [{"id": "x"}, 7]});
    let (document, repairs) = repaired(&file(lonely));
    assert_eq!(document.maps[0].cards.len(), 1);
    assert_eq!(
        repairs,
        ["wrong-type /maps/0/cards/1", "no-such-lane /maps/0/cards/0", "no-such-stage /maps/0/cards/0"]
    );
    assert_eq!(saved(&document)["maps"][0]["unread"], json!({"cards": [7]}));
}

#[test]
fn strange_values_are_repaired_and_reported() {
    let repairs = |pointer: &str, value: Value| repaired(&with(pointer, value)).1.join(", ");
    let touchpoint = "/stages/0/touchpoints/0";
    let feeling = format!("{touchpoint}/feeling");
    let at = "/maps/0/stages/0/touchpoints/0";
    assert_eq!(repairs(&feeling, json!({"felt": 9})), format!("out-of-range {at}/feeling/felt"));
    assert_eq!(repairs(&feeling, json!({"felt": 0.3})), format!("rounded {at}/feeling/felt"));
    assert_eq!(repairs(&feeling, json!([1])), format!("wrong-type {at}/feeling"));
    assert_eq!(repairs(&format!("{touchpoint}/name"), json!("a\u{0}b")), format!("control-characters {at}"));
    assert_eq!(repairs(&format!("{touchpoint}/detail"), json!("gone")), format!("no-such-map {at}/detail"));
    assert_eq!(repairs("/persona", json!("gone")), "no-such-persona /maps/0/persona");
    assert_eq!(repairs("/lanes/-", json!({"id": "pains", "kind": "text"})), "duplicate-id /maps/0/lanes/2");
    assert_eq!(
        repairs("/lanes/-", json!({"kind": "text", "height": -5})),
        "no-id /maps/0/lanes/2, \
        out-of-range /maps/0/lanes/2/height"
    );
    assert_eq!(repairs("/cards", json!({"a": 1})), "wrong-type /maps/0/cards");
    assert_eq!(repairs("/links", json!([{"id": "k", "from": "1", "to": "9"}])), "link-to-nowhere /maps/0/links/0");
    assert_eq!(repairs("/cards/0/picture", json!("gone")), "no-such-picture /maps/0/cards/0/picture");
    assert_eq!(
        repairs("/cards/0/solution", json!({"answers": ["gone"]})),
        "no-such-card /maps/0/cards/0/solution/answers"
    );
}

#[test]
fn numbers_and_words_become_each_other() {
    let (document, repairs) = repaired(&with("/cards/0/text", json!(12)));
    assert_eq!(document.maps[0].cards[0].text, "12");
    assert_eq!(repairs, ["wrong-type /maps/0/cards/0/text"]);
    let (document, _) = repaired(&with("/lanes/0/height", json!("120")));
    assert_eq!(document.maps[0].lanes[0].height, Some(120.0));
}

#[test]
fn a_list_of_the_wrong_type_does_not_hide_what_is_added_later() {
    let (document, _) = repaired(&with("/cards", json!("none")));
    let add = json!({"do": "addCard", "map": "m", "card": {"id": "c", "lane": "pains", "stage": "s"}});
    let document = apply(&document, &serde_json::from_value(add).unwrap()).unwrap();
    assert_eq!(saved(&document)["maps"][0]["cards"].as_array().unwrap().len(), 1);
    assert_eq!(saved(&document)["maps"][0]["unread"]["cards"], json!(["none"]));
}

#[test]
fn a_second_thing_of_one_id_becomes_another() {
    let (document, _) = repaired(&with("/cards/-", json!({"id": "c", "lane": "pains", "stage": "s"})));
    let ids: Vec<&str> = document.maps[0].cards.iter().map(|card| card.id.as_str()).collect();
    assert_eq!(ids, ["c", "c-2"]);
}
