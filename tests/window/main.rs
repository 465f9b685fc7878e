//! The real program, driven from outside by WebDriver, as a person would use it. Needs Linux, a screen (`xvfb-run`) and
//! WebKitWebDriver; `cargo xtask test` brings all of it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

mod clipboard;
mod driver;
mod dropping;
mod exporting;
mod problems;
mod safety;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use driver::{CONTROL, ENTER, SHIFT, Window};

const TOUCHPOINTS: &str = "document.querySelectorAll('[data-key^=\"touchpoint:\"]').length";

/// A window on a copy of the café map, with data and files of its own.
struct Cafe {
    window: Window,
    folder: tempfile::TempDir,
}

impl Cafe {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let cafe = templates::find("cafe").unwrap();
        fs::write(folder.path().join("cafe.journey"), cafe.file(journey::model::Language::ZhHant)).unwrap();
        Self::reopen(folder)
    }

    fn reopen(folder: tempfile::TempDir) -> Self {
        let map = folder.path().join("cafe.journey");
        let pick = folder.path().join("cafe.png");
        let environment = [("XDG_DATA_HOME", folder.path().join("data")), ("THROUGHLINE_PICK", pick)];
        let window = Window::open(&environment, &program("throughline"), &[map.to_str().unwrap()]);
        let cafe = Self { window, folder };
        cafe.window.wait_for("the touchpoints are drawn", &format!("{TOUCHPOINTS} > 4"));
        cafe
    }

    fn map(&self) -> PathBuf {
        self.folder.path().join("cafe.journey")
    }

    /// The window is closed; its files stay.
    fn close(self) -> tempfile::TempDir {
        self.folder
    }

    /// The left edge of what is drawn for a key, px of the window.
    fn left_of(&self, key: &str) -> f64 {
        self.window.middle_of(&format!("[data-key=\"{key}\"]")).0
    }

    /// The touchpoints of each stage, as the file says.
    fn stages_in_the_file(&self) -> Vec<Vec<String>> {
        let document = journey::file::read(&fs::read(self.map()).unwrap()).unwrap().document;
        let stages = &document.maps[0].stages;
        let ids = |stage: &journey::model::Stage| stage.touchpoints.iter().map(|one| one.id.to_string()).collect();
        stages.iter().map(|stage| ids(stage)).collect()
    }
}

/// A program as it was built, without linking it: beside `THROUGHLINE_PROGRAM`, or where cargo puts it.
fn program(name: &str) -> PathBuf {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/debug/throughline");
    let program = env::var_os("THROUGHLINE_PROGRAM").map_or(built, PathBuf::from).with_file_name(name);
    assert!(program.exists(), "{} is not built: run `cargo build --workspace` first", program.display());
    program
}

#[test]
fn the_window_shows_the_map_that_it_was_opened_with() {
    let cafe = Cafe::open();
    let before = fs::read(cafe.map()).unwrap();
    assert!(cafe.window.run("document.body.textContent").to_string().contains("菜單牆"));
    let colours = colours_of(&cafe.window.screenshot());
    assert!(colours > 50, "the picture of the window has {colours} colours");
    let folder = cafe.close();
    assert_eq!(fs::read(folder.path().join("cafe.journey")).unwrap(), before, "looking changes nothing");
}

/// The main job: a touchpoint is dragged to another stage, taken back, done again; a card is written in Chinese; the map
/// is saved, opened again and exported, and the picture is the one that the command line draws.
#[test]
fn a_map_is_changed_by_hand_saved_and_exported() {
    let cafe = Cafe::open();
    let window = &cafe.window;
    let moved = || cafe.left_of("touchpoint:t3") > cafe.left_of("touchpoint:t5");
    assert!(!moved() && cafe.stages_in_the_file()[1].contains(&"t3".to_owned()));

    let from = window.middle_of("[data-key=\"touchpoint:t3\"]");
    let onto = window.middle_of("[data-key=\"touchpoint:t6\"]");
    window.drag(from, onto);
    driver::wait_until("the touchpoint lies in its new stage", moved);
    window.press(&[CONTROL, "z"]);
    driver::wait_until("undo brings it back", || !moved());
    window.press(&[CONTROL, SHIFT, "z"]);
    driver::wait_until("redo moves it again", moved);

    // Far out, cards are drawn as bars; one that can be read is written.
    let readable = "[...document.querySelectorAll('[data-key^=\"card:\"]')].find(card => card.textContent.trim())";
    let card = window.run(&format!("{readable}.dataset.key")).as_str().unwrap().to_owned();
    window.double_click(window.middle_of(&format!("[data-key=\"{card}\"]")));
    window.wait_for("the card can be written", "document.activeElement.matches('textarea, input, [contenteditable]')");
    window.type_text("好極了");
    window.press(&[ENTER]);
    window.wait_for("the card says it", &format!("{}.includes('好極了')", text_of(&card)));

    window.press(&[CONTROL, "s"]);
    driver::wait_until("the map is saved", || fs::read_to_string(cafe.map()).unwrap().contains("好極了"));
    assert!(cafe.stages_in_the_file()[2].contains(&"t3".to_owned()));

    let cafe = Cafe::reopen(cafe.close());
    let window = &cafe.window;
    window.wait_for("the card still says it", &format!("{}.includes('好極了')", text_of(&card)));
    window.press(&[CONTROL, "e"]);
    window.wait_for("the export is asked for", "document.querySelector('[role=dialog] button') !== null");
    window.run("[...document.querySelectorAll('[role=dialog] button')].at(-1).click()");
    let exported = cafe.folder.path().join("cafe.png");
    driver::wait_until("the picture is written", || exported.exists());

    let expected = cafe.folder.path().join("expected.png");
    let mut journey = Command::new(program("journey"));
    journey.arg("export").arg(cafe.map()).arg("--to").arg(&expected).args(["--scale", "2"]);
    assert!(journey.stdout(Stdio::null()).status().unwrap().success());
    assert!(fs::read(exported).unwrap() == fs::read(expected).unwrap(), "window and command line draw the same bytes");
}

/// A JavaScript expression for what is written in an element of the Scene, without its line breaks.
fn text_of(key: &str) -> String {
    format!("(document.querySelector('[data-key=\"{key}\"]')?.textContent ?? '').replace(/\\s/g, '')")
}

/// How many different pixels there are in a PNG.
fn colours_of(png: &[u8]) -> usize {
    let picture = resvg::tiny_skia::Pixmap::decode_png(png).unwrap();
    picture.data().chunks_exact(4).collect::<std::collections::HashSet<_>>().len()
}
