//! Which files an export writes, and where; all of it is known and possible before the first is written.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use draw::scene::Slide;
use draw::slides::{Fit, Slides, persona_sheet};
use draw::text::Typesetter;
use journey::excerpt::Excerpt;
use journey::model::{Document, Language, Map, MapId, MapKind, Persona, StageId};
use rayon::prelude::*;

use super::choices::Format;
use super::options::Arguments;
use crate::failure::Failure;
use crate::files::{self, Target};

/// The files of one map.
pub struct Job {
    /// The map in it.
    pub map: Arc<Map>,
    /// The map's own file, as it may travel inside.
    pub document: Arc<Document>,
    /// Their format.
    pub format: Format,
    /// How well the slides hold the map.
    pub fit: Fit,
    /// What goes where.
    pub files: Vec<(Vec<Slide>, Target)>,
}

/// One map that is wanted, drawn.
struct Drawn {
    path: PathBuf,
    document: Arc<Document>,
    map: Arc<Map>,
    slides: Slides,
}

/// Opens the files, lays their maps out, and finds a place for every file. `replace` overrules what is there.
pub fn plan(arguments: &Arguments, replace: bool, language: Language) -> Result<Vec<Job>, Vec<Failure>> {
    let format = arguments.format()?;
    let wanted = wanted(arguments, language)?;
    if let Some(folder) = &arguments.out_dir {
        std::fs::create_dir_all(folder).map_err(|error| files::writing_failed(&error).in_file(folder))?;
    }
    let drawn: Vec<Result<Drawn, Failure>> = wanted
        .into_par_iter()
        .map_init(Typesetter::new, |typesetter, (path, document, map)| {
            let slides = slides(arguments, &document, &map, typesetter).map_err(|failure| failure.in_file(&path))?;
            Ok(Drawn { path, document, map, slides })
        })
        .collect();
    let (mut drawn_well, mut failures) = (Vec::new(), Vec::new());
    drawn.into_iter().for_each(|one| match one {
        Ok(drawn) => drawn_well.push(drawn),
        Err(failure) => failures.push(failure),
    });
    let files = |drawn: &Drawn| if format.holds_several() { 1 } else { drawn.slides.slides.len() };
    let count: usize = drawn_well.iter().map(files).sum();
    let maps = drawn_well.len();
    if failures.is_empty() && arguments.to.is_some() && maps > 1 {
        return Err(Failure::new("error-several-to").with("count", count).into());
    }

    let mut jobs = Vec::new();
    let mut taken = HashSet::new();
    for Drawn { path, document, map, slides } in drawn_well {
        let name = target_name(arguments, format, &path, &document, &map.id);
        let Slides { slides, fit } = slides;
        let mut files = Vec::new();
        let several = slides.len() > 1;
        let sheets: Vec<Vec<Slide>> =
            if format.holds_several() { vec![slides] } else { slides.into_iter().map(|slide| vec![slide]).collect() };
        for (index, sheet) in sheets.into_iter().enumerate() {
            let name = if several && !format.holds_several() { numbered(&name, index + 1) } else { name.clone() };
            match target(arguments, &name, replace, &mut taken) {
                Ok(target) => files.push((sheet, target)),
                Err(failure) => failures.push(failure),
            }
        }
        jobs.push(Job { map, document, format, fit, files });
    }
    if failures.is_empty() { Ok(jobs) } else { Err(failures) }
}

/// The maps that are wanted of every file.
type Wanted = Vec<(PathBuf, Arc<Document>, Arc<Map>)>;

fn wanted(arguments: &Arguments, language: Language) -> Result<Wanted, Vec<Failure>> {
    let (mut wanted, mut failures) = (Vec::new(), Vec::new());
    for path in &arguments.files {
        let opened = files::open(path, language).map(|opened| opened.document);
        match opened.and_then(|document| Ok((chosen_maps(arguments, path, &document)?, document))) {
            Ok((maps, document)) => {
                let document = Arc::new(document);
                wanted.extend(maps.into_iter().map(|map| (path.clone(), Arc::clone(&document), map)));
            }
            Err(failure) => failures.push(failure),
        }
    }
    if failures.is_empty() { Ok(wanted) } else { Err(failures) }
}

fn chosen_maps(arguments: &Arguments, path: &Path, document: &Document) -> Result<Vec<Arc<Map>>, Failure> {
    let Some(id) = &arguments.map else {
        let none = document.maps.is_empty();
        return if none { Err(Failure::new("error-map-none").in_file(path)) } else { Ok(document.maps.clone()) };
    };
    let map = document.map(&MapId::from(id.as_str())).ok_or_else(|| {
        let ids: Vec<&str> = document.maps.iter().map(|map| map.id.as_str()).collect();
        Failure::new("error-map-unknown").with("map", id).with("maps", ids.join(", ")).in_file(path)
    })?;
    Ok(vec![Arc::clone(map)])
}

