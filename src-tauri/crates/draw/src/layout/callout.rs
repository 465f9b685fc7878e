//! Where the call-out of the highest or lowest point goes: above or below its face, then left, then right, clear of
//! curves, faces and other text. Without room its quote goes; without room for the pill alone, it goes further away.

use super::curve::Curve;
use crate::scene::{Point, Rect, Size};

/// Height of a call-out: its pill, px.
pub const HEIGHT: f64 = 29.0;
/// Kept free between a call-out and a curve, px.
const FROM_CURVE: f64 = 4.0;
/// Kept free between a call-out and a face, px.
const FROM_FACE: f64 = 8.0;
/// Kept free between two call-outs, px.
const FROM_TEXT: f64 = 12.0;
/// From the face's centre to the call-out's centre when it lies above or below, px.
const ABOVE: f64 = 43.0;
/// How far to the left or right a call-out still belongs to its face, px.
const BESIDE: f64 = 160.0;
/// How far away a pill may go when there is no room nearer, px.
const FAR: f64 = 480.0;
/// From candidate to candidate, px.
const STEP: f64 = 4.0;

/// What a call-out must not touch.
#[derive(Debug, Default)]
pub struct Obstacles {
    /// The box that it stays in.
    pub area: Rect,
    /// Curves and half the width of their lines.
    pub curves: Vec<(Curve, f64)>,
    /// Straight lines that bridge what is missing, and half their width.
    pub bridges: Vec<(Point, Point, f64)>,
    /// Circles, from left to right, all about as large: faces and nodes with what is kept free around them.
    pub circles: Vec<(Point, f64)>,
    /// Call-outs that are placed.
    pub texts: Vec<Rect>,
}

/// A call-out that has found its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    /// Its box.
    pub bounds: Rect,
    /// Whether there is room for the quote.
    pub with_quote: bool,
}

/// Which end of the scale a call-out is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extreme {
    /// Above its face, when there is room.
    Highest,
    /// Below its face, when there is room.
    Lowest,
}

/// Finds a place near `face` for a call-out of that width, or for its pill alone; `None` when even that would lie over
/// something.
pub fn place(
    obstacles: &Obstacles,
    face: Point,
    extreme: Extreme,
    pill: f64,
    with_quote: Option<f64>,
) -> Option<Placed> {
    let near = |width: f64| near(obstacles, face, extreme, Size::new(width, HEIGHT));
    if let Some(bounds) = with_quote.and_then(near) {
        return Some(Placed { bounds, with_quote: true });
    }
    let pill_box = near(pill).or_else(|| far(obstacles, face, Size::new(pill, HEIGHT)))?;
    Some(Placed { bounds: pill_box, with_quote: false })
}

/// Above or below, left, right.
fn near(obstacles: &Obstacles, face: Point, extreme: Extreme, size: Size) -> Option<Rect> {
    let area = obstacles.area;
    if size.width > area.width() || size.height > area.height() {
        return None;
    }
    let vertical = match extreme {
        Extreme::Highest => -ABOVE,
        Extreme::Lowest => ABOVE,
    };
    let centred = (face.x - size.width / 2.0).min(area.x1 - size.width).max(area.x0);
    let free = |(x, y): (f64, f64)| Some(centred_box(x, y, size)).filter(|bounds| obstacles.leave(*bounds));
    swing(size.width / 2.0)
        .map(|shift| (centred + shift, face.y + vertical))
        .find_map(free)
        .or_else(|| beside(face).map(|(distance, y)| (face.x - distance - size.width, y)).find_map(free))
        .or_else(|| beside(face).map(|(distance, y)| (face.x + distance, y)).find_map(free))
}

/// Anywhere, the nearest first.
fn far(obstacles: &Obstacles, face: Point, size: Size) -> Option<Rect> {
    let (coarse_x, coarse_y) = (STEP * 3.0, STEP * 2.0);
    let mut places: Vec<(f64, Rect)> = swing_by(coarse_x, FAR)
        .flat_map(|dx| swing_by(coarse_y, obstacles.area.height()).map(move |dy| (dx, dy)))
        .map(|(dx, dy)| (dx * dx + dy * dy, centred_box(face.x + dx - size.width / 2.0, face.y + dy, size)))
        .collect();
    places.sort_by(|a, b| a.0.total_cmp(&b.0));
    places.into_iter().map(|(_, bounds)| bounds).find(|bounds| obstacles.leave(*bounds))
}

