//! A small Scene that uses everything a Scene can hold, and what its exports are read back with.
#![allow(dead_code, clippy::unwrap_used)]

use std::sync::Arc;

use draw::scene::*;
use draw::text::{Face, Glyph, Line, Run, TextBlock, TextStyle, Weight};
use journey::model::Language;
use skrifa::MetadataProvider as _;
use skrifa::instance::{LocationRef, Size as FontSize};

pub fn scene(elements: Vec<Element>) -> Scene {
    Scene {
        size: Size::new(400.0, 300.0),
        description: "A map of everything".into(),
        language: Language::ZhHant,
        theme: Theme::Daylight,
        paper: Color::rgb(0xFF, 0xFC, 0xF6),
        elements: elements.into_iter().map(Arc::new).collect(),
        grid: Grid::default(),
        findings: Vec::new(),
    }
}

pub fn element(key: &str, at: (f64, f64), items: Vec<Item>) -> Element {
    Element {
        key: key.into(),
        role: Role::Card,
        id: None,
        name: String::new(),
        at: at.into(),
        bounds: Rect::ZERO,
        joins: None,
        clip: None,
        items: items.into(),
    }
}

pub fn everything() -> Scene {
    let ink = Color::rgb(0x2B, 0x21, 0x41);
    let thread = Gradient {
        from: Point::new(0.0, 0.0),
        to: Point::new(180.0, 0.0),
        stops: vec![(0.0, Color::rgb(0x4F, 0x46, 0xE5)), (0.5, Color::rgb(0xD8, 0x4A, 0x5E)), (1.0, ink.faded(0.4))],
    };
    let hatch = Hatch { step: 9.0, width: 3.0, color: ink, ground: Color::TRANSPARENT };
    let mut wave = BezPath::new();
    wave.move_to((0.0, 20.0));
    wave.curve_to((40.0, -30.0), (80.0, 70.0), (170.0, 10.0));
    let dashed = Stroke { paint: Paint::Solid(ink), width: 3.0, dash: vec![2.0, 9.0], round: true };

    let mut title = element("title:m1", (20.0, 40.0), vec![text(0.0, Anchor::Start, &mixed(28.0))]);
    title.role = Role::Title;
    title.name = "IG 貼文 <1>".into();
    let mut clipped = element("card:c2", (210.0, 110.0), vec![rect(-20.0, 10.0, 300.0, 40.0, 0.0, solid(ink))]);
    clipped.clip = Some(RoundRect { x: 0.0, y: 0.0, width: 80.0, height: 60.0, radius: 14.0 });
    scene(vec![
        title,
        element("thread:", (20.0, 70.0), vec![rect(0.0, 0.0, 180.0, 12.0, 6.0, Paint::Gradient(thread.clone()))]),
        element(
            "card:c1",
            (20.0, 110.0),
            vec![
                rect(0.0, 0.0, 170.0, 60.0, 12.0, solid(Color::rgb(0xFD, 0xEE, 0xE6))),
                text(85.0, Anchor::Middle, &mixed(18.0)),
            ],
        ),
        clipped,
        element("gap:", (310.0, 110.0), vec![rect(0.0, 0.0, 70.0, 60.0, 4.0, Paint::Hatch(hatch))]),
        element(
            "felt:",
            (20.0, 200.0),
            vec![
                path(
                    &wave,
                    None,
                    Some(Stroke { paint: Paint::Gradient(thread), width: 5.0, dash: vec![], round: true }),
                ),
                path(&(kurbo::Affine::translate((0.0, 20.0)) * wave.clone()), None, Some(dashed)),
            ],
        ),
        element(
            "portrait:p",
            (220.0, 200.0),
            vec![
                picture(0.0, "image/svg+xml", &base64(SVG_PICTURE.as_bytes())),
                picture(60.0, "image/png", &base64(&checks())),
                picture(120.0, "image/png", &base64(b"not a picture")),
            ],
        ),
        element("source:", (380.0, 280.0), vec![text(0.0, Anchor::End, &mixed(18.0))]),
    ])
}

pub const SVG_PICTURE: &str = concat!(
    "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='50' height='50'>",
    "<script>alert(1)</script><image xlink:href='/etc/hostname.png' width='9' height='9'/>",
    "<image href='http://example.org/a.png' width='9' height='9'/>",
    "<circle cx='25' cy='25' r='20' fill='#0B57A4'/></svg>"
);

/// A PNG of 8 × 8 px in two colours.
pub fn checks() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 8, 8);
    encoder.set_color(png::ColorType::Rgb);
    let pixels: Vec<u8> =
        (0..64).flat_map(|i| if (i / 8 + i % 8) % 2 == 0 { [200, 60, 20] } else { [250, 220, 120] }).collect();
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    bytes
}

pub fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

pub fn solid(color: Color) -> Paint {
    Paint::Solid(color)
}

