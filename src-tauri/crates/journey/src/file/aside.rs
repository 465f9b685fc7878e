//! The key `unread` of a record: values that cannot be those of their fields, kept for whoever can read them.

use serde::Serialize;
use serde_json::Value;

use crate::model::Extra;

const UNREAD: &str = "unread";

/// Keeps a value in the record's `unread`, in the list under its key.
pub(crate) fn set_aside(extra: &mut Extra, key: &str, value: impl Serialize) {
    let Ok(value) = serde_json::to_value(value) else { return };
    let unread = extra.entry(UNREAD.to_owned()).or_insert_with(|| Value::Object(serde_json::Map::new()));
    if !unread.is_object() {
        // Somebody else's word `unread`: it goes into ours.
        let theirs = unread.take();
        *unread = serde_json::json!({ UNREAD: [theirs] });
    }
    if let Value::Object(lists) = unread {
        match lists.entry(key).or_insert_with(|| Value::Array(Vec::new())) {
            Value::Array(list) => list.push(value),
            theirs => *theirs = Value::Array(vec![theirs.take(), value]),
        }
    }
}
