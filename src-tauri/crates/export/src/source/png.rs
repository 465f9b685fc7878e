//! In a PNG: an international text chunk, which programs that do not know it keep or drop, but never draw.

use std::io::{self, BufReader, Read, Seek};

use super::{ExtractError, checked, packed, unpacked, whole};

/// How every PNG begins.
pub const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

const KEYWORD: &[u8; 19] = b"throughline-journey";

/// The largest picture that we write has fewer chunks by far; more are there to keep us busy.
const MOST_CHUNKS: usize = 1 << 20;

/// The content of the `iTXt` chunk: keyword, compressed, no language.
pub fn chunk(source: &[u8]) -> Vec<u8> {
    [KEYWORD.as_slice(), b"\0\x01\0\0\0", &packed(source)].concat()
}

/// Goes from chunk to chunk and reads none but ours.
pub fn extract(mut file: BufReader<impl Read + Seek>) -> Result<Vec<u8>, ExtractError> {
    let none = |_: io::Error| ExtractError::NoSource;
    file.seek_relative(SIGNATURE.len() as i64).map_err(none)?;
    for _ in 0..MOST_CHUNKS {
        // Length, name, content, checksum.
        let mut head = [0; 8];
        file.read_exact(&mut head).map_err(none)?;
        let [l0, l1, l2, l3, name @ ..] = head;
        let mut length = i64::from(u32::from_be_bytes([l0, l1, l2, l3]));
        if &name == b"iTXt" && length >= KEYWORD.len() as i64 {
            let mut keyword = [0; KEYWORD.len()];
            file.read_exact(&mut keyword).map_err(none)?;
            length -= KEYWORD.len() as i64;
            if keyword == *KEYWORD {
                // It may be packed, and never is longer than what it holds by much.
                return of_text(&whole(file.take(length.unsigned_abs()))?);
            }
        }
        file.seek_relative(length + 4).map_err(none)?;
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
        0 => checked(text.to_vec()),
        _ => unpacked(text),
    }
}
