//! A [`Scene`](draw::scene::Scene) in, bytes out: [`svg()`], [`png()`], [`pdf()`] and [`pptx()`], the same bytes
//! for the same Scene on every run and whatever the number of threads.
//!
//! Nothing here sees the document or opens a file. Pictures that users placed are read as hostile: what is broken or
//! too large becomes a drawn placeholder, and no reference out of a picture is followed.

mod bitmap;
mod error;
mod file;
mod glyphs;
mod pdf;
mod picture;
mod png;
mod pptx;
mod shape;
mod source;
mod svg;
mod taking;
mod unfolding;
mod xml;

pub use bitmap::{BITMAP_FILE_HEAD, bitmap};
pub use error::ExportError;
pub use file::{FileOptions, Format, write_file};
pub use pdf::{PdfOptions, pdf};
pub use png::{MAX_SIDE, PngOptions, PngSize, png, px_per_inch, write_png};
pub use pptx::{PptxOptions, pptx};
pub use source::{ExtractError, LARGEST, MapFile, PPTX_PART, extract, is_picture, read_map};
pub use svg::{SvgOptions, SvgText, svg};
pub use taking::{LARGEST_FILE, PictureError, TakenPicture, take_picture};

/// What lies under the drawing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Background {
    /// The paper of the map's theme.
    #[default]
    Paper,
    /// Nothing: what is behind the picture shows through.
    None,
}
