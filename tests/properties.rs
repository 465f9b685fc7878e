//! What holds for every document, whatever is done to it (requirement 002-22), and for every file, however broken.
#![allow(clippy::unwrap_used)] // a test may stop at once

use std::collections::HashSet;

use journey::edit::{CardField, Command, History, Refusal, apply};
use journey::model::{CardId, Document, Map, MapId, TouchpointId};
use journey::{Repair, RepairKind, check_structure, file};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use serde_json::{Value, json};
use tests::chance::Chance;
use tests::{Rolls, any_document, any_gestures, any_rolls, cards, command_for};

fn config() -> ProptestConfig {
    let failure_persistence = Some(Box::new(FileFailurePersistence::Off) as _);
    ProptestConfig { failure_persistence, max_shrink_iters: 4000, ..ProptestConfig::default() }
}

fn card_ids(document: &Document) -> HashSet<(&MapId, &CardId)> {
    cards(document).map(|(map, card)| (map, &card.id)).collect()
}

fn touchpoint_ids(document: &Document) -> HashSet<(&MapId, &TouchpointId)> {
    let touchpoints = |map| Map::touchpoints(map).map(|(_, touchpoint)| (&map.id, &touchpoint.id));
    document.maps.iter().flat_map(|map| touchpoints(map)).collect()
}

fn card_texts(document: &Document) -> HashSet<&str> {
    cards(document).map(|(_, card)| card.text.as_str()).collect()
}

/// Whether the command is one that gives a card other words.
fn edits_text(command: &Command) -> bool {
    match command {
        Command::SetCard { field: CardField::Text(_), .. } => true,
        Command::Together { commands } => commands.iter().any(edits_text),
        _ => false,
    }
}

/// Whether the command is one that moves cards to other maps, where they have other ids.
fn splits_map(command: &Command) -> bool {
    match command {
        Command::SplitMapByPersona { .. } => true,
        Command::Together { commands } => commands.iter().any(splits_map),
        _ => false,
    }
}

/// Whether the command is one that takes cards away.
fn removes(command: &Command) -> bool {
    match command {
        Command::RemoveTouchpoint { .. }
        | Command::RemoveCard { .. }
        | Command::RemoveStage { .. }
        | Command::RemoveMap { .. }
        | Command::RemoveLane { .. } => true,
        Command::Together { commands } => commands.iter().any(removes),
        _ => false,
    }
}

/// A refusal has words in all three languages.
fn check_words(key: &str) {
    for language in words::LANGUAGES {
        assert_ne!(words::say(language, key), key, "{language}");
    }
}

fn check_refusal(refusal: &Refusal) {
    check_words(&format!("error-{}", refusal.code()));
}

/// The file says the same document, needs no repair, and is written the same again.
fn check_file(document: &Document) {
    let bytes = file::write(document);
    let opened = file::read(&bytes).unwrap();
    assert_eq!(opened.repairs, []);
    assert_eq!(&opened.document, document);
    assert_eq!(file::write(&opened.document), bytes);
}

/// Opening cannot fail in another way than by saying so, and what was opened is right and stays as it is.
fn check_opened(bytes: &[u8]) -> Option<Document> {
    let opened = match file::read(bytes) {
        Ok(opened) => opened,
        Err(error) => {
            check_words(&format!("error-{}", error.code()));
            return None;
        }
    };
    assert_eq!(check_structure(&opened.document), []);
    let again = file::read(&file::write(&opened.document)).unwrap();
    let unexpected: Vec<&Repair> =
        again.repairs.iter().filter(|repair| repair.kind != RepairKind::UnknownValue).collect();
    assert_eq!(unexpected, Vec::<&Repair>::new());
    assert_eq!(again.document, opened.document);
    Some(opened.document)
}

