//! The report for code scanning: SARIF 2.1.0.

use std::collections::BTreeSet;

use journey::check::{RULES, Severity};
use journey::model::Language;
use serde_json::{Value, json};

use super::findings::{Findings, Found};
use super::replaced::Source;
use super::sentence;
use super::text::message;
use crate::failure::say;

/// So many fixes of one file are told as lines that change; `--fix` does any number, and each here costs a whole file.
const MOST_FIXES: usize = 100;

/// One run over all files; those that could not be opened are notes of the run.
pub fn report(checked: &[Result<Findings, (String, String)>], language: Language) -> Value {
    let files: Vec<&Findings> = checked.iter().flatten().collect();
    let codes: BTreeSet<&str> =
        files.iter().flat_map(|findings| &findings.repairs).map(|repair| repair.code()).collect();
    let rules = RULES.iter().map(|rule| {
        json!({
            "id": rule.name,
            "shortDescription": { "text": say(language, &format!("rule-{}-title", rule.name), &[]) },
            "fullDescription": { "text": say(language, &format!("rule-{}-why", rule.name), &[]) },
            "help": { "text": super::explain::page(rule.name, language) },
            "defaultConfiguration": { "level": level(rule.severity) },
            "properties": { "requirements": rule.from },
        })
    });
    let structure = codes.iter().map(|code| json!({ "id": code, "defaultConfiguration": { "level": "error" } }));
    let notes = checked.iter().filter_map(|checked| checked.as_ref().err());
    let notes: Vec<Value> = notes
        .map(|(file, error)| {
            json!({ "level": "error", "message": { "text": error }, "locations": [{ "physicalLocation": { "artifactLocation": { "uri": uri(file) } } }] })
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "journey",
                "version": env!("CARGO_PKG_VERSION"),
                "language": language.tag(),
                "rules": rules.chain(structure).collect::<Value>(),
            } },
            "columnKind": "unicodeCodePoints",
            "invocations": [{ "executionSuccessful": notes.is_empty(), "toolExecutionNotifications": notes }],
            "results": files.iter().flat_map(|findings| results(findings, language)).collect::<Value>(),
        }],
    })
}

fn results(findings: &Findings, language: Language) -> Vec<Value> {
    let repairs = findings.repairs.iter().map(|repair| {
        let text = message(repair, language);
        let line = findings.lines.of_pointer(&repair.path);
        json!({
            "ruleId": repair.code(),
            "level": "error",
            "message": { "text": text },
            "locations": [location(&findings.file, line, std::slice::from_ref(&repair.path))],
        })
    });
    let source = findings.source.as_ref().and_then(|(document, bytes)| Source::of(document, bytes));
    let mut left = MOST_FIXES;
    let problems = findings.problems().map(|found| {
        let mut result = result(&findings.file, found, language);
        if let Some(fixes) =
            source.as_ref().and_then(|source| fixes(&findings.file, found, source, &mut left, language))
        {
            result["fixes"] = fixes;
        }
        result
    });
    let ignored = findings.maps.iter().flat_map(|map| &map.ignored).map(|(found, reason)| {
        let mut result = result(&findings.file, found, language);
        result["suppressions"] = json!([{ "kind": "inSource", "justification": reason }]);
        result
    });
    repairs.chain(problems).chain(ignored).collect()
}

fn result(file: &str, found: &Found, language: Language) -> Value {
    let problem = &found.problem;
    json!({
        "ruleId": problem.rule,
        "ruleIndex": RULES.iter().position(|rule| rule.name == problem.rule),
        "level": level(problem.severity),
        "message": { "text": sentence(&format!("rule-{}", problem.rule), problem, language) },
        "locations": [location(file, found.line, &found.place)],
        "partialFingerprints": { "finding/v1": problem.key() },
        "properties": {
            "why": say(language, &format!("rule-{}-why", problem.rule), &[]),
            "fixes": problem.fixes.iter().map(|fix| json!({
                "label": sentence(fix.message, problem, language),
                "safe": fix.safe,
                "commands": fix.commands,
            })).collect::<Value>(),
        },
    })
}

/// The safe fixes of a finding, as what they change in the file; `left` counts how many more may be told.
fn fixes(file: &str, found: &Found, source: &Source<'_>, left: &mut usize, language: Language) -> Option<Value> {
    let problem = &found.problem;
    let safe: Vec<_> = problem.fixes.iter().filter(|fix| fix.safe).take(*left).collect();
    *left -= safe.len();
    let fixes: Vec<Value> = safe
        .into_iter()
        .filter_map(|fix| {
            Some(json!({
                "description": { "text": sentence(fix.message, problem, language) },
                "artifactChanges": [{
                    "artifactLocation": { "uri": uri(file) },
                    "replacements": [source.replacement(fix)?],
                }],
            }))
        })
        .collect();
    (!fixes.is_empty()).then(|| Value::Array(fixes))
}

fn location(file: &str, line: usize, place: &[String]) -> Value {
    let mut location = json!({
        "physicalLocation": { "artifactLocation": { "uri": uri(file) }, "region": { "startLine": line } },
    });
    if !place.is_empty() {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": place.join(" › ") }]);
    }
    location
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "note",
    }
}

/// A path as a relative or `file:` address, with what an address may not hold escaped.
fn uri(file: &str) -> String {
    let path = file.replace('\\', "/");
    let mut uri = String::new();
    if path.starts_with('/') {
        uri += "file://";
    } else if path.get(1..3) == Some(":/") {
        uri += "file:///";
    }
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            other => uri += &format!("%{other:02X}"),
        }
    }
    uri
}
