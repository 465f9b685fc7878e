//! The command line as a person or a script uses it: the real program, its exit codes, what it says and what it leaves
//! on the disk. Exports have a file of their own.
#![allow(clippy::unwrap_used)]

mod desk;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use desk::{Desk, ended};

#[test]
fn help_is_there_for_every_subcommand() {
    let desk = Desk::new();
    let all = desk.fine(&["--help"]);
    for subcommand in ["templates", "new", "check", "export", "extract", "apply"] {
        assert!(all.contains(subcommand), "{all}");
        assert!(desk.fine(&[subcommand, "--help"]).contains("Usage: journey "));
    }
    desk.refused(&["no-such-command"], &["no-such-command"]);
}

#[test]
fn templates_lists_names_that_new_takes() {
    let desk = Desk::new();
    let list = desk.fine(&["templates"]);
    let names: Vec<&str> = list.lines().map(|line| line.split_whitespace().next().unwrap()).collect();
    assert!(names.contains(&"cafe") && names.contains(&"default"), "{list}");
    for name in names {
        for language in ["en", "zh-Hans", "zh-Hant"] {
            let file = format!("{name}.{language}.journey");
            desk.fine(&["new", "--template", name, "--lang", language, &file]);
            // Templates leave things to do, but nothing that is wrong; only a blank one has stages without touchpoints.
            if name != "blank" {
                desk.fine(&["check", &file]);
            }
        }
    }
    let english = String::from_utf8(desk.read("cafe.en.journey")).unwrap();
    assert!(english.contains("throughline-journey") && english.contains("\"en\""));
    assert!(String::from_utf8(desk.read("cafe.zh-Hant.journey")).unwrap().contains("晨曦"));
}

#[test]
fn new_replaces_nothing_unless_it_is_told_to() {
    let desk = Desk::with_map("cafe", "en");
    desk.refused(&["new", "--template", "default", "map.journey"], &["map.journey", "exists", "--force"]);
    desk.fine(&["new", "--template", "default", "--force", "map.journey"]);
    desk.refused(&["new", "--template", "nonsense", "other.journey"], &["nonsense", "default, cafe"]);
    desk.refused(&["new", "no/such/folder/map.journey"], &["no/such/folder/map.journey", "folder"]);
}

