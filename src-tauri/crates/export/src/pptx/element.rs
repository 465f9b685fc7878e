//! An element as native shapes: a text goes into the shape that lies around it, so that a card is one shape with its
//! text; what has no shape around it gets a place of its own.

use draw::scene::{Element, Item, PictureItem, Role};
use kurbo::{Affine, Rect, Shape as _};

use super::clip::Clip;
use super::shape::{Outline, Shape};
use super::text::Passage;

/// What an element is drawn with, in the order of drawing, px of the Scene.
#[allow(clippy::large_enum_variant)] // few, short-lived, and nearly all are shapes
pub enum Part<'a> {
    /// A shape, maybe with text.
    Shape(Shape),
    /// A picture of the document, in a box with round corners.
    Picture(&'a PictureItem, Rect),
}

/// The parts of an element. The one that carries its text comes at its place in the drawing; `has_sites` when links are
/// glued to it at places of their own.
pub fn parts(element: &Element, has_sites: bool) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::with_capacity(element.items.len());
    for item in element.items.iter() {
        match item {
            Item::Rect(rect) => {
                let bounds = Rect::new(
                    rect.shape.x,
                    rect.shape.y,
                    rect.shape.x + rect.shape.width,
                    rect.shape.y + rect.shape.height,
                );
                let outline = Outline::Box(bounds, rect.shape.radius);
                parts.push(Part::Shape(Shape::new(outline, rect.fill.clone(), rect.stroke.clone())));
            }
            Item::Path(path) if path.path.elements().len() > 1 => {
                let outline = Outline::Path(path.path.clone());
                parts.push(Part::Shape(Shape::new(outline, path.fill.clone(), path.stroke.clone())));
            }
            Item::Path(_) | Item::Text(_) => {}
            Item::Picture(picture) => {
                let shape = &picture.shape;
                let bounds = Rect::new(shape.x, shape.y, shape.x + shape.width, shape.y + shape.height);
                parts.push(Part::Picture(picture, bounds));
            }
        }
    }
    if let Some(clip) = &element.clip {
        let clip = Clip::new(clip);
        parts.iter_mut().for_each(|part| clip.cut(part));
    }
    let texts = element.items.iter().filter_map(|item| match item {
        Item::Text(text) => Some(text),
        _ => None,
    });
    let passages = Passage::of(texts);
    // The text that a shape is about takes it before a label that happens to lie inside.
    let (fields, labels): (Vec<_>, Vec<_>) = passages.into_iter().partition(Passage::is_field);
    let mut alone = Vec::new();
    for passage in fields.into_iter().chain(labels) {
        if let Some(shape) = around(&mut parts, &passage) {
            let from_top = matches!(element.role, Role::Card | Role::Touchpoint | Role::Persona);
            shape.text = Some(passage.inside(shape.text_frame(has_sites), from_top));
        } else if element.role == Role::Card && passage.is_field() && parts.is_empty() {
            // A card without a ground is as large as one with it.
            let place =
                Rect::from_origin_size((0.0, 0.0), element.bounds.size()) + (element.bounds.origin() - element.at);
            let mut shape = Shape::new(Outline::Box(place, 0.0), None, None);
            shape.text = Some(passage.inside(place, true));
            alone.push(shape);
        } else {
            let mut shape = Shape::new(Outline::Box(passage.own_place(), 0.0), None, None);
            shape.text = Some(passage.alone());
            shape.is_title = element.role == Role::Title;
            alone.push(shape);
        }
    }
    parts.extend(alone.into_iter().map(Part::Shape));
    let offset = element.at.to_vec2();
    parts.iter_mut().for_each(|part| shift(part, offset));
    parts
}

/// The last drawn shape that holds the passage and no text yet.
fn around<'p>(parts: &'p mut [Part<'_>], passage: &Passage<'_>) -> Option<&'p mut Shape> {
    let ink = passage.ink();
    parts.iter_mut().rev().find_map(|part| match part {
        Part::Shape(shape) if shape.fill.is_some() && shape.text.is_none() => {
            let bounds = shape.outline.bounds().inflate(1.0, 1.0);
            let holds = bounds.contains(ink.origin()) && ink.x1 <= bounds.x1 && ink.y1 <= bounds.y1;
            holds.then_some(shape)
        }
        _ => None,
    })
}

fn shift(part: &mut Part<'_>, offset: kurbo::Vec2) {
    let shape = match part {
        Part::Picture(_, bounds) => {
            *bounds = *bounds + offset;
            return;
        }
        Part::Shape(shape) => shape,
    };
    match &mut shape.outline {
        Outline::Box(bounds, _) => *bounds = *bounds + offset,
        Outline::Path(path) => path.apply_affine(Affine::translate(offset)),
    }
    let paints = [shape.fill.as_mut(), shape.stroke.as_mut().map(|stroke| &mut stroke.paint)];
    for paint in paints.into_iter().flatten() {
        if let draw::scene::Paint::Gradient(gradient) = paint {
            gradient.from += offset;
            gradient.to += offset;
        }
    }
}

/// The box around all parts, for the group that holds them.
pub fn bounds(parts: &[Part<'_>]) -> Rect {
    let boxes = parts.iter().map(|part| match part {
        Part::Shape(shape) => shape.outline.bounds(),
        Part::Picture(_, bounds) => *bounds,
    });
    boxes.reduce(|all, one| all.union(one)).unwrap_or_default()
}

/// The path of a link: the last line that is drawn without being filled.
pub fn line(element: &Element) -> Option<(kurbo::BezPath, draw::scene::Stroke)> {
    element.items.iter().rev().find_map(|item| match item {
        Item::Path(path) if path.fill.is_none() => {
            let moved = Affine::translate(element.at.to_vec2()) * path.path.clone();
            (moved.bounding_box().area() > 0.0).then(|| path.stroke.clone().map(|stroke| (moved, stroke))).flatten()
        }
        _ => None,
    })
}
