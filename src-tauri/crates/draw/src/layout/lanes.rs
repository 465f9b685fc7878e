//! The table of lane kinds: how high each is and how it is drawn. A new kind is one file and one line here.

use std::sync::Arc;

use journey::model::{Lane, LaneKind};

use super::frame::Frame;
use super::{cards, cells, channels, emotion, metrics, owners, ratings, touchpoints};
use crate::scene::Element;

/// How one kind of lane is drawn.
pub struct Drawing {
    /// Height of its content, px; for a lane that takes the slack of the page, the least that it can do with.
    pub height: fn(&Frame, &Lane) -> f64,
    /// Draws it into that place.
    pub draw: fn(&Frame, &Lane, y: f64, height: f64, out: &mut Vec<Arc<Element>>),
    /// Its Lucide icon.
    pub icon: &'static str,
    /// Takes the slack of the page and lies on a tint for each stage; the value is its height on a free page, px.
    pub slack: Option<f64>,
    /// The header stands at the lane's top, not in its middle.
    pub header_on_top: bool,
}

/// How that kind of lane is drawn.
pub fn drawing(kind: LaneKind) -> Drawing {
    let card = |icon| Drawing { height: cards::height, draw: cards::draw, icon, slack: None, header_on_top: false };
    let cell = |icon| Drawing { height: cells::height, draw: cells::draw, ..card(icon) };
    let rating = |icon| Drawing {
        height: ratings::height,
        draw: ratings::draw,
        slack: Some(metrics::RATING_FREE),
        ..card(icon)
    };
    match kind {
        LaneKind::Touchpoints => Drawing { height: touchpoints::height, draw: touchpoints::draw, ..card("route") },
        LaneKind::Emotion => Drawing {
            height: emotion::height,
            draw: emotion::draw,
            icon: "activity",
            slack: Some(metrics::EMOTION_FREE),
            header_on_top: true,
        },
        LaneKind::Channels => {
            Drawing { height: channels::height, draw: channels::draw, header_on_top: true, ..card("waypoints") }
        }
        LaneKind::Importance => rating("scale"),
        LaneKind::Performance => rating("gauge"),
        LaneKind::Owners => Drawing { height: owners::height, draw: owners::draw, ..card("users-round") },
        LaneKind::Metrics => cell("chart-column"),
        LaneKind::Evidence => cell("message-square-quote"),
        LaneKind::Actions => card("footprints"),
        LaneKind::Needs => card("heart"),
        LaneKind::Thoughts => card("message-circle"),
        LaneKind::Pains => card("triangle-alert"),
        LaneKind::Opportunities | LaneKind::Solutions | LaneKind::Recommendations => card("lightbulb"),
        LaneKind::Resources => card("package-open"),
        LaneKind::Backstage => card("layers"),
        LaneKind::Text => card("notebook-pen"),
        LaneKind::Pictures => card("image"),
    }
}

/// Between a lane and the next, px: plain text and the two rating lanes sit closer to what follows.
pub fn gap(lane: LaneKind, next: Option<LaneKind>) -> f64 {
    let rates = |kind| matches!(kind, LaneKind::Importance | LaneKind::Performance);
    match lane {
        LaneKind::Actions => 8.0,
        _ if rates(lane) && next.is_some_and(rates) => 6.0,
        _ => metrics::LANE_GAP,
    }
}

/// What the lane's header says.
pub fn label(frame: &Frame, lane: &Lane) -> String {
    lane.label.clone().unwrap_or_else(|| frame.word(&label_key(lane.kind)))
}

/// The message that names a kind of lane.
pub fn label_key(kind: LaneKind) -> String {
    // The variants are single words, as the messages' keys are.
    format!("lane-{kind:?}").to_ascii_lowercase()
}
