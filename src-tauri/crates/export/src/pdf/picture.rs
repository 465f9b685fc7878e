//! Pictures that users placed, in PDF.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use draw::scene::PictureItem;
use krilla::geom::{Size, Transform};
use krilla::image::Image;
use krilla::paint::FillRule;
use krilla::surface::Surface;

use super::{ink, vector};
use crate::picture::{self, Picture};

/// Pixels to a point at which drawings and large pictures are kept: 288 to an inch.
const DENSITY: f64 = 4.0;

/// The longest side at which a drawing is kept, px.
const MAX_SIDE: f64 = 4096.0;

/// Draws a picture into its box; false when it cannot be read. `scale` is points for each px of the page.
pub fn draw(surface: &mut Surface<'_>, item: &PictureItem, scale: f64) -> bool {
    let shape = &item.shape;
    let Some(size) = Size::from_wh(ink::number(shape.width), ink::number(shape.height)) else { return false };
    let Some(picture) = picture::read(item) else { return false };
    let clip = if shape.radius > 0.0 { ink::round_rect(shape) } else { None };
    if let Some(clip) = &clip {
        surface.push_clip_path(clip, &FillRule::NonZero);
    }
    surface.push_transform(&Transform::from_translate(ink::number(shape.x), ink::number(shape.y)));
    let drawn = match &picture {
        Picture::Vector(tree) => vector::draw(surface, tree, (size.width(), size.height())),
        Picture::Raster(_) => false,
    };
    let drawn = drawn || image(item, picture, scale).map(|image| surface.draw_image(image, size)).is_some();
    surface.pop();
    if clip.is_some() {
        surface.pop();
    }
    drawn
}

fn image(item: &PictureItem, picture: Picture, scale: f64) -> Option<Image> {
    let (width, height) = (item.shape.width * scale * DENSITY, item.shape.height * scale * DENSITY);
    let pixels = match picture {
        // What has been read can be shown; a photo stays as it was compressed.
        Picture::Raster(pixels) if item.media_type == "image/jpeg" => {
            let bytes = STANDARD.decode(item.data.as_bytes()).ok()?;
            if let Ok(image) = Image::from_jpeg(bytes.into(), true) {
                return Some(image);
            }
            picture::shrunk(pixels, width, height)
        }
        Picture::Raster(pixels) => picture::shrunk(pixels, width, height),
        Picture::Vector(tree) => picture::drawn(&tree, width.min(MAX_SIDE), height.min(MAX_SIDE))?,
    };
    let (width, height) = (pixels.width(), pixels.height());
    Some(Image::from_rgba8(pixels.take_demultiplied(), width, height))
}
