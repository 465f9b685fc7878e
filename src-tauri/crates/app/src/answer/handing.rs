//! Slides of the map that is shown, handed to other programs: over the clipboard.

use std::ops::ControlFlow;

use export::FileOptions;

use super::Asked;
use super::drawing::{excerpt, file_options, shown, slides};
use crate::host::Copied;
use crate::message::Message;
use crate::request::{CopyPicture, ExportFormat, ExportOptions, Handed};
use crate::{outline, refusal};

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
