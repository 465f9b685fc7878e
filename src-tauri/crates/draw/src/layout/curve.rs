//! A curve through points that never leaves the band between two neighbours: monotone cubic Hermite interpolation
//! after Fritsch and Carlson, flat at both ends and at every local extreme. So the lowest point that is drawn is the
//! lowest point that was recorded.
//!
//! x is linear in the parameter of each span. Two curves over the same x can therefore be compared by parameter.

#[cfg(test)]
use kurbo::Rect;
use kurbo::{BezPath, CubicBez, Point};

/// A curve through points from left to right, px of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    points: Vec<Point>,
    /// dy/dx in each point.
    slopes: Vec<f64>,
}

impl Curve {
    /// The curve through these points. Their x must rise; a point that does not lie right of the one before is left out.
    pub fn through(points: impl IntoIterator<Item = Point>) -> Self {
        let mut kept: Vec<Point> = Vec::new();
        for point in points {
            if point.is_finite() && kept.last().is_none_or(|last| last.x < point.x) {
                kept.push(point);
            }
        }
        let slopes = slopes(&kept);
        Self { points: kept, slopes }
    }

    /// The stretch of it from `x0` to `x1`, cut where it passes them; empty outside.
    pub fn between(&self, x0: f64, x1: f64) -> Self {
        let mut points = Vec::new();
        let mut slopes = Vec::new();
        let cut = |x: f64| Some((Point::new(x, self.y(x)?), self.slope(x)?));
        let inside = |point: &Point| x0 <= point.x && point.x <= x1;
        if self.points.first().is_some_and(|first| first.x < x0) {
            (points, slopes) = cut(x0).into_iter().unzip();
        }
        for (point, slope) in self.points.iter().zip(&self.slopes).filter(|(point, _)| inside(point)) {
            if points.last().is_none_or(|last: &Point| last.x < point.x) {
                points.push(*point);
                slopes.push(*slope);
            }
        }
        if let Some((point, slope)) = self.points.last().filter(|last| last.x > x1).and_then(|_| cut(x1))
            && points.last().is_none_or(|last| last.x < point.x)
        {
            points.push(point);
            slopes.push(slope);
        }
        Self { points, slopes }
    }

    /// dy/dx at `x`; `None` outside the points.
    fn slope(&self, x: f64) -> Option<f64> {
        self.y(x)?;
        let right = self.points.partition_point(|point| point.x < x);
        let Some(left) = right.checked_sub(1) else { return self.slopes.first().copied() };
        let span = self.span(left);
        let width = span.p3.x - span.p0.x;
        let (t, u) = ((x - span.p0.x) / width, (span.p3.x - x) / width);
        let [first, middle, last] = [span.p1.y - span.p0.y, span.p2.y - span.p1.y, span.p3.y - span.p2.y];
        Some(3.0 * (u * u * first + 2.0 * u * t * middle + t * t * last) / width)
    }

    /// The points that it passes through.
    #[cfg(test)]
    pub fn points(&self) -> &[Point] {
        &self.points
    }

