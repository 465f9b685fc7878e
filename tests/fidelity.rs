//! Every format says and shows what the Scene does: all of the text, once; every card at its place; the same picture.
//! Read back by programs that know nothing of ours: poppler's `pdftotext` and `pdftoppm`.
#![allow(clippy::unwrap_used)] // a test may stop at once

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use draw::LayoutOptions;
use draw::scene::{Item, Page, Role, Scene, Size, Slide, TextItem};
use draw::text::Typesetter;
use export::{Background, PdfOptions, PngOptions, png};
use journey::model::Document;
use resvg::tiny_skia::Pixmap;
use tempfile::TempDir;

fn scenes(page: Option<Page>) -> Vec<(String, Scene)> {
    let typesetter = Typesetter::new();
    let options = LayoutOptions { page, ..LayoutOptions::default() };
    let scene = |(name, document): (String, Document)| {
        (name, draw::layout(&document.maps[0], &document, &options, &typesetter))
    };
    tests::real_documents().into_iter().map(scene).collect()
}

fn pdf(scene: &Scene) -> Vec<u8> {
    let slide = Slide { scene: scene.clone(), title: "Map".into(), notes: String::new(), paper: scene.size / 2.0 };
    export::pdf(&[slide], &PdfOptions::default()).unwrap()
}

fn texts(scene: &Scene) -> Vec<String> {
    let items = scene.elements.iter().flat_map(|element| element.items.iter());
    items.filter_map(|item| if let Item::Text(text) = item { Some(said(text)) } else { None }).collect()
}

fn said(text: &TextItem) -> String {
    let lines = text.block.lines.iter().map(|line| line.runs.iter().map(|run| run.text.as_str()).collect::<String>());
    bare(&lines.collect::<String>())
}

/// Without white space, of which a reader makes its own.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn count(text: &str) -> BTreeMap<char, usize> {
    text.chars().fold(BTreeMap::new(), |mut count, c| {
        *count.entry(c).or_default() += 1;
        count
    })
}

/// Runs a program of poppler; where it cannot be installed by the test command, the test is left out.
fn poppler(program: &str, arguments: &[&str], file: &Path, target: &[&str]) -> Option<Vec<u8>> {
    let output = Command::new(program).args(arguments).arg(file).args(target).output();
    match output {
        Ok(output) => {
            assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
            assert!(output.stderr.is_empty(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
            Some(output.stdout)
        }
        Err(error) => {
            if cfg!(target_os = "linux") {
                panic!("{program}: {error}; install poppler-utils");
            }
            None
        }
    }
}

/// Every string of the map is in the PDF, each as often as it is drawn, and in one piece.
#[test]
fn pdftotext_finds_every_string_once() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("map.pdf");
    for (name, scene) in scenes(None) {
        std::fs::write(&file, pdf(&scene)).unwrap();
        let Some(text) = poppler("pdftotext", &["-raw", "-enc", "UTF-8"], &file, &["-"]) else { return };
        let found = bare(&String::from_utf8(text).unwrap());
        let texts = texts(&scene);
        for text in &texts {
            assert!(found.contains(text.as_str()), "{name}: {text:?} is not in {found}");
        }
        assert_eq!(count(&found), count(&texts.concat()), "{name}");
    }
}

/// A reader who selects all gets the map as it is read: title, stages, and then lane by lane.
#[test]
fn text_comes_in_the_order_of_reading() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("map.pdf");
    for (name, scene) in scenes(None).into_iter().filter(|(name, _)| name != "stress") {
        std::fs::write(&file, pdf(&scene)).unwrap();
        let Some(text) = poppler("pdftotext", &["-raw", "-enc", "UTF-8"], &file, &["-"]) else { return };
        let found = bare(&String::from_utf8(text).unwrap());
        let first = |role: Role| {
            let element = scene.elements.iter().find(|it| it.role == role)?;
            element.items.iter().find_map(|item| if let Item::Text(text) = item { Some(said(text)) } else { None })
        };
        let mut wanted: Vec<String> = [Role::Title, Role::StageHeader].into_iter().filter_map(first).collect();
        wanted.extend(scene.grid.stages.iter().map(|stage| bare(&stage.name)));
        wanted.extend(scene.grid.lanes.iter().map(|lane| bare(&lane.name)));
        let mut from = 0;
        for text in wanted {
            let at = found[from..].find(&text).unwrap_or_else(|| panic!("{name}: {text} is not in {}", &found[from..]));
            from += at + text.len();
        }
    }
}

