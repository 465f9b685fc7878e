//! The files opened before: a list of JSON in the folder of the program's own data.

use std::fs;
use std::path::Path;

use crate::disk;
use crate::request::Recent;

/// How many are remembered.
const KEPT: usize = 12;

/// The list, newest first; empty when there is none or it cannot be read, as nothing depends on it.
#[must_use]
pub fn list(data: &Path) -> Vec<Recent> {
    fs::read(data.join("recent.json")).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}

/// Puts a file at the head of the list. That it cannot be written must not keep anybody from opening or saving.
pub fn remember(data: &Path, path: &Path) {
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let newest = Recent { path: path.display().to_string(), name };
    let mut recent = list(data);
    recent.retain(|other| other.path != newest.path);
    recent.insert(0, newest);
    recent.truncate(KEPT);
    write(data, &recent);
}

/// Takes a file out of the list.
pub fn forget(data: &Path, path: &Path) {
    let mut recent = list(data);
    recent.retain(|other| Path::new(&other.path) != path);
    write(data, &recent);
}

fn write(data: &Path, recent: &[Recent]) {
    if let Ok(text) = serde_json::to_vec_pretty(recent) {
        let _ = fs::create_dir_all(data);
        let _ = disk::write(&data.join("recent.json"), &text);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_comes_first_and_only_once() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("new folder");
        for name in ["a.journey", "b.journey", "a.journey"] {
            remember(&data, &Path::new("/maps").join(name));
        }
        let names: Vec<String> = list(&data).into_iter().map(|recent| recent.name).collect();
        assert_eq!(names, ["a", "b"]);
        forget(&data, Path::new("/maps/a.journey"));
        assert_eq!(list(&data).len(), 1);
        for number in 0..40 {
            remember(&data, Path::new(&format!("/maps/{number}.journey")));
        }
        assert_eq!(list(&data).len(), KEPT);
    }

    #[test]
    fn a_damaged_list_is_an_empty_one() {
        let data = tempfile::tempdir().unwrap();
        fs::write(data.path().join("recent.json"), "[{").unwrap();
        assert!(list(data.path()).is_empty());
    }
}
