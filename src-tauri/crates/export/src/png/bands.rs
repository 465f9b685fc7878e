//! Draws a page band by band on all cores and hands the bands to the encoder in order, while the next are drawn.

use std::io::Write;
use std::ops::ControlFlow;

use rayon::prelude::*;
use tiny_skia::Pixmap;

use super::Page;
use super::drawing::Drawing;
use crate::ExportError;

/// Rows of a band. The bytes of a file depend on it: see the module above.
const ROWS: u32 = 256;

/// Writes the whole file.
pub fn write(
    drawing: &Drawing,
    page: &Page,
    source: Option<&[u8]>,
    out: impl Write + Send,
    progress: &(dyn Fn(f64) -> ControlFlow<()> + Sync),
) -> Result<(), ExportError> {
    let mut failed = None;
    let out = Remembering { out, failed: &mut failed };
    encode(drawing, page, source, out, progress).map_err(|error| failed.map_or(error, ExportError::Write))
}

/// Remembers why nothing more could be written: the encoder only passes on the words of it.
struct Remembering<'a, W> {
    out: W,
    failed: &'a mut Option<std::io::Error>,
}

impl<W: Write> Remembering<'_, W> {
    fn remember<T>(&mut self, done: std::io::Result<T>) -> std::io::Result<T> {
        done.inspect_err(|error| {
            let code = error.raw_os_error().map(std::io::Error::from_raw_os_error);
            *self.failed = Some(code.unwrap_or_else(|| error.kind().into()));
        })
    }
}

impl<W: Write> Write for Remembering<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let done = self.out.write(bytes);
        self.remember(done)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        let done = self.out.flush();
        self.remember(done)
    }
}

fn encode(
    drawing: &Drawing,
    page: &Page,
    source: Option<&[u8]>,
    out: impl Write + Send,
    progress: &(dyn Fn(f64) -> ControlFlow<()> + Sync),
) -> Result<(), ExportError> {
    let mut encoder = png::Encoder::new(out, page.width, page.height);
    encoder.set_color(if page.paper.is_opaque() { png::ColorType::Rgb } else { png::ColorType::Rgba });
    encoder.set_depth(png::BitDepth::Eight);
    // Flat drawings: without a filter files are smaller than with one, and the first level is five times as fast as
    // the default at half as much again in size.
    encoder.set_filter(png::Filter::NoFilter);
    encoder.set_deflate_compression(png::DeflateCompression::Level(1));
    encoder.set_pixel_dims(Some(png::PixelDimensions {
        xppu: page.px_per_metre,
        yppu: page.px_per_metre,
        unit: png::Unit::Meter,
    }));
    let mut writer = encoder.write_header().map_err(write_error)?;
    if let Some(source) = source {
        writer.write_chunk(png::chunk::iTXt, &crate::source::png_chunk(source)).map_err(write_error)?;
    }
    let mut stream = writer.stream_writer_with_size(1 << 16).map_err(write_error)?;

    let tops: Vec<u32> = (0..page.height).step_by(ROWS as usize).collect();
    let mut drawn: Vec<Vec<u8>> = Vec::new();
    let mut rows_written = 0;
    for tops in tops.chunks(rayon::current_num_threads()).chain([[].as_slice()]) {
        let earlier = std::mem::take(&mut drawn);
        let (written, next) = rayon::join(
            || earlier.iter().try_for_each(|band| stream.write_all(band)),
            || tops.par_iter().map(|top| draw_band(drawing, page, *top)).collect(),
        );
        written?;
        drawn = next;
        if progress(f64::from(rows_written) / f64::from(page.height)).is_break() {
            return Err(ExportError::Stopped);
        }
        rows_written = tops.last().map_or(page.height, |top| (top + ROWS).min(page.height));
    }
    stream.finish().map_err(write_error)?;
    writer.finish().map_err(write_error)
}

/// The rows from `top` on, as the file wants them.
fn draw_band(drawing: &Drawing, page: &Page, top: u32) -> Vec<u8> {
    let rows = ROWS.min(page.height - top);
    let mut pixmap = Pixmap::new(page.width, rows).expect("both sides are between 1 and MAX_SIDE");
    pixmap.fill(page.paper);
    drawing.draw(&mut pixmap, top);
    if page.paper.is_opaque() {
        let (drawn, _) = pixmap.data().as_chunks::<4>();
        let mut rows = vec![0; drawn.len() * 3];
        for (pixel, &[r, g, b, _]) in rows.as_chunks_mut::<3>().0.iter_mut().zip(drawn) {
            *pixel = [r, g, b];
        }
        rows
    } else {
        pixmap.take_demultiplied()
    }
}

fn write_error(error: png::EncodingError) -> ExportError {
    match error {
        png::EncodingError::IoError(error) => ExportError::Write(error),
        other => ExportError::Write(std::io::Error::other(other)),
    }
}
