//! Where things stand, and what does not fit: what a Scene says beside its picture.

use serde::Serialize;

/// Where columns, lanes and stages are: for dragging, for the keyboard and for a screen reader. All px of the page.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub struct Grid {
    /// Left and right edge of the columns.
    pub plot: (f64, f64),
    /// Top and bottom of the stage band.
    pub band: (f64, f64),
    /// One for each touchpoint, left to right.
    pub columns: Vec<Column>,
    /// One for each stage, left to right; a stage without touchpoints is as wide as one column.
    pub stages: Vec<StageSpan>,
    /// One for each lane that is drawn, top to bottom.
    pub lanes: Vec<LaneSpan>,
    /// The emotion lane's scale: y of +2 and y of −2, when it is drawn.
    #[cfg_attr(feature = "ts", ts(type = "[number, number] | null"))]
    pub emotion: Option<(f64, f64)>,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub struct Column {
    /// Its touchpoint.
    pub touchpoint: String,
    /// Its stage.
    pub stage: String,
    /// Left edge.
    pub x: f64,
    /// Width.
    pub width: f64,
    /// What a screen reader says of it: `Warranty claim, felt very bad, desired good`.
    pub name: String,
}

/// One stage.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub struct StageSpan {
    /// The stage.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Left edge.
    pub x: f64,
    /// Width.
    pub width: f64,
}

/// One lane.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub struct LaneSpan {
    /// The lane.
    pub id: String,
    /// Its kind.
    pub kind: journey::model::LaneKind,
    /// Its label.
    pub name: String,
    /// Top edge.
    pub y: f64,
    /// Height.
    pub height: f64,
}

/// What does not fit well on the page.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", tag = "finding", rename_all_fields = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub enum Finding {
    /// The map needs more height than the page has; the Scene is as high as it needs.
    TooMuchForOneSlide {
        /// px needed beyond the page.
        missing: f64,
    },
    /// Columns are narrower than 128 px; the Scene is as wide as it needs.
    TooManyColumns {
        /// px needed beyond the page.
        missing: f64,
    },
    /// A text has more lines than its place is made for (title 2, action 3, note 3).
    TooManyLines {
        /// The element.
        key: String,
        /// How many.
        lines: usize,
    },
}
