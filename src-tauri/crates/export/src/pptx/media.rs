//! The pictures of a presentation: each goes into the file once, however often it is shown.

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use draw::scene::{Item, PictureItem};
use tiny_skia::Pixmap;

use super::package::{Content, Package};
use crate::picture::{self, Picture};

/// What has been put into the file.
#[derive(Default)]
pub struct Media {
    count: usize,
    known: HashMap<(String, std::sync::Arc<str>), Option<Image>>,
}

/// The names of a picture's parts, beside the slides' folder.
#[derive(Clone)]
pub struct Image {
    /// Pixels, which every program shows.
    pub raster: String,
    /// The drawing that newer programs show instead.
    pub vector: Option<String>,
}

/// The longest side of the pixels that stand for a drawing.
const FALLBACK: f64 = 1024.0;

impl Media {
    /// The parts of a picture of the document; nothing when it cannot be shown.
    pub fn image(&mut self, package: &mut Package, item: &PictureItem) -> Option<Image> {
        let key = (item.media_type.clone(), std::sync::Arc::clone(&item.data));
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let image = match picture::read(item) {
            // What has been read can be shown; the original bytes are smaller than new ones.
            Some(Picture::Raster(_)) => STANDARD.decode(item.data.as_bytes()).ok().map(|bytes| {
                let png = item.media_type == "image/png";
                Image { raster: self.raster(package, if png { "png" } else { "jpeg" }, bytes), vector: None }
            }),
            Some(Picture::Vector(tree)) => {
                let (width, height) = (f64::from(tree.size().width()), f64::from(tree.size().height()));
                let scale = FALLBACK / width.max(height).max(1.0);
                let pixels = picture::drawn(&tree, (width * scale).max(1.0), (height * scale).max(1.0));
                let svg = tree.to_string(&resvg::usvg::WriteOptions::default());
                pixels.and_then(encoded).map(|png| self.drawing(package, png, svg))
            }
            None => None,
        };
        self.known.insert(key, image.clone());
        image
    }

    /// Adds a drawing with the pixels that stand for it.
    pub fn drawing(&mut self, package: &mut Package, png: Vec<u8>, svg: String) -> Image {
        let raster = self.raster(package, "png", png);
        let name = format!("ppt/media/image{}.svg", self.count);
        package.add(name, Content::ByName("image/svg+xml"), svg);
        Image { raster, vector: Some(format!("../media/image{}.svg", self.count)) }
    }

    fn raster(&mut self, package: &mut Package, extension: &str, bytes: Vec<u8>) -> String {
        self.count += 1;
        let media_type = if extension == "png" { "image/png" } else { "image/jpeg" };
        package.add(format!("ppt/media/image{}.{extension}", self.count), Content::ByName(media_type), bytes);
        format!("../media/image{}.{extension}", self.count)
    }
}

/// What is drawn where a picture cannot be.
pub fn placeholder(item: &PictureItem) -> [Item; 2] {
    let (rect, cross) = picture::placeholder(&item.shape);
    [Item::Rect(rect), Item::Path(cross)]
}

fn encoded(pixels: Pixmap) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Rgba);
    encoder.write_header().ok()?.write_image_data(&pixels.take_demultiplied()).ok()?;
    Some(bytes)
}
