//! A window without a window: what it asks is answered as in the program.
#![allow(dead_code, clippy::unwrap_used)] // each test file uses its own part

use std::fs;
use std::path::{Path, PathBuf};

use app::{Host, Message, Sessions};
use serde_json::{Value, json};

/// Nobody answers dialogs.
pub struct Nobody;

impl Host for Nobody {
    fn pick_open(&self) -> Option<PathBuf> {
        None
    }
    fn pick_save(&self, _: &str) -> Option<PathBuf> {
        None
    }
    fn close(&self) {}
    fn set_title(&self, _: &str) {}
}

/// One window and the folder that it works in.
pub struct Window {
    pub sessions: Sessions,
    pub folder: tempfile::TempDir,
}

impl Window {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { sessions: Sessions::new(folder.path().join("data")), folder }
    }

    /// A window on the café map, saved as `cafe.journey`.
    pub fn on_the_cafe() -> (Self, PathBuf) {
        let window = Self::new();
        window.ask("new", json!({"template": "cafe", "language": "zh-Hant"}));
        let path = window.path("cafe.journey");
        window.ask("saveAs", json!({"path": path}));
        (window, path)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn try_to(&self, name: &str, payload: Value) -> Result<Value, Message> {
        self.sessions.handle("w", name, payload, &Nobody).map(|text| serde_json::from_str(&text).unwrap())
    }

    pub fn ask(&self, name: &str, payload: Value) -> Value {
        self.try_to(name, payload).unwrap_or_else(|message| panic!("{name}: {message:?}"))
    }

    pub fn refused(&self, name: &str, payload: Value) -> String {
        self.try_to(name, payload).unwrap_err().key
    }
}

pub fn moving() -> Value {
    json!({"do": "moveTouchpoint", "map": "m1", "touchpoint": "t3", "stage": "s1", "at": 0})
}

pub fn stages(update: &Value) -> Vec<usize> {
    let stages = update["outline"]["stages"].as_array().unwrap();
    stages.iter().map(|stage| stage["touchpoints"].as_array().unwrap().len()).collect()
}

pub fn is_quiet(scene: &Value) -> bool {
    scene["fresh"] == false && ["changed", "moved", "removed"].iter().all(|part| scene[part] == json!([]))
}

pub fn backups(data: &Path) -> Vec<PathBuf> {
    let folders = fs::read_dir(data.join("backups")).unwrap();
    folders.flat_map(|folder| fs::read_dir(folder.unwrap().path()).unwrap()).map(|file| file.unwrap().path()).collect()
}
