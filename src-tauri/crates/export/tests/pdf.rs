//! What is in a PDF besides its looks: structure, names, pictures; and that hostile Scenes make whole files.
#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use draw::scene::{Anchor, Color, Scene, Size, Slide};
use draw::text::{Face, TextBlock, Weight};
use export::{Background, ExportError, PdfOptions, pdf};

fn slide(scene: Scene) -> Slide {
    let paper = scene.size / 2.0;
    Slide { scene, title: "IG 貼文 <1>".into(), notes: String::new(), paper }
}

fn written(scene: Scene) -> String {
    String::from_utf8_lossy(&pdf(&[slide(scene)], &PdfOptions::default()).unwrap()).into_owned()
}

#[test]
fn a_pdf_says_what_it_is_and_that_everyone_can_read_it() {
    let pdf = written(everything());
    for part in ["/StructTreeRoot", "/Lang(zh-Hant)", "/Outlines", "/H1", "/MediaBox[0 0 200 150]", "pdfuaid:part"] {
        assert!(pdf.contains(part), "{part}: {}", pdf.lines().take(200).collect::<String>());
    }
    assert!(!pdf.contains("CreationDate") && !pdf.contains("ModDate"), "the same Scene gives the same bytes");
    // The photo; the drawing is made of shapes, and the third cannot be read.
    assert_eq!(pdf.matches("/Subtype/Image").count(), 1);
}

/// A drawing that a user placed stays a drawing, sharp at any size; only what shapes cannot show becomes pixels.
#[test]
fn drawings_are_shapes_unless_they_need_pixels() {
    let shapes = "<linearGradient id='g'><stop stop-color='red'/><stop offset='1' stop-color='blue'/></linearGradient>\
         <g transform='rotate(20)'><circle cx='25' cy='9' r='8' fill='url(#g)' stroke='#0B57A4' stroke-dasharray='2 1'/>\
         <text x='3' y='40' font-family='Throughline Latin'>Aé品</text></g>";
    let pixels = "<filter id='f'><feGaussianBlur stdDeviation='2'/></filter><circle r='20' filter='url(#f)'/>";
    let clipped = "<clipPath id='c'><circle r='9'/></clipPath><rect width='50' height='50' clip-path='url(#c)'/>";
    for (inside, images) in [(shapes, 0), (pixels, 2), (clipped, 2), ("<g opacity='.5'><circle r='9'/></g>", 2)] {
        let svg = format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 50 50'>{inside}</svg>");
        let drawing = picture(0.0, "image/svg+xml", &base64(svg.as_bytes()));
        let pdf = written(scene(vec![element("k", (0.0, 0.0), vec![drawing])]));
        assert_eq!(pdf.matches("/Subtype/Image").count(), images, "{inside}");
    }
}

/// A character that no font has is drawn as a box and keeps the file from calling itself accessible; it is there.
#[test]
fn what_no_font_has_is_written_all_the_same() {
    let block = (20.0, TextBlock { lines: vec![line(20.0, &[(Face::Latin(Weight::Regular), "ᏣᎳᎩ x")])], width: 9.0 });
    let pdf = written(scene(vec![element("k", (0.0, 0.0), vec![text(0.0, Anchor::Start, &block)])]));
    assert!(pdf.starts_with("%PDF-") && pdf.trim_end().ends_with("%%EOF"));
    assert!(!pdf.contains("pdfuaid"));
}

#[test]
fn hostile_scenes_make_whole_files() {
    for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, -1e300, 1e9, -1.0, 0.0] {
        let mut card = element(
            "k",
            (odd, odd),
            vec![
                rect(odd, 0.0, 10.0, 10.0, 2.0, solid(Color::rgb(0, 0, 0))),
                rect(0.0, 0.0, odd, odd, odd, solid(Color::rgb(0, 0, 0))),
                text(odd, Anchor::Middle, &mixed(odd)),
                picture(odd, "image/png", &base64(&checks())),
            ],
        );
        card.name = "\u{0}]]>\u{FFFF} (\\".into();
        let mut scene = scene(vec![card.clone(), card]);
        scene.description = "\u{0}".into();
        assert!(written(scene).trim_end().ends_with("%%EOF"), "{odd}");
    }
}

#[test]
fn a_pdf_without_a_page_is_refused() {
    assert!(matches!(pdf(&[], &PdfOptions::default()), Err(ExportError::NoPage { .. })));
    for size in [Size::ZERO, Size::new(f64::NAN, 10.0), Size::new(f64::INFINITY, 10.0), Size::new(-1.0, -1.0)] {
        let mut empty = everything();
        empty.size = size;
        assert!(matches!(pdf(&[slide(empty)], &PdfOptions::default()), Err(ExportError::NoPage { .. })), "{size:?}");
    }
}

/// Readers open no page that is longer than 200 in: a longer one is drawn smaller.
#[test]
fn a_page_is_never_larger_than_readers_open() {
    let mut long = everything();
    long.size = Size::new(200_000.0, 1_000.0);
    assert!(written(long).contains("/MediaBox[0 0 14400 72]"));
}

#[test]
fn without_paper_nothing_lies_under_the_drawing() {
    let bare = PdfOptions { background: Background::None, source: None };
    let with = pdf(&[slide(everything())], &PdfOptions::default()).unwrap();
    let without = pdf(&[slide(everything())], &bare).unwrap();
    assert_ne!(with, without);
}
