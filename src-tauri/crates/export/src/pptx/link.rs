//! A link as real connectors: one from its first card to its label, one from the label to its second card, both glued,
//! so that they follow when a card or the label is moved. Two with one bend each, because no program but PowerPoint
//! draws a connector with two bends at the height that it asks for.

use draw::scene::Stroke;
use kurbo::{BezPath, Point, Rect, Shape as _};

use super::scheme::Scheme;
use super::shape::{Units, line, preset};
use crate::xml::Xml;

/// The route of a link: up from one card, along past its label, and down into another.
pub struct Route {
    /// Where it leaves and where it arrives, on the cards' upper edges.
    pub ends: [Point; 2],
    /// How high it runs.
    pub level: f64,
    /// How it is drawn.
    pub stroke: Stroke,
}

/// A shape and the place on its outline that an end is glued to.
#[derive(Clone, Copy)]
pub struct Glue {
    /// Its id on the slide.
    pub shape: u32,
    /// Which of its places.
    pub site: usize,
}

/// The places of a box: up, left, down, right.
const LEFT: usize = 1;
const RIGHT: usize = 3;

impl Route {
    /// The route of a drawn line whose ends lie on cards with these upper edges.
    pub fn new(path: &BezPath, stroke: Stroke, tops: [f64; 2]) -> Option<Self> {
        let mut points = path.elements().iter().filter_map(kurbo::PathEl::end_point);
        let first = points.next()?;
        let last = points.next_back()?;
        let ends = [Point::new(first.x, tops[0]), Point::new(last.x, tops[1])];
        Some(Self { ends, level: path.bounding_box().y0, stroke })
    }

    /// What stands in the place of a label that it does not have: a piece of the line.
    pub fn joint(&self) -> Rect {
        let middle = Point::new(f64::midpoint(self.ends[0].x, self.ends[1].x), self.level + self.stroke.width / 2.0);
        Rect::from_center_size(middle, (4.0, self.stroke.width))
    }

    /// Writes what `<p:cxnSp>` holds after its name, for the first or the second half: what it is glued to, its geometry
    /// and its line.
    pub fn write_half(
        &self,
        xml: &mut Xml,
        scheme: &Scheme,
        units: Units,
        half: usize,
        card: Option<Glue>,
        (label, label_id): (Rect, u32),
    ) {
        let end = self.ends[half];
        let leaves = half == 0;
        // Under its label it goes straight up; else to the nearer side.
        let straight = (label.x0..=label.x1).contains(&end.x);
        let label_is_right = label.center().x > end.x;
        let far = match (straight, label_is_right) {
            (true, _) => Point::new(end.x, label.y1),
            (false, true) => Point::new(label.x0, label.center().y),
            (false, false) => Point::new(label.x1, label.center().y),
        };
        let site = if label_is_right { LEFT } else { RIGHT };
        let side = (!straight).then_some(Glue { shape: label_id, site });
        let glue = if leaves { [card, side] } else { [side, card] };
        xml.start("p:cNvCxnSpPr");
        for (name, glue) in ["a:stCxn", "a:endCxn"].into_iter().zip(glue) {
            if let Some(Glue { shape, site }) = glue {
                xml.start(name).attribute("id", shape).attribute("idx", site).end();
            }
        }
        xml.end().start("p:nvPr").end().end();

        let (x0, x1, y0, y1) = (units.of(end.x), units.of(far.x), units.of(end.y), units.of(far.y));
        let (left, top, width, height) = (x0.min(x1), y0.min(y1), (x1 - x0).abs(), (y1 - y0).abs());
        xml.start("p:spPr").start("a:xfrm");
        let (mut corner, mut size) = ((left, top), (width, height));
        match (straight, leaves) {
            (true, true) => _ = xml.attribute("flipV", 1),
            (true, false) => {}
            // It goes up first: lying on its side, its own x runs up the page and its own y to the right.
            (false, true) => {
                xml.attribute("rot", 16_200_000);
                if !label_is_right {
                    xml.attribute("flipV", 1);
                }
                corner = (left + (width - height) / 2, top + (height - width) / 2);
                size = (height, width);
            }
            // It goes along first, then down.
            (false, false) if label_is_right => _ = xml.attribute("flipH", 1),
            (false, false) => {}
        }
        xml.start("a:off").attribute("x", corner.0).attribute("y", corner.1).end();
        xml.start("a:ext").attribute("cx", size.0).attribute("cy", size.1).end().end();
        preset(xml, if straight { "straightConnector1" } else { "bentConnector2" }, None);
        let stroke = Stroke { round: true, ..self.stroke.clone() };
        line(xml, scheme, Some(&stroke), Rect::ZERO, units, |xml| {
            let (name, kind, width) =
                if leaves { ("a:headEnd", "oval", "med") } else { ("a:tailEnd", "triangle", "lg") };
            xml.start(name).attribute("type", kind).attribute("w", width).attribute("len", "med").end();
        });
        xml.end();
    }
}
