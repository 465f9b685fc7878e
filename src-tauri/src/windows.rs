//! Windows: one for each file, opened by the command line, by the desktop or by a file dropped; and what closing means.

use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use app::Sessions;
use app::request::{AtPath, FilesHeld, PictureDropped};
use tauri::{AppHandle, DragDropEvent, Emitter as _, EventTarget, LogicalPosition, Manager as _, RunEvent};
use tauri::{WebviewWindowBuilder, Window, WindowEvent, Wry};

use crate::menu;
use crate::place::Place;

static NEXT: AtomicU32 = AtomicU32::new(1);

/// Opens a window, on a file or on the start screen.
pub fn open(program: &AppHandle, file: Option<PathBuf>) -> tauri::Result<()> {
    let label = format!("window-{}", NEXT.fetch_add(1, Ordering::Relaxed));
    sessions(program).start_with(&label, file);
    let mut config = program.config().app.windows.first().cloned().unwrap_or_default();
    config.label = label;
    // Shown when it lies where it shall be.
    config.visible = false;
    let open = program.webview_windows().len();
    let window = WebviewWindowBuilder::from_config(program, &config)?.build()?;
    if let Some(place) = program.state::<Places>().last() {
        place.put(&window, open);
    }
    window.show()
}

/// What opens the files that a later start hands over, or a start screen when there are none. It is called away from the
/// thread that draws the windows, as making a window there may wait for itself.
pub fn opener(program: AppHandle) -> impl Fn(Vec<PathBuf>) + Send + 'static {
    move |files| {
        let files = if files.is_empty() { vec![None] } else { files.into_iter().map(Some).collect() };
        for file in files {
            open_somewhere(&program, file);
        }
    }
}

/// Opens a file in a window in which nothing was begun yet, or else in one of its own.
fn open_somewhere(program: &AppHandle, file: Option<PathBuf>) {
    let empty = file.as_deref().and_then(|file| sessions(program).open_in_empty_window(file));
    match empty.and_then(|label| program.get_webview_window(&label)) {
        Some(window) => {
            // A desktop may keep a window where it is.
            let _ = window.unminimize().and_then(|()| window.set_focus());
        }
        // A window that cannot be opened has no place to say so.
        None => drop(open(program, file)),
    }
}

/// Where the windows lie.
pub struct Places {
    data: PathBuf,
    last: Mutex<Option<Place>>,
}

impl Places {
    /// As the program before left them.
    pub fn new(data: PathBuf) -> Self {
        let last = Mutex::new(Place::read(&data));
        Self { data, last }
    }

    fn last(&self) -> Option<Place> {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn moved(&self, window: &Window) {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(place) = Place::of(window) {
            *last = Some(place.after(*last));
        }
    }

    fn keep(&self) {
        if let Some(place) = self.last() {
            place.write(&self.data);
        }
    }
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
        WindowEvent::Focused(true) => menu::show(window.app_handle(), window.label()),
        WindowEvent::Moved(_) | WindowEvent::Resized(_) => window.state::<Places>().moved(window),
        WindowEvent::Destroyed => {
            window.state::<Places>().keep();
            sessions.forget(window.label());
            menu::forget(window.app_handle(), window.label());
        }
        WindowEvent::DragDrop(event) => on_drag(window, event),
        _ => {}
    }
}

/// Tells a window of files that are held over it, and gives it those that are dropped.
fn on_drag(window: &Window, event: &DragDropEvent) {
    let tell = |held| tell(window.app_handle(), window.label(), "filesHeld", held);
    let scale = window.scale_factor().unwrap_or(1.0);
    match event {
        DragDropEvent::Enter { paths, position } => {
            let LogicalPosition { x, y } = position.to_logical(scale);
            let picture = paths.iter().any(|path| app::may_show(path));
            tell(FilesHeld::Come { picture, map: map_among(paths).is_some(), x, y });
        }
        DragDropEvent::Over { position } => {
            let LogicalPosition { x, y } = position.to_logical(scale);
            tell(FilesHeld::Move { x, y });
        }
        DragDropEvent::Drop { paths, position } => {
            tell(FilesHeld::Gone);
            dropped(window, paths, position.to_logical(scale));
        }
        // What else may become of them ends it, too.
        _ => tell(FilesHeld::Gone),
    }
}

fn dropped(window: &Window, paths: &[PathBuf], LogicalPosition { x, y }: LogicalPosition<f64>) {
    let (program, label) = (window.app_handle(), window.label());
    for path in paths.iter().filter(|path| app::may_show(path)) {
        tell(program, label, "pictureDropped", PictureDropped { path: path.clone(), x, y });
    }
    if let Some(path) = map_among(paths) {
        tell(program, label, "openAsked", AtPath { path: path.clone() });
    }
}

/// The first file that can be opened for its map, and is no picture.
fn map_among(paths: &[PathBuf]) -> Option<&PathBuf> {
    paths.iter().find(|path| app::may_open(path) && !app::may_show(path))
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
                open_somewhere(program, Some(file));
            }
        }
        _ => {}
    }
}

/// Tells a window something that it did not ask for.
pub fn tell<T: serde::Serialize + Clone>(program: &AppHandle<Wry>, label: &str, event: &str, payload: T) {
    // Only a window that is just going away cannot be told.
    let _ = program.emit_to(EventTarget::webview_window(label), event, payload);
}

fn sessions(program: &AppHandle) -> Arc<Sessions> {
    Arc::clone(&program.state::<Arc<Sessions>>())
}
