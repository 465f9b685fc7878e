//! Slides of the map that is shown: looked at, written, copied, and written again.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use draw::scene::Slide;
use draw::slides::{SlideOptions, Slides};
use draw::text::Typesetter;
use draw::{HeaderChoice, LayoutOptions, TextSize};
use export::{Background, ExportError, FileOptions, Format, PngSize, SvgOptions, SvgText};
use journey::excerpt::Excerpt;
use journey::model::{Document, Map};

use super::Asked;
use crate::exports::{self, Earlier};
use crate::host::Copied;
use crate::message::Message;
use crate::request::{
    AtPath, CopyPicture, Export, ExportFormat, ExportHeader, ExportMemory, ExportOptions, ExportPreset, ExportPreview,
    Exported, Nothing, PresetName, Previewed,
};
use crate::session::lock;
use crate::{disk, looks, outline, refusal};

/// The map that is shown, as it is now: drawing may take long, so it works on a copy, which shares everything, while the
/// window goes on.
struct Shown {
    document: Arc<Document>,
    map: Arc<Map>,
    path: Option<PathBuf>,
}

pub(crate) fn export_preview(asked: &Asked<'_>, wanted: ExportPreview) -> Result<Previewed, Message> {
    let ExportPreview { options, slide } = wanted;
    let shown = shown(asked)?;
    let made = slides(&shown, &options)?;
    let slide = slide.min(made.slides.len() - 1);
    let drawn = &made.slides[slide];
    let svg = SvgOptions { text: SvgText::Outlines, background: background(&options), source: None };
    let pixels = (options.format == ExportFormat::Png).then(|| file_options(&shown, &options, None).pixels(drawn));
    let rated = shown.map.has_internal_ratings()
        || !options.without_source && shown.document.maps.iter().any(|map| map.has_internal_ratings());
    Ok(Previewed {
        titles: made.slides.iter().map(|slide| slide.title.clone()).collect(),
        slide,
        svg: export::svg(&drawn.scene, &svg),
        size: (drawn.scene.size.width, drawn.scene.size.height),
        paper: (drawn.paper.width, drawn.paper.height),
        pixels,
        collisions: made.slides.iter().map(|slide| looks::collisions(&slide.scene)).sum(),
        confusions: made.slides.iter().map(|slide| looks::confusions(&slide.scene)).sum(),
        shows_internal_ratings: rated && !options.hide_internal_ratings,
        fit: made.fit,
    })
}

pub(crate) fn export(asked: &Asked<'_>, wanted: Export) -> Result<Exported, Message> {
    let shown = shown(asked)?;
    let exported = write(asked, &shown, &wanted)?;
    let done = Earlier { document: shown.path, map: shown.map.id.clone(), export: wanted };
    asked.with_session(|session| {
        exports::add(&mut session.exported, done.clone());
        Ok(())
    })?;
    exports::remember(&asked.sessions.data, done);
    Ok(exported)
}

pub(crate) fn export_again(asked: &Asked<'_>, Nothing {}: Nothing) -> Result<Vec<Exported>, Message> {
    let shown = shown(asked)?;
    let again = done_before(asked, &shown)?;
    if again.is_empty() {
        return Err(Message::new("error-nothing-exported"));
    }
    // They were made of this document before, so they are its own to replace.
    again
        .iter()
        .map(|done| write(asked, &of_map(&shown, done), &Export { replace: true, ..done.export.clone() }))
        .collect()
}

pub(crate) fn export_memory(asked: &Asked<'_>, Nothing {}: Nothing) -> Result<ExportMemory, Message> {
    let shown = shown(asked)?;
    let again = done_before(asked, &shown)?.len();
    let kept = exports::read(&asked.sessions.data);
    Ok(ExportMemory { presets: kept.presets, last: kept.last, again })
}

pub(crate) fn keep_export_preset(asked: &Asked<'_>, preset: ExportPreset) -> Result<Nothing, Message> {
    exports::keep_preset(&asked.sessions.data, preset)?;
    Ok(Nothing {})
}

pub(crate) fn remove_export_preset(asked: &Asked<'_>, PresetName { name }: PresetName) -> Result<Nothing, Message> {
    exports::remove_preset(&asked.sessions.data, &name)?;
    Ok(Nothing {})
}

pub(crate) fn stop_export(asked: &Asked<'_>, Nothing {}: Nothing) -> Result<Nothing, Message> {
    stop_of(asked).store(true, Ordering::Relaxed);
    Ok(Nothing {})
}

pub(crate) fn reveal(asked: &Asked<'_>, AtPath { path }: AtPath) -> Result<Nothing, Message> {
    // Only what this window wrote: a page that were taken over could show nothing else.
    let own = asked.with_session(|session| Ok(session.exported.iter().any(|done| done.export.path == path)))?;
    if !own || !path.exists() {
        return Err(Message::new("error-not-found").with("path", path.display()));
    }
    asked.host.reveal(&path)?;
    Ok(Nothing {})
}

