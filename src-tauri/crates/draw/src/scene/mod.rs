//! The Scene: what is drawn and where, in the order of drawing. It is the border between layout and output: exporters
//! and the canvas see a Scene and nothing of the document.
//!
//! A Scene is a list of elements. An element is one thing that a person would point at (a card, the curve, the title);
//! it has a place, a name for a screen reader and the items that draw it, placed relative to it. So a card that moves
//! changes one number, and two Scenes are compared element by element.

use std::borrow::Cow;
use std::sync::Arc;

mod grid;
mod role;
mod slide;

pub use grid::{Column, Finding, Grid, LaneSpan, StageSpan};
pub use journey::model::{Language, Page, Theme};
pub use kurbo::{BezPath, Point, Rect, Size};
pub use role::{Role, Shown};
use serde::{Serialize, Serializer};
pub use slide::{Slide, paper};

use crate::text::{Line, TextBlock, TextStyle};

/// A laid-out map.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub struct Scene {
    /// The page; everything lies inside it.
    #[cfg_attr(feature = "ts", ts(type = "{ width: number, height: number }"))]
    pub size: Size,
    /// What the map says of itself, as alt text.
    pub description: String,
    /// For `xml:lang` and font choice.
    pub language: Language,
    /// The theme that its colours are of, for formats that name colours by what they are for.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub theme: Theme,
    /// The colour of the page.
    pub paper: Color,
    /// In the order of drawing, later over earlier.
    pub elements: Vec<Arc<Element>>,
    /// Where columns, lanes and stages are.
    pub grid: Grid,
    /// What does not fit well.
    pub findings: Vec<Finding>,
}

/// One thing that a person would point at.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts", optional_fields = nullable))]
pub struct Element {
    /// Unique in the Scene and the same for the same thing after an edit: role and id, `card:c3`.
    pub key: String,
    /// What it is.
    pub role: Role,
    /// The id of the record that it shows, when there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// For a screen reader; empty for decoration.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>", optional))]
    pub name: String,
    /// Where its own (0, 0) lies on the page.
    #[cfg_attr(feature = "ts", ts(type = "{ x: number, y: number }"))]
    pub at: Point,
    /// Its outline on the page, px: the card's box, not its shadow or marks.
    #[serde(serialize_with = "rect")]
    #[cfg_attr(feature = "ts", ts(type = "{ x: number, y: number, width: number, height: number }"))]
    pub bounds: Rect,
    /// The keys of the two elements that it joins, from and to, when it is a line between them.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub joins: Option<Box<[String; 2]>>,
    /// Nothing of it is drawn outside this box with round corners, relative to `at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clip: Option<RoundRect>,
    /// In the order of drawing, relative to `at`. Shared between Scenes where the element only moved.
    pub items: Arc<[Item]>,
}

/// One drawn thing.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub enum Item {
    /// A box, its corners maybe round.
    Rect(RectItem),
    /// Any shape.
    Path(PathItem),
    /// Lines of text.
    Text(TextItem),
    /// A picture of the document.
    Picture(PictureItem),
}

/// A box.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts", optional_fields = nullable))]
pub struct RectItem {
    /// The box and its corner radius.
    #[serde(flatten)]
    pub shape: RoundRect,
    /// Inside.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fill: Option<Paint>,
    /// The line, half inside, half outside.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stroke: Option<Stroke>,
}

/// A box with round corners.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub struct RoundRect {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width, not negative.
    pub width: f64,
    /// Height, not negative.
    pub height: f64,
    /// Corner radius, at most half of the shorter side.
    pub radius: f64,
}

/// Any shape.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts", optional_fields = nullable))]
pub struct PathItem {
    /// Drawn as the `d` of SVG, two decimals; filled by the non-zero rule.
    #[serde(serialize_with = "path_data")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub path: BezPath,
    /// Inside.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fill: Option<Paint>,
    /// The line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stroke: Option<Stroke>,
}

/// Lines of text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts", optional_fields = nullable))]
pub struct TextItem {
    /// Where lines start, are centred or end.
    pub x: f64,
    /// Baseline of the first line.
    pub y: f64,
    /// What `x` means.
    pub anchor: Anchor,
    /// Size, weight and line distance.
    pub style: TextStyle,
    /// The ink.
    pub color: Color,
    /// The lines.
    #[serde(flatten)]
    pub block: Arc<TextBlock>,
    /// The attribute that it shows and that can be edited in place, as named in the model: `name`, `text` …
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub field: Option<Cow<'static, str>>,
    /// The width that it may use before it breaks; for the field that edits it.
    pub max_width: f64,
}

/// A picture of the document, stretched into a box.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub struct PictureItem {
    /// Where.
    #[serde(flatten)]
    pub shape: RoundRect,
    /// `image/png`, `image/jpeg` or `image/svg+xml`.
    pub media_type: String,
    /// The bytes in base64.
    pub data: Arc<str>,
}

/// Which end of a text line `x` is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub enum Anchor {
    /// The left end.
    Start,
    /// The middle.
    Middle,
    /// The right end.
    End,
}

