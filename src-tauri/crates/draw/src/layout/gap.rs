//! The experience gap: the area where the felt curve lies below the desired one, as closed paths without a clip.
//!
//! Both curves share their x and x is linear in the parameter, so where they cross are the roots of one cubic per
//! span: the difference of both.

use kurbo::{BezPath, CubicBez, ParamCurve as _};

use super::curve::{Curve, bernstein};

/// Less than this between both curves is not worth an area, px.
const VISIBLE: f64 = 0.05;

/// Closed paths around every area in which `felt` lies below (its y is larger than) `desired`, both in pieces from left
/// to right. Only spans that both have count.
pub fn gap(felt: &[Curve], desired: &[Curve]) -> Vec<BezPath> {
    let mut areas = Vec::new();
    let mut open = Area::default();
    let mut desired_spans = desired.iter().flat_map(Curve::spans).peekable();
    for felt_span in felt.iter().flat_map(Curve::spans) {
        if open.end().is_some_and(|end| end < felt_span.p0.x) {
            open.close(&mut areas);
        }
        while desired_spans.next_if(|span| span.p0.x < felt_span.p0.x).is_some() {}
        let shares_x = |span: &CubicBez| span.p0.x == felt_span.p0.x && span.p3.x == felt_span.p3.x;
        let Some(desired_span) = desired_spans.next_if(shares_x) else {
            open.close(&mut areas);
            continue;
        };
        let difference = [
            felt_span.p0.y - desired_span.p0.y,
            felt_span.p1.y - desired_span.p1.y,
            felt_span.p2.y - desired_span.p2.y,
            felt_span.p3.y - desired_span.p3.y,
        ];
        let mut cuts = vec![0.0];
        cuts.extend(roots(difference));
        cuts.push(1.0);
        for pair in cuts.windows(2) {
            let (from, to) = (pair[0], pair[1]);
            if bernstein(difference, f64::midpoint(from, to)) > 0.0 {
                open.height = open.height.max(highest(difference, from, to));
                open.top.push(desired_span.subsegment(from..to));
                open.bottom.push(felt_span.subsegment(from..to));
            } else {
                open.close(&mut areas);
            }
            if to < 1.0 {
                open.close(&mut areas);
            }
        }
    }
    open.close(&mut areas);
    areas
}

/// One area while it grows to the right.
#[derive(Default)]
struct Area {
    top: Vec<CubicBez>,
    bottom: Vec<CubicBez>,
    height: f64,
}

impl Area {
    fn end(&self) -> Option<f64> {
        self.top.last().map(|span| span.p3.x)
    }

    fn close(&mut self, areas: &mut Vec<BezPath>) {
        let Self { top, bottom, height } = std::mem::take(self);
        let (Some(first), true) = (top.first(), height > VISIBLE) else { return };
        let mut path = BezPath::new();
        path.move_to(first.p0);
        for span in &top {
            path.curve_to(span.p1, span.p2, span.p3);
        }
        path.line_to(bottom[bottom.len() - 1].p3);
        for span in bottom.iter().rev() {
            path.curve_to(span.p2, span.p1, span.p0);
        }
        path.close_path();
        areas.push(path);
    }
}

/// Where in (0, 1) a cubic in Bernstein form changes its sign, rising. Only +, −, ×, ÷ and √, so that every machine
/// finds the same bits.
fn roots(cubic: [f64; 4]) -> Vec<f64> {
    let mut stretches = vec![0.0];
    stretches.extend(turns(cubic));
    stretches.push(1.0);
    let mut roots = Vec::new();
    for pair in stretches.windows(2) {
        let (mut low, mut high) = (pair[0], pair[1]);
        let (start, end) = (bernstein(cubic, low), bernstein(cubic, high));
        if start * end >= 0.0 {
            continue;
        }
        // The cubic is monotone here; 60 halvings leave less than a double can tell apart.
        for _ in 0..60 {
            let middle = f64::midpoint(low, high);
            if bernstein(cubic, middle) * start > 0.0 { low = middle } else { high = middle }
        }
        roots.push(f64::midpoint(low, high));
    }
    // A turn that touches zero splits nothing; one that lies on zero is a crossing when the sign differs beyond it.
    for pair in stretches.windows(3) {
        let turn = pair[1];
        if bernstein(cubic, turn) == 0.0 {
            roots.push(turn);
        }
    }
    roots.retain(|root| 1e-9 < *root && *root < 1.0 - 1e-9);
    roots.sort_by(f64::total_cmp);
    roots
}