pub(crate) fn copy_picture(asked: &Asked<'_>, wanted: CopyPicture) -> Result<Nothing, Message> {
    let shown = shown(asked)?;
    let CopyPicture { options, outline } = wanted;
    if outline {
        let excerpt = excerpt(&shown.map, &options)?;
        asked.host.copy(Copied::Text(outline::as_text(&excerpt.of(&shown.map))))?;
        return Ok(Nothing {});
    }
    let made = slides(&shown, &ExportOptions { split: false, deck: false, ..options.clone() })?;
    let mut bytes = Vec::new();
    let file = FileOptions { source: None, ..file_options(&shown, &options, None) };
    export::write_file(&made.slides, &file, &mut bytes, &|_| ControlFlow::Continue(()))
        .map_err(|error| refusal::of_export(&error))?;
    match options.format {
        ExportFormat::Svg => {
            asked.host.copy(Copied::Svg(String::from_utf8(bytes).expect("an SVG file is text")))?;
        }
        _ => asked.host.copy(Copied::Png(bytes))?,
    }
    Ok(Nothing {})
}

fn shown(asked: &Asked<'_>) -> Result<Shown, Message> {
    asked.with_session(|session| {
        let (document, map) = (Arc::clone(session.document()), Arc::clone(session.map()?));
        Ok(Shown { document, map, path: session.path.clone() })
    })
}

/// Another map of the same document, when the export was of that.
fn of_map(shown: &Shown, done: &Earlier) -> Shown {
    let map = shown.document.map(&done.map).unwrap_or(&shown.map);
    Shown { document: Arc::clone(&shown.document), map: Arc::clone(map), path: shown.path.clone() }
}

fn done_before(asked: &Asked<'_>, shown: &Shown) -> Result<Vec<Earlier>, Message> {
    let mut all = shown.path.as_ref().map_or_else(Vec::new, |path| exports::of_document(&asked.sessions.data, path));
    let own = asked.with_session(|session| Ok(session.exported.clone()))?;
    own.into_iter().for_each(|done| exports::add(&mut all, done));
    all.retain(|done| shown.document.map(&done.map).is_some());
    Ok(all)
}

fn slides(shown: &Shown, options: &ExportOptions) -> Result<Slides, Message> {
    let map = &shown.map;
    if map.stages.is_empty() && map.kind != journey::model::MapKind::PersonaSheet {
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

fn excerpt(map: &Map, options: &ExportOptions) -> Result<Excerpt, Message> {
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

fn background(options: &ExportOptions) -> Background {
    if options.transparent { Background::None } else { Background::Paper }
}

fn file_options<'a>(shown: &Shown, options: &ExportOptions, source: Option<&'a [u8]>) -> FileOptions<'a> {
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

fn write(asked: &Asked<'_>, shown: &Shown, wanted: &Export) -> Result<Exported, Message> {
    let Export { path, options, replace } = wanted;
    let stop = stop_of(asked);
    stop.store(false, Ordering::Relaxed);
    asked.host.progress(0.0);
    let made = slides(shown, options)?;
    let source = (!options.without_source).then(|| {
        let hidden = options.hide_internal_ratings.then(|| shown.document.without_internal_ratings());
        journey::file::write(hidden.as_ref().unwrap_or(&shown.document))
    });
    let file = file_options(shown, options, source.as_deref());
    let sheets: Vec<&[Slide]> =
        if file.format.holds_several() { vec![&made.slides[..]] } else { made.slides.chunks(1).collect() };
    let paths: Vec<PathBuf> = (0..sheets.len()).map(|index| numbered(path, index)).collect();
    if !replace && let Some(taken) = paths.iter().find(|path| path.symlink_metadata().is_ok()) {
        return Err(Message::new("error-file-exists").with("path", taken.display()));
    }
    let (mut bytes, told) = (0, AtomicU32::new(0));
    for (index, (sheet, path)) in sheets.iter().zip(&paths).enumerate() {
        // A deck has far fewer than 2^52 slides.
        #[allow(clippy::cast_precision_loss)]
        let (before, all) = (index as f64, sheets.len() as f64);
        let progress = |done: f64| {
            let done = (before + done) / all;
            // 0–100; a window that is told more often does nothing but hear it.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let percent = (done * 100.0) as u32;
            if told.fetch_max(percent, Ordering::Relaxed) < percent {
                asked.host.progress(done);
            }
            if stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        if progress(0.0).is_break() {
            return Err(refusal::of_export(&ExportError::Stopped));
        }
        let mut content = Vec::new();
        export::write_file(sheet, &file, &mut content, &progress).map_err(|error| refusal::of_export(&error))?;
        if *replace {
            disk::write(path, &content)?
        } else {
            disk::write_new(path, &content)?
        }
        bytes += content.len();
    }
    asked.host.progress(1.0);
    Ok(Exported { path: paths[0].display().to_string(), files: paths.len(), bytes })
}

/// The first has the name itself: `map.png`, `map-2.png`.
fn numbered(path: &Path, index: usize) -> PathBuf {
    if index == 0 {
        return path.to_owned();
    }
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(format!("-{}", index + 1));
    if let Some(extension) = path.extension() {
        name.push(".");
        name.push(extension);
    }
    path.with_file_name(name)
}

fn stop_of(asked: &Asked<'_>) -> Arc<AtomicBool> {
    Arc::clone(&lock(&asked.sessions.window(asked.window)).stop)
}
