//! What only the program around the window can do: the desktop shell has one, the development bridge another.

use std::path::PathBuf;

use crate::message::Message;

/// The program around one window.
pub trait Host {
    /// Asks the user for a map to open; `None` when they cancel.
    fn pick_open(&self) -> Option<PathBuf>;
    /// Asks the user for a file to write, proposing a name; `None` when they cancel.
    fn pick_save(&self, suggested: &str) -> Option<PathBuf>;
    /// Closes the window.
    fn close(&self);
    /// Names the window.
    fn set_title(&self, title: &str);
    /// Opens another window, on a file or on the start screen.
    ///
    /// # Errors
    /// When the system gives no window, or there are none.
    fn open_window(&self, _file: Option<PathBuf>) -> Result<(), Message> {
        Err(Message::new("error-no-window"))
    }
}
