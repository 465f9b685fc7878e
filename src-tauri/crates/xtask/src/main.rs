//! Developer tasks, each one command that does all the set-up it needs: `cargo xtask run | test | outside | bench | screenshots`.

mod bench;
mod outside;
mod run;
mod screenshots;
mod setup;
mod step;
mod test;

use std::path::Path;
use std::process::ExitCode;

use step::Failed;

const USAGE: &str = "\
cargo xtask run       build the program and open it on the café map
cargo xtask test      run every test and check
cargo xtask outside   look at our files in programs that others wrote
cargo xtask bench     run the benchmarks and print their ratios, and how long frames take (`bench frames`: those alone)
cargo xtask screenshots   make a picture of every screen";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    if let Err(error) = std::env::set_current_dir(&root) {
        eprintln!("xtask: {}: {error}", root.display());
        return ExitCode::from(2);
    }
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["run"] => run::run(),
        ["test"] => test::test(),
        ["bench"] => bench::bench(false),
        ["bench", "frames"] => bench::bench(true),
        ["outside"] => outside::outside(),
        ["screenshots"] => screenshots::screenshots(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failed(why)) => {
            eprintln!("\nxtask: {why}");
            ExitCode::FAILURE
        }
    }
}
