//! Which part of each file was seen last: a list of JSON in the folder of the program's own data, so that a map opens
//! where a person left it, and no file is changed by looking at it.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::disk;
use crate::request::FileView;

/// How many files are remembered.
const KEPT: usize = 100;

/// The files, the one seen last first.
#[derive(Debug, Default)]
pub struct Views(Vec<Seen>);

/// A file and what was seen of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Seen {
    path: PathBuf,
    #[serde(flatten)]
    view: FileView,
}

impl Views {
    /// Those of that folder, without files that are gone; none when they cannot be read, as nothing depends on it.
    pub fn read(data: &Path) -> Self {
        let bytes = fs::read(file_in(data)).unwrap_or_default();
        let entries: Vec<serde_json::Value> = serde_json::from_slice(&bytes).unwrap_or_default();
        let seen = entries.into_iter().filter_map(|entry| serde_json::from_value::<Seen>(entry).ok());
        Self(seen.filter(|seen| seen.path.exists()).take(KEPT).collect())
    }

    /// What was seen last of a file.
    pub fn of(&self, path: &Path) -> Option<FileView> {
        self.0.iter().find(|seen| seen.path == path).map(|seen| seen.view.clone())
    }

    /// Remembers what is seen of a file now. That it cannot be written down is told nobody.
    pub fn keep(&mut self, data: &Path, path: &Path, view: FileView) {
        if self.0.first().is_some_and(|seen| seen.path == path && seen.view == view) {
            return;
        }
        self.0.retain(|seen| seen.path != path);
        self.0.insert(0, Seen { path: path.to_owned(), view });
        self.0.truncate(KEPT);
        if let Ok(text) = serde_json::to_vec_pretty(&self.0) {
            let _ = fs::create_dir_all(data);
            let _ = disk::write(&file_in(data), &text);
        }
    }
}

fn file_in(data: &Path) -> PathBuf {
    data.join("views.json")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::request::Seeing;

    fn view(zoom: f32) -> FileView {
        FileView { map: "m1".into(), seeing: Some(Seeing { zoom, x: 10.0, y: 20.0 }) }
    }

    #[test]
    fn the_last_view_of_each_file_is_kept_and_of_no_more_than_so_many() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let mut views = Views::read(&data);
        let path = |number: usize| folder.path().join(format!("{number}.journey"));
        for number in 0..KEPT + 20 {
            fs::write(path(number), "").unwrap();
            views.keep(&data, &path(number), view(0.5));
        }
        views.keep(&data, &path(60), view(2.0));
        let mut again = Views::read(&data);
        assert_eq!((again.of(&path(60)), again.of(&path(19)), again.0.len()), (Some(view(2.0)), None, KEPT));
        again.keep(&data, &path(60), FileView { map: "m2".into(), seeing: None });
        assert_eq!(Views::read(&data).of(&path(60)).unwrap().map.as_str(), "m2");
    }

    #[test]
    fn a_file_that_is_gone_is_forgotten_and_a_damaged_list_is_as_good_as_none() {
        let folder = tempfile::tempdir().unwrap();
        let (here, gone) = (folder.path().join("here"), folder.path().join("gone"));
        let mut views = Views::default();
        for path in [&here, &gone] {
            fs::write(path, "").unwrap();
            views.keep(folder.path(), path, view(1.0));
        }
        fs::remove_file(&gone).unwrap();
        let views = Views::read(folder.path());
        assert_eq!((views.of(&here), views.of(&gone)), (Some(view(1.0)), None));
        for damaged in ["[{", "{}", "[3, {\"path\": \"/a\", \"map\": []}]"] {
            fs::write(file_in(folder.path()), damaged).unwrap();
            assert!(Views::read(folder.path()).0.is_empty(), "{damaged}");
        }
    }
}