pub fn rect(x: f64, y: f64, width: f64, height: f64, radius: f64, fill: Paint) -> Item {
    let stroke = Stroke { paint: solid(Color::rgb(0x8C, 0x7C, 0xA8)), width: 1.5, dash: vec![], round: false };
    Item::Rect(RectItem { shape: RoundRect { x, y, width, height, radius }, fill: Some(fill), stroke: Some(stroke) })
}

pub fn path(path: &BezPath, fill: Option<Paint>, stroke: Option<Stroke>) -> Item {
    Item::Path(PathItem { path: path.clone(), fill, stroke })
}

pub fn picture(x: f64, media_type: &str, data: &str) -> Item {
    let shape = RoundRect { x, y: 0.0, width: 50.0, height: 50.0, radius: 0.0 };
    Item::Picture(PictureItem { shape, media_type: media_type.into(), data: data.into() })
}

pub fn text(x: f64, anchor: Anchor, block: &(f64, TextBlock)) -> Item {
    let (size, block) = block.clone();
    let style = TextStyle { size, weight: Weight::Regular, lead: size * 1.4 };
    Item::Text(TextItem {
        x,
        y: size,
        anchor,
        style,
        color: Color::rgb(0x2B, 0x21, 0x41),
        block: Arc::new(block),
        field: None,
        max_width: 200.0,
    })
}

/// Two lines in five faces.
pub fn mixed(size: f64) -> (f64, TextBlock) {
    let (latin, sans) = (Face::Latin(Weight::SemiBold), Face::Sans(Weight::Regular));
    let lines = vec![
        line(size, &[(latin, "IG "), (sans, "貼文"), (Face::SansTc(Weight::Regular), "與菜"), (sans, "單")]),
        line(size, &[(Face::Sans(Weight::Bold), "今天"), (Face::Emoji, "☕"), (latin, " 42")]),
    ];
    let width = lines.iter().fold(0.0, |widest: f64, line| widest.max(line.width));
    (size, TextBlock { lines, width })
}

/// Sets a line glyph by glyph, as left-to-right text without ligatures can be.
pub fn line(size: f64, runs: &[(Face, &str)]) -> Line {
    let (mut x, mut read) = (0.0, 0);
    let runs = runs
        .iter()
        .map(|(face, text)| {
            let font = skrifa::FontRef::new(draw::fonts::data(*face)).unwrap();
            #[allow(clippy::cast_possible_truncation)]
            let metrics = font.glyph_metrics(FontSize::new(size as f32), LocationRef::default());
            let start = x;
            let glyphs: Vec<Glyph> = text
                .char_indices()
                .map(|(at, character)| {
                    let id = font.charmap().map(character).unwrap_or_default();
                    let advance = f64::from(metrics.advance_width(id).unwrap_or_default());
                    let bytes = (u32::try_from(at).unwrap(), u32::try_from(at + character.len_utf8()).unwrap());
                    let glyph = Glyph { id: id.to_u32(), x, y: 0.0, advance, text: bytes };
                    x += advance;
                    glyph
                })
                .collect();
            let (before, width) = (read, x - start);
            read += u32::try_from(text.len()).unwrap();
            let (text, glyphs) = ((*text).into(), glyphs.into());
            Run { text, start: before, x: start, width, rtl: false, face: *face, glyphs }
        })
        .collect();
    Line { width: x, hang: 0.0, runs, ends_paragraph: true }
}

/// The pixels of a PNG as RGBA.
pub fn pixels(png_bytes: &[u8]) -> (u32, u32, Vec<[u8; 4]>) {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(png_bytes));
    decoder.set_transformations(png::Transformations::ALPHA);
    let mut reader = decoder.read_info().unwrap();
    let mut data = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut data).unwrap();
    (frame.width, frame.height, data.as_chunks().0.to_vec())
}

/// What an independent renderer makes of an SVG with the bundled fonts, as RGBA.
pub fn resvg_pixels(svg: &str, scale: f32) -> (u32, u32, Vec<[u8; 4]>) {
    let mut options = resvg::usvg::Options::default();
    for file in &draw::fonts::FILES {
        options.fontdb_mut().load_font_data(file.bytes.to_vec());
    }
    let tree = resvg::usvg::Tree::from_str(svg, &options).unwrap();
    let size = tree.size().to_int_size().scale_by(scale).unwrap();
    let mut pixmap = tiny_skia::Pixmap::new(size.width(), size.height()).unwrap();
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    (size.width(), size.height(), pixmap.take_demultiplied().as_chunks().0.to_vec())
}

/// The mean difference of all channels, 0–255.
pub fn difference(a: &(u32, u32, Vec<[u8; 4]>), b: &(u32, u32, Vec<[u8; 4]>)) -> f64 {
    assert_eq!((a.0, a.1), (b.0, b.1));
    let sum: u64 = a.2.as_flattened().iter().zip(b.2.as_flattened()).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
    #[allow(clippy::cast_precision_loss)]
    let mean = sum as f64 / a.2.as_flattened().len() as f64;
    mean
}
