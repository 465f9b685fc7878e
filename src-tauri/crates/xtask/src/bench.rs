//! `cargo xtask bench`: every benchmark, and their ratios together at the end. A benchmark begins a line that belongs
//! there with `= `.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use crate::setup;
use crate::step::Failed;

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
    setup::for_building()?;
    let mut ratios = Vec::new();
    for (package, bench) in BENCHES {
        ratios.extend(run(package, bench)?);
    }
    println!("\nRatios of this run:\n\n{}", ratios.join("\n"));
    Ok(())
}

#[allow(clippy::print_stdout)] // shown as they come
fn run(package: &str, bench: &str) -> Result<Vec<String>, Failed> {
    let failed = |why: String| Failed(format!("the benchmark {bench} of {package} failed: {why}"));
    eprintln!("\n› cargo bench --package {package} --bench {bench}");
    let mut command = Command::new("cargo");
    command.args(["bench", "--package", package, "--bench", bench]).stdout(Stdio::piped());
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
