//! House rules that no linter knows: the direction of imports, the length of files, their opening lines.

use std::fs;
use std::path::{Path, PathBuf};

/// What each crate may use of the others (ARCHITECTURE.md, "Where things are").
const MAY_USE: [(&str, &[&str]); 8] = [
    ("journey", &[]),
    ("words", &[]),
    ("draw", &["journey", "words"]),
    ("export", &["draw"]),
    ("templates", &["journey"]),
    ("app", &["journey", "words", "draw", "export", "templates"]),
    ("cli", &["journey", "words", "draw", "export", "templates"]),
    ("xtask", &[]),
];

/// Longer files answer more than one question.
const MAX_LINES: usize = 500;

#[test]
fn crates_use_each_other_in_one_direction() {
    for (name, allowed) in MAY_USE {
        let manifest = read(&root().join("src-tauri/crates").join(name).join("Cargo.toml"));
        let used = manifest.split("[dependencies]").nth(1).unwrap_or("").split("\n[").next().unwrap_or("");
        for (other, _) in MAY_USE {
            let uses =
                used.lines().any(|line| line.strip_prefix(other).is_some_and(|rest| rest.starts_with(['.', ' ', '='])));
            assert!(!uses || allowed.contains(&other), "{name} must not use {other}");
        }
    }
}

#[test]
fn every_crate_has_its_line_in_the_table() {
    let mut crates: Vec<String> = fs::read_dir(root().join("src-tauri/crates"))
        .expect("the crates' folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    crates.sort();
    let mut known: Vec<&str> = MAY_USE.iter().map(|(name, _)| *name).collect();
    known.sort_unstable();
    assert_eq!(crates, known);
}

#[test]
fn source_files_are_short_and_say_what_they_are_for() {
    let mut wrong = Vec::new();
    for file in sources() {
        let text = read(&file);
        let name = file.strip_prefix(root()).expect("inside the root").display().to_string();
        if text.lines().count() > MAX_LINES {
            wrong.push(format!("{name}: {} lines, {MAX_LINES} at most", text.lines().count()));
        }
        if name.ends_with(".rs") && !text.starts_with("//!") {
            wrong.push(format!("{name}: begins without a paragraph on what it is for"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Only `ui/src/core` may talk to Tauri.
#[test]
fn only_the_core_of_the_ui_imports_tauri() {
    for file in sources() {
        let path = file.display().to_string();
        if path.contains("ui/src") && !path.contains("ui/src/core/") {
            assert!(!read(&file).contains("@tauri-apps/"), "{path} imports Tauri");
        }
    }
}

/// The Rust and UI sources, without what is generated.
fn sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("src-tauri"), root().join("tests"), root().join("ui/src")];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.expect("an entry").path();
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if path.is_dir() {
                if !["target", "bindings", "node_modules"].contains(&name.as_str()) {
                    folders.push(path);
                }
            } else if [".rs", ".ts", ".svelte"].iter().any(|end| name.ends_with(end)) {
                found.push(path);
            }
        }
    }
    found
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests is a folder of the root").to_path_buf()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
