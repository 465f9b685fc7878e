//! A hundred files at once: on two cores, and one after the other.

use std::path::Path;
use std::process::Stdio;

use crate::clock::{median, ratio, time};
use crate::others::journey;

const FILES: usize = 100;
const ROUNDS: usize = 3;

/// Exports maps of 40 cards as PNG and as PDF, and prints what the second core brings.
pub fn export(folder: &Path) {
    let maps = folder.join("maps");
    std::fs::create_dir_all(&maps).unwrap();
    let map = journey::file::write(&tests::stress::map(4, 3, 40));
    let files: Vec<_> = (0..FILES).map(|number| maps.join(format!("{number}.journey"))).collect();
    files.iter().for_each(|file| std::fs::write(file, &map).unwrap());
    for format in ["png", "pdf"] {
        let run = |cores: &str| {
            let mut command = journey()?;
            command.args(["export", "--force", "--format", format, "--out-dir"]).arg(folder.join("pictures"));
            command.args(&files).env("RAYON_NUM_THREADS", cores).stdout(Stdio::null()).stderr(Stdio::null());
            let mut ended = None;
            let taken = time(|| ended = command.status().ok());
            ended?.success().then_some(taken)
        };
        let (mut one, mut two) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            two.extend(run("2"));
            one.extend(run("1"));
        }
        match median(one).zip(median(two)) {
            Some((one, two)) => println!(
                "= {FILES} maps of 40 cards as {format}: one after the other takes {:.2} × as long as on two cores ({one:.1?}, {two:.1?})",
                ratio(one, two)
            ),
            None => println!("= {FILES} maps at once: `journey` is not built; cargo xtask bench builds it"),
        }
    }
}
