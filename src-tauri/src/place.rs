//! Where a window was and how large, kept between starts, and never where no screen is.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tauri::{PhysicalPosition, PhysicalSize, WebviewWindow, Window};

/// How much of a window's upper edge must be on a screen to take hold of it, px.
const GRIP: i32 = 120;

/// How far a further window lies from the one before, px.
const STEP: i32 = 32;

/// A window's place, px of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    x: i32,
    y: i32,
    width: u32,
    height: u32,
    maximized: bool,
}

/// What is there to see of the world, px.
#[derive(Clone, Copy, Debug)]
struct Screen {
    x: i32,
    y: i32,
    width: u32,
    height: u32,
}

impl Place {
    /// That of a window now; `None` while it is minimised or about to go.
    pub fn of(window: &Window) -> Option<Self> {
        if window.is_minimized().ok()? {
            return None;
        }
        let (at, size) = (window.outer_position().ok()?, window.inner_size().ok()?);
        Some(Self { x: at.x, y: at.y, width: size.width, height: size.height, maximized: window.is_maximized().ok()? })
    }

    /// The same place, but with the size from before it was maximised.
    #[must_use]
    pub fn after(self, before: Option<Self>) -> Self {
        match before {
            Some(before) if self.maximized => Self { maximized: true, ..before },
            _ => self,
        }
    }

    /// The last one of the program before.
    pub fn read(data: &Path) -> Option<Self> {
        serde_json::from_slice(&fs::read(file_in(data)).ok()?).ok()
    }

    /// Keeps it for the next window. Nothing depends on it, so that it cannot be written is told nobody.
    pub fn write(self, data: &Path) {
        if let Ok(text) = serde_json::to_vec_pretty(&self) {
            let _ = fs::create_dir_all(data).and_then(|()| fs::write(file_in(data), text));
        }
    }

    /// Puts a window there, as far as there is a screen; `nth`: how many windows are open already.
    pub fn put(self, window: &WebviewWindow, nth: usize) {
        let screens: Vec<Screen> = window.available_monitors().unwrap_or_default().iter().map(screen).collect();
        let nth = i32::try_from(nth).unwrap_or(0);
        let place = Self { x: self.x.saturating_add(STEP * nth), y: self.y.saturating_add(STEP * nth), ..self };
        // A window that cannot be placed lies where the system puts it.
        if let Some(place) = place.on(&screens).or_else(|| self.on(&screens)) {
            let _ = window.set_size(PhysicalSize::new(place.width, place.height));
            let _ = window.set_position(PhysicalPosition::new(place.x, place.y));
        }
        if self.maximized {
            let _ = window.maximize();
        }
    }

    /// This place, no larger than its screen; `None` when no screen shows enough of it.
    fn on(self, screens: &[Screen]) -> Option<Self> {
        let overlap = |start: i32, length: u32, from: i32, room: u32| {
            let end = i64::from(start) + i64::from(length);
            end.min(i64::from(from) + i64::from(room)) - i64::from(start.max(from))
        };
        let screen = screens.iter().find(|screen| {
            overlap(self.x, self.width, screen.x, screen.width) >= i64::from(GRIP)
                && self.y >= screen.y
                && i64::from(self.y) + i64::from(GRIP) <= i64::from(screen.y) + i64::from(screen.height)
        })?;
        Some(Self { width: self.width.min(screen.width), height: self.height.min(screen.height), ..self })
    }
}

fn screen(monitor: &tauri::Monitor) -> Screen {
    let (at, size) = (monitor.position(), monitor.size());
    Screen { x: at.x, y: at.y, width: size.width, height: size.height }
}

fn file_in(data: &Path) -> PathBuf {
    data.join("window.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCREENS: [Screen; 2] =
        [Screen { x: 0, y: 0, width: 1920, height: 1080 }, Screen { x: 1920, y: -200, width: 1280, height: 1024 }];

    fn at(x: i32, y: i32) -> Place {
        Place { x, y, width: 1440, height: 900, maximized: false }
    }

    #[test]
    fn a_window_comes_back_where_it_was() {
        assert_eq!(at(40, 30).on(&SCREENS), Some(at(40, 30)));
        assert_eq!(at(2000, -150).on(&SCREENS), Some(Place { width: 1280, ..at(2000, -150) }));
    }

    #[test]
    fn a_window_is_never_where_no_screen_is() {
        for place in [at(5000, 100), at(-1400, 100), at(100, -50), at(100, 1079), at(i32::MAX, i32::MIN)] {
            assert_eq!(place.on(&SCREENS), None, "{place:?}");
        }
        assert_eq!(at(2000, 0).on(&SCREENS[..1]), None, "its screen is gone");
        assert_eq!(at(0, 0).on(&[]), None);
    }

    #[test]
    fn a_window_is_no_larger_than_its_screen() {
        let huge = Place { width: 9000, height: 9000, ..at(0, 0) };
        assert_eq!(huge.on(&SCREENS).map(|place| (place.width, place.height)), Some((1920, 1080)));
    }

    #[test]
    fn a_maximised_window_remembers_its_size_before() {
        let maximized = Place { x: 0, y: 0, width: 1920, height: 1080, maximized: true };
        assert_eq!(maximized.after(Some(at(40, 30))), Place { maximized: true, ..at(40, 30) });
        assert_eq!(at(1, 2).after(Some(at(40, 30))), at(1, 2));
    }
}
