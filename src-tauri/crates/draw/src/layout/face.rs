//! A face for an emotion.

use journey::model::Emotion;

use crate::scene::{Color, Item, Point};
use crate::theme::Theme;

/// The face: r 19 on the curve, 14 on a card; a halo of 4 px around it in the colour of the ground, when asked.
pub fn items(_center: Point, _radius: f64, _emotion: Emotion, _theme: &Theme, _halo: Option<Color>) -> Vec<Item> {
    Vec::new()
}
