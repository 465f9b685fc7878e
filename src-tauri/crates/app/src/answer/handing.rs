//! Slides of the map that is shown, handed to other programs: over the clipboard, or dragged out of the window.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use export::{FileOptions, PngOptions, PngSize};

use super::Asked;
use super::drawing::{excerpt, file_options, shown, slides};
use super::export::{numbered, write};
use crate::host::{Copied, Dragged};
use crate::message::Message;
use crate::request::{CopyPicture, DragPicture, Export, ExportFormat, ExportOptions, Handed};
use crate::{disk, outline, refusal};

/// Width of the picture under the pointer while files are dragged, px.
const UNDER_THE_POINTER: u32 = 160;

pub(crate) fn copy_picture(asked: &Asked<'_>, wanted: CopyPicture) -> Result<Handed, Message> {
    let shown = shown(asked)?;
    // The clipboard carries no map; what is drawn may still say too much.
    let mut options = ExportOptions { split: false, deck: false, without_source: true, ..wanted.options };
    if options.format != ExportFormat::Svg {
        options.format = ExportFormat::Png;
        // What is for slides is looked at on dense screens.
        options.scale = options.scale.or(Some(2.0)).filter(|_| options.width.is_none() && options.dpi.is_none());
    }
    let handed = Handed { shows_internal_ratings: shown.shows_internal_ratings(&options) };
    if wanted.outline {
        let excerpt = excerpt(&shown.map, &options)?;
        asked.host.copy(Copied::Text(outline::as_text(&excerpt.of(&shown.map))))?;
        return Ok(Handed { shows_internal_ratings: false });
    }
    let made = slides(&shown, &options)?;
    let mut bytes = Vec::new();
    let file = FileOptions { source: None, ..file_options(&shown, &options, None) };
    export::write_file(&made.slides, &file, &mut bytes, &|_| ControlFlow::Continue(()))
        .map_err(|error| refusal::of_export(&error))?;
    asked.host.copy(match options.format {
        ExportFormat::Svg => Copied::Svg(String::from_utf8(bytes).expect("an SVG file is text")),
        _ => Copied::Png(bytes),
    })?;
    Ok(handed)
}

pub(crate) fn drag_picture(asked: &Asked<'_>, wanted: DragPicture) -> Result<Handed, Message> {
    let shown = shown(asked)?;
    let DragPicture { options, name } = wanted;
    let name = Path::new(&name).file_name().ok_or_else(|| Message::new("error-bad-name").with("path", &name))?;
    // What was dragged last lies there still, as the program that got it may have read it late.
    let folder = asked.sessions.data.join("dragged").join(asked.window);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| disk::failed(&folder, &error))?;
    let export = Export { path: folder.join(name), options, replace: true };
    let written = write(asked, &shown, &export)?;
    let files: Vec<PathBuf> = (0..written.files).map(|index| numbered(&export.path, index)).collect();

    let made = slides(&shown, &export.options)?;
    let small = PngOptions { size: PngSize::Width(UNDER_THE_POINTER), ..PngOptions::default() };
    let picture = export::png(&made.slides[0].scene, &small).map_err(|error| refusal::of_export(&error))?;
    asked.host.drag(Dragged { files, picture })?;
    Ok(Handed { shows_internal_ratings: shown.shows_internal_ratings(&export.options) })
}
