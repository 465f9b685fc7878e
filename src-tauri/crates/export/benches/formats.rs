//! Every format of a map with 200 cards against drawing its PNG, and against programs that make a PDF or a PNG of the
//! same SVG; and the memory that the largest picture takes. Ratios of one run, of medians over rounds that take turns.
//!
//! `cargo bench -p export --bench formats`
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::path::Path;
use std::process::{Command as Program, Stdio};
use std::time::{Duration, Instant};

use draw::scene::{Scene, Slide};
use draw::text::Typesetter;
use draw::{LayoutOptions, layout};
use export::{PdfOptions, PngOptions, PngSize, SvgOptions, SvgText, pdf, png, svg};

const ROUNDS: usize = 5;

/// Other programs take seconds, so fewer rounds tell as much.
const THEIR_ROUNDS: usize = 2;

/// Longer than this nobody waits.
const PATIENCE: Duration = Duration::from_secs(60);

/// Set for a second run of this program that only draws the largest picture.
const PEAK: &str = "THROUGHLINE_BENCH_PEAK";

type Export<'a> = (&'a str, Box<dyn Fn() -> Vec<u8> + 'a>);

fn main() {
    if std::env::var_os(PEAK).is_some() {
        return draw_the_largest();
    }
    let document = tests::stress::map(5, 5, 200);
    let scene = layout(&document.maps[0], &document, &LayoutOptions::default(), &Typesetter::new());
    let source = journey::file::write(&document);
    let slides = [Slide { scene: scene.clone(), title: "Map".into(), notes: String::new(), paper: scene.size / 2.0 }];
    let outlines = SvgOptions { text: SvgText::Outlines, ..SvgOptions::default() };
    let with_source = PdfOptions { source: Some(&source), ..PdfOptions::default() };
    let exports: [Export<'_>; 5] = [
        ("PNG at 2×", Box::new(|| png(&scene, &at_2x()).unwrap())),
        ("SVG with letters", Box::new(|| svg(&scene, &SvgOptions::default()).into_bytes())),
        ("SVG with outlines", Box::new(|| svg(&scene, &outlines).into_bytes())),
        ("PDF", Box::new(|| pdf(&slides, &PdfOptions::default()).unwrap())),
        ("PDF with its map", Box::new(|| pdf(&slides, &with_source).unwrap())),
    ];
    let folder = std::env::temp_dir().join(format!("throughline-formats-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("map.svg"), svg(&scene, &outlines)).unwrap();

    let mut ours = vec![Vec::new(); exports.len()];
    let mut theirs = vec![Vec::new(); OTHERS.len()];
    for round in 0..ROUNDS {
        for ((_, export), times) in exports.iter().zip(&mut ours) {
            times.push(time(export));
        }
        if round >= THEIR_ROUNDS {
            continue;
        }
        for ((_, _, make), times) in OTHERS.iter().zip(&mut theirs) {
            times.extend(run(&mut make(&folder, &scene), &folder.join("out")));
        }
    }
    let ours: Vec<Duration> = ours.into_iter().map(median).collect();
    println!("= Formats of a map with 200 cards, {ROUNDS} rounds; × is of drawing and encoding the PNG at 2×:");
    for ((name, export), time) in exports.iter().zip(&ours) {
        println!("=   {name}: {time:.1?}, {:.3} ×, {} KB", ratio(*time, ours[0]), export().len() / 1024);
    }
    println!("=   PDF: {:.0?} (budget: at most 50 ms)", ours[3]);
    for ((name, of, _), times) in OTHERS.iter().zip(theirs) {
        if times.is_empty() {
            println!("=   {name}: not on this machine, or not within {PATIENCE:.0?}");
        } else {
            println!("=   {:.1} × faster than {name}", ratio(median(times), ours[*of]));
        }
    }
    std::fs::remove_dir_all(&folder).unwrap();
    largest();
}

fn at_2x() -> PngOptions<'static> {
    PngOptions { size: PngSize::Scale(2.0), ..PngOptions::default() }
}

type Make = fn(&Path, &Scene) -> Program;

/// A program, which of ours it is beside, and its call.
const OTHERS: [(&str, usize, Make); 6] = [
    ("headless Chromium to PNG", 0, chromium_png),
    ("rsvg-convert to PNG", 0, |folder, _| rsvg(folder, "png")),
    ("Inkscape to PNG", 0, |folder, _| inkscape(folder, "png")),
    ("headless Chromium to PDF", 3, chromium_pdf),
    ("rsvg-convert to PDF", 3, |folder, _| rsvg(folder, "pdf")),
    ("Inkscape to PDF", 3, |folder, _| inkscape(folder, "pdf")),
];

fn chromium(folder: &Path) -> Program {
    let mut program = Program::new("chromium");
    program.args(["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]);
    program.arg(format!("--user-data-dir={}", folder.join("profile").display()));
    program
}

fn chromium_png(folder: &Path, scene: &Scene) -> Program {
    let mut program = chromium(folder);
    program.args(["--force-device-scale-factor=2"]);
    program.arg(format!("--window-size={:.0},{:.0}", scene.size.width, scene.size.height));
    program.arg(format!("--screenshot={}", folder.join("out").display()));
    program.arg(format!("file://{}", folder.join("map.svg").display()));
    program
}

fn chromium_pdf(folder: &Path, _: &Scene) -> Program {
    let mut program = chromium(folder);
    program.arg("--no-pdf-header-footer").arg(format!("--print-to-pdf={}", folder.join("out").display()));
    program.arg(format!("file://{}", folder.join("map.svg").display()));
    program
}

fn rsvg(folder: &Path, format: &str) -> Program {
    let mut program = Program::new("rsvg-convert");
    program.args(["--zoom", "2", "--unlimited", "--format", format, "--output"]);
    program.arg(folder.join("out")).arg(folder.join("map.svg"));
    program
}

fn inkscape(folder: &Path, format: &str) -> Program {
    let mut program = Program::new("inkscape");
    program.arg(format!("--export-type={format}")).arg("--export-dpi=192");
    program.arg(format!("--export-filename={}", folder.join("out").display())).arg(folder.join("map.svg"));
    program
}

/// How long a program takes, or nothing when it is not there or made nothing.
fn run(program: &mut Program, out: &Path) -> Option<Duration> {
    let _ = std::fs::remove_file(out);
    program.stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let mut child = program.spawn().ok()?;
    let ended = loop {
        match child.try_wait().ok()? {
            Some(ended) => break ended,
            None if start.elapsed() > PATIENCE => {
                child.kill().and_then(|()| child.wait()).ok()?;
                return None;
            }
            None => std::thread::sleep(Duration::from_millis(5)),
        }
    };
    let taken = start.elapsed();
    // Inkscape adds an ending to a name that has none.
    let is_there = out.exists() || ["png", "pdf"].iter().any(|end| out.with_extension(end).exists());
    (ended.success() && is_there).then_some(taken)
}

/// The largest picture is drawn by a process of its own, whose memory is its own.
fn largest() {
    let this = std::env::current_exe().unwrap();
    let output = Program::new(this).env(PEAK, "1").output().unwrap();
    print!("{}", String::from_utf8_lossy(&output.stdout));
}

fn draw_the_largest() {
    let document = tests::stress::stress_map();
    let scene = layout(&document.maps[0], &document, &LayoutOptions::default(), &Typesetter::new());
    let options = PngOptions { size: PngSize::Scale(4.0), ..PngOptions::default() };
    let before = peak();
    let start = Instant::now();
    let done = export::write_png(&scene, &options, std::io::sink(), &|_| std::ops::ControlFlow::Continue(()));
    done.unwrap();
    let (taken, pixels) = (start.elapsed(), scene.size.area() * 16.0 / 1e6);
    println!("= PNG at 4× of 12 stages, 15 lanes and 400 cards: {pixels:.0} megapixels in {taken:.1?}");
    match (before, peak()) {
        (Some(before), Some(peak)) => {
            println!(
                "=   memory peak {peak} MB, {before} MB of it before; all pixels would take {:.0} MB",
                pixels * 4.0
            );
        }
        _ => println!("=   memory: this system does not tell"),
    }
}

/// The most memory that this process has held, MB.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kb| kb / 1024)
}

fn time<T>(work: impl Fn() -> T) -> Duration {
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
