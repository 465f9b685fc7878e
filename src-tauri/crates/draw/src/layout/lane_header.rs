//! The header at the left of a lane: its icon, its label, a smaller line below. No box, no fill.

use std::sync::Arc;

use journey::model::{Lane, one_line};

use super::element::{Text, boxed, element};
use super::frame::Frame;
use super::lanes::{self, Drawing};
use super::metrics;
use crate::icons::icon;
use crate::scene::{Element, Role};

/// A header, measured.
pub struct LaneHeader {
    label: Text,
    sub_label: Option<Text>,
}

impl LaneHeader {
    /// Measures the header of a lane.
    pub fn new(frame: &Frame, lane: &Lane) -> Self {
        let width = frame.lane_header.1 - metrics::LANE_ICON + 1.0;
        let mut sub_style = metrics::MICRO;
        sub_style.lead = metrics::LANE_LABEL.lead;
        let sub_label = lane.sub_label.as_deref().filter(|sub| !sub.is_empty());
        Self {
            label: frame.set(&lanes::label(frame, lane), metrics::LANE_LABEL, width),
            sub_label: sub_label.map(|sub| frame.set(sub, sub_style, width)),
        }
    }

    /// How high the lane must be for it, px.
    pub fn height(&self) -> f64 {
        self.label.height() + self.sub_label.as_ref().map_or(0.0, |sub| sub.height() + 1.0)
    }

    /// Draws it for a lane of that place: in the middle, or at the top.
    pub fn draw(
        &self,
        frame: &Frame,
        lane: &Lane,
        drawing: &Drawing,
        y: f64,
        height: f64,
        out: &mut Vec<Arc<Element>>,
    ) {
        let theme = frame.theme;
        let (left, width) = frame.lane_header;
        let baseline = if drawing.header_on_top { 26.0 } else { (height - self.height()) / 2.0 + 19.0 };
        let bounds = boxed(left, y + baseline - 19.0, width, self.height());
        let mut items = vec![
            icon(drawing.icon, 0.0, 2.0, 22.0, theme.ink2, 2.0),
            self.label.field("label", metrics::LANE_ICON, 19.0, theme.ink),
        ];
        if let Some(sub) = &self.sub_label {
            items.push(sub.field("subLabel", metrics::LANE_ICON, 20.0 + self.label.height(), theme.ink3));
        }
        let name = one_line(&lanes::label(frame, lane));
        out.push(element(Role::LaneHeader, Some(lane.id.as_str()), name, bounds, items));
    }
}
