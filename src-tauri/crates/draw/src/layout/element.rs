//! Making elements and items: what every part of the layout draws with.

use std::borrow::Cow;
use std::sync::Arc;

use crate::scene::{
    Anchor, BezPath, Color, Element, Item, Paint, PathItem, Point, Rect, RectItem, Role, RoundRect, Stroke, TextItem,
};
use crate::text::{TextBlock, TextStyle};

/// An element with its key made of role and id; items are relative to the top left of `bounds`.
pub fn element(role: Role, id: Option<&str>, name: String, bounds: Rect, items: Vec<Item>) -> Arc<Element> {
    let role_name = format!("{role:?}");
    let mut key = String::with_capacity(role_name.len() + id.map_or(0, str::len) + 1);
    key.extend(role_name.char_indices().map(|(index, c)| if index == 0 { c.to_ascii_lowercase() } else { c }));
    if let Some(id) = id {
        key.push(':');
        key.push_str(id);
    }
    let at = Point::new(bounds.x0, bounds.y0);
    Arc::new(Element {
        key,
        role,
        id: id.map(str::to_owned),
        name,
        at,
        bounds,
        joins: None,
        clip: None,
        items: items.into(),
    })
}

/// The same element under another key, for parts that show no record of their own or one shown twice.
pub fn keyed(key: String, element: Arc<Element>) -> Arc<Element> {
    let mut element = Arc::unwrap_or_clone(element);
    element.key = key;
    Arc::new(element)
}

/// A box from its top left corner.
pub fn boxed(x: f64, y: f64, width: f64, height: f64) -> Rect {
    Rect::new(x, y, x + width, y + height)
}

/// A filled and outlined box.
pub fn rect(bounds: Rect, radius: f64, fill: Option<Color>, stroke: Option<Stroke>) -> Item {
    Item::Rect(RectItem { shape: round_rect(bounds, radius), fill: fill.map(Paint::Solid), stroke })
}

/// A box with round corners, the radius cut to what fits.
pub fn round_rect(bounds: Rect, radius: f64) -> RoundRect {
    let (width, height) = (bounds.width().max(0.0), bounds.height().max(0.0));
    RoundRect { x: bounds.x0, y: bounds.y0, width, height, radius: radius.min(width / 2.0).min(height / 2.0) }
}

/// A filled circle.
pub fn circle(center: Point, radius: f64, fill: Option<Color>, stroke: Option<Stroke>) -> Item {
    rect(boxed(center.x - radius, center.y - radius, radius * 2.0, radius * 2.0), radius, fill, stroke)
}

/// A filled shape.
pub fn filled(path: BezPath, color: Color) -> Item {
    Item::Path(PathItem { path, fill: Some(Paint::Solid(color)), stroke: None })
}

/// A drawn shape.
pub fn stroked(path: BezPath, stroke: Stroke) -> Item {
    Item::Path(PathItem { path, fill: None, stroke: Some(stroke) })
}

/// A straight line.
pub fn line(from: (f64, f64), to: (f64, f64), stroke: Stroke) -> Item {
    let mut path = BezPath::new();
    path.move_to(from);
    path.line_to(to);
    stroked(path, stroke)
}

/// A whole line with butt ends.
pub fn solid(color: Color, width: f64) -> Stroke {
    Stroke { paint: Paint::Solid(color), width, dash: Vec::new(), round: false }
}

/// A whole line with round ends.
pub fn rounded(color: Color, width: f64) -> Stroke {
    Stroke { round: true, ..solid(color, width) }
}

/// A dashed line.
pub fn dashed(color: Color, width: f64, dash: [f64; 2]) -> Stroke {
    Stroke { dash: dash.to_vec(), ..solid(color, width) }
}

/// Text that is set, before it is placed.
#[derive(Clone, Debug)]
pub struct Text {
    /// Its lines.
    pub block: Arc<TextBlock>,
    /// Its style.
    pub style: TextStyle,
    /// The width it may use.
    pub max_width: f64,
}

impl Text {
    /// How many lines it has.
    pub fn lines(&self) -> usize {
        self.block.lines.len()
    }

    /// From the top of the first to the bottom of the last line.
    pub fn height(&self) -> f64 {
        // A map with more than 2^52 lines does not exist.
        #[allow(clippy::cast_precision_loss)]
        let lines = self.lines() as f64;
        lines * self.style.lead
    }

    /// Placed by the left end and the baseline of its first line.
    pub fn at(&self, x: f64, y: f64, color: Color) -> Item {
        self.placed(x, y, color, Anchor::Start, None)
    }

    /// The same, as the field that can be edited in place.
    pub fn field(&self, field: impl Into<Cow<'static, str>>, x: f64, y: f64, color: Color) -> Item {
        self.placed(x, y, color, Anchor::Start, Some(field.into()))
    }

    /// Placed by any end of its lines.
    pub fn placed(&self, x: f64, y: f64, color: Color, anchor: Anchor, field: Option<Cow<'static, str>>) -> Item {
        let Self { block, style, max_width } = self.clone();
        Item::Text(TextItem { x, y, anchor, style, color, block, field, max_width })
    }
}

/// Lets everything in the items through: `opacity` 0–1.
pub fn fade(items: &mut [Item], opacity: f64) {
    let paint = |paint: &mut Paint| match paint {
        Paint::Solid(color) => *color = color.faded(opacity),
        Paint::Gradient(gradient) => gradient.stops.iter_mut().for_each(|stop| stop.1 = stop.1.faded(opacity)),
        Paint::Hatch(hatch) => {
            hatch.color = hatch.color.faded(opacity);
            hatch.ground = hatch.ground.faded(opacity);
        }
    };
    let shape = |fill: &mut Option<Paint>, stroke: &mut Option<Stroke>| {
        fill.iter_mut().for_each(paint);
        stroke.iter_mut().for_each(|stroke| paint(&mut stroke.paint));
    };
    for item in items {
        match item {
            Item::Rect(rect) => shape(&mut rect.fill, &mut rect.stroke),
            Item::Path(path) => shape(&mut path.fill, &mut path.stroke),
            Item::Text(text) => text.color = text.color.faded(opacity),
            Item::Picture(_) => {}
        }
    }
}
