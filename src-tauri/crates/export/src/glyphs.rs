//! The outlines of glyphs, taken from the bundled fonts, each once.

use std::collections::HashMap;

use draw::text::Face;
use kurbo::BezPath;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlineGlyphCollection, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider as _};

/// Outlines for a font size of 1 px, y down, origin on the baseline at the glyph's left.
#[derive(Default)]
pub struct Glyphs {
    faces: HashMap<Face, Option<OpenFace>>,
}

struct OpenFace {
    outlines: OutlineGlyphCollection<'static>,
    units_per_em: f64,
}

impl Glyphs {
    /// The outline of a glyph, or nothing for a blank or for one that the face does not have.
    pub fn outline(&mut self, face: Face, glyph: u32) -> Option<BezPath> {
        let open = self.faces.entry(face).or_insert_with(|| OpenFace::of(face)).as_ref()?;
        let outline = open.outlines.get(GlyphId::new(glyph))?;
        let mut pen = Pen { path: BezPath::new(), scale: open.units_per_em.recip(), open: false };
        outline.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), &mut pen).ok()?;
        pen.end_contour();
        (!pen.path.elements().is_empty()).then_some(pen.path)
    }
}

impl OpenFace {
    fn of(face: Face) -> Option<Self> {
        let font = FontRef::new(draw::fonts::data(face)).ok()?;
        let units_per_em = f64::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
        (units_per_em > 0.0).then(|| Self { outlines: font.outline_glyphs(), units_per_em })
    }
}

/// Takes font units, y up.
struct Pen {
    path: BezPath,
    scale: f64,
    open: bool,
}

impl Pen {
    fn point(&self, x: f32, y: f32) -> (f64, f64) {
        (f64::from(x) * self.scale, -f64::from(y) * self.scale)
    }

    // CFF contours come without an explicit end.
    fn end_contour(&mut self) {
        if std::mem::take(&mut self.open) {
            self.path.close_path();
        }
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.end_contour();
        self.open = true;
        self.path.move_to(self.point(x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.point(x, y));
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        self.path.quad_to(self.point(cx0, cy0), self.point(x, y));
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.path.curve_to(self.point(cx0, cy0), self.point(cx1, cy1), self.point(x, y));
    }

    fn close(&mut self) {
        self.end_contour();
    }
}
