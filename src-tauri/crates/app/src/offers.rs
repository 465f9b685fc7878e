//! Which window offers what a crash left: each log is offered in one window alone, so that nobody answers twice.

use std::collections::HashMap;

/// Logs by their name, each with the window that offers it.
#[derive(Debug, Default)]
pub struct Offers(HashMap<String, String>);

impl Offers {
    /// Whether this window may offer a log: it does from now on, unless another one does.
    pub fn take(&mut self, window: &str, log: &str) -> bool {
        self.0.entry(log.to_owned()).or_insert_with(|| window.to_owned()) == window
    }

    /// This window offers a log from now on; whether another one did.
    pub fn take_over(&mut self, window: &str, log: &str) -> bool {
        self.0.insert(log.to_owned(), window.to_owned()).is_some_and(|before| before != window)
    }

    /// A window offers nothing any more; whether it did.
    pub fn release(&mut self, window: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|_, by| by != window);
        self.0.len() < before
    }

    /// A log is nobody's to offer any more.
    pub fn end(&mut self, log: &str) {
        self.0.remove(log);
    }
}
