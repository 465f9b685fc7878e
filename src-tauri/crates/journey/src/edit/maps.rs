//! Commands about maps as a whole.

use std::collections::HashSet;
use std::sync::Arc;

use super::apply::{check_new_id, clean, insert, map_mut, put};
use super::copies::copy_of;
use super::{MapField, Refusal, cards, personas};
use crate::model::{self, Document, Lane, LaneId, LaneKind, Map, MapId, MapKind, PersonaId};

pub(super) fn add(document: &mut Document, id: &MapId, title: &str, kind: MapKind, at: usize) -> Result<(), Refusal> {
    check_new_map(document, id)?;
    let mut map = Map { title: clean(title), kind, ..Map::empty(id.clone()) };
    if let Some(beside) = document.maps.first() {
        (map.language, map.theme, map.page) = (beside.language, beside.theme, beside.page);
    }
    let lanes = LaneKind::of_map(kind).iter().enumerate();
    map.lanes =
        lanes.map(|(index, kind)| Arc::new(Lane::new(LaneId::from(format!("{id}-l{}", index + 1)), *kind))).collect();
    insert(&mut document.maps, at, Arc::new(map));
    Ok(())
}

pub(super) fn duplicate(document: &mut Document, id: &MapId, copy: &MapId, title: &str) -> Result<(), Refusal> {
    let position = position(document, id)?;
    check_new_map(document, copy)?;
    let map = Map { title: clean(title), ..copy_of(&document.maps[position], copy) };
    document.maps.insert(position + 1, Arc::new(map));
    Ok(())
}

pub(super) fn move_to(document: &mut Document, id: &MapId, to: usize) -> Result<(), Refusal> {
    let position = position(document, id)?;
    let map = document.maps.remove(position);
    insert(&mut document.maps, to, map);
    Ok(())
}

pub(super) fn remove(document: &mut Document, id: &MapId) -> Result<(), Refusal> {
    let position = position(document, id)?;
    if document.maps.len() == 1 {
        return Err(Refusal::LastMap { map: id.clone() });
    }
    document.maps.remove(position);
    for map in &mut document.maps {
        if !map.touchpoints().any(|(_, touchpoint)| touchpoint.detail.as_ref() == Some(id)) {
            continue;
        }
        for stage in &mut Arc::make_mut(map).stages {
            for touchpoint in &mut Arc::make_mut(stage).touchpoints {
                if touchpoint.detail.as_ref() == Some(id) {
                    Arc::make_mut(touchpoint).detail = None;
                }
            }
        }
    }
    Ok(())
}

/// Each copy shows one persona, with the cards about it and those about nobody in particular. The cards about these
/// personas alone leave the map itself.
pub(super) fn split(document: &mut Document, id: &MapId, copies: &[(PersonaId, MapId)]) -> Result<(), Refusal> {
    let original = position(document, id)?;
    for (number, (persona, copy)) in copies.iter().enumerate() {
        personas::check(document, persona)?;
        check_new_map(document, copy)?;
        let mut map = copy_of(&document.maps[original], copy);
        keep_cards_about(&mut map, |about| about == persona);
        map.persona = Some(persona.clone());
        let name = document.persona(persona).map_or("", |persona| persona.name.as_str());
        map.title = [map.title.as_str(), name]
            .map(str::trim)
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · ");
        document.maps.insert(original + 1 + number, Arc::new(map));
    }
    let gone: HashSet<&PersonaId> = copies.iter().map(|(persona, _)| persona).collect();
    let map = Arc::make_mut(&mut document.maps[original]);
    keep_cards_about(map, |about| !gone.contains(about));
    Ok(())
}

/// Keeps the cards that are about nobody in particular, or about someone who is wanted, and about them alone.
fn keep_cards_about(map: &mut Map, wanted: impl Fn(&PersonaId) -> bool) {
    cards::remove_where(map, |card| !card.personas.is_empty() && !card.personas.iter().any(&wanted));
    for card in map.cards.iter_mut().filter(|card| !card.personas.iter().all(&wanted)) {
        Arc::make_mut(card).personas.retain(&wanted);
    }
}

pub(super) fn set(document: &mut Document, id: &MapId, field: &MapField) -> Result<(), Refusal> {
    if let MapField::Persona(Some(persona)) = field {
        personas::check(document, persona)?;
    }
    let map = map_mut(document, id)?;
    let extra = &mut map.extra;
    match field {
        MapField::Title(value) => put(&mut map.title, value, extra, "title"),
        MapField::Eyebrow(value) => put(&mut map.eyebrow, value, extra, "eyebrow"),
        MapField::Goal(value) => put(&mut map.goal, value, extra, "goal"),
        MapField::Scope(value) => put(&mut map.scope, value, extra, "scope"),
        MapField::Kind(value) => put(&mut map.kind, value, extra, "kind"),
        MapField::State(value) => put(&mut map.state, value, extra, "state"),
        MapField::Persona(value) => put(&mut map.persona, value, extra, "persona"),
        MapField::Segment(value) => put(&mut map.segment, value, extra, "segment"),
        MapField::Review(value) => put(&mut map.review, value, extra, "review"),
        MapField::Source(value) => put(&mut map.source, value, extra, "source"),
        MapField::Language(value) => put(&mut map.language, value, extra, "language"),
        MapField::Theme(value) => put(&mut map.theme, value, extra, "theme"),
        MapField::Page(value) => put(&mut map.page, value, extra, "page"),
        MapField::Thresholds(value) => put(&mut map.check.thresholds, value, &mut map.check.extra, "thresholds"),
    }
    model::clean(map);
    Ok(())
}

fn check_new_map(document: &Document, id: &MapId) -> Result<(), Refusal> {
    check_new_id(id.as_str(), document.maps.iter().map(|map| map.id.as_str()))
}

fn position(document: &Document, id: &MapId) -> Result<usize, Refusal> {
    document.maps.iter().position(|map| map.id == *id).ok_or_else(|| Refusal::UnknownMap { map: id.clone() })
}
