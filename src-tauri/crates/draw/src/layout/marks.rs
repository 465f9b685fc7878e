//! Signs that are not icons: the diamond of a moment of truth, the badge of a pain that drives customers away.

use crate::scene::{Color, Item, Point};
use crate::theme::Theme;

/// The diamond with its star; `radius` 15 on cards, 13 in the legend; `ring` is the colour of the ground.
pub fn diamond(_center: Point, _radius: f64, _theme: &Theme, _ring: Color) -> Vec<Item> {
    Vec::new()
}

/// The round badge with the open door, radius 16.
pub fn may_leave(_center: Point, _theme: &Theme) -> Vec<Item> {
    Vec::new()
}
