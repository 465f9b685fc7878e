//! In a PPTX: a part of its own in the zip archive. Of an archive nothing is read but its directory and that part, and
//! no number in it is believed before it is compared with what a presentation has.

use std::io::{self, Read, Seek, SeekFrom};

use flate2::Crc;
use flate2::read::DeflateDecoder;

use super::{ExtractError, LARGEST, whole};

/// The name of the part.
pub const PART: &str = "throughline/map.journey";

/// The longest directory that is read, bytes: tens of thousands of parts, where presentations have hundreds.
const LONGEST_DIRECTORY: usize = 4 << 20;

pub fn extract(mut file: impl Read + Seek) -> Result<Vec<u8>, ExtractError> {
    let directory = directory(&mut file).map_err(damaged)?.ok_or(ExtractError::Damaged)?;
    let part = part(&directory).ok_or(ExtractError::NoSource)?;
    if part.unpacked > LARGEST {
        return Err(ExtractError::TooLarge { max: LARGEST });
    }
    let packed = content(&mut file, &part).map_err(damaged)?;
    let bytes = match part.method {
        0 => whole(packed)?,
        8 => whole(DeflateDecoder::new(packed))?,
        _ => return Err(ExtractError::Damaged),
    };
    let mut sum = Crc::new();
    sum.update(&bytes);
    if sum.sum() == part.sum { Ok(bytes) } else { Err(ExtractError::Damaged) }
}

/// What the directory says of the part.
struct Part {
    method: usize,
    sum: u32,
    /// Bytes.
    packed: usize,
    /// Bytes.
    unpacked: usize,
    /// Where it begins in the file.
    at: usize,
}

/// The directory of an archive, which its last record points to. `None` for one that is not whole, is longer than that of
/// any presentation, or is of more than 4 GB.
fn directory(file: &mut (impl Read + Seek)) -> io::Result<Option<Vec<u8>>> {
    const RECORD: usize = 22;
    let length = file.seek(SeekFrom::End(0))?;
    // A comment may follow.
    let longest = (RECORD + usize::from(u16::MAX)) as u64;
    file.seek(SeekFrom::Start(length.saturating_sub(longest)))?;
    let mut end = Vec::new();
    file.take(longest).read_to_end(&mut end)?;
    let Some(at) = end.windows(RECORD).rposition(|record| record.starts_with(b"PK\x05\x06")) else { return Ok(None) };
    let record = &end[at..];
    let (size, start) = (number(record, 12, 4), number(record, 16, 4));
    if size > LONGEST_DIRECTORY {
        return Ok(None);
    }
    file.seek(SeekFrom::Start(start as u64))?;
    let mut directory = vec![0; size];
    file.read_exact(&mut directory)?;
    Ok(Some(directory))
}

fn part(directory: &[u8]) -> Option<Part> {
    const ENTRY: usize = 46;
    let mut rest = directory;
    while rest.len() >= ENTRY && rest.starts_with(b"PK\x01\x02") {
        let [name, extra, comment] = [28, 30, 32].map(|at| number(rest, at, 2));
        if rest.get(ENTRY..ENTRY + name)? == PART.as_bytes() {
            // Four bytes, so they fit.
            #[allow(clippy::cast_possible_truncation)]
            let sum = number(rest, 16, 4) as u32;
            let [packed, unpacked, at] = [20, 24, 42].map(|at| number(rest, at, 4));
            return Some(Part { method: number(rest, 10, 2), sum, packed, unpacked, at });
        }
        rest = rest.get(ENTRY + name + extra + comment..)?;
    }
    None
}

/// The part as it lies in the file, behind a head that repeats its name.
fn content(file: &mut (impl Read + Seek), part: &Part) -> io::Result<impl Read> {
    let mut head = [0; 30];
    file.seek(SeekFrom::Start(part.at as u64))?;
    file.read_exact(&mut head)?;
    let skipped = number(&head, 26, 2) + number(&head, 28, 2);
    file.seek(SeekFrom::Start((part.at + head.len() + skipped) as u64))?;
    Ok(file.take(part.packed as u64))
}

/// A number of that many bytes, the lowest first.
fn number(bytes: &[u8], at: usize, length: usize) -> usize {
    bytes[at..at + length].iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte))
}

// As it is handed over where errors are.
#[allow(clippy::needless_pass_by_value)]
fn damaged(_: io::Error) -> ExtractError {
    ExtractError::Damaged
}
