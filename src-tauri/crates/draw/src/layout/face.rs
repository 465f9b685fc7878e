//! A face for an emotion: five levels of colour, a mouth that bends with every half step, brows when it is very bad,
//! an open smile when it is very good. So it reads without colour.

use journey::model::Emotion;

use super::element::{circle, filled, rounded, stroked};
use crate::scene::{BezPath, Color, Item, Point};
use crate::theme::Theme;

/// From the face's edge to the edge of its halo, px.
pub const HALO: f64 = 4.0;
/// From here down it has brows.
const BROWS: f64 = -1.6;
/// From here up its mouth is open.
const OPEN_SMILE: f64 = 1.75;

/// The face: r 19 on the curve, 14 on a card; a halo of 4 px around it in the colour of the ground, when asked.
pub fn items(center: Point, radius: f64, emotion: Emotion, theme: &Theme, halo: Option<Color>) -> Vec<Item> {
    let value = emotion.get();
    let level = Theme::level(value);
    let ink = theme.face_ink[level];
    // Without hue the face is white or black, and white needs an outline.
    let outline = theme.hatching.then(|| rounded(theme.ink, radius * 0.11));
    let thin = rounded(ink, radius * 0.155);
    let at = |x: f64, y: f64| Point::new(center.x + x * radius, center.y + y * radius);

    let mut items = Vec::new();
    items.extend(halo.map(|ground| circle(center, radius + HALO, Some(ground), None)));
    items.push(circle(center, radius, Some(theme.emotion[level]), outline));
    if value <= BROWS {
        let mut brows = BezPath::new();
        for side in [-1.0, 1.0] {
            brows.move_to(at(side * 0.5, -0.42));
            brows.line_to(at(side * 0.18, -0.27));
        }
        items.push(stroked(brows, thin.clone()));
    }
    items.extend([-0.34, 0.34].map(|x| circle(at(x, -0.2), radius * 0.115, Some(ink), None)));
    let mut mouth = BezPath::new();
    if value >= OPEN_SMILE {
        mouth.move_to(at(-0.5, 0.12));
        mouth.quad_to(at(0.0, 0.22), at(0.5, 0.12));
        mouth.quad_to(at(0.45, 0.66), at(0.0, 0.66));
        mouth.quad_to(at(-0.45, 0.66), at(-0.5, 0.12));
        mouth.close_path();
        items.push(filled(mouth, ink));
    } else {
        let bend = 0.62 * value / Emotion::MAX;
        mouth.move_to(at(-0.5, 0.3 - bend * 0.35));
        mouth.quad_to(at(0.0, 0.3 + bend * 0.85), at(0.5, 0.3 - bend * 0.35));
        items.push(stroked(mouth, thin));
    }
    items
}

#[cfg(test)]
mod tests {
    use journey::model::Theme as Name;

    use super::*;
    use crate::scene::Paint;

    fn face(value: f64, theme: Name) -> Vec<Item> {
        items(Point::new(50.0, 50.0), 19.0, Emotion::nearest(value), Theme::of(theme), None)
    }

    /// How far the middle of the mouth lies below its corners, px.
    fn bend(value: f64) -> f64 {
        let items = face(value, Name::Daylight);
        let Some(Item::Path(mouth)) = items.last() else { panic!("the mouth is last") };
        let kurbo::PathEl::QuadTo(middle, corner) = mouth.path.elements()[1] else { panic!("a bend") };
        middle.y - corner.y
    }

    /// Requirement 001-11: feelings are told apart without colour.
    #[test]
    fn the_mouth_bends_with_every_half_step() {
        let bends = [-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5].map(bend);
        assert!(bends.windows(2).all(|pair| pair[0] + 1.0 < pair[1]), "{bends:?}");
        assert!(bends[4].abs() < 1e-9);
    }

    #[test]
    fn only_the_ends_of_the_scale_have_brows_or_an_open_mouth() {
        let counts = [-2.0, -1.5, 0.0, 1.5, 2.0].map(|value| face(value, Name::Daylight).len());
        assert_eq!(counts, [5, 4, 4, 4, 4]);
        let open = |value| matches!(face(value, Name::Daylight).last(), Some(Item::Path(path)) if path.fill.is_some());
        assert!(open(2.0) && !open(1.5));
    }

    #[test]
    fn without_hue_a_face_has_an_outline() {
        let Item::Rect(ink) = &face(1.0, Name::Ink)[0] else { panic!("the face is a circle") };
        assert!(ink.stroke.is_some());
        let Item::Rect(day) = &face(1.0, Name::Daylight)[0] else { panic!("the face is a circle") };
        assert!(day.stroke.is_none());
        assert_eq!(day.fill, Some(Paint::Solid(Theme::of(Name::Daylight).emotion[3])));
    }
}
