//! Cutting shapes at a clip: the format has none. A portrait's shoulders end at its disc.

use draw::scene::RoundRect;
use kurbo::{BezPath, ParamCurve as _, PathSeg, Point, Rect, Shape as _};

use super::element::Part;
use super::shape::Outline;

/// A box with round corners that nothing is drawn outside of.
pub struct Clip {
    bounds: Rect,
    /// Clockwise.
    corners: Vec<Point>,
}

/// How many straight pieces stand for a curve: 1/50 px off on a portrait.
const PIECES: u32 = 16;

impl Clip {
    /// A clip of that shape.
    pub fn new(shape: &RoundRect) -> Self {
        let outline = crate::shape::round_rect(shape).unwrap_or_default();
        Self { bounds: outline.bounding_box(), corners: polygons(&outline).into_iter().next().unwrap_or_default() }
    }

    /// Cuts off what lies outside.
    pub fn cut(&self, part: &mut Part<'_>) {
        let Part::Shape(shape) = part else { return };
        let bounds = shape.outline.bounds();
        if shape.fill.is_none() || bounds == self.bounds || self.holds(bounds) {
            return;
        }
        let outline = match &shape.outline {
            Outline::Box(bounds, radius) => crate::shape::round_rect(&RoundRect {
                x: bounds.x0,
                y: bounds.y0,
                width: bounds.width(),
                height: bounds.height(),
                radius: *radius,
            })
            .unwrap_or_default(),
            Outline::Path(path) => path.clone(),
        };
        let mut cut = BezPath::new();
        for polygon in polygons(&outline) {
            let inside = self.inside(polygon);
            for (index, point) in inside.iter().enumerate() {
                if index == 0 { cut.move_to(*point) } else { cut.line_to(*point) }
            }
            if !inside.is_empty() {
                cut.close_path();
            }
        }
        shape.outline = Outline::Path(cut);
    }

    fn holds(&self, bounds: Rect) -> bool {
        let corners = [(bounds.x0, bounds.y0), (bounds.x1, bounds.y0), (bounds.x1, bounds.y1), (bounds.x0, bounds.y1)];
        self.edges().all(|(a, b)| corners.iter().all(|corner| side(a, b, Point::from(*corner)) >= 0.0))
    }

    /// The part of a polygon inside, cut edge by edge.
    fn inside(&self, mut polygon: Vec<Point>) -> Vec<Point> {
        for (a, b) in self.edges() {
            let mut kept = Vec::with_capacity(polygon.len() + 4);
            for (index, point) in polygon.iter().enumerate() {
                let before = polygon[(index + polygon.len() - 1) % polygon.len()];
                let (there, here) = (side(a, b, before), side(a, b, *point));
                if (there < 0.0) != (here < 0.0) {
                    kept.push(before.lerp(*point, there / (there - here)));
                }
                if here >= 0.0 {
                    kept.push(*point);
                }
            }
            polygon = kept;
        }
        polygon
    }

    fn edges(&self) -> impl Iterator<Item = (Point, Point)> {
        let next = self.corners.iter().cycle().skip(1);
        self.corners.iter().copied().zip(next.copied()).filter(|(a, b)| a != b)
    }
}

/// Positive on the inner side of an edge of a clockwise polygon, y down.
fn side(a: Point, b: Point, point: Point) -> f64 {
    (b - a).cross(point - a)
}

/// The contours of a path with straight edges.
fn polygons(path: &BezPath) -> Vec<Vec<Point>> {
    let mut polygons: Vec<Vec<Point>> = Vec::new();
    for segment in path.segments() {
        let start = segment.start();
        if polygons.last().and_then(|polygon| polygon.last()) != Some(&start) {
            polygons.push(vec![start]);
        }
        let Some(polygon) = polygons.last_mut() else { continue };
        match segment {
            PathSeg::Line(line) => polygon.push(line.p1),
            curve => {
                let at = |piece: u32| curve.eval(f64::from(piece) / f64::from(PIECES));
                polygon.extend((1..=PIECES).map(at));
            }
        }
    }
    polygons
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cut_stays_inside_and_keeps_what_was_inside() {
        let disc = RoundRect { x: 0.0, y: 0.0, width: 92.0, height: 92.0, radius: 46.0 };
        let clip = Clip::new(&disc);
        let mut shoulders = BezPath::new();
        shoulders.move_to((10.0, 96.0));
        shoulders.curve_to((10.0, 73.0), (26.0, 67.0), (46.0, 67.0));
        shoulders.curve_to((66.0, 67.0), (82.0, 73.0), (82.0, 96.0));
        shoulders.close_path();
        let kept = clip.inside(polygons(&shoulders).remove(0));
        let center = Point::new(46.0, 46.0);
        assert!(kept.iter().all(|point| (*point - center).hypot() <= 46.05));
        assert!(kept.iter().any(|point| (*point - center).hypot() > 45.9), "it reaches the rim");
        assert!(kept.iter().any(|point| (point.y - 67.0).abs() < 1e-9), "its top is still there");
        assert!(clip.inside(vec![(200.0, 0.0).into(), (210.0, 0.0).into(), (200.0, 9.0).into()]).is_empty());
    }
}
