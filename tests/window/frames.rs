//! How long frames take in the real window, with the maps that the browser's benchmark left in `THROUGHLINE_FRAMES`.
//! Times are ms between frames as the web view shows them; its screen has 60 a second. `cargo xtask bench` runs it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::print_stdout)] // the times are its result

#[allow(dead_code)] // the tests use the rest
mod driver;

use std::env;
use std::path::PathBuf;
use std::time::Instant;

use driver::{CONTROL, SHIFT, Window, wait_until};
use serde_json::{Value, json};

const CELL: &str = ".sheet [data-key=\"touchpoint:t0\"]";
const FACE: &str = ".sheet [data-key=\"face:t2\"]";
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
        let start = Instant::now();
        let window = Window::open(&environment, &program, &[map.to_str().unwrap()]);
        window.wait_for("the map is drawn", "document.querySelectorAll('.sheet .drawn.touchpoint').length > 3");
        println!(
            "= Window (WebKitGTK), {cards} cards, opening: {} ms from starting the program",
            start.elapsed().as_millis()
        );
        measure(&window, cards);
        println!("= Window (WebKitGTK), {cards} cards, memory: {}", memory(&window));
    }
}

fn measure(window: &Window, cards: u32) {
    const AT: (i32, i32) = (700, 450);
    let tell = |what: &str, (median, p95, work): (f64, f64, f64)| {
        let figures = format!("median {median:.1} ms, p95 {p95:.1} ms; {work:.1} ms of work a step");
        println!("= Window (WebKitGTK), {cards} cards, {what}: {figures}");
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
    window.run("document.querySelector('main .canvas textarea').focus()");
    window.press(&[DOWN]);
    window.wait_for("a touchpoint is in view", &format!("document.querySelector('{CELL}') !== null"));
    let (x, y) = window.middle_of(CELL);
    let to = |step: i32| json!({"type": "pointerMove", "x": x.round() + f64::from(step) * 6.0, "y": y.round() + 3.0, "duration": 16});
    let down = [
        json!({"type": "pointerMove", "x": x.round(), "y": y.round(), "duration": 0}),
        json!({"type": "pointerDown", "button": 0}),
    ];
    window.ask("actions", &pointer(down.into()));
    tell(
        "dragging a touchpoint",
        frames(window, || drop(window.ask("actions", &pointer((0..STEPS).map(to).collect())))),
    );
    window.wait_for("it is carried", "document.querySelector('.canvas .lifted') !== null");
    window.press(&["\u{e00c}"]);
    window.ask("actions", &pointer(vec![json!({"type": "pointerUp", "button": 0})]));
    window.wait_for("it is back", "document.querySelector('.canvas .lifted') === null");

    let (x, y) = window.middle_of(FACE);
    let at = |y: f64| json!({"type": "pointerMove", "x": x.round(), "y": y.round(), "duration": 0});
    window.ask("actions", &pointer(vec![at(y), json!({"type": "pointerDown", "button": 0}), at(y + 4.0)]));
    window.run(&until_seen("pointermove", ".sheet .feltCurve"));
    window.ask("actions", &pointer(vec![at(y + 70.0)]));
    println!("= Window (WebKitGTK), {cards} cards, dragging a face, until it is seen: {:.0} ms", seen(window));
    window.press(&["\u{e00c}"]);
    window.ask("actions", &pointer(vec![json!({"type": "pointerUp", "button": 0})]));
}

/// Notes in `window.seen` how long it takes, ms, from an event of the window to the end of the frame in which something
/// matching `selector` has changed.
fn until_seen(event: &str, selector: &str) -> String {
    format!(
        "(() => {{ window.seen = null; addEventListener('{event}', () => {{ \
            const start = performance.now(); \
            const end = () => requestAnimationFrame(() => setTimeout(() => window.seen ??= performance.now() - start)); \
            new MutationObserver(end).observe(document.querySelector('{selector}'), \
                {{ subtree: true, childList: true, attributes: true, characterData: true }}); \
        }}, {{ once: true, capture: true }}); return true; }})()"
    )
}

fn seen(window: &Window) -> f64 {
    window.wait_for("the change is seen", "window.seen !== null");
    window.run("window.seen").as_f64().unwrap()
}

/// The most memory that each process of the program has held, MB.
fn memory(window: &Window) -> String {
    let of = |name: &str, id: u32| {
        let status = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
        let peak = status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse::<u64>().ok());
        format!("{name} {} MB", peak.unwrap_or_default() / 1024)
    };
    let shown: Vec<String> = window.processes().into_iter().map(|(name, id)| of(&name, id)).collect();
    shown.join(", ")
}

/// Median and 95th percentile of the times between frames while something is done, and what a step of it costs the web
/// view's process, which says more on a busy machine. All are ms.
fn frames(window: &Window, act: impl FnOnce()) -> (f64, f64, f64) {
    window.run(MEASURE);
    let worked = work(window);
    act();
    let work = (work(window) - worked) / f64::from(STEPS);
    // What was asked for last may be drawn a moment later; the driver does not wait for it.
    let so_far = window.run("window.measured.times.length").as_u64().unwrap();
    wait_until("two more frames", || window.run("window.measured.times.length").as_u64().unwrap() > so_far + 1);
    let times = window.run("(window.measured.going = false, window.measured.times)");
    let mut times: Vec<f64> = times.as_array().unwrap().iter().filter_map(Value::as_f64).skip(2).collect();
    times.sort_by(f64::total_cmp);
    let rank = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or(f64::NAN);
    (rank(50), rank(95), work)
}

/// How long the web view's process has worked so far, ms.
fn work(window: &Window) -> f64 {
    let of = |id: u32| -> Option<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
        let mut fields = stat.rsplit(')').next()?.split_whitespace().skip(11);
        let mut ticks = || fields.next()?.parse::<f64>().ok();
        // The kernel counts in hundredths of a second.
        Some((ticks()? + ticks()?) * 10.0)
    };
    let shown = window.processes().into_iter().filter(|(name, _)| name.starts_with("WebKit"));
    shown.filter_map(|(_, id)| of(id)).sum()
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
