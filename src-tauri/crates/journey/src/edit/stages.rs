//! Commands about stages.

use std::collections::HashSet;
use std::sync::Arc;

use super::apply::{check_new_id, clean, insert, put};
use super::{Refusal, StageField, cards, links, touchpoints};
use crate::model::{self, Extra, Map, Stage, StageId, TouchpointId};

pub(super) fn add(map: &mut Map, id: &StageId, name: &str, at: usize) -> Result<(), Refusal> {
    check_new_id(id.as_str(), map.stages.iter().map(|stage| stage.id.as_str()))?;
    let stage = Stage {
        id: id.clone(),
        name: clean(name),
        question: String::new(),
        role: None,
        validation: None,
        touchpoints: Vec::new(),
        extra: Extra::new(),
    };
    insert(&mut map.stages, at, Arc::new(stage));
    Ok(())
}

pub(super) fn set(map: &mut Map, id: &StageId, field: &StageField) -> Result<(), Refusal> {
    let position = position(map, id)?;
    let stage = Arc::make_mut(&mut map.stages[position]);
    match field {
        StageField::Name(value) => put(&mut stage.name, value, &mut stage.extra, "name"),
        StageField::Question(value) => put(&mut stage.question, value, &mut stage.extra, "question"),
        StageField::Role(value) => put(&mut stage.role, value, &mut stage.extra, "role"),
        StageField::Validation(value) => put(&mut stage.validation, value, &mut stage.extra, "validation"),
    }
    model::clean(stage);
    Ok(())
}

pub(super) fn move_to(map: &mut Map, id: &StageId, to: usize) -> Result<(), Refusal> {
    let position = position(map, id)?;
    let stage = map.stages.remove(position);
    insert(&mut map.stages, to, stage);
    Ok(())
}

pub(super) fn split(map: &mut Map, first: &TouchpointId, id: &StageId, name: &str) -> Result<(), Refusal> {
    let (position, at) = touchpoints::position(map, first)?;
    check_new_id(id.as_str(), map.stages.iter().map(|stage| stage.id.as_str()))?;
    if at == 0 {
        return Err(Refusal::NothingToSplit { touchpoint: first.clone() });
    }
    let left = Arc::make_mut(&mut map.stages[position]);
    let right = Stage {
        id: id.clone(),
        name: clean(name),
        question: String::new(),
        role: left.role,
        validation: left.validation,
        touchpoints: left.touchpoints.split_off(at),
        extra: Extra::new(),
    };
    for card in map.cards.iter_mut().filter(|card| card.place.stage == left.id) {
        let stays = card.place.touchpoints.iter().filter(|touchpoint| right.position(touchpoint).is_none()).count();
        if stays == card.place.touchpoints.len() {
            continue;
        }
        let place = &mut Arc::make_mut(card).place;
        if stays == 0 {
            place.stage = id.clone();
        } else {
            place.touchpoints.truncate(stays);
        }
    }
    map.stages.insert(position + 1, Arc::new(right));
    Ok(())
}

pub(super) fn merge(map: &mut Map, id: &StageId) -> Result<(), Refusal> {
    let position = position(map, id)?;
    if position + 1 == map.stages.len() {
        return Err(Refusal::NothingToMerge { stage: id.clone() });
    }
    let right = map.stages.remove(position + 1);
    let left = Arc::make_mut(&mut map.stages[position]);
    for card in &mut map.cards {
        let of = [&*left, &*right].into_iter().find(|stage| stage.id == card.place.stage);
        let Some(stage) = of.filter(|stage| stage.id != *id || card.place.touchpoints.is_empty()) else { continue };
        let place = &mut Arc::make_mut(card).place;
        if place.touchpoints.is_empty() {
            place.touchpoints = stage.touchpoints.iter().map(|touchpoint| touchpoint.id.clone()).collect();
        }
        place.stage = id.clone();
    }
    left.name = joined(&left.name, &right.name, " / ");
    left.question = joined(&left.question, &right.question, " ");
    // A role or validation of a newer version is kept under its key, and stands for the one that we do not know.
    if !left.extra.contains_key("role") {
        left.role = left.role.or(right.role);
    }
    if !left.extra.contains_key("validation") {
        left.validation = [left.validation, right.validation].into_iter().flatten().min_by_key(|sure| *sure as u8);
    }
    left.touchpoints.extend(right.touchpoints.iter().cloned());
    for (key, value) in &right.extra {
        let known = (key == "role" && left.role.is_some()) || (key == "validation" && left.validation.is_some());
        if !known {
            left.extra.entry(key.clone()).or_insert_with(|| value.clone());
        }
    }
    Ok(())
}

/// Both texts, or the one there is.
fn joined(left: &str, right: &str, between: &str) -> String {
    match (left.trim().is_empty(), right.trim().is_empty()) {
        (_, true) => left.to_owned(),
        (true, false) => right.to_owned(),
        (false, false) if left == right => left.to_owned(),
        (false, false) => format!("{left}{between}{right}"),
    }
}

pub(super) fn remove(map: &mut Map, id: &StageId) -> Result<(), Refusal> {
    let position = position(map, id)?;
    let stage = map.stages.remove(position);
    let gone: HashSet<&TouchpointId> = stage.touchpoints.iter().map(|touchpoint| &touchpoint.id).collect();
    links::remove_at(map, &gone);
    cards::remove_where(map, |card| card.place.stage == *id);
    Ok(())
}

/// Where the stage stands, from 0.
pub(super) fn position(map: &Map, id: &StageId) -> Result<usize, Refusal> {
    map.stages.iter().position(|stage| stage.id == *id).ok_or_else(|| Refusal::UnknownStage { stage: id.clone() })
}
