//! The desktop program: a window for each map, and in each the user interface, which asks through one command.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod command;
mod host;
#[cfg(target_os = "linux")]
mod linux;
mod windows;

use std::sync::Arc;

use app::Sessions;
use tauri::Manager as _;

fn main() {
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![command::request, command::font])
        .on_window_event(windows::on_event)
        .setup(|program| {
            #[cfg(target_os = "linux")]
            linux::draw_text_where_it_was_measured();
            program.manage(Arc::new(Sessions::new(program.path().app_data_dir()?)));
            let files: Vec<_> = windows::files_of(std::env::args_os().skip(1));
            if files.is_empty() {
                windows::open(program.handle(), None)?;
            }
            for file in files {
                windows::open(program.handle(), Some(file))?;
            }
            Ok(())
        })
        .build(tauri::generate_context!())
        .expect("the window toolkit starts")
        .run(windows::on_program_event);
}
