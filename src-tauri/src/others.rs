//! What the desktops of macOS and Windows do in ways of their own.

use std::io;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc;

use app::{Copied, Dragged, Message};
use arboard::Clipboard;
use tauri::WebviewWindow;

/// Puts something on the clipboard as the system takes it.
pub fn copy(window: &WebviewWindow, copied: Copied) -> Result<(), Message> {
    let refused = || Message::new("error-no-clipboard");
    let put = move || match copied {
        Copied::Picture { png, opaque } => picture::put(&png, &opaque),
        // Programs there agree on no kind for drawings; what reads SVG reads the text of it.
        Copied::Svg(text) | Copied::Text(text) => Clipboard::new().is_ok_and(|mut all| all.set_text(text).is_ok()),
    };
    let (done, taken) = mpsc::channel();
    let put = move || {
        // Nobody waits any more when the window is gone.
        let _ = done.send(put());
    };
    window.run_on_main_thread(put).map_err(|_| refused())?;
    if taken.recv().unwrap_or(false) { Ok(()) } else { Err(refused()) }
}

/// A PNG file as it is, which keeps its resolution and transparency, and a bitmap without transparency for programs that
/// know no PNG and would show black.
#[cfg(windows)]
mod picture {
    use clipboard_win::{Clipboard, formats, raw, register_format};

    /// Another program may hold the clipboard for a moment.
    const ATTEMPTS: usize = 10;

    pub fn put(png: &[u8], opaque: &[u8]) -> bool {
        let Some(bitmap) = app::bitmap(opaque) else { return false };
        let (Ok(_open), Some(kind)) = (Clipboard::new_attempts(ATTEMPTS), register_format("PNG")) else { return false };
        raw::empty().is_ok()
            && raw::set_without_clear(kind.get(), png).is_ok()
            && raw::set_without_clear(formats::CF_DIB, &bitmap[app::BITMAP_FILE_HEAD..]).is_ok()
    }
}

/// A PNG file as it is, which keeps its resolution; every program there knows transparency.
#[cfg(target_os = "macos")]
mod picture {
    use objc2_app_kit::NSPasteboard;
    use objc2_foundation::{NSData, NSString};

    pub fn put(png: &[u8], _: &[u8]) -> bool {
        let board = NSPasteboard::generalPasteboard();
        board.clearContents();
        board.setData_forType(Some(&NSData::with_bytes(png)), &NSString::from_str("public.png"))
    }
}

/// Begins to drag files out of the window, with the button that is held.
pub fn drag(window: &WebviewWindow, dragged: Dragged) -> Result<(), Message> {
    let refused = || Message::new("error-no-drag");
    let within = window.clone();
    let begin = move || {
        let (files, picture) = (drag::DragItem::Files(dragged.files), drag::Image::Raw(dragged.picture));
        // When the system cannot, nothing is dragged, which is seen.
        let _ = drag::start_drag(&within, files, picture, |_, _| {}, drag::Options::default());
    };
    window.run_on_main_thread(begin).map_err(|_| refused())
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
