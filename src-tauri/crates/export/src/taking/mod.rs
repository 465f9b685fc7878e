//! A picture that someone gives us, made fit for a document: known by its content and not by its name, checked before
//! it is unpacked, turned upright, no larger than a slide needs, and without what it tells of whoever took it.

mod encode;
mod kind;
mod resize;
mod upright;

use std::io::Cursor;

use resvg::usvg;
use thiserror::Error;
use tiny_skia::{IntSize, Pixmap};

use crate::picture::{self, MAX_PIXELS};
use kind::Kind;

/// The longer side that a picture keeps, px: what a wide slide can show.
pub const LONGEST_SIDE: u32 = 1600;
/// The largest file that is looked at, bytes.
pub const LARGEST_FILE: usize = 48 << 20;
/// The largest drawing that is looked at, bytes.
const LARGEST_DRAWING: usize = 4 << 20;

/// A picture fit for a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenPicture {
    /// `image/png`, `image/jpeg` or `image/svg+xml`.
    pub media_type: &'static str,
    /// The file's bytes.
    pub bytes: Vec<u8>,
    /// Px.
    pub width: u32,
    /// Px.
    pub height: u32,
}

/// Why a picture is not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PictureError {
    /// Its content is none of a picture.
    #[error("this is no picture")]
    NotAPicture,
    /// A picture of a kind that cannot be drawn.
    #[error("{kind} pictures cannot be drawn")]
    OtherKind {
        /// `GIF`, `HEIC` …
        kind: &'static str,
    },
    /// It begins like a picture but cannot be read to its end.
    #[error("the {kind} picture is broken")]
    Broken {
        /// `PNG`, `JPEG`, `WebP` or `SVG`.
        kind: &'static str,
    },
    /// It has more pixels than can be unpacked.
    #[error("the picture has {width} × {height} px")]
    TooManyPixels {
        /// Px.
        width: u64,
        /// Px.
        height: u64,
    },
    /// The file is too large to be looked at.
    #[error("the picture has {bytes} bytes")]
    TooLarge {
        /// What it has.
        bytes: usize,
        /// What is looked at, at most.
        limit: usize,
    },
}

impl PictureError {
    /// The stable kebab-case name; `error-` and it are the key of the message.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAPicture => "picture-none",
            Self::OtherKind { .. } => "picture-other-kind",
            Self::Broken { .. } => "picture-broken",
            Self::TooManyPixels { .. } => "picture-too-many-pixels",
            Self::TooLarge { .. } => "picture-too-large",
        }
    }

    /// What is put into the message, by name.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotAPicture => Vec::new(),
            Self::OtherKind { kind } | Self::Broken { kind } => vec![("kind", (*kind).to_owned())],
            Self::TooManyPixels { width, height } => vec![
                ("width", width.to_string()),
                ("height", height.to_string()),
                ("megapixels", (MAX_PIXELS / 1_000_000).to_string()),
            ],
            Self::TooLarge { bytes, limit } => {
                vec![("megabytes", bytes.div_ceil(1 << 20).to_string()), ("limit", (limit >> 20).to_string())]
            }
        }
    }
}

/// Makes a picture fit for a document.
///
/// # Errors
/// When it is none, of another kind than PNG, JPEG, WebP or SVG, broken or too large.
pub fn take_picture(bytes: &[u8]) -> Result<TakenPicture, PictureError> {
    if bytes.len() > LARGEST_FILE {
        return Err(PictureError::TooLarge { bytes: bytes.len(), limit: LARGEST_FILE });
    }
    let kind = Kind::of(bytes)?;
    let broken = PictureError::Broken { kind: kind.name() };
    match kind {
        Kind::Png => {
            let pixels = picture::read_png(bytes).ok_or_else(|| unreadable(png_size(bytes), broken.clone()))?;
            encode::png(&resize::to_fit(pixels)).ok_or(broken)
        }
        Kind::Jpeg => {
            let pixels = picture::read_jpeg(bytes).ok_or_else(|| unreadable(jpeg_size(bytes), broken.clone()))?;
            let upright = upright::turned(resize::to_fit(pixels), upright::orientation_of_jpeg(bytes));
            encode::jpeg(&upright).ok_or(broken)
        }
        Kind::WebP => {
            let pixels = read_webp(bytes, &broken)?;
            let fitting = resize::to_fit(pixels);
            let opaque = fitting.pixels().iter().all(|pixel| pixel.alpha() == u8::MAX);
            if opaque { encode::jpeg(&fitting) } else { encode::png(&fitting) }.ok_or(broken)
        }
        Kind::Svg => take_drawing(bytes, broken),
    }
}

