//! The loop channel: ways beyond the plain order, routed above the touchpoint cards.

use std::sync::Arc;

use super::frame::Frame;
use super::metrics;
use crate::scene::Element;

/// How much room the links need directly above the touchpoint lane, px; 12 without links.
pub fn channel_height(_frame: &Frame) -> f64 {
    metrics::NO_LINKS
}

/// Draws the links in the channel that runs from `top` down to `cards`, the top of the touchpoint cards.
pub fn draw(_frame: &Frame, _top: f64, _cards: f64, _out: &mut Vec<Arc<Element>>) {}
