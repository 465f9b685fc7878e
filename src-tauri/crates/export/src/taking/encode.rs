//! Pixels as the bytes of a file.

use jpeg_encoder::{ColorType, Encoder};
use tiny_skia::Pixmap;

use super::TakenPicture;

/// Of 100: photographs look the same and are a tenth as large.
const QUALITY: u8 = 88;

/// Without loss, and with what shows through.
pub fn png(picture: &Pixmap) -> Option<TakenPicture> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width(), picture.height());
    let opaque = picture.pixels().iter().all(|pixel| pixel.alpha() == u8::MAX);
    encoder.set_color(if opaque { png::ColorType::Rgb } else { png::ColorType::Rgba });
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Balanced);
    let mut writer = encoder.write_header().ok()?;
    let pixels = picture.pixels().iter().map(|pixel| pixel.demultiply());
    let data: Vec<u8> = if opaque {
        pixels.flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect()
    } else {
        pixels.flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]).collect()
    };
    writer.write_image_data(&data).ok()?;
    writer.finish().ok()?;
    Some(TakenPicture { media_type: "image/png", bytes, width: picture.width(), height: picture.height() })
}

/// With a loss that nobody sees.
pub fn jpeg(picture: &Pixmap) -> Option<TakenPicture> {
    let (width, height) = (u16::try_from(picture.width()).ok()?, u16::try_from(picture.height()).ok()?);
    let rgb: Vec<u8> = picture.pixels().iter().flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
    let mut bytes = Vec::new();
    Encoder::new(&mut bytes, QUALITY).encode(&rgb, width, height, ColorType::Rgb).ok()?;
    Some(TakenPicture { media_type: "image/jpeg", bytes, width: picture.width(), height: picture.height() })
}
