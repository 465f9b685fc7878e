//! SVG: plain text or outlines, gradients, hatches and clips; no scripts or outside references.

mod defs;
mod fonts;
mod text;

use std::collections::HashSet;

use draw::scene::{
    Color, Element, Item, Paint, PathItem, PictureItem, Point, RectItem, Role, RoundRect, Scene, Stroke, two_decimals,
};

use self::defs::Defs;
use crate::xml::Xml;
use crate::{Background, picture, source};

/// How an SVG is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SvgOptions<'a> {
    /// How text is written.
    pub text: SvgText,
    /// What lies under the drawing.
    pub background: Background,
    /// The document that is drawn, as a `.journey` file; goes along in the file, so that it opens again.
    pub source: Option<&'a [u8]>,
}

/// How text is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SvgText {
    /// As text, which can be edited and searched, with the letters of the fonts that it needs.
    #[default]
    Live,
    /// As shapes, which look the same everywhere.
    Outlines,
}

/// Writes a Scene as an SVG file.
#[must_use]
pub fn svg(scene: &Scene, options: &SvgOptions<'_>) -> String {
    let mut defs = Defs::default();
    let mut ids = HashSet::new();
    let mut body = Xml::default();
    if options.background == Background::Paper {
        body.start("rect").number("width", scene.size.width).number("height", scene.size.height);
        color(&mut body, ["fill", "fill-opacity"], scene.paper);
        body.end().line();
    }
    for element in &scene.elements {
        write_element(&mut body, &mut defs, &mut ids, scene, element, options);
    }

    let (width, height) = (scene.size.width, scene.size.height);
    let mut xml = Xml::default();
    xml.start("svg")
        .attribute("xmlns", "http://www.w3.org/2000/svg")
        .attribute("xmlns:xlink", "http://www.w3.org/1999/xlink")
        .number("width", width)
        .number("height", height)
        .attribute("viewBox", format_args!("0 0 {} {}", two_decimals(width), two_decimals(height)))
        .attribute("xml:lang", scene.language.tag())
        .attribute("role", "img")
        .attribute("text-rendering", "geometricPrecision")
        .line();
    let title = scene.elements.iter().find(|element| element.role == Role::Title).map(|title| title.name.as_str());
    if let Some(title) = title.filter(|title| !title.is_empty()) {
        xml.start("title").text(title).end().line();
    }
    if !scene.description.is_empty() {
        xml.start("desc").text(&scene.description).end().line();
    }
    if let Some(source) = options.source {
        xml.start("metadata").start("document").attribute("xmlns", "urn:throughline:document");
        xml.attribute("type", source::MEDIA_TYPE).text(&source::as_text(source)).end().end().line();
    }
    if options.text == SvgText::Live {
        let style = fonts::style(scene);
        if !style.is_empty() {
            xml.start("style").text(&style).end().line();
        }
    }
    xml.append(defs.finish()).append(body);
    let mut file = xml.finish();
    file.push('\n');
    file
}

fn write_element(
    xml: &mut Xml,
    defs: &mut Defs,
    ids: &mut HashSet<String>,
    scene: &Scene,
    element: &Element,
    options: &SvgOptions<'_>,
) {
    xml.start("g").attribute("id", unique_id(ids, &element.key)).attribute("data-role", role_name(element.role));
    if element.at != Point::ZERO {
        let (x, y) = (two_decimals(element.at.x), two_decimals(element.at.y));
        xml.attribute("transform", format_args!("translate({x} {y})"));
    }
    if let Some(clip) = &element.clip {
        xml.attribute("clip-path", defs.clip(clip));
    }
    if !element.name.is_empty() {
        xml.start("title").text(&element.name).end();
    }
    for item in element.items.iter() {
        match item {
            Item::Rect(rect) => write_rect(xml, defs, rect),
            Item::Path(path) => write_path(xml, defs, path),
            Item::Text(text) => match options.text {
                SvgText::Live => text::live(xml, scene.language, text),
                SvgText::Outlines => text::outlines(xml, defs, text),
            },
            Item::Picture(picture) => write_picture(xml, defs, picture),
        }
    }
    xml.end().line();
}