/// A drawing written anew: without scripts, references and whatever else is not drawn.
fn take_drawing(bytes: &[u8], broken: PictureError) -> Result<TakenPicture, PictureError> {
    if bytes.len() > LARGEST_DRAWING {
        return Err(PictureError::TooLarge { bytes: bytes.len(), limit: LARGEST_DRAWING });
    }
    let tree = picture::read_svg(bytes).ok_or(broken)?;
    let svg = tree.to_string(&usvg::WriteOptions::default());
    if svg.len() > LARGEST_DRAWING {
        return Err(PictureError::TooLarge { bytes: svg.len(), limit: LARGEST_DRAWING });
    }
    // Drawings have sides of at least one px, and far fewer than 2^32.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let side = |length: f32| length.ceil().max(1.0) as u32;
    let (width, height) = (side(tree.size().width()), side(tree.size().height()));
    Ok(TakenPicture { media_type: "image/svg+xml", bytes: svg.into_bytes(), width, height })
}

/// What is wrong with a picture that was not read: its size, where it says one, or its content.
fn unreadable(size: Option<(u64, u64)>, broken: PictureError) -> PictureError {
    match size {
        Some((width, height)) if width.saturating_mul(height) > MAX_PIXELS => {
            PictureError::TooManyPixels { width, height }
        }
        _ => broken,
    }
}

fn png_size(bytes: &[u8]) -> Option<(u64, u64)> {
    let side = |at: usize| Some(u64::from(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?)));
    Some((side(16)?, side(20)?))
}

fn jpeg_size(bytes: &[u8]) -> Option<(u64, u64)> {
    let (width, height) = picture::jpeg_size(bytes)?;
    Some((width as u64, height as u64))
}

fn read_webp(bytes: &[u8], broken: &PictureError) -> Result<Pixmap, PictureError> {
    let mut decoder = image_webp::WebPDecoder::new(Cursor::new(bytes)).map_err(|_| broken.clone())?;
    let (width, height) = decoder.dimensions();
    let size = (u64::from(width), u64::from(height));
    if size.0 * size.1 > MAX_PIXELS {
        return Err(PictureError::TooManyPixels { width: size.0, height: size.1 });
    }
    let length = decoder.output_buffer_size().ok_or_else(|| broken.clone())?;
    let mut pixels = vec![0; length];
    decoder.read_image(&mut pixels).map_err(|_| broken.clone())?;
    if !decoder.has_alpha() {
        pixels = pixels.as_chunks::<3>().0.iter().flat_map(|&[r, g, b]| [r, g, b, u8::MAX]).collect();
    }
    let orientation = decoder.exif_metadata().ok().flatten().map_or(1, |exif| upright::orientation_of(&exif));
    let picture = picture::premultiplied(pixels, width, height).ok_or_else(|| broken.clone())?;
    Ok(upright::turned(picture, orientation))
}

fn pixmap(data: Vec<u8>, width: u32, height: u32) -> Pixmap {
    let size = IntSize::from_wh(width, height).expect("both sides have a pixel at least");
    Pixmap::from_vec(data, size).expect("four bytes for each pixel")
}

#[cfg(test)]
mod tests;
