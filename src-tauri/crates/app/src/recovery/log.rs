//! The log of one open document: a copy of what it was (`ID.journey`, a file like any other), and `ID.ndjson`, which
//! says where it is saved and then has a line for every change since.
//!
//! A line is handed to the operating system before the change is answered, so a program that is killed has lost
//! nothing. It reaches the disk within [`SYNC_AFTER`]: a power cut may lose the changes of that last moment, and in
//! return no key press waits for a disk.

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, SystemTime};

use journey::edit::{Command, History};
use journey::file;
use journey::model::Document;
use serde::{Deserialize, Serialize};

/// How long a change may wait until it is safe from a power cut.
const SYNC_AFTER: Duration = Duration::from_millis(1000);

/// What the first line of every log says.
pub const FORMAT: &str = "throughline-recovery";
/// The version of the log's lines.
pub const VERSION: u32 = 1;

/// The first line: what the document is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Head {
    /// [`FORMAT`].
    pub format: String,
    /// [`VERSION`].
    pub version: u32,
    /// What the window called it.
    pub title: String,
    /// Where it is saved.
    pub path: Option<PathBuf>,
    /// Fingerprint of that file as it was read or written.
    pub on_disk: Option<u64>,
}

impl Head {
    /// That of a log that begins now.
    pub fn new(title: String, path: Option<PathBuf>, on_disk: Option<u64>) -> Self {
        Self { format: FORMAT.to_owned(), version: VERSION, title, path, on_disk }
    }
}

/// A line: one change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Entry<'a> {
    /// A command.
    Apply(Cow<'a, Command>),
    /// A command of a run of typing.
    Type {
        /// The command.
        command: Cow<'a, Command>,
        /// Which run.
        run: u64,
    },
    /// The last step is taken back.
    Undo,
    /// What was taken back is done again.
    Redo,
}

/// A log that is being written. The file is locked as long as this lives: a log without a lock is what a crash left.
#[derive(Debug)]
pub struct Log {
    file: Arc<File>,
    paths: Paths,
    /// How many steps the changes of this log can take back and do again: it knows none from before its beginning.
    undoable: usize,
    redoable: usize,
    /// A thread is about to bring what was written to the disk.
    syncing: Arc<AtomicBool>,
}

/// The two files of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    /// The document at the beginning.
    pub base: PathBuf,
    /// The changes.
    pub lines: PathBuf,
}

impl Paths {
    /// Those of that name.
    pub fn new(folder: &Path, id: &str) -> Self {
        Self { base: folder.join(format!("{id}.journey")), lines: folder.join(format!("{id}.ndjson")) }
    }

    /// Removes both: first the log, as a log without its document would be taken for damaged.
    pub fn remove(&self) {
        let _ = fs::remove_file(&self.lines);
        let _ = fs::remove_file(&self.base);
    }
}

impl Log {
    /// Begins a log of a document as it is now.
    pub fn begin(folder: &Path, head: &Head, document: &Document) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        let paths = Paths::new(folder, &new_id());
        let begun = Self::write_beginning(&paths, head, document);
        if begun.is_err() {
            paths.remove();
        }
        begun
    }

    fn write_beginning(paths: &Paths, head: &Head, document: &Document) -> io::Result<Self> {
        File::create_new(&paths.base)?.write_all(&file::write(document))?;
        let lines = File::options().append(true).create_new(true).open(&paths.lines)?;
        let mut log = Self::of(lines, paths.clone(), 0, 0);
        log.file.lock().or_else(without_locks)?;
        log.write_line(head)?;
        Ok(log)
    }

    /// Goes on with a log that was read from `file`, which is open for appending and locked.
    pub fn of(file: File, paths: Paths, undoable: usize, redoable: usize) -> Self {
        Self { file: Arc::new(file), paths, undoable, redoable, syncing: Arc::default() }
    }

    /// Notes a command; `step`: it is one step of undo of its own.
    pub fn note(&mut self, command: &Command, run: Option<u64>, step: bool) -> io::Result<()> {
        let command = Cow::Borrowed(command);
        self.write_line(&match run {
            Some(run) => Entry::Type { command, run },
            None => Entry::Apply(command),
        })?;
        self.undoable = (self.undoable + usize::from(step)).min(History::LIMIT);
        self.redoable = 0;
        Ok(())
    }

    /// Notes an undo; false when it goes back behind the beginning of this log.
    pub fn note_undo(&mut self) -> io::Result<bool> {
        if self.undoable == 0 {
            return Ok(false);
        }
        self.write_line(&Entry::Undo)?;
        self.undoable -= 1;
        self.redoable += 1;
        Ok(true)
    }

    /// Notes a redo; false when what it does again was taken back before the beginning of this log.
    pub fn note_redo(&mut self) -> io::Result<bool> {
        if self.redoable == 0 {
            return Ok(false);
        }
        self.write_line(&Entry::Redo)?;
        self.redoable -= 1;
        self.undoable += 1;
        Ok(true)
    }

    /// Removes it: everything in it is saved, or nobody wants it.
    pub fn remove(self) {
        let Self { file, paths, .. } = self;
        drop(file);
        paths.remove();
    }

    /// One write for the whole line: what is torn at the end of a log was never answered.
    fn write_line(&mut self, line: &impl Serialize) -> io::Result<()> {
        let mut bytes = serde_json::to_vec(line)?;
        bytes.push(b'\n');
        (&*self.file).write_all(&bytes)?;
        self.sync_soon();
        Ok(())
    }

    fn sync_soon(&self) {
        if self.syncing.swap(true, Ordering::AcqRel) {
            return;
        }
        // Weak, as a log that is removed or left meanwhile must not stay locked.
        let (file, syncing, base) = (Arc::downgrade(&self.file), Arc::clone(&self.syncing), self.paths.base.clone());
        thread::spawn(move || {
            thread::sleep(SYNC_AFTER);
            syncing.store(false, Ordering::Release);
            let Some(file) = file.upgrade() else { return };
            // The lines make sense with their document alone. That a disk fails is told when the map is saved.
            let _ = File::open(base).and_then(|base| base.sync_data());
            let _ = file.sync_data();
        });
    }
}

/// Some network folders know no locks. Better a log that may be offered once too often than none.
pub fn without_locks(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::Unsupported { Ok(()) } else { Err(error) }
}

/// A name that no other log has: the time, the process, and how many were begun in it.
fn new_id() -> String {
    static BEGUN: AtomicU32 = AtomicU32::new(0);
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis();
    format!("{now}-{}-{}", std::process::id(), BEGUN.fetch_add(1, Ordering::Relaxed))
}
