//! What goes over so that the system's own menu bar, where there is one, shows the menus of the window.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A menu of the system's menu bar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct SystemMenu {
    /// In the language of the window.
    pub label: String,
    /// It is one that the system adds something to.
    #[serde(default)]
    #[ts(optional)]
    pub role: Option<MenuRole>,
    /// From top to bottom.
    pub entries: Vec<SystemEntry>,
}

/// What the system makes of a menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
pub enum MenuRole {
    /// It lists the windows.
    Window,
    /// It has a field that finds menu items.
    Help,
}

/// A line of a menu.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
pub enum SystemEntry {
    /// A line between groups.
    Separator,
    /// Something to choose: the window is told its name by `menuChosen`, except for [`QUIT`].
    Item {
        /// Its name.
        id: String,
        /// In the language of the window.
        label: String,
        /// The keys that choose it, as `CmdOrCtrl+Shift+S`.
        #[serde(default)]
        #[ts(optional)]
        keys: Option<String>,
        /// Whether it can be chosen now.
        enabled: bool,
        /// Present: it switches something that is now on or off.
        #[serde(default)]
        #[ts(optional)]
        checked: Option<bool>,
    },
    /// A menu inside.
    Menu {
        /// In the language of the window.
        label: String,
        /// Whether it can be opened now.
        enabled: bool,
        /// From top to bottom.
        entries: Vec<SystemEntry>,
    },
    /// Something that the system does by itself.
    Own {
        /// What.
        does: OwnItem,
        /// In the language of the window.
        label: String,
    },
}

/// What the system does by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
pub enum OwnItem {
    /// The services of other programs.
    Services,
    /// Hides the program.
    Hide,
    /// Hides all other programs.
    HideOthers,
    /// Shows all programs.
    ShowAll,
    /// Puts the window away.
    Minimize,
    /// Makes the window as large as it may be.
    Zoom,
    /// Brings all windows of the program before those of others.
    BringAllToFront,
}

/// The item that ends the program: it is asked for although no window may be open.
pub const QUIT: &str = "quit";
