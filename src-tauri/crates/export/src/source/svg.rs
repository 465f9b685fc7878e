//! In an SVG: an element of our own in `<metadata>`, compressed and in base64. It is found by its media type, so that it
//! survives a program that writes the file anew with other prefixes.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{ExtractError, MEDIA_TYPE, find, unpacked};

pub fn extract(bytes: &[u8]) -> Result<Vec<u8>, ExtractError> {
    if find(bytes, b"<svg", 0).is_none() {
        return Err(ExtractError::NoPicture);
    }
    let marker = format!("\"{MEDIA_TYPE}\"");
    let marked = find(bytes, marker.as_bytes(), 0).ok_or(ExtractError::NoSource)?;
    let start = find(bytes, b">", marked).ok_or(ExtractError::Damaged)? + 1;
    let end = find(bytes, b"<", start).ok_or(ExtractError::Damaged)?;
    let text: Vec<u8> = bytes[start..end].iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    unpacked(&STANDARD.decode(text).map_err(|_| ExtractError::Damaged)?)
}
