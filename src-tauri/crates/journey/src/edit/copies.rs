//! A map again, under ids of its own.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use crate::model::{Map, MapId};

/// A copy of the map in which everything has a new id, made of the copy's id: the same copy is made every time.
pub(super) fn copy_of(map: &Map, id: &MapId) -> Map {
    let mut copy = Map { id: id.clone(), ..map.clone() };

    let mut stages = Renaming::new(id, "s");
    let mut touchpoints = Renaming::new(id, "t");
    for stage in &mut copy.stages {
        let stage = Arc::make_mut(stage);
        stages.rename(&mut stage.id);
        for touchpoint in &mut stage.touchpoints {
            touchpoints.rename(&mut Arc::make_mut(touchpoint).id);
        }
    }
    let mut lanes = Renaming::new(id, "l");
    copy.lanes.iter_mut().for_each(|lane| lanes.rename(&mut Arc::make_mut(lane).id));
    let mut cards = Renaming::new(id, "c");
    copy.cards.iter_mut().for_each(|card| cards.rename(&mut Arc::make_mut(card).id));
    let mut links = Renaming::new(id, "k");
    copy.links.iter_mut().for_each(|link| links.rename(&mut Arc::make_mut(link).id));
    let mut views = Renaming::new(id, "v");
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
    copy
}

/// The new ids of things of one kind.
struct Renaming<'a, Id> {
    map: &'a MapId,
    letter: &'static str,
    new: HashMap<Id, Id>,
}

impl<'a, Id: Clone + Eq + Hash + From<String>> Renaming<'a, Id> {
    fn new(map: &'a MapId, letter: &'static str) -> Self {
        Self { map, letter, new: HashMap::new() }
    }

    /// Gives something its new id.
    fn rename(&mut self, id: &mut Id) {
        let new = Id::from(format!("{}-{}{}", self.map, self.letter, self.new.len() + 1));
        self.new.insert(std::mem::replace(id, new.clone()), new);
    }

    /// Makes a reference follow what it refers to.
    fn follow(&self, id: &mut Id) {
        if let Some(new) = self.new.get(id) {
            *id = new.clone();
        }
    }
}
