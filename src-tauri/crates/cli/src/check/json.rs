//! The report for programs.

use journey::Repair;
use journey::model::Language;
use serde_json::{Value, json};

use super::findings::{Findings, Found, OfMap};
use super::sentence;
use super::text::message;
use crate::failure::say;

/// One entry a file, in the order in which they were named.
pub fn report(checked: &[Result<Findings, (String, String)>], language: Language) -> Value {
    let entry = |checked: &Result<Findings, (String, String)>| match checked {
        Ok(findings) => of_file(findings, language),
        Err((file, error)) => json!({ "file": file, "error": error }),
    };
    checked.iter().map(entry).collect()
}

fn of_file(findings: &Findings, language: Language) -> Value {
    json!({
        "file": findings.file,
        "repairs": repairs(&findings.repairs, findings, language),
        "mended": findings.mended.iter().map(|(rule, found, done)| {
            json!({ "rule": rule, "message": found, "done": done })
        }).chain(findings.put_right.iter().map(|repair| {
            json!({ "rule": repair.code(), "message": message(repair, language) })
        })).collect::<Value>(),
        "maps": findings.maps.iter().map(|map| of_map(map, language)).collect::<Value>(),
    })
}

fn repairs(repairs: &[Repair], findings: &Findings, language: Language) -> Value {
    let entry = |repair: &Repair| {
        json!({
            "code": repair.code(),
            "path": repair.path,
            "line": findings.lines.of_pointer(&repair.path),
            "message": message(repair, language),
        })
    };
    repairs.iter().map(entry).collect()
}

fn of_map(map: &OfMap, language: Language) -> Value {
    let with_reason = |(found, reason): &(Found, String)| {
        let mut entry = problem(found, language);
        entry["reason"] = json!(reason);
        entry
    };
    let stage = |(name, complete): &(String, journey::check::Completeness)| json!({ "stage": name, "has": complete });
    json!({
        "title": map.title,
        "problems": map.problems.iter().map(|found| problem(found, language)).collect::<Value>(),
        "ignored": map.ignored.iter().map(with_reason).collect::<Value>(),
        "stages": map.stages.iter().map(stage).collect::<Value>(),
    })
}

fn problem(found: &Found, language: Language) -> Value {
    let Found { problem, place, line } = found;
    json!({
        "rule": problem.rule,
        "severity": problem.severity,
        "message": sentence(&format!("rule-{}", problem.rule), problem, language),
        "why": say(language, &format!("rule-{}-why", problem.rule), &[]),
        "line": line,
        "place": place,
        "subjects": problem.subjects,
        "fixes": problem.fixes.iter().map(|fix| json!({
            "label": sentence(fix.message, problem, language),
            "safe": fix.safe,
            "commands": fix.commands,
        })).collect::<Value>(),
    })
}
