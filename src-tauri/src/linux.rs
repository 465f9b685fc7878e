//! What the Linux desktop needs to be told.

use std::path::Path;
use std::sync::mpsc;

use app::{Copied, Message};
use gtk::gdk::SELECTION_CLIPBOARD;
use gtk::gio::{self, prelude::*};
use gtk::glib;
use gtk::prelude::GtkSettingsExt as _;
use gtk::{Clipboard, TargetEntry, TargetFlags};
use tauri::WebviewWindow;

/// Switches font hinting off: it moves glyphs to whole pixels, and lines would be up to 4.5 px longer or shorter than
/// they were measured. Letters are smoothed as before.
pub fn draw_text_where_it_was_measured() {
    if let Some(settings) = gtk::Settings::default() {
        settings.set_gtk_xft_hinting(0);
        settings.set_gtk_xft_hintstyle(Some("hintnone"));
    }
}

/// Puts something on the clipboard as the file that it is, so that a picture keeps its resolution and an SVG its shapes.
pub fn copy(window: &WebviewWindow, copied: Copied) -> Result<(), Message> {
    let (done, taken) = mpsc::channel();
    let put = move || {
        let clipboard = Clipboard::get(&SELECTION_CLIPBOARD);
        let taken = match copied {
            Copied::Png(bytes) => offer(&clipboard, &["image/png"], bytes),
            // Some programs know only the text of it.
            Copied::Svg(text) => {
                offer(&clipboard, &["image/svg+xml", "text/plain;charset=utf-8", "UTF8_STRING"], text.into_bytes())
            }
            Copied::Text(text) => {
                clipboard.set_text(&text);
                true
            }
        };
        // Nobody waits any more when the window is gone.
        let _ = done.send(taken);
    };
    let refused = || Message::new("error-no-clipboard");
    window.run_on_main_thread(put).map_err(|_| refused())?;
    if taken.recv().unwrap_or(false) { Ok(()) } else { Err(refused()) }
}

fn offer(clipboard: &Clipboard, kinds: &[&str], bytes: Vec<u8>) -> bool {
    let targets: Vec<TargetEntry> = kinds.iter().map(|kind| TargetEntry::new(kind, TargetFlags::empty(), 0)).collect();
    clipboard.set_with_data(&targets, move |_, selection, _| selection.set(&selection.target(), 8, &bytes))
}

/// Shows a file in the file manager; in one that cannot point at a file, its folder.
pub fn reveal(path: &Path) -> Result<(), glib::Error> {
    let file = gio::File::for_path(path);
    let bus = gio::bus_get_sync(gio::BusType::Session, gio::Cancellable::NONE);
    let items = (vec![file.uri().to_string()], String::new()).to_variant();
    let name = "org.freedesktop.FileManager1";
    let shown = bus.and_then(|bus| {
        let (path, flags) = ("/org/freedesktop/FileManager1", gio::DBusCallFlags::NONE);
        bus.call_sync(Some(name), path, name, "ShowItems", Some(&items), None, flags, 3000, gio::Cancellable::NONE)
    });
    match (shown, file.parent()) {
        (Ok(_), _) => Ok(()),
        (Err(_), Some(folder)) => gio::AppInfo::launch_default_for_uri(&folder.uri(), gio::AppLaunchContext::NONE),
        (Err(error), None) => Err(error),
    }
}
