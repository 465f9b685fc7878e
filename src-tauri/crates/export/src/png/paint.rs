//! Colours, gradients, hatches, lines and shapes of the Scene, as the rasteriser wants them.

// The rasteriser counts in f32.
#![allow(clippy::cast_possible_truncation)]

use std::f64::consts::FRAC_1_SQRT_2;

use draw::scene::{Color, Gradient, Hatch, Paint, RoundRect, Stroke};
use kurbo::{BezPath, PathEl};
use tiny_skia::{GradientStop, LineCap, LineJoin, LinearGradient, Path, PathBuilder, Point, Shader, SpreadMode};
use tiny_skia::{StrokeDash, Transform};

/// A colour.
pub fn color(color: Color) -> tiny_skia::Color {
    tiny_skia::Color::from_rgba8(color.r, color.g, color.b, color.a)
}

/// What fills a shape; `scale` is px of the picture for each px of the Scene.
pub fn shader(paint: &Paint, scale: f64) -> Shader<'static> {
    match paint {
        Paint::Solid(solid) => Shader::SolidColor(color(*solid)),
        Paint::Gradient(wanted) => gradient(wanted).unwrap_or(Shader::SolidColor(tiny_skia::Color::TRANSPARENT)),
        Paint::Hatch(wanted) => hatch(wanted, scale).unwrap_or(Shader::SolidColor(color(wanted.color))),
    }
}

fn gradient(gradient: &Gradient) -> Option<Shader<'static>> {
    let stops = gradient.stops.iter().map(|(offset, stop)| GradientStop::new(*offset as f32, color(*stop))).collect();
    LinearGradient::new(point(gradient.from), point(gradient.to), stops, SpreadMode::Pad, Transform::identity())
}

/// A hatch is a gradient across its lines that repeats, with edges that are as soft as one px of the picture.
fn hatch(hatch: &Hatch, scale: f64) -> Option<Shader<'static>> {
    let share = hatch.width / hatch.step;
    if !(share > 0.0 && share < 1.0) {
        return None;
    }
    // Between the lines the ink fades; it must not turn black on its way to a transparent ground.
    let ground = color(if hatch.ground.a == 0 { Color { a: 0, ..hatch.color } } else { hatch.ground });
    let ink = color(hatch.color);
    let soft = (0.5 / (scale * hatch.step)).min(share / 2.0).min((1.0 - share) / 2.0);
    // The period starts in the middle of the space, half a space before the line.
    let start = (1.0 - share) / 2.0;
    let stops = [
        (0.0, ground),
        (start - soft, ground),
        (start + soft, ink),
        (start + share - soft, ink),
        (start + share + soft, ground),
        (1.0, ground),
    ];
    let across = |distance: f64| kurbo::Point::new(distance * FRAC_1_SQRT_2, distance * FRAC_1_SQRT_2);
    let from = -start * hatch.step;
    LinearGradient::new(
        point(across(from)),
        point(across(from + hatch.step)),
        stops.map(|(offset, color)| GradientStop::new(offset as f32, color)).into(),
        SpreadMode::Repeat,
        Transform::identity(),
    )
}

/// A line, or nothing when it has no width.
pub fn stroke(stroke: &Stroke) -> Option<tiny_skia::Stroke> {
    let lengths = stroke.dash.iter().map(|length| *length as f32);
    // SVG goes through an odd list twice.
    let dash = if stroke.dash.len() % 2 == 1 { lengths.clone().chain(lengths).collect() } else { lengths.collect() };
    (stroke.width > 0.0 && stroke.width.is_finite()).then(|| tiny_skia::Stroke {
        width: stroke.width as f32,
        line_cap: if stroke.round { LineCap::Round } else { LineCap::Butt },
        line_join: if stroke.round { LineJoin::Round } else { LineJoin::Miter },
        dash: StrokeDash::new(dash, 0.0),
        ..tiny_skia::Stroke::default()
    })
}

/// How far a line reaches out of its path.
pub fn reach(stroke: &Stroke) -> f64 {
    // A mitre may be four times as long as the line is wide.
    if stroke.round { stroke.width / 2.0 } else { stroke.width * 2.0 }
}

/// A path, or nothing when it has no extent or is no number.
pub fn path(path: &BezPath) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for element in path.elements() {
        match *element {
            PathEl::MoveTo(a) => builder.move_to(a.x as f32, a.y as f32),
            PathEl::LineTo(a) => builder.line_to(a.x as f32, a.y as f32),
            PathEl::QuadTo(a, b) => builder.quad_to(a.x as f32, a.y as f32, b.x as f32, b.y as f32),
            PathEl::CurveTo(a, b, c) => {
                builder.cubic_to(a.x as f32, a.y as f32, b.x as f32, b.y as f32, c.x as f32, c.y as f32);
            }
            PathEl::ClosePath => builder.close(),
        }
    }
    builder.finish()
}

/// A box with round corners as a path.
pub fn round_rect(shape: &RoundRect) -> Option<Path> {
    path(&crate::shape::round_rect(shape)?)
}

fn point(point: kurbo::Point) -> Point {
    Point::from_xy(point.x as f32, point.y as f32)
}
