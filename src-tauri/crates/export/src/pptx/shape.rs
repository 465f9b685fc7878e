//! One native shape: where it is, its outline, its paint and its text. Everything is px of the Scene until it is
//! written.

use draw::scene::{Hatch, Paint, Stroke};
use kurbo::{BezPath, PathEl, Point, Rect, Shape as _};

use super::scheme::Scheme;
use super::text::Body;
use crate::xml::Xml;

/// A shape of a slide.
pub struct Shape {
    /// Its outline.
    pub outline: Outline,
    /// Inside.
    pub fill: Option<Paint>,
    /// Its line.
    pub stroke: Option<Stroke>,
    /// Its text.
    pub text: Option<Body>,
    /// The slide's title, for the outline view and for screen readers.
    pub is_title: bool,
    /// Places on its outline where links are glued, beside the middles of its sides.
    pub sites: Vec<Point>,
}

/// What a shape looks like.
pub enum Outline {
    /// A box, its corners maybe round.
    Box(Rect, f64),
    /// Any path.
    Path(BezPath),
}

/// English Metric Units: 914,400 to an inch, 12,700 to a point.
#[derive(Clone, Copy)]
pub struct Units {
    /// EMU for each px of the Scene.
    pub emu: f64,
}

impl Units {
    /// A length.
    #[allow(clippy::cast_possible_truncation)] // the page is capped far below
    pub fn of(self, px: f64) -> i64 {
        if px.is_finite() { (px * self.emu).round() as i64 } else { 0 }
    }

    /// Hundredths of a point.
    #[allow(clippy::cast_possible_truncation)] // clamped
    pub fn hundredths(self, px: f64) -> i64 {
        (px * self.emu / 127.0).round().clamp(1.0, 158_400.0) as i64
    }
}

impl Outline {
    /// The box around it.
    pub fn bounds(&self) -> Rect {
        match self {
            Self::Box(bounds, _) => *bounds,
            Self::Path(path) => path.bounding_box(),
        }
    }
}

/// How far the text of a box with round corners stays inside of it, as a part of the radius: where the arc is at 45°.
const ROUND_INSET: f64 = 0.292_89;

impl Shape {
    /// The box that insets of text are measured from.
    pub fn text_frame(&self, has_sites: bool) -> Rect {
        match &self.outline {
            Outline::Box(bounds, radius) if !has_sites => {
                let shorter = bounds.width().min(bounds.height());
                bounds.inset(-ROUND_INSET * radius.min(shorter / 2.0))
            }
            outline => outline.bounds(),
        }
    }

    /// A shape without text.
    pub fn new(outline: Outline, fill: Option<Paint>, stroke: Option<Stroke>) -> Self {
        Self { outline, fill, stroke, text: None, is_title: false, sites: Vec::new() }
    }

    /// Writes `<p:spPr>`.
    pub fn properties(&self, xml: &mut Xml, scheme: &Scheme, units: Units) {
        let bounds = self.outline.bounds();
        xml.start("p:spPr");
        let straight = straight(&self.outline);
        transform(xml, "a:xfrm", units, bounds, straight.is_some_and(|rises| rises));
        match &self.outline {
            _ if straight.is_some() => preset(xml, "line", None),
            Outline::Box(..) if !self.sites.is_empty() => self.with_sites(xml, units),
            Outline::Box(bounds, radius) => box_geometry(xml, *bounds, *radius),
            Outline::Path(path) => {
                let sites = if self.text.is_some() { middles(bounds) } else { Vec::new() };
                custom(xml, path, bounds, self.fill.is_some(), &sites, units);
            }
        }
        fill(xml, scheme, self.fill.as_ref(), bounds);
        line(xml, scheme, self.stroke.as_ref(), bounds, units, |_| ());
        xml.end();
    }

    fn with_sites(&self, xml: &mut Xml, units: Units) {
        let Outline::Box(bounds, radius) = &self.outline else { return };
        let shape = draw::scene::RoundRect {
            x: bounds.x0,
            y: bounds.y0,
            width: bounds.width(),
            height: bounds.height(),
            radius: *radius,
        };
        let path = crate::shape::round_rect(&shape).unwrap_or_default();
        let sites: Vec<Point> = middles(*bounds).into_iter().chain(self.sites.iter().copied()).collect();
        custom(xml, &path, *bounds, self.fill.is_some(), &sites, units);
    }
}

