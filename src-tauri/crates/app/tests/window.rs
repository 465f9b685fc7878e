//! What a window goes through: open, look, change, take back, save, export; by requests alone, as the window does.
#![allow(clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;

use serde_json::{Value, json};

use common::{Nobody, Window, backups, is_quiet, moving, stages};

#[test]
fn a_map_is_changed_taken_back_and_done_again() {
    let (window, _) = Window::on_the_cafe();
    let before = window.ask("show", json!({}));
    assert!(before["scene"]["fresh"] == true && before["saved"] == true);
    let after = window.ask("apply", moving());
    assert!(after["saved"] == false && after["undo"] == "undo-move-touchpoint");
    assert_eq!((stages(&before)[0] + 1, stages(&before)[1] - 1), (stages(&after)[0], stages(&after)[1]));
    assert!(!is_quiet(&after["scene"]) && after["scene"]["fresh"] == false);
    let undone = window.ask("undo", json!({}));
    assert!(undone["saved"] == true && undone["redo"] == "undo-move-touchpoint");
    assert_eq!(stages(&undone), stages(&before));
    assert_eq!(stages(&window.ask("redo", json!({}))), stages(&after));
}

#[test]
fn a_preview_changes_the_picture_and_not_the_map() {
    let (window, _) = Window::on_the_cafe();
    window.ask("show", json!({}));
    let previewed = window.ask("preview", moving());
    assert!(previewed["saved"] == true && previewed["undo"] == Value::Null);
    assert!(!is_quiet(&previewed["scene"]));
    let back = window.ask("preview", Value::Null);
    assert!(!is_quiet(&back["scene"]));
    assert!(is_quiet(&window.ask("preview", Value::Null)["scene"]), "nothing is left of the preview");
}

#[test]
fn a_saved_map_opens_again_as_it_was() {
    let (window, path) = Window::on_the_cafe();
    let text = json!({"do": "setTouchpoint", "map": "m1", "touchpoint": "t3",
        "field": {"name": "name", "value": "朋友說「值得繞過去」"}});
    window.ask("apply", text);
    assert_eq!(window.ask("save", json!({}))["saved"], true);
    let written = fs::read(&path).unwrap();
    let opened = window.ask("open", json!({"path": path}));
    assert_eq!(opened["repairs"], json!([]));
    assert!(opened["update"]["outline"].to_string().contains("朋友說「值得繞過去」"));
    window.ask("save", json!({}));
    assert_eq!(fs::read(&path).unwrap(), written, "saving without a change writes the same bytes");
    assert_eq!(window.ask("start", json!({}))["recent"][0]["name"], "cafe");
}

#[test]
fn a_run_of_typing_is_one_step() {
    let (window, _) = Window::on_the_cafe();
    let type_ = |name: &str, run: u32| {
        let field = json!({"name": "name", "value": name});
        let command = json!({"do": "setTouchpoint", "map": "m1", "touchpoint": "t3", "field": field});
        window.ask("type", json!({"command": command, "run": run}))
    };
    for name in ["朋", "朋友", "朋友說"] {
        type_(name, 1);
    }
    type_("朋友說好喝", 2);
    assert!(window.ask("undo", json!({}))["outline"].to_string().contains("\"朋友說\""));
    let back = window.ask("undo", json!({}));
    assert!(!back["outline"].to_string().contains('朋') && back["undo"] == Value::Null);
}

#[test]
fn what_another_program_wrote_is_not_lost() {
    let (window, path) = Window::on_the_cafe();
    window.ask("apply", moving());
    fs::write(&path, "another program's").unwrap();
    assert_eq!(window.refused("save", json!({})), "error-file-changed");
    assert_eq!(fs::read_to_string(&path).unwrap(), "another program's");
    assert_eq!(window.ask("save", json!({"replace": true}))["saved"], true);
    let kept = backups(&window.path("data"));
    assert!(kept.iter().any(|backup| fs::read_to_string(backup).unwrap() == "another program's"), "{kept:?}");
}

#[test]
fn a_file_that_is_gone_is_written_again() {
    let (window, path) = Window::on_the_cafe();
    fs::remove_file(&path).unwrap();
    window.ask("save", json!({}));
    assert!(path.exists());
}

