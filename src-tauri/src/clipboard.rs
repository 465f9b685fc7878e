//! The system's clipboard. The web view may not use it without a key press at the very moment, and loses it while Rust
//! is asked; the program itself may always.

use app::request::Clipboard;
use tauri::WebviewWindow;

#[cfg(target_os = "linux")]
pub use gtk_clipboard::{read, write};
#[cfg(not(target_os = "linux"))]
pub use system::{read, write};

/// Through the toolkit of the window, which speaks X11 and Wayland.
#[cfg(target_os = "linux")]
mod gtk_clipboard {
    use std::sync::mpsc;
    use std::time::Duration;

    use base64::Engine as _;
    use base64::prelude::BASE64_STANDARD;
    use gtk::gdk::{Atom, SELECTION_CLIPBOARD};
    use gtk::{SelectionData, TargetEntry, TargetFlags};

    use super::{Clipboard, WebviewWindow};

    const HTML: u32 = 1;
    const PNG: u32 = 2;

    /// How long the program that holds the clipboard may take.
    const PATIENCE: Duration = Duration::from_secs(3);

    pub fn read(window: &WebviewWindow) -> Option<Clipboard> {
        let bytes = |target: &'static str| {
            let (answer, answered) = mpsc::channel();
            let ask = move || {
                let clipboard = gtk::Clipboard::get(&SELECTION_CLIPBOARD);
                clipboard.request_contents(&Atom::intern(target), move |_, data| {
                    // Nobody listens any more once it took too long.
                    let _ = answer.send(data.data());
                });
            };
            window.run_on_main_thread(ask).ok()?;
            answered.recv_timeout(PATIENCE).ok()
        };
        let html = text_of(&bytes("text/html")?);
        let text = text_of(&bytes("UTF8_STRING")?);
        // A picture from a web page comes with the HTML that shows it.
        let picture = if text.is_empty() { bytes("image/png")? } else { Vec::new() };
        Some(Clipboard { text, html, picture: BASE64_STANDARD.encode(picture) })
    }

    pub fn write(window: &WebviewWindow, content: &Clipboard) -> bool {
        let Clipboard { text, html, picture } = content.clone();
        let Ok(picture) = BASE64_STANDARD.decode(picture) else { return false };
        let (answer, answered) = mpsc::channel();
        let offer = move || {
            let target = |name: &str, info| TargetEntry::new(name, TargetFlags::empty(), info);
            let mut targets = Vec::new();
            if !text.is_empty() {
                targets.extend(
                    ["UTF8_STRING", "STRING", "TEXT", "text/plain;charset=utf-8", "text/plain"]
                        .map(|name| target(name, 0)),
                );
            }
            if !html.is_empty() {
                targets.push(target("text/html", HTML));
            }
            if !picture.is_empty() {
                targets.push(target("image/png", PNG));
            }
            let give = move |_: &gtk::Clipboard, data: &SelectionData, info: u32| match info {
                HTML => data.set(&Atom::intern("text/html"), 8, html.as_bytes()),
                PNG => data.set(&Atom::intern("image/png"), 8, &picture),
                _ => {
                    data.set_text(&text);
                }
            };
            let clipboard = gtk::Clipboard::get(&SELECTION_CLIPBOARD);
            let offered = clipboard.set_with_data(&targets, give);
            let _ = answer.send(offered);
        };
        window.run_on_main_thread(offer).is_ok() && answered.recv_timeout(PATIENCE).unwrap_or(false)
    }

    /// UTF-8, or UTF-16 where some browsers mark it so.
    fn text_of(bytes: &[u8]) -> String {
        match bytes {
            [0xff, 0xfe, rest @ ..] => {
                let units: Vec<u16> = rest.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
                String::from_utf16_lossy(&units)
            }
            _ => String::from_utf8_lossy(bytes).trim_end_matches('\0').to_owned(),
        }
    }
}

/// Through the system, on Windows and macOS.
#[cfg(not(target_os = "linux"))]
mod system {
    use std::error::Error;

    use arboard::ImageData;
    use base64::Engine as _;
    use base64::prelude::BASE64_STANDARD;

    use super::{Clipboard, WebviewWindow};

    pub fn read(_: &WebviewWindow) -> Option<Clipboard> {
        let mut system = arboard::Clipboard::new().ok()?;
        let text = system.get_text().unwrap_or_default();
        let html = system.get().html().unwrap_or_default();
        // A picture from a web page comes with the HTML that shows it.
        let picture = if text.is_empty() { system.get_image().ok() } else { None };
        let picture = picture.and_then(|picture| png_of(&picture).ok()).unwrap_or_default();
        Some(Clipboard { text, html, picture: BASE64_STANDARD.encode(picture) })
    }

    /// The pixels that the system gives, as a PNG file.
    fn png_of(picture: &ImageData) -> Result<Vec<u8>, Box<dyn Error>> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, picture.width.try_into()?, picture.height.try_into()?);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        // It is packed again, and small, when the document takes it in.
        encoder.set_compression(png::Compression::Fast);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&picture.bytes)?;
        writer.finish()?;
        Ok(file)
    }

    pub fn write(_: &WebviewWindow, content: &Clipboard) -> bool {
        let Ok(mut system) = arboard::Clipboard::new() else { return false };
        let Clipboard { text, html, .. } = content;
        system.set_html(html.as_str(), Some(text.as_str())).is_ok()
    }
}
