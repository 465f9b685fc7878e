//! `cargo xtask test`: every test and check, the quick ones first.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use crate::setup;
use crate::step::{Failed, npm, run, step};

const BINDINGS: &str = "ui/src/core/bindings";

/// Runs all of them and stops at the first that fails.
pub fn test() -> Result<(), Failed> {
    setup::for_testing()?;
    step("cargo", &["fmt", "--all", "--check"])?;
    npm(&["run", "lint"])?;
    npm(&["run", "check"])?;
    npm(&["run", "test"])?;
    // Builds the interface too, which is part of the program.
    step("cargo", &["build", "--workspace"])?;
    step("cargo", &["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"])?;
    let before = bindings()?;
    step("cargo", &["test", "--workspace"])?;
    if bindings()? != before {
        return Err(Failed(format!("the types in {BINDINGS} were out of date. They are made anew now: commit them.")));
    }
    // `cargo test` has built the bridge that the browser talks to.
    npm(&["run", "test:browser"])?;
    window()?;
    eprintln!("\nEverything passed.");
    Ok(())
}

/// The generated types, file by file; the tests write them.
fn bindings() -> Result<BTreeMap<PathBuf, Vec<u8>>, Failed> {
    let failed = |error| Failed(format!("{BINDINGS}: {error}"));
    fs::read_dir(BINDINGS)
        .map_err(failed)?
        .map(|entry| {
            let path = entry.map_err(failed)?.path();
            let bytes = fs::read(&path).map_err(failed)?;
            Ok((path, bytes))
        })
        .collect()
}

/// The real window, driven from outside, on a screen without a monitor.
fn window() -> Result<(), Failed> {
    if !cfg!(target_os = "linux") {
        eprintln!("\nThe window test needs WebKitWebDriver, which only Linux has: left out here.");
        return Ok(());
    }
    let program = env::current_dir().map_err(|error| Failed(error.to_string()))?.join("target/debug/throughline");
    let mut command = Command::new("xvfb-run");
    command.args(["--auto-servernum", "--server-args=-screen 0 1440x900x24 -nolisten tcp"]);
    // The whole workspace, so that nothing is built again with other features.
    command.args(["cargo", "test", "--workspace", "--test", "real_window", "--", "--test-threads=1"]);
    // Without a graphics card frames are several times faster this way.
    run(command.env("THROUGHLINE_PROGRAM", program).env("WEBKIT_DISABLE_DMABUF_RENDERER", "1"))
}
