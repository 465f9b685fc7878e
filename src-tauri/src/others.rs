//! What the desktops of macOS and Windows do in ways of their own.

use std::borrow::Cow;
use std::error::Error;
use std::io::{self, Cursor};
use std::path::Path;
use std::process::Command;

use app::{Copied, Dragged, Message};
use arboard::{Clipboard, ImageData};
use tauri::WebviewWindow;

/// Puts something on the clipboard as the system takes it.
pub fn copy(_window: &WebviewWindow, copied: Copied) -> Result<(), Message> {
    let put = || -> Result<(), Box<dyn Error>> {
        let mut clipboard = Clipboard::new()?;
        match copied {
            Copied::Png(bytes) => clipboard.set_image(pixels(&bytes)?)?,
            // Programs there agree on no kind for drawings; what reads SVG reads the text of it.
            Copied::Svg(text) | Copied::Text(text) => clipboard.set_text(text)?,
        }
        Ok(())
    };
    put().map_err(|_| Message::new("error-no-clipboard"))
}

/// The pixels of a picture, as red, green, blue and opacity.
fn pixels(bytes: &[u8]) -> Result<ImageData<'static>, Box<dyn Error>> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::ALPHA | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info()?;
    let mut pixels = vec![0; reader.output_buffer_size().ok_or("too large for this machine")?];
    let frame = reader.next_frame(&mut pixels)?;
    Ok(ImageData { width: frame.width as usize, height: frame.height as usize, bytes: Cow::Owned(pixels) })
}

/// Begins to drag files out of the window, with the button that is held.
pub fn drag(window: &WebviewWindow, dragged: Dragged) -> Result<(), Message> {
    let refused = || Message::new("error-no-drag");
    let within = window.clone();
    let begin = move || {
        let (files, picture) = (drag::DragItem::Files(dragged.files), drag::Image::Raw(dragged.picture));
        // When the system cannot, nothing is dragged, which is seen.
        let _ = drag::start_drag(&within, files, picture, |_, _| {}, drag::Options::default());
    };
    window.run_on_main_thread(begin).map_err(|_| refused())
}

/// Shows a file in the Finder or the Explorer.
pub fn reveal(path: &Path) -> io::Result<()> {
    let mut command = if cfg!(target_os = "macos") {
        let mut open = Command::new("open");
        open.arg("-R").arg(path);
        open
    } else {
        let mut explorer = Command::new("explorer");
        explorer.arg(format!("/select,{}", path.display()));
        explorer
    };
    command.spawn().map(drop)
}
