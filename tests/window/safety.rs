//! What happens to drawn work when the program stops, is closed, or is started a second time.

use std::fs;
use std::process::{Command, Stdio};

use crate::driver::{CONTROL, ENTER, SHIFT, Window, wait_until};
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
    start_again(&second, &cafe.folder.path().join("data"));
    let recent = cafe.folder.path().join("data/org.throughline.desktop/recent.json");
    wait_until("the first opens it", || fs::read_to_string(&recent).is_ok_and(|list| list.contains("second.journey")));
    assert!(cafe.window.run(&format!("{TOUCHPOINTS} > 4")) == true, "what was open stays");
}

/// Starts the program once more with a file; it hands that over and ends.
fn start_again(cafe: &std::path::Path, data: &std::path::Path) {
    let mut later = Command::new(program("throughline"));
    later.arg(cafe).env("XDG_DATA_HOME", data);
    let mut later = later.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let mut ended = None;
    wait_until("the second start hands its file over and ends", || {
        ended = later.try_wait().unwrap();
        ended.is_some()
    });
    assert!(ended.unwrap().success());
}

#[test]
fn a_second_start_uses_the_window_in_which_nothing_was_begun() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let window = Window::open(&[("XDG_DATA_HOME", data.clone())], &program("throughline"), &[]);
    window.wait_for("the start screen is shown", "document.querySelector('.start [data-tile]') !== null");
    let map = folder.path().join("cafe.journey");
    fs::write(&map, templates::find("cafe").unwrap().file(journey::model::Language::En)).unwrap();
    start_again(&map, &data);
    window.wait_for("the map is in the empty window", &format!("{TOUCHPOINTS} > 4"));
    assert_eq!(window.count(), 1, "no other window was opened for it");
    let other = folder.path().join("other.journey");
    fs::copy(&map, &other).unwrap();
    start_again(&other, &data);
    wait_until("a further file has a window of its own", || window.count() == 2);
    assert!(window.run("document.querySelector('.title-bar .file').textContent") == "cafe.journey");
}

#[test]
fn a_map_opens_at_the_zoom_at_which_it_was_left() {
    const ZOOM: &str = "document.querySelector('.status .zoom').textContent.trim()";
    let cafe = Cafe::open();
    cafe.window.press(&[SHIFT, "0"]);
    cafe.window.wait_for("the map is shown at its own size", &format!("{ZOOM}.startsWith('100')"));
    let kept = cafe.folder.path().join("data/org.throughline.desktop/views.json");
    wait_until("that is remembered", || fs::read_to_string(&kept).is_ok_and(|text| text.contains("\"zoom\": 1.0")));
    let at = cafe.left_of("touchpoint:t3");
    cafe.window.press_last(&[CONTROL, "w"]);
    wait_until("the program ends", || !cafe.window.runs());
    let cafe = Cafe::reopen(cafe.close());
    cafe.window.wait_for("it is shown at that size again", &format!("{ZOOM}.startsWith('100')"));
    wait_until("and the same part of it", || (cafe.left_of("touchpoint:t3") - at).abs() < 2.0);
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
