//! Our SVG drawn by programs that others wrote, beside our own PNG. Slow, and in need of large programs, so it runs only
//! when it is asked for: `cargo xtask outside`. The pictures stay in `target/tmp/outside/svg`, to be looked at.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may stop at once; its table is its result

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use draw::text::Typesetter;
use draw::{LayoutOptions, layout};
use export::{PngOptions, SvgOptions, SvgText, png, svg};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg;
use serde_json::json;

/// A mean difference of all channels (0–255) that is anti-aliasing alone.
const SAME: f64 = 2.5;

/// A mean over 64 × 64 px that only something missing or moved reaches.
const SAME_HERE: f64 = 40.0;

/// A picture that a program is to make.
struct Picture {
    /// Which map, and how its letters are written.
    name: String,
    svg: PathBuf,
    /// px.
    size: (u32, u32),
}

impl Picture {
    /// Where a program puts it.
    fn by(&self, program: &str) -> PathBuf {
        self.svg.with_file_name(format!("{}.{program}.png", self.name))
    }
}

/// Draws all of them; one start of a program for as many as it takes.
type Draw = fn(folder: &Path, pictures: &[Picture]);

const PROGRAMS: [(&str, Draw); 4] =
    [("resvg", resvg), ("Chromium", chromium), ("rsvg-convert", rsvg), ("Inkscape", inkscape)];

#[test]
fn svg_looks_the_same_everywhere() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("outside/svg");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let pictures = written(&folder);
    for (_, draw) in PROGRAMS {
        draw(&folder, &pictures);
    }
    let (mut far, mut all) = (Vec::new(), Vec::new());
    println!("\n{:<32} {:<14} {:>6} {:>9}", "map and letters", "program", "mean", "worst 64²");
    for picture in &pictures {
        let map = picture.name.rsplit_once('.').unwrap().0;
        let ours = Pixmap::load_png(folder.join(format!("{map}.png"))).unwrap();
        for (program, _) in PROGRAMS {
            let theirs = Pixmap::load_png(picture.by(program));
            let theirs = theirs.unwrap_or_else(|error| panic!("{program} drew nothing of {}: {error}", picture.name));
            let (mean, worst) = difference(&ours, &theirs);
            println!("{:<32} {program:<14} {mean:>6.2} {worst:>9.1}", picture.name);
            all.push((program, mean, worst));
            if mean > SAME || worst > SAME_HERE {
                far.push(format!("{} {program}: {mean:.2}, {worst:.1}", picture.name));
            }
        }
    }
    println!("\nThe furthest of {} pictures each (at most {SAME}, {SAME_HERE}):", pictures.len());
    for (program, _) in PROGRAMS {
        let of_it = all.iter().filter(|(other, ..)| *other == program);
        let (mean, worst) = of_it.fold((0.0_f64, 0.0_f64), |most, it| (most.0.max(it.1), most.1.max(it.2)));
        println!("{program:<14} {mean:>6.2} {worst:>9.1}");
    }
    assert!(far.is_empty(), "look at {}: {far:#?}", folder.display());
}

/// Every map in the folder, as our PNG, and as SVG with live text and with outlines.
fn written(folder: &Path) -> Vec<Picture> {
    let typesetter = Typesetter::new();
    let mut pictures = Vec::new();
    for (name, document) in tests::real_documents() {
        let name = name.replace(' ', "-");
        let scene = layout(&document.maps[0], &document, &LayoutOptions::default(), &typesetter);
        let ours = png(&scene, &PngOptions::default()).unwrap();
        std::fs::write(folder.join(format!("{name}.png")), &ours).unwrap();
        let ours = Pixmap::decode_png(&ours).unwrap();
        for (text, letters) in [(SvgText::Live, "live"), (SvgText::Outlines, "outlines")] {
            let name = format!("{name}.{letters}");
            let file = folder.join(format!("{name}.svg"));
            std::fs::write(&file, svg(&scene, &SvgOptions { text, ..SvgOptions::default() })).unwrap();
            pictures.push(Picture { name, svg: file, size: (ours.width(), ours.height()) });
        }
    }
    pictures
}

fn resvg(_: &Path, pictures: &[Picture]) {
    let mut options = usvg::Options::default();
    for file in &draw::fonts::FILES {
        options.fontdb_mut().load_font_data(file.bytes.to_vec());
    }
    for picture in pictures {
        let tree = usvg::Tree::from_str(&std::fs::read_to_string(&picture.svg).unwrap(), &options).unwrap();
        let mut pixmap = Pixmap::new(picture.size.0, picture.size.1).unwrap();
        resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
        pixmap.save_png(picture.by("resvg")).unwrap();
    }
}

