//! A Scene as a flat list of marks, each with the rows that it touches, ready to be drawn on any band.

// The rasteriser counts in f32; places are computed in f64 and cut at the last step.
#![allow(clippy::cast_possible_truncation)]

use std::collections::HashMap;
use std::sync::Arc;

use draw::scene::{Element, Item, Paint, PathItem, PictureItem, RectItem, RoundRect, Scene, Stroke, TextItem};
use draw::text::Face;
use kurbo::{Point, Rect};
use tiny_skia::{FillRule, FilterQuality, Mask, Path, Pattern, Pixmap, Shader, SpreadMode, Transform};

use super::paint;
use crate::glyphs::Glyphs;
use crate::picture::{self, Picture};

/// The longest side at which an SVG picture is drawn, px.
const MAX_PICTURE_SIDE: f64 = 4096.0;

/// Everything to draw, in order.
pub struct Drawing {
    scale: f64,
    marks: Vec<Mark>,
    clips: Vec<Clip>,
}

/// One call of the rasteriser.
struct Mark {
    /// The first and the last row that it may touch.
    rows: (f64, f64),
    /// Where its own (0, 0) lies, px of the picture.
    at: Point,
    /// px of the picture for each of its own.
    scale: f64,
    /// Which of the clips keeps it inside, if it could reach outside.
    clip: Option<usize>,
    path: Arc<Path>,
    shader: Ink,
    /// A line along the path; else the path is filled.
    stroke: Option<Arc<tiny_skia::Stroke>>,
}

enum Ink {
    Shader(Shader<'static>),
    /// Pixels, stretched into a box in the mark's own coordinates.
    Pixels(Arc<Pixmap>, Rect),
}

struct Clip {
    at: Point,
    path: Path,
}

impl Drawing {
    /// Prepares a Scene to be drawn at `scale` px of the picture for each px of the page.
    pub fn of(scene: &Scene, scale: f64) -> Self {
        let mut builder = Builder {
            drawing: Self { scale, marks: Vec::new(), clips: Vec::new() },
            glyphs: Glyphs::default(),
            outlines: HashMap::new(),
        };
        for element in &scene.elements {
            builder.element(element);
        }
        builder.drawing
    }

    /// Draws what touches the rows of `band`, the first of which is row `top` of the picture.
    pub fn draw(&self, band: &mut Pixmap, top: u32) {
        let top = f64::from(top);
        let bottom = top + f64::from(band.height());
        let mut mask: Option<(usize, Mask)> = None;
        for mark in self.marks.iter().filter(|mark| mark.rows.0 < bottom && mark.rows.1 > top) {
            if let Some(clip) = mark.clip
                && mask.as_ref().is_none_or(|(of, _)| *of != clip)
            {
                mask = Some((clip, self.clips[clip].mask(band, top, self.scale)));
            }
            let mask = mark.clip.and(mask.as_ref()).map(|(_, mask)| mask);
            mark.draw(band, top, mask);
        }
    }
}

impl Mark {
    fn draw(&self, band: &mut Pixmap, top: f64, mask: Option<&Mask>) {
        let shader = match &self.shader {
            Ink::Shader(shader) => shader.clone(),
            Ink::Pixels(pixels, place) => Pattern::new(
                pixels.as_ref().as_ref(),
                SpreadMode::Pad,
                FilterQuality::Bicubic,
                1.0,
                Transform::from_row(
                    (place.width() / f64::from(pixels.width())) as f32,
                    0.0,
                    0.0,
                    (place.height() / f64::from(pixels.height())) as f32,
                    place.x0 as f32,
                    place.y0 as f32,
                ),
            ),
        };
        let paint = tiny_skia::Paint { shader, anti_alias: true, ..tiny_skia::Paint::default() };
        let transform = placed(self.at, self.scale, top);
        match &self.stroke {
            Some(stroke) => band.stroke_path(&self.path, &paint, stroke, transform, mask),
            None => band.fill_path(&self.path, &paint, FillRule::Winding, transform, mask),
        }
    }
}

impl Clip {
    fn mask(&self, band: &Pixmap, top: f64, scale: f64) -> Mask {
        let mut mask = Mask::new(band.width(), band.height()).expect("a band has an area");
        mask.fill_path(&self.path, FillRule::Winding, true, placed(self.at, scale, top));
        mask
    }
}

fn placed(at: Point, scale: f64, top: f64) -> Transform {
    Transform::from_row(scale as f32, 0.0, 0.0, scale as f32, at.x as f32, (at.y - top) as f32)
}

struct Builder {
    drawing: Drawing,
    glyphs: Glyphs,
    outlines: HashMap<(Face, u32), Option<Arc<Path>>>,
}

/// The element whose items are being added.
struct Inside<'a> {
    at: Point,
    clip: Option<(&'a RoundRect, usize)>,
}

impl Builder {
    fn element(&mut self, element: &Element) {
        let mut inside = Inside { at: element.at, clip: None };
        if let Some(shape) = &element.clip {
            // A clip without an area lets nothing through.
            let Some(path) = paint::round_rect(shape) else { return };
            inside.clip = Some((shape, self.drawing.clips.len()));
            self.drawing.clips.push(Clip { at: scaled(element.at, self.drawing.scale), path });
        }
        for item in element.items.iter() {
            match item {
                Item::Rect(rect) => self.rect(&inside, rect),
                Item::Path(path) => self.path(&inside, path),
                Item::Text(text) => self.text(&inside, text),
                Item::Picture(picture) => self.picture(&inside, picture),
            }
        }
    }

