//! Commands about stages.

use std::collections::HashSet;
use std::sync::Arc;

use super::apply::{check_new_id, clean, insert, put};
use super::{Refusal, StageField, cards, links};
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
