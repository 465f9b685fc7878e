//! What is kept when other programs write, when the program dies, and between two starts.
#![allow(clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::Path;

use app::Sessions;
use serde_json::{Value, json};

use common::{Nobody, Window, backups, moving, stages};

fn theirs(path: &Path) -> Vec<u8> {
    let text = fs::read_to_string(path).unwrap();
    let mut document = journey::file::read(text.as_bytes()).unwrap().document;
    let name = journey::edit::TouchpointField::Name("theirs".into());
    let command = journey::edit::Command::SetTouchpoint { map: "m1".into(), touchpoint: "t3".into(), field: name };
    document = journey::edit::apply(&document, &command).unwrap();
    journey::file::write(&document)
}

#[test]
fn what_another_program_wrote_is_compared_and_taken_and_undo_brings_mine_back() {
    let (window, path) = Window::on_the_cafe();
    window.ask("apply", moving());
    fs::write(&path, theirs(&path)).unwrap();
    let difference = window.ask("compare", json!({}));
    let cards = &difference["cards"];
    assert!(cards["added"] == 0 && cards["removed"] == 0 && cards["changed"] != 0, "mine moved along");
    // The one that they named and the one that I moved are the same touchpoint.
    assert_eq!(difference["touchpoints"]["changed"], 1);
    let reloaded = window.ask("reload", json!({}))["update"].clone();
    assert!(reloaded["saved"] == true && reloaded["undo"] == "undo-reload");
    assert!(reloaded["outline"].to_string().contains("theirs"));
    let mine = window.ask("undo", json!({}));
    assert!(mine["saved"] == false && !mine["outline"].to_string().contains("theirs"));
    assert_eq!(stages(&mine)[0], stages(&reloaded)[0] + 1, "what I moved is moved again");
}

#[test]
fn mine_can_be_kept_and_theirs_stays_as_a_backup() {
    let (window, path) = Window::on_the_cafe();
    window.ask("apply", moving());
    let theirs = theirs(&path);
    fs::write(&path, &theirs).unwrap();
    assert_eq!(window.ask("keepMine", json!({}))["saved"], false);
    assert_eq!(fs::read(&path).unwrap(), theirs, "nothing is written yet");
    assert_eq!(window.ask("save", json!({}))["saved"], true);
    assert!(backups(&window.path("data")).iter().any(|backup| fs::read(backup).unwrap() == theirs));
}

#[test]
fn a_file_that_another_program_damaged_is_not_taken() {
    let (window, path) = Window::on_the_cafe();
    window.ask("apply", moving());
    fs::write(&path, "{").unwrap();
    assert_eq!(window.refused("compare", json!({})), "error-damaged-file");
    assert_eq!(window.refused("reload", json!({})), "error-damaged-file");
    assert_eq!(window.ask("show", json!({}))["undo"], "undo-move-touchpoint");
}

#[test]
fn a_crash_is_offered_at_the_start_and_for_its_file() {
    let (window, path) = Window::on_the_cafe();
    let before = fs::read(&path).unwrap();
    window.ask("apply", moving());
    let data = window.path("data");
    // The program is gone: nothing of it runs, and nothing is saved.
    let Window { sessions, folder } = window;
    drop(sessions);
    let window = Window { sessions: Sessions::new(data), folder };
    let left = window.ask("start", json!({}))["recoverable"][0].clone();
    assert_eq!((&left["title"], &left["changes"]), (&json!("cafe.journey"), &json!(1)));
    let opened = window.ask("open", json!({"path": path}));
    assert_eq!(opened["recoverable"]["id"], left["id"]);
    assert_eq!(opened["update"]["saved"], true, "the file is shown as it is");
    let restored = window.ask("restore", json!({"id": left["id"]}))["update"].clone();
    assert!(restored["saved"] == false && restored["undo"] == "undo-move-touchpoint");
    assert_eq!(restored["path"], json!(path));
    assert_eq!(window.refused("restore", json!({"id": left["id"]})), "error-recovery-open");
    assert_eq!(fs::read(&path).unwrap(), before);
    window.ask("save", json!({}));
    assert_ne!(fs::read(&path).unwrap(), before);
    assert_eq!(window.ask("start", json!({}))["recoverable"], json!([]), "it is saved");
}

#[test]
fn what_a_crash_left_can_be_discarded_and_so_can_unsaved_changes() {
    let (window, _) = Window::on_the_cafe();
    window.ask("apply", moving());
    window.sessions.forget("w");
    let left = window.ask("start", json!({}))["recoverable"][0]["id"].clone();
    window.ask("discard", json!({"id": left}));
    assert_eq!(window.ask("start", json!({}))["recoverable"], json!([]));
    assert_eq!(window.refused("restore", json!({"id": left})), "error-recovery-gone");
    window.ask("new", json!({"template": "cafe", "language": "en"}));
    window.ask("apply", moving());
    window.ask("close", json!({}));
    assert_eq!(window.ask("start", json!({}))["recoverable"], json!([]), "closing without saving was meant");
}

#[test]
fn one_file_in_two_windows_is_told() {
    let (window, path) = Window::on_the_cafe();
    let opened = window.sessions.handle("other", "open", json!({"path": path}), &Nobody).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&opened).unwrap()["shared"], true);
    assert_eq!(window.ask("open", json!({"path": path}))["shared"], true);
    window.sessions.forget("other");
    assert_eq!(window.ask("open", json!({"path": path}))["shared"], false);
}

#[test]
fn settings_are_kept_and_count_for_new_maps() {
    let (window, _) = Window::on_the_cafe();
    let settings = window.ask("setSettings", json!({"author": "陳", "theme": "ink", "panels": {"sidebar": false}}));
    assert_eq!(settings["author"], "陳");
    assert_eq!(window.refused("setSettings", json!({"appearance": "purple"})), "error-unknown");
    let again = Window { sessions: Sessions::new(window.path("data")), folder: window.folder };
    let found = again.ask("start", json!({}))["settings"].clone();
    assert_eq!((&found["author"], &found["panels"]), (&json!("陳"), &json!({"sidebar": false})));
    let made = again.ask("new", json!({"template": "cafe", "language": "en"}));
    assert!(made["update"]["outline"]["theme"] == "ink" && made["update"]["saved"] == true);
    assert_eq!(again.ask("inspect", json!({"ids": []}))["map"]["review"]["owner"], "陳");
}

#[test]
fn recent_files_show_what_is_in_them_and_can_be_forgotten() {
    let (window, path) = Window::on_the_cafe();
    let glance = window.ask("glance", json!({"path": path}));
    assert!(glance["maps"] == 1 && glance["picture"].as_str().unwrap().starts_with("data:image/png"));
    assert_eq!(glance["personas"].as_array().unwrap().len(), 1);
    fs::remove_file(&path).unwrap();
    assert_eq!(window.refused("glance", json!({"path": path})), "error-not-found");
    assert_eq!(window.ask("recent", json!({}))[0]["name"], "cafe");
    assert_eq!(window.ask("forgetRecent", json!({"path": path})), json!([]));
}

#[test]
fn what_saves_by_itself_keeps_few_backups() {
    let (window, _) = Window::on_the_cafe();
    for round in 0..4 {
        let name = json!({"name": "name", "value": round.to_string()});
        window.ask("apply", json!({"do": "setTouchpoint", "map": "m1", "touchpoint": "t3", "field": name}));
        window.ask("save", json!({"auto": true}));
    }
    assert_eq!(backups(&window.path("data")).len(), 1);
}
