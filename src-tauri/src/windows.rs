//! Windows: one for each file, opened by the command line, by the desktop or by a file dropped; and what closing means.

use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use app::Sessions;
use app::request::AtPath;
use tauri::{AppHandle, DragDropEvent, Emitter as _, EventTarget, Manager as _, RunEvent, Window, WindowEvent};
use tauri::{WebviewWindowBuilder, Wry};

static NEXT: AtomicU32 = AtomicU32::new(1);

/// Opens a window, on a file or on the start screen.
pub fn open(program: &AppHandle, file: Option<PathBuf>) -> tauri::Result<()> {
    let label = format!("window-{}", NEXT.fetch_add(1, Ordering::Relaxed));
    if let Some(file) = file {
        sessions(program).start_with(&label, file);
    }
    let mut config = program.config().app.windows.first().cloned().unwrap_or_default();
    config.label = label;
    WebviewWindowBuilder::from_config(program, &config)?.build()?;
    Ok(())
}

/// The files among the arguments, absolute; options of the desktop are left out.
pub fn files_of(arguments: impl Iterator<Item = OsString>) -> Vec<PathBuf> {
    arguments
        .filter(|argument| !argument.as_encoded_bytes().starts_with(b"-"))
        .filter_map(|argument| std::path::absolute(argument).ok())
        .collect()
}

/// Keeps a window with unsaved changes open and lets it ask; forgets one that is gone.
pub fn on_event(window: &Window, event: &WindowEvent) {
    let sessions = sessions(window.app_handle());
    match event {
        WindowEvent::CloseRequested { api, .. } if sessions.has_unsaved_changes(window.label()) => {
            api.prevent_close();
            tell(window.app_handle(), window.label(), "closeAsked", ());
        }
        WindowEvent::Destroyed => sessions.forget(window.label()),
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            let map = paths.iter().find(|path| app::may_open(path));
            if let Some(path) = map {
                tell(window.app_handle(), window.label(), "openAsked", AtPath { path: path.clone() });
            }
        }
        _ => {}
    }
}

/// Keeps the program running while a window has unsaved changes, and opens files that the desktop hands over.
pub fn on_program_event(program: &AppHandle, event: RunEvent) {
    match event {
        RunEvent::ExitRequested { api, .. } => {
            let sessions = sessions(program);
            for label in program.webview_windows().into_keys() {
                if sessions.has_unsaved_changes(&label) {
                    api.prevent_exit();
                    tell(program, &label, "closeAsked", ());
                }
            }
        }
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            for file in urls.into_iter().filter_map(|url| url.to_file_path().ok()) {
                // A window that cannot be opened has no place to say so.
                let _ = open(program, Some(file));
            }
        }
        _ => {}
    }
}

fn tell<T: serde::Serialize + Clone>(program: &AppHandle<Wry>, label: &str, event: &str, payload: T) {
    // Only a window that is just going away cannot be told.
    let _ = program.emit_to(EventTarget::webview_window(label), event, payload);
}

fn sessions(program: &AppHandle) -> Arc<Sessions> {
    Arc::clone(&program.state::<Arc<Sessions>>())
}
