//! What goes over when a window opens, and when files are opened, made and saved.

use std::path::PathBuf;

use journey::check::{Limits, Severity};
use journey::model::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FileView, Update};
use crate::message::Message;
use crate::settings::Settings;

/// What the window needs when it opens.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
pub struct Start {
    /// The program's version.
    pub version: String,
    /// `linux`, `windows` or `macos`.
    pub platform: String,
    /// The system has a menu bar, and the window needs none: it asks `setMenus`.
    pub menu_bar: bool,
    /// The system's language, as near as we have it.
    pub language: Language,
    /// Files opened before, newest first.
    pub recent: Vec<Recent>,
    /// The built-in maps.
    pub templates: Vec<Template>,
    /// The file that the program was started with.
    pub path: Option<String>,
    /// The window has a document open already: its page was loaded again. Ask `show` for it.
    pub opened: bool,
    /// What a crash left that no other window offers, newest first; nothing when a file is opened, which offers its own.
    pub recoverable: Vec<Recoverable>,
    /// What could not be read of the program's own data, and where it was kept.
    pub unreadable: Vec<Message>,
    /// What the user chose.
    pub settings: Settings,
    /// The rules of the checker by name, and how much each usually weighs.
    pub rules: Vec<(String, Severity)>,
    /// Where counting rules usually begin to speak.
    pub limits: Limits,
}

/// Changes of a document that were not saved when the program stopped.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Recoverable {
    /// Its name, for `restore` and `discard`.
    pub id: String,
    /// What the window called it; may be empty.
    pub title: String,
    /// The file that it was opened from or saved to.
    pub path: Option<String>,
    /// How many changes there are.
    pub changes: usize,
    /// When the last one was made, milliseconds since 1970.
    pub changed: u64,
}

/// Something that a crash left.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Crashed {
    /// Its name, as in [`Recoverable`].
    pub id: String,
}

/// A file opened before.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Recent {
    /// Where it is.
    pub path: String,
    /// Its name without folder and extension.
    pub name: String,
}

/// A built-in map.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Template {
    /// Its kebab-case name.
    pub name: String,
    /// What it is called, for each language.
    pub titles: Vec<(Language, String)>,
    /// What it is for, for each language: one short line.
    pub about: Vec<(Language, String)>,
    /// Where it is found: `strategic`, `tactical`, `performance`, `retail`, `b2b`, `persona`; the word is
    /// `template-group-NAME`.
    pub groups: Vec<String>,
}

/// A file.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct AtPath {
    /// Absolute.
    #[ts(type = "string")]
    pub path: PathBuf,
}

/// How to write the document to its file.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Save {
    /// Also when another program has changed the file since; a copy of what it wrote is kept.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub replace: bool,
    /// By itself: a copy of the version before is kept only now and then.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub auto: bool,
}

/// A new document.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct New {
    /// A template's name.
    pub template: String,
    /// The language of its texts.
    pub language: Language,
}

/// A document that was opened or made.
#[derive(Debug, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Opened {
    /// The window's new content.
    pub update: Update,
    /// What had to be repaired: one sentence key with its arguments for each.
    pub repairs: Vec<Message>,
    /// Changes of this file that a crash left, which it does not show.
    pub recoverable: Option<Recoverable>,
    /// The file is open in another window too.
    pub shared: bool,
    /// Which part of it was seen last.
    pub view: Option<FileView>,
}

/// Which file to ask for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct PickSave {
    /// Proposed name with extension: `journey`, `png` or `svg`.
    pub suggested: String,
}

/// Some settings, by name.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(export, export_to = "request.ts", type = "Partial<Settings>")]
pub struct Changes(pub serde_json::Map<String, serde_json::Value>);

/// Another window.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct OpenWindow {
    /// On this file; on the start screen when absent.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub path: Option<PathBuf>,
}
