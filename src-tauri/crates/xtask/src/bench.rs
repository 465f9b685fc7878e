//! `cargo xtask bench`: every benchmark, and their ratios and frame times together at the end; `cargo xtask bench frames`:
//! the frame times alone. A benchmark begins a line that belongs there with `= `.

use std::env;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::setup;
use crate::step::{Failed, npm, program_name, shown, step};

/// Every benchmark, those with ratios first.
const BENCHES: [&str; 5] = ["edit", "formats", "open", "check", "text"];

/// Runs all of them, one after the other.
#[allow(clippy::print_stdout)] // the ratios are its result
pub fn bench(frames_alone: bool) -> Result<(), Failed> {
    let mermaid = setup::for_benchmarks()?;
    let root = env::current_dir().map_err(|error| Failed(error.to_string()))?;
    npm(&["run", "build"])?;
    // The whole workspace each time, so that nothing is built twice with other features.
    step("cargo", &["build", "--release", "--workspace", "--bins", "--example", "bridge"])?;
    let mut ratios = Vec::new();
    for bench in BENCHES.iter().filter(|_| !frames_alone) {
        let mut command = Command::new("cargo");
        command.args(["bench", "--workspace", "--bench", bench]);
        command.env("THROUGHLINE_JOURNEY", root.join("target/release/journey"));
        command.envs(mermaid.map(|folder| ("THROUGHLINE_MERMAID", root.join(folder))));
        ratios.extend(run(&mut command)?);
    }
    ratios.extend(frames(&root)?);
    println!("\nRatios of this run:\n\n{}", ratios.join("\n"));
    Ok(())
}

/// Frame times while a map is panned, zoomed and changed by a drag: in a browser and in the real window, both with the
/// core as it is delivered.
fn frames(root: &Path) -> Result<Vec<String>, Failed> {
    let maps = root.join("target/frames");
    let mut browser = Command::new(program_name("npm"));
    browser.args(["run", "bench:browser"]).current_dir("ui").env("THROUGHLINE_FRAMES", &maps);
    let mut ratios = run(browser.env("THROUGHLINE_BRIDGE_PROGRAM", root.join("target/release/examples/bridge")))?;
    if cfg!(target_os = "linux") {
        let mut window = Command::new("xvfb-run");
        window.args(["--auto-servernum", "--server-args=-screen 0 1440x900x24 -nolisten tcp"]);
        window.args(["cargo", "test", "--workspace", "--test", "window_frames"]);
        // As it is tested: without a graphics card frames are several times faster this way.
        window.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1").env("THROUGHLINE_FRAMES", &maps);
        ratios.extend(run(window.env("THROUGHLINE_PROGRAM", root.join("target/release/throughline")))?);
    }
    Ok(ratios)
}

#[allow(clippy::print_stdout)] // shown as they come
fn run(command: &mut Command) -> Result<Vec<String>, Failed> {
    let shown = shown(command);
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
