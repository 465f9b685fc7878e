//! Scenes with hostile content: every export is whole and safe.
#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use draw::scene::{Anchor, BezPath, Color, Paint, RoundRect, Stroke};
use draw::text::{Face, TextBlock, Weight};
use export::{PngOptions, SvgOptions, SvgText, png, svg};
use resvg::usvg::roxmltree;

const TEXTS: [&str; 9] = [
    "</text><script>alert(1)</script>",
    "]]> & \" ' <![CDATA[ <!-- -->",
    "\u{0}\u{1}\u{8}\u{b}\u{1b}\u{7f}\u{85}\u{FFFE}\u{FFFF}",
    "🙂 👩‍👩‍👧‍👦 ☕",
    "שלום עולם مرحبا",
    "\u{202e}reversed\u{202c} \u{2066}x\u{2069}",
    "&#0; &unknown; %n",
    "  two  blanks  \t\r\n",
    "",
];

fn every_option() -> [SvgOptions<'static>; 2] {
    [SvgText::Live, SvgText::Outlines].map(|text| SvgOptions { text, ..SvgOptions::default() })
}

/// Requirement: the SVG is well-formed whatever a map says.
#[test]
fn svg_is_well_formed_for_any_text() {
    for hostile in TEXTS {
        let block =
            (20.0, TextBlock { lines: vec![line(20.0, &[(Face::Latin(Weight::Regular), hostile)])], width: 9.0 });
        let mut card = element(hostile, (0.0, 0.0), vec![text(10.0, Anchor::Start, &block)]);
        card.name = hostile.into();
        let twin = card.clone();
        let mut scene = scene(vec![card, twin]);
        scene.description = hostile.into();
        for options in every_option() {
            let svg = svg(&scene, &options);
            let parsed = roxmltree::Document::parse(&svg).unwrap_or_else(|error| panic!("{hostile:?}: {error}\n{svg}"));
            assert!(!parsed.descendants().any(|node| node.tag_name().name() == "script"), "{svg}");
            let mut ids: Vec<&str> = parsed.descendants().filter_map(|node| node.attribute("id")).collect();
            let count = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), count, "{svg}");
        }
        png(&scene, &PngOptions::default()).unwrap();
    }
}

#[test]
fn readable_text_comes_back_from_the_svg() {
    let block =
        (20.0, TextBlock { lines: vec![line(20.0, &[(Face::Latin(Weight::Regular), "a <b> & ]]> c ")])], width: 9.0 });
    let svg =
        svg(&scene(vec![element("k", (0.0, 0.0), vec![text(0.0, Anchor::Start, &block)])]), &SvgOptions::default());
    let parsed = roxmltree::Document::parse(&svg).unwrap();
    let text = parsed.descendants().find(|node| node.tag_name().name() == "text").unwrap();
    assert_eq!(text.text(), Some("a <b> & ]]> c"));
}

/// Nothing in the file leads out of it, and nothing of it runs.
#[test]
fn svg_refers_to_nothing_outside() {
    let svg = svg(&everything(), &SvgOptions::default());
    let parsed = roxmltree::Document::parse(&svg).unwrap();
    for node in parsed.descendants() {
        assert!(!["script", "foreignObject"].contains(&node.tag_name().name()), "{node:?}");
        if node.tag_name().name() == "style" {
            // Fonts, and nothing but fonts.
            for rule in node.text().unwrap().split_terminator('}') {
                let (start, font) = rule.split_once("src:url(data:font/otf;base64,").unwrap();
                assert!(start.starts_with("@font-face{font-family:'Throughline "), "{start}");
                assert!(
                    font.trim_end_matches(')')
                        .bytes()
                        .all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte))
                );
            }
        }
        for attribute in node.attributes() {
            assert!(attribute.name() != "style" && !attribute.name().starts_with("on"), "{attribute:?}");
            if attribute.name() == "href" {
                let inside = attribute.value().starts_with('#') || attribute.value().starts_with("data:image/");
                assert!(inside, "{attribute:?}");
            }
            if let Some((_, picture)) = attribute.value().split_once("data:image/svg+xml;base64,") {
                use base64::Engine as _;
                let bytes = base64::engine::general_purpose::STANDARD.decode(picture).unwrap();
                let picture = String::from_utf8(bytes).unwrap();
                assert!(picture.contains("#0b57a4"), "{picture}");
                for forbidden in ["script", "hostname", "example.org"] {
                    assert!(!picture.contains(forbidden), "{picture}");
                }
            }
        }
    }
}

/// A picture that cannot be read becomes a crossed box.
#[test]
fn broken_pictures_are_drawn_as_a_placeholder() {
    let mut huge = Vec::new();
    // Only a header: 60,000 × 60,000 px.
    png::Encoder::new(&mut huge, 60_000, 60_000).write_header().unwrap();
    let bomb = "<svg xmlns='http://www.w3.org/2000/svg'><!DOCTYPE a [<!ENTITY b \"b\">]>&b;</svg>";
    for (media_type, data) in [
        ("image/png", base64(b"broken")),
        ("image/png", base64(&huge)),
        ("image/png", base64(&checks()[..40])),
        ("image/png", "%%%".to_owned()),
        ("image/png", String::new()),
        ("image/jpeg", base64(&[0xFF, 0xD8, 0xFF, 0xE0, 0, 16])),
        ("image/jpeg", base64(&checks())),
        ("image/svg+xml", base64(bomb.as_bytes())),
        ("image/svg+xml", base64(b"<svg")),
        ("text/html", base64(b"<script>")),
        ("image/png\"><script>", base64(&checks())),
    ] {
        let scene = scene(vec![element("k", (10.0, 10.0), vec![picture(0.0, media_type, &data)])]);
        let svg = svg(&scene, &SvgOptions::default());
        assert!(svg.contains("fill-opacity=\"0.149\"") && !svg.contains("<image"), "{media_type} {data}: {svg}");
        let (_, _, pixels) = pixels(&png(&scene, &PngOptions::default()).unwrap());
        assert_ne!(pixels[20 * 400 + 15], pixels[0], "{media_type} {data}");
    }
}

/// Numbers that are none, or far out, neither panic nor make a file that cannot be read.
#[test]
fn odd_numbers_are_survived() {
    let ink = Color::rgb(0, 0, 0);
    let odd = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, -1e300, 1e9, -1.0, 0.0];
    let mut elements = Vec::new();
    for value in odd {
        let mut far = BezPath::new();
        far.move_to((value, 0.0));
        far.line_to((10.0, value));
        far.close_path();
        let stroke = Stroke { paint: Paint::Solid(ink), width: value, dash: vec![value], round: false };
        let mut element = element(
            "k",
            (value, value),
            vec![
                rect(value, 0.0, 10.0, 10.0, 2.0, solid(ink)),
                rect(0.0, 0.0, value, value, value, solid(ink)),
                path(&far, Some(solid(ink)), Some(stroke)),
                text(value, Anchor::Middle, &mixed(value)),
                picture(value, "image/png", &base64(&checks())),
            ],
        );
        elements.push(element.clone());
        element.at = (5.0, 5.0).into();
        element.clip = Some(RoundRect { x: 0.0, y: 0.0, width: value, height: 20.0, radius: value });
        elements.push(element);
    }
    let scene = scene(elements);
    for options in every_option() {
        let svg = svg(&scene, &options);
        roxmltree::Document::parse(&svg).unwrap();
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "a number that is none");
    }
    png(&scene, &PngOptions::default()).unwrap();
}