/// Distances to the side of a face and heights: near before far, level with the face before higher or lower.
fn beside(face: Point) -> impl Iterator<Item = (f64, f64)> {
    let mut places: Vec<(f64, f64)> = swing(48.0)
        .flat_map(|dy| {
            let steps = std::iter::successors(Some(32.0), |distance| Some(distance + STEP));
            steps.take_while(|distance| *distance <= BESIDE).map(move |distance| (distance, dy))
        })
        .collect();
    places.sort_by(|a, b| (a.0 + 2.0 * a.1.abs()).total_cmp(&(b.0 + 2.0 * b.1.abs())));
    places.into_iter().map(move |(distance, dy)| (distance, face.y + dy))
}

/// 0, −4, 4, −8, 8 … up to `reach`.
fn swing(reach: f64) -> impl Iterator<Item = f64> {
    swing_by(STEP, reach)
}

fn swing_by(step: f64, reach: f64) -> impl Iterator<Item = f64> {
    let steps = std::iter::successors(Some(step), move |shift| Some(shift + step));
    std::iter::once(0.0).chain(steps.take_while(move |shift| *shift <= reach).flat_map(|shift| [-shift, shift]))
}

fn centred_box(x: f64, middle: f64, size: Size) -> Rect {
    Rect::new(x, middle - size.height / 2.0, x + size.width, middle + size.height / 2.0)
}

impl Obstacles {
    /// Whether they leave this box free.
    pub fn leave(&self, bounds: Rect) -> bool {
        let inside = self.area.x0 <= bounds.x0
            && bounds.x1 <= self.area.x1
            && self.area.y0 <= bounds.y0
            && bounds.y1 <= self.area.y1;
        inside
            && !self.texts.iter().any(|text| text.inflate(FROM_TEXT, FROM_TEXT).overlaps(bounds))
            && !self.near_circles(bounds).any(|(center, radius)| distance(bounds, *center) < *radius)
            && !self.curves.iter().any(|(curve, half)| meets(bounds, *half, |x0, x1| curve.reach(x0, x1)))
            && !self.bridges.iter().any(|(a, b, half)| meets(bounds, *half, |x0, x1| straight(*a, *b, x0, x1)))
    }

    fn near_circles(&self, bounds: Rect) -> impl Iterator<Item = &(Point, f64)> {
        const LARGEST: f64 = 64.0;
        let from = self.circles.partition_point(|(center, _)| center.x < bounds.x0 - LARGEST);
        self.circles[from..].iter().take_while(move |(center, _)| center.x <= bounds.x1 + LARGEST)
    }
}

/// Whether a line comes nearer to the box than it may. It is continuous, so it does when its reach and the box overlap.
fn meets(bounds: Rect, half: f64, reach: impl Fn(f64, f64) -> Option<(f64, f64)>) -> bool {
    let near = bounds.inflate(half + FROM_CURVE, half + FROM_CURVE);
    reach(near.x0, near.x1).is_some_and(|(low, high)| low < near.y1 && near.y0 < high)
}

fn straight(a: Point, b: Point, x0: f64, x1: f64) -> Option<(f64, f64)> {
    let (x0, x1) = (x0.max(a.x), x1.min(b.x));
    let y = |x: f64| a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x);
    (x0 <= x1 && a.x < b.x).then(|| (y(x0).min(y(x1)), y(x0).max(y(x1))))
}

fn distance(bounds: Rect, point: Point) -> f64 {
    let nearest = Point::new(point.x.clamp(bounds.x0, bounds.x1), point.y.clamp(bounds.y0, bounds.y1));
    (point - nearest).hypot()
}