/// Each card's box in the PDF is that of the Scene, to half a px.
#[test]
fn cards_stand_at_their_places_in_the_pdf() {
    for (name, scene) in scenes(None) {
        let pdf = pdf(&scene);
        // What has no title yet cannot claim to be accessible.
        let claims = String::from_utf8_lossy(&pdf).contains("pdfuaid:part");
        assert!(claims || name.starts_with("blank"), "{name} is accessible");
        let boxes = tests::pdf::boxes(&pdf);
        let (width, _) = tests::pdf::page_size(&pdf);
        let scale = width / scene.size.width;
        let mut cards = 0;
        for element in &scene.elements {
            // What is only text has no box; a shadow or a hatched frame lies under the card.
            let Some(own) = element.items.iter().find_map(|item| match item {
                Item::Rect(rect) if matches!(element.role, Role::Card | Role::Touchpoint) => Some(rect.shape),
                _ => None,
            }) else {
                continue;
            };
            cards += 1;
            let (x, y) = (element.at.x + own.x, element.at.y + own.y);
            let near = |a: f64, b: f64| (a / scale - b).abs() <= 0.5;
            let is_there = boxes.iter().any(|it| {
                near(it.x0, x) && near(it.y0, y) && near(it.x1, x + own.width) && near(it.y1, y + own.height)
            });
            assert!(is_there, "{name}: {} is not at ({x}, {y})", element.key);
        }
        // A sheet about a person and a blank map hold none.
        assert!(cards > 10 || name.starts_with("persona-sheet") || name.starts_with("blank"), "{name}");
    }
}

/// Poppler draws the PDF as we draw the PNG.
#[test]
fn pdf_and_png_show_the_same() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("map.pdf");
    for (name, scene) in scenes(Some(Page::Wide)).into_iter().filter(|(name, _)| name.contains("zh-Hant")) {
        std::fs::write(&file, pdf(&scene)).unwrap();
        let Some(theirs) = poppler("pdftoppm", &["-r", "144", "-png", "-singlefile"], &file, &[]) else { return };
        let theirs = Pixmap::decode_png(&theirs).unwrap();
        let ours = Pixmap::decode_png(&png(&scene, &PngOptions::default()).unwrap()).unwrap();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        theirs.save_png(folder.join(format!("{name} poppler.png"))).unwrap();
        ours.save_png(folder.join(format!("{name} ours.png"))).unwrap();
        assert_eq!((theirs.width(), theirs.height()), (ours.width(), ours.height()), "{name}");
        let difference = difference(&theirs, &ours);
        assert!(difference < 2.0, "{name}: {difference}; see {}", folder.display());
    }
}

/// The mean difference of all channels, 0–255.
fn difference(a: &Pixmap, b: &Pixmap) -> f64 {
    let sum: u64 = a.data().iter().zip(b.data()).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
    #[allow(clippy::cast_precision_loss)]
    let mean = sum as f64 / a.data().len() as f64;
    mean
}

/// One page for each slide, each on its own paper.
#[test]
fn a_pdf_has_a_page_for_each_slide() {
    let scenes = scenes(Some(Page::Wide));
    let slides: Vec<Slide> = scenes
        .into_iter()
        .take(3)
        .map(|(title, scene)| Slide { scene, title, notes: String::new(), paper: Size::new(960.0, 540.0) })
        .collect();
    let options = PdfOptions { background: Background::None, source: None };
    let pdf = export::pdf(&slides, &options).unwrap();
    assert_eq!(tests::pdf::pages(&pdf), 3);
    assert_eq!(tests::pdf::page_size(&pdf), (960.0, 540.0));
    assert!(pdf == export::pdf(&slides, &options).unwrap(), "the same slides give the same bytes");
}
