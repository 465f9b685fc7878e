//! A PNG at 2× of a map with 200 cards: from the document to the file, against drawing and encoding alone, and against
//! programs that draw the same SVG. It prints ratios of one run, each of medians over rounds that take turns, because
//! milliseconds say nothing about another machine.
//!
//! `cargo bench -p export --bench png`; the budget is in ARCHITECTURE.md.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::path::Path;
use std::process::{Command as Program, Stdio};
use std::time::{Duration, Instant};

use draw::scene::Slide;
use draw::text::Typesetter;
use draw::{LayoutOptions, layout};
use export::{PngOptions, PngSize, PptxOptions, SvgOptions, png, pptx, svg};
use journey::edit::{Command, apply};
use journey::model::Document;
use serde_json::json;

const ROUNDS: usize = 5;

fn main() {
    let document = map_of_200_cards();
    let map = &document.maps[0];
    let options = PngOptions { size: PngSize::Scale(2.0), ..PngOptions::default() };
    let scene = layout(map, &document, &LayoutOptions::default(), &Typesetter::new());
    let folder = std::env::temp_dir().join(format!("throughline-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("map.svg"), svg(&scene, &SvgOptions::default())).unwrap();

    let slide = Slide { scene: scene.clone(), title: String::new(), notes: String::new(), paper: scene.size / 2.0 };
    let slides = [slide];

    let (mut whole, mut alone, mut presentation) = (Vec::new(), Vec::new(), Vec::new());
    let mut others: Vec<(&str, Vec<Duration>)> = vec![("headless Chromium", Vec::new()), ("rsvg-convert", Vec::new())];
    for _ in 0..ROUNDS {
        whole.push(time(|| {
            // A typesetter that remembers nothing, as in a program that has just started.
            let scene = layout(map, &document, &LayoutOptions::default(), &Typesetter::new());
            png(&scene, &options).unwrap()
        }));
        alone.push(time(|| png(&scene, &options).unwrap()));
        presentation.push(time(|| pptx(&slides, &PptxOptions::default()).unwrap()));
        others[0].1.extend(chromium(&folder, scene.size.width, scene.size.height));
        others[1].1.extend(rsvg_convert(&folder));
    }

    let (whole, alone) = (median(whole), median(alone));
    let pixels = scene.size.area() * 4.0 / 1e6;
    println!("= PNG at 2× of {} cards, {pixels:.1} megapixels, {ROUNDS} rounds: {whole:.0?}", map.cards.len());
    println!("=   {:.2} × drawing and encoding alone (budget: at most 1.2)", ratio(whole, alone));
    println!("=   PPTX of the same Scene: {:.3} × drawing and encoding alone", ratio(median(presentation), alone));
    for ((name, times), budget) in others.into_iter().zip([10, 3]) {
        if times.is_empty() {
            println!("=   {name}: not on this machine");
        } else {
            println!("=   {:.1} × faster than {name} (budget: at least {budget})", ratio(median(times), whole));
        }
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

fn map_of_200_cards() -> Document {
    let mut commands = Vec::new();
    let lanes = ["actions", "needs", "thoughts", "pains", "opportunities", "solutions", "backstage", "resources"];
    for (at, kind) in ["touchpoints", "emotion"].iter().chain(&lanes).enumerate() {
        commands.push(json!({"do": "addLane", "map": "m", "at": at, "lane": {"id": kind, "kind": kind}}));
    }
    for column in 0..25 {
        let stage = format!("s{}", column / 5);
        if column % 5 == 0 {
            commands.push(json!({"do": "addStage", "map": "m", "stage": stage, "name": "Consider 考慮", "at": 99}));
        }
        let id = format!("t{column}");
        let feeling = f64::from(column % 9) / 2.0 - 2.0;
        commands.push(json!({"do": "addTouchpoint", "map": "m", "stage": stage, "at": 99, "touchpoint":
            {"id": id, "name": "Menu wall 菜單牆", "feeling": {"felt": feeling}}}));
        for lane in lanes {
            commands.push(json!({"do": "addCard", "map": "m", "card": {
                "id": format!("{lane}-{column}"), "lane": lane, "stage": stage, "touchpoints": [id],
                "text": "Waits in line, 42 drinks to choose from 品項太多，沒有人推薦",
            }}));
        }
    }
    let empty = json!({"format": "throughline-journey", "version": 1, "maps": [{"id": "m", "title": "200 cards"}]});
    let document = journey::file::read(empty.to_string().as_bytes()).unwrap().document;
    let document = commands.into_iter().fold(document, |document, command| {
        apply(&document, &serde_json::from_value::<Command>(command).unwrap()).unwrap()
    });
    assert_eq!(document.maps[0].cards.len(), 200);
    document
}

fn chromium(folder: &Path, width: f64, height: f64) -> Option<Duration> {
    ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(|name| {
        run(
            Program::new(name)
                .args(["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"])
                .args(["--force-device-scale-factor=2", &format!("--window-size={width:.0},{height:.0}")])
                .arg(format!("--user-data-dir={}", folder.join("profile").display()))
                .arg(format!("--screenshot={}", folder.join("chromium.png").display()))
                .arg(format!("file://{}", folder.join("map.svg").display())),
            &folder.join("chromium.png"),
        )
    })
}

fn rsvg_convert(folder: &Path) -> Option<Duration> {
    let (from, to) = (folder.join("map.svg"), folder.join("rsvg.png"));
    run(Program::new("rsvg-convert").args(["--zoom", "2", "--output"]).arg(&to).arg(&from), &to)
}

/// How long a program takes, or nothing when it is not there or made no picture.
fn run(program: &mut Program, picture: &Path) -> Option<Duration> {
    let _ = std::fs::remove_file(picture);
    program.stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let ended = program.status().ok()?;
    let taken = start.elapsed();
    (ended.success() && picture.exists()).then_some(taken)
}

fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    std::hint::black_box(work());
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn ratio(a: Duration, b: Duration) -> f64 {
    a.as_secs_f64() / b.as_secs_f64()
}
