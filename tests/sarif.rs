//! Reports for code scanning: held against the schema of SARIF 2.1.0 as OASIS publishes it, and what they say besides.
#![allow(clippy::unwrap_used)] // a test may stop at once

mod desk;

use std::sync::OnceLock;

use boon::{Compiler, SchemaIndex, Schemas};
use desk::Desk;
use journey::check::{RULES, check};
use journey::model::{CheckSettings, Language};
use serde_json::{Value, json};

const SCHEMA: &str = include_str!("sarif-2.1.0.schema.json");
const ADDRESS: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// The report on these files, which keeps to the schema.
fn report(desk: &Desk, args: &[&str]) -> (i32, Value) {
    let (code, out, err) = desk.run(&[&["check", "--no-settings", "--format", "sarif"], args].concat());
    let log: Value = serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {out}{err}"));
    holds(&log);
    (code, log)
}

/// That a log keeps to the schema, its formats included.
fn holds(log: &Value) {
    static SCHEMAS: OnceLock<(Schemas, SchemaIndex)> = OnceLock::new();
    let (schemas, sarif) = SCHEMAS.get_or_init(|| {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.enable_format_assertions();
        compiler.add_resource(ADDRESS, serde_json::from_str(SCHEMA).unwrap()).unwrap();
        let sarif = compiler.compile(ADDRESS, &mut schemas).unwrap();
        (schemas, sarif)
    });
    schemas.validate(log, *sarif).unwrap_or_else(|wrong| panic!("{wrong:#}"));
}

/// The café where two solutions lose what they answer, a moment of truth its owner, and one finding is ignored.
fn spoiled(desk: &Desk, name: &str) {
    let cafe = templates::find("cafe").unwrap().file(Language::En);
    let mut file: Value = serde_json::from_str(cafe).unwrap();
    let map = &mut file["maps"][0];
    for card in map["cards"].as_array_mut().unwrap() {
        if let Some(solution) = card.get_mut("solution").and_then(Value::as_object_mut) {
            solution.remove("answers");
        }
    }
    for stage in map["stages"].as_array_mut().unwrap() {
        for touchpoint in stage["touchpoints"].as_array_mut().unwrap() {
            touchpoint.as_object_mut().unwrap().remove("owner");
        }
    }
    map["check"] = json!({ "ignored": [
        { "rule": "unanswered-pain", "subject": { "kind": "card", "id": "pain1" }, "reason": "next “year” 明年" },
        { "rule": "missing-goal", "which": "goal" },
    ] });
    let document = journey::file::read(file.to_string().as_bytes()).unwrap().document;
    desk.write(name, journey::file::write(&document));
}

fn results(log: &Value) -> &[Value] {
    log["runs"][0]["results"].as_array().unwrap()
}

#[test]
fn the_schema_finds_what_is_wrong() {
    let log = json!({ "version": "2.1.0", "runs": [{ "tool": { "driver": { "name": "journey" } }, "results": [
        { "message": { "text": "…" }, "level": "hint" },
    ] }] });
    assert!(std::panic::catch_unwind(|| holds(&log)).is_err());
}

