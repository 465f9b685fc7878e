//! The desktop program: a window for each map, and in each the user interface, which asks through one command.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod clipboard;
mod command;
mod host;
mod instance;
#[cfg(target_os = "linux")]
mod linux;
mod menu;
#[cfg(not(target_os = "linux"))]
mod others;
mod place;
mod windows;

use std::sync::Arc;

use app::Sessions;
use tauri::Manager as _;

fn main() {
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![command::request, command::font])
        .enable_macos_default_menu(false)
        .on_menu_event(|program, event| menu::chosen(program, &event))
        .on_window_event(windows::on_event)
        .setup(|program| {
            #[cfg(target_os = "linux")]
            linux::draw_text_where_it_was_measured();
            let data = program.path().app_data_dir()?;
            let files: Vec<_> = windows::files_of(std::env::args_os().skip(1));
            let sessions = Arc::new(Sessions::new(data.clone()));
            let handle = program.handle().clone();
            sessions.listen(move |window, event, payload| windows::tell(&handle, window, event, payload));
            program.manage(sessions);
            program.manage(windows::Places::new(data.clone()));
            program.manage(menu::Menus::default());
            // Only now, as what a later start hands over is opened at once.
            let opener = windows::opener(program.handle().clone());
            if cfg!(not(target_os = "macos")) && instance::handed_over(&data, &files, opener) {
                std::process::exit(0);
            }
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
