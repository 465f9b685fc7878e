//! The pass over a document that puts its structure right.

use std::collections::HashSet;
use std::sync::Arc;

use super::cards::repair_cards;
use super::ids::make_unique;
use super::{Repair, RepairKind};
use crate::file::set_aside;
use crate::model::{
    Asset, AssetHash, Document, Lane, Map, MapId, PersonaId, Portrait, Texts, Touchpoint, TouchpointId, clean,
};

/// What a map may refer to outside itself.
pub(super) struct Known {
    pub(super) personas: HashSet<PersonaId>,
    pub(super) pictures: HashSet<AssetHash>,
    maps: HashSet<MapId>,
}

/// Puts the structure of the document right, and says what was wrong.
pub(crate) fn repair(document: &mut Document, repairs: &mut Vec<Repair>) {
    make_unique(document.personas.iter_mut().collect(), |index| format!("/personas/{index}"), repairs);
    make_unique(document.maps.iter_mut().collect(), |index| format!("/maps/{index}"), repairs);
    repair_assets(document, repairs);
    repair_texts(&mut document.title, || "/title".to_owned(), repairs);
    let known = Known {
        personas: document.personas.iter().map(|persona| persona.id.clone()).collect(),
        pictures: document.assets.iter().map(|asset| asset.hash.clone()).collect(),
        maps: document.maps.iter().map(|map| map.id.clone()).collect(),
    };
    for (index, persona) in document.personas.iter_mut().enumerate() {
        let persona = Arc::make_mut(persona);
        repair_texts(persona, || format!("/personas/{index}"), repairs);
        if let Some(Portrait::Picture(hash)) = &persona.portrait
            && !known.pictures.contains(hash)
        {
            let path = format!("/personas/{index}/portrait");
            repairs.push(Repair::new(RepairKind::NoSuchPicture, path).with("picture", hash));
            persona.portrait = None;
        }
    }
    for (index, map) in document.maps.iter_mut().enumerate() {
        repair_map(Arc::make_mut(map), &format!("/maps/{index}"), &known, repairs);
    }
}

fn repair_map(map: &mut Map, at: &str, known: &Known, repairs: &mut Vec<Repair>) {
    repair_texts(map, || at.to_owned(), repairs);
    if let Some(persona) = map.persona.take_if(|persona| !known.personas.contains(persona)) {
        repairs.push(Repair::new(RepairKind::NoSuchPersona, format!("{at}/persona")).with("persona", persona));
    }
    make_unique(map.stages.iter_mut().collect(), |index| format!("{at}/stages/{index}"), repairs);
    make_unique(map.lanes.iter_mut().collect(), |index| format!("{at}/lanes/{index}"), repairs);
    make_unique(map.cards.iter_mut().collect(), |index| format!("{at}/cards/{index}"), repairs);
    make_unique(map.links.iter_mut().collect(), |index| format!("{at}/links/{index}"), repairs);
    make_unique(map.views.iter_mut().collect(), |index| format!("{at}/views/{index}"), repairs);
    repair_stages(map, at, known, repairs);
    for (index, lane) in map.lanes.iter_mut().enumerate() {
        repair_lane(Arc::make_mut(lane), || format!("{at}/lanes/{index}"), repairs);
    }
    for (index, view) in map.views.iter_mut().enumerate() {
        repair_texts(Arc::make_mut(view), || format!("{at}/views/{index}"), repairs);
    }
    repair_cards(map, at, known, repairs);
    repair_links(map, at, repairs);
}

