//! What is remembered of exports: presets, what was chosen last, and which files were made of which map, so that one key
//! makes them again (requirement 000-13). A file of JSON in the folder of the program's own data.

use std::fs;
use std::path::{Path, PathBuf};

use journey::model::MapId;
use serde::{Deserialize, Serialize};

use crate::disk;
use crate::message::Message;
use crate::request::{Export, ExportOptions, ExportPreset};

/// How many presets and how many exports are remembered.
const KEPT: usize = 60;

/// One export that was made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Earlier {
    /// The file of the document; absent while it had none.
    pub document: Option<PathBuf>,
    /// Of which map.
    pub map: MapId,
    /// What, and where to.
    pub export: Export,
}

/// All that is remembered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Kept {
    pub presets: Vec<ExportPreset>,
    pub last: Option<ExportOptions>,
    pub done: Vec<Earlier>,
}

/// What is remembered; nothing when there is nothing or it cannot be read, as no work depends on it.
pub(crate) fn read(data: &Path) -> Kept {
    fs::read(file(data)).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}

/// The exports of a document, the oldest first.
pub(crate) fn of_document(data: &Path, document: &Path) -> Vec<Earlier> {
    read(data).done.into_iter().filter(|done| done.document.as_deref() == Some(document)).collect()
}

/// Remembers an export as the newest. That it cannot be written must not keep anybody from exporting.
pub(crate) fn remember(data: &Path, done: Earlier) {
    let mut kept = read(data);
    kept.last = Some(done.export.options.clone());
    if done.document.is_some() {
        add(&mut kept.done, done);
        let extra = kept.done.len().saturating_sub(KEPT);
        kept.done.drain(..extra);
    }
    let _ = write(data, &kept);
}

/// Puts an export at the end, in place of an earlier one to the same file.
pub(crate) fn add(all: &mut Vec<Earlier>, done: Earlier) {
    all.retain(|other| other.export.path != done.export.path);
    all.push(done);
}

/// Keeps options under a name, in place of those that had it.
pub(crate) fn keep_preset(data: &Path, mut preset: ExportPreset) -> Result<(), Message> {
    preset.name = preset.name.trim().to_owned();
    let mut kept = read(data);
    if preset.name.is_empty() {
        return Err(Message::new("error-no-name"));
    }
    match kept.presets.iter_mut().find(|other| other.name == preset.name) {
        Some(other) => *other = preset,
        None => kept.presets.push(preset),
    }
    let extra = kept.presets.len().saturating_sub(KEPT);
    kept.presets.drain(..extra);
    write(data, &kept)
}

/// Forgets the options of that name.
pub(crate) fn remove_preset(data: &Path, name: &str) -> Result<(), Message> {
    let mut kept = read(data);
    kept.presets.retain(|preset| preset.name != name);
    write(data, &kept)
}

fn write(data: &Path, kept: &Kept) -> Result<(), Message> {
    let _ = fs::create_dir_all(data);
    let bytes = serde_json::to_vec_pretty(kept).map_err(|error| Message::new("error-unknown").with("detail", error))?;
    disk::write(&file(data), &bytes)
}

fn file(data: &Path) -> PathBuf {
    data.join("exports.json")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn done(document: &str, path: &str) -> Earlier {
        let export = Export { path: path.into(), options: ExportOptions::default(), replace: false };
        Earlier { document: Some(document.into()), map: "m1".into(), export }
    }

    #[test]
    fn each_file_is_remembered_once_for_its_document() {
        let data = tempfile::tempdir().unwrap();
        for path in ["/a.png", "/b.svg", "/a.png"] {
            remember(data.path(), done("/one.journey", path));
        }
        remember(data.path(), done("/two.journey", "/c.png"));
        let paths: Vec<PathBuf> =
            of_document(data.path(), Path::new("/one.journey")).into_iter().map(|done| done.export.path).collect();
        assert_eq!(paths, [PathBuf::from("/b.svg"), PathBuf::from("/a.png")]);
        for number in 0..100 {
            remember(data.path(), done("/one.journey", &format!("/{number}.png")));
        }
        assert_eq!(read(data.path()).done.len(), KEPT);
    }

    #[test]
    fn presets_are_kept_by_name_and_a_damaged_file_is_none() {
        let data = tempfile::tempdir().unwrap();
        let preset = |name: &str, split| {
            let options = ExportOptions { split, ..ExportOptions::default() };
            ExportPreset { name: name.to_owned(), options }
        };
        keep_preset(data.path(), preset(" Board ", false)).unwrap();
        keep_preset(data.path(), preset("Board", true)).unwrap();
        assert_eq!(read(data.path()).presets, [preset("Board", true)]);
        assert_eq!(keep_preset(data.path(), preset("  ", true)).unwrap_err().key, "error-no-name");
        remove_preset(data.path(), "Board").unwrap();
        assert_eq!(read(data.path()).presets, []);
        fs::write(file(data.path()), "[{").unwrap();
        assert_eq!(read(data.path()), Kept::default());
    }
}
