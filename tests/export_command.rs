//! `journey export` as a person or a script uses it: every format, slides, regions, what is left out, and bad input.
#![allow(clippy::unwrap_used)]

mod desk;

use std::fs;
use std::path::Path;
#[cfg(target_os = "linux")]
use std::process::Command;

use serde_json::Value;

#[cfg(target_os = "linux")]
use desk::ended;
use desk::{Desk, png_size};

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
    refused(&["--to", "map.bmp"], &["map.bmp", "--format", "png, svg, pdf, pptx, scene"]);
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
        for format in ["png", "svg", "pdf", "pptx"] {
            let Some((code, out, err)) = on_a_disk(options, format) else {
                eprintln!("no disk can be mounted here: left out");
                return;
            };
            assert_eq!((code, out.as_str()), (2, format!("map.{format}\n").as_str()), "{options} {format}: {err}");
            assert!(err.contains(words) && err.contains(&format!("disk/map.{format}")), "{options} {format}: {err}");
        }
    }
}

#[test]
fn export_names_every_file_that_it_cannot_open() {
    let desk = Desk::with_map("cafe", "en");
    desk.write("empty.journey", "");
    desk.refused(&["export", "map.journey", "empty.journey", "gone.journey"], &["empty.journey", "gone.journey"]);
}

#[test]
fn export_of_slides_writes_each_and_names_what_is_too_full() {
    let desk = Desk::with_map("b2b-performance", "en");
    let quiet = ["--internal-ratings"];
    desk.fine(&[&["export", "map.journey", "--slides", "--to", "one.png"][..], &quiet].concat());
    assert_eq!(png_size(&desk.read("one.png")), (1920, 1080), "what fits is one slide");

    let args = ["export", "map.journey", "--page", "classic", "--to", "grown.svg", "--internal-ratings"];
    let (code, _, err) = desk.run(&args);
    assert_eq!(code, 0, "{err}");
    for words in ["grown.svg", "pt", "--slides", "holds more than fits"] {
        assert!(err.contains(words), "{err}");
    }
    let args = ["export", "map.journey", "--page", "classic", "--slides", "--format", "svg"];
    let out = desk.fine(&[&args[..], &quiet].concat());
    let written: Vec<&str> = out.lines().collect();
    assert!(written.len() > 1 && written.contains(&"map-1.svg") && written.contains(&"map-2.svg"), "{out}");
    let first = String::from_utf8(desk.read("map-1.svg")).unwrap();
    assert!(first.contains(&format!("1/{}", written.len())));
    desk.refused(&[&args[..], &quiet].concat(), &["map-1.svg", "exists", "--force"]);

    let out = desk.fine(&[&["export", "map.journey", "--deck", "--out-dir", "deck"][..], &quiet].concat());
    assert!(out.lines().count() >= 4, "the map, the persona, opportunities and resources: {out}");
    desk.fine(&[&["export", "map.journey", "--deck", "--to", "deck.pdf"][..], &quiet].concat());
    assert!(desk.read("deck.pdf").starts_with(b"%PDF-"));
}

#[test]
fn export_shows_as_much_as_is_wanted() {
    let desk = Desk::with_map("b2b-performance", "en");
    let texts = |args: &[&str]| {
        let all = [&["export", "map.journey", "--to", "part.svg", "--force", "--internal-ratings"][..], args].concat();
        desk.fine(&all);
        let svg = String::from_utf8(desk.read("part.svg")).unwrap();
        let xml = resvg::usvg::roxmltree::Document::parse(&svg).unwrap();
        let texts = xml.descendants().filter(|node| node.has_tag_name("text"));
        texts.flat_map(|node| node.descendants()).filter_map(|node| node.text().map(str::to_owned)).collect::<String>()
    };
    let all = texts(&[]);
    for text in ["Marta Keller", "Blind spot", "22 customer interviews", "Trade", "Warranty"] {
        assert!(all.contains(text), "{text}");
    }
    let bare = texts(&["--no-header", "--no-legend", "--no-source-line"]);
    for text in ["Marta Keller", "Blind spot", "22 customer interviews"] {
        assert!(!bare.contains(text), "{text}");
    }
    let title = texts(&["--header", "title"]);
    assert!(title.contains("Where we lose") && !title.contains("Marta Keller"));
    let stages = texts(&["--stages", "use,Leave"]);
    assert!(stages.contains("Warranty") && stages.contains("Win-back") && !stages.contains("Trade"));
    let file: Value = serde_json::from_slice(&desk.read("map.journey")).unwrap();
    let touchpoint = file["maps"][0]["stages"][3]["touchpoints"][1]["id"].as_str().unwrap();
    let selection = texts(&["--selection", touchpoint]);
    assert!(selection.contains("Warranty") && !selection.contains("Technical"));
    desk.fine(&["export", "map.journey", "--text-size", "1.2", "--slides", "--out-dir", "large", "--internal-ratings"]);
    assert_eq!(png_size(&desk.read("large/map-1.png")).0, 1920, "larger text makes no smaller picture");
}

