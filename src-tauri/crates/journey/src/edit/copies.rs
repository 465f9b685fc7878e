//! A map, a stage or a lane again, with all in it under ids of its own. They are made of the copy's id: the same copy is
//! made every time.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::sync::Arc;

use super::apply::check_new_id;
use super::{Refusal, lanes, stages};
use crate::model::{LaneId, Map, MapId, StageId};

/// A copy of the map.
pub(super) fn copy_of(map: &Map, id: &MapId) -> Map {
    let mut copy = Map { id: id.clone(), ..map.clone() };
    rename(&mut copy, id.as_str());
    copy
}

/// Copies a stage, right after itself, with its touchpoints, their cards and the links among them. A copied solution
/// answers the copied pain point, where there is one.
pub(super) fn duplicate_stage(map: &mut Map, id: &StageId, copy: &StageId) -> Result<(), Refusal> {
    let position = stages::position(map, id)?;
    check_new_id(copy.as_str(), map.stages.iter().map(|stage| stage.id.as_str()))?;
    let original = Arc::clone(&map.stages[position]);
    let mut part = Map::empty(map.id.clone());
    part.cards = map.cards.iter().filter(|card| card.place.stage == *id).cloned().collect();
    let is_inside = |end| original.position(end).is_some();
    part.links = map.links.iter().filter(|link| is_inside(&link.from) && is_inside(&link.to)).cloned().collect();
    part.stages = vec![original];
    rename(&mut part, copy.as_str());
    for stage in &mut part.stages {
        Arc::make_mut(stage).id = copy.clone();
    }
    for card in &mut part.cards {
        Arc::make_mut(card).place.stage = copy.clone();
    }
    take_in(map, &part)?;
    map.stages.splice(position + 1..position + 1, part.stages);
    Ok(())
}

/// Copies a lane, right after itself, with its cards.
pub(super) fn duplicate_lane(map: &mut Map, id: &LaneId, copy: &LaneId) -> Result<(), Refusal> {
    let position = lanes::position(map, id)?;
    check_new_id(copy.as_str(), map.lanes.iter().map(|lane| lane.id.as_str()))?;
    let mut part = Map::empty(map.id.clone());
    part.lanes = vec![Arc::clone(&map.lanes[position])];
    part.cards = map.cards.iter().filter(|card| card.place.lane == *id).cloned().collect();
    rename(&mut part, copy.as_str());
    for lane in &mut part.lanes {
        Arc::make_mut(lane).id = copy.clone();
    }
    for card in &mut part.cards {
        Arc::make_mut(card).place.lane = copy.clone();
    }
    take_in(map, &part)?;
    map.lanes.splice(position + 1..position + 1, part.lanes);
    Ok(())
}

/// Takes the cards and links of a renamed part into the map, when none of its ids is taken there.
fn take_in(map: &mut Map, part: &Map) -> Result<(), Refusal> {
    check_new(map.touchpoints().map(|(_, old)| old.id.as_str()), part.touchpoints().map(|(_, new)| new.id.as_str()))?;
    check_new(map.cards.iter().map(|old| old.id.as_str()), part.cards.iter().map(|new| new.id.as_str()))?;
    check_new(map.links.iter().map(|old| old.id.as_str()), part.links.iter().map(|new| new.id.as_str()))?;
    map.cards.extend(part.cards.iter().cloned());
    map.links.extend(part.links.iter().cloned());
    Ok(())
}

/// Refuses ids that are taken.
fn check_new<'a>(taken: impl Iterator<Item = &'a str>, mut new: impl Iterator<Item = &'a str>) -> Result<(), Refusal> {
    let taken: HashSet<&str> = taken.collect();
    match new.find(|id| taken.contains(id)) {
        Some(id) => Err(Refusal::IdTaken { id: id.to_owned() }),
        None => Ok(()),
    }
}

/// Gives everything in a map a new id that begins with `prefix`, and makes what refers to it follow.
fn rename(copy: &mut Map, prefix: &str) {
    let mut stages = Renaming::new(prefix, "s");
    let mut touchpoints = Renaming::new(prefix, "t");
    for stage in &mut copy.stages {
        let stage = Arc::make_mut(stage);
        stages.rename(&mut stage.id);
        for touchpoint in &mut stage.touchpoints {
            touchpoints.rename(&mut Arc::make_mut(touchpoint).id);
        }
    }
    let mut lanes = Renaming::new(prefix, "l");
    copy.lanes.iter_mut().for_each(|lane| lanes.rename(&mut Arc::make_mut(lane).id));
    let mut cards = Renaming::new(prefix, "c");
    copy.cards.iter_mut().for_each(|card| cards.rename(&mut Arc::make_mut(card).id));
    let mut links = Renaming::new(prefix, "k");
    copy.links.iter_mut().for_each(|link| links.rename(&mut Arc::make_mut(link).id));
    let mut views = Renaming::new(prefix, "v");
    copy.views.iter_mut().for_each(|view| views.rename(&mut Arc::make_mut(view).id));

    for card in &mut copy.cards {
        let card = Arc::make_mut(card);
        lanes.follow(&mut card.place.lane);
        stages.follow(&mut card.place.stage);
        card.place.touchpoints.iter_mut().for_each(|touchpoint| touchpoints.follow(touchpoint));
        let answers = card.solution.iter_mut().flat_map(|solution| &mut solution.answers);
        answers.for_each(|answer| cards.follow(answer));
    }
    for link in &mut copy.links {
        let link = Arc::make_mut(link);
        touchpoints.follow(&mut link.from);
        touchpoints.follow(&mut link.to);
    }
}

/// The new ids of things of one kind.
struct Renaming<'a, Id> {
    prefix: &'a str,
    letter: &'static str,
    new: HashMap<Id, Id>,
}

impl<'a, Id: Clone + Eq + Hash + From<String>> Renaming<'a, Id> {
    fn new(prefix: &'a str, letter: &'static str) -> Self {
        Self { prefix, letter, new: HashMap::new() }
    }

    /// Gives something its new id.
    fn rename(&mut self, id: &mut Id) {
        let new = Id::from(format!("{}-{}{}", self.prefix, self.letter, self.new.len() + 1));
        self.new.insert(std::mem::replace(id, new.clone()), new);
    }

    /// Makes a reference follow what it refers to.
    fn follow(&self, id: &mut Id) {
        if let Some(new) = self.new.get(id) {
            *id = new.clone();
        }
    }
}