fn write_rect(xml: &mut Xml, defs: &mut Defs, rect: &RectItem) {
    xml.start("rect");
    box_attributes(xml, &rect.shape);
    paint_attributes(xml, defs, rect.fill.as_ref(), rect.stroke.as_ref());
    xml.end();
}

fn write_path(xml: &mut Xml, defs: &mut Defs, path: &PathItem) {
    xml.start("path").attribute("d", draw::scene::path_data_of(&path.path));
    paint_attributes(xml, defs, path.fill.as_ref(), path.stroke.as_ref());
    xml.end();
}

fn write_picture(xml: &mut Xml, defs: &mut Defs, item: &PictureItem) {
    let Some(address) = picture::data_address(item) else {
        let (rect, cross) = picture::placeholder(&item.shape);
        write_rect(xml, defs, &rect);
        write_path(xml, defs, &cross);
        return;
    };
    let RoundRect { x, y, width, height, radius } = item.shape;
    xml.start("image").number("x", x).number("y", y).number("width", width).number("height", height);
    xml.attribute("preserveAspectRatio", "none");
    if radius > 0.0 {
        xml.attribute("clip-path", defs.clip(&item.shape));
    }
    xml.attribute("xlink:href", address).end();
}

fn box_attributes(xml: &mut Xml, shape: &RoundRect) {
    xml.number("x", shape.x).number("y", shape.y).number("width", shape.width).number("height", shape.height);
    if shape.radius > 0.0 {
        xml.number("rx", shape.radius);
    }
}

fn paint_attributes(xml: &mut Xml, defs: &mut Defs, fill: Option<&Paint>, stroke: Option<&Stroke>) {
    match fill {
        Some(fill) => paint(xml, defs, ["fill", "fill-opacity"], fill),
        None => _ = xml.attribute("fill", "none"),
    }
    let Some(stroke) = stroke else { return };
    paint(xml, defs, ["stroke", "stroke-opacity"], &stroke.paint);
    xml.number("stroke-width", stroke.width);
    if !stroke.dash.is_empty() {
        let lengths: Vec<String> = stroke.dash.iter().map(|length| two_decimals(*length).to_string()).collect();
        xml.attribute("stroke-dasharray", lengths.join(" "));
    }
    if stroke.round {
        xml.attribute("stroke-linecap", "round").attribute("stroke-linejoin", "round");
    }
}

fn paint(xml: &mut Xml, defs: &mut Defs, names: [&'static str; 2], paint: &Paint) {
    match paint {
        Paint::Solid(solid) => color(xml, names, *solid),
        Paint::Gradient(gradient) => _ = xml.attribute(names[0], defs.gradient(gradient)),
        Paint::Hatch(hatch) => _ = xml.attribute(names[0], defs.hatch(hatch)),
    }
}

/// Colour and opacity apart: programs other than web browsers do not read `#RRGGBBAA`.
fn color(xml: &mut Xml, [name, opacity]: [&'static str; 2], color: Color) {
    xml.attribute(name, Color { a: 255, ..color }.hex());
    if color.a != 255 {
        // Three decimals tell all 256 apart.
        xml.attribute(opacity, (f64::from(color.a) / 255.0 * 1000.0).round() / 1000.0);
    }
}

/// An XML name made from a key, which may hold anything; two keys that look the same then are told apart by a number.
fn unique_id(taken: &mut HashSet<String>, key: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let mut name: String = key.chars().map(|c| if is_plain(c) { c } else { '-' }).collect();
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.insert(0, 'e');
    }
    let mut id = name.clone();
    for number in 2.. {
        if taken.insert(id.clone()) {
            break;
        }
        id = format!("{name}-{number}");
    }
    id
}

fn role_name(role: Role) -> String {
    match serde_json::to_value(role) {
        Ok(serde_json::Value::String(name)) => name,
        _ => unreachable!("a role is written as a string"),
    }
}
