//! What a window can ask for. The shell and the development bridge forward requests here; nothing below knows Tauri.

pub mod request;
