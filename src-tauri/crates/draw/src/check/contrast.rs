//! How well text stands out from its ground: the contrast ratio of WCAG 2, 1–21.

use std::sync::LazyLock;

use crate::scene::{Color, Element, Item, Paint, TextItem};

/// Text from this size on counts as large, px of the map page.
const LARGE: f64 = 24.0;

/// The ratio that a text needs.
pub fn least(text: &TextItem) -> f64 {
    if text.style.size >= LARGE { 3.0 } else { 4.5 }
}

/// The text of an element that stands out least, with its ratio, when it is less than it needs. The ground is what the
/// element itself has painted before, else the page.
pub fn worst(element: &Element, paper: Color) -> Option<(&TextItem, f64)> {
    let mut grounds = vec![paper];
    let mut worst: Option<(&TextItem, f64)> = None;
    let mut last = None;
    for item in element.items.iter() {
        let fill = match item {
            Item::Rect(rect) => rect.fill.as_ref(),
            Item::Path(path) => path.fill.as_ref(),
            Item::Picture(_) => None,
            Item::Text(text) => {
                // Most texts of an element share their ink.
                let ratio = match last {
                    Some((ink, ratio)) if ink == text.color => ratio,
                    _ => grounds.iter().map(|ground| ratio(text.color, *ground)).fold(f64::INFINITY, f64::min),
                };
                last = Some((text.color, ratio));
                if ratio < least(text) && worst.is_none_or(|(_, least)| ratio < least) {
                    worst = Some((text, ratio));
                }
                None
            }
        };
        // Signs and outlines are no ground; what text stands on is a box or a chevron that holds the element's middle.
        if let Some(fill) = fill.filter(|_| is_ground(item, element)) {
            grounds = match fill {
                Paint::Solid(color) => vec![over(*color, paper)],
                Paint::Gradient(gradient) => gradient.stops.iter().map(|(_, color)| over(*color, paper)).collect(),
                Paint::Hatch(hatch) => vec![over(hatch.ground, paper)],
            };
            last = None;
        }
    }
    worst
}

/// Whether text of the element may stand on an item: it covers most of the element.
fn is_ground(item: &Item, element: &Element) -> bool {
    use kurbo::Shape as _;
    let area = match item {
        Item::Rect(rect) => rect.shape.width * rect.shape.height,
        Item::Path(path) => path.path.bounding_box().area(),
        Item::Text(_) | Item::Picture(_) => return false,
    };
    area >= 0.5 * element.bounds.area()
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