/// Where in (0, 1) a cubic in Bernstein form turns, rising.
fn turns([a, b, c, d]: [f64; 4]) -> Vec<f64> {
    // Its derivative is 3 (p (1−t)² + 2 q t (1−t) + r t²).
    let (p, q, r) = (b - a, c - b, d - c);
    let (square, half, constant) = (p - 2.0 * q + r, q - p, p);
    let mut turns = Vec::new();
    if square.abs() < 1e-12 * (p.abs() + q.abs() + r.abs()) {
        if half != 0.0 {
            turns.push(-constant / (2.0 * half));
        }
    } else {
        let discriminant = half * half - square * constant;
        if discriminant >= 0.0 {
            let root = discriminant.sqrt();
            turns.extend([(-half - root) / square, (-half + root) / square]);
        }
    }
    turns.retain(|turn| 0.0 < *turn && *turn < 1.0);
    turns.sort_by(f64::total_cmp);
    turns
}

/// The largest value of a cubic in Bernstein form between two parameters.
fn highest(cubic: [f64; 4], from: f64, to: f64) -> f64 {
    let inner = turns(cubic).into_iter().filter(|turn| (from..=to).contains(turn));
    [from, to].into_iter().chain(inner).map(|t| bernstein(cubic, t)).fold(f64::NEG_INFINITY, f64::max)
}

#[cfg(test)]
mod tests {
    use kurbo::{Point, Shape as _};
    use proptest::prelude::*;

    use super::*;

    fn both() -> impl Strategy<Value = (Curve, Curve)> {
        prop::collection::vec((60.0..200.0_f64, 0..=8_i32, 0..=8_i32), 2..12).prop_map(|steps| {
            let mut x = 0.0;
            let (felt, desired): (Vec<Point>, Vec<Point>) = steps
                .into_iter()
                .map(|(step, felt, desired)| {
                    x += step;
                    (Point::new(x, f64::from(felt) * 22.0), Point::new(x, f64::from(desired) * 22.0))
                })
                .unzip();
            (Curve::through(felt), Curve::through(desired))
        })
    }

    proptest! {
        /// Requirement 001-11: the gap is shown only where the customer feels worse than they should.
        #[test]
        fn the_area_is_between_both_curves_and_nowhere_else((felt, desired) in both()) {
            let areas = gap(std::slice::from_ref(&felt), std::slice::from_ref(&desired));
            let bounds = felt.bounds();
            for i in 1..400 {
                let x = bounds.x0 + bounds.width() * f64::from(i) / 400.0;
                let (low, high) = (felt.y(x).expect("inside"), desired.y(x).expect("inside"));
                let inside = |y| areas.iter().any(|area| area.winding(Point::new(x, y)) != 0);
                if low - high > 1.0 {
                    prop_assert!(inside(f64::midpoint(low, high)), "nothing at {x}");
                } else if high - low > 1.0 {
                    prop_assert!(!inside(f64::midpoint(low, high)), "something at {x}");
                }
                prop_assert!(!inside(low.max(high) + 0.5) && !inside(low.min(high) - 0.5), "outside at {x}");
            }
        }

        #[test]
        fn its_size_is_the_sum_of_what_is_missing((felt, desired) in both()) {
            // Counted in thin columns; a path's area has a sign, by its direction.
            let drawn: f64 = gap(std::slice::from_ref(&felt), std::slice::from_ref(&desired)).iter().map(|area| area.area().abs()).sum();
            let bounds = felt.bounds();
            let step = bounds.width() / 4000.0;
            let counted: f64 = (0..4000)
                .map(|i| {
                    let x = bounds.x0 + step * (f64::from(i) + 0.5);
                    (felt.y(x).expect("inside") - desired.y(x).expect("inside")).max(0.0) * step
                })
                .sum();
            prop_assert!((drawn - counted).abs() < 1.0 + counted * 0.01, "{drawn} {counted}");
        }
    }

    #[test]
    fn curves_that_agree_have_no_gap() {
        let points = [(0.0, 10.0), (100.0, 60.0), (200.0, 20.0)].map(Point::from);
        let curve = [Curve::through(points)];
        assert_eq!(gap(&curve, &curve), []);
    }

    #[test]
    fn a_gap_ends_where_one_curve_ends() {
        let felt = Curve::through([(0.0, 50.0), (100.0, 50.0), (200.0, 50.0)].map(Point::from));
        let desired = Curve::through([(100.0, 10.0), (200.0, 10.0)].map(Point::from));
        let areas = gap(&[felt], &[desired]);
        assert_eq!(areas.len(), 1);
        assert!((areas[0].area().abs() - 4000.0).abs() < 1e-6);
    }

    #[test]
    fn pieces_that_do_not_touch_have_gaps_of_their_own() {
        let piece = |x: f64, y: f64| Curve::through([Point::new(x, y), Point::new(x + 100.0, y)]);
        let areas = gap(&[piece(0.0, 50.0), piece(200.0, 50.0)], &[piece(0.0, 10.0), piece(200.0, 10.0)]);
        assert_eq!(areas.len(), 2);
    }
}
