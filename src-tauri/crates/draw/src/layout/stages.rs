//! The stage band: a chevron for each stage with its name and the customer's question, and the thread below it.

use std::sync::Arc;

use super::element::{Text, boxed, element, filled};
use super::frame::{Frame, StageBox};
use super::metrics;
use crate::icons::icon;
use crate::scene::{BezPath, Element, Gradient, Item, Paint, Point, RectItem, Role};

/// The band, measured.
pub struct Band {
    labels: Vec<Label>,
    header: Text,
    /// px.
    pub height: f64,
}

struct Label {
    name: Text,
    /// Left out where it does not fit beside the name.
    question: Option<Text>,
    /// From the stage's left edge.
    x: f64,
}

/// From a stage's left edge to its name: the first stage, and the others, behind a chevron.
const NAME_X: (f64, f64) = (20.0, 34.0);
const QUESTION_GAP: f64 = 16.0;
/// From a text's end to the chevron's point.
const NAME_END: f64 = 6.0;
const CORNER: f64 = 8.0;

impl Band {
    /// Measures the band: a name that is too wide breaks and the band grows.
    pub fn new(frame: &Frame) -> Self {
        let labels: Vec<_> = (0..frame.stages.len()).map(|index| label(frame, index)).collect();
        let header_width = frame.lane_header.1 - metrics::LANE_ICON;
        let header = frame.set(&frame.word("stages"), metrics::LANE_LABEL, header_width);
        let lines = labels.iter().map(|label| label.name.height()).fold(metrics::STAGE.lead, f64::max);
        let header_lines = header.height() - metrics::LANE_LABEL.lead;
        let height = metrics::BAND + (lines - metrics::STAGE.lead).max(header_lines - metrics::STAGE.lead).max(0.0);
        Self { labels, header, height }
    }

    /// Draws it with its header at `y`, and the thread below.
    pub fn draw(&self, frame: &Frame, y: f64, out: &mut Vec<Arc<Element>>) {
        let theme = frame.theme;
        for (index, (stage, label)) in frame.stages.iter().zip(&self.labels).enumerate() {
            let bounds = boxed(stage.x, y, stage.width, self.height);
            let last = index + 1 == frame.stages.len();
            let mut items = vec![filled(chevron(stage.width, self.height, index == 0, last), theme.band)];
            // Sits like one line of the reference where there is one, centred as a block where there are more.
            let lines = label.name.height() - metrics::STAGE.lead;
            let baseline = self.height / 2.0 + 9.0 - lines / 2.0;
            items.push(label.name.field("name", label.x, baseline, theme.band_text));
            if let Some(question) = &label.question {
                let x = label.x + label.name.block.width + QUESTION_GAP;
                items.push(question.field("question", x, baseline - 1.0, theme.band_sub));
            }
            let record = stage.stage;
            let name = [record.name.as_str(), record.question.as_str()].join(" ").trim().to_owned();
            out.push(element(Role::Stage, Some(record.id.as_str()), name, bounds, items));
        }
        if frame.stages.is_empty() {
            return;
        }

        let (left, width) = frame.lane_header;
        let bounds = boxed(left, y, width, self.height);
        let middle = self.height / 2.0;
        let lines = self.header.height() - metrics::LANE_LABEL.lead;
        let items = vec![
            icon("milestone", 0.0, middle - 11.0, 22.0, theme.ink2, 2.0),
            self.header.at(metrics::LANE_ICON, middle + 7.0 - lines / 2.0, theme.ink),
        ];
        out.push(element(Role::StageHeader, None, frame.word("stages"), bounds, items));

        out.push(thread(frame, y + self.height + metrics::THREAD_GAP, frame.plot.0));
    }
}

/// The gradient line with its top at `y`, from `left` to where the columns end.
pub fn thread(frame: &Frame, y: f64, left: f64) -> Arc<Element> {
    let bounds = boxed(left, y, frame.plot.1 - left, metrics::THREAD);
    let offsets = [0.0, 1.0 / 3.0, 2.0 / 3.0, 1.0];
    let gradient = Gradient {
        from: Point::ZERO,
        to: Point::new(bounds.width(), 0.0),
        stops: offsets.into_iter().zip(frame.theme.thread).collect(),
    };
    let shape = super::element::round_rect(boxed(0.0, 0.0, bounds.width(), bounds.height()), 2.0);
    let items = vec![Item::Rect(RectItem { shape, fill: Some(Paint::Gradient(gradient)), stroke: None })];
    element(Role::Thread, None, String::new(), bounds, items)
}

fn label(frame: &Frame, index: usize) -> Label {
    let StageBox { stage, width, .. } = &frame.stages[index];
    let last = index + 1 == frame.stages.len();
    let x = if index == 0 { NAME_X.0 } else { NAME_X.1 };
    let room = chevron_end(*width, last) - NAME_END - x;
    let name = frame.set(&stage.name, metrics::STAGE, room);
    let question = (!stage.question.is_empty() && name.lines() == 1)
        .then(|| frame.set_unbroken(&stage.question, metrics::BODY))
        .filter(|question| question.lines() == 1)
        .filter(|question| name.block.width + QUESTION_GAP + question.block.width < room);
    Label { name, question, x }
}

/// Where the straight edge of a chevron ends, from the stage's left edge.
fn chevron_end(width: f64, last: bool) -> f64 {
    if last { width } else { width + metrics::STAGE_GAP - 6.0 }
}

/// The outline of one chevron: flat with round corners at both ends of the band, pointed between stages.
fn chevron(width: f64, height: f64, first: bool, last: bool) -> BezPath {
    let (left, right) = (if first { 0.0 } else { -2.0 }, chevron_end(width, last));
    let (point, r) = (metrics::CHEVRON, CORNER);
    let mut path = BezPath::new();
    path.move_to((if first { left + r } else { left }, 0.0));
    if last {
        path.line_to((right - r, 0.0));
        path.quad_to((right, 0.0), (right, r));
        path.line_to((right, height - r));
        path.quad_to((right, height), (right - r, height));
    } else {
        path.line_to((right - 1.0, 0.0));
        path.line_to((right + point, height / 2.0));
        path.line_to((right - 1.0, height));
    }
    if first {
        path.line_to((left + r, height));
        path.quad_to((left, height), (left, height - r));
        path.line_to((left, r));
        path.quad_to((left, 0.0), (left + r, 0.0));
    } else {
        path.line_to((left, height));
        path.line_to((left + point, height / 2.0));
    }
    path.close_path();
    path
}
