//! Commands about touchpoints.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::apply::{check_new_id, insert, map_mut, put};
use super::{Refusal, TouchpointField, cards, links, stages};
use crate::model::{
    self, Card, CardId, Document, Map, MapId, Metric, StageId, Touchpoint, TouchpointId, run_after_move,
};

pub(super) fn add(
    document: &mut Document,
    map: &MapId,
    stage: &StageId,
    touchpoint: &Touchpoint,
    at: usize,
) -> Result<(), Refusal> {
    check_detail(document, touchpoint.detail.as_ref())?;
    check_metrics(&touchpoint.metrics)?;
    let map = map_mut(document, map)?;
    let stage = stages::position(map, stage)?;
    check_new_touchpoint(map, &touchpoint.id)?;
    let mut touchpoint = touchpoint.clone();
    model::clean(&mut touchpoint);
    let id = touchpoint.id.clone();
    insert(&mut Arc::make_mut(&mut map.stages[stage]).touchpoints, at, Arc::new(touchpoint));
    adjust_runs(map, stage, &id);
    Ok(())
}

pub(super) fn set(
    document: &mut Document,
    map: &MapId,
    id: &TouchpointId,
    field: &TouchpointField,
) -> Result<(), Refusal> {
    match field {
        TouchpointField::Detail(detail) => check_detail(document, detail.as_ref())?,
        TouchpointField::Metrics(metrics) => check_metrics(metrics)?,
        _ => {}
    }
    let map = map_mut(document, map)?;
    let (stage, at) = position(map, id)?;
    let touchpoint = Arc::make_mut(&mut Arc::make_mut(&mut map.stages[stage]).touchpoints[at]);
    let extra = &mut touchpoint.extra;
    match field {
        TouchpointField::Name(value) => put(&mut touchpoint.name, value, extra, "name"),
        TouchpointField::Channel(value) => put(&mut touchpoint.channel, value, extra, "channel"),
        TouchpointField::Owner(value) => put(&mut touchpoint.owner, value, extra, "owner"),
        TouchpointField::Feeling(value) => put(&mut touchpoint.feeling, value, extra, "feeling"),
        TouchpointField::Felt(value) => {
            let feeling = &mut touchpoint.feeling;
            put(&mut feeling.felt, value, &mut feeling.extra, "felt");
        }
        TouchpointField::Desired(value) => {
            let feeling = &mut touchpoint.feeling;
            put(&mut feeling.desired, value, &mut feeling.extra, "desired");
        }
        TouchpointField::Importance(value) => put(&mut touchpoint.importance, value, extra, "importance"),
        TouchpointField::Performance(value) => put(&mut touchpoint.performance, value, extra, "performance"),
        TouchpointField::MomentOfTruth(value) => put(&mut touchpoint.moment_of_truth, value, extra, "momentOfTruth"),
        TouchpointField::Bottleneck(value) => put(&mut touchpoint.bottleneck, value, extra, "bottleneck"),
        TouchpointField::Delight(value) => put(&mut touchpoint.delight, value, extra, "delight"),
        TouchpointField::Decision(value) => put(&mut touchpoint.decision, value, extra, "decision"),
        TouchpointField::Response(value) => put(&mut touchpoint.response, value, extra, "response"),
        TouchpointField::Site(value) => put(&mut touchpoint.site, value, extra, "site"),
        TouchpointField::Validation(value) => put(&mut touchpoint.validation, value, extra, "validation"),
        TouchpointField::Evidence(value) => put(&mut touchpoint.evidence, value, extra, "evidence"),
        TouchpointField::Metrics(value) => put(&mut touchpoint.metrics, value, extra, "metrics"),
        TouchpointField::Detail(value) => put(&mut touchpoint.detail, value, extra, "detail"),
    }
    model::clean(touchpoint);
    Ok(())
}

pub(super) fn move_to(
    map: &mut Map,
    id: &TouchpointId,
    stage: &StageId,
    at: usize,
    alone: bool,
) -> Result<(), Refusal> {
    let (from, position) = position(map, id)?;
    let to = stages::position(map, stage)?;
    let touchpoint = Arc::make_mut(&mut map.stages[from]).touchpoints.remove(position);
    insert(&mut Arc::make_mut(&mut map.stages[to]).touchpoints, at, touchpoint);
    for card in map.cards.iter_mut().filter(|card| belongs_alone(card, id)) {
        let place = &mut Arc::make_mut(card).place;
        if alone {
            place.touchpoints.clear();
        } else {
            place.stage = stage.clone();
        }
    }
    adjust_runs(map, from, id);
    adjust_runs(map, to, id);
    Ok(())
}

