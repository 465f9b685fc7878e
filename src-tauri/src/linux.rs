//! What the Linux desktop needs to be told.

use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;
use std::sync::mpsc;

use app::{Copied, Dragged, Message};
use gtk::gdk::{DragAction, SELECTION_CLIPBOARD};
use gtk::gdk_pixbuf::{Pixbuf, PixbufLoader};
use gtk::gio::{self, prelude::*};
use gtk::glib;
use gtk::prelude::{DragContextExtManual as _, GtkSettingsExt as _, PixbufLoaderExt as _, WidgetExt as _};
use gtk::{Clipboard, SelectionData, TargetEntry, TargetFlags, TargetList};
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
            Copied::Picture { png, opaque } => {
                // The bitmap is made when a program asks for it, which few do.
                offer(&clipboard, &[PNG, BITMAP], move |selection| match selection.target().name().as_str() {
                    BITMAP => give(selection, &app::bitmap(&opaque).unwrap_or_default()),
                    _ => give(selection, &png),
                })
            }
            // Some programs know only the text of it.
            Copied::Svg(text) => {
                let kinds = ["image/svg+xml", "text/plain;charset=utf-8", "UTF8_STRING"];
                offer(&clipboard, &kinds, move |selection| give(selection, text.as_bytes()))
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

/// What programs call a PNG file, and what those that do not know transparency take.
const PNG: &str = "image/png";
const BITMAP: &str = "image/bmp";

/// Offers a content in these kinds, the best first; `answer` gives the one that a program asks for.
fn offer(clipboard: &Clipboard, kinds: &[&str], answer: impl Fn(&SelectionData) + 'static) -> bool {
    let targets: Vec<TargetEntry> = kinds.iter().map(|kind| TargetEntry::new(kind, TargetFlags::empty(), 0)).collect();
    clipboard.set_with_data(&targets, move |_, selection, _| answer(selection))
}

fn give(selection: &SelectionData, bytes: &[u8]) {
    selection.set(&selection.target(), 8, bytes);
}

/// Begins to drag files out of the window, with the button that is held.
pub fn drag(window: &WebviewWindow, dragged: Dragged) -> Result<(), Message> {
    let (done, begun) = mpsc::channel();
    let within = window.clone();
    let begin = move || {
        let _ = done.send(begin_drag(&within, &dragged));
    };
    let refused = || Message::new("error-no-drag");
    window.run_on_main_thread(begin).map_err(|_| refused())?;
    begun.recv().ok().flatten().ok_or_else(refused)
}

fn begin_drag(window: &WebviewWindow, dragged: &Dragged) -> Option<()> {
    let window = window.gtk_window().ok()?;
    let uris: Vec<String> = dragged.files.iter().map(|path| gio::File::for_path(path).uri().into()).collect();
    let targets = TargetList::new(&[]);
    targets.add_uri_targets(0);
    let give = window.connect_drag_data_get(move |_, _, data, _, _| {
        data.set_uris(&uris.iter().map(String::as_str).collect::<Vec<_>>());
    });
    // Where the press was is not known here; the toolkit takes the pointer.
    let Some(context) = window.drag_begin_with_coordinates(&targets, DragAction::COPY, PRIMARY, None, -1, -1) else {
        window.disconnect(give);
        return None;
    };
    if let Some(picture) = pixels(&dragged.picture) {
        context.drag_set_icon_pixbuf(&picture, 0, 0);
    }
    // The next drag gives other files.
    let handlers = Rc::new(RefCell::new(vec![give]));
    let spent = Rc::clone(&handlers);
    let end = window.connect_drag_end(move |window, _| {
        for handler in spent.take() {
            window.disconnect(handler);
        }
    });
    handlers.borrow_mut().push(end);
    Some(())
}

/// The mouse button that drags.
const PRIMARY: i32 = 1;

fn pixels(png: &[u8]) -> Option<Pixbuf> {
    let loader = PixbufLoader::new();
    loader.write(png).and_then(|()| loader.close()).ok()?;
    loader.pixbuf()
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
