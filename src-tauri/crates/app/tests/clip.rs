//! Copy and paste through the requests, as a window does it.
#![allow(clippy::unwrap_used)]

mod common;

use app::{Message, Sessions};
use serde_json::{Value, json};

use common::Nobody;

struct Program {
    sessions: Sessions,
    _folder: tempfile::TempDir,
}

impl Program {
    /// Two windows, `a` and `b`, each on a café map of its own.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let program = Self { sessions: Sessions::new(folder.path().join("data")), _folder: folder };
        program.ask("a", "new", json!({"template": "cafe", "language": "en"}));
        program.ask("b", "new", json!({"template": "cafe", "language": "en"}));
        program
    }

    fn try_to(&self, window: &str, name: &str, payload: Value) -> Result<Value, Message> {
        self.sessions.handle(window, name, payload, &Nobody).map(|text| serde_json::from_str(&text).unwrap())
    }

    fn ask(&self, window: &str, name: &str, payload: Value) -> Value {
        self.try_to(window, name, payload).unwrap_or_else(|message| panic!("{name}: {message:?}"))
    }

    fn outline(&self, window: &str) -> Value {
        self.ask(window, "preview", Value::Null)["outline"].clone()
    }

    fn cards(&self, window: &str, ids: &[&str]) -> Vec<Value> {
        let cards = self.ask(window, "inspect", json!({"ids": ids}))["cards"].clone();
        cards.as_array().unwrap().iter().map(|card| card[1].clone()).collect()
    }

    fn paste_text(&self, text: &str, at: &Value) -> Value {
        self.ask("a", "paste", json!({"content": {"text": text}, "at": at, "seed": "new"}))
    }
}

