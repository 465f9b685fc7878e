//! Drawings that users placed, in PDF as shapes: sharp at any size. What needs more than filled and drawn paths (masks,
//! filters, see-through groups, pictures inside) is left to pixels.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Rect, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, LinearGradient, Paint, SpreadMethod, Stop, Stroke, StrokeDash};
use krilla::surface::Surface;
use resvg::usvg::{self, Group, Node};
use tiny_skia::PathSegment;

/// More paths than this make a file that readers are slow with.
const MAX_PATHS: usize = 5_000;

/// Draws it `width` × `height` px large at (0, 0); false, with nothing drawn, when shapes do not do.
pub fn draw(surface: &mut Surface<'_>, tree: &usvg::Tree, (width, height): (f32, f32)) -> bool {
    let mut paths = Vec::new();
    if !collect(tree.root(), &mut paths) || paths.len() > MAX_PATHS {
        return false;
    }
    let size = tree.size();
    let Some(clip) = Rect::from_xywh(0.0, 0.0, size.width(), size.height()) else { return false };
    let mut outline = PathBuilder::new();
    outline.push_rect(clip);
    let Some(outline) = outline.finish() else { return false };
    surface.push_transform(&Transform::from_scale(width / size.width(), height / size.height()));
    surface.push_clip_path(&outline, &FillRule::NonZero);
    for path in paths {
        draw_path(surface, path);
    }
    surface.pop();
    surface.pop();
    true
}

/// The paths of a group in the order of drawing; false when it has more than paths, or more to it.
fn collect<'a>(group: &'a Group, paths: &mut Vec<&'a usvg::Path>) -> bool {
    let is_plain = group.opacity() == usvg::Opacity::ONE
        && group.blend_mode() == usvg::BlendMode::Normal
        && group.clip_path().is_none()
        && group.mask().is_none()
        && group.filters().is_empty();
    is_plain
        && group.children().iter().all(|node| match node {
            Node::Group(group) => collect(group, paths),
            Node::Text(text) => collect(text.flattened(), paths),
            Node::Image(_) => false,
            Node::Path(path) => {
                let paints = [path.fill().map(usvg::Fill::paint), path.stroke().map(usvg::Stroke::paint)];
                if path.is_visible() {
                    paths.push(path);
                }
                paints.into_iter().flatten().all(|paint| ink(paint).is_some())
            }
        })
}

fn draw_path(surface: &mut Surface<'_>, path: &usvg::Path) {
    let Some(outline) = outline(path.data()) else { return };
    let fill = path.fill().and_then(fill);
    let stroke = path.stroke().and_then(stroke);
    let order = match path.paint_order() {
        usvg::PaintOrder::FillAndStroke => [(fill, None), (None, stroke)],
        usvg::PaintOrder::StrokeAndFill => [(None, stroke), (fill, None)],
    };
    surface.push_transform(&transform(path.abs_transform()));
    for (fill, stroke) in order.into_iter().filter(|(fill, stroke)| fill.is_some() || stroke.is_some()) {
        surface.set_fill(fill);
        surface.set_stroke(stroke);
        surface.draw_path(&outline);
    }
    surface.set_fill(None);
    surface.set_stroke(None);
    surface.pop();
}

fn outline(path: &tiny_skia::Path) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(a) => builder.move_to(a.x, a.y),
            PathSegment::LineTo(a) => builder.line_to(a.x, a.y),
            PathSegment::QuadTo(a, b) => builder.quad_to(a.x, a.y, b.x, b.y),
            PathSegment::CubicTo(a, b, c) => builder.cubic_to(a.x, a.y, b.x, b.y, c.x, c.y),
            PathSegment::Close => builder.close(),
        }
    }
    builder.finish()
}

fn fill(fill: &usvg::Fill) -> Option<Fill> {
    let rule = match fill.rule() {
        usvg::FillRule::NonZero => FillRule::NonZero,
        usvg::FillRule::EvenOdd => FillRule::EvenOdd,
    };
    Some(Fill { paint: ink(fill.paint())?, opacity: share(fill.opacity()), rule })
}

fn stroke(stroke: &usvg::Stroke) -> Option<Stroke> {
    let line_join = match stroke.linejoin() {
        usvg::LineJoin::Round => LineJoin::Round,
        usvg::LineJoin::Bevel => LineJoin::Bevel,
        usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => LineJoin::Miter,
    };
    let line_cap = match stroke.linecap() {
        usvg::LineCap::Butt => LineCap::Butt,
        usvg::LineCap::Round => LineCap::Round,
        usvg::LineCap::Square => LineCap::Square,
    };
    let dash = stroke.dasharray().map(|array| StrokeDash { array: array.to_vec(), offset: stroke.dashoffset() });
    Some(Stroke {
        paint: ink(stroke.paint())?,
        width: stroke.width().get(),
        miter_limit: stroke.miterlimit().get(),
        line_cap,
        line_join,
        opacity: share(stroke.opacity()),
        dash,
    })
}

/// A colour or a linear gradient; nothing for what needs pixels.
fn ink(paint: &usvg::Paint) -> Option<Paint> {
    let color = |color: usvg::Color| rgb::Color::new(color.red, color.green, color.blue);
    match paint {
        usvg::Paint::Color(it) => Some(color(*it).into()),
        usvg::Paint::LinearGradient(it) => {
            let stop = |stop: &usvg::Stop| {
                let (offset, opacity) = (share(stop.offset()), share(stop.opacity()));
                Stop { offset, color: color(stop.color()).into(), opacity }
            };
            let spread_method = match it.spread_method() {
                usvg::SpreadMethod::Pad => SpreadMethod::Pad,
                usvg::SpreadMethod::Reflect => SpreadMethod::Reflect,
                usvg::SpreadMethod::Repeat => SpreadMethod::Repeat,
            };
            let gradient = LinearGradient {
                x1: it.x1(),
                y1: it.y1(),
                x2: it.x2(),
                y2: it.y2(),
                transform: transform(it.transform()),
                spread_method,
                stops: it.stops().iter().map(stop).collect(),
                anti_alias: false,
            };
            Some(gradient.into())
        }
        usvg::Paint::RadialGradient(_) | usvg::Paint::Pattern(_) => None,
    }
}

fn share(value: usvg::NormalizedF32) -> NormalizedF32 {
    NormalizedF32::new(value.get()).unwrap_or(NormalizedF32::ONE)
}

fn transform(it: usvg::Transform) -> Transform {
    Transform::from_row(it.sx, it.ky, it.kx, it.sy, it.tx, it.ty)
}