    /// One cubic Bézier for each pair of neighbours, its inner control points at the thirds of x.
    pub fn spans(&self) -> impl Iterator<Item = CubicBez> + '_ {
        (1..self.points.len()).map(|right| self.span(right - 1))
    }

    /// The height at `x`; `None` outside the points.
    pub fn y(&self, x: f64) -> Option<f64> {
        let (first, last) = (self.points.first()?, self.points.last()?);
        if !(first.x..=last.x).contains(&x) {
            return None;
        }
        let right = self.points.partition_point(|point| point.x < x);
        let Some(left) = right.checked_sub(1) else { return Some(first.y) };
        let span = self.span(left);
        let t = (x - span.p0.x) / (span.p3.x - span.p0.x);
        Some(bernstein([span.p0.y, span.p1.y, span.p2.y, span.p3.y], t))
    }

    /// The curve as one open path; empty with fewer than two points.
    pub fn path(&self) -> BezPath {
        let mut path = BezPath::new();
        if self.points.len() < 2 {
            return path;
        }
        path.move_to(self.points[0]);
        for span in self.spans() {
            path.curve_to(span.p1, span.p2, span.p3);
        }
        path
    }

    /// The smallest and largest y over the stretch from `x0` to `x1`; `None` where there is no curve.
    pub fn reach(&self, x0: f64, x1: f64) -> Option<(f64, f64)> {
        let (first, last) = (self.points.first()?, self.points.last()?);
        let (x0, x1) = (x0.max(first.x), x1.min(last.x));
        if x0 > x1 {
            return None;
        }
        // Between neighbours the curve is monotone, so its extremes are at the ends and in the points.
        let ends = [self.y(x0)?, self.y(x1)?];
        let from = self.points.partition_point(|point| point.x < x0);
        let to = self.points.partition_point(|point| point.x <= x1);
        let all = ends.into_iter().chain(self.points[from..to].iter().map(|point| point.y));
        Some(all.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), y| (low.min(y), high.max(y))))
    }

    /// The box around it, without the width of the line.
    #[cfg(test)]
    pub fn bounds(&self) -> Rect {
        let Some(first) = self.points.first() else { return Rect::ZERO };
        // It never overshoots a point, so the points bound it.
        self.points.iter().fold(Rect::from_points(*first, *first), |bounds, point| bounds.union_pt(*point))
    }

    fn span(&self, left: usize) -> CubicBez {
        let (a, b) = (self.points[left], self.points[left + 1]);
        let third = (b.x - a.x) / 3.0;
        CubicBez::new(
            a,
            Point::new(a.x + third, a.y + self.slopes[left] * third),
            Point::new(b.x - third, b.y - self.slopes[left + 1] * third),
            b,
        )
    }
}

/// The value at `t` of the cubic with these Bernstein coefficients.
pub fn bernstein([a, b, c, d]: [f64; 4], t: f64) -> f64 {
    let u = 1.0 - t;
    u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d
}

