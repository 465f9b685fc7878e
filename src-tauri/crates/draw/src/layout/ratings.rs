//! The importance and performance lanes: a slope for each touchpoint, from what we think to what customers say.

use std::sync::Arc;

use journey::model::{Lane, LaneKind, Ratings};

use super::frame::Frame;
use super::metrics;
use crate::scene::Element;

/// What the gap between both views says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// Less than 2 apart, or one side is missing.
    Agreed,
    /// Customers care more, or rate us lower, than we think, by 2 or more.
    BlindSpot,
    /// The opposite, by 2 or more.
    OverInvested,
}

/// What the gap says in that lane.
pub fn judge(_lane: LaneKind, _ratings: Ratings) -> Judgement {
    Judgement::Agreed
}

/// The least that the lane can do with, px.
pub fn height(_frame: &Frame, _lane: &Lane) -> f64 {
    metrics::RATING_MIN
}

/// Draws the lane, importance or performance by its kind; panels, moment columns and its header are there already.
pub fn draw(_frame: &Frame, _lane: &Lane, _y: f64, _height: f64, _out: &mut Vec<Arc<Element>>) {}
