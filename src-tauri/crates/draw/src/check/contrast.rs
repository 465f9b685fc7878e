//! How well text stands out from its ground: the contrast ratio of WCAG 2, 1–21.

use std::sync::LazyLock;

use kurbo::Shape as _;

use crate::scene::{Anchor, Color, Element, Item, Paint, PathItem, Point, Rect, RectItem, TextItem};

/// Text from this size on counts as large, px of the map page.
const LARGE: f64 = 24.0;

/// The ratio that a text needs.
pub fn least(text: &TextItem) -> f64 {
    if text.style.size >= LARGE { 3.0 } else { 4.5 }
}

/// The text of an element that stands out least, with its ratio, when it is less than it needs. The ground is what the
/// element itself has painted behind the text's middle, else the page.
pub fn worst(element: &Element, paper: Color) -> Option<(&TextItem, f64)> {
    let mut painted: Vec<(Rect, &Paint)> = Vec::new();
    let mut worst: Option<(&TextItem, f64)> = None;
    // Most texts of a map share their ink and their ground.
    let mut last = None;
    for item in element.items.iter() {
        match item {
            Item::Rect(RectItem { shape, fill: Some(fill), .. }) => {
                painted.push((Rect::new(shape.x, shape.y, shape.x + shape.width, shape.y + shape.height), fill));
            }
            Item::Path(PathItem { path, fill: Some(fill), .. }) => painted.push((path.bounding_box(), fill)),
            Item::Rect(_) | Item::Path(_) | Item::Picture(_) => {}
            Item::Text(text) => {
                let middle = middle_of(text);
                let ground = painted.iter().rev().find(|(bounds, _)| bounds.contains(middle)).map(|(_, fill)| *fill);
                let ratio = match last {
                    Some((ink, behind, ratio)) if (ink, behind) == (text.color, ground) => ratio,
                    _ => on_ground(text.color, ground, paper),
                };
                last = Some((text.color, ground, ratio));
                if ratio < least(text) && worst.is_none_or(|(_, least)| ratio < least) {
                    worst = Some((text, ratio));
                }
            }
        }
    }
    worst
}

fn middle_of(text: &TextItem) -> Point {
    let x = match text.anchor {
        Anchor::Start => text.x + text.block.width / 2.0,
        Anchor::Middle => text.x,
        Anchor::End => text.x - text.block.width / 2.0,
    };
    // A third of the size above its baseline a line has its middle.
    Point::new(x, text.y - text.style.size / 3.0)
}

/// The ratio of an ink on what is painted behind it; on a gradient, where it is worst.
fn on_ground(ink: Color, ground: Option<&Paint>, paper: Color) -> f64 {
    let on = |ground: Color| ratio(ink, over(ground, paper));
    match ground {
        None => on(paper),
        Some(Paint::Solid(color)) => on(*color),
        Some(Paint::Hatch(hatch)) => on(hatch.ground),
        Some(Paint::Gradient(gradient)) => {
            gradient.stops.iter().map(|(_, color)| on(*color)).fold(f64::INFINITY, f64::min)
        }
    }
}

/// A colour that may let through, over an opaque one.
fn over(color: Color, ground: Color) -> Color {
    // Both are 0–255, and so is what lies between them.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let mix = |a: u8, b: u8| {
        let opacity = f64::from(color.a) / 255.0;
        (f64::from(a) * opacity + f64::from(b) * (1.0 - opacity)).round() as u8
    };
    Color::rgb(mix(color.r, ground.r), mix(color.g, ground.g), mix(color.b, ground.b))
}

/// The contrast ratio of two colours, 1–21.
pub fn ratio(ink: Color, ground: Color) -> f64 {
    let (a, b) = (luminance(over(ink, ground)), luminance(ground));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(color: Color) -> f64 {
    let linear = |channel: u8| LINEAR[usize::from(channel)];
    0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b)
}

/// sRGB to linear light. x^2.4 is the fifth root of x^12, found by Newton: the same on every machine.
static LINEAR: LazyLock<[f64; 256]> = LazyLock::new(|| {
    let mut table = [0.0; 256];
    for (value, linear) in (0..=255_u8).zip(&mut table) {
        let c = f64::from(value) / 255.0;
        *linear = if c <= 0.040_45 {
            c / 12.92
        } else {
            let x = (c + 0.055) / 1.055;
            let x4 = x * x * x * x;
            let power = x4 * x4 * x4;
            let mut root = x * x;
            for _ in 0..20 {
                root = (4.0 * root + power / (root * root * root * root)) / 5.0;
            }
            root
        };
    }
    table
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_those_of_wcag() {
        let (black, white) = (Color::rgb(0, 0, 0), Color::rgb(255, 255, 255));
        assert!((ratio(black, white) - 21.0).abs() < 1e-9);
        assert!((ratio(white, white) - 1.0).abs() < 1e-9);
        // #767676 is the lightest grey that passes on white, #777777 does not.
        assert!(ratio(Color::rgb(0x76, 0x76, 0x76), white) >= 4.5);
        assert!(ratio(Color::rgb(0x77, 0x77, 0x77), white) < 4.5);
        // What lets through is lighter.
        assert!(ratio(black.faded(0.3), white) < 3.0);
    }
}
