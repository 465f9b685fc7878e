//! The table of lane kinds: how high each is and how it is drawn. A new kind is one file and one line here.

use std::sync::Arc;

use journey::model::{Lane, LaneKind};

use super::frame::Frame;
use super::{emotion, metrics, ratings};
use crate::scene::Element;

/// How one kind of lane is drawn.
pub struct Drawing {
    /// Height of its content, px; for a lane that takes the slack of the page, the least that it can do with.
    pub height: fn(&Frame, &Lane) -> f64,
    /// Draws it into that place.
    pub draw: fn(&Frame, &Lane, y: f64, height: f64, out: &mut Vec<Arc<Element>>),
    /// Its Lucide icon.
    pub icon: &'static str,
    /// Takes the slack of the page, and lies on a tint for each stage.
    pub takes_slack: bool,
}

/// How that kind of lane is drawn.
pub fn drawing(kind: LaneKind) -> Drawing {
    let (height, draw, icon): (fn(&Frame, &Lane) -> f64, fn(&Frame, &Lane, f64, f64, &mut Vec<Arc<Element>>), _) =
        match kind {
            LaneKind::Emotion => (emotion::height, emotion::draw, "activity"),
            LaneKind::Importance => (ratings::height, ratings::draw, "scale"),
            LaneKind::Performance => (ratings::height, ratings::draw, "gauge"),
            _ => (|_, _| metrics::OWNER, |_, _, _, _, _| {}, "circle"),
        };
    let takes_slack = matches!(kind, LaneKind::Emotion | LaneKind::Importance | LaneKind::Performance);
    Drawing { height, draw, icon, takes_slack }
}

/// What the lane's header says.
pub fn label(frame: &Frame, lane: &Lane) -> String {
    lane.label.clone().unwrap_or_else(|| frame.word(&label_key(lane.kind)))
}

fn label_key(kind: LaneKind) -> String {
    // The variants are single words, as the messages' keys are.
    format!("lane-{kind:?}").to_ascii_lowercase()
}