#[test]
fn every_repair_has_words() {
    for kind in RepairKind::ALL {
        check_words(&format!("repair-{}", kind.code()));
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn commands_keep_a_document_right(document in any_document(), gestures in any_gestures()) {
        assert_eq!(check_structure(&document), []);
        let mut document = document;
        for rolls in &gestures {
            let command = command_for(&document, rolls);
            check_words(command.label());
            let next = match apply(&document, &command) {
                Ok(next) => next,
                Err(refusal) => {
                    check_refusal(&refusal);
                    continue;
                }
            };
            assert_eq!(check_structure(&next), [], "{command:?}");
            if !removes(&command) {
                let (before, after) = (touchpoint_ids(&document), touchpoint_ids(&next));
                assert!(before.is_subset(&after), "{command:?} lost {:?}", before.difference(&after));
                let (before, after) = (card_texts(&document), card_texts(&next));
                assert!(before.is_subset(&after) || edits_text(&command), "{command:?} lost words");
            }
            if !removes(&command) && !splits_map(&command) {
                let (before, after) = (card_ids(&document), card_ids(&next));
                assert!(before.is_subset(&after), "{command:?} lost {:?}", before.difference(&after));
            }
            document = next;
        }
        check_file(&document);
    }

    #[test]
    fn undo_and_redo_give_equal_documents(document in any_document(), gestures in any_gestures()) {
        let mut history = History::new(document.clone());
        let mut documents = vec![document];
        for rolls in &gestures {
            let command = command_for(history.document(), rolls);
            if history.do_(&command, None).is_ok() {
                documents.push(Document::clone(history.document()));
            }
        }
        for earlier in documents.iter().rev().skip(1) {
            assert!(history.undo());
            assert_eq!(&**history.document(), earlier);
        }
        assert!(!history.can_undo() && history.is_saved());
        for later in documents.iter().skip(1) {
            assert!(history.redo());
            assert_eq!(&**history.document(), later);
        }
        assert!(!history.can_redo());
    }

    /// The recovery log and the window write commands down.
    #[test]
    fn commands_read_as_they_are_written(document in any_document(), rolls in any_rolls()) {
        let command = command_for(&document, &rolls);
        // JSON has no word for these two numbers, and `apply` refuses them.
        let debug = format!("{command:?}");
        if !debug.contains("Some(NaN)") && !debug.contains("Some(inf)") {
            let text = serde_json::to_string(&command).unwrap();
            assert_eq!(serde_json::from_str::<Command>(&text).unwrap(), command);
        }
    }

    #[test]
    fn broken_bytes_never_panic(document in any_document(), damages in prop::collection::vec(any::<[u32; 3]>(), 1..8)) {
        let mut bytes = file::write(&document);
        for [kind, at, what] in damages {
            let at = at as usize % bytes.len().max(1);
            let piece = [b"\"".as_slice(), b"{", b"]", b"\xff", b"\0", b"\\u0007", b"1e999", b",", b"null"];
            match kind % 4 {
                0 if !bytes.is_empty() => bytes[at] = (what % 256) as u8,
                1 => bytes.truncate(at),
                2 if !bytes.is_empty() => drop(bytes.drain(at..(at + what as usize % 40).min(bytes.len()))),
                _ => drop(bytes.splice(at..at, piece[what as usize % piece.len()].iter().copied())),
            }
        }
        check_opened(&bytes);
    }

    /// Well-formed JSON with anything anywhere: it opens, and every card that is one is still there.
    #[test]
    fn strange_values_never_lose_a_card(document in any_document(), damages in prop::collection::vec(any_rolls(), 1..8)) {
        let mut value: Value = serde_json::from_slice(&file::write(&document)).unwrap();
        for rolls in &damages {
            disturb(&mut value, rolls);
        }
        value["format"] = json!("throughline-journey");
        value["version"] = json!(1);
        let whole = value["maps"].as_array().into_iter().flatten().filter_map(|map| map["cards"].as_array());
        let many = whole.flatten().filter(|card| card.is_object()).count();
        let opened = check_opened(value.to_string().as_bytes()).unwrap();
        assert_eq!(cards(&opened).count(), many);
    }
}

/// Puts something strange somewhere into a JSON value.
fn disturb(value: &mut Value, rolls: &Rolls) {
    let strange = [
        Value::Null,
        json!(true),
        json!(-1e300),
        json!(0.25),
        json!(99),
        json!("s0"),
        json!("t0-0"),
        json!("c0"),
        json!("unheard of\u{7}"),
        json!([]),
        json!(["t0-0", "t0-2", 3, null]),
        json!({}),
        json!({"id": "c0", "kind": "new", "value": 1}),
        json!({"unread": {"cards": 1}, "answers": ["c1", "c1", {}]}),
    ];
    let mut chance = Chance::new(rolls);
    let steps = 1 + chance.below(13);
    let place = descend(value, steps, &mut chance);
    match place {
        Value::Object(fields) if chance.once_in(2) => {
            let keys: Vec<String> = fields.keys().cloned().collect();
            if chance.once_in(3) && !keys.is_empty() {
                fields.remove(&chance.one_of(&keys));
            } else {
                let key = chance.one_of(&["id", "kind", "unread", "touchpoints", "lane", "stage", "extra"]);
                fields.insert(key.to_owned(), chance.one_of(&strange));
            }
        }
        Value::Object(_) if chance.once_in(2) => {}
        other => *other = chance.one_of(&strange),
    }
}

/// A value so many steps inside another one, or the last there is on the way. Sometimes doubles a list's item.
fn descend<'a>(value: &'a mut Value, steps: usize, chance: &mut Chance<'_>) -> &'a mut Value {
    let empty = match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => true,
    };
    if empty || steps == 0 {
        return value;
    }
    let inner = match value {
        Value::Array(items) => {
            let index = chance.below(items.len());
            if chance.once_in(12) {
                items.push(items[index].clone());
            }
            &mut items[index]
        }
        Value::Object(fields) => {
            let index = chance.below(fields.len());
            fields.values_mut().nth(index).unwrap()
        }
        _ => unreachable!("it would be empty"),
    };
    descend(inner, steps - 1, chance)
}
