//! A window that exports onto a small disk without room, and onto one that cannot be written: it says so, the old file
//! is whole, and nothing lies beside it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::Path;
use std::process::Command;

use common::Window;
use serde_json::json;

/// Set for the second run of this test, in a name space of its own, where anybody may mount: the folder of its disks.
const DISKS: &str = "THROUGHLINE_TEST_DISKS";

#[test]
fn an_export_that_finds_no_room_leaves_the_old_file() {
    if let Some(disks) = std::env::var_os(DISKS) {
        return export_onto(Path::new(&disks));
    }
    let folder = tempfile::tempdir().unwrap();
    let script = r#"
        for disk in full locked; do
            mkdir "$0/$disk" && mount -t tmpfs -o size=16k tmpfs "$0/$disk" || exit 77
            for format in png svg pdf pptx; do echo old > "$0/$disk/map.$format" || exit 77; done
        done
        mount -o remount,ro "$0/locked" || exit 77
        exec "$@""#;
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--mount", "sh", "-c", script]).arg(folder.path());
    command.arg(std::env::current_exe().unwrap()).args(["--exact", "an_export_that_finds_no_room_leaves_the_old_file"]);
    let output = command.env(DISKS, folder.path()).output();
    match output.as_ref().ok().and_then(|output| output.status.code()) {
        Some(0) => {}
        None | Some(77) => eprintln!("no disk can be mounted here: left out"),
        Some(_) => panic!("{}", String::from_utf8_lossy(&output.unwrap().stdout)),
    }
}

fn export_onto(disks: &Path) {
    let (window, _) = Window::on_the_cafe();
    for (disk, error) in [("full", "error-disk-full"), ("locked", "error-no-permission")] {
        let disk = disks.join(disk);
        for format in ["png", "svg", "pdf", "pptx"] {
            let path = disk.join(format!("map.{format}"));
            let message =
                window.try_to("export", json!({"path": path, "format": format, "replace": true})).unwrap_err();
            assert_eq!(message.key, error, "{format}: {message:?}");
            let path_shown = path.display().to_string();
            let words = words::say_with("en", &message.key, &[("path", words::Arg::Text(&path_shown))]);
            assert!(words.contains(&path_shown) && message.args["path"] == path_shown, "{words}");
            assert_eq!(fs::read_to_string(&path).unwrap(), "old\n", "{format}");
            assert_eq!(fs::read_dir(&disk).unwrap().count(), 4, "{format}: nothing is left beside it");
        }
    }
    assert_eq!(window.refused("exportAgain", json!({})), "error-nothing-exported", "what failed is not remembered");
}
