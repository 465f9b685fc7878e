//! What an SVG draws with: gradients, hatches, clips and glyphs, each written once under a name that follows from the
//! order of first use.

use std::collections::HashMap;

use draw::scene::{Gradient, Hatch, RoundRect};
use draw::text::Face;
use kurbo::{Affine, BezPath};

use crate::glyphs::Glyphs;
use crate::xml::Xml;

/// The `<defs>` of one file.
#[derive(Default)]
pub struct Defs {
    xml: Xml,
    // What was written, by everything that it says.
    known: HashMap<String, String>,
    glyphs: Glyphs,
    // (face, glyph, size in hundredths of a px) → name, or none for a blank.
    outlines: HashMap<(Face, u32, i64), Option<String>>,
}

impl Defs {
    /// Everything that was asked for.
    pub fn finish(self) -> Xml {
        let mut all = Xml::default();
        if !self.known.is_empty() || !self.outlines.is_empty() {
            all.start("defs").line().append(self.xml).end().line();
        }
        all
    }

    /// `url(#…)` of a gradient.
    pub fn gradient(&mut self, gradient: &Gradient) -> String {
        self.url(format!("{gradient:?}"), |xml, id| {
            xml.start("linearGradient").attribute("id", id).attribute("gradientUnits", "userSpaceOnUse");
            xml.number("x1", gradient.from.x).number("y1", gradient.from.y);
            xml.number("x2", gradient.to.x).number("y2", gradient.to.y);
            for (offset, color) in &gradient.stops {
                // Three decimals: a stop must not move by a pixel of a long gradient.
                xml.start("stop").attribute("offset", (offset * 1000.0).round() / 1000.0);
                super::color(xml, ["stop-color", "stop-opacity"], *color);
                xml.end();
            }
            xml.end();
        })
    }

    /// `url(#…)` of a hatch.
    pub fn hatch(&mut self, hatch: &Hatch) -> String {
        self.url(format!("{hatch:?}"), |xml, id| {
            xml.start("pattern").attribute("id", id).attribute("patternUnits", "userSpaceOnUse");
            xml.number("width", hatch.step).number("height", hatch.step).attribute("patternTransform", "rotate(45)");
            if hatch.ground.a > 0 {
                xml.start("rect").number("width", hatch.step).number("height", hatch.step);
                super::color(xml, ["fill", "fill-opacity"], hatch.ground);
                xml.end();
            }
            xml.start("rect").number("width", hatch.width).number("height", hatch.step);
            super::color(xml, ["fill", "fill-opacity"], hatch.color);
            xml.end().end();
        })
    }

    /// `url(#…)` of a clip to a box with round corners.
    pub fn clip(&mut self, shape: &RoundRect) -> String {
        self.url(format!("{shape:?}"), |xml, id| {
            xml.start("clipPath").attribute("id", id).start("rect");
            super::box_attributes(xml, shape);
            xml.end().end();
        })
    }

    /// `#…` of a glyph's outline at a size in px, or none for a blank.
    pub fn glyph(&mut self, face: Face, glyph: u32, size: f64) -> Option<String> {
        // Sizes are small; NaN becomes 0.
        #[allow(clippy::cast_possible_truncation)]
        let key = (face, glyph, (size * 100.0).round() as i64);
        if let Some(known) = self.outlines.get(&key) {
            return known.clone();
        }
        let name = self.glyphs.outline(face, glyph).map(|outline| {
            let id = format!("_g{}", self.outlines.len() + 1);
            let outline: BezPath = Affine::scale(size) * outline;
            self.xml.start("path").attribute("id", &id).attribute("d", draw::scene::path_data_of(&outline));
            self.xml.end().line();
            format!("#{id}")
        });
        self.outlines.insert(key, name.clone());
        name
    }

    fn url(&mut self, what: String, write: impl FnOnce(&mut Xml, &str)) -> String {
        let next = format!("_d{}", self.known.len() + 1);
        let id = self.known.entry(what).or_insert_with(|| {
            write(&mut self.xml, &next);
            self.xml.line();
            next
        });
        format!("url(#{id})")
    }
}
