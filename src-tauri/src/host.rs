//! The desktop around a window: the system's dialogs, the title bar, the way out.

use std::path::{Path, PathBuf};

use app::request::{Clipboard, SystemMenu};
use app::{Copied, Dragged, Host, Message};
use tauri::{Emitter as _, EventTarget, Manager as _, WebviewWindow};
use tauri_plugin_dialog::{DialogExt as _, FileDialogBuilder};

#[cfg(target_os = "linux")]
use crate::linux as desktop;
#[cfg(not(target_os = "linux"))]
use crate::others as desktop;
use crate::{clipboard, menu, windows};

/// The desktop around one window.
pub struct Desktop {
    pub window: WebviewWindow,
}

impl Host for Desktop {
    fn pick_open(&self) -> Option<PathBuf> {
        if let Some(path) = picked_by_a_test() {
            return Some(path);
        }
        let pictures = words::say(app::system_language().tag(), "file-kind-pictures");
        // Pictures carry the map that they show.
        let dialog = self.dialog("journey").add_filter(pictures, &app::PICTURES);
        dialog.blocking_pick_file()?.into_path().ok()
    }

    fn pick_save(&self, suggested: &str) -> Option<PathBuf> {
        if let Some(path) = picked_by_a_test() {
            return Some(path);
        }
        let extension = Path::new(suggested).extension()?.to_str()?;
        let mut suggested = suggested.to_owned();
        loop {
            let path = self.dialog(extension).set_file_name(&suggested).blocking_save_file()?.into_path().ok()?;
            if path.extension().is_some_and(|chosen| chosen.eq_ignore_ascii_case(extension)) {
                return Some(path);
            }
            // Not every system adds it. The name is another one then, which the user has not agreed to replace.
            let mut name = path.into_os_string();
            name.push(".");
            name.push(extension);
            let path = PathBuf::from(name);
            if !path.exists() {
                return Some(path);
            }
            suggested = path.file_name()?.to_string_lossy().into_owned();
        }
    }

    fn close(&self) {
        // The window may be gone already.
        let _ = self.window.destroy();
    }

    fn clipboard(&self) -> Option<Clipboard> {
        clipboard::read(&self.window)
    }

    fn set_clipboard(&self, content: &Clipboard) -> bool {
        clipboard::write(&self.window, content)
    }

    fn set_full_screen(&self, on: bool) -> bool {
        self.window.set_fullscreen(on).is_ok()
    }

    fn has_menu_bar(&self) -> bool {
        menu::is_there()
    }

    fn set_menus(&self, menus: Vec<SystemMenu>) {
        if menu::is_there() {
            menu::set(&self.window, menus);
        }
    }

    fn set_title(&self, title: &str) {
        let named = if title.is_empty() { "Throughline".to_owned() } else { format!("{title} – Throughline") };
        let _ = self.window.set_title(&named);
    }

    fn progress(&self, done: f64) {
        // Only a window that is just going away cannot be told.
        let _ = self.window.emit_to(EventTarget::webview_window(self.window.label()), "exportProgress", done);
    }

    fn copy(&self, copied: Copied) -> Result<(), Message> {
        desktop::copy(&self.window, copied)
    }

    fn drag(&self, dragged: Dragged) -> Result<(), Message> {
        desktop::drag(&self.window, dragged)
    }

    fn reveal(&self, path: &Path) -> Result<(), Message> {
        let shown = desktop::reveal(path);
        shown.map_err(|_| Message::new("error-no-file-manager").with("path", path.display()))
    }

    fn open_window(&self, file: Option<PathBuf>) -> Result<(), Message> {
        windows::open(self.window.app_handle(), file).map_err(|_| Message::new("error-no-window"))
    }
}

impl Desktop {
    fn dialog(&self, extension: &str) -> FileDialogBuilder<tauri::Wry> {
        let kind = words::say(app::system_language().tag(), &format!("file-kind-{extension}"));
        self.window.dialog().file().set_parent(&self.window).add_filter(kind, &[extension])
    }
}

/// The system's dialogs cannot be driven by WebDriver: where the program is built for trying out, a test answers them.
fn picked_by_a_test() -> Option<PathBuf> {
    if cfg!(debug_assertions) { std::env::var_os("THROUGHLINE_PICK").map(PathBuf::from) } else { None }
}
