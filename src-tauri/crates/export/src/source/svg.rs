//! In an SVG: an element of our own in `<metadata>`, compressed and in base64. It is found by its media type, so that it
//! survives a program that writes the file anew with other prefixes.

use std::io::{self, Read};

use base64::engine::general_purpose::STANDARD;
use base64::read::DecoderReader;

use super::{ExtractError, MEDIA_TYPE, find, unpacked};

pub fn extract(bytes: &[u8]) -> Result<Vec<u8>, ExtractError> {
    if find(bytes, b"<svg", 0).is_none() {
        return Err(ExtractError::NoPicture);
    }
    let marker = format!("\"{MEDIA_TYPE}\"");
    let marked = find(bytes, marker.as_bytes(), 0).ok_or(ExtractError::NoSource)?;
    let start = find(bytes, b">", marked).ok_or(ExtractError::Damaged)? + 1;
    let end = find(bytes, b"<", start).ok_or(ExtractError::Damaged)?;
    unpacked(DecoderReader::new(Letters(&bytes[start..end]), &STANDARD))
}

/// Bytes without white space, which a program may have broken lines with.
struct Letters<'a>(&'a [u8]);

impl Read for Letters<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let mut count = 0;
        while let Some((byte, rest)) = self.0.split_first()
            && count < into.len()
        {
            if !byte.is_ascii_whitespace() {
                into[count] = *byte;
                count += 1;
            }
            self.0 = rest;
        }
        Ok(count)
    }
}
