//! Signs that are not icons: the diamond of a moment of truth, the badge of a pain that drives customers away.

use super::element::{circle, filled, solid};
use crate::icons::icon;
use crate::scene::{BezPath, Color, Item, Paint, PathItem, Point};
use crate::theme::Theme;

/// The ring around a mark that keeps it apart from what lies behind, px.
const RING: f64 = 3.0;
/// Radius of the badge, px.
const BADGE: f64 = 16.0;
/// (sin, cos) of every 36° from the top, clockwise: the ten corners of a star, the same bits on every machine.
const STAR: [(f64, f64); 10] = {
    const S36: f64 = 0.587_785_252_292_473_1;
    const C36: f64 = 0.809_016_994_374_947_5;
    const S72: f64 = 0.951_056_516_295_153_5;
    const C72: f64 = 0.309_016_994_374_947_45;
    [
        (0.0, 1.0),
        (S36, C36),
        (S72, C72),
        (S72, -C72),
        (S36, -C36),
        (0.0, -1.0),
        (-S36, -C36),
        (-S72, -C72),
        (-S72, C72),
        (-S36, C36),
    ]
};

/// The diamond with its star; `radius` 15 on cards, 13 in the legend; `ring` is the colour of the ground.
pub fn diamond(center: Point, radius: f64, theme: &Theme, ring: Color) -> Vec<Item> {
    let mut star = BezPath::new();
    for (index, (sin, cos)) in STAR.into_iter().enumerate() {
        let reach = radius * if index % 2 == 0 { 0.5 } else { 0.22 };
        let corner = Point::new(center.x + reach * sin, center.y - reach * cos);
        if index == 0 { star.move_to(corner) } else { star.line_to(corner) }
    }
    star.close_path();
    vec![
        Item::Path(PathItem {
            path: standing_square(center, radius * 0.74, radius * 0.18),
            fill: Some(Paint::Solid(theme.mot.fill)),
            stroke: Some(solid(ring, RING)),
        }),
        filled(star, theme.mot.star),
    ]
}

/// The round badge with the open door, radius 16.
pub fn may_leave(center: Point, theme: &Theme) -> Vec<Item> {
    let mut items = vec![circle(center, BADGE, Some(theme.pain.ink), Some(solid(theme.paper, RING)))];
    items.push(icon("door-open", center.x - 10.0, center.y - 10.0, 20.0, theme.on_strong, 2.2));
    items
}

/// A square of half side `half` with round corners, standing on one of them.
fn standing_square(center: Point, half: f64, corner: f64) -> BezPath {
    // Half a diagonal; a corner's tangent points lie this far from it along both axes.
    let (tip, cut) = (half * std::f64::consts::SQRT_2, corner * std::f64::consts::FRAC_1_SQRT_2);
    let at = |x: f64, y: f64| Point::new(center.x + x, center.y + y);
    let corners = [
        (at(-cut, cut - tip), at(0.0, -tip), at(cut, cut - tip)),
        (at(tip - cut, -cut), at(tip, 0.0), at(tip - cut, cut)),
        (at(cut, tip - cut), at(0.0, tip), at(-cut, tip - cut)),
        (at(cut - tip, cut), at(-tip, 0.0), at(cut - tip, -cut)),
    ];
    let mut path = BezPath::new();
    for (index, (into, tip, out)) in corners.into_iter().enumerate() {
        if index == 0 {
            path.move_to(into)
        } else {
            path.line_to(into)
        }
        path.quad_to(tip, out);
    }
    path.close_path();
    path
}

#[cfg(test)]
mod tests {
    use journey::model::Theme as Name;
    use kurbo::Shape as _;

    use super::*;

    /// Requirement 001-08: a moment of truth is marked by shape, not only by colour.
    #[test]
    fn the_star_lies_inside_the_diamond() {
        let center = Point::new(40.0, 30.0);
        let items = diamond(center, 15.0, Theme::of(Name::Ink), Color::rgb(255, 255, 255));
        let [Item::Path(square), Item::Path(star)] = items.as_slice() else { panic!("a square and a star") };
        let (outer, inner) = (square.path.bounding_box(), star.path.bounding_box());
        assert!((outer.width() - outer.height()).abs() < 1e-9 && outer.width() < 2.0 * 15.0 * 1.05);
        assert!(inner.x0 > outer.x0 && inner.x1 < outer.x1 && inner.y0 > outer.y0 && inner.y1 < outer.y1);
        for element in star.path.elements().iter().filter_map(kurbo::PathEl::end_point) {
            assert!(square.path.winding(element) != 0);
        }
        assert!((square.path.bounding_box().center() - center).hypot() < 1e-9);
    }
}
