//! The persona's portrait: drawn, a picture of the document, or initials.

use journey::model::Persona;

use super::frame::Frame;
use crate::scene::{Item, Point};

/// The portrait as a disc; the caller clips to it.
pub fn items(_frame: &Frame, _persona: &Persona, _center: Point, _radius: f64) -> Vec<Item> {
    Vec::new()
}
