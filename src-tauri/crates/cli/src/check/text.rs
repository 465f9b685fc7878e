//! The report for people, as compilers write it: what, where, why, and what to do.

use journey::Repair;
use journey::check::{Completeness, Severity};
use journey::model::Language;

use super::findings::{Findings, Found, OfMap};
use super::{Asked, sentence};
use crate::failure::say;

/// The report on one file.
pub fn report(findings: &Findings, asked: &Asked) -> String {
    let language = asked.language;
    let mut lines = Vec::new();
    for repair in &findings.put_right {
        lines.push(put_right(repair, language));
    }
    for (rule, found, done) in &findings.mended {
        let head = head(say(language, "check-mended", &[]), rule, language);
        lines.push(format!("{head}{found}\n   = {done}"));
    }
    for repair in &findings.repairs {
        let head = head(say(language, "severity-error", &[]), repair.code(), language);
        let line = findings.lines.of_pointer(&repair.path);
        let place =
            say(language, "check-at", &[("problem", message(repair, language)), ("place", repair.path.clone())]);
        lines.push(format!("{head}{place}\n  --> {}:{line}", findings.file));
    }
    for map in &findings.maps {
        lines.extend(map.problems.iter().map(|found| one(&findings.file, map, found, language)));
    }
    for (map, (found, reason)) in findings.maps.iter().flat_map(|map| map.ignored.iter().map(move |each| (map, each))) {
        let head = head(say(language, "check-ignored", &[]), found.problem.rule, language);
        let sentence = sentence(&format!("rule-{}", found.problem.rule), &found.problem, language);
        let reason = if reason.is_empty() { String::new() } else { format!("\n   = {reason}") };
        lines.push(format!("{head}{sentence}\n  --> {}{reason}", place(&findings.file, map, found)));
    }
    if asked.rules.is_empty() {
        lines.extend(findings.maps.iter().filter_map(|map| stages(map, language)));
    }
    lines.push(summary(findings, language));
    lines.join("\n\n")
}

fn one(file: &str, map: &OfMap, found: &Found, language: Language) -> String {
    let problem = &found.problem;
    let severity = say(language, problem.severity.message(), &[]);
    let mut text = head(severity, problem.rule, language);
    text += &sentence(&format!("rule-{}", problem.rule), problem, language);
    text += &format!("\n  --> {}", place(file, map, found));
    text += &format!("\n   = {}", say(language, &format!("rule-{}-why", problem.rule), &[]));
    for fix in &problem.fixes {
        let label = sentence(fix.message, problem, language);
        let key = if fix.safe { "check-help-safe" } else { "check-help" };
        text += &format!("\n   = {}", say(language, key, &[("fix", label)]));
    }
    text
}

/// How a finding, or the page of its rule, begins.
pub fn head(severity: String, rule: &str, language: Language) -> String {
    let severity = severity.to_lowercase();
    say(language, "check-head", &[("severity", severity), ("rule", rule.to_owned())])
        + if language == Language::En { " " } else { "" }
}

fn place(file: &str, map: &OfMap, found: &Found) -> String {
    let title = map.title.iter().map(String::as_str);
    let place: Vec<&str> = title.chain(found.place.iter().map(String::as_str)).collect();
    let within = if place.is_empty() { String::new() } else { format!("  {}", place.join(" › ")) };
    format!("{file}:{}{within}", found.line)
}

fn put_right(repair: &Repair, language: Language) -> String {
    head(say(language, "check-mended", &[]), repair.code(), language) + &message(repair, language)
}

/// What was wrong with the structure of the file.
pub fn message(repair: &Repair, language: Language) -> String {
    say(language, &format!("repair-{}", repair.code()), &repair.args)
}

/// What each stage has, as a table; nothing when every stage has everything.
fn stages(map: &OfMap, language: Language) -> Option<String> {
    if map.stages.iter().all(|(_, complete)| complete.parts().iter().all(|(_, has)| *has)) {
        return None;
    }
    let titles = Completeness::default().parts().map(|(key, _)| say(language, key, &[]));
    let first = map.stages.iter().map(|(name, _)| width(name)).max().unwrap_or(0).min(32);
    let mut rows = vec![say(language, "check-stages", &[])];
    rows.push(row("", first, titles.iter().map(|title| (title.as_str(), width(title)))));
    for (name, complete) in &map.stages {
        let marks = complete.parts().map(|(_, has)| if has { "✓" } else { "–" });
        rows.push(row(name, first, marks.iter().zip(&titles).map(|(mark, title)| (*mark, width(title)))));
    }
    Some(rows.join("\n"))
}

fn row<'a>(name: &str, first: usize, cells: impl Iterator<Item = (&'a str, usize)>) -> String {
    let mut row = format!("  {name}{}", " ".repeat(first.saturating_sub(width(name))));
    for (cell, columns) in cells {
        row += "  ";
        row += cell;
        row += &" ".repeat(columns.saturating_sub(width(cell)));
    }
    row.trim_end().to_owned()
}

/// How many columns a text takes in a terminal: Chinese characters take two.
fn width(text: &str) -> usize {
    text.chars()
        .map(|c| if ('\u{1100}'..='\u{ffdc}').contains(&c) && !('\u{2000}'..='\u{2e7f}').contains(&c) { 2 } else { 1 })
        .sum()
}

fn summary(findings: &Findings, language: Language) -> String {
    let file = ("file", findings.file.clone());
    let count = |severity| findings.problems().filter(|found| found.problem.severity == severity).count();
    let errors = count(Severity::Error) + findings.repairs.len();
    let (warnings, hints) = (count(Severity::Warning), count(Severity::Hint));
    if errors + warnings + hints == 0 {
        return say(language, "check-fine", &[file]);
    }
    let safe = findings.problems().filter(|found| found.problem.safe_fix().is_some()).count() + findings.repairs.len();
    let counts =
        [("errors", errors), ("warnings", warnings), ("hints", hints)].map(|(name, count)| (name, count.to_string()));
    let all = say(language, "check-found", &[vec![file], counts.to_vec()].concat());
    if safe == 0 { all } else { format!("{all} {}", say(language, "check-can-mend", &[("count", safe.to_string())])) }
}
