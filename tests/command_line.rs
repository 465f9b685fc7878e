//! The command line as a person or a script uses it: the real program, its exit codes, what it says and what it leaves
//! on the disk.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// A folder to work in, with the program.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// With a built-in map as `map.journey`.
    fn with_map(template: &str, language: &str) -> Self {
        let desk = Self::new();
        desk.fine(&["new", "--template", template, "--lang", language, "map.journey"]);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.path(name), content).unwrap();
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap()
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_journey"));
        command.args(args).current_dir(self.0.path()).env("LC_ALL", "C.UTF-8").env_remove("RUST_BACKTRACE");
        command
    }

    /// Runs it: exit code, what it printed, what it told.
    fn run(&self, args: &[&str]) -> (i32, String, String) {
        ended(&self.command(args).output().unwrap())
    }

    /// Runs what must end well, and gives what it printed.
    fn fine(&self, args: &[&str]) -> String {
        let (code, out, err) = self.run(args);
        assert_eq!((code, err.as_str()), (0, ""), "{args:?}");
        out
    }

    /// Runs what must fail with every one of these words, and must leave the folder as it was.
    fn refused(&self, args: &[&str], words: &[&str]) {
        let before = self.everything();
        let (code, _, err) = self.run(args);
        assert_eq!(code, 2, "{args:?}: {err}");
        for word in words {
            assert!(err.contains(word), "{args:?} should say {word:?}: {err}");
        }
        assert!(!err.contains("panicked") && !err.contains("error-"), "{args:?}: {err}");
        assert_eq!(self.everything().keys().collect::<Vec<_>>(), before.keys().collect::<Vec<_>>(), "{args:?}");
        assert!(self.everything() == before, "{args:?} changed a file");
    }

    fn everything(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let files = fs::read_dir(self.0.path()).unwrap().map(|entry| entry.unwrap().path());
        files.filter(|path| path.is_file()).map(|path| (path.clone(), fs::read(path).unwrap())).collect()
    }
}

