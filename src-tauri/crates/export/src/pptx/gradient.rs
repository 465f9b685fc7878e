//! Gradients: the Scene gives them two points of the page, the format spreads them over the shape's box.

use draw::scene::{Color, Gradient};
use kurbo::Rect;

/// The stops of a gradient along one axis of a box: those inside it, and what it has at the box's ends.
pub fn stops_over(gradient: &Gradient, bounds: Rect, down: bool) -> Vec<(f64, Color)> {
    let along = |x: f64, y: f64| if down { y } else { x };
    let (from, to) = (along(gradient.from.x, gradient.from.y), along(gradient.to.x, gradient.to.y));
    let (start, end) = (along(bounds.x0, bounds.y0), along(bounds.x1, bounds.y1));
    let mut stops: Vec<(f64, Color)> = gradient.stops.clone();
    let (from, to) = if from <= to {
        (from, to)
    } else {
        stops.iter_mut().for_each(|stop| stop.0 = 1.0 - stop.0);
        stops.reverse();
        (to, from)
    };
    if to - from <= 0.0 || end - start <= 0.0 {
        return match (stops.first(), stops.last()) {
            (Some(first), Some(last)) => vec![(0.0, first.1), (1.0, last.1)],
            _ => Vec::new(),
        };
    }
    let offset_in_box = |offset: f64| (from + offset * (to - from) - start) / (end - start);
    let placed: Vec<(f64, Color)> = stops.iter().map(|(offset, color)| (offset_in_box(*offset), *color)).collect();
    let inside = placed.iter().copied().filter(|(offset, _)| *offset > 0.0 && *offset < 1.0);
    let mut over = vec![(0.0, color_at(&placed, 0.0))];
    over.extend(inside);
    over.push((1.0, color_at(&placed, 1.0)));
    over
}

fn color_at(stops: &[(f64, Color)], offset: f64) -> Color {
    let after = stops.partition_point(|stop| stop.0 <= offset);
    match (after.checked_sub(1).and_then(|before| stops.get(before)), stops.get(after)) {
        (Some(before), Some(after)) => {
            let part = (offset - before.0) / (after.0 - before.0);
            // Between two bytes.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let mix = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * part).round() as u8;
            let (a, b) = (before.1, after.1);
            Color { r: mix(a.r, b.r), g: mix(a.g, b.g), b: mix(a.b, b.b), a: mix(a.a, b.a) }
        }
        (Some(only), None) | (None, Some(only)) => only.1,
        (None, None) => Color::TRANSPARENT,
    }
}

#[cfg(test)]
mod tests {
    use kurbo::Point;

    use super::*;

    #[test]
    fn a_shape_takes_its_part_of_a_gradient() {
        let (black, white) = (Color::rgb(0, 0, 0), Color::rgb(200, 200, 200));
        let gradient = Gradient {
            from: Point::new(0.0, 0.0),
            to: Point::new(0.0, 100.0),
            stops: vec![(0.0, black), (0.5, white), (1.0, black)],
        };
        let over = stops_over(&gradient, Rect::new(0.0, 25.0, 10.0, 75.0), true);
        assert_eq!(over, [(0.0, Color::rgb(100, 100, 100)), (0.5, white), (1.0, Color::rgb(100, 100, 100))]);
        let beyond = stops_over(&gradient, Rect::new(0.0, -50.0, 10.0, 0.0), true);
        assert_eq!(beyond, [(0.0, black), (1.0, black)]);
    }
}