#[test]
fn a_report_with_everything_in_it_keeps_to_the_schema_in_every_language() {
    let desk = Desk::new();
    let name = "my map 地圖.journey";
    spoiled(&desk, name);
    // A file of another program, one with repairs, and one that is none.
    let mut odd: Value = serde_json::from_slice(&desk.read(name)).unwrap();
    odd["maps"][0]["cards"][0]["lane"] = "no-such-lane".into();
    desk.write("odd.journey", odd.to_string());
    desk.write("broken.journey", "{");
    for language in Language::ALL {
        let (code, log) = report(&desk, &["--lang", language.tag(), name, "odd.journey", "broken.journey", "gone"]);
        assert_eq!(code, 2, "two files could not be checked");
        let run = &log["runs"][0];
        assert_eq!(run["tool"]["driver"]["language"], language.tag());
        let notes = run["invocations"][0]["toolExecutionNotifications"].as_array().unwrap();
        assert_eq!((notes.len(), &run["invocations"][0]["executionSuccessful"]), (2, &json!(false)));

        let levels: Vec<&str> = results(&log).iter().map(|result| result["level"].as_str().unwrap()).collect();
        assert!(["error", "warning", "note"].iter().all(|level| levels.contains(level)), "{levels:?}");
        assert!(results(&log).iter().any(|result| result.get("fixes").is_some()));
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        for rule in rules.iter().take(RULES.len()) {
            for text in [&rule["shortDescription"]["text"], &rule["fullDescription"]["text"], &rule["help"]["text"]] {
                assert!(text.as_str().is_some_and(|text| !text.starts_with("rule-")), "{rule}");
            }
        }
        for result in results(&log) {
            assert!(rules.iter().any(|rule| rule["id"] == result["ruleId"]), "{result}");
            if let Some(index) = result["ruleIndex"].as_u64() {
                assert_eq!(rules[usize::try_from(index).unwrap()]["id"], result["ruleId"]);
            }
        }
        let suppressed: Vec<_> = results(&log).iter().filter_map(|result| result.get("suppressions")).collect();
        let reason = json!([{ "kind": "inSource", "justification": "next “year” 明年" }]);
        assert_eq!(suppressed, [&reason, &reason]);
    }
}

#[test]
fn places_are_addresses_with_lines() {
    let desk = Desk::new();
    let name = "my map 地圖.journey";
    spoiled(&desk, name);
    let (code, log) = report(&desk, &[name]);
    assert_eq!(code, 1, "a moment of truth without owner is an error");
    let lines = String::from_utf8(desk.read(name)).unwrap().lines().count() as u64;
    for result in results(&log) {
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "my%20map%20%E5%9C%B0%E5%9C%96.journey");
        assert!((1..=lines).contains(&place["region"]["startLine"].as_u64().unwrap()));
    }
    // Findings that are there twice can be told apart, and found again.
    let mut prints: Vec<String> =
        results(&log).iter().map(|result| result["partialFingerprints"]["finding/v1"].to_string()).collect();
    prints.sort();
    prints.dedup();
    assert_eq!(prints.len(), results(&log).len());
}

/// Who replaces the lines as the report says has what the fix does.
#[test]
fn fixes_are_lines_that_change() {
    let desk = Desk::new();
    spoiled(&desk, "map.journey");
    let text = String::from_utf8(desk.read("map.journey")).unwrap();
    let (_, log) = report(&desk, &["map.journey"]);
    let mut tried = 0;
    for result in results(&log) {
        for fix in result["fixes"].as_array().into_iter().flatten() {
            let change = &fix["artifactChanges"][0]["replacements"][0];
            let line = |name: &str| usize::try_from(change["deletedRegion"][name].as_u64().unwrap()).unwrap() - 1;
            let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
            lines.splice(line("startLine")..line("endLine"), [change["insertedContent"]["text"].as_str().unwrap()]);
            let fixed = journey::file::read(lines.concat().as_bytes()).unwrap();
            assert!(fixed.repairs.is_empty());
            let (document, user) = (&fixed.document, CheckSettings::default());
            let left = check(document, &document.maps[0], &user, "2026-11-22", None).problems;
            let key = &result["partialFingerprints"]["finding/v1"];
            assert!(left.iter().all(|problem| problem.key() != key.as_str().unwrap()), "{result}");
            tried += 1;
        }
    }
    assert!(tried >= 2, "only {tried}");
    // Where every line would change, and where there are no lines, none is named.
    let minified = serde_json::from_str::<Value>(&text).unwrap().to_string();
    desk.write("map.journey", minified);
    desk.fine(&["export", "map.journey", "--to", "map.png", "--width", "640"]);
    let (_, log) = report(&desk, &["map.journey", "map.png"]);
    assert!(results(&log).iter().all(|result| result.get("fixes").is_none()));
    assert!(results(&log).iter().any(|result| result["properties"]["fixes"][0]["commands"].is_array()));
}
