//! Text in PDF: the glyphs that the typesetter placed, with what they say, in the fonts that they come from.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use draw::scene::TextItem;
use draw::text::{Face, Glyph, Line, Run};
use krilla::geom::Point;
use krilla::paint::{Fill, FillRule};
use krilla::surface::{Location, Surface};
use krilla::text::{Font, GlyphId};
use skrifa::{FontRef, MetadataProvider as _};

use super::ink;

/// Draws the lines of a text.
pub fn draw(surface: &mut Surface<'_>, item: &TextItem) {
    let size = ink::number(item.style.size);
    if size <= 0.0 || item.color.a == 0 {
        return;
    }
    let (paint, opacity) = (ink::color(item.color).into(), ink::opacity(item.color.a));
    surface.set_stroke(None);
    surface.set_fill(Some(Fill { paint, opacity, rule: FillRule::NonZero }));
    let mut lines = item.lines().peekable();
    while let Some((start, line)) = lines.next() {
        let at = |x: f64| Point::from_xy(ink::number(start.x + x), ink::number(start.y));
        for run in &line.runs {
            let (Some(font), Some(first)) = (font(run.face), run.glyphs.first()) else { continue };
            surface.draw_glyphs(at(first.x), &placed(run, item.style.size), font, &run.text, size, false);
        }
        // A space parts two words for whoever reads the text: one that the end of a full line swallowed, or one for the
        // end of a paragraph.
        let last = line.runs.iter().max_by_key(|run| run.start);
        if let (Some(last), Some((_, next))) = (last, lines.peek())
            && (line.ends_paragraph || swallows_space(last, next))
            && let (Some(font), Some(space)) = (font(last.face), space(last.face))
        {
            surface.draw_glyphs(at(line.width), &[space], font, " ", size, false);
        }
    }
}

fn swallows_space(last: &Run, next: &Line) -> bool {
    let next = next.runs.iter().map(|run| run.start as usize).min();
    next.is_some_and(|next| next > last.start as usize + last.text.len())
}

fn space(face: Face) -> Option<Placed> {
    let font = FontRef::new(draw::fonts::data(face)).ok()?;
    let id = font.charmap().map(' ')?;
    Some(Placed { id: GlyphId::new(id.to_u32()), text: 0..1, advance: 0.0, up: 0.0 })
}

/// A glyph whose advance leads to the next one of its run, for a font size of 1.
struct Placed {
    id: GlyphId,
    text: Range<usize>,
    advance: f32,
    up: f32,
}

fn placed(run: &Run, size: f64) -> Vec<Placed> {
    let next = run.glyphs.iter().skip(1).map(Some).chain([None]);
    let place = |(glyph, next): (&Glyph, Option<&Glyph>)| Placed {
        id: GlyphId::new(glyph.id),
        text: glyph.text.0 as usize..glyph.text.1 as usize,
        advance: ink::number(next.map_or(glyph.advance, |next| next.x - glyph.x) / size),
        up: ink::number(-glyph.y / size),
    };
    run.glyphs.iter().zip(next).map(place).collect()
}

impl krilla::text::Glyph for Placed {
    fn glyph_id(&self) -> GlyphId {
        self.id
    }

    fn text_range(&self) -> Range<usize> {
        self.text.clone()
    }

    fn x_advance(&self, size: f32) -> f32 {
        self.advance * size
    }

    fn x_offset(&self, _size: f32) -> f32 {
        0.0
    }

    fn y_offset(&self, size: f32) -> f32 {
        self.up * size
    }

    fn y_advance(&self, _size: f32) -> f32 {
        0.0
    }

    fn location(&self) -> Option<Location> {
        None
    }
}

/// A bundled font, opened once in the life of the program.
fn font(face: Face) -> Option<Font> {
    static FONTS: Mutex<Option<HashMap<&'static str, Option<Font>>>> = Mutex::new(None);
    let file = draw::fonts::file(face);
    let mut fonts = FONTS.lock().unwrap_or_else(PoisonError::into_inner);
    let opened = fonts.get_or_insert_default().entry(file.name);
    opened.or_insert_with(|| Font::new(file.bytes.into(), 0)).clone()
}
