//! Our program against the programs of others, each from its start to the file on the disk.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use draw::scene::Scene;
use export::{SvgOptions, SvgText, svg};
use journey::model::Document;

use crate::clock::{median, ratio};

/// Other programs take seconds, so few rounds tell as much.
const ROUNDS: usize = 3;

/// Longer than this nobody waits.
const PATIENCE: Duration = Duration::from_secs(60);

/// What all of them read, and how large it is.
struct Race<'a> {
    folder: &'a Path,
    scene: &'a Scene,
}

type Make = fn(&Race<'_>) -> Option<Command>;

/// A format, and who makes it: our program first.
const RACES: [(&str, &[(&str, Make)]); 3] = [
    (
        "png",
        &[
            ("journey export", |race| race.journey("png", &["--scale", "2"])),
            ("headless Chromium", chromium_png),
            ("rsvg-convert", |race| Some(race.rsvg("png"))),
            ("Inkscape", |race| Some(race.inkscape("png"))),
            ("mermaid-cli, a journey of 200 tasks", |race| race.mermaid("png", &["--scale", "2"])),
        ],
    ),
    (
        "pdf",
        &[
            ("journey export", |race| race.journey("pdf", &[])),
            ("headless Chromium", chromium_pdf),
            ("rsvg-convert", |race| Some(race.rsvg("pdf"))),
            ("Inkscape", |race| Some(race.inkscape("pdf"))),
            ("mermaid-cli, a journey of 200 tasks", |race| race.mermaid("pdf", &["--pdfFit"])),
        ],
    ),
    (
        "svg",
        &[
            ("journey export", |race| race.journey("svg", &[])),
            ("mermaid-cli, a journey of 200 tasks", |race| race.mermaid("svg", &[])),
        ],
    ),
];

/// Runs all races and prints how many times longer than ours each of the others takes.
pub fn race(document: &Document, scene: &Scene, folder: &Path) {
    std::fs::write(folder.join("map.journey"), journey::file::write(document)).unwrap();
    let outlines = SvgOptions { text: SvgText::Outlines, ..SvgOptions::default() };
    std::fs::write(folder.join("map.svg"), svg(scene, &outlines)).unwrap();
    std::fs::write(folder.join("tasks.mmd"), tasks(200)).unwrap();
    let chromium = "{\"executablePath\": \"/usr/bin/chromium\", \"args\": [\"--no-sandbox\"]}";
    std::fs::write(folder.join("puppeteer.json"), chromium).unwrap();
    let race = Race { folder, scene };
    for (format, programs) in RACES {
        let mut times = vec![Vec::new(); programs.len()];
        for _ in 0..ROUNDS {
            for ((_, make), times) in programs.iter().zip(&mut times) {
                let out = race.out(format);
                times.extend(make(&race).and_then(|command| run(command, &out)));
            }
        }
        let mut times = times.into_iter().map(median);
        let Some(ours) = times.next().flatten() else {
            println!("= {format} by other programs: `journey` is not built; cargo xtask bench builds it");
            continue;
        };
        println!("= {format} of that map, from start to file, {ROUNDS} rounds: journey export takes {ours:.0?}");
        for ((name, _), time) in programs[1..].iter().zip(times) {
            match time {
                Some(time) => println!("=   {name} takes {:.1} × as long ({time:.1?})", ratio(time, ours)),
                None => println!("=   {name}: not on this machine, or not within {PATIENCE:.0?}"),
            }
        }
        if format == "png" {
            println!("=   budgets: Chromium at least 10 ×, rsvg-convert at least 3 ×");
        }
    }
}

/// A journey as mermaid writes it, twenty tasks to a section.
fn tasks(count: usize) -> String {
    let mut text = "journey\n    title A journey\n".to_owned();
    for task in 0..count {
        if task % 20 == 0 {
            text.push_str(&format!("    section Stage {}\n", task / 20));
        }
        text.push_str(&format!("        Waits in line {task}: {}: Customer\n", task % 5 + 1));
    }
    text
}

impl Race<'_> {
    fn out(&self, format: &str) -> PathBuf {
        self.folder.join(format!("out.{format}"))
    }

    fn journey(&self, format: &str, options: &[&str]) -> Option<Command> {
        let mut command = journey()?;
        command.args(["export", "--force"]).args(options).arg("--to").arg(self.out(format));
        command.arg(self.folder.join("map.journey"));
        Some(command)
    }

    fn chromium(&self) -> Command {
        let mut command = Command::new("chromium");
        command.args(["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]);
        command.arg(format!("--user-data-dir={}", self.folder.join("profile").display()));
        command
    }

    fn address(&self) -> String {
        format!("file://{}", self.folder.join("map.svg").display())
    }

    fn rsvg(&self, format: &str) -> Command {
        let mut command = Command::new("rsvg-convert");
        command.args(["--zoom", "2", "--unlimited", "--format", format, "--output"]);
        command.arg(self.out(format)).arg(self.folder.join("map.svg"));
        command
    }

    fn inkscape(&self, format: &str) -> Command {
        let mut command = Command::new("inkscape");
        command.arg(format!("--export-type={format}")).arg("--export-dpi=192");
        command.arg(format!("--export-filename={}", self.out(format).display())).arg(self.folder.join("map.svg"));
        command
    }

    fn mermaid(&self, format: &str, options: &[&str]) -> Option<Command> {
        let folder = PathBuf::from(std::env::var_os("THROUGHLINE_MERMAID")?);
        let mut command = Command::new(folder.join("node_modules/.bin/mmdc"));
        command.arg("--puppeteerConfigFile").arg(self.folder.join("puppeteer.json")).args(options);
        command.arg("--input").arg(self.folder.join("tasks.mmd")).arg("--output").arg(self.out(format));
        Some(command)
    }
}

fn chromium_png(race: &Race<'_>) -> Option<Command> {
    let mut command = race.chromium();
    command.args(["--force-device-scale-factor=2"]);
    command.arg(format!("--window-size={:.0},{:.0}", race.scene.size.width, race.scene.size.height));
    command.arg(format!("--screenshot={}", race.out("png").display())).arg(race.address());
    Some(command)
}

fn chromium_pdf(race: &Race<'_>) -> Option<Command> {
    let mut command = race.chromium();
    command.arg("--no-pdf-header-footer").arg(format!("--print-to-pdf={}", race.out("pdf").display()));
    command.arg(race.address());
    Some(command)
}

/// Our own command line, when it has been built.
pub fn journey() -> Option<Command> {
    std::env::var_os("THROUGHLINE_JOURNEY").map(Command::new)
}

/// How long a program takes, or nothing when it is not there or made nothing.
fn run(mut command: Command, out: &Path) -> Option<Duration> {
    let _ = std::fs::remove_file(out);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let mut child = command.spawn().ok()?;
    let ended = loop {
        match child.try_wait().ok()? {
            Some(ended) => break ended,
            None if start.elapsed() > PATIENCE => {
                child.kill().and_then(|()| child.wait()).ok()?;
                return None;
            }
            None => std::thread::sleep(Duration::from_millis(1)),
        }
    };
    let taken = start.elapsed();
    (ended.success() && out.exists()).then_some(taken)
}
