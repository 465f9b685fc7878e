//! Shapes that several formats draw alike.

use draw::scene::RoundRect;
use kurbo::BezPath;

/// A box with round corners as a path; nothing when it has no area.
pub fn round_rect(shape: &RoundRect) -> Option<BezPath> {
    let RoundRect { x, y, width, height, radius } = *shape;
    if !(width > 0.0 && height > 0.0) {
        return None;
    }
    let radius = radius.min(width / 2.0).min(height / 2.0);
    let (left, top, right, bottom) = (x, y, x + width, y + height);
    let mut outline = BezPath::new();
    if radius > 0.0 {
        // The usual distance of control points for a quarter of a circle.
        let near = radius * (1.0 - 0.552_284_749_831);
        outline.move_to((left + radius, top));
        outline.line_to((right - radius, top));
        outline.curve_to((right - near, top), (right, top + near), (right, top + radius));
        outline.line_to((right, bottom - radius));
        outline.curve_to((right, bottom - near), (right - near, bottom), (right - radius, bottom));
        outline.line_to((left + radius, bottom));
        outline.curve_to((left + near, bottom), (left, bottom - near), (left, bottom - radius));
        outline.line_to((left, top + radius));
        outline.curve_to((left, top + near), (left + near, top), (left + radius, top));
    } else {
        outline.move_to((left, top));
        outline.line_to((right, top));
        outline.line_to((right, bottom));
        outline.line_to((left, bottom));
    }
    outline.close_path();
    Some(outline)
}
