//! What a window can ask for. The shell and the development bridge forward requests here; nothing below knows Tauri.

mod answer;
mod clip;
mod disk;
mod exports;
mod filter;
mod find;
mod glance;
mod host;
mod looks;
mod message;
mod offers;
mod outline;
pub mod patch;
mod problems;
mod recent;
mod recovery;
mod refusal;
pub mod request;
mod session;
mod settings;
mod view;
mod watch;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

pub use export::{BITMAP_FILE_HEAD, bitmap};

pub use crate::answer::system_language;
pub use crate::host::{Copied, Dragged, Host};
pub use crate::message::Message;
pub use crate::session::Sessions;
pub use crate::settings::Settings;

impl Sessions {
    /// Answers a request of a window, as JSON. A bug on the way is told like any other failure; what is open stays.
    ///
    /// # Errors
    /// What to tell the user.
    pub fn handle(
        &self,
        window: &str,
        name: &str,
        payload: serde_json::Value,
        host: &dyn Host,
    ) -> Result<String, Message> {
        let asked = answer::Asked { sessions: self, window, host };
        catch_unwind(AssertUnwindSafe(|| request::dispatch(name, payload, &asked)))
            .unwrap_or_else(|_| Err(Message::new("error-unknown").with("detail", name)))
    }
}

/// How the names of pictures end that may carry a map.
pub const PICTURES: [&str; 4] = ["png", "svg", "pdf", "pptx"];

/// Whether a file's name is that of a map, or of a picture that may carry one.
#[must_use]
pub fn may_open(path: &Path) -> bool {
    let ends = |with: &&str| path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(with));
    ends(&"journey") || PICTURES.iter().any(ends)
}

/// Whether a file's name is that of a picture that a map can show.
#[must_use]
pub fn may_show(path: &Path) -> bool {
    let ends = |with: &&str| path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(with));
    ["png", "jpg", "jpeg", "webp", "svg"].iter().any(ends)
}

/// The bytes of a bundled font, by file name, for whoever draws a Scene with live text.
#[must_use]
pub fn font(file: &str) -> Option<&'static [u8]> {
    draw::fonts::FILES.iter().find(|font| font.name == file).map(|font| font.bytes)
}