fn slopes(points: &[Point]) -> Vec<f64> {
    let secants: Vec<f64> = points.windows(2).map(|pair| (pair[1].y - pair[0].y) / (pair[1].x - pair[0].x)).collect();
    let mut slopes = vec![0.0; points.len()];
    for (index, pair) in secants.windows(2).enumerate() {
        if pair[0] * pair[1] > 0.0 {
            slopes[index + 1] = f64::midpoint(pair[0], pair[1]);
        }
    }
    for (index, &secant) in secants.iter().enumerate() {
        if secant == 0.0 {
            (slopes[index], slopes[index + 1]) = (0.0, 0.0);
            continue;
        }
        // Inside this circle a cubic is monotone.
        let (a, b) = (slopes[index] / secant, slopes[index + 1] / secant);
        let square = a * a + b * b;
        if square > 9.0 {
            let shrink = 3.0 / square.sqrt();
            (slopes[index], slopes[index + 1]) = (shrink * a * secant, shrink * b * secant);
        }
    }
    slopes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn points() -> impl Strategy<Value = Vec<Point>> {
        prop::collection::vec((1.0..400.0_f64, -500.0..500.0_f64), 2..20).prop_map(|steps| {
            let mut x = 0.0;
            steps
                .into_iter()
                .map(|(step, y)| {
                    x += step;
                    Point::new(x, y)
                })
                .collect()
        })
    }

    proptest! {
        /// Requirement 001-11: what was recorded is what is drawn.
        #[test]
        fn it_passes_through_every_point(points in points()) {
            let curve = Curve::through(points.clone());
            for point in points {
                prop_assert!((curve.y(point.x).expect("inside") - point.y).abs() < 1e-9);
            }
        }

        #[test]
        fn it_never_overshoots_its_neighbours(points in points(), t in 0.0..=1.0_f64) {
            let curve = Curve::through(points.clone());
            for pair in points.windows(2) {
                let y = curve.y(pair[0].x + t * (pair[1].x - pair[0].x)).expect("inside");
                let (low, high) = (pair[0].y.min(pair[1].y), pair[0].y.max(pair[1].y));
                prop_assert!((low - 1e-9..=high + 1e-9).contains(&y), "{y} not in {low}..{high}");
            }
        }

        #[test]
        fn it_rises_or_falls_without_a_bump(points in points()) {
            for span in Curve::through(points).spans() {
                let direction = (span.p3.y - span.p0.y).signum();
                let samples: Vec<f64> = (0..=50)
                    .map(|i| bernstein([span.p0.y, span.p1.y, span.p2.y, span.p3.y], f64::from(i) / 50.0))
                    .collect();
                prop_assert!(samples.windows(2).all(|pair| (pair[1] - pair[0]) * direction > -1e-9));
            }
        }

        #[test]
        fn its_tangent_is_continuous_and_flat_at_extremes_and_ends(points in points()) {
            let curve = Curve::through(points);
            let spans: Vec<CubicBez> = curve.spans().collect();
            let slope = |from: Point, to: Point| (to.y - from.y) / (to.x - from.x);
            for pair in spans.windows(2) {
                let (before, after) = (slope(pair[0].p2, pair[0].p3), slope(pair[1].p0, pair[1].p1));
                prop_assert!((before - after).abs() < 1e-6 * (1.0 + before.abs()));
                if (pair[0].p3.y - pair[0].p0.y) * (pair[1].p3.y - pair[1].p0.y) <= 0.0 {
                    prop_assert!(after.abs() < 1e-9);
                }
            }
            prop_assert!(slope(spans[0].p0, spans[0].p1).abs() < 1e-9);
            let last = spans[spans.len() - 1];
            prop_assert!(slope(last.p2, last.p3).abs() < 1e-9);
        }

        #[test]
        fn its_reach_and_bounds_hold_every_sample(points in points(), a in 0.0..1.0_f64, b in 0.0..1.0_f64) {
            let curve = Curve::through(points);
            let bounds = curve.bounds();
            let at = |part: f64| bounds.x0 + part * bounds.width();
            let (x0, x1) = (at(a.min(b)), at(a.max(b)));
            let (low, high) = curve.reach(x0, x1).expect("inside");
            for i in 0..=40 {
                let y = curve.y(x0 + (x1 - x0) * f64::from(i) / 40.0).unwrap_or(low);
                prop_assert!((low - 1e-9..=high + 1e-9).contains(&y));
                prop_assert!((bounds.y0 - 1e-9..=bounds.y1 + 1e-9).contains(&y));
            }
        }
    }

    proptest! {
        /// A slide shows the same curve as the whole map, as far as it goes.
        #[test]
        fn a_stretch_of_it_runs_as_the_whole_does(points in points(), a in -0.1..1.1_f64, b in -0.1..1.1_f64) {
            let curve = Curve::through(points);
            let bounds = curve.bounds();
            let at = |part: f64| bounds.x0 + part * bounds.width();
            let (x0, x1) = (at(a.min(b)), at(a.max(b)));
            let stretch = curve.between(x0, x1);
            for i in 0..=60 {
                // Rounding must not lead past the end.
                let x = (bounds.x0 + bounds.width() * f64::from(i) / 60.0).min(bounds.x1);
                match stretch.y(x) {
                    Some(y) => prop_assert!((curve.y(x).expect("inside") - y).abs() < 1e-6),
                    None => prop_assert!(x <= x0 + 1e-9 || x >= x1 - 1e-9),
                }
            }
        }
    }

    #[test]
    fn no_point_or_one_point_is_no_curve() {
        assert!(Curve::through([]).path().elements().is_empty());
        let one = Curve::through([Point::new(3.0, 4.0)]);
        assert!(one.path().elements().is_empty());
        assert_eq!(one.y(3.0), Some(4.0));
        assert_eq!(one.y(3.1), None);
        assert_eq!(one.reach(0.0, 9.0), Some((4.0, 4.0)));
        assert_eq!(one.reach(4.0, 9.0), None);
    }

    #[test]
    fn points_that_do_not_advance_are_left_out() {
        let curve = Curve::through([(0.0, 1.0), (0.0, 2.0), (f64::NAN, 0.0), (5.0, 3.0)].map(Point::from));
        assert_eq!(curve.points(), [Point::new(0.0, 1.0), Point::new(5.0, 3.0)]);
    }
}
