//! A PNG as a BMP file without transparency, for programs that take no other picture from a clipboard: they would show
//! black where there is nothing.

use std::io::Cursor;

use crate::picture;

/// Length of the head of a BMP file, which its content on a clipboard does not have; bytes.
pub const BITMAP_FILE_HEAD: usize = 14;

/// Length of the description that follows it, bytes.
const DESCRIPTION: usize = 40;

/// The picture as a BMP file of the same size and resolution, on white where it is transparent. `None` when it cannot be
/// read.
#[must_use]
pub fn bitmap(png: &[u8]) -> Option<Vec<u8>> {
    let reader = png::Decoder::new(Cursor::new(png)).read_info().ok()?;
    let (per_metre_x, per_metre_y) = match reader.info().pixel_dims {
        Some(px) if px.unit == png::Unit::Meter => (px.xppu, px.yppu),
        _ => (0, 0),
    };
    let pixels = picture::read_png(png)?;
    let row = (pixels.width() as usize * 3).next_multiple_of(4);
    let start = BITMAP_FILE_HEAD + DESCRIPTION;
    let length = start + row * pixels.height() as usize;
    let number = |length: usize| u32::try_from(length).ok();

    let mut bytes = Vec::with_capacity(length);
    bytes.extend(b"BM");
    for field in [number(length)?, 0, number(start)?, number(DESCRIPTION)?, pixels.width(), pixels.height()] {
        bytes.extend(field.to_le_bytes());
    }
    // One plane, 24 bits a pixel, not compressed.
    bytes.extend([1, 0, 24, 0, 0, 0, 0, 0]);
    for field in [number(length - start)?, per_metre_x, per_metre_y, 0, 0] {
        bytes.extend(field.to_le_bytes());
    }
    // From the bottom up.
    for pixels in pixels.pixels().rchunks_exact(pixels.width() as usize) {
        let end = bytes.len() + row;
        for pixel in pixels {
            let white = u8::MAX - pixel.alpha();
            bytes.extend([pixel.blue() + white, pixel.green() + white, pixel.red() + white]);
        }
        bytes.resize(end, 0);
    }
    Some(bytes)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn png(pixels: &[[u8; 4]; 6]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, 3, 2);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_pixel_dims(Some(png::PixelDimensions { xppu: 5669, yppu: 5669, unit: png::Unit::Meter }));
        encoder.write_header().unwrap().write_image_data(pixels.as_flattened()).unwrap();
        bytes
    }

    #[test]
    fn what_is_transparent_becomes_white_and_the_resolution_stays() {
        let (ink, half, none) = ([10, 20, 30, 255], [0, 0, 0, 128], [0, 0, 0, 0]);
        let bmp = bitmap(&png(&[none, none, half, ink, none, none])).unwrap();
        assert_eq!((&bmp[..2], bmp.len()), (&b"BM"[..], 54 + 2 * 12));
        let field = |at: usize| u32::from_le_bytes(bmp[at..at + 4].try_into().unwrap()) as usize;
        assert_eq!((field(2), field(10), field(14)), (bmp.len(), 54, 40));
        assert_eq!((field(18), field(22), field(34)), (3, 2, 24));
        assert_eq!((field(38), field(42)), (5669, 5669));
        assert_eq!(bmp[54..66], [30, 20, 10, 255, 255, 255, 255, 255, 255, 0, 0, 0], "the lower row is first");
        assert_eq!(bmp[66..78], [255, 255, 255, 255, 255, 255, 127, 127, 127, 0, 0, 0]);
        assert_eq!(bitmap(b"no picture"), None);
    }
}
