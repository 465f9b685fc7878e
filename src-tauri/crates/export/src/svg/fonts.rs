//! The bundled fonts inside of an SVG: of each only the letters that are drawn, so that a web browser shows the text as
//! it is where nobody has installed them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use draw::fonts;
use draw::scene::{Item, Scene};
use draw::text::{Face, Run};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider as _};
use subsetter::GlyphRemapper;
use write_fonts::FontBuilder;
use write_fonts::tables::cmap::Cmap;
use write_fonts::types::{GlyphId, Tag};

/// The most pairs that a table of kerning holds.
const MAX_PAIRS: usize = 10_000;

/// One `@font-face` for each font that is used.
pub fn style(scene: &Scene) -> String {
    let mut used: BTreeMap<Face, Used> = BTreeMap::new();
    let items = scene.elements.iter().flat_map(|element| element.items.iter());
    for text in items.filter_map(|item| if let Item::Text(text) = item { Some(text) } else { None }) {
        for run in text.block.lines.iter().flat_map(|line| &line.runs) {
            used.entry(run.face).or_default().add(run, text.style.size);
        }
    }
    let mut css = String::new();
    for (face, used) in used {
        // A font that cannot be cut is left to what the machine has.
        let Some(font) = used.cut(fonts::data(face)) else { continue };
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

/// What is used of a font.
#[derive(Default)]
struct Used {
    letters: BTreeSet<char>,
    /// Neighbours in Latin text, and how far the left one leads to the right one, em.
    pairs: BTreeMap<(u32, u32), f64>,
}

impl Used {
    fn add(&mut self, run: &Run, size: f64) {
        self.letters.extend(run.text.chars());
        if matches!(run.face, Face::Latin(_)) && !run.rtl && size > 0.0 {
            for pair in run.glyphs.windows(2) {
                let advance = (pair[1].x - pair[0].x) / size;
                self.pairs.entry((pair[0].id, pair[1].id)).or_insert(advance);
            }
        }
    }

    /// The font with those letters alone. What the subsetter leaves out, because PDF does without it, a browser wants:
    /// which letter is which glyph, the measures of a line, and kerning.
    fn cut(&self, font: &[u8]) -> Option<Vec<u8>> {
        let whole = FontRef::new(font).ok()?;
        let charmap = whole.charmap();
        let mut remapper = GlyphRemapper::new();
        let mut glyphs = Vec::new();
        for letter in &self.letters {
            if let Some(glyph) = charmap.map(*letter).and_then(|glyph| u16::try_from(glyph.to_u32()).ok()) {
                glyphs.push((*letter, GlyphId::new(remapper.remap(glyph).into())));
            }
        }
        let cut = subsetter::subset(font, 0, &remapper).ok()?;
        let cut = FontRef::new(&cut).ok()?;
        let mut builder = FontBuilder::new();
        builder.add_table(&Cmap::from_mappings(glyphs).ok()?).ok()?;
        builder.add_raw(Tag::new(b"OS/2"), whole.table_data(skrifa::Tag::new(b"OS/2"))?.as_bytes());
        for record in cut.table_directory().table_records() {
            builder.add_raw(Tag::new(&record.tag().to_be_bytes()), cut.table_data(record.tag())?.as_bytes());
        }
        let kerning = self.kerning(&whole, &remapper);
        if !kerning.is_empty() {
            builder.add_raw(Tag::new(b"kern"), kern_table(&kerning));
        }
        Some(builder.build())
    }

    /// The pairs that do not just follow each other, in the order of the cut font's glyphs, font units.
    fn kerning(&self, font: &FontRef<'_>, remapper: &GlyphRemapper) -> Vec<(u16, u16, i16)> {
        let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        let per_em = f64::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
        let new = |glyph: u32| remapper.get(u16::try_from(glyph).ok()?);
        let pairs = self.pairs.iter().filter_map(|(&(left, right), advance)| {
            let width = metrics.advance_width(skrifa::GlyphId::new(left))?;
            let moved = (advance * per_em - f64::from(width)).round();
            // A mark or a misfit is not kerned.
            #[allow(clippy::cast_possible_truncation)]
            (moved != 0.0 && moved.abs() < per_em).then_some((new(left)?, new(right)?, moved as i16))
        });
        let mut pairs: Vec<_> = pairs.take(MAX_PAIRS).collect();
        pairs.sort_unstable();
        pairs
    }
}

/// Version 0 with one horizontal table of pairs.
fn kern_table(pairs: &[(u16, u16, i16)]) -> Vec<u8> {
    let count = u16::try_from(pairs.len()).expect("at most MAX_PAIRS");
    let half = if count.is_power_of_two() { count } else { count.next_power_of_two() / 2 };
    // Six bytes for each pair.
    let header = [0, 1, 0, 14 + 6 * count, 1, count, 6 * half, half.trailing_zeros() as u16, 6 * (count - half)]
        .map(u16::to_be_bytes);
    let mut table = header.concat();
    for (left, right, moved) in pairs {
        table.extend([left.to_be_bytes(), right.to_be_bytes(), moved.to_be_bytes()].concat());
    }
    table
}
