//! `journey check` as a person, a script or code scanning uses it.
#![allow(clippy::unwrap_used)]

mod desk;

use std::fs;

use desk::Desk;
use journey::check::RULES;
use serde_json::{Value, json};

/// A desk with the café as `map.journey`, changed.
fn desk_with(change: impl FnOnce(&mut Value)) -> Desk {
    let desk = Desk::new();
    let cafe = templates::find("cafe").unwrap().file(journey::model::Language::En);
    let mut file: Value = serde_json::from_str(cafe).unwrap();
    change(&mut file);
    desk.write("map.journey", file.to_string());
    desk
}

/// Exit code, and what was printed and told.
fn check(desk: &Desk, args: &[&str]) -> (i32, String) {
    let (code, out, err) = desk.run(&[&["check"], args].concat());
    (code, out + &err)
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
    let desk = desk_with(open_pains);
    let (code, out) = check(&desk, &["map.journey"]);
    assert_eq!(code, 0, "warnings are not denied: {out}");
    assert!(out.contains("warning[unanswered-pain]: Nothing answers the pain point"), "{out}");
    assert!(out.contains("\n  --> map.journey:") && out.contains(" › "), "{out}");
    assert!(out.contains("Solutions are the last and most important part"), "{out}");
    assert!(out.contains("“journey check --fix” does it"), "{out}");
    assert!(out.contains("What each stage has:") && out.contains("pain points"), "{out}");
    assert!(!out.contains("rule-") && !out.contains("fix-") && !out.contains("{ $"), "{out}");
    for lang in ["zh-Hans", "zh-Hant"] {
        let (_, out) = check(&desk, &["map.journey", "--lang", lang]);
        assert!(out.contains("[unanswered-pain]：") && !out.contains("rule-"), "{out}");
    }
}

#[test]
fn what_is_denied_decides_the_exit_code() {
    let desk = desk_with(open_pains);
    let code = |args: &[&str]| check(&desk, &[&["map.journey"], args].concat()).0;
    assert_eq!(code(&[]), 0);
    assert_eq!(code(&["--deny", "warning"]), 1);
    assert_eq!(code(&["--deny", "warning", "--rule", "missing-goal"]), 0);
    assert_eq!(code(&["--deny", "hint", "--rule", "missing-goal,unanswered-pain"]), 1);
    assert_eq!(code(&["--rule", "no-such-rule"]), 2);
    assert_eq!(check(&desk, &["gone.journey"]).0, 2);
    assert_eq!(check(&desk, &[]).0, 2);
    let ownerless = desk_with(|file| {
        for stage in file["maps"][0]["stages"].as_array_mut().unwrap() {
            for touchpoint in stage["touchpoints"].as_array_mut().unwrap() {
                touchpoint.as_object_mut().unwrap().remove("owner");
            }
        }
    });
    assert_eq!(check(&ownerless, &["map.journey"]).0, 1, "a moment of truth without owner is an error");
}

#[test]
fn fix_mends_until_nothing_safe_is_left_and_says_what_it_did() {
    let desk = desk_with(|file| {
        open_pains(file);
        file["maps"][0]["theme"] = "neon".into();
        file["maps"][0]["check"] = json!({ "ignored": [{ "rule": "missing-goal", "which": "goal", "reason": "old" }] });
    });
    let (code, out) = check(&desk, &["map.journey", "--fix"]);
    // The theme of a newer version stays until a person chooses another.
    assert_eq!(code, 1, "{out}");
    assert!(out.contains("error[unknown-value]"), "{out}");
    assert!(out.contains("mended[unanswered-pain]:") && out.contains("mended[unused-ignore]:"), "{out}");
    let after = fs::read(desk.path("map.journey")).unwrap();
    let (_, again) = check(&desk, &["map.journey", "--fix"]);
    assert!(!again.contains("mended["), "{again}");
    assert_eq!(fs::read(desk.path("map.journey")).unwrap(), after, "the second time has nothing to do");
    let (_, out) = check(&desk, &["map.journey"]);
    assert!(
        !out.contains("“journey check --fix” does it") && !out.replace("error[unknown-value]", "").contains("error["),
        "{out}"
    );
    let (code, out) = check(&desk, &["map.journey", "--fix", "--rule", "missing-goal"]);
    assert_eq!((code, out.contains("mended")), (1, false), "{out}");
}

#[cfg(unix)]
#[test]
fn fix_writes_through_links_keeps_permissions_and_refuses_what_may_not_be_written() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let desk = desk_with(open_pains);
    symlink(desk.path("map.journey"), desk.path("link.journey")).unwrap();
    fs::set_permissions(desk.path("map.journey"), fs::Permissions::from_mode(0o640)).unwrap();
    let before = fs::read(desk.path("map.journey")).unwrap();
    assert!(check(&desk, &["link.journey", "--fix"]).1.contains("mended["));
    assert!(fs::symlink_metadata(desk.path("link.journey")).unwrap().is_symlink());
    assert_ne!(fs::read(desk.path("map.journey")).unwrap(), before);
    assert_eq!(fs::metadata(desk.path("map.journey")).unwrap().permissions().mode() & 0o777, 0o640);

    fs::write(desk.path("map.journey"), &before).unwrap();
    fs::set_permissions(desk.path("map.journey"), fs::Permissions::from_mode(0o440)).unwrap();
    let (code, out) = check(&desk, &["map.journey", "--fix"]);
    assert_eq!(code, 2, "{out}");
    assert!(out.contains("write protection") && fs::read(desk.path("map.journey")).unwrap() == before, "{out}");
}

