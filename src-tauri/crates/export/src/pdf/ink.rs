//! Colours, gradients, hatches, lines and shapes of the Scene, as PDF wants them.

use std::f32::consts::FRAC_1_SQRT_2;

use draw::scene::{Color, Gradient, Hatch, Paint, RoundRect, Stroke};
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Rect, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, LinearGradient, Pattern, SpreadMethod, Stop, StrokeDash};
use krilla::surface::Surface;
use kurbo::{BezPath, PathEl};

/// A number as a reader takes it: finite and not far outside of a page.
// Points are counted in f32.
#[allow(clippy::cast_possible_truncation)]
pub fn number(value: f64) -> f32 {
    if value.is_finite() { value.clamp(-1e6, 1e6) as f32 } else { 0.0 }
}

/// What fills a shape; the pattern of a hatch is drawn on its own, beside `surface`.
pub fn fill(surface: &mut Surface<'_>, wanted: &Paint) -> Fill {
    let (paint, opacity) = paint(surface, wanted);
    Fill { paint, opacity, rule: FillRule::NonZero }
}

/// A line, or nothing when it has no width.
pub fn stroke(surface: &mut Surface<'_>, wanted: &Stroke) -> Option<krilla::paint::Stroke> {
    if !(wanted.width > 0.0 && wanted.width.is_finite()) {
        return None;
    }
    let (paint, opacity) = paint(surface, &wanted.paint);
    let dash: Vec<f32> = wanted.dash.iter().map(|length| number(*length)).collect();
    // A line of spaces only is no line in a reader.
    let has_dash = dash.iter().all(|length| *length >= 0.0) && dash.iter().sum::<f32>() > 0.0;
    Some(krilla::paint::Stroke {
        paint,
        width: number(wanted.width),
        miter_limit: 4.0,
        line_cap: if wanted.round { LineCap::Round } else { LineCap::Butt },
        line_join: if wanted.round { LineJoin::Round } else { LineJoin::Miter },
        opacity,
        dash: has_dash.then_some(StrokeDash { array: dash, offset: 0.0 }),
    })
}

/// A path, or nothing when it has no extent or is no number.
pub fn path(path: &BezPath) -> Option<Path> {
    let mut builder = PathBuilder::new();
    let near = |point: kurbo::Point| point.x.abs().max(point.y.abs()) < 1e6;
    for element in path.elements() {
        match *element {
            PathEl::MoveTo(a) if near(a) => builder.move_to(number(a.x), number(a.y)),
            PathEl::LineTo(a) if near(a) => builder.line_to(number(a.x), number(a.y)),
            PathEl::QuadTo(a, b) if near(a) && near(b) => {
                builder.quad_to(number(a.x), number(a.y), number(b.x), number(b.y));
            }
            PathEl::CurveTo(a, b, c) if near(a) && near(b) && near(c) => {
                builder.cubic_to(number(a.x), number(a.y), number(b.x), number(b.y), number(c.x), number(c.y));
            }
            PathEl::ClosePath => builder.close(),
            // Infinite, or no number.
            _ => return None,
        }
    }
    builder.finish()
}

/// A box with round corners as a path.
pub fn round_rect(shape: &RoundRect) -> Option<Path> {
    path(&crate::shape::round_rect(shape)?)
}

/// Opacity 0–255 as PDF counts it.
pub fn opacity(alpha: u8) -> NormalizedF32 {
    NormalizedF32::new(f32::from(alpha) / 255.0).unwrap_or(NormalizedF32::ONE)
}

/// A colour without its opacity.
pub fn color(color: Color) -> rgb::Color {
    rgb::Color::new(color.r, color.g, color.b)
}

fn paint(surface: &mut Surface<'_>, wanted: &Paint) -> (krilla::paint::Paint, NormalizedF32) {
    match wanted {
        Paint::Solid(solid) => (color(*solid).into(), opacity(solid.a)),
        Paint::Gradient(wanted) => (gradient(wanted).into(), NormalizedF32::ONE),
        Paint::Hatch(wanted) => hatch(surface, wanted),
    }
}

fn gradient(gradient: &Gradient) -> LinearGradient {
    let stops = gradient.stops.iter().map(|(offset, stop)| Stop {
        offset: NormalizedF32::new(number(*offset).clamp(0.0, 1.0)).unwrap_or(NormalizedF32::ZERO),
        color: color(*stop).into(),
        opacity: opacity(stop.a),
    });
    LinearGradient {
        x1: number(gradient.from.x),
        y1: number(gradient.from.y),
        x2: number(gradient.to.x),
        y2: number(gradient.to.y),
        transform: Transform::identity(),
        spread_method: SpreadMethod::Pad,
        stops: stops.collect(),
        anti_alias: false,
    }
}

/// One tile with one line, turned by 45°; lines as long as sixteen tiles have fewer seams.
fn hatch(surface: &mut Surface<'_>, hatch: &Hatch) -> (krilla::paint::Paint, NormalizedF32) {
    let (step, width) = (number(hatch.step), number(hatch.width));
    if !(step > 0.0 && width > 0.0 && width < step) {
        return (color(hatch.color).into(), opacity(hatch.color.a));
    }
    let length = step * 16.0;
    let mut builder = surface.stream_builder();
    let mut tile = builder.surface();
    for (across, ink) in [(step, hatch.ground), (width, hatch.color)] {
        let mut path = PathBuilder::new();
        if let Some(rect) = Rect::from_xywh(0.0, 0.0, across, length).filter(|_| ink.a > 0) {
            path.push_rect(rect);
        }
        if let Some(path) = path.finish() {
            tile.set_fill(Some(Fill { paint: color(ink).into(), opacity: opacity(ink.a), rule: FillRule::NonZero }));
            tile.draw_path(&path);
        }
    }
    tile.finish();
    let turned = Transform::from_row(FRAC_1_SQRT_2, FRAC_1_SQRT_2, -FRAC_1_SQRT_2, FRAC_1_SQRT_2, 0.0, 0.0);
    let pattern = Pattern { stream: builder.finish(), transform: turned, width: step, height: length };
    (pattern.into(), NormalizedF32::ONE)
}
