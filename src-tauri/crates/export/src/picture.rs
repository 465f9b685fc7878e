//! Pictures that users placed in a map, read as hostile: no reference out of them is followed, and what is broken or
//! too large is no picture.

use std::io::Cursor;
use std::sync::{Arc, LazyLock};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use draw::scene::{Color, Paint, PathItem, PictureItem, RectItem, RoundRect, Stroke};
use draw::text::{Face, Weight};
use kurbo::BezPath;
use resvg::usvg;
use tiny_skia::{IntSize, Pixmap};
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use crate::unfolding;

/// Pixels that one picture may have: 8,000 × 8,000, 256 MB when unpacked.
pub const MAX_PIXELS: u64 = 64_000_000;

/// A picture that can be drawn.
pub enum Picture {
    /// Rows of pixels.
    Raster(Pixmap),
    /// A drawing, without scripts and references.
    Vector(Box<usvg::Tree>),
}

/// Reads a picture; nothing when it is broken, too large or of another kind than it says.
pub fn read(item: &PictureItem) -> Option<Picture> {
    let bytes = STANDARD.decode(item.data.as_bytes()).ok()?;
    match item.media_type.as_str() {
        "image/png" => read_png(&bytes).map(Picture::Raster),
        "image/jpeg" => read_jpeg(&bytes).map(Picture::Raster),
        "image/svg+xml" => read_svg(&bytes).map(|tree| Picture::Vector(Box::new(tree))),
        _ => None,
    }
}

/// The picture as a `data:` address for `<image>`; a drawing is written anew, without scripts and references.
pub fn data_address(item: &PictureItem) -> Option<String> {
    match read(item)? {
        // What has been read can be shown; the original bytes are smaller than new ones.
        Picture::Raster(_) => Some(format!("data:{};base64,{}", item.media_type, item.data)),
        Picture::Vector(tree) => {
            let svg = tree.to_string(&usvg::WriteOptions::default());
            Some(format!("data:image/svg+xml;base64,{}", STANDARD.encode(svg)))
        }
    }
}

/// What is drawn where a picture cannot be: a crossed box.
pub fn placeholder(shape: &RoundRect) -> (RectItem, PathItem) {
    let grey = Paint::Solid(Color::rgb(0x8A, 0x8F, 0x98));
    let stroke = Some(Stroke { paint: grey, width: 1.5, dash: Vec::new(), round: false });
    let ground = Some(Paint::Solid(Color { r: 0x8A, g: 0x8F, b: 0x98, a: 0x26 }));
    let RoundRect { x, y, width, height, .. } = *shape;
    let mut cross = BezPath::new();
    for ((x0, y0), (x1, y1)) in [((0.3, 0.3), (0.7, 0.7)), ((0.7, 0.3), (0.3, 0.7))] {
        cross.move_to((x + width * x0, y + height * y0));
        cross.line_to((x + width * x1, y + height * y1));
    }
    (RectItem { shape: *shape, fill: ground, stroke: stroke.clone() }, PathItem { path: cross, fill: None, stroke })
}

/// Reads a PNG; nothing when it is broken or too large.
pub fn read_png(bytes: &[u8]) -> Option<Pixmap> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().ok()?;
    let (width, height) = (reader.info().width, reader.info().height);
    if !fits(width, height) {
        return None;
    }
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut pixels).ok()?;
    pixels.truncate(frame.buffer_size());
    if frame.color_type == png::ColorType::GrayscaleAlpha {
        pixels = pixels.as_chunks().0.iter().flat_map(|&[grey, alpha]| [grey, grey, grey, alpha]).collect();
    }
    premultiplied(pixels, width, height)
}

/// How large a JPEG says it is, px.
pub fn jpeg_size(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut decoder = zune_jpeg::JpegDecoder::new(Cursor::new(bytes));
    decoder.decode_headers().ok()?;
    decoder.dimensions()
}

/// Reads a JPEG; nothing when it is broken or too large.
pub fn read_jpeg(bytes: &[u8]) -> Option<Pixmap> {
    let options = DecoderOptions::default().jpeg_set_out_colorspace(ColorSpace::RGBA);
    let mut decoder = zune_jpeg::JpegDecoder::new_with_options(Cursor::new(bytes), options);
    decoder.decode_headers().ok()?;
    let (width, height) = decoder.dimensions()?;
    let (width, height) = (u32::try_from(width).ok()?, u32::try_from(height).ok()?);
    if !fits(width, height) || decoder.output_colorspace()? != ColorSpace::RGBA {
        return None;
    }
    premultiplied(decoder.decode().ok()?, width, height)
}

