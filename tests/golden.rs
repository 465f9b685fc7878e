//! Pictures of whole maps, looked at once and kept: whatever changes them shows here. `UPDATE_GOLDEN=1` writes them anew;
//! look at the difference before you commit it.
#![allow(clippy::unwrap_used)] // a test may stop at once

use std::path::{Path, PathBuf};

use draw::LayoutOptions;
use draw::text::Typesetter;
use export::{PngOptions, png};
use journey::model::Language;
use resvg::tiny_skia::Pixmap;

/// A channel this far off (of 255) is another picture, not another processor's rounding.
const FAR: u8 = 48;

/// Requirements 002-25, 002-04 and 002-17: the café, its curve, its highest and lowest point.
#[test]
fn the_cafe_in_traditional_chinese() {
    check("cafe", Language::ZhHant);
}

/// Requirements 001-12, 001-13, 001-08 and 000-23: ratings from both sides, moments of truth, loops.
#[test]
fn the_performance_map_in_english() {
    check("b2b-performance", Language::En);
}

fn check(name: &str, language: Language) {
    let document = templates::get(name, language).unwrap();
    let scene = draw::layout(&document.maps[0], &document, &LayoutOptions::default(), &Typesetter::new());
    let drawn = png(&scene, &PngOptions::default()).unwrap();
    let path = golden(&format!("{name}.png"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &drawn).unwrap();
    }
    let kept = std::fs::read(&path).unwrap_or_default();
    if drawn == kept {
        return;
    }
    let actual = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
    std::fs::write(&actual, &drawn).unwrap();
    let (drawn, kept) = (Pixmap::decode_png(&drawn).unwrap(), Pixmap::decode_png(&kept).expect("a golden picture"));
    assert_eq!((drawn.width(), drawn.height()), (kept.width(), kept.height()), "{name}: see {}", actual.display());
    let far = drawn.data().iter().zip(kept.data()).filter(|(a, b)| a.abs_diff(**b) > FAR).count();
    assert_eq!(far, 0, "{name}: {far} channels differ; compare {} with {}", actual.display(), path.display());
}

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(name)
}
