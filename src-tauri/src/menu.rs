//! The system's menu bar, where there is one: on macOS it takes the place of the menus in the window, which says what is
//! in them. That of the window in front is shown.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use app::request::{MenuRole, OwnItem, QUIT, SystemEntry, SystemMenu};
use tauri::menu::{
    CheckMenuItem, HELP_SUBMENU_ID, IsMenuItem, Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu,
    WINDOW_SUBMENU_ID,
};
use tauri::{AppHandle, Manager as _, WebviewWindow, Wry};

use crate::windows;

/// What each window wants to be shown.
#[derive(Default)]
pub struct Menus(Mutex<HashMap<String, Vec<SystemMenu>>>);

/// Whether the system has a menu bar. Other systems show one too when a developer wants to look at it.
pub fn is_there() -> bool {
    cfg!(target_os = "macos") || (cfg!(debug_assertions) && std::env::var_os("THROUGHLINE_MENU_BAR").is_some())
}

/// A window has these menus from now on.
pub fn set(window: &WebviewWindow, menus: Vec<SystemMenu>) {
    let of_windows = window.state::<Menus>();
    of_windows.0.lock().unwrap_or_else(PoisonError::into_inner).insert(window.label().to_owned(), menus);
    // A window that was never in front is the only one.
    if window.is_focused().unwrap_or(false) || window.webview_windows().len() == 1 {
        show(window.app_handle(), window.label());
    }
}

/// Shows the menus of a window that has come to the front.
pub fn show(program: &AppHandle, window: &str) {
    let menus = program.state::<Menus>().0.lock().unwrap_or_else(PoisonError::into_inner).get(window).cloned();
    if let Some(menus) = menus {
        // A menu bar that cannot be made stays as it is.
        let _ = build(program, &menus).and_then(|menu| program.set_menu(menu));
    }
}

/// A window is gone.
pub fn forget(program: &AppHandle, window: &str) {
    program.state::<Menus>().0.lock().unwrap_or_else(PoisonError::into_inner).remove(window);
}

/// An item was chosen: the window in front does what it stands for.
pub fn chosen(program: &AppHandle, event: &MenuEvent) {
    let id = event.id().as_ref();
    if id == QUIT {
        // Windows with unsaved changes ask first.
        return program.exit(0);
    }
    let windows = program.webview_windows();
    let front = windows.iter().find(|(_, window)| window.is_focused().unwrap_or(false));
    if let Some((label, _)) = front.or_else(|| windows.iter().next()) {
        windows::tell(program, label, "menuChosen", id);
    }
}

fn build(program: &AppHandle, menus: &[SystemMenu]) -> tauri::Result<Menu<Wry>> {
    let bar = Menu::new(program)?;
    for menu in menus {
        let id = match menu.role {
            Some(MenuRole::Window) => WINDOW_SUBMENU_ID.to_owned(),
            Some(MenuRole::Help) => HELP_SUBMENU_ID.to_owned(),
            None => format!("menu-{}", menu.label),
        };
        let submenu = Submenu::with_id(program, id, &menu.label, true)?;
        fill(program, &submenu, &menu.entries)?;
        bar.append(&submenu)?;
    }
    Ok(bar)
}

fn fill(program: &AppHandle, menu: &Submenu<Wry>, entries: &[SystemEntry]) -> tauri::Result<()> {
    for entry in entries {
        let item: Box<dyn IsMenuItem<Wry>> = match entry {
            SystemEntry::Separator => Box::new(PredefinedMenuItem::separator(program)?),
            SystemEntry::Item { id, label, keys, enabled, checked: None } => {
                Box::new(MenuItem::with_id(program, id, label, *enabled, keys.as_deref())?)
            }
            SystemEntry::Item { id, label, keys, enabled, checked: Some(checked) } => {
                Box::new(CheckMenuItem::with_id(program, id, label, *enabled, *checked, keys.as_deref())?)
            }
            SystemEntry::Menu { label, enabled, entries } => {
                let inner = Submenu::new(program, label, *enabled)?;
                fill(program, &inner, entries)?;
                Box::new(inner)
            }
            SystemEntry::Own { does, label } => Box::new(own(program, *does, label)?),
        };
        menu.append(&*item)?;
    }
    Ok(())
}

fn own(program: &AppHandle, does: OwnItem, label: &str) -> tauri::Result<PredefinedMenuItem<Wry>> {
    let make = match does {
        OwnItem::Services => PredefinedMenuItem::services,
        OwnItem::Hide => PredefinedMenuItem::hide,
        OwnItem::HideOthers => PredefinedMenuItem::hide_others,
        OwnItem::ShowAll => PredefinedMenuItem::show_all,
        OwnItem::Minimize => PredefinedMenuItem::minimize,
        OwnItem::Zoom => PredefinedMenuItem::maximize,
        OwnItem::BringAllToFront => PredefinedMenuItem::bring_all_to_front,
    };
    make(program, Some(label))
}
