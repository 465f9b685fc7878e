//! Slides of the map that is shown, handed to other programs: over the clipboard, or dragged out of the window.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Duration;

use export::{Background, FileOptions, PngOptions, PngSize};

use super::Asked;
use super::drawing::{excerpt, file_options, shown, slides};
use super::export::{numbered, write};
use crate::host::{Copied, Dragged};
use crate::message::Message;
use crate::request::{CopyPicture, DragPicture, Export, ExportFormat, ExportOptions, Handed};
use crate::{disk, outline, refusal};

/// How long what was dragged is kept: the program that got it has read it by then.
const KEPT: Duration = Duration::from_secs(24 * 60 * 60);

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
    let file = FileOptions { source: None, ..file_options(&shown, &options, None) };
    let written = |background| {
        let mut bytes = Vec::new();
        let file = FileOptions { background, ..file };
        export::write_file(&made.slides, &file, &mut bytes, &|_| ControlFlow::Continue(()))
            .map_err(|error| refusal::of_export(&error))?;
        Ok(bytes)
    };
    let bytes = written(file.background)?;
    asked.host.copy(match options.format {
        ExportFormat::Svg => Copied::Svg(String::from_utf8(bytes).expect("an SVG file is text")),
        _ if file.background == Background::Paper => Copied::Picture { opaque: bytes.clone(), png: bytes },
        _ => Copied::Picture { opaque: written(Background::Paper)?, png: bytes },
    })?;
    Ok(handed)
}

pub(crate) fn drag_picture(asked: &Asked<'_>, wanted: DragPicture) -> Result<Handed, Message> {
    let shown = shown(asked)?;
    let DragPicture { options, name } = wanted;
    let name = Path::new(&name).file_name().ok_or_else(|| Message::new("error-bad-name").with("path", &name))?;
    // What was dragged last lies there still, as the program that got it may have read it late.
    let folder = dragged(&asked.sessions.data).join(asked.window);
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

/// Removes what was dragged out of windows a day ago and longer, of whichever program.
pub(crate) fn forget_what_was_dragged(data: &Path) {
    let folders = fs::read_dir(dragged(data)).into_iter().flatten().flatten();
    let is_old = |folder: &fs::DirEntry| {
        let changed = folder.metadata().and_then(|about| about.modified());
        changed.is_ok_and(|changed| changed.elapsed().is_ok_and(|age| age >= KEPT))
    };
    for folder in folders.filter(is_old) {
        // What cannot be removed now is tried again at the next start.
        let _ = fs::remove_dir_all(folder.path());
    }
}

/// Where the files of each window lie while they are dragged.
fn dragged(data: &Path) -> PathBuf {
    data.join("dragged")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::time::SystemTime;

    use super::*;

    #[cfg(unix)]
    #[test]
    fn what_was_dragged_goes_after_a_day() {
        let data = tempfile::tempdir().unwrap();
        forget_what_was_dragged(data.path());
        for (window, age) in [("window-1", KEPT * 2), ("window-2", KEPT / 2)] {
            let folder = dragged(data.path()).join(window);
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("map.pptx"), "slides").unwrap();
            fs::File::open(&folder).unwrap().set_modified(SystemTime::now() - age).unwrap();
        }
        forget_what_was_dragged(data.path());
        let left: Vec<_> = fs::read_dir(dragged(data.path())).unwrap().map(|it| it.unwrap().file_name()).collect();
        assert_eq!(left, ["window-2"]);
    }
}