fn repair_stages(map: &mut Map, at: &str, known: &Known, repairs: &mut Vec<Repair>) {
    let mut paths = Vec::new();
    let mut touchpoints = Vec::new();
    for (stage_index, stage) in map.stages.iter_mut().enumerate() {
        let stage = Arc::make_mut(stage);
        repair_texts(stage, || format!("{at}/stages/{stage_index}"), repairs);
        paths.extend((0..stage.touchpoints.len()).map(|index| (stage_index, index)));
        touchpoints.extend(&mut stage.touchpoints);
    }
    let path = |index: usize| {
        let (stage, touchpoint) = paths[index];
        format!("{at}/stages/{stage}/touchpoints/{touchpoint}")
    };
    make_unique(touchpoints, path, repairs);
    let touchpoints = map.stages.iter_mut().flat_map(|stage| &mut Arc::make_mut(stage).touchpoints);
    for (index, touchpoint) in touchpoints.enumerate() {
        repair_touchpoint(Arc::make_mut(touchpoint), || path(index), known, repairs);
    }
}

fn repair_touchpoint(touchpoint: &mut Touchpoint, path: impl Fn() -> String, known: &Known, repairs: &mut Vec<Repair>) {
    repair_texts(touchpoint, &path, repairs);
    if let Some(map) = touchpoint.detail.take_if(|map| !known.maps.contains(map)) {
        repairs.push(Repair::new(RepairKind::NoSuchMap, path() + "/detail").with("map", map));
    }
    for (index, metric) in touchpoint.metrics.iter_mut().enumerate() {
        for number in [&mut metric.baseline, &mut metric.target, &mut metric.actual] {
            if let Some(number) = number.take_if(|number| !number.is_finite()) {
                let path = format!("{}/metrics/{index}", path());
                repairs.push(Repair::new(RepairKind::OutOfRange, path).with("from", number).with("to", ""));
            }
        }
    }
}

fn repair_lane(lane: &mut Lane, path: impl Fn() -> String, repairs: &mut Vec<Repair>) {
    repair_texts(lane, &path, repairs);
    let Some(height) = lane.height else { return };
    if Lane::HEIGHTS.contains(&height) {
        return;
    }
    let nearest = (!height.is_nan()).then(|| height.clamp(*Lane::HEIGHTS.start(), *Lane::HEIGHTS.end()));
    let to = nearest.map(|height| height.to_string()).unwrap_or_default();
    repairs.push(Repair::new(RepairKind::OutOfRange, path() + "/height").with("from", height).with("to", to));
    lane.height = nearest;
}

fn repair_links(map: &mut Map, at: &str, repairs: &mut Vec<Repair>) {
    let touchpoints: HashSet<&TouchpointId> = map.touchpoints().map(|(_, touchpoint)| &touchpoint.id).collect();
    let leads_nowhere: Vec<bool> =
        map.links.iter().map(|link| !touchpoints.contains(&link.from) || !touchpoints.contains(&link.to)).collect();
    let links = std::mem::take(&mut map.links);
    for (index, (mut link, leads_nowhere)) in links.into_iter().zip(leads_nowhere).enumerate() {
        let path = || format!("{at}/links/{index}");
        repair_texts(Arc::make_mut(&mut link), path, repairs);
        if leads_nowhere {
            let repair = Repair::new(RepairKind::LinkToNowhere, path());
            repairs.push(repair.with("from", &link.from).with("to", &link.to));
            set_aside(&mut map.extra, "links", &*link);
        } else {
            map.links.push(link);
        }
    }
}

fn repair_assets(document: &mut Document, repairs: &mut Vec<Repair>) {
    let mut seen = HashSet::new();
    let assets: Vec<Arc<Asset>> = std::mem::take(&mut document.assets);
    for (index, asset) in assets.into_iter().enumerate() {
        if seen.insert(asset.hash.clone()) {
            document.assets.push(asset);
            continue;
        }
        let path = format!("/assets/{index}");
        repairs.push(Repair::new(RepairKind::DuplicatePicture, path).with("picture", &asset.hash));
        set_aside(&mut document.extra, "assets", &*asset);
    }
}

/// Takes control characters out of the texts of a record.
pub(super) fn repair_texts(record: &mut impl Texts, path: impl Fn() -> String, repairs: &mut Vec<Repair>) {
    if clean(record) {
        repairs.push(Repair::new(RepairKind::ControlCharacters, path()));
    }
}
