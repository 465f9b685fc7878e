//! `cargo xtask screenshots`: a picture of every screen, in light and dark and in three languages, and a page that shows
//! them all.

use std::process::Command;
use std::{env, fs};

use crate::setup;
use crate::step::{Failed, npm, run, step};

const FOLDER: &str = "target/screenshots";

/// Makes the pictures and says where they are. `THROUGHLINE_MOCKS` may name a folder of pictures to show beside them.
pub fn screenshots() -> Result<(), Failed> {
    setup::for_testing()?;
    npm(&["run", "build"])?;
    // The whole workspace, so that nothing is built again with other features.
    step("cargo", &["build", "--workspace", "--example", "bridge"])?;
    let folder = env::current_dir().map_err(|error| Failed(error.to_string()))?.join(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| Failed(format!("{FOLDER}: {error}")))?;
    }
    let program = if cfg!(windows) { "npx.cmd" } else { "npx" };
    let mut command = Command::new(program);
    command.args(["playwright", "test", "--config", "playwright.screenshots.config.ts"]).current_dir("ui");
    run(command.env("THROUGHLINE_SCREENSHOTS", &folder))?;
    eprintln!("\n{FOLDER}/index.html");
    Ok(())
}
