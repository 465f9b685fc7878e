//! The emotion lane: felt and desired curve, the gap between them, faces and call-outs.

use std::sync::Arc;

use journey::model::Lane;

use super::frame::Frame;
use super::metrics;
use crate::scene::Element;

/// The least that the lane can do with, px.
pub fn height(_frame: &Frame, _lane: &Lane) -> f64 {
    metrics::EMOTION_MIN
}

/// The y of +2 and of −2 in a lane of that place.
pub fn scale(y: f64, height: f64) -> (f64, f64) {
    (y + metrics::EMOTION_PAD_TOP, y + height - metrics::EMOTION_PAD_BOTTOM)
}

/// Whether customers feel worse than they should anywhere, so that the legend names the gap.
pub fn has_gap(frame: &Frame) -> bool {
    frame.live_columns().any(|column| {
        let feeling = &column.touchpoint.feeling;
        feeling.felt.zip(feeling.desired).is_some_and(|(felt, desired)| felt < desired)
    })
}

/// Draws the lane: scale labels end at the right edge of the lane header; panels, moment columns and the lane's own
/// header are there already.
pub fn draw(_frame: &Frame, _lane: &Lane, _y: f64, _height: f64, _out: &mut Vec<Arc<Element>>) {}
