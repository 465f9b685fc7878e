//! What happens to drawn work when the program stops, is closed, or is started a second time.

use std::fs;
use std::process::{Command, Stdio};

use crate::driver::{CONTROL, ENTER, wait_until};
use crate::{Cafe, TOUCHPOINTS, program};

const FIRST: &str = "[data-key=\"touchpoint:t1\"]";

/// A JavaScript expression: what the first touchpoint says.
fn first() -> String {
    format!("(document.querySelector('{FIRST}')?.textContent ?? '')")
}

/// A JavaScript expression: the dialog's button of that name.
fn choice(name: &str) -> String {
    format!("[...document.querySelectorAll('[role=dialog] button')].find(each => each.textContent.trim() === '{name}')")
}

/// Writes the name of the first touchpoint; the change is answered when it is drawn.
fn rename(cafe: &Cafe, name: &str) {
    let window = &cafe.window;
    window.double_click(window.middle_of(FIRST));
    window.wait_for("the touchpoint can be written", "document.activeElement.matches('textarea, input')");
    window.press(&[CONTROL, "a"]);
    window.type_text(name);
    window.press(&[ENTER]);
    window.wait_for("the touchpoint says it", &format!("{}.includes('{name}')", first()));
}

fn click(cafe: &Cafe, name: &str) {
    cafe.window.wait_for("the choice is offered", &format!("{} !== undefined", choice(name)));
    // A little later, as the window may be closed by it and would not answer.
    cafe.window.run(&format!("void setTimeout(() => {}.click(), 100)", choice(name)));
}

fn recovery_logs(folder: &std::path::Path) -> usize {
    let logs = folder.join("data/org.throughline.desktop/recovery");
    fs::read_dir(logs).map_or(0, |entries| {
        entries.filter(|entry| entry.as_ref().unwrap().path().extension().is_some_and(|end| end == "ndjson")).count()
    })
}

#[test]
fn a_killed_program_gives_every_change_back() {
    let cafe = Cafe::open();
    let before = fs::read(cafe.map()).unwrap();
    rename(&cafe, "Kept");
    cafe.window.kill();
    let cafe = Cafe::reopen(cafe.close());
    assert_eq!(fs::read(cafe.map()).unwrap(), before, "the file is as it was saved");
    click(&cafe, "Restore");
    cafe.window.wait_for("the change is back", &format!("{}.includes('Kept')", first()));
    cafe.window.press(&[CONTROL, "s"]);
    wait_until("the map is saved", || fs::read_to_string(cafe.map()).unwrap().contains("Kept"));
    wait_until("no log is left", || recovery_logs(cafe.folder.path()) == 0);
}

#[test]
fn closing_asks_for_changes_and_does_what_is_answered() {
    let cafe = Cafe::open();
    rename(&cafe, "Not kept");
    cafe.window.press(&[CONTROL, "w"]);
    click(&cafe, "Cancel");
    cafe.window.wait_for("the question is gone", "document.querySelector('[role=dialog]') === null");
    cafe.window.wait_for("the window stays", &format!("{}.includes('Not kept')", first()));
    let before = fs::read(cafe.map()).unwrap();
    cafe.window.press(&[CONTROL, "w"]);
    click(&cafe, "Don’t save");
    wait_until("the program ends", || !cafe.window.runs());
    assert_eq!(fs::read(cafe.map()).unwrap(), before);
    assert_eq!(recovery_logs(cafe.folder.path()), 0, "that the changes may go was said");
}

#[test]
fn a_second_start_opens_its_file_in_the_first() {
    let cafe = Cafe::open();
    let second = cafe.folder.path().join("second.journey");
    fs::copy(cafe.map(), &second).unwrap();
    let mut later = Command::new(program("throughline"));
    later.arg(&second).env("XDG_DATA_HOME", cafe.folder.path().join("data"));
    let mut later = later.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let mut ended = None;
    wait_until("the second start hands its file over and ends", || {
        ended = later.try_wait().unwrap();
        ended.is_some()
    });
    assert!(ended.unwrap().success());
    let recent = cafe.folder.path().join("data/org.throughline.desktop/recent.json");
    wait_until("the first opens it", || fs::read_to_string(&recent).is_ok_and(|list| list.contains("second.journey")));
    assert!(cafe.window.run(&format!("{TOUCHPOINTS} > 4")) == true, "what was open stays");
}

#[test]
fn settings_and_the_place_of_the_window_are_kept() {
    let cafe = Cafe::open();
    cafe.window.press(&[CONTROL, ","]);
    cafe.window.wait_for("the settings are shown", "document.querySelector('[role=dialog] [role=switch]') !== null");
    cafe.window.run("document.querySelector('[role=dialog] [role=switch]').click()");
    let kept = cafe.folder.path().join("data/org.throughline.desktop/settings.json");
    wait_until("the settings are written", || {
        fs::read_to_string(&kept).is_ok_and(|text| text.contains("\"autosave\": true"))
    });
    cafe.window.press(&["\u{e00c}"]);
    cafe.window.press_last(&[CONTROL, "w"]);
    wait_until("the program ends", || !cafe.window.runs());
    assert!(cafe.folder.path().join("data/org.throughline.desktop/window.json").exists());
    let cafe = Cafe::reopen(cafe.close());
    cafe.window.press(&[CONTROL, ","]);
    cafe.window.wait_for(
        "the switch is on",
        "document.querySelector('[role=dialog] [role=switch]')?.getAttribute('aria-checked') === 'true'",
    );
}
