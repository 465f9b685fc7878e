//! In a PPTX: a part of its own in the zip archive.

use std::io::Cursor;

use zip::ZipArchive;
use zip::result::ZipError;

use super::{ExtractError, LARGEST, whole};

/// The name of the part.
pub const PART: &str = "throughline/map.journey";

pub fn extract(bytes: &[u8]) -> Result<Vec<u8>, ExtractError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ExtractError::Damaged)?;
    let part = archive.by_name(PART).map_err(|error| match error {
        ZipError::FileNotFound => ExtractError::NoSource,
        _ => ExtractError::Damaged,
    })?;
    if part.size() > LARGEST as u64 {
        return Err(ExtractError::TooLarge { max: LARGEST });
    }
    whole(part)
}
