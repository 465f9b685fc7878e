//! Reading and writing files so that nobody loses work: whole or not at all, with the earlier version kept.

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hasher as _};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::message::Message;

/// Larger files are not maps, and reading them would only fill the memory. Bytes.
const LARGEST: u64 = 512 << 20;

/// How many earlier versions of one file are kept.
const BACKUPS: usize = 20;

/// All bytes of a file.
pub fn read(path: &Path) -> Result<Vec<u8>, Message> {
    let mut bytes = Vec::new();
    open(path)?.take(LARGEST).read_to_end(&mut bytes).map_err(|error| failed(path, &error))?;
    Ok(bytes)
}

/// A file to be read, when it may be a map or a picture of one.
pub fn open(path: &Path) -> Result<File, Message> {
    let about = fs::metadata(path).map_err(|error| failed(path, &error))?;
    // A pipe or a device would be waited for, maybe for ever.
    if !about.is_file() {
        return Err(message("error-not-a-file", path));
    }
    if about.len() > LARGEST {
        return Err(message("error-too-large", path));
    }
    File::open(path).map_err(|error| failed(path, &error))
}

/// Writes a file whole or not at all: into a new file beside it, which then takes its name. A link stays a link, and
/// the file keeps its permissions.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Message> {
    fill(path, true, |file| file.write_all(bytes).map_err(|error| failed(path, &error))).map(drop)
}

/// The same for what is written bit by bit, over a file that is there only when it may `replace` it. Gives the size in
/// bytes.
pub fn fill(path: &Path, replace: bool, fill: impl FnOnce(&mut File) -> Result<(), Message>) -> Result<u64, Message> {
    let wrong = |error: io::Error| failed(path, &error);
    let target = if replace { fs::canonicalize(path).ok() } else { None }.unwrap_or_else(|| path.to_owned());
    let permissions = if replace { permissions_of(&target).map_err(wrong)? } else { None };
    let mut file = beside(&target).map_err(wrong)?;
    fill(file.as_file_mut())?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions).map_err(wrong)?;
    }
    file.as_file().sync_all().map_err(wrong)?;
    let size = file.as_file().metadata().map_err(wrong)?.len();
    let placed = if replace { file.persist(&target) } else { file.persist_noclobber(&target) };
    placed.map_err(|error| wrong(error.error))?;
    sync_folder(&target).map_err(wrong)?;
    Ok(size)
}

/// Keeps a copy of what is at `path` now, in `folder`, beside the newest earlier ones; not when the newest is younger
/// than `rest`.
pub fn back_up(path: &Path, folder: &Path, rest: Duration) -> io::Result<()> {
    let target = fs::canonicalize(path)?;
    let name = |part: Option<&std::ffi::OsStr>| part.map(|part| part.to_string_lossy().into_owned());
    let stem = name(target.file_stem()).unwrap_or_default();
    let extension = name(target.extension()).unwrap_or_default();
    // Two files of one name in two folders must not push each other out.
    let folder = folder.join(format!("{stem}-{:016x}", fingerprint(target.as_os_str().as_encoded_bytes())));
    fs::create_dir_all(&folder)?;
    let mut kept: Vec<(u64, PathBuf)> = fs::read_dir(&folder)?
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let number = path.file_stem()?.to_str()?.rsplit_once('.')?.1.parse().ok()?;
            Some((number, path))
        })
        .collect();
    kept.sort();
    let age = |(_, path): &(u64, PathBuf)| fs::metadata(path).ok()?.modified().ok()?.elapsed().ok();
    if kept.last().and_then(age).is_some_and(|age| age < rest) {
        return Ok(());
    }
    let next = kept.last().map_or(1, |(number, _)| number + 1);
    fs::copy(&target, folder.join(format!("{stem}.{next:04}.{extension}")))?;
    let surplus = (kept.len() + 1).saturating_sub(BACKUPS);
    for (_, path) in &kept[..surplus.min(kept.len())] {
        fs::remove_file(path)?;
    }
    Ok(())
}