/// The file is the same on one core and on many.
/// A small disk that is full, and one that cannot be written: the old file is whole, and nothing lies beside it.
#[cfg(target_os = "linux")]
/// One file that cannot be opened stops the export before anything is written.
/// Bad input: a typed message that names the file and the place, and the file stays as it is.
#[test]
fn files_that_cannot_be_opened_are_named_with_the_place() {
    let desk = Desk::with_map("cafe", "en");
    let good = String::from_utf8(desk.read("map.journey")).unwrap();
    let half: String = good.chars().take(good.chars().count() / 2).collect();
    let half_lines = format!("line {}", half.lines().count());
    let broken = good.replacen("\"maps\":", "\"maps\" oops:", 1);
    let broken_line = good.lines().position(|line| line.contains("\"maps\":")).unwrap() + 1;
    let broken_words = format!("line {broken_line}, column ");
    let cases: [(&str, Vec<u8>, &str); 10] = [
        ("empty", Vec::new(), "not a journey"),
        ("blank", b" \n\n".to_vec(), "not a journey"),
        ("binary", vec![0, 159, 146, 150, 255, 0, 1, 2], "not a journey"),
        ("picture", b"\x89PNG\r\n\x1a\n0000".to_vec(), "No map is in"),
        ("foreign", br#"{"type":"excalidraw","version":2,"elements":[]}"#.to_vec(), "not a journey"),
        ("text", b"Dear customer".to_vec(), "not a journey"),
        ("newer", br#"{"format":"throughline-journey","version":99}"#.to_vec(), "99"),
        ("truncated", half.into_bytes(), &half_lines),
        ("broken", broken.into_bytes(), &broken_words),
        ("deep", format!("{{\"format\":{}", "[".repeat(100_000)).into_bytes(), "line 1"),
    ];
    for (name, content, words) in cases {
        let name = format!("{name}.journey");
        desk.write(&name, content);
        for args in
            [vec!["check", &name], vec!["export", &name], vec!["apply", &name, "none.ndjson", "--to", "o.journey"]]
        {
            desk.refused(&args, &[&name, words]);
        }
    }
    desk.refused(&["check", "gone.journey"], &["gone.journey", "no such file"]);
    desk.refused(&["export", "gone.journey"], &["gone.journey", "no such file"]);
    fs::create_dir(desk.path("folder.journey")).unwrap();
    desk.refused(&["check", "folder.journey"], &["folder.journey"]);
}

#[test]
fn check_reports_what_it_would_put_right_and_changes_nothing() {
    let desk = Desk::with_map("cafe", "en");
    let mut file: Value = serde_json::from_slice(&desk.read("map.journey")).unwrap();
    file["maps"][0]["cards"][0]["lane"] = "no-such-lane".into();
    file["maps"][0]["theme"] = "neon".into();
    desk.write("odd.journey", file.to_string());
    let before = desk.read("odd.journey");

    let (code, out, err) = desk.run(&["check", "odd.journey", "map.journey"]);
    assert_eq!((code, err.as_str()), (1, ""), "{out}");
    assert!(out.contains("odd.journey") && out.contains("/maps/0") && out.contains("neon"), "{out}");
    assert!(out.contains("map.journey: 0 errors") && !out.contains("repair-"), "{out}");

    let (code, out, _) = desk.run(&["check", "--format", "json", "odd.journey", "map.journey", "gone.journey"]);
    assert_eq!(code, 2, "one file could not be opened");
    let reports: Value = serde_json::from_str(&out).unwrap();
    assert!(reports[0]["repairs"].as_array().unwrap().len() >= 2, "{reports}");
    assert!(reports[0]["repairs"][0]["code"].is_string() && reports[0]["repairs"][0]["path"].is_string());
    assert_eq!(reports[1]["repairs"], serde_json::json!([]));
    assert!(reports[2]["error"].as_str().unwrap().contains("gone.journey"));

    // What can be put right can be drawn, and the person is told.
    let (code, _, err) = desk.run(&["export", "odd.journey"]);
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("odd.journey") && err.contains("put right"), "{err}");
    assert_eq!(before, desk.read("odd.journey"));
}

#[test]
fn apply_does_all_commands_or_none() {
    let desk = Desk::with_map("cafe", "en");
    let before = desk.read("map.journey");
    let rename = r#"{"do":"setTitle","title":"Our café 我們的咖啡店"}"#;
    let goal = r#"{"do":"setMap","map":"m1","field":{"name":"goal","value":"Fewer people turn away"}}"#;
    desk.write("good.ndjson", format!("{rename}\n\n{goal}\r\n"));
    desk.fine(&["apply", "map.journey", "good.ndjson", "--to", "new.journey"]);
    let written = String::from_utf8(desk.read("new.journey")).unwrap();
    assert!(written.contains("Our café 我們的咖啡店") && written.contains("Fewer people turn away"));
    desk.fine(&["check", "new.journey"]);

    let apply = |commands: &str, words: &[&str]| {
        desk.write("bad.ndjson", commands);
        desk.refused(&["apply", "map.journey", "bad.ndjson", "--to", "out.journey"], words);
    };
    let unknown = r#"{"do":"setMap","map":"m77","field":{"name":"goal","value":""}}"#;
    apply(&format!("{rename}\n{unknown}\n"), &["bad.ndjson, line 2", "m77", "Nothing was written"]);
    apply(&format!("{rename}\n\n{{\"do\":\"dance\"}}"), &["bad.ndjson, line 3", "dance"]);
    apply("{\"do\":", &["bad.ndjson, line 1"]);
    apply("\u{0}\n", &["bad.ndjson, line 1"]);
    desk.write("binary.ndjson", [0xff, 0xfe, 0x00]);
    desk.refused(&["apply", "map.journey", "binary.ndjson", "--to", "out.journey"], &["binary.ndjson"]);
    desk.refused(&["apply", "map.journey", "gone.ndjson", "--to", "out.journey"], &["gone.ndjson"]);
    desk.refused(&["apply", "map.journey", "good.ndjson", "--to", "new.journey"], &["new.journey", "--force"]);
    assert_eq!(before, desk.read("map.journey"));
    desk.fine(&["apply", "map.journey", "good.ndjson", "--to", "map.journey", "--force"]);
    assert_eq!(written.as_bytes(), desk.read("map.journey"));
}

#[test]
fn messages_are_in_the_users_language() {
    let desk = Desk::new();
    for (locale, words) in [("zh_TW.UTF-8", "沒有這個檔案"), ("zh_CN.UTF-8", "没有这个文件"), ("de_DE", "no such file")]
    {
        let mut command = desk.command(&["check", "gone.journey"]);
        let (code, _, err) = ended(&command.env("LC_ALL", locale).output().unwrap());
        assert_eq!(code, 2);
        assert!(err.contains(words) && err.contains("gone.journey"), "{locale}: {err}");
    }
}

/// A name with a place of its own is used as it is: nothing is written elsewhere.
#[test]
fn new_writes_where_it_is_told() {
    let desk = Desk::new();
    fs::create_dir(desk.path("地圖 1")).unwrap();
    desk.fine(&["new", "--lang", "zh-Hant", "地圖 1/我的 map.journey"]);
    desk.fine(&["export", "地圖 1/我的 map.journey"]);
    let found: Vec<PathBuf> = fs::read_dir(desk.path("地圖 1")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(desk.path("地圖 1/我的 map.png").is_file());
    assert!(Path::new(&desk.path("地圖 1/我的 map.journey")).is_file());
}
