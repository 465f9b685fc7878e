//! One JSON object on its way to a record: known fields are taken out, and the rest stays.

use std::fmt::Write as _;

use serde::de::value::{Error as ValueError, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde_json::{Map as Fields, Value};

use super::set_aside;
use crate::model::Extra;
use crate::repair::{Repair, RepairKind};

/// What can be made of a JSON object, whatever it holds.
pub(crate) trait Record: Sized {
    /// Takes the fields out of the object; [`Object::rest`] comes last.
    fn read(object: &mut Object<'_>) -> Self;
}

/// A JSON object, where it is, and what was wrong so far.
pub(crate) struct Object<'a> {
    fields: Fields<String, Value>,
    /// What was no value of its field.
    unread: Extra,
    path: &'a mut Vec<Step>,
    repairs: &'a mut Vec<Repair>,
}

/// One step of a JSON pointer.
pub(crate) enum Step {
    Key(&'static str),
    Index(usize),
}

impl<'a> Object<'a> {
    pub(crate) fn new(fields: Fields<String, Value>, path: &'a mut Vec<Step>, repairs: &'a mut Vec<Repair>) -> Self {
        Self { fields, unread: Extra::new(), path, repairs }
    }

    /// Words; empty when absent.
    pub(crate) fn text(&mut self, key: &'static str) -> String {
        self.text_or_none(key).unwrap_or_default()
    }

    /// Words, when there are any.
    pub(crate) fn text_or_none(&mut self, key: &'static str) -> Option<String> {
        let value = self.take(key)?;
        self.as_text(key, value)
    }

    /// An id or another text of a type of its own; empty when absent.
    pub(crate) fn id<T: From<String>>(&mut self, key: &'static str) -> T {
        T::from(self.text(key))
    }

    /// An id of something else.
    pub(crate) fn id_or_none<T: From<String>>(&mut self, key: &'static str) -> Option<T> {
        self.text_or_none(key).map(T::from)
    }

    /// A list of words or ids; what is neither is kept aside.
    pub(crate) fn texts<T: From<String>>(&mut self, key: &'static str) -> Vec<T> {
        let items = self.list(key);
        let mut texts = Vec::with_capacity(items.len());
        for item in items {
            texts.extend(self.as_text(key, item).map(T::from));
        }
        texts
    }

    /// Yes or no; no when absent.
    pub(crate) fn flag(&mut self, key: &'static str) -> bool {
        self.flag_or_none(key).unwrap_or_default()
    }

    /// Yes or no.
    pub(crate) fn flag_or_none(&mut self, key: &'static str) -> Option<bool> {
        match self.take(key)? {
            Value::Bool(flag) => Some(flag),
            other => {
                self.keep_aside(key, other);
                None
            }
        }
    }

    /// Any number.
    pub(crate) fn number(&mut self, key: &'static str) -> Option<f64> {
        match self.take(key)? {
            Value::Number(number) => number.as_f64(),
            Value::String(text) if text.trim().parse::<f64>().is_ok_and(f64::is_finite) => {
                self.report(RepairKind::WrongType, key, |repair| repair.with("value", &text));
                text.trim().parse().ok()
            }
            other => {
                self.keep_aside(key, other);
                None
            }
        }
    }

    /// A number of things.
    pub(crate) fn count(&mut self, key: &'static str) -> Option<u32> {
        // In range, so nothing is cut off.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let nearest = |number: f64| number.round().clamp(0.0, f64::from(u32::MAX)) as u32;
        self.scaled(key, |_| None, nearest, f64::from)
    }

    /// A number on a scale; one beside the scale becomes the nearest on it.
    pub(crate) fn scaled<T: Copy>(
        &mut self,
        key: &'static str,
        on_scale: impl Fn(f64) -> Option<T>,
        nearest: impl Fn(f64) -> T,
        get: impl Fn(T) -> f64,
    ) -> Option<T> {
        let number = self.number(key)?;
        let (kind, scaled) = match on_scale(number) {
            Some(scaled) => (RepairKind::Rounded, scaled),
            None => (RepairKind::OutOfRange, nearest(number)),
        };
        #[allow(clippy::float_cmp)] // either it is the very number or it was rounded
        if get(scaled) != number {
            self.report(kind, key, |repair| repair.with("from", number).with("to", get(scaled)));
        }
        Some(scaled)
    }

    /// A choice; one that this version does not know stays in the object.
    pub(crate) fn choice<T: DeserializeOwned>(&mut self, key: &'static str) -> Option<T> {
        match self.take(key)? {
            Value::String(name) => {
                let deserializer: StrDeserializer<'_, ValueError> = name.as_str().into_deserializer();
                let known = T::deserialize(deserializer).ok();
                if known.is_none() {
                    self.keep_unknown(key, Value::String(name));
                }
                known
            }
            other => {
                self.keep_aside(key, other);
                None
            }
        }
    }

    /// A list of choices; one that this version does not know stays in the object, with all beside it.
    pub(crate) fn choices<T: DeserializeOwned>(&mut self, key: &'static str) -> Vec<T> {
        let Some(value) = self.take(key) else { return Vec::new() };
        let Value::Array(items) = &value else {
            self.keep_aside(key, value);
            return Vec::new();
        };
        let known: Vec<T> = items.iter().filter_map(|item| T::deserialize(item).ok()).collect();
        if known.len() < items.len() {
            self.keep_unknown(key, value);
        }
        known
    }

    /// A choice that must be there.
    pub(crate) fn choice_or<T: DeserializeOwned>(&mut self, key: &'static str, plainest: T) -> T {
        let absent = self.fields.get(key).is_none_or(Value::is_null);
        if absent {
            self.report(RepairKind::MissingValue, key, |repair| repair);
        }
        self.choice(key).unwrap_or(plainest)
    }

    /// Any value that serde can read; one that it cannot read wholly stays in the object.
    pub(crate) fn whole<T: DeserializeOwned + serde::Serialize>(&mut self, key: &'static str) -> Option<T> {
        let value = self.take(key)?;
        let known = serde_json::from_value::<T>(value.clone()).ok();
        match &known {
            Some(known) if serde_json::to_value(known).is_ok_and(|written| written == value) => {}
            Some(_) => {
                self.fields.insert(key.to_owned(), value);
            }
            None => self.keep_unknown(key, value),
        }
        known
    }

    /// A record inside this one.
    pub(crate) fn record<T: Record>(&mut self, key: &'static str) -> Option<T> {
        let value = self.take(key)?;
        self.path.push(Step::Key(key));
        let record = self.as_record(value);
        self.path.pop();
        record.map_err(|value| self.keep_aside(key, value)).ok()
    }

    /// A list of records.
    pub(crate) fn records<T: Record, R: From<T>>(&mut self, key: &'static str) -> Vec<R> {
        let items = self.list(key);
        let mut records = Vec::with_capacity(items.len());
        self.path.push(Step::Key(key));
        for (index, item) in items.into_iter().enumerate() {
            self.path.push(Step::Index(index));
            match self.as_record(item) {
                Ok(record) => records.push(R::from(record)),
                Err(item) => {
                    self.repairs.push(Repair::new(RepairKind::WrongType, self.pointer()).with("value", &item));
                    set_aside(&mut self.unread, key, item);
                }
            }
            self.path.pop();
        }
        self.path.pop();
        records
    }

    /// What nobody took.
    pub(crate) fn rest(&mut self) -> Extra {
        let mut extra: Extra = std::mem::take(&mut self.fields).into_iter().collect();
        let unread = std::mem::take(&mut self.unread);
        for (key, lists) in unread.into_values().filter_map(into_fields).flatten() {
            if let Value::Array(items) = lists {
                items.into_iter().for_each(|item| set_aside(&mut extra, &key, item));
            }
        }
        extra
    }

    fn take(&mut self, key: &'static str) -> Option<Value> {
        self.fields.remove(key).filter(|value| !value.is_null())
    }

    fn list(&mut self, key: &'static str) -> Vec<Value> {
        match self.take(key) {
            Some(Value::Array(items)) => items,
            Some(other) => {
                self.keep_aside(key, other);
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    fn as_text(&mut self, key: &'static str, value: Value) -> Option<String> {
        match value {
            Value::String(text) => Some(text),
            Value::Number(_) | Value::Bool(_) => {
                let text = value.to_string();
                self.report(RepairKind::WrongType, key, |repair| repair.with("value", &text));
                Some(text)
            }
            other => {
                self.keep_aside(key, other);
                None
            }
        }
    }

    fn as_record<T: Record>(&mut self, value: Value) -> Result<T, Value> {
        match value {
            Value::Object(fields) => Ok(T::read(&mut Object::new(fields, self.path, self.repairs))),
            other => Err(other),
        }
    }

    fn keep_unknown(&mut self, key: &'static str, value: Value) {
        self.report(RepairKind::UnknownValue, key, |repair| repair.with("value", &value));
        self.fields.insert(key.to_owned(), value);
    }

    fn keep_aside(&mut self, key: &'static str, value: Value) {
        self.report(RepairKind::WrongType, key, |repair| repair.with("value", &value));
        set_aside(&mut self.unread, key, value);
    }

    fn report(&mut self, kind: RepairKind, key: &'static str, describe: impl FnOnce(Repair) -> Repair) {
        let path = format!("{}/{key}", self.pointer());
        self.repairs.push(describe(Repair::new(kind, path).with("field", key)));
    }

    fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in self.path.iter() {
            // Writing into a string cannot fail.
            let _ = match step {
                Step::Key(key) => write!(pointer, "/{key}"),
                Step::Index(index) => write!(pointer, "/{index}"),
            };
        }
        pointer
    }
}

fn into_fields(value: Value) -> Option<Fields<String, Value>> {
    match value {
        Value::Object(fields) => Some(fields),
        _ => None,
    }
}
