//! The Lucide icons that maps use, by name (`../icons/icons.txt`, made by `../icons/make.mjs`, ISC licence beside it).

use std::collections::HashMap;
use std::sync::LazyLock;

use kurbo::Affine;

use crate::scene::{BezPath, Color, Item, Paint, PathItem, Stroke};

static ICONS: LazyLock<HashMap<&'static str, BezPath>> = LazyLock::new(|| {
    let lines = include_str!("../icons/icons.txt").lines();
    let icons = lines.filter_map(|line| line.split_once('\t'));
    icons.map(|(name, d)| (name, BezPath::from_svg(d).expect("a test reads every icon"))).collect()
});

/// The icon in a square of `size` px whose top left corner is (x, y). `weight` is the line's width in a square of
/// 24 px, usually 2. An unknown name draws a circle.
#[must_use]
pub fn icon(name: &str, x: f64, y: f64, size: f64, color: Color, weight: f64) -> Item {
    let scale = size / 24.0;
    let path = ICONS.get(name).unwrap_or_else(|| &ICONS["circle"]);
    let path = Affine::translate((x, y)) * Affine::scale(scale) * path.clone();
    let stroke = Stroke { paint: Paint::Solid(color), width: weight * scale, dash: Vec::new(), round: true };
    Item::Path(PathItem { path, fill: None, stroke: Some(stroke) })
}

/// Whether there is an icon of that name.
#[must_use]
pub fn exists(name: &str) -> bool {
    ICONS.contains_key(name)
}

/// The names of all icons, sorted.
#[must_use]
pub fn names() -> Vec<&'static str> {
    let mut names: Vec<_> = ICONS.keys().copied().collect();
    names.sort_unstable();
    names
}

#[cfg(test)]
mod tests {
    use kurbo::Shape as _;

    use super::*;

    #[test]
    fn every_icon_lies_in_its_square() {
        assert!(names().len() > 100);
        for (name, path) in ICONS.iter() {
            let bounds = path.bounding_box();
            assert!(
                bounds.x0 >= 0.0 && bounds.y0 >= 0.0 && bounds.x1 <= 24.0 && bounds.y1 <= 24.0,
                "{name} {bounds:?}"
            );
        }
    }

    #[test]
    fn an_unknown_icon_is_a_circle() {
        let ink = Color::rgb(0, 0, 0);
        assert_eq!(icon("no-such-icon", 1.0, 2.0, 20.0, ink, 2.0), icon("circle", 1.0, 2.0, 20.0, ink, 2.0));
    }
}