/// What fills a shape or a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", tag = "kind", content = "value")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub enum Paint {
    /// One colour.
    Solid(Color),
    /// A linear gradient between two points, in the coordinates of the item.
    Gradient(Gradient),
    /// Diagonal lines (45°) of one colour over another, for themes without hue.
    Hatch(Hatch),
}

/// A linear gradient.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub struct Gradient {
    /// Start.
    #[cfg_attr(feature = "ts", ts(type = "{ x: number, y: number }"))]
    pub from: Point,
    /// End.
    #[cfg_attr(feature = "ts", ts(type = "{ x: number, y: number }"))]
    pub to: Point,
    /// (offset 0–1, colour), at least two, offsets rising.
    pub stops: Vec<(f64, Color)>,
}

/// Diagonal lines.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub struct Hatch {
    /// From line to line, across them.
    pub step: f64,
    /// Width of a line.
    pub width: f64,
    /// The lines.
    pub color: Color,
    /// Between the lines; may be transparent.
    pub ground: Color,
}

/// A drawn line.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub struct Stroke {
    /// Its colour.
    pub paint: Paint,
    /// Its width.
    pub width: f64,
    /// Lengths of dashes and spaces; empty for a whole line.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<f64>>", optional))]
    pub dash: Vec<f64>,
    /// Ends and corners round, else butt and mitre.
    pub round: bool,
}

/// sRGB with opacity; written `#RRGGBB` or `#RRGGBBAA`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts", type = "string"))]
pub struct Color {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
    /// Opacity: 255 hides what is behind.
    pub a: u8,
}

impl TextItem {
    /// Every line with the place where it starts: its left end, on its baseline, in the coordinates of the element.
    pub fn lines(&self) -> impl Iterator<Item = (Point, &Line)> {
        let mut y = self.y;
        self.block.lines.iter().map(move |line| {
            let x = match self.anchor {
                Anchor::Start => self.x + line.hang,
                Anchor::Middle => self.x - line.width / 2.0,
                Anchor::End => self.x - line.width,
            };
            let start = Point::new(x, y);
            y += self.style.lead;
            (start, line)
        })
    }
}

impl Color {
    /// Nothing.
    pub const TRANSPARENT: Self = Self { r: 0, g: 0, b: 0, a: 0 };

    /// An opaque colour.
    #[must_use]
    pub const fn rgb(r: u8, g: u8, b: u8) -> Self {
        Self { r, g, b, a: 255 }
    }

    /// The same colour, let through: `opacity` 0–1 multiplies what it has.
    #[must_use]
    pub fn faded(self, opacity: f64) -> Self {
        // 0–255 by construction.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let a = (f64::from(self.a) * opacity.clamp(0.0, 1.0)).round() as u8;
        Self { a, ..self }
    }

    /// `#RRGGBB`, with `AA` when not opaque.
    #[must_use]
    pub fn hex(self) -> String {
        let Self { r, g, b, a } = self;
        if a == 255 { format!("#{r:02X}{g:02X}{b:02X}") } else { format!("#{r:02X}{g:02X}{b:02X}{a:02X}") }
    }
}

impl Serialize for Color {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.hex())
    }
}

/// At most two decimals, never `-0`, never more than a viewer can read; what is no number is 0.
#[must_use]
pub fn two_decimals(value: f64) -> f64 {
    let rounded = (value * 100.0).round() / 100.0;
    if rounded == 0.0 || !rounded.is_finite() { 0.0 } else { rounded.clamp(-1e7, 1e7) }
}

/// The `d` of an SVG path, with at most two decimals.
#[must_use]
pub fn path_data_of(path: &BezPath) -> String {
    use std::fmt::Write as _;

    use kurbo::PathEl;
    let mut d = String::new();
    for element in path.elements() {
        let (letter, points): (char, &[Point]) = match element {
            PathEl::MoveTo(a) => ('M', &[*a]),
            PathEl::LineTo(a) => ('L', &[*a]),
            PathEl::QuadTo(a, b) => ('Q', &[*a, *b]),
            PathEl::CurveTo(a, b, c) => ('C', &[*a, *b, *c]),
            PathEl::ClosePath => ('Z', &[]),
        };
        d.push(letter);
        for (index, point) in points.iter().enumerate() {
            let space = if index == 0 { "" } else { " " };
            write!(d, "{space}{} {}", two_decimals(point.x), two_decimals(point.y))
                .expect("a String takes every write");
        }
    }
    d
}

fn path_data<S: Serializer>(path: &BezPath, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&path_data_of(path))
}

fn rect<S: Serializer>(rect: &Rect, serializer: S) -> Result<S::Ok, S::Error> {
    use serde::ser::SerializeStruct as _;
    let mut out = serializer.serialize_struct("Rect", 4)?;
    out.serialize_field("x", &rect.x0)?;
    out.serialize_field("y", &rect.y0)?;
    out.serialize_field("width", &rect.width())?;
    out.serialize_field("height", &rect.height())?;
    out.end()
}
