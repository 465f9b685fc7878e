//! `cargo xtask outside`: our files in programs that others wrote. It installs large programs and takes minutes, so it is
//! no part of `test`.

use crate::setup;
use crate::step::{Failed, step};

/// Runs them and prints their tables.
pub fn outside() -> Result<(), Failed> {
    setup::for_outside()?;
    step(
        "cargo",
        &[
            "test",
            "--workspace",
            "--test",
            "outside",
            "--test",
            "outside_presentation",
            "--",
            "--nocapture",
            "--test-threads=1",
        ],
    )
}
