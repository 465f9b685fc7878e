//! Cameras write down how they were held; a picture is turned upright once, so that every format shows it so.

use std::io::Cursor;

use tiny_skia::Pixmap;

use super::pixmap;

/// The orientation that a JPEG file tells, 1 (as it is) to 8.
pub fn orientation_of_jpeg(bytes: &[u8]) -> u16 {
    let mut decoder = zune_jpeg::JpegDecoder::new(Cursor::new(bytes));
    if decoder.decode_headers().is_err() {
        return 1;
    }
    decoder.exif().map_or(1, |exif| orientation_of(exif))
}

/// The orientation in Exif data, which begin with a TIFF header; 1 when there is none.
pub fn orientation_of(exif: &[u8]) -> u16 {
    read_orientation(exif.strip_prefix(b"Exif\0\0").unwrap_or(exif))
        .filter(|value| (1..=8).contains(value))
        .unwrap_or(1)
}

fn read_orientation(tiff: &[u8]) -> Option<u16> {
    const ORIENTATION: u16 = 0x0112;
    let big = match tiff.get(..4)? {
        b"MM\0*" => true,
        b"II*\0" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let bytes: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if big { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) })
    };
    let long = |at: usize| {
        let bytes: [u8; 4] = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if big { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) } as usize)
    };
    let list = long(4)?;
    let entries = usize::from(short(list)?);
    (0..entries)
        .map_while(|entry| list.checked_add(2 + 12 * entry))
        .find_map(|at| (short(at)? == ORIENTATION).then(|| short(at + 8))?)
}

/// The picture as it was seen, when its file tells this orientation.
pub fn turned(picture: Pixmap, orientation: u16) -> Pixmap {
    let (width, height) = (picture.width(), picture.height());
    let (new_width, new_height) = if orientation >= 5 { (height, width) } else { (width, height) };
    // Where the pixel at (x, y) of the upright picture lies in the file.
    let from = |x: u32, y: u32| match orientation {
        2 => (width - 1 - x, y),
        3 => (width - 1 - x, height - 1 - y),
        4 => (x, height - 1 - y),
        5 => (y, x),
        6 => (y, height - 1 - x),
        7 => (width - 1 - y, height - 1 - x),
        8 => (width - 1 - y, x),
        _ => (x, y),
    };
    if !(2..=8).contains(&orientation) {
        return picture;
    }
    let old = picture.data();
    let mut data = Vec::with_capacity(old.len());
    for (y, x) in (0..new_height).flat_map(|y| (0..new_width).map(move |x| (y, x))) {
        let (x, y) = from(x, y);
        let at = 4 * (y as usize * width as usize + x as usize);
        data.extend_from_slice(&old[at..at + 4]);
    }
    pixmap(data, new_width, new_height)
}