/// What a call-out keeps free around a circle of that radius.
pub fn around(radius: f64) -> f64 {
    radius + FROM_FACE
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A lane of 1600 × 300 with +2 at 62 and −2 at 264, its faces and the desired curve.
    fn lane(felt: &[i32], desired: &[i32]) -> (Obstacles, Vec<Point>) {
        let width = 1600.0 / f64::from(u32::try_from(felt.len()).expect("few"));
        let points = |values: &[i32]| -> Vec<Point> {
            let xs = std::iter::successors(Some(width / 2.0), |x| Some(x + width));
            xs.zip(values).map(|(x, value)| Point::new(x, 62.0 + f64::from(*value) * 25.25)).collect()
        };
        let faces = points(felt);
        let obstacles = Obstacles {
            area: Rect::new(10.0, 4.0, 1590.0, 296.0),
            curves: vec![(Curve::through(faces.clone()), 2.5), (Curve::through(points(desired)), 1.5)],
            circles: faces.iter().map(|face| (*face, around(19.0))).collect(),
            ..Obstacles::default()
        };
        (obstacles, faces)
    }

    fn values() -> impl Strategy<Value = (Vec<i32>, Vec<i32>)> {
        (2..13_usize).prop_flat_map(|n| (prop::collection::vec(0..=8, n), prop::collection::vec(0..=8, n)))
    }

    proptest! {
        #[test]
        fn a_call_out_touches_no_face_no_curve_and_no_other(
            (felt, desired) in values(),
            high in any::<bool>(),
            quote in 40.0..500.0_f64,
        ) {
            let (mut obstacles, faces) = lane(&felt, &desired);
            for extreme in if high { [Extreme::Highest, Extreme::Lowest] } else { [Extreme::Lowest, Extreme::Highest] } {
                let at = match extreme {
                    Extreme::Highest => (0..felt.len()).min_by_key(|index| felt[*index]),
                    Extreme::Lowest => (0..felt.len()).max_by_key(|index| felt[*index]),
                };
                let face = faces[at.expect("two or more")];
                let placed = place(&obstacles, face, extreme, 76.0, Some(88.0 + quote)).expect("a pill has room");
                let bounds = placed.bounds;
                prop_assert!(bounds.x0 >= 10.0 && bounds.x1 <= 1590.0 && bounds.y0 >= 4.0 && bounds.y1 <= 296.0);
                for face in &faces {
                    prop_assert!(distance(bounds, *face) >= 19.0 + 8.0 - 1e-9);
                }
                for (curve, half) in &obstacles.curves {
                    for i in 0..=1600 {
                        let x = f64::from(i);
                        let Some(y) = curve.y(x) else { continue };
                        prop_assert!(!bounds.inflate(4.0 + half - 0.01, 4.0 + half - 0.01).contains(Point::new(x, y)));
                    }
                }
                for other in &obstacles.texts {
                    prop_assert!(!other.overlaps(bounds));
                }
                obstacles.texts.push(bounds);
            }
        }
    }

    #[test]
    fn the_highest_has_its_call_out_above_when_there_is_room() {
        let (obstacles, faces) = lane(&[4, 4, 0, 4, 4], &[4, 4, 4, 4, 4]);
        let placed = place(&obstacles, faces[2], Extreme::Highest, 76.0, Some(240.0)).expect("room");
        assert!(placed.with_quote);
        assert_eq!(placed.bounds.center(), Point::new(faces[2].x, faces[2].y - ABOVE));
    }

    #[test]
    fn the_lowest_goes_to_the_left_when_the_lane_ends_below_it() {
        let (obstacles, faces) = lane(&[4, 4, 8, 4, 4], &[4, 4, 4, 4, 4]);
        let placed = place(&obstacles, faces[2], Extreme::Lowest, 76.0, Some(240.0)).expect("room");
        assert!(placed.with_quote && placed.bounds.x1 < faces[2].x);
    }

    #[test]
    fn a_quote_without_room_goes_and_the_pill_stays() {
        let (obstacles, faces) = lane(&[4, 0, 4], &[4, 4, 4]);
        let placed = place(&obstacles, faces[1], Extreme::Highest, 76.0, Some(4000.0)).expect("room");
        assert!(!placed.with_quote);
        assert!((placed.bounds.width() - 76.0).abs() < 1e-9);
    }

    #[test]
    fn bridges_are_kept_clear_too() {
        let mut obstacles = Obstacles { area: Rect::new(0.0, 0.0, 600.0, 300.0), ..Obstacles::default() };
        let across = Rect::new(100.0, 100.0, 200.0, 129.0);
        assert!(obstacles.leave(across));
        obstacles.bridges.push((Point::new(50.0, 80.0), Point::new(250.0, 150.0), 1.0));
        assert!(!obstacles.leave(across));
    }
}
