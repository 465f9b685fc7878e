//! The two commands of the window. What they answer is decided in the crate `app`; here is only the way there.

use std::sync::Arc;

use app::{Message, Sessions};
use tauri::ipc::Response;
use tauri::{State, WebviewWindow};

use crate::host::Desktop;

/// Answers a request, away from the thread that draws the windows.
#[tauri::command]
pub async fn request(
    window: WebviewWindow,
    sessions: State<'_, Arc<Sessions>>,
    name: String,
    payload: serde_json::Value,
) -> Result<Response, Message> {
    let sessions = Arc::clone(&sessions);
    tauri::async_runtime::spawn_blocking(move || {
        let label = window.label().to_owned();
        // The text is JSON already: it crosses as it is, without being written a second time.
        sessions.handle(&label, &name, payload, &Desktop { window }).map(Response::new)
    })
    .await
    .map_err(|error| Message::new("error-unknown").with("detail", error))?
}

/// The bytes of a bundled font.
#[tauri::command(async)]
pub fn font(name: String) -> Result<Response, Message> {
    let bytes = app::font(&name).ok_or_else(|| Message::new("error-not-found").with("path", &name))?;
    Ok(Response::new(bytes.to_vec()))
}
