//! Slides of the map that is shown: looked at, written, and written again.

use std::io::BufWriter;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use draw::scene::Slide;
use export::{ExportError, PngOptions, PngSize, SvgOptions, SvgText};
use rayon::prelude::*;

use super::Asked;
use super::drawing::{Shown, background, file_options, shown, slides};
use crate::exports::{self, Earlier};
use crate::message::Message;
use crate::request::{
    AtPath, Export, ExportFormat, ExportMemory, ExportOptions, ExportPreset, ExportPreview, Exported, Nothing,
    PresetName, Previewed,
};
use crate::session::lock;
use crate::{disk, looks, refusal};

/// Width of a slide among the others, px: twice what the dialog shows, for dense screens.
const THUMBNAIL: u32 = 240;

pub(crate) fn export_preview(asked: &Asked<'_>, wanted: ExportPreview) -> Result<Previewed, Message> {
    let ExportPreview { options, slide } = wanted;
    let shown = shown(asked)?;
    let made = slides(&shown, &options)?;
    let slide = slide.min(made.slides.len() - 1);
    let drawn = &made.slides[slide];
    let svg = SvgOptions { text: SvgText::Outlines, background: background(&options), source: None };
    let pixels = (options.format == ExportFormat::Png).then(|| file_options(&shown, &options, None).pixels(drawn));
    Ok(Previewed {
        titles: made.slides.iter().map(|slide| slide.title.clone()).collect(),
        slide,
        svg: export::svg(&drawn.scene, &svg),
        size: (drawn.scene.size.width, drawn.scene.size.height),
        paper: (drawn.paper.width, drawn.paper.height),
        pixels,
        collisions: made.slides.iter().map(|slide| looks::collisions(&slide.scene)).sum(),
        confusions: made.slides.iter().map(|slide| looks::confusions(&slide.scene)).sum(),
        has_internal_ratings: shown.has_internal_ratings(&options),
        fit: made.fit,
    })
}

pub(crate) fn export_thumbnails(asked: &Asked<'_>, options: ExportOptions) -> Result<Vec<String>, Message> {
    let made = slides(&shown(asked)?, &options)?;
    let png = PngOptions { size: PngSize::Width(THUMBNAIL), background: background(&options), ..PngOptions::default() };
    let small = |slide: &Slide| {
        let bytes = export::png(&slide.scene, &png).map_err(|error| refusal::of_export(&error))?;
        Ok(format!("data:image/png;base64,{}", BASE64.encode(bytes)))
    };
    made.slides.par_iter().map(small).collect()
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
        .map(|done| write(asked, &shown.of_map(&done.map), &Export { replace: true, ..done.export.clone() }))
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

fn done_before(asked: &Asked<'_>, shown: &Shown) -> Result<Vec<Earlier>, Message> {
    let mut all = shown.path.as_ref().map_or_else(Vec::new, |path| exports::of_document(&asked.sessions.data, path));
    let own = asked.with_session(|session| Ok(session.exported.clone()))?;
    own.into_iter().for_each(|done| exports::add(&mut all, done));
    all.retain(|done| shown.document.map(&done.map).is_some());
    Ok(all)
}

/// Writes all files, or says which could not be written; none is ever there by half.
pub(crate) fn write(asked: &Asked<'_>, shown: &Shown, wanted: &Export) -> Result<Exported, Message> {
    let Export { path, options, replace } = wanted;
    let stop = stop_of(asked);
    stop.store(false, Ordering::Relaxed);
    asked.host.progress(0.0);
    let made = slides(shown, options)?;
    let source = shown.source(options);
    let file = file_options(shown, options, source.as_deref());
    let sheets: Vec<&[Slide]> =
        if file.format.holds_several() { vec![&made.slides[..]] } else { made.slides.chunks(1).collect() };
    let paths: Vec<PathBuf> = (0..sheets.len()).map(|index| numbered(path, index)).collect();
    if !replace && let Some(taken) = paths.iter().find(|path| path.symlink_metadata().is_ok()) {
        return Err(Message::new("error-file-exists").with("path", taken.display()));
    }
    let (mut bytes, told) = (0_u64, AtomicU32::new(0));
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
        bytes += disk::fill(path, *replace, |out| {
            export::write_file(sheet, &file, BufWriter::new(out), &progress).map_err(|error| match error {
                ExportError::Write(error) => disk::failed(path, &error),
                other => refusal::of_export(&other),
            })
        })?;
    }
    asked.host.progress(1.0);
    Ok(Exported {
        path: paths[0].display().to_string(),
        files: paths.len(),
        bytes: usize::try_from(bytes).unwrap_or(usize::MAX),
    })
}

/// The first has the name itself: `map.png`, `map-2.png`.
pub(crate) fn numbered(path: &Path, index: usize) -> PathBuf {
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