pub(super) fn duplicate(
    map: &mut Map,
    id: &TouchpointId,
    copy: &TouchpointId,
    copies: &[(CardId, CardId)],
) -> Result<(), Refusal> {
    let (stage, at) = position(map, id)?;
    check_new_touchpoint(map, copy)?;
    let copy_of: HashMap<&CardId, &CardId> = copies.iter().map(|(original, copy)| (original, copy)).collect();
    for (original, card_copy) in copies {
        let mut card = Card::clone(&map.cards[cards::position(map, original)?]);
        if !belongs_alone(&card, id) {
            return Err(Refusal::NotItsOwnCard { card: original.clone(), touchpoint: id.clone() });
        }
        check_new_id(card_copy.as_str(), map.cards.iter().map(|other| other.id.as_str()))?;
        card.id = card_copy.clone();
        card.place.touchpoints = vec![copy.clone()];
        // A copied solution answers the copied pain point, where there is one.
        for answer in card.solution.iter_mut().flat_map(|solution| &mut solution.answers) {
            if let Some(copy) = copy_of.get(answer) {
                *answer = (*copy).clone();
            }
        }
        map.cards.push(Arc::new(card));
    }
    let touchpoints = &mut Arc::make_mut(&mut map.stages[stage]).touchpoints;
    let touchpoint = Touchpoint { id: copy.clone(), ..Touchpoint::clone(&touchpoints[at]) };
    touchpoints.insert(at + 1, Arc::new(touchpoint));
    adjust_runs(map, stage, copy);
    Ok(())
}

pub(super) fn remove(map: &mut Map, id: &TouchpointId) -> Result<(), Refusal> {
    let (stage, at) = position(map, id)?;
    Arc::make_mut(&mut map.stages[stage]).touchpoints.remove(at);
    links::remove_at(map, &HashSet::from([id]));
    cards::remove_where(map, |card| belongs_alone(card, id));
    adjust_runs(map, stage, id);
    Ok(())
}

/// Sets right what the cards of a stage span, after the touchpoint has come, gone or moved there.
fn adjust_runs(map: &mut Map, stage: usize, moved: &TouchpointId) {
    let stage = &map.stages[stage];
    for card in &mut map.cards {
        if card.place.stage != stage.id || card.place.touchpoints.len() < 2 {
            continue;
        }
        let run = run_after_move(&stage.touchpoints, &card.place.touchpoints, moved);
        if run != card.place.touchpoints {
            Arc::make_mut(card).place.touchpoints = run;
        }
    }
}

fn belongs_alone(card: &Card, touchpoint: &TouchpointId) -> bool {
    matches!(card.place.touchpoints.as_slice(), [only] if only == touchpoint)
}

/// The stage and the place in it, both from 0.
pub(super) fn position(map: &Map, id: &TouchpointId) -> Result<(usize, usize), Refusal> {
    map.stages
        .iter()
        .enumerate()
        .find_map(|(index, stage)| Some((index, stage.position(id)?)))
        .ok_or_else(|| Refusal::UnknownTouchpoint { touchpoint: id.clone() })
}

fn check_new_touchpoint(map: &Map, id: &TouchpointId) -> Result<(), Refusal> {
    check_new_id(id.as_str(), map.touchpoints().map(|(_, other)| other.id.as_str()))
}

fn check_detail(document: &Document, detail: Option<&MapId>) -> Result<(), Refusal> {
    match detail {
        Some(map) if document.map(map).is_none() => Err(Refusal::UnknownMap { map: map.clone() }),
        _ => Ok(()),
    }
}

fn check_metrics(metrics: &[Metric]) -> Result<(), Refusal> {
    let numbers = metrics.iter().flat_map(|metric| [metric.baseline, metric.target, metric.actual]).flatten();
    match numbers.into_iter().find(|number| !number.is_finite()) {
        Some(number) => Err(Refusal::OutOfRange { field: "metric", number }),
        None => Ok(()),
    }
}