/// Tells contents apart. Another version of the program may count differently, and then takes a file for changed.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    hasher.finish()
}

/// What a person is told about a file that could not be read or written.
pub fn failed(path: &Path, error: &io::Error) -> Message {
    let key = match error.kind() {
        ErrorKind::NotFound => "error-not-found",
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "error-no-permission",
        ErrorKind::AlreadyExists => "error-file-exists",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "error-disk-full",
        ErrorKind::IsADirectory | ErrorKind::NotADirectory => "error-not-a-file",
        ErrorKind::InvalidFilename => "error-bad-name",
        _ => return message("error-file", path).with("detail", error),
    };
    message(key, path)
}

fn message(key: &str, path: &Path) -> Message {
    Message::new(key).with("path", path.display())
}

/// The permissions of a file that may be replaced; none where there is no file.
fn permissions_of(target: &Path) -> io::Result<Option<fs::Permissions>> {
    match fs::metadata(target) {
        Ok(about) if about.is_dir() => Err(ErrorKind::IsADirectory.into()),
        // Renaming over a file that may not be written works on some systems; it would still be wrong.
        Ok(about) if about.permissions().readonly() => Err(ErrorKind::PermissionDenied.into()),
        Ok(about) => Ok(Some(about.permissions())),
        Err(_) => Ok(None),
    }
}

/// A new file in the folder of `target`; it is gone again unless it takes that name.
fn beside(target: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".throughline-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // What the user's umask leaves of it, like any other new file.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder_of(target))
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Makes the new name itself survive a power cut, where the system knows how.
fn sync_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder_of(path))?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.journey");
        write(&path, b"one").unwrap();
        write(&path, b"two").unwrap();
        assert_eq!(read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_new_file_never_replaces_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.png");
        let write_new =
            |bytes: &[u8]| fill(&path, false, |file| file.write_all(bytes).map_err(|error| failed(&path, &error)));
        assert_eq!(write_new(b"one").unwrap(), 3);
        assert_eq!(write_new(b"two").unwrap_err().key, "error-file-exists");
        assert_eq!(read(&path).unwrap(), b"one");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_and_permissions_stay() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("real"), folder.path().join("link"));
        fs::write(&file, "one").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        symlink(&file, &link).unwrap();
        write(&link, b"two").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&file).unwrap(), b"two");
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
    }

    #[test]
    fn a_file_that_may_not_be_written_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "one").unwrap();
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        assert_eq!(write(&path, b"two").unwrap_err().key, "error-no-permission");
        assert_eq!(fs::read(&path).unwrap(), b"one");
    }

    #[test]
    fn what_is_not_a_file_says_so() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(&folder.path().join("none")).unwrap_err().key, "error-not-found");
        assert_eq!(read(folder.path()).unwrap_err().key, "error-not-a-file");
        assert_eq!(write(folder.path(), b"").unwrap_err().key, "error-not-a-file");
    }

    #[test]
    fn the_newest_backups_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let (path, backups) = (folder.path().join("map.journey"), folder.path().join("backups"));
        for version in 0..BACKUPS + 5 {
            fs::write(&path, version.to_string()).unwrap();
            back_up(&path, &backups, Duration::ZERO).unwrap();
            back_up(&path, &backups, Duration::from_secs(3600)).unwrap();
        }
        let of_this_file = fs::read_dir(&backups).unwrap().next().unwrap().unwrap().path();
        let mut kept: Vec<String> = fs::read_dir(of_this_file)
            .unwrap()
            .map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap())
            .collect();
        kept.sort_by_key(|version| version.parse::<usize>().unwrap());
        let expected: Vec<String> = (5..BACKUPS + 5).map(|version| version.to_string()).collect();
        assert_eq!(kept, expected);
    }
}
