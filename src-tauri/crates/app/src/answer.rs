//! The answers: one function for each request of the list, of the same name.

mod clip;
mod document;
mod drawing;
mod edit;
mod export;
mod handing;
mod inspect;
mod outside;
mod picture;
mod problems;
mod recovery;
mod shell;
mod taking;
mod view;

pub(crate) use clip::{copy, paste, read_clipboard, write_clipboard};
pub(crate) use document::{new, open, save, save_as};
pub(crate) use edit::{apply, filter, present, preview, redo, replace, show, type_, undo};
pub(crate) use export::{
    export, export_again, export_memory, export_preview, export_thumbnails, keep_export_preset, remove_export_preset,
    reveal, stop_export,
};
pub(crate) use handing::{copy_picture, drag_picture, forget_what_was_dragged};
pub(crate) use inspect::{find, inspect, resources};
pub(crate) use outside::{compare, keep_mine, reload};
pub(crate) use picture::{glance, thumbnail};
pub(crate) use problems::{check, fix, fix_all, preview_fix, rules};
pub(crate) use recovery::{discard, recoverable, restore};
pub use shell::system_language;
pub(crate) use shell::{
    close, forget_recent, full_screen, open_window, pick_open, pick_save, recent, set_menus, set_settings, start,
};
pub(crate) use taking::take_picture;
pub(crate) use view::keep_view;

use crate::host::Host;
use crate::message::Message;
use crate::session::{Session, Sessions, lock};

/// Who asks.
pub(crate) struct Asked<'a> {
    pub sessions: &'a Sessions,
    pub window: &'a str,
    pub host: &'a dyn Host,
}

impl Asked<'_> {
    /// Does something with what the window has open. Other windows go on meanwhile.
    fn with_session<T>(&self, act: impl FnOnce(&mut Session) -> Result<T, Message>) -> Result<T, Message> {
        let window = self.sessions.window(self.window);
        let mut window = lock(&window);
        let session = window.session.as_mut().ok_or_else(|| Message::new("error-nothing-open"))?;
        let before = session.title();
        let done = act(session);
        let title = session.title();
        if title != before {
            self.host.set_title(&title);
        }
        done
    }
}
