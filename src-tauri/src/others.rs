//! What the desktops of macOS and Windows do in ways of their own.

use std::io;
use std::path::Path;
use std::process::Command;

use app::{Copied, Message};
use tauri::WebviewWindow;

/// Not offered yet: the window says that a file can be exported instead.
pub fn copy(_window: &WebviewWindow, _copied: Copied) -> Result<(), Message> {
    Err(Message::new("error-no-clipboard"))
}

/// Shows a file in the Finder or the Explorer.
pub fn reveal(path: &Path) -> io::Result<()> {
    let mut command = if cfg!(target_os = "macos") {
        let mut open = Command::new("open");
        open.arg("-R").arg(path);
        open
    } else {
        let mut explorer = Command::new("explorer");
        explorer.arg(format!("/select,{}", path.display()));
        explorer
    };
    command.spawn().map(drop)
}
