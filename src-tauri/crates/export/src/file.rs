//! Slides into a file of any format, as the window and the command line ask for it.

use std::io::Write;
use std::ops::ControlFlow;

use draw::scene::Slide;

use crate::{
    Background, ExportError, PdfOptions, PngOptions, PngSize, PptxOptions, SvgOptions, SvgText, pdf, pptx, svg,
    write_png,
};

/// A format of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Pixels.
    Png,
    /// Shapes and text.
    Svg,
    /// Pages to print and to read.
    Pdf,
    /// Slides of shapes that can be edited.
    Pptx,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::Png, Self::Svg, Self::Pdf, Self::Pptx];

    /// What names of its files end with.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Pdf => "pdf",
            Self::Pptx => "pptx",
        }
    }

    /// Whether one file holds all slides; else each has a file of its own.
    #[must_use]
    pub fn holds_several(self) -> bool {
        match self {
            Self::Png | Self::Svg => false,
            Self::Pdf | Self::Pptx => true,
        }
    }
}

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FileOptions<'a> {
    /// What kind of file.
    pub format: Format,
    /// PNG: how large. A scale is of the page at its normal text size, so that larger text makes no smaller picture.
    pub size: PngSize,
    /// px of the page to an inch of its paper, from [`px_per_inch`](crate::px_per_inch).
    pub px_per_inch: f64,
    /// What lies under the drawing.
    pub background: Background,
    /// Letters as letters or as shapes, where the format has both; as shapes, each slide of PPTX is one exact picture.
    pub text: SvgText,
    /// The document that is drawn, as a `.journey` file; goes along, so that the file opens again.
    pub source: Option<&'a [u8]>,
}

impl FileOptions<'_> {
    /// px of the picture that a PNG of the slide would be, whether it could be written or not.
    #[must_use]
    pub fn pixels(&self, slide: &Slide) -> (u32, u32) {
        let (width, height) = (slide.scene.size.width, slide.scene.size.height);
        let png = png_options(slide, self);
        let scale = match png.size {
            PngSize::Scale(scale) => scale,
            PngSize::Width(px) => f64::from(px) / width,
            PngSize::Dpi(dpi) => f64::from(dpi) / png.px_per_inch,
        };
        // A number that is too large stays at the largest.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let px = |side: f64| (side * scale).round() as u32;
        (px(width), px(height))
    }
}

/// Writes slides as one file; a format that does not hold several takes the first. `progress` is told how much is done,
/// 0–1, and can stop it.
///
/// # Errors
/// When there is no slide, the size is not possible, `out` fails, or `progress` stops it.
pub fn write_file(
    slides: &[Slide],
    options: &FileOptions<'_>,
    mut out: impl Write + Send,
    progress: &(dyn Fn(f64) -> ControlFlow<()> + Sync),
) -> Result<(), ExportError> {
    let first = slides.first().ok_or(ExportError::NoPage { width: 0.0, height: 0.0 })?;
    let &FileOptions { background, source, text, .. } = options;
    let bytes = match options.format {
        Format::Png => return write_png(&first.scene, &png_options(first, options), out, progress),
        Format::Svg => svg(&first.scene, &SvgOptions { text, background, source }).into_bytes(),
        Format::Pdf => pdf(slides, &PdfOptions { background, source })?,
        Format::Pptx => pptx(slides, &PptxOptions { picture: text == SvgText::Outlines, source })?,
    };
    if progress(0.9).is_break() {
        return Err(ExportError::Stopped);
    }
    out.write_all(&bytes).and_then(|()| out.flush()).map_err(ExportError::Write)
}

fn png_options<'a>(slide: &Slide, options: &FileOptions<'a>) -> PngOptions<'a> {
    // Larger text is a page of fewer px on the same paper; a page that grew is drawn at its px all the same.
    let larger = ((options.px_per_inch * slide.scale() / 72.0) * 1000.0).round() / 1000.0;
    let size = match options.size {
        PngSize::Scale(scale) if larger > 1.0 && (1.0..=4.0).contains(&scale) => {
            // A page has far fewer px than 2^32.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let width = (slide.scene.size.width * scale * larger).round() as u32;
            PngSize::Width(width)
        }
        size => size,
    };
    let px_per_inch = 72.0 / slide.scale();
    PngOptions { size, px_per_inch, background: options.background, source: options.source }
}
