//! Which pictures an export makes, and where; all of it is known and possible before the first is drawn.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use journey::model::{Document, Language, Map, MapId};

use super::options::{Arguments, Format};
use crate::failure::Failure;
use crate::files::{self, Target};

/// One picture.
pub struct Job {
    /// The map in it.
    pub map: Arc<Map>,
    /// The document that the map is of.
    pub document: Arc<Document>,
    /// Its format.
    pub format: Format,
    /// Where it goes.
    pub target: Target,
}

/// One file with the maps that are wanted of it.
struct Source<'a> {
    path: &'a Path,
    document: Arc<Document>,
    maps: Vec<Arc<Map>>,
}

/// Opens the files and finds a place for every picture.
pub fn plan(arguments: &Arguments, language: Language) -> Result<Vec<Job>, Vec<Failure>> {
    let format = arguments.format()?;
    let mut failures = Vec::new();
    let mut sources = Vec::new();
    for path in &arguments.files {
        let opened = files::open(path, language).map(|opened| Arc::new(opened.document));
        match opened.and_then(|document| Ok((chosen_maps(arguments, path, &document)?, document))) {
            Ok((maps, document)) => sources.push(Source { path, document, maps }),
            Err(failure) => failures.push(failure),
        }
    }
    if !failures.is_empty() {
        return Err(failures);
    }
    let count: usize = sources.iter().map(|source| source.maps.len()).sum();
    if arguments.to.is_some() && count > 1 {
        return Err(Failure::new("error-several-to").with("count", count).into());
    }

    if let Some(folder) = &arguments.out_dir {
        std::fs::create_dir_all(folder).map_err(|error| files::writing_failed(&error).in_file(folder))?;
    }

    let mut jobs = Vec::new();
    let mut taken = HashSet::new();
    for Source { path, document, maps } in sources {
        for map in maps {
            let name = target_name(arguments, format, path, &document, &map.id);
            match target(arguments, &name, &mut taken) {
                Ok(target) => jobs.push(Job { map, document: Arc::clone(&document), format, target }),
                Err(failure) => failures.push(failure),
            }
        }
    }
    if failures.is_empty() { Ok(jobs) } else { Err(failures) }
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

fn target(arguments: &Arguments, name: &Path, taken: &mut HashSet<PathBuf>) -> Result<Target, Failure> {
    if arguments.files.iter().any(|file| files::is_same(file, name)) {
        return Err(Failure::new("error-target-is-map").in_file(name));
    }
    let target = Target::new(name, arguments.force)?;
    // The same folder may have two names.
    let folder = name.parent().and_then(|folder| folder.canonicalize().ok()).unwrap_or_default();
    if !taken.insert(folder.join(name.file_name().unwrap_or_default())) {
        return Err(Failure::new("error-target-twice").in_file(name));
    }
    Ok(target)
}
