//! Our SVG drawn by programs that others wrote, beside our own PNG. Slow, and in need of large programs, so it runs only
//! when it is asked for: `cargo xtask outside`. The pictures stay in `target/tmp/outside`, to be looked at.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may stop at once; its table is its result

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use draw::scene::Scene;
use draw::text::Typesetter;
use draw::{LayoutOptions, layout};
use export::{PngOptions, SvgOptions, SvgText, png, svg};
use journey::model::Language;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg;

/// A mean difference of all channels (0–255) that is anti-aliasing alone.
const SAME: f64 = 2.5;

/// A mean over 64 × 64 px that only something missing or moved reaches.
const SAME_HERE: f64 = 40.0;

/// Draws a file of that size (px) into a PNG.
type Draw = fn(svg: &Path, size: (u32, u32), png: &Path) -> Command;

const PROGRAMS: [(&str, Draw); 3] = [("Chromium", chromium), ("rsvg-convert", rsvg), ("Inkscape", inkscape)];

#[test]
fn svg_looks_the_same_everywhere() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("outside");
    std::fs::create_dir_all(&folder).unwrap();
    let mut far = Vec::new();
    println!("\n{:<24} {:<10} {:<14} {:>6} {:>9}", "map", "letters", "program", "mean", "worst 64²");
    for (name, scene) in scenes() {
        let ours = folder.join(format!("{name}.png"));
        std::fs::write(&ours, png(&scene, &PngOptions::default()).unwrap()).unwrap();
        let ours = Pixmap::load_png(&ours).unwrap();
        for text in [SvgText::Live, SvgText::Outlines] {
            let letters = format!("{text:?}").to_lowercase();
            let written = svg(&scene, &SvgOptions { text, ..SvgOptions::default() });
            let file = folder.join(format!("{name}.{letters}.svg"));
            std::fs::write(&file, &written).unwrap();
            let mut pictures = vec![("resvg", Some(resvg(&written)))];
            for (program, draw) in PROGRAMS {
                // Only a web browser takes the fonts out of the file.
                if text == SvgText::Outlines || program == "Chromium" {
                    let target = folder.join(format!("{name}.{letters}.{program}.png"));
                    pictures.push((program, drawn(draw, &file, (ours.width(), ours.height()), &target)));
                }
            }
            for (program, picture) in pictures {
                let picture = picture.unwrap_or_else(|| panic!("{program} drew nothing of {}", file.display()));
                let (mean, worst) = difference(&ours, &picture);
                println!("{name:<24} {letters:<10} {program:<14} {mean:>6.2} {worst:>9.1}");
                if mean > SAME || worst > SAME_HERE {
                    far.push(format!("{name} {letters} {program}: {mean:.2}, {worst:.1}"));
                }
            }
        }
    }
    assert!(far.is_empty(), "look at {}: {far:#?}", folder.display());
}

fn scenes() -> Vec<(String, Scene)> {
    let typesetter = Typesetter::new();
    let mut scenes = Vec::new();
    for (name, language) in
        [("cafe", Language::ZhHant), ("b2b-performance", Language::En), ("furniture", Language::ZhHans)]
    {
        let document = templates::get(name, language).unwrap();
        scenes.push((name.to_owned(), layout(&document.maps[0], &document, &LayoutOptions::default(), &typesetter)));
    }
    let stress = tests::stress::stress_map();
    scenes.push(("stress".to_owned(), layout(&stress.maps[0], &stress, &LayoutOptions::default(), &typesetter)));
    scenes
}

fn resvg(svg: &str) -> Pixmap {
    let mut options = usvg::Options::default();
    for file in &draw::fonts::FILES {
        options.fontdb_mut().load_font_data(file.bytes.to_vec());
    }
    let tree = usvg::Tree::from_str(svg, &options).unwrap();
    let size = tree.size().to_int_size();
    let mut pixmap = Pixmap::new(size.width(), size.height()).unwrap();
    resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
    pixmap
}

fn drawn(draw: Draw, svg: &Path, size: (u32, u32), png: &Path) -> Option<Pixmap> {
    let _ = std::fs::remove_file(png);
    let mut command = draw(svg, size, png);
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(status.as_ref().is_ok_and(std::process::ExitStatus::success), "{command:?}: {status:?}");
    Pixmap::load_png(png).ok()
}

fn chromium(svg: &Path, (width, height): (u32, u32), png: &Path) -> Command {
    let profile = PathBuf::from(png).with_extension("profile");
    let mut command = Command::new("chromium");
    command.args(["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-lcd-text"]);
    command.arg(format!("--user-data-dir={}", profile.display()));
    command.arg(format!("--window-size={width},{height}")).arg(format!("--screenshot={}", png.display()));
    command.arg(format!("file://{}", svg.display()));
    command
}

fn rsvg(svg: &Path, _: (u32, u32), png: &Path) -> Command {
    let mut command = Command::new("rsvg-convert");
    command.arg("--unlimited").arg("--output").arg(png).arg(svg);
    command
}

fn inkscape(svg: &Path, (width, _): (u32, u32), png: &Path) -> Command {
    let mut command = Command::new("inkscape");
    command.arg(format!("--export-filename={}", png.display())).arg(format!("--export-width={width}")).arg(svg);
    command
}

/// The mean difference of all channels, and the largest mean of any 64 × 64 px.
fn difference(a: &Pixmap, b: &Pixmap) -> (f64, f64) {
    assert_eq!((a.width(), a.height()), (b.width(), b.height()));
    let (width, across) = (a.width() as usize, a.width().div_ceil(64) as usize);
    let mut tiles = vec![(0_u32, 0_u32); across * a.height().div_ceil(64) as usize];
    for (pixel, (a, b)) in a.data().chunks_exact(4).zip(b.data().chunks_exact(4)).enumerate() {
        let tile = &mut tiles[pixel / width / 64 * across + pixel % width / 64];
        tile.0 += a.iter().zip(b).map(|(a, b)| u32::from(a.abs_diff(*b))).sum::<u32>();
        tile.1 += 4;
    }
    let sum: u64 = tiles.iter().map(|(sum, _)| u64::from(*sum)).sum();
    #[allow(clippy::cast_precision_loss)] // pictures are small
    let mean = sum as f64 / a.data().len() as f64;
    let worst = tiles.iter().map(|(sum, count)| f64::from(*sum) / f64::from(*count)).fold(0.0, f64::max);
    (mean, worst)
}
