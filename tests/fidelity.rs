//! Every format says and shows what the Scene does: all of the text, once; every card at its place; the same picture.
//! Read back by programs that know nothing of ours: poppler's `pdftotext` and `pdftoppm`.
#![allow(clippy::unwrap_used)] // a test may stop at once

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use base64::Engine as _;
use draw::LayoutOptions;
use draw::scene::{Item, Page, PictureItem, Point, Role, RoundRect, Scene, Size, Slide, TextItem};
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

/// A drawing that a user placed is made of shapes in the PDF, and looks as it does in the PNG.
#[test]
fn a_drawing_of_a_user_shows_the_same() {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='-10 -10 160 90'>\
        <linearGradient id='g' x2='0' y2='1'><stop stop-color='#C2410C'/><stop offset='1' stop-color='#0B57A4'/>\
        </linearGradient><rect x='-30' y='-30' width='90' height='60' fill='#FFF3C4'/>\
        <g transform='translate(40 10) rotate(15)'><rect width='60' height='40' rx='8' fill='url(#g)'/>\
        <path d='M0 0L60 40' stroke='black' stroke-width='3' stroke-dasharray='6 4' stroke-linecap='round'/></g>\
        <path d='M10 50h30v20h-30zM15 55h20v10h-20z' fill-rule='evenodd' fill-opacity='.5' stroke='green'/>\
        <text x='90' y='75' font-family='Throughline Latin' font-size='14'>Aéß</text></svg>";
    let document = templates::get("blank", journey::model::Language::En).unwrap();
    let mut scene = draw::layout(&document.maps[0], &document, &LayoutOptions::default(), &Typesetter::new());
    let picture = PictureItem {
        shape: RoundRect { x: 100.0, y: 40.0, width: 1600.0, height: 1000.0, radius: 60.0 },
        media_type: "image/svg+xml".into(),
        data: base64::engine::general_purpose::STANDARD.encode(svg).into(),
    };
    let mut element = (*scene.elements[0]).clone();
    (element.at, element.clip, element.items) = (Point::ZERO, None, [Item::Picture(picture)].into());
    scene.elements = vec![element.into()];
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("drawing.pdf");
    let pdf = pdf(&scene);
    assert!(!String::from_utf8_lossy(&pdf).contains("/Subtype/Image"), "it is made of shapes");
    std::fs::write(&file, pdf).unwrap();
    let Some(theirs) = poppler("pdftoppm", &["-r", "144", "-png", "-singlefile"], &file, &[]) else { return };
    let theirs = Pixmap::decode_png(&theirs).unwrap();
    let ours = Pixmap::decode_png(&png(&scene, &PngOptions::default()).unwrap()).unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    theirs.save_png(folder.join("drawing poppler.png")).unwrap();
    ours.save_png(folder.join("drawing ours.png")).unwrap();
    let difference = difference(&theirs, &ours);
    assert!(difference < 1.0, "{difference}; see {}", folder.display());
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
