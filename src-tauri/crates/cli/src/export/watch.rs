//! `--watch`: the same export again whenever a map changes.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use journey::model::Language;
use notify::{EventKind, RecursiveMode, Watcher as _};

use super::options::Arguments;
use crate::failure::{Failure, say};
use crate::{Outcome, tell};

/// Programs save in several steps; what comes within this time is one change.
const SETTLED: Duration = Duration::from_millis(250);

/// Calls `again` after every change of a map, until the program is stopped. What fails is told, and watching goes on.
pub fn watch(
    arguments: &Arguments,
    language: Language,
    again: impl Fn() -> Result<Outcome, Vec<Failure>>,
) -> Result<Outcome, Vec<Failure>> {
    let watched = |error: notify::Error| Failure::new("error-watch").with("reason", error);
    let (changed, changes) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if let Ok(event) = event
            && !matches!(event.kind, EventKind::Access(_))
        {
            // Nobody listens any more when the program ends.
            let _ = changed.send(event.paths);
        }
    })
    .map_err(watched)?;
    let maps: HashSet<PathBuf> = arguments.files.iter().filter_map(|file| file.canonicalize().ok()).collect();
    // A file that is saved by renaming is another file afterwards, so its folder is watched.
    let folders: HashSet<&Path> = maps.iter().filter_map(|map| map.parent()).collect();
    for folder in folders {
        watcher.watch(folder, RecursiveMode::NonRecursive).map_err(watched)?;
    }
    tell(&say(language, "told-watching", &[("count", maps.len().to_string())]));
    let concerns = |paths: &[PathBuf]| paths.iter().any(|path| maps.contains(path));
    while let Ok(paths) = changes.recv() {
        if !concerns(&paths) {
            continue;
        }
        while changes.recv_timeout(SETTLED).is_ok() {}
        if let Err(failures) = again() {
            failures.iter().for_each(|failure| tell(&failure.words(language)));
        }
    }
    Ok(Outcome::Fine)
}
