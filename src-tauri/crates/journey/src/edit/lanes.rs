//! Commands about lanes.

use std::sync::Arc;

use super::apply::{check_new_id, insert, put};
use super::{LaneField, Refusal, cards};
use crate::model::{self, Lane, LaneId, Map};

pub(super) fn add(map: &mut Map, lane: &Lane, at: usize) -> Result<(), Refusal> {
    check_new_id(lane.id.as_str(), map.lanes.iter().map(|other| other.id.as_str()))?;
    check_height(lane.height)?;
    let mut lane = lane.clone();
    model::clean(&mut lane);
    insert(&mut map.lanes, at, Arc::new(lane));
    Ok(())
}

pub(super) fn set(map: &mut Map, id: &LaneId, field: &LaneField) -> Result<(), Refusal> {
    let position = position(map, id)?;
    if let LaneField::Height(height) = field {
        check_height(*height)?;
    }
    let lane = Arc::make_mut(&mut map.lanes[position]);
    match field {
        LaneField::Label(value) => put(&mut lane.label, value, &mut lane.extra, "label"),
        LaneField::SubLabel(value) => put(&mut lane.sub_label, value, &mut lane.extra, "subLabel"),
        LaneField::Hidden(value) => put(&mut lane.hidden, value, &mut lane.extra, "hidden"),
        LaneField::Height(value) => put(&mut lane.height, value, &mut lane.extra, "height"),
    }
    model::clean(lane);
    Ok(())
}

pub(super) fn move_to(map: &mut Map, id: &LaneId, to: usize) -> Result<(), Refusal> {
    let position = position(map, id)?;
    let lane = map.lanes.remove(position);
    insert(&mut map.lanes, to, lane);
    Ok(())
}

pub(super) fn remove(map: &mut Map, id: &LaneId) -> Result<(), Refusal> {
    let position = position(map, id)?;
    map.lanes.remove(position);
    cards::remove_where(map, |card| card.place.lane == *id);
    Ok(())
}

/// Where the lane stands, from 0.
pub(super) fn position(map: &Map, id: &LaneId) -> Result<usize, Refusal> {
    map.lanes.iter().position(|lane| lane.id == *id).ok_or_else(|| Refusal::UnknownLane { lane: id.clone() })
}

fn check_height(height: Option<f64>) -> Result<(), Refusal> {
    match height {
        Some(number) if !Lane::HEIGHTS.contains(&number) => Err(Refusal::OutOfRange { field: "height", number }),
        _ => Ok(()),
    }
}