/// Requirement 001-13: what we think of ourselves leaves the house only when somebody wants it to.
#[test]
fn export_tells_of_internal_ratings_and_leaves_them_out_of_picture_and_source() {
    let desk = Desk::with_map("b2b-performance", "en");
    let (code, _, err) = desk.run(&["export", "map.journey", "--to", "team.svg"]);
    assert_eq!(code, 0);
    assert!(err.contains("--no-internal-ratings"), "{err}");
    desk.fine(&["export", "map.journey", "--to", "customer.svg", "--no-internal-ratings"]);
    let customer = String::from_utf8(desk.read("customer.svg")).unwrap();
    assert!(!customer.contains("Internal view") && customer.contains("Customer view"));
    desk.fine(&["extract", "customer.svg", "--to", "given.journey"]);
    assert!(!String::from_utf8(desk.read("given.journey")).unwrap().contains("\"internal\":"));
    desk.fine(&["extract", "team.svg", "--to", "ours.journey"]);
    assert_eq!(desk.read("ours.journey"), desk.read("map.journey"));
    desk.fine(&["export", "map.journey", "--to", "bare.svg", "--no-source", "--internal-ratings"]);
    desk.refused(&["extract", "bare.svg", "--to", "none.journey"], &["bare.svg"]);
}

#[test]
fn export_names_bad_input() {
    let desk = Desk::with_map("cafe", "en");
    let refused = |args: &[&str], words: &[&str]| desk.refused(&[&["export", "map.journey"], args].concat(), words);
    refused(&["--stages", "Nowhere"], &["map.journey", "Nowhere"]);
    refused(&["--selection", "x9"], &["map.journey", "x9"]);
    refused(&["--scale", "0"], &["0", "1", "4"]);
    refused(&["--scale", "1000"], &["1000", "4"]);
    refused(&["--text-size", "3"], &["3", "1.2"]);
    let long = format!("{}.png", "n".repeat(300));
    refused(&["--to", &long], &["name"]);
    let mut file: Value = serde_json::from_slice(&desk.read("map.journey")).unwrap();
    file["maps"][0]["stages"] = Value::Array(Vec::new());
    file["maps"][0]["cards"] = Value::Array(Vec::new());
    file["maps"][0]["links"] = Value::Array(Vec::new());
    desk.write("empty.journey", file.to_string());
    desk.refused(&["export", "empty.journey"], &["empty.journey", "no stages"]);
    #[cfg(target_os = "linux")]
    if Path::new("/dev/full").exists() {
        // A disk that is full, as far as the program can tell: no half file stays.
        refused(&["--to", "/dev/full/map.png"], &["/dev/full"]);
    }
}

/// A changed map is exported again, over what this run wrote.
#[test]
fn export_watches_and_exports_again() {
    let desk = Desk::with_map("cafe", "en");
    let mut watching = desk.command(&["export", "map.journey", "--format", "svg", "--watch"]).spawn().unwrap();
    let until = |what: &str, done: &dyn Fn() -> bool| {
        let mut waited = 0;
        while !done() {
            assert!(waited < 600, "{what}");
            std::thread::sleep(std::time::Duration::from_millis(100));
            waited += 1;
        }
    };
    let drawn = || fs::read_to_string(desk.path("map.svg")).unwrap_or_default();
    until("the first export", &|| drawn().ends_with("</svg>\n"));
    let text = String::from_utf8(desk.read("map.journey")).unwrap();
    let mut file: Value = serde_json::from_str(&text).unwrap();
    file["maps"][0]["title"] = "Changed while it is watched".into();
    // Watching may begin a moment after the first picture is there, so the map is saved until somebody notices.
    until("the second export", &|| {
        desk.write("map.journey", file.to_string());
        std::thread::sleep(std::time::Duration::from_millis(700));
        drawn().contains("Changed while it is watched")
    });
    watching.kill().unwrap();
    watching.wait().unwrap();
}