/// Reads a drawing; no reference out of it is followed. Nothing when it is broken, or unfolds to too much.
pub fn read_svg(bytes: &[u8]) -> Option<usvg::Tree> {
    if !unfolding::is_bounded(bytes) {
        return None;
    }
    let options = usvg::Options {
        fontdb: Arc::clone(&FONTS),
        image_href_resolver: usvg::ImageHrefResolver {
            resolve_data: Box::new(|media_type, bytes, _| match media_type {
                "image/png" => read_png(&bytes).map(|_| usvg::ImageKind::PNG(bytes)),
                "image/jpeg" | "image/jpg" => read_jpeg(&bytes).map(|_| usvg::ImageKind::JPEG(bytes)),
                _ => None,
            }),
            // The default opens local files.
            resolve_string: Box::new(|_, _| None),
        },
        ..usvg::Options::default()
    };
    usvg::Tree::from_data(bytes, &options).ok()
}

static FONTS: LazyLock<Arc<usvg::fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = usvg::fontdb::Database::new();
    let sans = [Weight::Regular, Weight::Bold];
    for face in sans.map(Face::Latin).into_iter().chain(sans.map(Face::Sans)) {
        fonts.load_font_data(draw::fonts::data(face).to_vec());
    }
    fonts.set_sans_serif_family(draw::fonts::family(Face::Latin(Weight::Regular)));
    Arc::new(fonts)
});

fn fits(width: u32, height: u32) -> bool {
    u64::from(width) * u64::from(height) <= MAX_PIXELS
}

/// Pixels of red, green, blue and alpha as the rasteriser keeps them.
pub fn premultiplied(mut rgba: Vec<u8>, width: u32, height: u32) -> Option<Pixmap> {
    for pixel in rgba.as_chunks_mut::<4>().0 {
        let [r, g, b, a] = *pixel;
        let color = tiny_skia::ColorU8::from_rgba(r, g, b, a).premultiply();
        *pixel = [color.red(), color.green(), color.blue(), a];
    }
    Pixmap::from_vec(rgba, IntSize::from_wh(width, height)?)
}

/// The picture, halved until it is less than twice as large as it is shown (px of the output): what is shown much
/// smaller than it is would flicker with grain.
pub fn shrunk(mut picture: Pixmap, width: f64, height: f64) -> Pixmap {
    loop {
        let halve_width = f64::from(picture.width()) >= 2.0 * width && picture.width() > 1;
        let halve_height = f64::from(picture.height()) >= 2.0 * height && picture.height() > 1;
        if !halve_width && !halve_height {
            return picture;
        }
        picture = halved(&picture, halve_width, halve_height);
    }
}

fn halved(picture: &Pixmap, halve_width: bool, halve_height: bool) -> Pixmap {
    let (step_x, step_y) = (1 + u32::from(halve_width), 1 + u32::from(halve_height));
    let (width, height) = (picture.width() / step_x, picture.height() / step_y);
    let pixels = picture.pixels();
    let mut data = Vec::with_capacity(4 * (width as usize) * (height as usize));
    for (y, x) in (0..height).flat_map(|y| (0..width).map(move |x| (y, x))) {
        let mut sum = [0_u32; 4];
        for (dy, dx) in (0..step_y).flat_map(|dy| (0..step_x).map(move |dx| (dy, dx))) {
            let pixel = pixels[((y * step_y + dy) * picture.width() + x * step_x + dx) as usize];
            let parts = [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()];
            sum.iter_mut().zip(parts).for_each(|(sum, part)| *sum += u32::from(part));
        }
        let count = step_x * step_y;
        // The mean of bytes is a byte.
        #[allow(clippy::cast_possible_truncation)]
        data.extend(sum.map(|sum| ((sum + count / 2) / count) as u8));
    }
    let size = IntSize::from_wh(width, height).expect("half of two or more is one or more");
    Pixmap::from_vec(data, size).expect("four bytes for each pixel")
}

/// A drawing as pixels, stretched to that size (px of the output).
// The size is capped by the caller and the rasteriser counts in f32.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub fn drawn(tree: &usvg::Tree, width: f64, height: f64) -> Option<Pixmap> {
    let mut pixels = Pixmap::new(width.ceil() as u32, height.ceil() as u32)?;
    let (sx, sy) = (pixels.width() as f32 / tree.size().width(), pixels.height() as f32 / tree.size().height());
    resvg::render(tree, tiny_skia::Transform::from_scale(sx, sy), &mut pixels.as_mut());
    Some(pixels)
}