/// Opens every file of a list in one browser. The fonts are those in the file.
const PAGES: &str = "
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
const debian = '/usr/bin/chromium';
const browser = await chromium.launch({
    ...(existsSync(debian) ? { executablePath: debian } : { channel: 'chrome' }),
    args: ['--no-sandbox', '--disable-lcd-text', '--font-render-hinting=none', '--hide-scrollbars'],
});
for (const { svg, png, width, height } of JSON.parse(readFileSync(0, 'utf8'))) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(`file://${svg}`);
    await page.screenshot({ path: png });
    await page.close();
}
await browser.close();
";

fn chromium(_: &Path, pictures: &[Picture]) {
    let list = pictures
        .iter()
        .map(|it| json!({"svg": it.svg, "png": it.by("Chromium"), "width": it.size.0, "height": it.size.1}));
    let list = serde_json::Value::from_iter(list).to_string();
    let mut node = Command::new("node");
    node.args(["--input-type=module", "--eval", PAGES]).stdin(Stdio::piped());
    let interface = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui");
    let mut node = node.current_dir(interface).spawn().unwrap();
    node.stdin.take().unwrap().write_all(list.as_bytes()).unwrap();
    assert!(node.wait().unwrap().success());
}

fn rsvg(folder: &Path, pictures: &[Picture]) {
    for picture in pictures {
        let mut rsvg = with_our_fonts("rsvg-convert", folder);
        run(rsvg.arg("--unlimited").arg("--output").arg(picture.by("rsvg-convert")).arg(&picture.svg));
    }
}

fn inkscape(folder: &Path, pictures: &[Picture]) {
    // It names a picture after its drawing, and takes as many as there are.
    let mut inkscape = with_our_fonts("inkscape", folder);
    inkscape.args(["--export-type=png", "--export-dpi=96"]);
    run(inkscape.args(pictures.iter().map(|picture| &picture.svg)));
    for picture in pictures {
        std::fs::rename(picture.svg.with_extension("png"), picture.by("Inkscape")).unwrap();
    }
}

/// A program that takes no fonts out of a file, on a machine where ours are installed.
fn with_our_fonts(program: &str, folder: &Path) -> Command {
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/draw/fonts");
    let mut settings = String::from("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>");
    write!(settings, "<dir>{}</dir><cachedir>{}</cachedir>", fonts.display(), folder.join("fonts").display()).unwrap();
    settings.push_str("</fontconfig>");
    let file = folder.join("fonts.conf");
    std::fs::write(&file, settings).unwrap();
    let mut command = Command::new(program);
    command.env("FONTCONFIG_FILE", file);
    command
}

fn run(command: &mut Command) {
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(status.as_ref().is_ok_and(std::process::ExitStatus::success), "{command:?}: {status:?}");
}

/// The mean difference of all channels, and the largest mean of any 64 × 64 px.
fn difference(a: &Pixmap, b: &Pixmap) -> (f64, f64) {
    assert_eq!((a.width(), a.height()), (b.width(), b.height()));
    let (width, across) = (a.width() as usize, a.width().div_ceil(64) as usize);
    let mut tiles = vec![(0_u32, 0_u32); across * a.height().div_ceil(64) as usize];
    for (row, (a, b)) in a.data().chunks_exact(width * 4).zip(b.data().chunks_exact(width * 4)).enumerate() {
        for (column, (a, b)) in a.chunks(64 * 4).zip(b.chunks(64 * 4)).enumerate() {
            let tile = &mut tiles[row / 64 * across + column];
            // Most of two pictures is the same.
            if a != b {
                tile.0 += a.iter().zip(b).map(|(a, b)| u32::from(a.abs_diff(*b))).sum::<u32>();
            }
            tile.1 += u32::try_from(a.len()).unwrap();
        }
    }
    let sum: u64 = tiles.iter().map(|(sum, _)| u64::from(*sum)).sum();
    #[allow(clippy::cast_precision_loss)] // pictures are small
    let mean = sum as f64 / a.data().len() as f64;
    let worst = tiles.iter().map(|(sum, count)| f64::from(*sum) / f64::from(*count)).fold(0.0, f64::max);
    (mean, worst)
}
