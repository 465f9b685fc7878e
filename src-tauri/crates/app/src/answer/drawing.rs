//! The map that is shown, and the slides that options make of it.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use draw::slides::{SlideOptions, Slides, persona_sheet};
use draw::text::Typesetter;
use draw::{HeaderChoice, LayoutOptions, TextSize};
use export::{Background, FileOptions, Format, PngSize, SvgText};
use journey::excerpt::Excerpt;
use journey::model::{Document, Map, MapId, MapKind};

use super::Asked;
use crate::message::Message;
use crate::request::{ExportFormat, ExportHeader, ExportOptions};

/// The map that is shown, as it is now: drawing may take long, so it works on a copy, which shares everything, while the
/// window goes on.
pub(crate) struct Shown {
    pub document: Arc<Document>,
    pub map: Arc<Map>,
    /// The file of the document; none while it has none.
    pub path: Option<PathBuf>,
}

pub(crate) fn shown(asked: &Asked<'_>) -> Result<Shown, Message> {
    asked.with_session(|session| {
        let (document, map) = (Arc::clone(session.document()), Arc::clone(session.map()?));
        Ok(Shown { document, map, path: session.path.clone() })
    })
}

impl Shown {
    /// Another map of the same document, while it is there.
    pub fn of_map(&self, map: &MapId) -> Self {
        let map = self.document.map(map).unwrap_or(&self.map);
        Self { document: Arc::clone(&self.document), map: Arc::clone(map), path: self.path.clone() }
    }

    /// Whether there are ratings that we gave ourselves, which are drawn or carried unless they are hidden.
    pub fn has_internal_ratings(&self, options: &ExportOptions) -> bool {
        let of_document = self.document.maps.iter().any(|map| map.has_internal_ratings());
        // The slides of a deck show other maps, too.
        let drawn = if options.deck { of_document } else { self.map.has_internal_ratings() };
        drawn && options.persona.is_none() || of_document && !options.without_source
    }

    /// Whether they are drawn or carried.
    pub fn shows_internal_ratings(&self, options: &ExportOptions) -> bool {
        self.has_internal_ratings(options) && !options.hide_internal_ratings
    }

    /// The document's file as it travels inside of its pictures; `None` when it shall not.
    pub fn source(&self, options: &ExportOptions) -> Option<Vec<u8>> {
        (!options.without_source).then(|| {
            let given = options.hide_internal_ratings.then(|| self.document.without_internal_ratings());
            journey::file::write(given.as_ref().unwrap_or(&self.document))
        })
    }
}

pub(crate) fn slides(shown: &Shown, options: &ExportOptions) -> Result<Slides, Message> {
    let sheet = options.persona.as_ref().map(|id| {
        let sheet = persona_sheet(&shown.document, &shown.map, id).map(Arc::new);
        sheet.ok_or_else(|| Message::new("error-unknown-persona").with("persona", id))
    });
    let sheet = sheet.transpose()?;
    let map = sheet.as_ref().unwrap_or(&shown.map);
    if map.stages.is_empty() && map.kind != MapKind::PersonaSheet {
        return Err(Message::new("error-map-empty").with("map", &map.title));
    }
    let layout = LayoutOptions {
        page: options.page,
        theme: options.theme,
        header: match options.header {
            None | Some(ExportHeader::Full) => HeaderChoice::Full,
            Some(ExportHeader::Title) => HeaderChoice::Title,
            Some(ExportHeader::None) => HeaderChoice::None,
        },
        hide_legend: options.hide_legend,
        hide_source: options.hide_source,
        text_size: if options.large_text { TextSize::Large } else { TextSize::Normal },
        ..LayoutOptions::default()
    };
    let split = options.split || options.deck;
    let wanted = SlideOptions { layout, excerpt: excerpt(map, options)?, split, notes: options.notes };
    let typesetter = Typesetter::new();
    Ok(if options.deck {
        draw::slides::deck(&shown.document, map, &wanted, &typesetter)
    } else {
        draw::slides::slides(&shown.document, map, &wanted, &typesetter)
    })
}

pub(crate) fn excerpt(map: &Map, options: &ExportOptions) -> Result<Excerpt, Message> {
    let mut excerpt = Excerpt::default();
    if let Some(stages) = &options.stages {
        let known: HashSet<_> = stages.iter().filter(|id| map.stage(id).is_some()).cloned().collect();
        if known.is_empty() {
            return Err(Message::new("error-region-empty"));
        }
        excerpt.stages = Some(known);
    } else if let Some(ids) = &options.selection {
        let ids = ids.iter().map(String::as_str).collect();
        excerpt = Excerpt::around(map, &ids).ok_or_else(|| Message::new("error-region-empty"))?;
    }
    if let Some(hidden) = &options.hide_lanes {
        let kept = map.lanes.iter().map(|lane| lane.id.clone()).filter(|id| !hidden.contains(id));
        excerpt.lanes = Some(kept.collect());
    }
    excerpt.without_internal_ratings = options.hide_internal_ratings;
    Ok(excerpt)
}

pub(crate) fn background(options: &ExportOptions) -> Background {
    if options.transparent { Background::None } else { Background::Paper }
}

pub(crate) fn file_options<'a>(shown: &Shown, options: &ExportOptions, source: Option<&'a [u8]>) -> FileOptions<'a> {
    FileOptions {
        format: match options.format {
            ExportFormat::Png => Format::Png,
            ExportFormat::Svg => Format::Svg,
            ExportFormat::Pdf => Format::Pdf,
            ExportFormat::Pptx => Format::Pptx,
        },
        size: match (options.width, options.dpi) {
            (Some(width), _) => PngSize::Width(width),
            (None, Some(dpi)) => PngSize::Dpi(dpi),
            (None, None) => PngSize::Scale(options.scale.unwrap_or(1.0)),
        },
        px_per_inch: export::px_per_inch(options.page.unwrap_or(shown.map.page)),
        background: background(options),
        text: if options.outlines { SvgText::Outlines } else { SvgText::Live },
        source,
    }
}
