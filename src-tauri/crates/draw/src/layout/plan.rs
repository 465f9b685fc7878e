//! Where each lane lies: lanes hug their content, the emotion and rating lanes share what is left of the page, and the
//! page grows when they would fall under their minimum.

use journey::model::{Lane, LaneKind};

use super::frame::Frame;
use super::lane_header::LaneHeader;
use super::lanes::{self, Drawing};
use super::{links, metrics};

/// The lanes in their places.
pub struct Plan<'a> {
    /// Top to bottom.
    pub lanes: Vec<LaneBox<'a>>,
    /// Where the loop channel starts, and the top of the touchpoint cards below it.
    pub channel: Option<(f64, f64)>,
    /// Bottom of the last lane with the gap below it, which is where the footer starts when the page hugs the content.
    pub bottom: f64,
    /// How much the lanes need beyond the room they were given.
    pub missing: f64,
}

/// One lane in its place.
pub struct LaneBox<'a> {
    /// What it shows.
    pub lane: &'a Lane,
    /// How it is drawn.
    pub drawing: Drawing,
    /// Its header.
    pub header: LaneHeader,
    /// Top edge.
    pub y: f64,
    /// Height.
    pub height: f64,
    /// How much of it lies above the drawing, because a header on top is higher than usual.
    pub inset: f64,
    /// Takes slack: the user has given it no height.
    flexible: bool,
    gap: f64,
}

/// Places the lanes between `top` and `bottom`; without a bottom they get what they like best.
pub fn plan<'a>(frame: &Frame<'a>, top: f64, bottom: Option<f64>) -> Plan<'a> {
    let shown: Vec<_> = frame.lanes().collect();
    let mut boxes: Vec<_> = shown
        .iter()
        .enumerate()
        .map(|(index, lane)| lane_box(frame, lane, shown.get(index + 1).map(|next| next.kind)))
        .collect();
    let first_cards = boxes.iter().position(|it| it.lane.kind == LaneKind::Touchpoints);
    let channel = first_cards.map_or(0.0, |_| links::channel_height(frame));
    let before = if first_cards == Some(0) { 0.0 } else { metrics::NO_LINKS };

    let needed = before + channel + boxes.iter().map(|it| it.height + it.gap).sum::<f64>();
    let missing = bottom.map_or(0.0, |bottom| (top + needed - bottom).max(0.0));
    match bottom {
        Some(bottom) => share((bottom - top - needed).max(0.0), &mut boxes),
        None => {
            for it in boxes.iter_mut().filter(|it| it.flexible) {
                it.height = it.height.max(it.drawing.slack.unwrap_or(0.0));
            }
        }
    }

    let (mut y, mut channel_at) = (top + before, None);
    for (index, it) in boxes.iter_mut().enumerate() {
        if first_cards == Some(index) {
            channel_at = Some((y, y + channel));
            y += channel;
        }
        it.y = y;
        y += it.height + it.gap;
    }
    Plan { lanes: boxes, channel: channel_at, bottom: y, missing }
}

fn lane_box<'a>(frame: &Frame<'a>, lane: &'a Lane, next: Option<LaneKind>) -> LaneBox<'a> {
    let drawing = lanes::drawing(lane.kind);
    let header = LaneHeader::new(frame, lane);
    let chosen = lane.height.filter(|height| height.is_finite());
    let flexible = drawing.slack.is_some() && chosen.is_none();
    // A page of more than that is nobody's wish.
    let chosen = chosen.map_or(0.0, |height| height.clamp(0.0, 4000.0));
    let inset = if drawing.header_on_top { (header.height() - HEADER_ON_TOP).max(0.0) } else { 0.0 };
    let height = ((drawing.height)(frame, lane) + inset).max(header.height()).max(chosen);
    LaneBox { lane, drawing, header, y: 0.0, height, inset, flexible, gap: lanes::gap(lane.kind, next) }
}

/// What a header on top may take before it pushes the drawing down, px.
const HEADER_ON_TOP: f64 = 36.0;

/// Gives the room that is left to the lanes that take slack, by their least heights.
fn share(room: f64, boxes: &mut [LaneBox]) {
    let sum: f64 = boxes.iter().filter(|it| it.flexible).map(|it| it.height).sum();
    for it in boxes.iter_mut().filter(|it| it.flexible) {
        it.height += room * it.height / sum;
    }
}