/// Where links are glued to a box of themselves: top, left, bottom, right.
fn middles(bounds: Rect) -> Vec<Point> {
    let middle = bounds.center();
    [(middle.x, bounds.y0), (bounds.x0, middle.y), (middle.x, bounds.y1), (bounds.x1, middle.y)].map(Point::from).into()
}

/// Where a shape lies: `a:xfrm`, or `p:xfrm` of a frame.
pub fn transform(xml: &mut Xml, name: &'static str, units: Units, bounds: Rect, flip: bool) {
    xml.start(name);
    if flip {
        xml.attribute("flipV", 1);
    }
    place(xml, ["a:off", "a:ext"], units, bounds);
    xml.end();
}

/// A corner and a size, of a shape or of what is inside a group.
pub fn place(xml: &mut Xml, [off, ext]: [&'static str; 2], units: Units, bounds: Rect) {
    let (x, y) = (units.of(bounds.x0), units.of(bounds.y0));
    xml.start(off).attribute("x", x).attribute("y", y).end();
    // Corners are rounded, not lengths: what touches in the Scene touches here.
    xml.start(ext).attribute("cx", units.of(bounds.x1) - x).attribute("cy", units.of(bounds.y1) - y).end();
}

/// One of the format's own shapes, with one adjustment.
pub fn preset(xml: &mut Xml, name: &str, adjust: Option<(&str, i64)>) {
    xml.start("a:prstGeom").attribute("prst", name).start("a:avLst");
    if let Some((guide, value)) = adjust {
        xml.start("a:gd").attribute("name", guide).attribute("fmla", format_args!("val {value}")).end();
    }
    xml.end().end();
}

/// A box, a box with round corners, or an ellipse.
pub fn box_geometry(xml: &mut Xml, bounds: Rect, radius: f64) {
    let shorter = bounds.width().min(bounds.height());
    let round = (bounds.width() - bounds.height()).abs() < 0.01;
    if radius <= 0.0 || shorter <= 0.0 {
        preset(xml, "rect", None);
    } else if round && radius >= shorter / 2.0 - 0.01 {
        preset(xml, "ellipse", None);
    } else {
        #[allow(clippy::cast_possible_truncation)] // at most 50,000
        let adjust = (radius / shorter * 100_000.0).round().min(50_000.0) as i64;
        preset(xml, "roundRect", Some(("adj", adjust)));
    }
}

/// Whether a path is one straight line, and whether it rises to the right.
fn straight(outline: &Outline) -> Option<bool> {
    let Outline::Path(path) = outline else { return None };
    match path.elements() {
        [PathEl::MoveTo(a), PathEl::LineTo(b)] => Some((b.y - a.y) * (b.x - a.x) < 0.0),
        _ => None,
    }
}

fn custom(xml: &mut Xml, path: &BezPath, bounds: Rect, filled: bool, sites: &[Point], units: Units) {
    let (left, top) = (units.of(bounds.x0), units.of(bounds.y0));
    let local = |point: Point| (units.of(point.x) - left, units.of(point.y) - top);
    xml.start("a:custGeom").start("a:avLst").end().start("a:gdLst").end().start("a:ahLst").end();
    xml.start("a:cxnLst");
    for site in sites {
        let (x, y) = local(*site);
        // The way out of the shape: up, left, down or right.
        let angle = match (site.y <= bounds.y0 + 0.01, site.y >= bounds.y1 - 0.01, site.x <= bounds.x0 + 0.01) {
            (true, ..) => 16_200_000,
            (_, true, _) => 5_400_000,
            (_, _, true) => 10_800_000,
            _ => 0,
        };
        xml.start("a:cxn").attribute("ang", angle);
        xml.start("a:pos").attribute("x", x).attribute("y", y).end().end();
    }
    xml.end();
    xml.start("a:rect").attribute("l", "0").attribute("t", "0").attribute("r", "r").attribute("b", "b").end();
    xml.start("a:pathLst").start("a:path");
    xml.attribute("w", units.of(bounds.x1) - left).attribute("h", units.of(bounds.y1) - top);
    if !filled {
        xml.attribute("fill", "none");
    }
    let mut last = Point::ZERO;
    let mut open = false;
    for element in path.elements() {
        let (name, points): (&'static str, Vec<Point>) = match *element {
            PathEl::MoveTo(a) => ("a:moveTo", vec![a]),
            PathEl::LineTo(a) => ("a:lnTo", vec![a]),
            // The same curve as a cubic.
            PathEl::QuadTo(a, b) => ("a:cubicBezTo", vec![last.lerp(a, 2.0 / 3.0), b.lerp(a, 2.0 / 3.0), b]),
            PathEl::CurveTo(a, b, c) => ("a:cubicBezTo", vec![a, b, c]),
            PathEl::ClosePath => ("a:close", Vec::new()),
        };
        // A path begins with a place to begin at.
        if !open && name != "a:moveTo" {
            continue;
        }
        open = true;
        xml.start(name);
        for point in &points {
            let (x, y) = local(*point);
            xml.start("a:pt").attribute("x", x).attribute("y", y).end();
        }
        xml.end();
        last = points.last().copied().unwrap_or(last);
    }
    xml.end().end().end();
}

/// What is inside, `<a:noFill/>` for nothing.
pub fn fill(xml: &mut Xml, scheme: &Scheme, paint: Option<&Paint>, bounds: Rect) {
    match paint {
        None => _ = xml.start("a:noFill").end(),
        Some(Paint::Solid(color)) if color.a == 0 => _ = xml.start("a:noFill").end(),
        Some(Paint::Solid(color)) => {
            xml.start("a:solidFill");
            scheme.write(xml, *color);
            xml.end();
        }
        Some(Paint::Gradient(gradient)) => {
            let down = (gradient.to.y - gradient.from.y).abs() > (gradient.to.x - gradient.from.x).abs();
            xml.start("a:gradFill").attribute("rotWithShape", 1).start("a:gsLst");
            for (offset, color) in super::gradient::stops_over(gradient, bounds, down) {
                xml.start("a:gs").attribute("pos", (offset * 100_000.0).round());
                scheme.write(xml, color);
                xml.end();
            }
            xml.end().start("a:lin").attribute("ang", if down { 5_400_000 } else { 0 }).attribute("scaled", 0);
            xml.end().end();
        }
        Some(Paint::Hatch(Hatch { step, width, color, ground })) => {
            let pattern = if width * 3.0 > *step { "wdUpDiag" } else { "ltUpDiag" };
            xml.start("a:pattFill").attribute("prst", pattern);
            for (name, color) in [("a:fgClr", color), ("a:bgClr", ground)] {
                xml.start(name);
                scheme.write(xml, *color);
                xml.end();
            }
            xml.end();
        }
    }
}

/// `<a:ln>`; `ends` may add heads and tails.
pub fn line(
    xml: &mut Xml,
    scheme: &Scheme,
    stroke: Option<&Stroke>,
    bounds: Rect,
    units: Units,
    ends: impl FnOnce(&mut Xml),
) {
    let Some(stroke) = stroke.filter(|stroke| stroke.width > 0.0) else {
        xml.start("a:ln").start("a:noFill").end().end();
        return;
    };
    // Lines are capped at 1,584 pt.
    xml.start("a:ln").attribute("w", units.of(stroke.width).clamp(0, 20_116_800));
    xml.attribute("cap", if stroke.round { "rnd" } else { "flat" });
    fill(xml, scheme, Some(&stroke.paint), bounds);
    if stroke.dash.len() >= 2 {
        xml.start("a:custDash");
        for pair in stroke.dash.chunks_exact(2) {
            let of_width = |length: f64| (length / stroke.width * 100_000.0).round().max(1.0);
            xml.start("a:ds").attribute("d", of_width(pair[0])).attribute("sp", of_width(pair[1])).end();
        }
        xml.end();
    }
    if stroke.round {
        xml.start("a:round").end();
    } else {
        xml.start("a:miter").attribute("lim", 800_000).end();
    }
    ends(xml);
    xml.end();
}
