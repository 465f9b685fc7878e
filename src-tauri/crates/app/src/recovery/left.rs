//! Logs that a crash left: finding them, reading them, and doing what they say once more.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use journey::edit::History;
use journey::file;

use super::log::{Entry, FORMAT, Head, Log, Paths, VERSION};

/// A log that nobody writes any more.
#[derive(Debug)]
pub struct Left {
    /// Its name.
    pub id: String,
    /// What it is about.
    pub head: Head,
    /// How many changes it holds.
    pub changes: usize,
    /// When the last one was made.
    pub changed: SystemTime,
}

/// What was made of a log.
pub struct Restored {
    /// The document with the steps that led to it.
    pub history: History,
    /// Where it is saved, and as what.
    pub head: Head,
    /// The log, which goes on.
    pub log: Log,
    /// Where the whole log was kept, when a part of it could not be used, and how many lines that are.
    pub kept: Option<(PathBuf, usize)>,
}

/// Every log that nobody writes any more, newest first, and those that cannot be read, which are set aside.
pub fn find(folder: &Path) -> (Vec<Left>, Vec<PathBuf>) {
    let mut found = Vec::new();
    let mut unreadable = Vec::new();
    for id in ids(folder) {
        let paths = Paths::new(folder, &id);
        match look(&paths) {
            Ok(Some((head, changes, changed))) if paths.base.exists() => {
                found.push(Left { id, head, changes, changed });
            }
            // Written by a running program, or gone a moment ago.
            Ok(None) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            _ => unreadable.extend(set_aside(folder, &paths)),
        }
    }
    found.sort_by_key(|left| std::cmp::Reverse(left.changed));
    (found, unreadable)
}

/// Does again what a log says. What cannot be read or done ends it, and the log as it was is kept aside.
pub fn restore(folder: &Path, id: &str) -> io::Result<Restored> {
    let paths = Paths::new(folder, id);
    if !ids(folder).iter().any(|known| known == id) {
        return Err(io::ErrorKind::NotFound.into());
    }
    let mut file = File::options().read(true).append(true).open(&paths.lines)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(io::ErrorKind::WouldBlock.into()),
        Err(TryLockError::Error(error)) => super::log::without_locks(error)?,
    }
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let (head, mut good) = head(&bytes).ok_or(io::ErrorKind::InvalidData)?;
    let base = file::read(&fs::read(&paths.base)?).map_err(|_| io::ErrorKind::InvalidData)?;

    let mut history = History::new(base.document);
    let (mut undoable, mut redoable) = (0, 0);
    // What follows the last line break was never answered.
    let end = bytes.iter().rposition(|byte| *byte == b'\n').map_or(good, |at| at + 1);
    let mut unused = 0;
    for line in bytes[good..end].split_inclusive(|byte| *byte == b'\n') {
        if unused > 0 || again(&mut history, line, &mut undoable, &mut redoable).is_none() {
            unused += 1;
        } else {
            good += line.len();
        }
    }
    let kept = if unused > 0 { Some((copy_aside(folder, &paths)?, unused)) } else { None };
    file.set_len(good as u64)?;
    file.seek(SeekFrom::End(0))?;
    history.mark_unsaved();
    Ok(Restored { history, head, log: Log::of(file, paths, undoable, redoable), kept })
}

/// Forgets a log that a crash left.
pub fn discard(folder: &Path, id: &str) {
    if ids(folder).iter().any(|known| known == id) {
        Paths::new(folder, id).remove();
    }
}

/// Does the change of one line; `None` when it cannot be done.
fn again(history: &mut History, line: &[u8], undoable: &mut usize, redoable: &mut usize) -> Option<()> {
    let (command, run) = match serde_json::from_slice::<Entry<'_>>(line).ok()? {
        Entry::Apply(command) => (command, None),
        Entry::Type { command, run } => (command, Some(run)),
        Entry::Undo => {
            *undoable = undoable.checked_sub(1)?;
            *redoable += 1;
            return history.undo().then_some(());
        }
        Entry::Redo => {
            *redoable = redoable.checked_sub(1)?;
            *undoable += 1;
            return history.redo().then_some(());
        }
    };
    let step = history.do_(&command, run).ok()?;
    *undoable = (*undoable + usize::from(step)).min(History::LIMIT);
    *redoable = 0;
    Some(())
}

/// What a log that nobody writes any more is about; `None` when it is written now.
fn look(paths: &Paths) -> io::Result<Option<(Head, usize, SystemTime)>> {
    let mut file = File::open(&paths.lines)?;
    if matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)) {
        return Ok(None);
    }
    let changed = file.metadata()?.modified()?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let (head, length) = head(&bytes).ok_or(io::ErrorKind::InvalidData)?;
    let changes = bytes[length..].iter().filter(|byte| **byte == b'\n').count();
    Ok(Some((head, changes, changed)))
}

/// The first line and its length in bytes.
fn head(bytes: &[u8]) -> Option<(Head, usize)> {
    let length = bytes.iter().position(|byte| *byte == b'\n')? + 1;
    let head: Head = serde_json::from_slice(&bytes[..length]).ok()?;
    (head.format == FORMAT && head.version <= VERSION).then_some((head, length))
}

fn ids(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            (path.extension()? == "ndjson").then(|| path.file_stem()?.to_str().map(str::to_owned))?
        })
        .collect()
}

/// Moves a log that cannot be read to where it is not offered again.
fn set_aside(folder: &Path, paths: &Paths) -> Option<PathBuf> {
    let kept = aside(folder, &paths.lines).ok()?;
    fs::rename(&paths.lines, &kept).ok()?;
    if let Ok(base) = aside(folder, &paths.base) {
        let _ = fs::rename(&paths.base, base);
    }
    Some(kept)
}

fn copy_aside(folder: &Path, paths: &Paths) -> io::Result<PathBuf> {
    let kept = aside(folder, &paths.lines)?;
    fs::copy(&paths.lines, &kept)?;
    fs::copy(&paths.base, aside(folder, &paths.base)?)?;
    Ok(kept)
}

fn aside(folder: &Path, path: &Path) -> io::Result<PathBuf> {
    let damaged = folder.join("damaged");
    fs::create_dir_all(&damaged)?;
    Ok(damaged.join(path.file_name().ok_or(io::ErrorKind::InvalidFilename)?))
}
