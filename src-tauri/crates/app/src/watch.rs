//! Notices what other programs do to the files that are open: changed, gone, not writable any more.
//!
//! Each open file is asked for its date and size once a second. That costs next to nothing, needs no library, and works
//! where watching does not: on network drives, in folders that are synchronised, and for programs that put a new file
//! in place of the old one. What a file says is read only when its date or size has changed and then stood still.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Weak};
use std::thread;
use std::time::{Duration, SystemTime};

use serde::Serialize;
use ts_rs::TS;

use crate::disk;
use crate::session::{Sessions, try_lock};

/// How often a file is looked at.
const EVERY: Duration = Duration::from_millis(1000);

/// How the file of an open document stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
pub enum FileState {
    /// As it was read or written here.
    #[default]
    Same,
    /// Another program wrote it.
    Changed,
    /// It is not there any more.
    Gone,
    /// It may not be written any more.
    ReadOnly,
}

/// Tells the windows whenever the state of their file changes, until the sessions are gone.
pub fn begin(sessions: &Arc<Sessions>) {
    let sessions = Arc::downgrade(sessions);
    thread::spawn(move || watch(&sessions));
}

fn watch(sessions: &Weak<Sessions>) {
    let mut watched: HashMap<String, Watched> = HashMap::new();
    loop {
        thread::sleep(EVERY);
        let Some(sessions) = sessions.upgrade() else { return };
        let names = sessions.names();
        watched.retain(|name, _| names.contains(name));
        for name in names {
            // A window that is busy is looked at the next time.
            let Some(file) = open_file(&sessions, &name) else { continue };
            if watched.get(&name).is_none_or(|known| known.file != file) {
                let known = Watched { file, stamp: None, judged: None, told: FileState::Same };
                watched.insert(name.clone(), known);
            }
            let Some(known) = watched.get_mut(&name) else { continue };
            if let Some(state) = known.look() {
                // It may have been saved in the meantime.
                if open_file(&sessions, &name).as_ref() == Some(&known.file) {
                    known.told = state;
                    sessions.tell(&name, "fileState", &state);
                }
            }
        }
    }
}

/// A file and what it held when it was read or written here.
#[derive(Clone, Debug, PartialEq, Eq)]
struct OpenFile {
    path: PathBuf,
    on_disk: Option<u64>,
}

fn open_file(sessions: &Sessions, window: &str) -> Option<OpenFile> {
    let window = sessions.window(window);
    let window = try_lock(&window)?;
    let session = window.session.as_ref()?;
    Some(OpenFile { path: session.path.clone()?, on_disk: session.on_disk })
}

/// What tells that a file is another one: its date, its length in bytes, whether it may be written.
type Stamp = Option<(Option<SystemTime>, u64, bool)>;

struct Watched {
    file: OpenFile,
    stamp: Option<Stamp>,
    /// The stamp that the state was found out for.
    judged: Option<Stamp>,
    told: FileState,
}

impl Watched {
    /// The state of the file, when it is another than the window was told.
    fn look(&mut self) -> Option<FileState> {
        let stamp = fs::metadata(&self.file.path)
            .ok()
            .map(|about| (about.modified().ok(), about.len(), about.permissions().readonly()));
        let still = self.stamp.replace(stamp) == Some(stamp);
        if !still || self.judged == Some(stamp) {
            return None;
        }
        self.judged = Some(stamp);
        let state = match stamp {
            None => FileState::Gone,
            Some((.., read_only)) => match disk::read(&self.file.path) {
                Ok(bytes) if Some(disk::fingerprint(&bytes)) != self.file.on_disk => FileState::Changed,
                Ok(_) if read_only => FileState::ReadOnly,
                Ok(_) => FileState::Same,
                // It cannot be read now: that is told when it is saved or opened.
                Err(_) => return None,
            },
        };
        (state != self.told).then_some(state)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_was_changed_and_stands_still_is_told_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.journey");
        fs::write(&path, "mine").unwrap();
        let file = OpenFile { path: path.clone(), on_disk: Some(disk::fingerprint(b"mine")) };
        let mut watched = Watched { file, stamp: None, judged: None, told: FileState::Same };
        let mut look = |told: Option<FileState>| {
            // The first look sees that it is new, the second that it stands still.
            assert_eq!(watched.look(), None);
            let state = watched.look();
            assert_eq!(state, told);
            watched.told = state.unwrap_or(watched.told);
            assert_eq!(watched.look(), None);
        };
        look(None);
        fs::write(&path, "another program's").unwrap();
        look(Some(FileState::Changed));
        fs::write(&path, "mine").unwrap();
        look(Some(FileState::Same));
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        look(Some(FileState::ReadOnly));
        fs::remove_file(&path).unwrap();
        look(Some(FileState::Gone));
    }
}
