//! How long frames take in the real window, with the maps that the browser's benchmark left in `THROUGHLINE_FRAMES`.
//! Times are ms between frames as the web view shows them; its screen has 60 a second. `cargo xtask bench` runs it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::print_stdout)] // the times are its result

#[allow(dead_code)] // the tests use the rest
mod driver;

use std::env;
use std::path::PathBuf;

use driver::{CONTROL, SHIFT, Window, wait_until};
use serde_json::{Value, json};

const CELL: &str = ".sheet .drawn.touchpoint";
const DOWN: &str = "\u{e015}";

/// Each gesture has so many steps, a frame apart.
const STEPS: i32 = 60;

/// Notes the time of every frame until `going` is false.
const MEASURE: &str = "(() => { \
    const measured = { times: [], going: true }; window.measured = measured; let before; \
    requestAnimationFrame(function frame(now) { \
        if (before !== undefined) measured.times.push(now - before); before = now; \
        if (measured.going) requestAnimationFrame(frame); }); \
    return true; })()";

fn main() {
    let maps = PathBuf::from(env::var_os("THROUGHLINE_FRAMES").expect("the folder of the maps"));
    let program = PathBuf::from(env::var_os("THROUGHLINE_PROGRAM").expect("the program"));
    for cards in [100, 1000, 5000] {
        let data = tempfile::tempdir().unwrap();
        let map = maps.join(format!("{cards}.journey"));
        let environment = [("XDG_DATA_HOME", data.path().to_owned())];
        let window = Window::open(&environment, &program, &[map.to_str().unwrap()]);
        window.wait_for("the map is drawn", "document.querySelectorAll('.sheet .drawn.touchpoint').length > 3");
        measure(&window, cards);
    }
}

fn measure(window: &Window, cards: u32) {
    const AT: (i32, i32) = (700, 450);
    let tell = |what: &str, (median, p95): (f64, f64)| {
        println!("= Window (WebKitGTK), {cards} cards, {what}: median {median:.1} ms, p95 {p95:.1} ms");
    };
    window.press(&[SHIFT, "0"]);
    window.wait_for("it has its own size", "document.querySelector('.status .zoom').textContent.includes('100')");
    let there_and_back = |step: i32, by: i32| if step < STEPS / 2 { by } else { -by };
    tell("panning", frames(window, || scroll(window, AT, |step| (there_and_back(step, 40), 10))));
    window.ask("actions", &keys("keyDown", CONTROL));
    tell("zooming", frames(window, || scroll(window, AT, |step| (0, there_and_back(step, 8)))));
    window.ask("actions", &keys("keyUp", CONTROL));
    window.press(&[SHIFT, "0"]);
    window.wait_for("it has its own size", "document.querySelector('.status .zoom').textContent.includes('100')");
    // The keyboard brings the first cell into view.
    window.press(&[DOWN]);
    window.wait_for("a touchpoint is in view", &format!("document.querySelector('{CELL}') !== null"));
    let (x, y) = window.middle_of(CELL);
    let to = |step: i32| json!({"type": "pointerMove", "x": x.round() + f64::from(step) * 4.0, "y": y.round() + 3.0, "duration": 16});
    let down = [
        json!({"type": "pointerMove", "x": x.round(), "y": y.round(), "duration": 0}),
        json!({"type": "pointerDown", "button": 0}),
    ];
    window.ask("actions", &pointer(down.into()));
    tell(
        "dragging a touchpoint",
        frames(window, || drop(window.ask("actions", &pointer((0..STEPS).map(to).collect())))),
    );
    window.press(&["\u{e00c}"]);
    window.ask("actions", &pointer(vec![json!({"type": "pointerUp", "button": 0})]));
}

/// Median and 95th percentile of the times between frames while something is done.
fn frames(window: &Window, act: impl FnOnce()) -> (f64, f64) {
    window.run(MEASURE);
    act();
    // What was asked for last may be drawn a moment later; the driver does not wait for it.
    let so_far = window.run("window.measured.times.length").as_u64().unwrap();
    wait_until("two more frames", || window.run("window.measured.times.length").as_u64().unwrap() > so_far + 1);
    let times = window.run("(window.measured.going = false, window.measured.times)");
    let mut times: Vec<f64> = times.as_array().unwrap().iter().filter_map(Value::as_f64).skip(2).collect();
    times.sort_by(f64::total_cmp);
    let rank = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or(f64::NAN);
    (rank(50), rank(95))
}

fn scroll(window: &Window, (x, y): (i32, i32), by: impl Fn(i32) -> (i32, i32)) {
    let steps = (0..STEPS).flat_map(|step| {
        let (dx, dy) = by(step);
        let turn = json!({"type": "scroll", "x": x, "y": y, "deltaX": dx, "deltaY": dy, "duration": 0});
        [turn, json!({"type": "pause", "duration": 16})]
    });
    let steps: Vec<Value> = steps.collect();
    window.ask("actions", &json!({"actions": [{"type": "wheel", "id": "wheel", "actions": steps}]}));
}

fn pointer(actions: Vec<Value>) -> Value {
    json!({"actions": [{"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": actions}]})
}

fn keys(what: &str, key: &str) -> Value {
    json!({"actions": [{"type": "key", "id": "keyboard", "actions": [{"type": what, "value": key}]}]})
}
