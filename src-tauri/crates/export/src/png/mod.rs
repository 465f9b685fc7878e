//! PNG, drawn straight from the Scene in bands that are written as soon as they are drawn, so that memory does not grow
//! with the picture.
//!
//! The bands have one height, never one that follows from the machine: anti-aliasing at a band's edge may differ by
//! rounding, and the same Scene must give the same bytes with one thread and with sixty-four.

mod bands;
mod drawing;
mod paint;

use std::io::Write;
use std::ops::ControlFlow;

use draw::scene::Scene;

use self::drawing::Drawing;
use crate::{Background, ExportError};

/// The longest side of a picture in px; more than this, common programs do not open.
pub const MAX_SIDE: u32 = 65_500;

/// px of a page to an inch where it is shown: on a slide 1920 px are 13.333 in wide, on A4 1754 px are 297 mm.
#[must_use]
pub fn px_per_inch(page: draw::scene::Page) -> f64 {
    use draw::scene::Page;
    match page {
        Page::Wide | Page::Classic | Page::Free => 144.0,
        Page::A4 | Page::A3 => 150.0,
    }
}

const SCALES: (f64, f64) = (1.0, 4.0);
const WIDTHS: (u32, u32) = (16, MAX_SIDE);
const DPIS: (u32, u32) = (36, 1200);

/// How a PNG is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PngOptions<'a> {
    /// How large.
    pub size: PngSize,
    /// px of the Scene to an inch where it is shown, from [`px_per_inch`]. The file says how large it wants to be shown,
    /// so that a slide program places a page that is 1920 px wide at 13.333 in, at any scale.
    pub px_per_inch: f64,
    /// What lies under the drawing; without paper the picture has an alpha channel.
    pub background: Background,
    /// The document that is drawn, as a `.journey` file; goes along in the file, so that it opens again.
    pub source: Option<&'a [u8]>,
}

/// How large a PNG is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PngSize {
    /// px of the picture for each px of the page, 1–4.
    Scale(f64),
    /// Width in px of the picture, 16–65,500.
    Width(u32),
    /// px of the picture to an inch of the slide or paper, 36–1,200.
    Dpi(u32),
}

impl Default for PngOptions<'_> {
    fn default() -> Self {
        Self {
            size: PngSize::Scale(1.0),
            px_per_inch: px_per_inch(draw::scene::Page::Wide),
            background: Background::Paper,
            source: None,
        }
    }
}

/// Draws a Scene as a PNG file.
///
/// # Errors
/// When the size is not one that is offered, or the picture would be too large.
pub fn png(scene: &Scene, options: &PngOptions<'_>) -> Result<Vec<u8>, ExportError> {
    let mut bytes = Vec::new();
    write_png(scene, options, &mut bytes, &|_| ControlFlow::Continue(()))?;
    Ok(bytes)
}

/// Draws a Scene as a PNG file into `out` while it is drawn. `progress` is told how much is done, 0–1, and can stop it;
/// what was written until then is no whole file.
///
/// # Errors
/// When the size is not one that is offered, the picture would be too large, `out` fails, or `progress` stops it.
pub fn write_png(
    scene: &Scene,
    options: &PngOptions<'_>,
    out: impl Write + Send,
    progress: &(dyn Fn(f64) -> ControlFlow<()> + Sync),
) -> Result<(), ExportError> {
    let page = Page::of(scene, options)?;
    bands::write(&Drawing::of(scene, page.scale), &page, options.source, out, progress)
}

/// The picture as a whole.
struct Page {
    /// px of the picture.
    width: u32,
    /// px of the picture.
    height: u32,
    /// px of the picture for each px of the Scene.
    scale: f64,
    /// px of the picture to a metre, for the file.
    px_per_metre: u32,
    /// What is under the drawing.
    paper: tiny_skia::Color,
}

impl Page {
    // The sides are checked against MAX_SIDE before they are cut to u32.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn of(scene: &Scene, options: &PngOptions<'_>) -> Result<Self, ExportError> {
        let (width, height) = (scene.size.width, scene.size.height);
        let is_side = |side: f64| side.is_finite() && side > 0.0;
        if !is_side(width) || !is_side(height) || !is_side(options.px_per_inch) {
            return Err(ExportError::NoPage { width, height });
        }
        let scale = scale_of(options, width)?;
        let (width, height) = ((width * scale).round().max(1.0), (height * scale).round().max(1.0));
        if width.max(height) > f64::from(MAX_SIDE) {
            return Err(ExportError::TooLarge { width, height, max: MAX_SIDE });
        }
        let paper = match options.background {
            Background::Paper => paint::color(scene.paper),
            Background::None => tiny_skia::Color::TRANSPARENT,
        };
        let px_per_metre = (options.px_per_inch * scale / 0.0254).round() as u32;
        Ok(Self { width: width as u32, height: height as u32, scale, px_per_metre, paper })
    }
}

fn scale_of(options: &PngOptions<'_>, width: f64) -> Result<f64, ExportError> {
    match options.size {
        PngSize::Scale(scale) => {
            let (min, max) = SCALES;
            if (min..=max).contains(&scale) { Ok(scale) } else { Err(ExportError::Scale { scale, min, max }) }
        }
        PngSize::Width(px) => {
            let (min, max) = WIDTHS;
            let is_offered = (min..=max).contains(&px);
            if is_offered { Ok(f64::from(px) / width) } else { Err(ExportError::Width { width: px, min, max }) }
        }
        PngSize::Dpi(dpi) => {
            let (min, max) = DPIS;
            let is_offered = (min..=max).contains(&dpi);
            if is_offered { Ok(f64::from(dpi) / options.px_per_inch) } else { Err(ExportError::Dpi { dpi, min, max }) }
        }
    }
}

#[cfg(test)]
mod tests;
