//! `journey check` as a person, a script or code scanning uses it.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use journey::check::RULES;
use serde_json::{Value, json};
use tempfile::TempDir;

struct Desk(TempDir);

impl Desk {
    /// With the café as `map.journey`, changed.
    fn with(change: impl FnOnce(&mut Value)) -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        let cafe = templates::find("cafe").unwrap().file(journey::model::Language::En);
        let mut file: Value = serde_json::from_str(cafe).unwrap();
        change(&mut file);
        fs::write(desk.map(), file.to_string()).unwrap();
        desk
    }

    fn map(&self) -> PathBuf {
        self.0.path().join("map.journey")
    }

    /// Exit code and what was printed and told.
    fn run(&self, args: &[&str]) -> (i32, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_journey"));
        let out = command.arg("check").args(args).current_dir(self.0.path()).env("LC_ALL", "C.UTF-8").output().unwrap();
        let text = [out.stdout, out.stderr].concat();
        (out.status.code().unwrap(), String::from_utf8(text).unwrap())
    }
}

/// Two solutions lose what they answer, so that two pains lie open; each has the one answer beside it.
fn open_pains(file: &mut Value) {
    for card in file["maps"][0]["cards"].as_array_mut().unwrap() {
        if let Some(solution) = card.get_mut("solution").and_then(Value::as_object_mut) {
            solution.remove("answers");
        }
    }
}

#[test]
fn a_finding_is_told_with_place_reason_and_help() {
    let desk = Desk::with(open_pains);
    let (code, out) = desk.run(&["map.journey"]);
    assert_eq!(code, 0, "warnings are not denied: {out}");
    assert!(out.contains("warning[unanswered-pain]: Nothing answers the pain point"), "{out}");
    assert!(out.contains("\n  --> map.journey:") && out.contains(" › "), "{out}");
    assert!(out.contains("Solutions are the last and most important part"), "{out}");
    assert!(out.contains("“journey check --fix” does it"), "{out}");
    assert!(out.contains("What each stage has:") && out.contains("pain points"), "{out}");
    assert!(!out.contains("rule-") && !out.contains("fix-") && !out.contains("{ $"), "{out}");
    for lang in ["zh-Hans", "zh-Hant"] {
        let (_, out) = desk.run(&["map.journey", "--lang", lang]);
        assert!(out.contains("[unanswered-pain]：") && !out.contains("rule-"), "{out}");
    }
}

#[test]
fn what_is_denied_decides_the_exit_code() {
    let desk = Desk::with(open_pains);
    let code = |args: &[&str]| desk.run(&[&["map.journey"], args].concat()).0;
    assert_eq!(code(&[]), 0);
    assert_eq!(code(&["--deny", "warning"]), 1);
    assert_eq!(code(&["--deny", "warning", "--rule", "missing-goal"]), 0);
    assert_eq!(code(&["--deny", "hint", "--rule", "missing-goal,unanswered-pain"]), 1);
    assert_eq!(code(&["--rule", "no-such-rule"]), 2);
    assert_eq!(desk.run(&["gone.journey"]).0, 2);
    assert_eq!(desk.run(&[]).0, 2);
    let ownerless = Desk::with(|file| {
        for stage in file["maps"][0]["stages"].as_array_mut().unwrap() {
            for touchpoint in stage["touchpoints"].as_array_mut().unwrap() {
                touchpoint.as_object_mut().unwrap().remove("owner");
            }
        }
    });
    assert_eq!(ownerless.run(&["map.journey"]).0, 1, "a moment of truth without owner is an error");
}

#[test]
fn fix_mends_until_nothing_safe_is_left_and_says_what_it_did() {
    let desk = Desk::with(|file| {
        open_pains(file);
        file["maps"][0]["theme"] = "neon".into();
        file["maps"][0]["check"] = json!({ "ignored": [{ "rule": "missing-goal", "which": "goal", "reason": "old" }] });
    });
    let (code, out) = desk.run(&["map.journey", "--fix"]);
    // The theme of a newer version stays until a person chooses another.
    assert_eq!(code, 1, "{out}");
    assert!(out.contains("error[unknown-value]"), "{out}");
    assert!(out.contains("mended[unanswered-pain]:") && out.contains("mended[unused-ignore]:"), "{out}");
    let after = fs::read(desk.map()).unwrap();
    let (_, again) = desk.run(&["map.journey", "--fix"]);
    assert!(!again.contains("mended["), "{again}");
    assert_eq!(fs::read(desk.map()).unwrap(), after, "the second time has nothing to do");
    let (_, out) = desk.run(&["map.journey"]);
    assert!(
        !out.contains("“journey check --fix” does it") && !out.replace("error[unknown-value]", "").contains("error["),
        "{out}"
    );
    let (code, out) = desk.run(&["map.journey", "--fix", "--rule", "missing-goal"]);
    assert_eq!((code, out.contains("mended")), (1, false), "{out}");
}

