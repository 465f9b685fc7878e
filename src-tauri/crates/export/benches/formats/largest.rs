//! The memory that the largest picture takes, measured in a process of its own.

use std::ops::ControlFlow;
use std::process::Command;
use std::time::Instant;

use export::{PngOptions, PngSize, write_png};

/// Set for a second run of this program that only draws it.
const ASKED: &str = "THROUGHLINE_BENCH_PEAK";

/// Whether this is that second run.
pub fn is_asked_for() -> bool {
    std::env::var_os(ASKED).is_some()
}

/// Starts the second run and prints what it says.
pub fn draw_elsewhere() {
    let this = std::env::current_exe().unwrap();
    let output = Command::new(this).env(ASKED, "1").output().unwrap();
    print!("{}", String::from_utf8_lossy(&output.stdout));
}

/// Draws the stress map at 4×.
pub fn draw() {
    let scene = crate::drawn(&tests::stress::stress_map());
    let options = PngOptions { size: PngSize::Scale(4.0), ..PngOptions::default() };
    let before = peak();
    let start = Instant::now();
    write_png(&scene, &options, std::io::sink(), &|_| ControlFlow::Continue(())).unwrap();
    let (taken, pixels) = (start.elapsed(), scene.size.area() * 16.0 / 1e6);
    println!("= PNG at 4× of 12 stages, 15 lanes and 400 cards: {pixels:.0} megapixels in {taken:.1?}");
    match (before, peak()) {
        (Some(before), Some(peak)) => {
            let all = pixels * 4.0;
            println!(
                "=   memory peak {peak:.0} MB ({before:.0} MB of it before), {:.2} × the {all:.0} MB of all pixels",
                peak / all
            );
        }
        _ => println!("=   memory: this system does not tell"),
    }
}

/// The most memory that this process has held, MB.
fn peak() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    line.split_whitespace().nth(1)?.parse::<f64>().ok().map(|kb| kb * 1024.0 / 1e6)
}
