//! The bundled fonts inside of an SVG: of each only the letters that are drawn, so that a web browser shows the text as
//! it is where nobody has installed them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use draw::fonts;
use draw::scene::{Item, Scene};
use draw::text::Face;
use skrifa::{FontRef, MetadataProvider as _};
use subsetter::GlyphRemapper;
use write_fonts::FontBuilder;
use write_fonts::tables::cmap::Cmap;
use write_fonts::types::{GlyphId, Tag};

/// One `@font-face` for each font that is used.
pub fn style(scene: &Scene) -> String {
    let mut letters: BTreeMap<Face, BTreeSet<char>> = BTreeMap::new();
    let items = scene.elements.iter().flat_map(|element| element.items.iter());
    for text in items.filter_map(|item| if let Item::Text(text) = item { Some(text) } else { None }) {
        for run in text.block.lines.iter().flat_map(|line| &line.runs) {
            letters.entry(run.face).or_default().extend(run.text.chars());
        }
    }
    let mut css = String::new();
    for (face, letters) in letters {
        // A font that cannot be cut is left to what the machine has.
        let Some(font) = subset(fonts::data(face), &letters) else { continue };
        let (family, weight) = (fonts::family(face), fonts::css_weight(face));
        write!(
            css,
            "@font-face{{font-family:'{family}';font-weight:{weight};src:url(data:font/otf;base64,{})}}",
            STANDARD.encode(font)
        )
        .expect("a String takes every write");
    }
    css
}

/// The font with those letters alone. What the subsetter leaves out, because PDF does without it, a browser wants: which
/// letter is which glyph, and the measures of a line.
fn subset(font: &[u8], letters: &BTreeSet<char>) -> Option<Vec<u8>> {
    let charmap = FontRef::new(font).ok()?.charmap();
    let mut remapper = GlyphRemapper::new();
    let mut glyphs = Vec::new();
    for letter in letters {
        let Some(glyph) = charmap.map(*letter).and_then(|glyph| u16::try_from(glyph.to_u32()).ok()) else { continue };
        glyphs.push((*letter, GlyphId::new(remapper.remap(glyph).into())));
    }
    let cut = subsetter::subset(font, 0, &remapper).ok()?;
    let (whole, cut) = (FontRef::new(font).ok()?, FontRef::new(&cut).ok()?);
    let mut builder = FontBuilder::new();
    builder.add_table(&Cmap::from_mappings(glyphs).ok()?).ok()?;
    builder.add_raw(Tag::new(b"OS/2"), whole.table_data(skrifa::Tag::new(b"OS/2"))?.as_bytes());
    for record in cut.table_directory().table_records() {
        builder.add_raw(Tag::new(&record.tag().to_be_bytes()), cut.table_data(record.tag())?.as_bytes());
    }
    Some(builder.build())
}
