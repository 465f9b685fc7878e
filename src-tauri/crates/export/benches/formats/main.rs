//! What each format costs: a map with 200 cards as PNG, SVG, PDF and PPTX against drawing its PNG alone; our program
//! against others that make a PNG or a PDF of the same SVG, or draw a journey with as many tasks; many files on all cores
//! against one; and the memory that the largest picture takes. Ratios of one run, of medians over rounds that take turns,
//! because milliseconds say nothing about another machine.
//!
//! `cargo xtask bench` builds what this needs beside it and says where: `THROUGHLINE_JOURNEY` is our command line,
//! `THROUGHLINE_MERMAID` a folder with mermaid-cli. What is not there is left out, and said.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod clock;
mod largest;
mod many;
mod others;

use std::time::Duration;

use clock::{median, ratio, time};
use draw::scene::{Scene, Slide};
use draw::text::Typesetter;
use draw::{LayoutOptions, layout};
use export::{PdfOptions, PngOptions, PngSize, PptxOptions, SvgOptions, SvgText, pdf, png, pptx, svg};
use journey::model::Document;

const ROUNDS: usize = 7;

/// An export, by name.
type Export<'a> = (&'a str, Box<dyn Fn() -> Vec<u8> + 'a>);

fn main() {
    if largest::is_asked_for() {
        return largest::draw();
    }
    let document = tests::stress::map(5, 5, 200);
    let scene = drawn(&document);
    formats(&document, &scene);
    let folder = std::env::temp_dir().join(format!("throughline-formats-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    others::race(&document, &scene, &folder);
    many::export(&folder);
    std::fs::remove_dir_all(&folder).unwrap();
    largest::draw_elsewhere();
}

/// With a typesetter that remembers nothing, as in a program that has just started.
fn drawn(document: &Document) -> Scene {
    layout(&document.maps[0], document, &LayoutOptions::default(), &Typesetter::new())
}

fn formats(document: &Document, scene: &Scene) {
    let source = journey::file::write(document);
    let slides = |scene: Scene| {
        let paper = scene.size / 2.0;
        [Slide { scene, title: "Map".into(), notes: String::new(), paper }]
    };
    let slide = slides(scene.clone());
    let at_2x = PngOptions { size: PngSize::Scale(2.0), ..PngOptions::default() };
    let outlines = SvgOptions { text: SvgText::Outlines, ..SvgOptions::default() };
    let carrying = Some(source.as_slice());
    let exports: [Export<'_>; 10] = [
        ("PNG at 2× of the Scene: drawing alone", Box::new(|| png(scene, &at_2x).unwrap())),
        ("PNG at 2×", Box::new(|| png(&drawn(document), &at_2x).unwrap())),
        ("SVG with letters", Box::new(|| svg(&drawn(document), &SvgOptions::default()).into_bytes())),
        ("SVG with outlines", Box::new(|| svg(&drawn(document), &outlines).into_bytes())),
        ("PDF", Box::new(|| pdf(&slides(drawn(document)), &PdfOptions::default()).unwrap())),
        ("PPTX", Box::new(|| pptx(&slides(drawn(document)), &PptxOptions::default()).unwrap())),
        ("PDF of the Scene", Box::new(|| pdf(&slide, &PdfOptions::default()).unwrap())),
        ("PPTX of the Scene", Box::new(|| pptx(&slide, &PptxOptions::default()).unwrap())),
        (
            "PDF of the Scene, with its map",
            Box::new(|| pdf(&slide, &PdfOptions { source: carrying, ..PdfOptions::default() }).unwrap()),
        ),
        (
            "PPTX of the Scene, with its map",
            Box::new(|| pptx(&slide, &PptxOptions { source: carrying, ..PptxOptions::default() }).unwrap()),
        ),
    ];
    let mut times = vec![Vec::new(); exports.len()];
    for _ in 0..ROUNDS {
        for ((_, export), times) in exports.iter().zip(&mut times) {
            times.push(time(export));
        }
    }
    let times: Vec<Duration> = times.into_iter().filter_map(median).collect();
    let alone = times[0];
    let pixels = scene.size.area() * 4.0 / 1e6;
    println!("= A map with 200 cards, {pixels:.1} megapixels at 2×, {ROUNDS} rounds; × is of drawing its PNG alone:");
    for ((name, export), time) in exports.iter().zip(&times) {
        println!("=   {name}: {:.2} ×, {time:.1?}, {} KB", ratio(*time, alone), export().len() / 1024);
    }
    println!("=   budgets: PNG at most 1.2 ×, PDF of the Scene at most 50 ms");
}
