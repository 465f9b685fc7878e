//! A fix told as lines of the file that change, for programs that know files and not maps.

use journey::check::Fix;
use journey::edit::{Command, apply};
use journey::model::Document;
use serde_json::{Value, json};

/// A file as it is and what it holds.
pub struct Source<'a> {
    document: &'a Document,
    text: &'a str,
}

impl<'a> Source<'a> {
    /// Of a file that is as we write it; in any other every line would change.
    pub fn of(document: &'a Document, bytes: &'a [u8]) -> Option<Self> {
        (journey::file::write(document) == bytes)
            .then(|| str::from_utf8(bytes).ok())?
            .map(|text| Self { document, text })
    }

    /// What a fix replaces in the file, as SARIF writes it.
    pub fn replacement(&self, fix: &Fix) -> Option<Value> {
        let fixed = apply(self.document, &Command::Together { commands: fix.commands.clone() }).ok()?;
        let after = String::from_utf8(journey::file::write(&fixed)).ok()?;
        let (at, gone, come) = between(self.text, &after);
        // Whole lines: from the first of them to the beginning of the line after the last.
        let region = json!({ "startLine": at + 1, "startColumn": 1, "endLine": at + gone + 1, "endColumn": 1 });
        Some(json!({ "deletedRegion": region, "insertedContent": { "text": come } }))
    }
}

/// From which line on, counted from 0, how many lines of `old` become which text of `new`.
fn between<'a>(old: &str, new: &'a str) -> (usize, usize, &'a str) {
    let old: Vec<&str> = old.split_inclusive('\n').collect();
    let lines: Vec<&str> = new.split_inclusive('\n').collect();
    let head = old.iter().zip(&lines).take_while(|(a, b)| a == b).count();
    let tail = old[head..].iter().rev().zip(lines[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let length = |lines: &[&str]| lines.iter().map(|line| line.len()).sum::<usize>();
    (head, old.len() - head - tail, &new[length(&lines[..head])..length(&lines[..lines.len() - tail])])
}
