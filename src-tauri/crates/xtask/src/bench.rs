//! `cargo xtask bench`: every benchmark, and their ratios together at the end. A benchmark begins a line that belongs
//! there with `= `.

use std::env;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use crate::setup;
use crate::step::{Failed, npm, program_name, shown, step};

/// Package and benchmark, those with ratios first.
const BENCHES: [(&str, &str); 6] = [
    ("app", "edit"),
    ("export", "png"),
    ("export", "formats"),
    ("journey", "open"),
    ("journey", "check"),
    ("draw", "text"),
];

/// Runs all of them, one after the other.
#[allow(clippy::print_stdout)] // the ratios are its result
pub fn bench() -> Result<(), Failed> {
    setup::for_testing()?;
    let mut ratios = Vec::new();
    for (package, bench) in BENCHES {
        let mut command = Command::new("cargo");
        command.args(["bench", "--package", package, "--bench", bench]);
        ratios.extend(run(command)?);
    }
    ratios.extend(frames()?);
    println!("\nRatios of this run:\n\n{}", ratios.join("\n"));
    Ok(())
}

/// Frame times of the window's content in a browser, with the core as it is delivered.
fn frames() -> Result<Vec<String>, Failed> {
    npm(&["run", "build"])?;
    step("cargo", &["build", "--release", "--package", "app", "--example", "bridge"])?;
    let root = env::current_dir().map_err(|error| Failed(error.to_string()))?;
    let mut command = Command::new(program_name("npm"));
    command.args(["run", "bench:browser"]).current_dir("ui");
    command.env("THROUGHLINE_BRIDGE_PROGRAM", root.join("target/release/examples/bridge"));
    run(command)
}

#[allow(clippy::print_stdout)] // shown as they come
fn run(mut command: Command) -> Result<Vec<String>, Failed> {
    let shown = shown(&command);
    let failed = |why: String| Failed(format!("`{shown}` failed: {why}"));
    eprintln!("\n› {shown}");
    command.stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|error| failed(error.to_string()))?;
    let out = child.stdout.take().expect("it is piped");
    let mut ratios = Vec::new();
    for line in BufReader::new(out).lines().map_while(Result::ok) {
        println!("{line}");
        ratios.extend(line.strip_prefix("= ").map(ToOwned::to_owned));
    }
    let status = child.wait().map_err(|error| failed(error.to_string()))?;
    if status.success() { Ok(ratios) } else { Err(failed(status.to_string())) }
}
