//! Drawing pictures, for files and for the start screen.

use std::sync::Arc;

use draw::{LayoutOptions, layout};
use export::{Background, PngOptions, PngSize, SvgOptions, SvgText};

use super::Asked;
use crate::glance::{self, Glance};
use crate::message::Message;
use crate::request::{AtPath, Export, ExportFormat, Exported, Thumbnail};
use crate::session::lock;
use crate::{disk, refusal};

pub(crate) fn export(asked: &Asked<'_>, wanted: Export) -> Result<Exported, Message> {
    // Drawing may take long: it works on a copy, which shares everything, while the window goes on.
    let (document, map) = asked.with_session(|session| Ok((session.document().clone(), session.map()?.clone())))?;
    let options = LayoutOptions { page: wanted.page, theme: wanted.theme, ..LayoutOptions::default() };
    let scene = layout(&map, &document, &options, &draw::text::Typesetter::new());
    let background = if wanted.transparent { Background::None } else { Background::Paper };
    let bytes = match wanted.format {
        ExportFormat::Png => {
            let px_per_inch = export::px_per_inch(wanted.page.unwrap_or(map.page));
            let options = PngOptions { size: size(&wanted), px_per_inch, background, source: None };
            export::png(&scene, &options).map_err(|error| refusal::of_export(&error))?
        }
        ExportFormat::Svg => {
            let text = if wanted.outlines { SvgText::Outlines } else { SvgText::Live };
            export::svg(&scene, &SvgOptions { text, background, source: None }).into_bytes()
        }
    };
    if wanted.replace {
        disk::write(&wanted.path, &bytes)?
    } else {
        disk::write_new(&wanted.path, &bytes)?
    }
    Ok(Exported { path: wanted.path.display().to_string(), bytes: bytes.len() })
}

pub(crate) fn thumbnail(asked: &Asked<'_>, wanted: Thumbnail) -> Result<Arc<str>, Message> {
    if let Some(drawn) = lock(&asked.sessions.thumbnails).get(&wanted) {
        return Ok(Arc::clone(drawn));
    }
    let unknown = || Message::new("error-no-template").with("name", &wanted.template);
    let document = templates::get(&wanted.template, wanted.language).ok_or_else(unknown)?;
    let drawn = document.maps.first().and_then(|map| glance::picture(&document, map)).ok_or_else(unknown)?;
    let drawn: Arc<str> = drawn.into();
    lock(&asked.sessions.thumbnails).insert(wanted, Arc::clone(&drawn));
    Ok(drawn)
}

pub(crate) fn glance(asked: &Asked<'_>, AtPath { path }: AtPath) -> Result<Glance, Message> {
    let user = lock(&asked.sessions.settings).0.check();
    glance::at(&path, &asked.sessions.data, &user)
}

fn size(wanted: &Export) -> PngSize {
    match (wanted.width, wanted.dpi) {
        (Some(width), _) => PngSize::Width(width),
        (None, Some(dpi)) => PngSize::Dpi(dpi),
        (None, None) => PngSize::Scale(wanted.scale.unwrap_or(1.0)),
    }
}