fn slides(
    arguments: &Arguments,
    document: &Document,
    map: &Arc<Map>,
    typesetter: &Typesetter,
) -> Result<Slides, Failure> {
    let sheet = arguments.persona_sheet.as_deref().map(|wanted| sheet(document, map, wanted)).transpose()?;
    let map = sheet.as_ref().unwrap_or(map);
    if map.stages.is_empty() && map.kind != MapKind::PersonaSheet {
        return Err(Failure::new("error-map-empty").with("map", &map.id));
    }
    let mut options = arguments.slides();
    options.excerpt = excerpt(arguments, map)?;
    Ok(if arguments.deck {
        draw::slides::deck(document, map, &options, typesetter)
    } else {
        draw::slides::slides(document, map, &options, typesetter)
    })
}

/// The sheet of the persona of that id or name, or of the map's own when none is wanted.
fn sheet(document: &Document, map: &Map, wanted: &str) -> Result<Arc<Map>, Failure> {
    let is_it = |persona: &&Arc<Persona>| match wanted {
        "" => map.persona.as_ref() == Some(&persona.id),
        _ => is_named(wanted, persona.id.as_str(), &persona.name),
    };
    let found = document.personas.iter().find(is_it);
    let sheet = found.and_then(|persona| persona_sheet(document, map, &persona.id)).map(Arc::new);
    sheet.ok_or_else(|| match wanted {
        "" => Failure::new("error-map-no-persona").with("map", &map.id),
        _ => {
            let names: Vec<&str> = document.personas.iter().map(|persona| persona.name.as_str()).collect();
            Failure::new("error-persona-unknown").with("persona", wanted).with("personas", names.join(", "))
        }
    })
}

/// What of the map is shown.
fn excerpt(arguments: &Arguments, map: &Map) -> Result<Excerpt, Failure> {
    let mut excerpt = Excerpt::default();
    if !arguments.stages.is_empty() {
        let mut stages = HashSet::new();
        for wanted in &arguments.stages {
            let ids = named(map, wanted);
            if ids.is_empty() {
                let names: Vec<&str> = map.stages.iter().map(|stage| stage.name.as_str()).collect();
                let failure = Failure::new("error-stage-unknown").with("stage", wanted);
                return Err(failure.with("stages", names.join(", ")));
            }
            stages.extend(ids);
        }
        excerpt.stages = Some(stages);
    } else if !arguments.selection.is_empty() {
        let ids = arguments.selection.iter().map(String::as_str).collect();
        let unknown = || Failure::new("error-selection-unknown").with("ids", arguments.selection.join(", "));
        excerpt = Excerpt::around(map, &ids).ok_or_else(unknown)?;
    }
    excerpt.without_internal_ratings = arguments.no_internal_ratings;
    Ok(excerpt)
}

/// The stages of that id or name.
fn named(map: &Map, wanted: &str) -> Vec<StageId> {
    let stages = map.stages.iter().filter(|stage| is_named(wanted, stage.id.as_str(), &stage.name));
    stages.map(|stage| stage.id.clone()).collect()
}

/// Whether a person who says `wanted` means this; capitals do not matter.
fn is_named(wanted: &str, id: &str, name: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    wanted.trim() == id || plain(name) == plain(wanted)
}

fn target_name(arguments: &Arguments, format: Format, path: &Path, document: &Document, map: &MapId) -> PathBuf {
    if let Some(to) = &arguments.to {
        return to.clone();
    }
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    if document.maps.len() > 1 {
        // An id may hold anything; a name of a file may not.
        let plain = |c: char| if c.is_alphanumeric() || c == '-' || c == '_' { c } else { '-' };
        name.push("-");
        name.push(map.as_str().chars().map(plain).collect::<String>());
    }
    name.push(".");
    name.push(format.extension());
    match &arguments.out_dir {
        Some(folder) => folder.join(name),
        None => path.with_file_name(name),
    }
}

/// `map-2.png`
fn numbered(name: &Path, number: usize) -> PathBuf {
    let mut stem = name.file_stem().unwrap_or_default().to_owned();
    stem.push(format!("-{number}"));
    if let Some(extension) = name.extension() {
        stem.push(".");
        stem.push(extension);
    }
    name.with_file_name(stem)
}

fn target(arguments: &Arguments, name: &Path, replace: bool, taken: &mut HashSet<PathBuf>) -> Result<Target, Failure> {
    if arguments.files.iter().any(|file| files::is_same(file, name)) {
        return Err(Failure::new("error-target-is-map").in_file(name));
    }
    let target = Target::new(name, replace)?;
    // The same folder may have two names.
    let folder = name.parent().and_then(|folder| folder.canonicalize().ok()).unwrap_or_default();
    if !taken.insert(folder.join(name.file_name().unwrap_or_default())) {
        return Err(Failure::new("error-target-twice").in_file(name));
    }
    Ok(target)
}