#[test]
fn bad_files_are_refused_and_the_open_map_stays() {
    let (window, path) = Window::on_the_cafe();
    let good = fs::read(&path).unwrap();
    let cases: [(&str, &[u8]); 5] = [
        ("error-not-ours", b""),
        ("error-extract-no-source", b"\x89PNG\r\n\x1a\n"),
        ("error-not-ours", b"{\"format\": \"something else\"}"),
        ("error-newer-version", b"{\"format\": \"throughline-journey\", \"version\": 999}"),
        ("error-damaged-file", &good[..good.len() / 2]),
    ];
    for (key, bytes) in cases {
        let bad = window.path("bad.journey");
        fs::write(&bad, bytes).unwrap();
        assert_eq!(window.refused("open", json!({"path": bad})), key);
        assert_eq!(fs::read(&bad).unwrap(), bytes, "the file is untouched");
    }
    assert_eq!(window.refused("open", json!({"path": window.path("none")})), "error-not-found");
    assert_eq!(window.refused("open", json!({"path": window.folder.path()})), "error-not-a-file");
    assert_eq!(window.ask("show", json!({}))["title"], "cafe.journey");
}

#[test]
fn a_repaired_file_counts_as_changed() {
    let (window, path) = Window::on_the_cafe();
    let text = fs::read_to_string(&path).unwrap().replacen("\"t3\"", "\"t2\"", 1);
    fs::write(&path, &text).unwrap();
    let opened = window.ask("open", json!({"path": path}));
    assert_ne!(opened["repairs"], json!([]));
    assert_eq!(opened["update"]["saved"], false);
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn a_picture_is_what_the_exporter_makes() {
    let (window, path) = Window::on_the_cafe();
    let picture = window.path("cafe.png");
    let wanted = json!({"path": picture, "format": "png", "withoutSource": true, "replace": false});
    let exported = window.ask("export", wanted.clone());
    let document = journey::file::read(&fs::read(path).unwrap()).unwrap().document;
    let options = draw::LayoutOptions::default();
    let scene = draw::layout(&document.maps[0], &document, &options, &draw::text::Typesetter::new());
    let expected = export::png(&scene, &export::PngOptions::default()).unwrap();
    assert!(fs::read(&picture).unwrap() == expected);
    assert_eq!(exported["bytes"], expected.len());
    assert_eq!(window.refused("export", wanted), "error-file-exists");
}

/// Requirement 000-13: one key makes the same files of the map as it is now, in this window and in the next.
#[test]
fn what_was_exported_is_exported_again_to_the_same_files() {
    let (window, path) = Window::on_the_cafe();
    assert_eq!(window.refused("exportAgain", json!({})), "error-nothing-exported");
    let (png, svg) = (window.path("cafe.png"), window.path("cafe.svg"));
    window.ask("export", json!({"path": png, "format": "png"}));
    window.ask("export", json!({"path": svg, "format": "svg", "hideLegend": true}));
    let before = fs::read_to_string(&svg).unwrap();
    let title = json!({"do": "setMap", "map": "m1", "field": {"name": "title", "value": "Another finding"}});
    window.ask("apply", title);
    window.ask("save", json!({}));
    window.ask("open", json!({"path": path}));
    assert_eq!(window.ask("exportMemory", json!({}))["again"], 2);
    assert_eq!(window.ask("exportAgain", json!({})).as_array().unwrap().len(), 2);
    let after = fs::read_to_string(&svg).unwrap();
    assert!(after != before && after.contains("Another"));
    let memory = window.ask("exportMemory", json!({}));
    assert_eq!(memory["last"]["hideLegend"], true);

    // What a file carries opens as the same map.
    let opened = window.ask("open", json!({"path": png}));
    assert_eq!(opened["repairs"], json!([]));
    assert_eq!(opened["update"]["saved"], false);
}

#[test]
fn slides_are_looked_at_before_they_are_written_and_numbered() {
    let (window, _) = Window::on_the_cafe();
    let options = json!({"format": "svg", "page": "classic", "largeText": true, "split": true, "outlines": true});
    let seen = window.ask("exportPreview", json!({"options": options, "slide": 1}));
    let count = seen["titles"].as_array().unwrap().len();
    assert!(count > 1 && seen["slide"] == 1);
    assert_eq!((seen["collisions"].as_u64(), seen["confusions"].as_u64()), (Some(0), Some(0)));
    assert!(seen["fit"]["points"].as_f64().unwrap() > 10.0);
    assert!(seen["svg"].as_str().unwrap().starts_with("<svg"));

    let mut wanted = options.clone();
    wanted["path"] = json!(window.path("deck.svg"));
    fs::write(window.path("deck-2.svg"), "mine").unwrap();
    assert_eq!(window.refused("export", wanted.clone()), "error-file-exists");
    assert!(!window.path("deck.svg").exists(), "all or nothing");
    wanted["replace"] = json!(true);
    assert_eq!(window.ask("export", wanted)["files"], count);
    assert!(window.path(&format!("deck-{count}.svg")).is_file());

    // What fits no page says so, with what would help.
    let crowded = window.ask("exportPreview", json!({"options": {"page": "classic", "largeText": true}}));
    assert!(!crowded["fit"]["tooFull"].as_array().unwrap().is_empty());
    assert!(!crowded["fit"]["offers"].as_array().unwrap().is_empty());
    let nothing = json!({"options": {"selection": ["nobody"]}});
    assert_eq!(window.refused("exportPreview", nothing), "error-region-empty");
}

#[test]
fn presets_are_kept_and_only_own_files_are_shown() {
    let (window, path) = Window::on_the_cafe();
    window.ask("keepExportPreset", json!({"name": "Board", "options": {"format": "pdf", "deck": true}}));
    let presets = window.ask("exportMemory", json!({}))["presets"].clone();
    assert_eq!((presets[0]["name"].as_str(), presets[0]["options"]["deck"].as_bool()), (Some("Board"), Some(true)));
    window.ask("removeExportPreset", json!({"name": "Board"}));
    assert_eq!(window.ask("exportMemory", json!({}))["presets"], json!([]));
    assert_eq!(window.refused("reveal", json!({"path": path})), "error-not-found");
    assert_eq!(window.refused("copyPicture", json!({})), "error-no-clipboard");
}

#[test]
fn nonsense_is_refused() {
    let (window, _) = Window::on_the_cafe();
    assert_eq!(window.refused("nope", json!({})), "error-unknown");
    assert_eq!(window.refused("apply", json!({"do": "nope"})), "error-unknown");
    let nowhere = json!({"do": "moveTouchpoint", "map": "m1", "touchpoint": "t3", "stage": "none", "at": 0});
    assert_eq!(window.refused("apply", nowhere.clone()), "error-unknown-stage");
    assert_eq!(window.refused("preview", nowhere), "error-unknown-stage");
    assert_eq!(window.refused("show", json!({"map": "none"})), "error-no-map");
    let another = window.sessions.handle("another window", "undo", json!({}), &Nobody);
    assert_eq!(another.unwrap_err().key, "error-nothing-open");
}

#[test]
fn two_windows_do_not_disturb_each_other() {
    let (window, _) = Window::on_the_cafe();
    let other = window.sessions.handle("other", "new", json!({"template": "furniture", "language": "en"}), &Nobody);
    assert!(other.unwrap().contains("\"fresh\":true"));
    window.ask("apply", moving());
    assert!(window.sessions.has_unsaved_changes("w") && !window.sessions.has_unsaved_changes("other"));
}

/// Every key that can be sent has its words.
#[test]
fn every_refusal_has_words() {
    let source = include_str!("../src/disk.rs").to_owned()
        + include_str!("../src/answer/document.rs")
        + include_str!("../src/session.rs");
    let keys = source.split('"').filter(|part| part.starts_with("error-") && !part.contains(' '));
    for key in keys {
        assert_ne!(words::say("en", key), key);
    }
}

#[test]
fn a_touchpoint_names_the_cards_that_travel_with_it_hidden_ones_too() {
    let (window, _) = Window::on_the_cafe();
    let before = window.ask("show", json!({}));
    let (map, outline) = (&before["map"], &before["outline"]);
    let touchpoint = &outline["stages"][0]["touchpoints"][1];
    let cards = touchpoint["cards"].as_array().unwrap();
    assert!(!cards.is_empty());
    let inspected = window.ask("inspect", json!({"ids": cards}));
    for card in inspected["cards"].as_array().unwrap() {
        assert_eq!(card[1]["touchpoints"], json!([touchpoint["id"]]));
    }
    let lane = inspected["cards"][0][1]["lane"].clone();
    let hide = json!({"do": "setLane", "map": map, "lane": lane, "field": {"name": "hidden", "value": true}});
    let hidden = window.ask("apply", hide);
    assert_eq!(hidden["outline"]["stages"][0]["touchpoints"][1]["cards"], touchpoint["cards"]);
}

#[test]
fn a_link_is_told_about() {
    let (window, _) = Window::on_the_cafe();
    let shown = window.ask("show", json!({}));
    let ends: Vec<&Value> = shown["outline"]["stages"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|stage| stage["touchpoints"].as_array().unwrap())
        .map(|touchpoint| &touchpoint["id"])
        .collect();
    let link = json!({"id": "mine", "from": ends[3], "to": ends[0], "label": "again", "kind": "loopBack"});
    window.ask("apply", json!({"do": "addLink", "map": shown["map"], "link": link}));
    assert_eq!(window.ask("inspect", json!({"ids": ["mine"]}))["links"], json!([link]));
}

#[test]
fn every_template_has_a_picture_in_every_language() {
    let window = Window::new();
    for template in window.ask("start", json!({}))["templates"].as_array().unwrap() {
        for language in ["en", "zh-Hans", "zh-Hant"] {
            let wanted = json!({"template": template["name"], "language": language});
            let picture = window.ask("thumbnail", wanted.clone());
            assert!(picture.as_str().unwrap().starts_with("data:image/png;base64,"));
            assert_eq!(window.ask("thumbnail", wanted), picture);
        }
    }
    assert_eq!(window.refused("thumbnail", json!({"template": "none", "language": "en"})), "error-no-template");
}

/// A picture comes in as one step, is kept once, and goes when nothing shows it.
#[test]
fn a_picture_is_taken_in_and_taken_back() {
    let (window, path) = Window::on_the_cafe();
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>"#;
    let file = window.path("drawing.png");
    fs::write(&file, svg).unwrap();
    let card = json!({"kind": "newCard", "map": "m1", "card": {"id": "pic1", "lane": "pics", "stage": "s1"},
        "lane": {"id": "pics", "kind": "pictures"}});
    let from = json!({"kind": "path", "value": file});
    let update = window.ask("takePicture", json!({"from": from, "on": card}));
    assert_eq!(update["undo"], "undo-several-changes");
    assert!(
        update["scene"].to_string().contains("data:image/svg+xml") || update["scene"].to_string().contains("svg+xml")
    );
    window.ask("takePicture", json!({"from": from, "on": {"kind": "portrait", "persona": "p1"}}));
    window.ask("save", json!({}));
    let saved: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!(saved["assets"].as_array().unwrap().len(), 1, "kept once");
    assert_eq!(saved["personas"][0]["portrait"]["value"], saved["assets"][0]["hash"]);
    window.ask("undo", json!({}));
    window.ask("undo", json!({}));
    window.ask("save", json!({}));
    let saved: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!(saved["assets"], Value::Null);
}

#[test]
fn what_is_no_picture_changes_nothing() {
    let (window, _) = Window::on_the_cafe();
    let on = json!({"kind": "portrait", "persona": "p1"});
    let text = window.path("notes.png");
    fs::write(&text, "only words").unwrap();
    let cases = [
        (json!({"kind": "path", "value": text}), "error-picture-none"),
        (json!({"kind": "path", "value": window.path("nowhere.png")}), "error-not-found"),
        (json!({"kind": "data", "value": "not base64!"}), "error-picture-none"),
        (json!({"kind": "data", "value": "R0lGODlhAQABAAAAACw="}), "error-picture-other-kind"),
        (json!({"kind": "data", "value": "iVBORw0KGgoAAAANSUhEUg=="}), "error-picture-broken"),
    ];
    for (from, key) in cases {
        assert_eq!(window.refused("takePicture", json!({"from": from, "on": on})), key);
    }
    assert_eq!(window.ask("inspect", json!({"ids": []}))["personas"][0]["portrait"]["value"], "lin");
}

#[test]
fn templates_say_what_they_are_for() {
    let start = Window::new().ask("start", json!({}));
    let templates = start["templates"].as_array().unwrap();
    assert!(templates.len() >= 11);
    for template in templates {
        for words in ["titles", "about"] {
            let said = template[words].as_array().unwrap();
            assert_eq!(said.len(), 3);
            assert!(said.iter().all(|pair| !pair[1].as_str().unwrap().starts_with("template-")), "{template}");
        }
    }
}

#[test]
fn a_file_goes_to_the_window_in_which_nothing_was_begun() {
    let (window, path) = Window::on_the_cafe();
    let sessions = &window.sessions;
    let told = |name: &str| sessions.handle(name, "start", json!({}), &Nobody).unwrap();
    assert_eq!(sessions.open_in_empty_window(&path), None, "the only window shows a map");
    // One that is just opening finds the file when it asks what it was opened for.
    sessions.start_with("opening", None);
    assert_eq!(sessions.open_in_empty_window(&path).as_deref(), Some("opening"));
    assert_eq!(sessions.open_in_empty_window(&path), None, "it was given one already");
    assert!(told("opening").contains("cafe.journey"));
    // One that shows the start screen is told, but only when it hears.
    sessions.start_with("empty", None);
    told("empty");
    assert_eq!(sessions.open_in_empty_window(&path), None, "it could not hear yet");
    sessions.handle("empty", "recoverable", json!({}), &Nobody).unwrap();
    assert_eq!(sessions.open_in_empty_window(&path).as_deref(), Some("empty"));
    assert_eq!(sessions.open_in_empty_window(&path), None);
}

#[test]
fn a_file_opens_where_it_was_left() {
    let (window, path) = Window::on_the_cafe();
    assert_eq!(window.ask("open", json!({"path": path}))["view"], Value::Null);
    let view = json!({"map": "m1", "seeing": {"zoom": 1.5, "x": 700.0, "y": 300.25}});
    window.ask("keepView", view.clone());
    let again = Window { sessions: app::Sessions::new(window.path("data")), folder: window.folder };
    assert_eq!(again.ask("open", json!({"path": path}))["view"], view);
    let written = fs::read(&path).unwrap();
    again.ask("save", json!({}));
    assert_eq!(fs::read(&path).unwrap(), written, "looking changes no file");
    assert_eq!(again.refused("keepView", json!({"map": "m1", "seeing": {"zoom": "much"}})), "error-unknown");
    again.ask("new", json!({"template": "cafe", "language": "en"}));
    again.ask("keepView", view);
    fs::remove_file(&path).unwrap();
    let gone = Window { sessions: app::Sessions::new(again.path("data")), folder: again.folder };
    fs::write(&path, written).unwrap();
    assert_eq!(gone.ask("open", json!({"path": path}))["view"], Value::Null, "a file that was gone is forgotten");
}

/// Writes down what the window is called.
#[derive(Default)]
struct Called(Mutex<Vec<String>>);

impl app::Host for Called {
    fn pick_open(&self) -> Option<PathBuf> {
        None
    }
    fn pick_save(&self, _: &str) -> Option<PathBuf> {
        None
    }
    fn close(&self) {}
    fn set_title(&self, title: &str) {
        self.0.lock().unwrap().push(title.to_owned());
    }
}

#[test]
fn a_document_is_named_and_its_window_with_it() {
    let (window, called) = (Window::new(), Called::default());
    let ask = |name: &str, payload: Value| {
        let answer = window.sessions.handle("w", name, payload, &called).unwrap();
        serde_json::from_str::<Value>(&answer).unwrap()
    };
    let made = ask("new", json!({"template": "blank", "language": "en"}));
    assert_eq!(made["update"]["documentTitle"], "", "what a template is called is not what the document is");
    let named = ask("apply", json!({"do": "setTitle", "title": "Our café"}));
    assert!(named["documentTitle"] == "Our café" && named["title"] == "Our café");
    assert_eq!(ask("undo", json!({}))["documentTitle"], "");
    ask("redo", json!({}));
    let saved = ask("saveAs", json!({"path": window.path("a.journey")}));
    assert!(saved["documentTitle"] == "Our café" && saved["title"] == "a.journey");
    ask("apply", json!({"do": "setTitle", "title": "Another"}));
    assert_eq!(*called.0.lock().unwrap(), ["", "Our café", "", "Our café", "a.journey"]);
}