fn ids(pasted: &Value) -> Vec<&str> {
    pasted["made"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect()
}

fn lane(outline: &Value, kind: &str) -> String {
    let lanes = outline["lanes"].as_array().unwrap();
    lanes.iter().find(|lane| lane["kind"] == kind).unwrap()["id"].as_str().unwrap().to_owned()
}

fn cell(outline: &Value, stage: usize, touchpoint: usize, kind: &str) -> Value {
    let stage = &outline["stages"][stage];
    json!({"stage": stage["id"], "touchpoints": [stage["touchpoints"][touchpoint]["id"]], "lane": lane(outline, kind)})
}

fn touchpoints(outline: &Value) -> usize {
    outline["stages"].as_array().unwrap().iter().map(|stage| stage["touchpoints"].as_array().unwrap().len()).sum()
}

#[test]
fn stages_and_touchpoints_go_to_another_document_with_their_cards() {
    let program = Program::new();
    let before = program.outline("b");
    let first = &before["stages"][0];
    let copied = program.ask("a", "copy", json!({"ids": [first["id"], before["stages"][1]["touchpoints"][0]["id"]]}));
    assert_eq!(copied["count"], 2);
    let pasted = program.ask(
        "b",
        "paste",
        json!({"content": {"html": copied["html"], "text": copied["text"]}, "at": {"stage": before["stages"][1]["id"]}, "seed": "x"}),
    );
    let after = &pasted["update"]["outline"];
    let of_first = first["touchpoints"].as_array().unwrap();
    assert_eq!(touchpoints(after), touchpoints(&before) + of_first.len() + 1);
    assert_eq!(after["stages"][2]["name"], first["name"]);
    let copies = after["stages"][2]["touchpoints"].as_array().unwrap();
    for (copy, original) in copies.iter().zip(of_first) {
        assert_eq!((&copy["name"], &copy["felt"]), (&original["name"], &original["felt"]));
        assert_eq!(copy["cards"].as_array().unwrap().len(), original["cards"].as_array().unwrap().len());
        assert_ne!(copy["id"], original["id"]);
    }
    assert_eq!(ids(&pasted).len(), 2);
    let undone = program.ask("b", "undo", json!({}));
    assert_eq!(undone["outline"], before, "one step of undo");
}

#[test]
fn cards_keep_their_distances_from_the_cell_on() {
    let program = Program::new();
    let outline = program.outline("a");
    let all: Vec<&str> = outline["stages"][0]["touchpoints"].as_array().unwrap()[..2]
        .iter()
        .flat_map(|touchpoint| touchpoint["cards"].as_array().unwrap())
        .map(|id| id.as_str().unwrap())
        .collect();
    let copied = program.ask("a", "copy", json!({"ids": all}));
    let at = cell(&outline, 1, 0, "emotion");
    let pasted = program.ask("a", "paste", json!({"content": {"html": copied["html"]}, "at": at, "seed": "x"}));
    let made = program.cards("a", &ids(&pasted));
    let originals = program.cards("a", &all);
    assert_eq!(made.len(), originals.len());
    let into = outline["stages"][1]["touchpoints"].as_array().unwrap();
    let from = outline["stages"][0]["touchpoints"].as_array().unwrap();
    for (copy, original) in made.iter().zip(&originals) {
        assert_eq!(
            (&copy["text"], &copy["lane"], &copy["pain"]),
            (&original["text"], &original["lane"], &original["pain"])
        );
        let column = from.iter().position(|touchpoint| touchpoint["id"] == original["touchpoints"][0]).unwrap();
        assert_eq!(copy["touchpoints"], json!([into[column]["id"]]));
    }
}

#[test]
fn a_lane_is_copied_with_its_cards() {
    let program = Program::new();
    let outline = program.outline("a");
    let pains = lane(&outline, "pains");
    let copied = program.ask("a", "copy", json!({"ids": [pains]}));
    let pasted =
        program.ask("b", "paste", json!({"content": {"html": copied["html"]}, "at": {"lane": pains}, "seed": "x"}));
    let lanes = pasted["update"]["outline"]["lanes"].as_array().unwrap();
    let at = lanes.iter().position(|lane| lane["id"] == pains.as_str()).unwrap();
    assert_eq!((&lanes[at + 1]["kind"], &lanes[at + 1]["id"]), (&json!("pains"), &pasted["made"][0]));
}

#[test]
fn a_list_becomes_cards_of_the_cell() {
    let program = Program::new();
    let outline = program.outline("a");
    let at = cell(&outline, 0, 1, "pains");
    let pasted = program.paste_text("• Queue\n• Noise\n\n• No seats", &at);
    let made = program.cards("a", &ids(&pasted));
    let texts: Vec<&Value> = made.iter().map(|card| &card["text"]).collect();
    assert_eq!(texts, ["Queue", "Noise", "No seats"]);
    assert!(made.iter().all(|card| card["lane"] == at["lane"] && card["touchpoints"] == at["touchpoints"]));
    assert_eq!(pasted["update"]["undo"], "undo-add-card");
}

#[test]
fn a_range_goes_down_the_lanes_and_along_the_touchpoints() {
    let program = Program::new();
    let outline = program.outline("a");
    let at = cell(&outline, 0, 0, "actions");
    let made = program.paste_text("a1\ta2\tа3\nb1\t\tb3", &at);
    let cards = program.cards("a", &ids(&made));
    assert_eq!(cards.len(), 5);
    let b3 = cards.iter().find(|card| card["text"] == "b3").unwrap();
    let columns: Vec<&Value> = outline["stages"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|stage| stage["touchpoints"].as_array().unwrap())
        .collect();
    assert_eq!(b3["touchpoints"], json!([columns[2]["id"]]));
    assert!(b3["lane"] != at["lane"]);
}

#[test]
fn a_range_wider_than_the_map_makes_touchpoints() {
    let program = Program::new();
    let outline = program.outline("a");
    let last = outline["stages"].as_array().unwrap().len() - 1;
    let column = outline["stages"][last]["touchpoints"].as_array().unwrap().len() - 1;
    let made = program.paste_text("x\ty\tz", &cell(&outline, last, column, "pains"));
    assert_eq!(touchpoints(&made["update"]["outline"]), touchpoints(&outline) + 2);
}

#[test]
fn names_of_lanes_and_touchpoints_say_where_to() {
    let program = Program::new();
    let outline = program.outline("a");
    let stage = outline["stages"][1]["touchpoints"].as_array().unwrap();
    let name = |lane_kind: &str| {
        let lanes = outline["lanes"].as_array().unwrap();
        lanes.iter().find(|lane| lane["kind"] == lane_kind).unwrap()["name"].as_str().unwrap().to_owned()
    };
    let text = format!(
        "\t{}\t{}\n{}\tp0\tp1\n{}\ta0\ta1",
        stage[0]["name"].as_str().unwrap(),
        stage[1]["name"].as_str().unwrap(),
        name("pains"),
        name("actions"),
    );
    let made = program.paste_text(&text, &cell(&outline, 0, 0, "pains"));
    let cards = program.cards("a", &ids(&made));
    let a1 = cards.iter().find(|card| card["text"] == "a1").unwrap();
    assert_eq!((&a1["touchpoints"], &a1["lane"]), (&json!([stage[1]["id"]]), &json!(lane(&outline, "actions"))));
    assert_eq!(cards.len(), 4);
}

#[test]
fn an_empty_map_gets_touchpoints_of_a_list() {
    let program = Program::new();
    program.ask("a", "new", json!({"template": "default", "language": "en"}));
    let stages = program.outline("a")["stages"].as_array().unwrap().clone();
    for stage in stages {
        program.ask(
            "a",
            "apply",
            json!({"do": "removeStage", "map": program.ask("a", "show", json!({}))["map"], "stage": stage["id"]}),
        );
    }
    let made = program.paste_text("See it\nBuy it\nUse it", &json!({}));
    let outline = &made["update"]["outline"];
    assert_eq!((outline["stages"].as_array().unwrap().len(), touchpoints(outline)), (1, 3));
}

#[test]
fn a_huge_table_is_asked_about_and_costs_nothing() {
    let program = Program::new();
    let outline = program.outline("a");
    let at = cell(&outline, 0, 0, "pains");
    let text = (0..10_000).map(|row| format!("row {row}\t{row}\n")).collect::<String>();
    let asked = program.paste_text(&text, &at);
    assert_eq!((&asked["tooMany"], &asked["update"], &asked["limit"]), (&json!(20_000), &Value::Null, &json!(500)));
    assert_eq!(program.outline("a"), outline);
    let pasted = program.ask("a", "paste", json!({"content": {"text": text}, "at": at, "seed": "s", "cut": true}));
    assert_eq!(ids(&pasted).len(), 500);
    assert_eq!(program.ask("a", "undo", json!({}))["outline"], outline);
}

#[test]
fn plain_is_one_card_and_nothing_is_refused() {
    let program = Program::new();
    let outline = program.outline("a");
    let at = cell(&outline, 0, 0, "actions");
    let content = json!({"text": "one\n- two\tthree", "html": "<table><tr><td>1<td>2</table>"});
    let pasted = program.ask("a", "paste", json!({"content": content, "at": at, "seed": "x", "plain": true}));
    assert_eq!(program.cards("a", &ids(&pasted))[0]["text"], "one\n- two\tthree");
    let nothing = |content: Value| {
        program.try_to("a", "paste", json!({"content": content, "at": at, "seed": "y"})).unwrap_err().key
    };
    assert_eq!(nothing(json!({})), "error-clipboard-empty");
    assert_eq!(nothing(json!({"text": " \n\t\n", "html": "<p>"})), "error-clipboard-empty");
    assert_eq!(nothing(json!({"html": "<i data-throughline=\"e30x\">"})), "error-clipboard-damaged");
}

#[test]
fn a_name_of_two_thousand_characters_is_kept() {
    let program = Program::new();
    let outline = program.outline("a");
    let long = "很长的名字 ".repeat(340);
    let pasted = program.paste_text(&long, &cell(&outline, 0, 0, "touchpoints"));
    assert_eq!(pasted["update"]["outline"]["stages"][0]["touchpoints"][1]["name"], long.trim());
}
