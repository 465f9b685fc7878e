//! What only the program around the window can do: the desktop shell has one, the development bridge another.

use std::path::{Path, PathBuf};

use crate::message::Message;
use crate::request::{Clipboard, SystemMenu};

/// The program around one window.
pub trait Host: Sync {
    /// Asks the user for a map to open; `None` when they cancel.
    fn pick_open(&self) -> Option<PathBuf>;
    /// Asks the user for a file to write, proposing a name; `None` when they cancel.
    fn pick_save(&self, suggested: &str) -> Option<PathBuf>;
    /// Closes the window.
    fn close(&self);
    /// What is on the system's clipboard; `None` where the window reaches it by itself, as in a browser.
    fn clipboard(&self) -> Option<Clipboard> {
        None
    }
    /// Puts text and HTML onto the system's clipboard; false where the window does it by itself.
    fn set_clipboard(&self, _content: &Clipboard) -> bool {
        false
    }
    /// Fills the screen with the window, or ends that; false where the window does it by itself.
    fn set_full_screen(&self, _on: bool) -> bool {
        false
    }
    /// Whether the system has a menu bar for the menus of the window.
    fn has_menu_bar(&self) -> bool {
        false
    }
    /// Shows these menus in the system's menu bar while the window is in front.
    fn set_menus(&self, _menus: Vec<SystemMenu>) {}
    /// Names the window.
    fn set_title(&self, title: &str);
    /// Opens another window, on a file or on the start screen.
    ///
    /// # Errors
    /// When the system gives no window, or there are none.
    fn open_window(&self, _file: Option<PathBuf>) -> Result<(), Message> {
        Err(Message::new("error-no-window"))
    }
    /// Tells the window how much of its export is done, 0–1.
    fn progress(&self, _done: f64) {}
    /// Puts something on the system's clipboard.
    ///
    /// # Errors
    /// When there is no clipboard, or it takes nothing of that kind.
    fn copy(&self, _copied: Copied) -> Result<(), Message> {
        Err(Message::new("error-no-clipboard"))
    }
    /// Lets the user drag files out of the window, with the mouse button that they hold; returns when it has begun.
    ///
    /// # Errors
    /// When the system cannot, or no button is held any more.
    fn drag(&self, _dragged: Dragged) -> Result<(), Message> {
        Err(Message::new("error-no-drag"))
    }
    /// Shows a file in the system's file manager.
    ///
    /// # Errors
    /// When there is none.
    fn reveal(&self, path: &Path) -> Result<(), Message> {
        Err(Message::new("error-no-file-manager").with("path", path.display()))
    }
}

/// What is dragged out of the window.
#[derive(Clone, Debug, PartialEq)]
pub struct Dragged {
    /// Files that stay until the next are dragged, or for a day.
    pub files: Vec<PathBuf>,
    /// The picture under the pointer, a PNG file.
    pub picture: Vec<u8>,
}

/// What goes to the clipboard.
#[derive(Clone, Debug, PartialEq)]
pub enum Copied {
    /// A picture, for programs that know PNG and for those that do not.
    Picture {
        /// A PNG file, which says how large it wants to be shown.
        png: Vec<u8>,
        /// The same, on paper where it is transparent.
        opaque: Vec<u8>,
    },
    /// An SVG file.
    Svg(String),
    /// Plain text.
    Text(String),
}
