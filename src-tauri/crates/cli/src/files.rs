//! Files on the disk: maps are read as a whole, results appear as a whole or not at all.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use export::MapFile;
use journey::file::{self, Opened};
use journey::model::Language;

use crate::failure::{Failure, say};
use crate::tell;

/// Opens a map. What had to be put right is told, and the file stays as it is.
pub fn open(path: &Path, language: Language) -> Result<Opened, Failure> {
    let opened = open_quietly(path)?;
    if !opened.repairs.is_empty() {
        let count = ("count", opened.repairs.len().to_string());
        let problem = say(language, "error-repaired", &[count]);
        tell(&say(language, "error-in-file", &[("file", path.display().to_string()), ("problem", problem)]));
    }
    Ok(opened)
}

/// Opens a map, or a picture that carries one, without a word on what had to be put right.
pub fn open_quietly(path: &Path) -> Result<Opened, Failure> {
    file::read(&read(path)?.bytes).map_err(|error| Failure::from(error).in_file(path))
}

/// The bytes of a map, or of the map that a picture carries.
pub fn read(path: &Path) -> Result<MapFile, Failure> {
    let file = File::open(path).map_err(|error| reading_failed(&error).in_file(path))?;
    export::read_map(file).map_err(|error| Failure::from(error).in_file(path))
}

/// The text of a file.
pub fn read_text(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| reading_failed(&error).in_file(path))
}

/// A place for a result, known to be free.
#[derive(Clone, Debug)]
pub struct Target {
    path: PathBuf,
    replace: bool,
}

impl Target {
    /// Checks the place before any work is done for it: its folder must exist, the file must not, unless it may be
    /// `replace`d.
    pub fn new(path: &Path, replace: bool) -> Result<Self, Failure> {
        if !folder_of(path).is_dir() {
            return Err(Failure::new("error-target-no-folder").in_file(path));
        }
        // A link that leads nowhere exists, too.
        if !replace && path.symlink_metadata().is_ok() {
            return Err(Failure::new("error-target-exists").in_file(path));
        }
        Ok(Self { path: path.to_owned(), replace })
    }

    /// A file that is there and gets other contents; a link stays a link.
    pub fn in_place(path: &Path) -> Result<Self, Failure> {
        let path = path.canonicalize().map_err(|error| reading_failed(&error).in_file(path))?;
        let about = path.metadata().map_err(|error| reading_failed(&error).in_file(&path))?;
        // Renaming over a file that may not be written works on some systems; it would still be wrong.
        if about.permissions().readonly() {
            return Err(Failure::new("error-target-read-only").in_file(&path));
        }
        Ok(Self { path, replace: true })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes the whole file beside its place and then puts it there, so that nobody ever sees half of it.
    pub fn write(&self, write: impl FnOnce(&mut File) -> Result<(), Failure>) -> Result<(), Failure> {
        let folder = folder_of(&self.path);
        let mut builder = tempfile::Builder::new();
        builder.prefix(".journey-").suffix(".part");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            // As any new file: the user's umask takes away from it.
            builder.permissions(fs::Permissions::from_mode(0o666));
        }
        let in_target = |error: &io::Error| writing_failed(error).in_file(&self.path);
        let mut file = builder.tempfile_in(&folder).map_err(|error| in_target(&error))?;
        write(file.as_file_mut()).map_err(|failure| failure.in_file(&self.path))?;
        // What was there keeps its permissions.
        if let Ok(about) = self.path.metadata() {
            let kept = file.as_file().set_permissions(about.permissions());
            kept.map_err(|error| in_target(&error))?;
        }
        file.as_file().sync_all().map_err(|error| in_target(&error))?;
        let placed = if self.replace { file.persist(&self.path) } else { file.persist_noclobber(&self.path) };
        placed.map_err(|error| in_target(&error.error))?;
        #[cfg(unix)]
        // The name must survive a power cut, too; a folder that cannot be synced still has the file.
        let _ = File::open(&folder).and_then(|folder| folder.sync_all());
        Ok(())
    }

    /// Writes bytes that are there already.
    pub fn write_bytes(&self, bytes: &[u8]) -> Result<(), Failure> {
        self.write(|file| file.write_all(bytes).map_err(|error| writing_failed(&error)))
    }
}

/// Whether two names lead to one file that exists.
pub fn is_same(a: &Path, b: &Path) -> bool {
    matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

/// Why a file could not be written.
pub fn writing_failed(error: &io::Error) -> Failure {
    match error.kind() {
        ErrorKind::AlreadyExists => Failure::new("error-target-exists"),
        ErrorKind::NotFound => Failure::new("error-target-no-folder"),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Failure::new("error-target-forbidden"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Failure::new("error-target-full"),
        ErrorKind::InvalidFilename => Failure::new("error-target-bad-name"),
        _ => Failure::new("error-target-unwritable").with("reason", error),
    }
}

fn reading_failed(error: &io::Error) -> Failure {
    match error.kind() {
        ErrorKind::NotFound => Failure::new("error-file-missing"),
        ErrorKind::PermissionDenied => Failure::new("error-file-forbidden"),
        _ => Failure::new("error-file-unreadable").with("reason", error),
    }
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}
