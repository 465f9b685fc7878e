//! What a file shows of itself on the start screen: how many maps, how many problems, a small picture, its personas. A
//! glance is kept in the folder of the program's own data until the file changes.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use draw::scene::{Point, Role, Scene};
use draw::text::Typesetter;
use draw::{LayoutOptions, layout};
use export::{Background, PngOptions, PngSize};
use journey::check::{self, Severity};
use journey::file;
use journey::model::{CheckSettings, Document, Map, MapId, MapKind, Persona};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::message::Message;
use crate::problems::today;
use crate::{disk, refusal};

/// Width of a picture, px: twice what the start screen shows, for dense screens.
const WIDTH: u32 = 560;

/// Width of a portrait, px: twice what the start screen shows.
const PORTRAIT_WIDTH: u32 = 88;

/// Of how many personas of a file the portrait is drawn: each is laid out on a sheet of its own.
const PORTRAITS: usize = 24;

/// How many glances are kept.
const KEPT: usize = 60;

/// What a file shows of itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Glance {
    /// How many maps it holds.
    pub maps: usize,
    /// How many errors and warnings the checker finds in them.
    pub problems: usize,
    /// When it was written, milliseconds since 1970.
    pub changed: u64,
    /// The personas.
    pub personas: Vec<GlancePersona>,
    /// The first map as a `data:` address of a picture.
    pub picture: Option<String>,
}

/// What is shown of a persona.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
#[allow(missing_docs)]
pub struct GlancePersona {
    pub name: String,
    pub role: String,
    /// The portrait as a `data:` address of a picture, a disc; `null` for those after the first few.
    pub portrait: Option<String>,
}

/// A glance at a file.
pub fn at(path: &Path, data: &Path, user: &CheckSettings) -> Result<Glance, Message> {
    let about = fs::metadata(path).map_err(|error| disk::failed(path, &error))?;
    let changed = about.modified().ok().and_then(|time| time.duration_since(std::time::SystemTime::UNIX_EPOCH).ok());
    let changed = u64::try_from(changed.unwrap_or_default().as_millis()).unwrap_or(u64::MAX);
    let rules = serde_json::to_string(user).unwrap_or_default();
    let stamp = format!("{}\n{changed}\n{}\n{}\n{rules}", path.display(), about.len(), env!("CARGO_PKG_VERSION"));
    let kept = data.join("glances").join(format!("{:016x}.json", disk::fingerprint(stamp.as_bytes())));
    if let Some(glance) = fs::read(&kept).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()) {
        return Ok(glance);
    }
    let bytes = disk::read(path)?;
    let document = file::read(&bytes).map_err(|error| refusal::of_file(path, &error))?.document;
    let glance = Glance {
        maps: document.maps.len(),
        problems: document.maps.iter().map(|map| problems(&document, map, user)).sum(),
        changed,
        personas: personas(&document),
        picture: document.maps.first().and_then(|map| picture(&document, map)),
    };
    keep(&kept, &glance);
    Ok(glance)
}

/// A map as a small picture, as a `data:` address. `None` when it is too large to be drawn.
pub fn picture(document: &Document, map: &Map) -> Option<String> {
    let scene = layout(map, document, &LayoutOptions::default(), &Typesetter::new());
    address(&scene, &PngOptions { size: PngSize::Width(WIDTH), ..PngOptions::default() })
}

fn address(scene: &Scene, options: &PngOptions<'_>) -> Option<String> {
    let bytes = export::png(scene, options).ok()?;
    Some(format!("data:image/png;base64,{}", BASE64.encode(bytes)))
}

fn personas(document: &Document) -> Vec<GlancePersona> {
    let typesetter = Typesetter::new();
    let shown = |(at, persona): (usize, &Arc<Persona>)| GlancePersona {
        name: persona.name.clone(),
        role: persona.role.clone(),
        portrait: (at < PORTRAITS).then(|| portrait(document, persona, &typesetter)).flatten(),
    };
    document.personas.iter().enumerate().map(shown).collect()
}

/// The portrait as it stands on the persona's sheet, without the sheet.
fn portrait(document: &Document, persona: &Persona, typesetter: &Typesetter) -> Option<String> {
    let id = Some(persona.id.clone());
    let sheet = Map { kind: MapKind::PersonaSheet, persona: id, ..Map::empty(MapId::from("sheet")) };
    let mut scene = layout(&sheet, document, &LayoutOptions::default(), typesetter);
    scene.elements.retain(|element| element.role == Role::Portrait);
    let disc = Arc::make_mut(scene.elements.first_mut()?);
    scene.size = disc.bounds.size();
    disc.bounds = scene.size.to_rect();
    disc.at = Point::ZERO;
    let size = PngSize::Width(PORTRAIT_WIDTH);
    address(&scene, &PngOptions { size, background: Background::None, ..PngOptions::default() })
}

fn problems(document: &Document, map: &Map, user: &CheckSettings) -> usize {
    let found = check::check(document, map, user, &today(), None).problems;
    found.iter().filter(|problem| problem.severity > Severity::Hint).count()
}

/// Keeps a glance beside the newest others. It only saves time: that it cannot be kept is told nobody.
fn keep(path: &Path, glance: &Glance) {
    let Some(folder) = path.parent() else { return };
    let Ok(bytes) = serde_json::to_vec(glance) else { return };
    let _ = fs::create_dir_all(folder).and_then(|()| fs::write(path, bytes));
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut kept: Vec<(std::time::SystemTime, PathBuf)> = entries
        .filter_map(|entry| {
            let entry = entry.ok()?;
            Some((entry.metadata().ok()?.modified().ok()?, entry.path()))
        })
        .collect();
    kept.sort();
    for (_, path) in &kept[..kept.len().saturating_sub(KEPT)] {
        let _ = fs::remove_file(path);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_file_shows_its_maps_problems_and_picture_until_it_changes() {
        let folder = tempfile::tempdir().unwrap();
        let (path, data) = (folder.path().join("a.journey"), folder.path().join("data"));
        let cafe = templates::find("cafe").unwrap();
        fs::write(&path, cafe.file(journey::model::Language::ZhHant)).unwrap();
        let settings = CheckSettings::default();
        let glance = at(&path, &data, &settings).unwrap();
        assert_eq!(glance.maps, cafe.document(journey::model::Language::ZhHant).maps.len());
        assert!(glance.picture.as_ref().unwrap().starts_with("data:image/png;base64,iVBOR"));
        let persona = &glance.personas[0];
        assert!(
            persona.name == "林佳穎" && persona.portrait.as_ref().unwrap().starts_with("data:image/png;base64,iVBOR")
        );
        assert_eq!(fs::read_dir(data.join("glances")).unwrap().count(), 1);
        assert_eq!(at(&path, &data, &settings).unwrap(), glance, "kept");
        fs::write(&path, "{").unwrap();
        assert!(at(&path, &data, &settings).is_err());
        fs::remove_file(&path).unwrap();
        assert_eq!(at(&path, &data, &settings).unwrap_err().key, "error-not-found");
    }

    #[test]
    fn a_damaged_glance_is_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.journey");
        fs::write(&path, templates::find("cafe").unwrap().file(journey::model::Language::En)).unwrap();
        let glance = at(&path, folder.path(), &CheckSettings::default()).unwrap();
        let kept = fs::read_dir(folder.path().join("glances")).unwrap().next().unwrap().unwrap().path();
        fs::write(kept, "{").unwrap();
        assert_eq!(at(&path, folder.path(), &CheckSettings::default()).unwrap(), glance);
    }
}
