//! The real program, driven from outside by WebDriver, as a person would use it. Needs Linux, a screen (`xvfb-run`) and
//! WebKitWebDriver; `cargo xtask test` brings all of it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

mod driver;

use std::path::{Path, PathBuf};
use std::{env, fs};

use driver::{Driver, Window};
use serde_json::json;

/// A window on a copy of the café map, with data and files of its own.
struct Cafe {
    window: Window,
    folder: tempfile::TempDir,
}

impl Cafe {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let map = folder.path().join("cafe.journey");
        let cafe = templates::find("cafe").unwrap();
        fs::write(&map, cafe.file(journey::model::Language::ZhHant)).unwrap();
        let pick = folder.path().join("cafe.png");
        let environment = [("XDG_DATA_HOME", folder.path().join("data")), ("THROUGHLINE_PICK", pick)];
        let window = Driver::start(&environment).open(&program(), &[map.to_str().unwrap()]);
        Self { window, folder }
    }

    fn map(&self) -> PathBuf {
        self.folder.path().join("cafe.journey")
    }
}

/// The program as it was built, without linking it: `THROUGHLINE_PROGRAM`, or where cargo puts it.
fn program() -> PathBuf {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/debug/throughline");
    let program = env::var_os("THROUGHLINE_PROGRAM").map_or(built, PathBuf::from);
    assert!(program.exists(), "{} is not built: run `cargo build` first", program.display());
    program
}

/// Requirement 000-23 and the main job: the map that the program is started with is drawn in its window.
#[test]
fn the_window_shows_the_map_that_it_was_opened_with() {
    let cafe = Cafe::open();
    cafe.window
        .wait_for("the touchpoints are drawn", "document.querySelectorAll('[data-key^=\"touchpoint:\"]').length > 4");
    assert!(cafe.window.run("document.body.textContent", &json!([])).to_string().contains("菜單牆"));
    let colours = colours_of(&cafe.window.screenshot());
    assert!(colours > 50, "the picture of the window has {colours} colours");
    let before = fs::read(cafe.map()).unwrap();
    drop(cafe.window);
    assert_eq!(fs::read(cafe.folder.path().join("cafe.journey")).unwrap(), before, "looking changes nothing");
}

/// How many different pixels there are in a PNG.
fn colours_of(png: &[u8]) -> usize {
    let picture = resvg::tiny_skia::Pixmap::decode_png(png).unwrap();
    picture.data().chunks_exact(4).collect::<std::collections::HashSet<_>>().len()
}
