//! A folder to run the program `journey` in, for the tests of the command line.
#![allow(clippy::unwrap_used, dead_code)] // each test file uses its part

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;

/// Where the window keeps the user's settings, seen from a desk.
pub const SETTINGS: &str = if cfg!(target_os = "macos") {
    "home/Library/Application Support/org.throughline.desktop/settings.json"
} else {
    "home/.local/share/org.throughline.desktop/settings.json"
};

/// A folder to work in, with the program.
pub struct Desk(TempDir);

impl Desk {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// With a built-in map as `map.journey`.
    pub fn with_map(template: &str, language: &str) -> Self {
        let desk = Self::new();
        desk.fine(&["new", "--template", template, "--lang", language, "map.journey"]);
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.path(name), content).unwrap();
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap()
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_journey"));
        command.args(args).current_dir(self.0.path()).env("LC_ALL", "C.UTF-8").env_remove("RUST_BACKTRACE");
        // What the person who runs the tests chose in the window is no part of them.
        command.env("HOME", self.path("home")).env_remove("XDG_DATA_HOME");
        command
    }

    /// Runs it: exit code, what it printed, what it told.
    pub fn run(&self, args: &[&str]) -> (i32, String, String) {
        ended(&self.command(args).output().unwrap())
    }

    /// Runs what must end well, and gives what it printed.
    pub fn fine(&self, args: &[&str]) -> String {
        let (code, out, err) = self.run(args);
        assert_eq!((code, err.as_str()), (0, ""), "{args:?}");
        out
    }

    /// Runs what must fail with every one of these words, and must leave the folder as it was.
    pub fn refused(&self, args: &[&str], words: &[&str]) {
        let before = self.everything();
        let (code, _, err) = self.run(args);
        assert_eq!(code, 2, "{args:?}: {err}");
        for word in words {
            assert!(err.contains(word), "{args:?} should say {word:?}: {err}");
        }
        assert!(!err.contains("panicked") && !err.contains("error-"), "{args:?}: {err}");
        assert_eq!(self.everything().keys().collect::<Vec<_>>(), before.keys().collect::<Vec<_>>(), "{args:?}");
        assert!(self.everything() == before, "{args:?} changed a file");
    }

    pub fn everything(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let files = fs::read_dir(self.0.path()).unwrap().map(|entry| entry.unwrap().path());
        files.filter(|path| path.is_file()).map(|path| (path.clone(), fs::read(path).unwrap())).collect()
    }
}

pub fn ended(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

pub fn png_size(bytes: &[u8]) -> (u32, u32) {
    assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n");
    assert!(bytes.ends_with(b"IEND\xaeB`\x82"), "the file is whole");
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}
