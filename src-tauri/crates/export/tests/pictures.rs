//! What the exporters make of a Scene that uses everything: the same on every run, the same in both formats, the same
//! as the pictures in `golden/`. `UPDATE_GOLDEN=1` writes those anew; look at them before they are kept.
#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use draw::scene::{Color, Item};
use export::{Background, PngOptions, PngSize, SvgOptions, SvgText, png, svg};

fn at_scale(scale: f64) -> PngOptions<'static> {
    PngOptions { size: PngSize::Scale(scale), ..PngOptions::default() }
}

const OUTLINES: SvgOptions<'_> = SvgOptions { text: SvgText::Outlines, background: Background::Paper, source: None };

/// An independent renderer draws our SVG, with text and with outlines, as we draw the PNG.
#[test]
fn svg_and_png_show_the_same() {
    let ours = pixels(&png(&everything(), &at_scale(2.0)).unwrap());
    for (options, limit) in [(SvgOptions::default(), 0.6), (OUTLINES, 0.4)] {
        let theirs = resvg_pixels(&svg(&everything(), &options), 2.0);
        let difference = difference(&ours, &theirs);
        assert!(difference < limit, "{options:?}: {difference}");
    }
    // The measure notices when a single word is gone.
    let mut changed = everything();
    let title = std::sync::Arc::make_mut(&mut changed.elements[0]);
    let Item::Text(text) = &mut std::sync::Arc::make_mut(&mut title.items)[0] else { panic!("the title is text") };
    text.color = Color::TRANSPARENT;
    assert!(difference(&ours, &pixels(&png(&changed, &at_scale(2.0)).unwrap())) > 1.0);
}

/// The file depends on the Scene alone, not on the number of cores.
#[test]
fn one_thread_and_many_write_the_same_bytes() {
    let with_threads = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| png(&everything(), &at_scale(4.0)).unwrap())
    };
    let one = with_threads(1);
    assert!(one == with_threads(2) && one == with_threads(5) && one == with_threads(1));
    assert_eq!(svg(&everything(), &OUTLINES), svg(&everything(), &OUTLINES));
}

/// A band's edge (every 256 rows) is not seen: the picture is that of a small page, moved.
#[test]
fn nothing_is_lost_where_bands_meet() {
    let small = pixels(&png(&everything(), &at_scale(1.0)).unwrap());
    let mut tall = everything();
    tall.size.height = 700.0;
    for element in &mut tall.elements {
        // Row 256 cuts through text, pictures, hatches and curves.
        std::sync::Arc::make_mut(element).at.y += 128.0;
    }
    let (width, height, all) = pixels(&png(&tall, &at_scale(1.0)).unwrap());
    assert_eq!((width, height), (400, 700));
    let moved = (400, 300, all[128 * 400..428 * 400].to_vec());
    let difference = difference(&small, &moved);
    assert!(difference < 0.02, "{difference}");
}

#[test]
fn without_paper_the_picture_is_see_through() {
    let bare = PngOptions { background: Background::None, ..PngOptions::default() };
    let (_, _, pixels) = pixels(&png(&everything(), &bare).unwrap());
    assert_eq!(pixels[0], [0, 0, 0, 0], "the corner");
    assert_eq!(pixels[160 * 400 + 150], [0xFD, 0xEE, 0xE6, 255], "a card");
    let svg = svg(&everything(), &SvgOptions { background: Background::None, ..SvgOptions::default() });
    assert!(!svg.contains("#FFFCF6"));
}

#[test]
fn pictures_stay_as_they_were() {
    let name = |file: &str| format!("{}/tests/golden/{file}", env!("CARGO_MANIFEST_DIR"));
    let (live, outlines) = (svg(&everything(), &SvgOptions::default()), svg(&everything(), &OUTLINES));
    let drawn = png(&everything(), &at_scale(1.0)).unwrap();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(name("everything.svg"), &live).unwrap();
        std::fs::write(name("everything.outlines.svg"), &outlines).unwrap();
        std::fs::write(name("everything.png"), &drawn).unwrap();
    }
    assert_eq!(live, std::fs::read_to_string(name("everything.svg")).unwrap());
    assert_eq!(outlines, std::fs::read_to_string(name("everything.outlines.svg")).unwrap());
    // Another processor may round a pixel another way.
    let difference = difference(&pixels(&drawn), &pixels(&std::fs::read(name("everything.png")).unwrap()));
    assert!(difference < 0.01, "{difference}");
}
