//! From a map to a picture: [`layout()`] turns a map into one [`Scene`], which the canvas and every exporter draw.
//!
//! Units are px of the map page (a 16:9 page is 1920 × 1080; 1 px = 0.5 pt on a 13.333 in slide), x to the right, y
//! down. Nothing here opens a file or knows an output format.

pub mod channels;
pub mod check;
pub mod fonts;
pub mod icons;
mod layout;
pub mod scene;
pub mod slides;
pub mod text;
pub mod theme;

pub use layout::{Drag, HeaderChoice, LayoutOptions, Part, TextSize, layout, page_size};
