//! The document that travels inside of its pictures, so that an exported file opens again: how it is packed, and how it
//! is taken out of a file that anybody may have made.

mod error;
mod pdf;
mod png;
mod pptx;
mod svg;

use std::io::{BufReader, Cursor, Read, Seek, Write as _};

use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;

pub use error::ExtractError;
pub use png::chunk as png_chunk;
pub use pptx::PART as PPTX_PART;

/// The media type of a `.journey` file.
pub const MEDIA_TYPE: &str = "application/vnd.throughline.journey+json";

/// The largest document that is taken out of a picture, bytes; what claims to be larger is refused unread.
pub const LARGEST: usize = 256 << 20;

/// The formats that can carry a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Carrier {
    Png,
    Svg,
    Pdf,
    Pptx,
}

/// Whether a file is of a kind that can carry a document, by its first bytes.
#[must_use]
pub fn is_picture(bytes: &[u8]) -> bool {
    carrier(bytes).is_some()
}

/// The document, as a `.journey` file, that one of our pictures, PDFs or presentations carries. What it says has not been
/// looked at.
///
/// # Errors
/// When the file is of another kind, carries nothing, or what it carries is damaged or too large.
pub fn extract(bytes: &[u8]) -> Result<Vec<u8>, ExtractError> {
    taken(carrier(bytes).ok_or(ExtractError::NoPicture)?, Cursor::new(bytes))
}

/// A `.journey` file as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapFile {
    /// What it says; has not been looked at.
    pub bytes: Vec<u8>,
    /// Whether a picture carried it.
    pub in_picture: bool,
}

/// Reads a file that is a map or a picture that carries one. Of a picture no more is held in memory than [`LARGEST`]
/// bytes, however large it is; of any other file, one byte more, which is enough to refuse it.
///
/// # Errors
/// As those of [`extract`], but for a file of another kind, which is taken for a map; and when it cannot be read.
pub fn read_map(mut file: impl Read + Seek) -> Result<MapFile, ExtractError> {
    let mut bytes = Vec::new();
    file.by_ref().take(HEAD).read_to_end(&mut bytes).map_err(unreadable)?;
    let Some(carrier) = carrier(&bytes) else {
        file.take(LARGEST as u64 + 1 - bytes.len() as u64).read_to_end(&mut bytes).map_err(unreadable)?;
        return Ok(MapFile { bytes, in_picture: false });
    };
    let bytes = match file.rewind() {
        Ok(()) => taken(carrier, file)?,
        // What another program is just writing can only be read on.
        Err(_) => taken(carrier, Cursor::new([bytes, whole(file)?].concat()))?,
    };
    Ok(MapFile { bytes, in_picture: true })
}

/// Of a file, as much as tells what it is; bytes.
const HEAD: u64 = 1024;

fn taken(carrier: Carrier, file: impl Read + Seek) -> Result<Vec<u8>, ExtractError> {
    match carrier {
        Carrier::Png => png::extract(BufReader::new(file)),
        Carrier::Svg => svg::extract(&whole(file)?),
        Carrier::Pdf => pdf::extract(&whole(file)?),
        Carrier::Pptx => pptx::extract(file),
    }
}

/// The document as an SVG file's `<metadata>` holds it.
pub fn as_text(source: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(packed(source))
}

fn carrier(bytes: &[u8]) -> Option<Carrier> {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    if bytes.starts_with(png::SIGNATURE) {
        Some(Carrier::Png)
    } else if bytes.starts_with(b"PK\x03\x04") {
        Some(Carrier::Pptx)
    } else if bytes.starts_with(b"%PDF-") {
        Some(Carrier::Pdf)
    } else if text.starts_with(b"<") {
        Some(Carrier::Svg)
    } else {
        None
    }
}

/// Compressed, the same bytes on every machine.
fn packed(source: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(source).and_then(|()| encoder.finish()).expect("a Vec takes every write")
}

/// The opposite, never more than [`LARGEST`] bytes.
fn unpacked(packed: impl Read) -> Result<Vec<u8>, ExtractError> {
    whole(ZlibDecoder::new(packed))
}

/// All that a reader gives, never more than [`LARGEST`] bytes.
fn whole(reader: impl Read) -> Result<Vec<u8>, ExtractError> {
    let mut bytes = Vec::new();
    reader.take(LARGEST as u64 + 1).read_to_end(&mut bytes).map_err(|_| ExtractError::Damaged)?;
    checked(bytes)
}

// As it is handed over where errors are.
#[allow(clippy::needless_pass_by_value)]
fn unreadable(error: std::io::Error) -> ExtractError {
    ExtractError::Unreadable { kind: error.kind() }
}

fn checked(bytes: Vec<u8>) -> Result<Vec<u8>, ExtractError> {
    if bytes.len() > LARGEST { Err(ExtractError::TooLarge { max: LARGEST }) } else { Ok(bytes) }
}

/// Where `needle` is first, from `from` on.
fn find(bytes: &[u8], needle: &[u8], from: usize) -> Option<usize> {
    bytes.get(from..)?.windows(needle.len()).position(|window| window == needle).map(|at| from + at)
}
