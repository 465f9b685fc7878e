//! In a PDF: an attached file. Its stream is found by its media type, and only that stream is read: no cross-reference,
//! no other object, and no filter but the usual one.

use super::{ExtractError, checked, find, unpacked};

/// The end of the media type; a name writes `/` and maybe `+` as `#2F` and `#2B`.
const MARKER: &[u8] = b"vnd.throughline.journey";

/// How far the dictionary of a stream reaches around its type, bytes.
const DICTIONARY: usize = 2048;

pub fn extract(bytes: &[u8]) -> Result<Vec<u8>, ExtractError> {
    let mut from = 0;
    // A file of ours says it once; one made to keep us busy, a million times.
    for _ in 0..64 {
        let Some(marked) = find(bytes, MARKER, from) else { break };
        from = marked + MARKER.len();
        if let Some((dictionary, rest)) = stream(bytes, marked) {
            return content(dictionary, rest);
        }
    }
    Err(ExtractError::NoSource)
}

/// The dictionary of the stream that is marked there, and everything from the stream's first byte on.
fn stream(bytes: &[u8], marked: usize) -> Option<(&[u8], &[u8])> {
    let before = &bytes[marked.saturating_sub(DICTIONARY)..marked];
    let begin = marked - before.len() + before.windows(4).rposition(|window| window == b" obj")?;
    let near = &bytes[..bytes.len().min(marked + DICTIONARY)];
    let end = find(near, b"stream", marked)?;
    // Another object would begin in between.
    let dictionary = &bytes[begin..end];
    if find(dictionary, b"endobj", 0).is_some() || find(dictionary, b"EmbeddedFile", 0).is_none() {
        return None;
    }
    let rest = &bytes[end + b"stream".len()..];
    Some((dictionary, rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n"))?))
}

fn content(dictionary: &[u8], rest: &[u8]) -> Result<Vec<u8>, ExtractError> {
    let length = match length(dictionary) {
        Some(length) => length,
        // It stands in another object: up to the end of the stream then.
        None => find(rest, b"endstream", 0).ok_or(ExtractError::Damaged)?,
    };
    let content = rest.get(..length).ok_or(ExtractError::Damaged)?;
    let has = |word: &[u8]| find(dictionary, word, 0).is_some();
    match (has(b"/FlateDecode"), has(b"/Filter")) {
        (true, _) if !has(b"/DecodeParms") => unpacked(content),
        (false, false) if content.len() > super::LARGEST => Err(ExtractError::TooLarge { max: super::LARGEST }),
        (false, false) => checked(content.to_vec()),
        _ => Err(ExtractError::Damaged),
    }
}

/// `/Length 123`, but not `/Length 12 0 R`.
fn length(dictionary: &[u8]) -> Option<usize> {
    let at = find(dictionary, b"/Length", 0)? + b"/Length".len();
    let rest = dictionary[at..].trim_ascii_start();
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let number = std::str::from_utf8(&rest[..digits]).ok()?.parse().ok()?;
    let after = rest[digits..].trim_ascii_start();
    (!after.first().is_some_and(u8::is_ascii_digit)).then_some(number)
}
