//! One program for all windows: a later start hands its files to the first and ends.
//!
//! The first start holds a lock on a file in the folder of the program's own data and listens on a local socket (a
//! named pipe on Windows) that only its user can open. A plug-in does the same over a message bus, with twenty crates;
//! this needs one small crate and no bus. macOS starts a program once by itself.

use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{mem, thread};

use interprocess::local_socket::prelude::*;
use interprocess::local_socket::{GenericFilePath, ListenerOptions, Name};

/// How often a later start knocks at one that has just begun; a tenth of a second lies between.
const KNOCKS: u32 = 30;

/// The longest list of files that is taken, bytes.
const LONGEST: u64 = 1 << 20;

/// Hands the files to a program that runs already; whether it took them. A program that is the first listens from now
/// on and calls `open` with what later ones hand over. Where neither works, every start is a program of its own.
pub fn handed_over(data: &Path, files: &[PathBuf], open: impl Fn(Vec<PathBuf>) + Send + 'static) -> bool {
    if fs::create_dir_all(data).is_err() {
        return false;
    }
    let Ok(lock) = File::create(data.join("instance.lock")) else { return false };
    match lock.try_lock() {
        Ok(()) => {
            // Held until the program ends, however it ends.
            mem::forget(lock);
            let _ = listen(data, open);
            false
        }
        Err(fs::TryLockError::WouldBlock) => (0..KNOCKS).any(|_| {
            let taken = hand_over(data, files).is_ok();
            if !taken {
                thread::sleep(Duration::from_millis(100));
            }
            taken
        }),
        Err(fs::TryLockError::Error(_)) => false,
    }
}

fn listen(data: &Path, open: impl Fn(Vec<PathBuf>) + Send + 'static) -> io::Result<()> {
    let path = address(data);
    // What a killed program left; we hold the lock, so nobody listens there.
    let _ = fs::remove_file(&path);
    let listener = ListenerOptions::new().name(name(&path)?).create_sync()?;
    thread::spawn(move || {
        for stream in listener.incoming().filter_map(Result::ok) {
            let mut reader = BufReader::new(stream);
            let mut line = String::new();
            let read = reader.by_ref().take(LONGEST).read_line(&mut line);
            if let (Ok(_), Ok(files)) = (read, serde_json::from_str(&line)) {
                open(files);
                let _ = reader.get_mut().write_all(b"ok\n");
            }
        }
    });
    Ok(())
}

fn hand_over(data: &Path, files: &[PathBuf]) -> io::Result<()> {
    let mut stream = LocalSocketStream::connect(name(&address(data))?)?;
    let mut line = serde_json::to_vec(files)?;
    line.push(b'\n');
    stream.write_all(&line)?;
    let mut answer = String::new();
    BufReader::new(stream).read_line(&mut answer)?;
    if answer == "ok\n" { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}

fn name(path: &Path) -> io::Result<Name<'_>> {
    path.to_fs_name::<GenericFilePath>()
}

fn address(data: &Path) -> PathBuf {
    if cfg!(windows) {
        // Pipes lie in a folder of their own; the data folder tells users apart.
        let user: String = data.to_string_lossy().chars().filter(|each| each.is_alphanumeric()).collect();
        PathBuf::from(format!(r"\\.\pipe\throughline-{user}"))
    } else {
        data.join("instance.sock")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn a_later_start_hands_its_files_to_the_first() {
        let data = std::env::temp_dir().join(format!("throughline-instance-{}", std::process::id()));
        let (sender, opened) = mpsc::channel();
        assert!(!handed_over(&data, &[], move |files| sender.send(files).unwrap()), "the first");
        let files = vec![PathBuf::from("/maps/晨曦.journey"), PathBuf::from("/b.journey")];
        assert!(handed_over(&data, &files, |_| unreachable!()));
        assert_eq!(opened.recv_timeout(Duration::from_secs(10)).unwrap(), files);
        assert!(handed_over(&data, &[], |_| unreachable!()));
        assert_eq!(opened.recv_timeout(Duration::from_secs(10)).unwrap(), Vec::<PathBuf>::new());
        fs::remove_dir_all(data).unwrap();
    }
}