/// What is to be left out is nowhere in the file: two maps that look alike are one picture, whatever else they say.
#[test]
fn export_without_the_source_has_no_byte_of_it() {
    let desk = Desk::with_map("cafe", "zh-Hant");
    let mut file: Value = serde_json::from_slice(&desk.read("map.journey")).unwrap();
    file["hidden"] = "a secret that is never drawn".into();
    desk.write("secret.journey", file.to_string());
    for format in ["png", "svg", "pdf", "pptx"] {
        let (plain, secret) = (format!("plain.{format}"), format!("secret.{format}"));
        desk.fine(&["export", "map.journey", "--to", &plain, "--no-source"]);
        desk.fine(&["export", "secret.journey", "--to", &secret, "--no-source"]);
        assert!(desk.read(&plain) == desk.read(&secret), "{format} tells two maps apart that look the same");
        desk.refused(&["extract", &secret, "--to", "none.journey"], &[&secret, "No map is in"]);
        desk.fine(&["export", "secret.journey", "--to", &secret, "--force"]);
        desk.fine(&["extract", &secret, "--to", "back.journey", "--force"]);
        assert!(String::from_utf8(desk.read("back.journey")).unwrap().contains("a secret"), "{format}");
    }
}

#[test]
fn export_draws_one_persona_sheet() {
    let desk = Desk::with_map("b2b-performance", "en");
    let sheet = |option: &str, name: &str| {
        desk.fine(&["export", "map.journey", "--to", name, option, "--no-source"]);
        String::from_utf8(desk.read(name)).unwrap()
    };
    let own = sheet("--persona-sheet", "own.svg");
    assert!(own.contains("Marta Keller") && !own.contains("Warranty"), "the sheet alone");
    assert_eq!(sheet("--persona-sheet=marta  KELLER", "named.svg"), own);
    desk.refused(&["export", "map.journey", "--persona-sheet=Nobody"], &["map.journey", "Nobody", "Marta Keller"]);
    desk.refused(&["export", "map.journey", "--persona-sheet", "--deck"], &["--persona-sheet", "--deck"]);
    let mut file: Value = serde_json::from_slice(&desk.read("map.journey")).unwrap();
    file["maps"][0].as_object_mut().unwrap().remove("persona");
    desk.write("nobody.journey", file.to_string());
    desk.refused(&["export", "nobody.journey", "--persona-sheet"], &["nobody.journey", "--persona-sheet=NAME"]);
}

#[test]
fn arguments_that_cannot_be_used_are_told_in_the_users_language() {
    let desk = Desk::with_map("cafe", "en");
    let told = |locale: &str, args: &[&str]| {
        let output = desk.command(args).env("LC_ALL", locale).output().unwrap();
        let words = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{args:?}: {words}");
        assert!(!words.contains("usage-"), "{args:?}: {words}");
        words
    };
    let cases: [(&[&str], &str, &str); 7] = [
        (&["export", "map.journey", "--theem", "ink"], "Did you mean “--theme", "您是不是要找“--theme"),
        (&["export", "map.journey", "--theme", "neon"], "“neon” is not possible", "不能设为“neon”"),
        (&["export", "map.journey", "--theme"], "needs a value", "需要一个值"),
        (&["export", "map.journey", "--scale", "two"], "“two” is not possible", "不能设为“two”"),
        (&["export", "map.journey", "--scale", "2", "--width", "9"], "exclude each other", "不能同时使用"),
        (&["export"], "This is missing: <FILE>", "缺少：<FILE>"),
        (&["exprot"], "Did you mean “export”", "您是不是要找“export”"),
    ];
    for (args, english, chinese) in cases {
        let words = told("en_GB.UTF-8", args);
        assert!(words.contains(english) && words.contains("--help"), "{args:?}: {words}");
        let words = told("zh_CN.UTF-8", args);
        assert!(words.contains(chinese) && !words.contains("error:"), "{args:?}: {words}");
    }
    assert!(told("C.UTF-8", &["export", "map.journey", "--theme", "neon"]).contains("daylight, daybreak"));
    let (code, out, _) = desk.run(&["export", "--help"]);
    assert!(code == 0 && out.contains("--persona-sheet"));
}
