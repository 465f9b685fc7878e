//! Text that is measured, broken into lines and shaped, ready to be drawn anywhere.

mod breaking;
mod faces;
mod line;
mod marks;
mod opportunities;
mod paragraph;
mod reading;
#[cfg(test)]
mod tests;
mod typesetter;

use std::sync::Arc;

pub use reading::Span;
use serde::{Deserialize, Serialize};
pub use typesetter::Typesetter;

/// How a text looks. Sizes are px of the page.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub struct TextStyle {
    /// Font size.
    pub size: f64,
    /// How heavy.
    pub weight: Weight,
    /// From one baseline to the next.
    pub lead: f64,
}

/// The weights that the bundled Latin face has. Chinese has Regular (400, 500) and Bold (600, 700).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "u16", try_from = "u16")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts", type = "400 | 500 | 600 | 700"))]
pub enum Weight {
    /// 400.
    Regular,
    /// 500.
    Medium,
    /// 600.
    SemiBold,
    /// 700.
    Bold,
}

impl From<Weight> for u16 {
    fn from(weight: Weight) -> Self {
        match weight {
            Weight::Regular => 400,
            Weight::Medium => 500,
            Weight::SemiBold => 600,
            Weight::Bold => 700,
        }
    }
}

impl TryFrom<u16> for Weight {
    type Error = String;

    fn try_from(weight: u16) -> Result<Self, Self::Error> {
        Ok(match weight {
            400 => Self::Regular,
            500 => Self::Medium,
            600 => Self::SemiBold,
            700 => Self::Bold,
            other => return Err(format!("no weight {other}")),
        })
    }
}

/// A text, broken into lines. Shared: one for each (text, style, language, width).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub struct TextBlock {
    /// At least one, also for an empty text.
    pub lines: Vec<Line>,
    /// Width of the widest line.
    pub width: f64,
}

/// One line: `x` runs from 0 at its start.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub struct Line {
    /// Advance without the white space at its end.
    pub width: f64,
    /// How far the line is moved to the left so that an opening bracket hangs; 0 or less.
    pub hang: f64,
    /// In visual order, one for each face; empty in an empty line.
    pub runs: Vec<Run>,
    /// The text itself ends the line here; else the line was full.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub ends_paragraph: bool,
}

/// A stretch of one line in one face.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub struct Run {
    /// What it says, in reading order, without control characters.
    pub text: String,
    /// Where it starts in its paragraph, bytes: the reading order of runs. What lies between two runs is white space at
    /// the end of a line.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub start: u32,
    /// Its start in the line.
    pub x: f64,
    /// Its advance.
    pub width: f64,
    /// Right to left.
    pub rtl: bool,
    /// The font it is set in.
    pub face: Face,
    /// The glyphs, in visual order.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub glyphs: Arc<[Glyph]>,
}

/// One glyph, placed from the start of its line on the baseline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// Index in the face.
    pub id: u32,
    /// From the start of the line.
    pub x: f64,
    /// Above (negative) or below the baseline.
    pub y: f64,
    /// How far to the next.
    pub advance: f64,
    /// The byte range of the run's text that it stands for.
    pub text: (u32, u32),
}

/// A font file that a run is set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub enum Face {
    /// `Throughline Latin` in one of four weights.
    Latin(Weight),
    /// `Throughline Sans`: Chinese with simplified forms, Regular or Bold.
    Sans(Weight),
    /// `Throughline Sans TC`: what looks different in traditional Chinese, Regular or Bold.
    SansTc(Weight),
    /// `Throughline Emoji`, one weight.
    Emoji,
}
