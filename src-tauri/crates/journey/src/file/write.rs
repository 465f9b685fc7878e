//! From a document to bytes: JSON that people can read and compare line by line.

use serde_json::{Map as Fields, Value, json};

use super::{FORMAT, VERSION};
use crate::model::Document;

/// Characters that a line holds before its record is written on several.
const LINE: usize = 120;

/// Lists whose records stand below each other, however short.
const LISTS: [&str; 9] = ["personas", "maps", "assets", "stages", "touchpoints", "lanes", "cards", "links", "views"];

/// The file of a document. The same document always gives the same bytes.
#[must_use]
pub fn write(document: &Document) -> Vec<u8> {
    let mut fields = Fields::new();
    fields.insert("format".to_owned(), json!(FORMAT));
    fields.insert("version".to_owned(), json!(VERSION));
    let written = serde_json::to_value(document).expect("a document has text keys only");
    if let Value::Object(rest) = written {
        rest.into_iter().for_each(|(key, value)| {
            fields.entry(key).or_insert(value);
        });
    }
    let mut out = String::new();
    expanded_object(&mut out, &fields, 0);
    out.push('\n');
    out.into_bytes()
}

/// Writes a value on this line where it is short, else on several. `before` is what the line holds already, in
/// characters.
fn value(out: &mut String, key: &str, value: &Value, depth: usize, before: usize) {
    // One character of the line stays for a comma.
    let room = LINE.saturating_sub(before + 1);
    if on_one_line(out, key, value, room) {
        return;
    }
    match value {
        Value::Object(fields) => expanded_object(out, fields, depth),
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                new_line(out, index, depth + 1);
                self::value(out, "", item, depth + 1, 2 * (depth + 1));
            }
            new_line(out, 0, depth);
            out.push(']');
        }
        plain => push_plain(out, plain),
    }
}

fn expanded_object(out: &mut String, fields: &Fields<String, Value>, depth: usize) {
    out.push('{');
    for (index, (key, field)) in fields.iter().enumerate() {
        new_line(out, index, depth + 1);
        push_text(out, key);
        out.push_str(": ");
        value(out, key, field, depth + 1, 2 * (depth + 1) + key.chars().count() + 4);
    }
    new_line(out, 0, depth);
    out.push('}');
}

/// Writes a value on this line if it is at most `room` characters long and holds no list of records; else nothing.
fn on_one_line(out: &mut String, key: &str, value: &Value, room: usize) -> bool {
    let start = out.len();
    let fits = push_short(out, key, value, start, room) && out[start..].chars().count() <= room;
    if !fits {
        out.truncate(start);
    }
    fits
}

/// Gives up, with false, as soon as the value is surely too long.
fn push_short(out: &mut String, key: &str, value: &Value, start: usize, room: usize) -> bool {
    match value {
        Value::Array(items) => {
            let records = LISTS.contains(&key) && items.iter().any(Value::is_object);
            out.push('[');
            let fits = !records
                && items.iter().enumerate().all(|(index, item)| {
                    out.push_str(if index > 0 { ", " } else { "" });
                    push_short(out, "", item, start, room)
                });
            out.push(']');
            fits
        }
        Value::Object(fields) if fields.is_empty() => {
            out.push_str("{}");
            true
        }
        Value::Object(fields) => {
            out.push('{');
            let fits = fields.iter().enumerate().all(|(index, (key, field))| {
                out.push_str(if index > 0 { ", " } else { " " });
                push_text(out, key);
                out.push_str(": ");
                push_short(out, key, field, start, room)
            });
            out.push_str(" }");
            fits
        }
        // A character has at most four bytes.
        Value::String(text) if text.len() > 4 * room => false,
        plain => {
            push_plain(out, plain);
            out.len() - start <= 4 * room + 4
        }
    }
}

fn push_plain(out: &mut String, value: &Value) {
    match value {
        Value::String(text) => push_text(out, text),
        other => out.push_str(&other.to_string()),
    }
}

fn push_text(out: &mut String, text: &str) {
    out.push_str(&serde_json::to_string(text).expect("text is always JSON"));
}

/// Begins the next line of a list, after a comma unless it is the first.
fn new_line(out: &mut String, index: usize, depth: usize) {
    out.push_str(if index > 0 { ",\n" } else { "\n" });
    (0..depth).for_each(|_| out.push_str("  "));
}
