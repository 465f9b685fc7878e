//! In a PNG: an international text chunk, which programs that do not know it keep or drop, but never draw.

use super::{ExtractError, checked, packed, unpacked};

/// How every PNG begins.
pub const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

const KEYWORD: &[u8] = b"throughline-journey";

/// The content of the `iTXt` chunk: keyword, compressed, no language.
pub fn chunk(source: &[u8]) -> Vec<u8> {
    [KEYWORD, b"\0\x01\0\0\0", &packed(source)].concat()
}

pub fn extract(bytes: &[u8]) -> Result<Vec<u8>, ExtractError> {
    let mut rest = bytes.get(SIGNATURE.len()..).unwrap_or_default();
    // Length, name, content, checksum.
    while let Some((head, after)) = rest.split_first_chunk::<8>() {
        let [l0, l1, l2, l3, name @ ..] = *head;
        let length = u32::from_be_bytes([l0, l1, l2, l3]) as usize;
        let content = after.get(..length).ok_or(ExtractError::NoSource)?;
        if &name == b"iTXt"
            && let Some(text) = content.strip_prefix(KEYWORD)
        {
            return of_text(text);
        }
        rest = after.get(length + 4..).unwrap_or_default();
    }
    Err(ExtractError::NoSource)
}

/// What follows the keyword. Another program may have written it anew, without compression or with a language.
fn of_text(text: &[u8]) -> Result<Vec<u8>, ExtractError> {
    let [0, compressed, _method, rest @ ..] = text else { return Err(ExtractError::Damaged) };
    let mut parts = rest.splitn(3, |byte| *byte == 0);
    let (Some(_language), Some(_keyword), Some(text)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(ExtractError::Damaged);
    };
    match compressed {
        0 if text.len() > super::LARGEST => Err(ExtractError::TooLarge { max: super::LARGEST }),
        0 => checked(text.to_vec()),
        _ => unpacked(text),
    }
}