fn ended(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

fn png_size(bytes: &[u8]) -> (u32, u32) {
    assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n");
    assert!(bytes.ends_with(b"IEND\xaeB`\x82"), "the file is whole");
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

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
            // Templates leave things to do, but nothing that is wrong.
            desk.fine(&["check", &file]);
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

#[test]
fn export_writes_every_format() {
    let desk = Desk::with_map("cafe", "zh-Hant");
    assert_eq!(desk.fine(&["export", "map.journey"]), "map.png\n");
    let (width, height) = png_size(&desk.read("map.png"));
    assert_eq!(width, 1920);

    desk.fine(&["export", "map.journey", "--to", "map.svg"]);
    let svg = String::from_utf8(desk.read("map.svg")).unwrap();
    assert!(resvg::usvg::roxmltree::Document::parse(&svg).is_ok());
    assert!(svg.contains("<text") && svg.contains("xml:lang=\"zh-Hant\""));
    desk.fine(&["export", "map.journey", "--to", "outlines.svg", "--text", "outlines", "--background", "none"]);
    assert!(!String::from_utf8(desk.read("outlines.svg")).unwrap().contains("<text"));

    desk.fine(&["export", "map.journey", "--to", "scene.json", "--theme", "ink", "--page", "a3"]);
    let scene: Value = serde_json::from_slice(&desk.read("scene.json")).unwrap();
    assert_eq!(scene["size"]["width"], 2480.0);
    assert!(!scene["elements"].as_array().unwrap().is_empty());

    let sizes = [("--scale", "2", 3840), ("--width", "960", 960), ("--dpi", "216", 2880)];
    for (option, value, expected) in sizes {
        desk.fine(&["export", "map.journey", "--to", "sized.png", "--force", option, value]);
        let size = png_size(&desk.read("sized.png"));
        assert_eq!(size, (expected, height * expected / width), "{option} {value}");
    }
}

/// The file is the same on one core and on many.
#[test]
fn export_gives_the_same_bytes_every_time() {
    let desk = Desk::with_map("b2b-performance", "en");
    for (threads, name) in [("1", "one.png"), ("3", "three.png"), ("1", "again.png")] {
        let mut command = desk.command(&["export", "map.journey", "--scale", "2", "--to", name]);
        assert!(command.env("RAYON_NUM_THREADS", threads).status().unwrap().success());
    }
    assert!(desk.read("one.png") == desk.read("three.png") && desk.read("one.png") == desk.read("again.png"));
}

#[test]
fn export_of_several_files_and_maps_names_each_picture() {
    let desk = Desk::with_map("cafe", "en");
    let mut file: Value = serde_json::from_slice(&desk.read("map.journey")).unwrap();
    let mut second = file["maps"][0].clone();
    second["id"] = "to/be".into();
    file["maps"].as_array_mut().unwrap().push(second);
    desk.write("two.journey", file.to_string());

    // The folder is made.
    let out = desk.fine(&["export", "map.journey", "two.journey", "--out-dir", "out", "--format", "svg"]);
    let mut lines: Vec<String> = out.lines().map(|line| line.replace('\\', "/")).collect();
    lines.sort();
    assert_eq!(lines, ["out/map.svg", "out/two-m1.svg", "out/two-to-be.svg"]);
    for line in lines {
        assert!(desk.path(&line).is_file(), "{line}");
    }
    assert_eq!(fs::read_dir(desk.path("out")).unwrap().count(), 3, "nothing else is left behind");

    desk.fine(&["export", "two.journey", "--map", "m1", "--to", "one.svg"]);
    desk.refused(&["export", "two.journey", "--to", "both.svg"], &["2", "--out-dir", "--map"]);
    desk.refused(&["export", "two.journey", "--map", "m9"], &["two.journey", "m9", "m1, to/be"]);
    fs::create_dir(desk.path("twin")).unwrap();
    fs::copy(desk.path("map.journey"), desk.path("twin/map.journey")).unwrap();
    desk.refused(&["export", "map.journey", "twin/map.journey", "--out-dir", "."], &["map.png", "Two"]);
}

#[test]
fn export_refuses_what_it_cannot_do_and_leaves_nothing_behind() {
    let desk = Desk::with_map("cafe", "en");
    let refused = |args: &[&str], words: &[&str]| desk.refused(&[&["export", "map.journey"], args].concat(), words);
    refused(&["--scale", "9"], &["map.png", "9", "1", "4"]);
    refused(&["--scale", "NaN"], &["NaN"]);
    refused(&["--width", "99999999"], &["99999999", "65500"]);
    refused(&["--dpi", "1"], &["dpi", "36"]);
    refused(&["--scale", "2", "--width", "100"], &["--scale", "--width"]);
    refused(&["--theme", "neon"], &["neon", "daylight"]);
    refused(&["--page", "a0"], &["a0", "wide"]);
    refused(&["--format", "bmp"], &["bmp", "svg"]);
    refused(&["--to", "map.bmp"], &["map.bmp", "--format"]);
    refused(&["--to", "map.svg", "--scale", "2"], &["--scale", "png"]);
    refused(&["--text", "outlines"], &["--text", "svg"]);
    refused(&["--to", "no/folder/map.png"], &["no/folder/map.png", "folder"]);
    refused(&["--to", "map.journey", "--format", "png", "--force"], &["map.journey", "lost"]);
    desk.write("taken.png", "mine");
    refused(&["--to", "taken.png"], &["taken.png", "exists", "--force"]);
    fs::create_dir(desk.path("folder.png")).unwrap();
    refused(&["--to", "folder.png", "--force"], &["folder.png"]);
    #[cfg(target_os = "linux")]
    refused(&["--to", "/proc/map.png"], &["/proc/map.png"]);
}

/// A small disk that is full, and one that cannot be written: the old file is whole, and nothing lies beside it.
#[cfg(target_os = "linux")]
#[test]
fn export_leaves_the_old_file_where_the_disk_is_full() {
    let desk = Desk::with_map("cafe", "en");
    desk.write("old", "the old picture");
    fs::create_dir(desk.path("disk")).unwrap();
    // In a name space of its own, where anybody may mount.
    let on_a_disk = |options: &str, format: &str| {
        let script = format!(
            "mount -t tmpfs -o size=16k tmpfs disk && cp old disk/map.{format} && mount -o remount,{options} disk || exit 77
            \"$JOURNEY\" export map.journey --to disk/map.{format} --force; code=$?
            cmp old disk/map.{format} && ls -A disk && exit $code"
        );
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--mount", "sh", "-c", &script]).current_dir(desk.path("."));
        command.env("JOURNEY", env!("CARGO_BIN_EXE_journey")).env("LC_ALL", "C.UTF-8");
        command.output().ok().filter(|output| output.status.code() != Some(77)).map(|output| ended(&output))
    };
    for (options, words) in [("size=16k", "no room"), ("ro", "may not write")] {
        for format in ["png", "svg", "pdf"] {
            let Some((code, out, err)) = on_a_disk(options, format) else {
                eprintln!("no disk can be mounted here: left out");
                return;
            };
            assert_eq!((code, out.as_str()), (2, format!("map.{format}\n").as_str()), "{options} {format}: {err}");
            assert!(err.contains(words) && err.contains(&format!("disk/map.{format}")), "{options} {format}: {err}");
        }
    }
}

/// One file that cannot be opened stops the export before anything is written.
#[test]
fn export_names_every_file_that_it_cannot_open() {
    let desk = Desk::with_map("cafe", "en");
    desk.write("empty.journey", "");
    desk.refused(&["export", "map.journey", "empty.journey", "gone.journey"], &["empty.journey", "gone.journey"]);
}

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
