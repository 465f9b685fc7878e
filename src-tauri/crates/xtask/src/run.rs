//! `cargo xtask run`: the program on the café map, or its pictures where there is no screen.

use std::path::Path;
use std::{env, fs};

use crate::setup;
use crate::step::{Failed, step};

const FOLDER: &str = "target/samples";

/// Builds the program and opens it on the café map.
pub fn run() -> Result<(), Failed> {
    if !has_a_screen() {
        return draw_pictures();
    }
    setup::for_building()?;
    // Together, so that what both need is built once.
    step("cargo", &["build", "--package", "throughline", "--package", "cli"])?;
    let map = sample("cafe")?;
    step(&program("throughline"), &[&map])
}

fn has_a_screen() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn draw_pictures() -> Result<(), Failed> {
    eprintln!("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): drawing the sample maps instead.");
    step("cargo", &["build", "--package", "cli"])?;
    for name in ["cafe", "b2b-performance", "furniture"] {
        let map = sample(name)?;
        for format in ["png", "svg"] {
            let picture = format!("{FOLDER}/{name}.{format}");
            journey(&["export", &map, "--to", &picture, "--force"])?;
        }
    }
    let folder = fs::canonicalize(FOLDER).map_err(|error| Failed(format!("{FOLDER}: {error}")))?;
    eprintln!("\nThe maps and their pictures are in {}", folder.display());
    Ok(())
}

/// Writes a built-in map as a file, as it was delivered.
fn sample(name: &str) -> Result<String, Failed> {
    fs::create_dir_all(FOLDER).map_err(|error| Failed(format!("{FOLDER}: {error}")))?;
    let path = format!("{FOLDER}/{name}.journey");
    if Path::new(&path).exists() {
        fs::remove_file(&path).map_err(|error| Failed(format!("{path}: {error}")))?;
    }
    journey(&["new", "--template", name, "--lang", language(), &path])?;
    Ok(path)
}

fn journey(arguments: &[&str]) -> Result<(), Failed> {
    step(&program("journey"), arguments)
}

fn program(name: &str) -> String {
    format!("target/debug/{name}{}", env::consts::EXE_SUFFIX)
}

fn language() -> &'static str {
    let tag = env::var("LC_ALL").or_else(|_| env::var("LANG")).unwrap_or_default();
    match tag.get(..5) {
        Some("zh_TW" | "zh_HK" | "zh_MO") => "zh-Hant",
        Some(tag) if tag.starts_with("zh") => "zh-Hans",
        _ => "en",
    }
}