#[test]
fn every_rule_explains_itself() {
    let desk = desk_with(|_| ());
    for rule in RULES {
        for lang in ["en", "zh-Hans", "zh-Hant"] {
            let (code, out) = check(&desk, &["--explain", rule.name, "--lang", lang]);
            assert_eq!(code, 0, "{out}");
            let named = out.contains(rule.name) && out.contains(rule.from[0]);
            assert!(named && !out.contains("rule-page") && !out.contains("-why"), "{out}");
        }
    }
}

#[test]
fn json_names_rule_place_line_and_fixes() {
    let desk = desk_with(|file| {
        open_pains(file);
        file["maps"][0]["check"] = json!({ "ignored": [
            { "rule": "unanswered-pain", "subject": { "kind": "card", "id": "pain1" }, "reason": "next year" },
        ] });
    });
    let (code, out) = check(&desk, &["map.journey", "--format", "json"]);
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

/// What the window keeps for the user holds on the command line, too; the map's own settings go before it.
#[test]
fn the_users_settings_count_unless_the_map_says_otherwise() {
    let desk = desk_with(open_pains);
    let found = |args: &[&str]| {
        let (_, out) = check(&desk, &[&["map.journey", "--rule", "unanswered-pain,too-complex"], args].concat());
        ["error[unanswered-pain]", "warning[unanswered-pain]", "[too-complex]"].map(|head| out.contains(head))
    };
    assert_eq!(found(&[]), [false, true, false]);

    let kept = desk.path(desk::SETTINGS);
    fs::create_dir_all(kept.parent().unwrap()).unwrap();
    let write = |text: &str| fs::write(&kept, text).unwrap();
    write(
        r#"{ "appearance": "dark", "severities": { "unanswered-pain": "error" }, "thresholds": { "mostStages": 3 } }"#,
    );
    assert_eq!(found(&[]), [true, false, true]);
    assert_eq!(found(&["--no-settings"]), [false, true, false]);

    desk.write("strict.json", r#"{ "severities": { "unanswered-pain": "off" } }"#);
    assert_eq!(found(&["--settings", "strict.json"]), [false, false, false]);

    let mut file: Value = serde_json::from_slice(&desk.read("map.journey")).unwrap();
    file["maps"][0]["check"] = json!({
        "rules": [{ "rule": "unanswered-pain", "weight": "warning" }], "thresholds": { "mostStages": 8 },
    });
    desk.write("map.journey", file.to_string());
    assert_eq!(found(&[]), [false, true, false]);
    assert_eq!(found(&["--settings", "strict.json"]), [false, true, false]);

    // What the window kept badly is told and costs no check; what is named on the command line must make sense.
    write(r#"{ "severities": { "unanswered-pain": "loud", "missing-goal": "off" } }"#);
    let (code, out) = check(&desk, &["map.journey"]);
    assert!(code == 0 && out.contains("settings.json") && out.contains("loud"), "{out}");
    write("{");
    let (code, out) = check(&desk, &["map.journey"]);
    assert!(code == 0 && out.contains("settings.json") && out.contains("--no-settings"), "{out}");
    for (text, word) in [
        ("{", "cannot be read"),
        (r#"{ "severities": { "no-such": "off" } }"#, "no-such"),
        (r#"{ "severities": { "blind-spot": 3 } }"#, "blind-spot"),
        (r#"{ "severities": [] }"#, "severities"),
        (r#"{ "thresholds": { "mostStagez": 3 } }"#, "mostTouchpoints"),
        (r#"{ "thresholds": { "mostStages": -3 } }"#, "mostStages"),
    ] {
        desk.write("bad.json", text);
        desk.refused(&["check", "map.journey", "--settings", "bad.json"], &["bad.json", word]);
    }
    desk.refused(&["check", "map.journey", "--settings", "gone.json"], &["gone.json"]);
    desk.refused(&["check", "map.journey", "--settings", "strict.json", "--no-settings"], &["--no-settings"]);
}

/// The user's settings decide what is mended, as they decide what is found.
#[test]
fn a_rule_that_is_off_mends_nothing() {
    let desk = desk_with(open_pains);
    desk.write("off.json", r#"{ "severities": { "unanswered-pain": "off", "unmotivated-solution": "off" } }"#);
    let (_, out) = check(&desk, &["map.journey", "--fix", "--settings", "off.json"]);
    assert!(!out.contains("mended["), "{out}");
    assert!(check(&desk, &["map.journey", "--fix"]).1.contains("mended["));
}
