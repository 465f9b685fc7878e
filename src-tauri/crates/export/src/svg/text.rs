//! Text in SVG: each line by itself, broken already, each stretch of one face at its own place.

use draw::scene::Language;
use draw::scene::TextItem;
use draw::text::{Face, Line, Run};

use super::defs::Defs;
use crate::xml::Xml;

/// One `<text>` for each line.
pub fn live(xml: &mut Xml, language: Language, item: &TextItem) {
    for (start, line) in item.lines() {
        let runs: Vec<Drawn<'_>> = drawn_runs(line);
        let Some((first, rest)) = runs.split_first() else { continue };
        xml.start("text").number("x", start.x + first.x).number("y", start.y).number("font-size", item.style.size);
        super::color(xml, ["fill", "fill-opacity"], item.color);
        if runs.iter().any(|run| run.text.contains("  ")) {
            xml.attribute("xml:space", "preserve");
        }
        if rest.is_empty() {
            font(xml, language, first.run.face);
            length(xml, first);
            xml.text(first.text);
        } else {
            for drawn in &runs {
                xml.start("tspan").number("x", start.x + drawn.x);
                font(xml, language, drawn.run.face);
                length(xml, drawn);
                xml.text(drawn.text).end();
            }
        }
        xml.end();
    }
}

/// One `<use>` for each glyph, of a shape that is written once for each size; ten times smaller than one path a line.
pub fn outlines(xml: &mut Xml, defs: &mut Defs, item: &TextItem) {
    xml.start("g");
    super::color(xml, ["fill", "fill-opacity"], item.color);
    for (start, line) in item.lines() {
        for run in &line.runs {
            for glyph in run.glyphs.iter() {
                let Some(shape) = defs.glyph(run.face, glyph.id, item.style.size) else { continue };
                // Office and Illustrator read only the older `xlink:href`.
                xml.start("use").attribute("xlink:href", shape);
                xml.number("x", start.x + glyph.x).number("y", start.y + glyph.y).end();
            }
        }
    }
    xml.end();
}

/// A run as it is written: without the white space that a viewer would drop at the end of a line.
struct Drawn<'a> {
    run: &'a Run,
    text: &'a str,
    x: f64,
    width: f64,
}

fn drawn_runs(line: &Line) -> Vec<Drawn<'_>> {
    let mut runs: Vec<Drawn<'_>> =
        line.runs.iter().map(|run| Drawn { run, text: &run.text, x: run.x, width: run.width }).collect();
    while let Some(last) = runs.last_mut() {
        let text = last.run.text.trim_end();
        if !text.is_empty() {
            last.width -= advance_of(last.run, text.len()..last.run.text.len());
            last.text = text;
            break;
        }
        runs.pop();
    }
    if let Some(first) = runs.first_mut() {
        let dropped = first.text.len() - first.text.trim_start().len();
        let advance = advance_of(first.run, 0..dropped);
        first.text = &first.text[dropped..];
        first.width -= advance;
        // In a right-to-left run the white space at its beginning lies at its right.
        first.x += if first.run.rtl { 0.0 } else { advance };
    }
    runs
}

fn advance_of(run: &Run, bytes: std::ops::Range<usize>) -> f64 {
    let inside = |start: u32| bytes.contains(&(start as usize));
    run.glyphs.iter().filter(|glyph| inside(glyph.text.0)).map(|glyph| glyph.advance).sum()
}

/// The exact length keeps the next run free where a viewer has other fonts; a single character cannot be spread.
fn length(xml: &mut Xml, drawn: &Drawn<'_>) {
    if drawn.width > 0.0 && drawn.text.chars().nth(1).is_some() {
        xml.number("textLength", drawn.width);
    }
}

fn font(xml: &mut Xml, language: Language, face: Face) {
    xml.attribute("font-family", families(language, face));
    xml.attribute("font-weight", draw::fonts::css_weight(face));
}

/// Our own family first, then what the machines of slide makers have.
fn families(language: Language, face: Face) -> String {
    let family = draw::fonts::family(face);
    let others = match (face, language) {
        (Face::Latin(_), _) => "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
        (Face::Emoji, _) => "'Noto Emoji', 'Segoe UI Symbol', 'Apple Symbols', sans-serif",
        (Face::SansTc(_), _) | (Face::Sans(_), Language::ZhHant) => {
            "'Noto Sans TC', 'Noto Sans CJK TC', 'PingFang TC', 'Microsoft JhengHei', sans-serif"
        }
        (Face::Sans(_), Language::En | Language::ZhHans) => {
            "'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"
        }
    };
    format!("'{family}', {others}")
}
