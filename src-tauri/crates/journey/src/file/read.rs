//! From bytes to a document.

use serde_json::Value;

use super::object::{Object, Record};
use super::{FORMAT, LARGEST, OpenError, VERSION};
use crate::model::Document;
use crate::repair::{Repair, RepairKind, repair};

/// A file that was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// What it holds, in order.
    pub document: Document,
    /// What was wrong with it.
    pub repairs: Vec<Repair>,
}

/// Opens a file.
///
/// # Errors
/// When it is none of ours, too new, too large or not whole.
pub fn read(bytes: &[u8]) -> Result<Opened, OpenError> {
    if bytes.len() > LARGEST {
        return Err(OpenError::TooLarge { bytes: bytes.len() });
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.trim_ascii_start().first() != Some(&b'{') {
        return Err(OpenError::NotOurs);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| invalid_utf8(bytes, error.valid_up_to()))?;
    let value: Value = serde_json::from_str(text).map_err(|error| damaged(text, &error))?;
    let Value::Object(mut fields) = value else { return Err(OpenError::NotOurs) };
    if fields.remove("format").as_ref().and_then(Value::as_str) != Some(FORMAT) {
        return Err(OpenError::NotOurs);
    }
    let mut repairs = Vec::new();
    match fields.remove("version") {
        Some(Value::Number(version)) if version.as_u64() == Some(VERSION) => {}
        Some(Value::Number(version)) if version.as_u64().is_some_and(|version| version > VERSION) => {
            return Err(OpenError::Newer { version: version.as_u64().unwrap_or(u64::MAX) });
        }
        _ => repairs.push(Repair::new(RepairKind::NoVersion, "/version".to_owned())),
    }
    let mut document = Document::read(&mut Object::new(fields, &mut Vec::new(), &mut repairs));
    repair(&mut document, &mut repairs);
    Ok(Opened { document, repairs })
}

fn invalid_utf8(bytes: &[u8], at: usize) -> OpenError {
    let valid = String::from_utf8_lossy(&bytes[..at]);
    let line_start = valid.rfind('\n').map_or(0, |newline| newline + 1);
    OpenError::Damaged {
        line: valid.matches('\n').count() + 1,
        column: valid[line_start..].chars().count() + 1,
        what: "not UTF-8 text".to_owned(),
    }
}

fn damaged(text: &str, error: &serde_json::Error) -> OpenError {
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    // serde_json counts bytes, up to and with the one that is wrong.
    let before = error.column().saturating_sub(1);
    let column = line.char_indices().take_while(|(index, _)| *index < before).count() + 1;
    let message = error.to_string();
    let what = message.split(" at line ").next().unwrap_or_default().to_owned();
    OpenError::Damaged { line: error.line().max(1), column, what }
}