#[cfg(unix)]
#[test]
fn fix_writes_through_links_keeps_permissions_and_refuses_what_may_not_be_written() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let desk = Desk::with(open_pains);
    symlink(desk.map(), desk.0.path().join("link.journey")).unwrap();
    fs::set_permissions(desk.map(), fs::Permissions::from_mode(0o640)).unwrap();
    let before = fs::read(desk.map()).unwrap();
    assert!(desk.run(&["link.journey", "--fix"]).1.contains("mended["));
    assert!(fs::symlink_metadata(desk.0.path().join("link.journey")).unwrap().is_symlink());
    assert_ne!(fs::read(desk.map()).unwrap(), before);
    assert_eq!(fs::metadata(desk.map()).unwrap().permissions().mode() & 0o777, 0o640);

    fs::write(desk.map(), &before).unwrap();
    fs::set_permissions(desk.map(), fs::Permissions::from_mode(0o440)).unwrap();
    let (code, out) = desk.run(&["map.journey", "--fix"]);
    assert_eq!(code, 2, "{out}");
    assert!(out.contains("write protection") && fs::read(desk.map()).unwrap() == before, "{out}");
}

#[test]
fn every_rule_explains_itself() {
    let desk = Desk::with(|_| ());
    for rule in RULES {
        for lang in ["en", "zh-Hans", "zh-Hant"] {
            let (code, out) = desk.run(&["--explain", rule.name, "--lang", lang]);
            assert_eq!(code, 0, "{out}");
            let named = out.contains(rule.name) && out.contains(rule.from[0]);
            assert!(named && !out.contains("rule-page") && !out.contains("-why"), "{out}");
        }
    }
}

#[test]
fn json_names_rule_place_line_and_fixes() {
    let desk = Desk::with(|file| {
        open_pains(file);
        file["maps"][0]["check"] = json!({ "ignored": [
            { "rule": "unanswered-pain", "subject": { "kind": "card", "id": "pain1" }, "reason": "next year" },
        ] });
    });
    let (code, out) = desk.run(&["map.journey", "--format", "json"]);
    assert_eq!(code, 0);
    let report: Value = serde_json::from_str(&out).unwrap();
    let map = &report[0]["maps"][0];
    let pain = map["problems"].as_array().unwrap().iter().find(|problem| problem["rule"] == "unanswered-pain").unwrap();
    assert_eq!(pain["severity"], "warning");
    assert!(pain["line"].as_u64().unwrap() >= 1 && pain["place"].as_array().unwrap().len() == 2, "{pain}");
    assert!(pain["fixes"].as_array().unwrap().iter().any(|fix| fix["safe"] == true && fix["commands"].is_array()));
    assert_eq!(map["ignored"][0]["reason"], "next year");
    assert_eq!(map["stages"][0]["has"]["touchpoints"], true);
}

/// What the schema of SARIF 2.1.0 requires of everything that we write.
#[test]
fn sarif_has_what_its_schema_requires() {
    let desk = Desk::with(|file| {
        open_pains(file);
        file["maps"][0]["cards"][0]["lane"] = "no-such-lane".into();
        file["maps"][0]["check"] = json!({ "ignored": [
            { "rule": "unanswered-pain", "subject": { "kind": "card", "id": "pain1" }, "reason": "next year" },
        ] });
    });
    let name = "my map.journey";
    fs::rename(desk.map(), desk.0.path().join(name)).unwrap();
    let (code, out) = desk.run(&[name, "--format", "sarif"]);
    assert_eq!(code, 1);
    let log: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert!(run["tool"]["driver"]["name"].is_string());
    let levels = ["none", "note", "warning", "error"];
    for rule in rules {
        assert!(rule["id"].is_string() && levels.contains(&rule["defaultConfiguration"]["level"].as_str().unwrap()));
    }
    assert!(run["invocations"][0]["executionSuccessful"].as_bool().unwrap());
    let results = run["results"].as_array().unwrap();
    assert!(results.len() > 3);
    for result in results {
        assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()), "{result}");
        assert!(levels.contains(&result["level"].as_str().unwrap()));
        assert!(rules.iter().any(|rule| rule["id"] == result["ruleId"]), "{result}");
        if let Some(index) = result["ruleIndex"].as_u64() {
            assert_eq!(rules[usize::try_from(index).unwrap()]["id"], result["ruleId"]);
        }
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "my%20map.journey");
        assert!(place["region"]["startLine"].as_u64().unwrap() >= 1);
    }
    let suppressed: Vec<_> = results.iter().filter(|result| result.get("suppressions").is_some()).collect();
    assert_eq!(suppressed.len(), 1);
    assert_eq!(suppressed[0]["suppressions"][0], json!({ "kind": "inSource", "justification": "next year" }));
}