    fn rect(&mut self, inside: &Inside<'_>, item: &RectItem) {
        let Some(path) = paint::round_rect(&item.shape) else { return };
        self.shape(inside, Arc::new(path), item.fill.as_ref(), item.stroke.as_ref());
    }

    fn path(&mut self, inside: &Inside<'_>, item: &PathItem) {
        let Some(path) = paint::path(&item.path) else { return };
        self.shape(inside, Arc::new(path), item.fill.as_ref(), item.stroke.as_ref());
    }

    fn shape(&mut self, inside: &Inside<'_>, path: Arc<Path>, fill: Option<&Paint>, stroke: Option<&Stroke>) {
        let bounds = bounds_of(&path);
        if let Some(fill) = fill {
            let ink = Ink::Shader(paint::shader(fill, self.drawing.scale));
            self.mark(inside, bounds, Arc::clone(&path), ink, None);
        }
        if let Some((wanted, stroke)) = stroke.and_then(|stroke| Some((stroke, paint::stroke(stroke)?))) {
            let ink = Ink::Shader(paint::shader(&wanted.paint, self.drawing.scale));
            let reach = paint::reach(wanted);
            self.mark(inside, bounds.inflate(reach, reach), path, ink, Some(Arc::new(stroke)));
        }
    }

    fn text(&mut self, inside: &Inside<'_>, item: &TextItem) {
        let (scale, size) = (self.drawing.scale, item.style.size);
        let ink = paint::color(item.color);
        for (start, line) in item.lines() {
            for run in &line.runs {
                for glyph in run.glyphs.iter() {
                    let glyphs = &mut self.glyphs;
                    let known = self
                        .outlines
                        .entry((run.face, glyph.id))
                        .or_insert_with(|| paint::path(&glyphs.outline(run.face, glyph.id)?).map(Arc::new));
                    let Some(path) = known.clone() else { continue };
                    let origin = Point::new(start.x + glyph.x, start.y + glyph.y);
                    let bounds = bounds_of(&path).scale_from_origin(size) + origin.to_vec2();
                    let own = Own { at: scaled(inside.at + origin.to_vec2(), scale), scale: scale * size };
                    self.push(inside, own, bounds, path, Ink::Shader(Shader::SolidColor(ink)), None);
                }
            }
        }
    }

    fn picture(&mut self, inside: &Inside<'_>, item: &PictureItem) {
        let Some(path) = paint::round_rect(&item.shape) else { return };
        let RoundRect { x, y, width, height, .. } = item.shape;
        let place = Rect::new(x, y, x + width, y + height);
        let (wide, high) = (width * self.drawing.scale, height * self.drawing.scale);
        let pixels = picture::read(item).and_then(|picture| match picture {
            Picture::Raster(pixels) => Some(picture::shrunk(pixels, wide, high)),
            Picture::Vector(tree) => picture::drawn(&tree, wide.min(MAX_PICTURE_SIDE), high.min(MAX_PICTURE_SIDE)),
        });
        if let Some(pixels) = pixels {
            self.mark(inside, place, Arc::new(path), Ink::Pixels(Arc::new(pixels), place), None);
        } else {
            let (rect, cross) = picture::placeholder(&item.shape);
            self.rect(inside, &rect);
            self.path(inside, &cross);
        }
    }

    fn mark(
        &mut self,
        inside: &Inside<'_>,
        bounds: Rect,
        path: Arc<Path>,
        ink: Ink,
        stroke: Option<Arc<tiny_skia::Stroke>>,
    ) {
        let scale = self.drawing.scale;
        self.push(inside, Own { at: scaled(inside.at, scale), scale }, bounds, path, ink, stroke);
    }

    /// `bounds` are in the element's coordinates.
    fn push(
        &mut self,
        inside: &Inside<'_>,
        own: Own,
        bounds: Rect,
        path: Arc<Path>,
        shader: Ink,
        stroke: Option<Arc<tiny_skia::Stroke>>,
    ) {
        let scale = self.drawing.scale;
        // One px more on each side for anti-aliasing.
        let rows = ((inside.at.y + bounds.y0) * scale - 1.0, (inside.at.y + bounds.y1) * scale + 1.0);
        let clip = inside.clip.filter(|(shape, _)| !surely_inside(shape, bounds)).map(|(_, index)| index);
        self.drawing.marks.push(Mark { rows, at: own.at, scale: own.scale, clip, path, shader, stroke });
    }
}

/// A mark's own coordinates in the picture.
struct Own {
    at: Point,
    scale: f64,
}

fn scaled(point: Point, scale: f64) -> Point {
    Point::new(point.x * scale, point.y * scale)
}

fn bounds_of(path: &Path) -> Rect {
    let bounds = path.bounds();
    Rect::new(bounds.left().into(), bounds.top().into(), bounds.right().into(), bounds.bottom().into())
}

/// Whether a clip changes nothing, so that its costly mask is not needed.
fn surely_inside(clip: &RoundRect, bounds: Rect) -> bool {
    let clip_box = Rect::new(clip.x, clip.y, clip.x + clip.width, clip.y + clip.height);
    let contains = |dx: f64, dy: f64| {
        let part = clip_box.inflate(-dx, -dy);
        part.x0 <= bounds.x0 && part.y0 <= bounds.y0 && part.x1 >= bounds.x1 && part.y1 >= bounds.y1
    };
    contains(clip.radius, 0.0) || contains(0.0, clip.radius)
}
