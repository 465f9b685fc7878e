//! Putting copied records into a map: the commands that do it, with new ids.

use std::collections::HashMap;

use journey::edit::{CardField, Command, StageField};
use journey::model::{
    Card, CardId, Document, Lane, LaneId, LaneKind, Link, Map, Place, StageId, Touchpoint, TouchpointId,
};

use super::{Chosen, Clip};
use crate::request::PasteAt;

/// What is put in, and what it is called.
#[derive(Debug, Default)]
pub(crate) struct Pasting {
    pub commands: Vec<Command>,
    /// Ids of what was made, without what came along with it.
    pub made: Vec<String>,
}

/// New ids, made of one that the window gave.
pub(crate) struct Names {
    seed: String,
    given: usize,
}

impl Names {
    pub fn new(seed: String) -> Self {
        Self { seed, given: 0 }
    }

    pub fn next<Id: From<String>>(&mut self) -> Id {
        self.given += 1;
        Id::from(format!("{}-{}", self.seed, self.given))
    }
}

/// A column of the map: a touchpoint, or a stage without any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    pub stage: StageId,
    pub touchpoint: Option<TouchpointId>,
}

/// The columns of a map, left to right.
pub(super) fn columns(map: &Map) -> Vec<Column> {
    let of_stage = |stage: &std::sync::Arc<journey::model::Stage>| -> Vec<Column> {
        let column = |touchpoint| Column { stage: stage.id.clone(), touchpoint };
        if stage.touchpoints.is_empty() {
            return vec![column(None)];
        }
        stage.touchpoints.iter().map(|touchpoint| column(Some(touchpoint.id.clone()))).collect()
    };
    map.stages.iter().flat_map(of_stage).collect()
}

/// The column that a place is about: its first touchpoint, else the first of its stage.
pub(super) fn column_at(columns: &[Column], at: &PasteAt) -> Option<usize> {
    let of_touchpoint = |id: &TouchpointId| columns.iter().position(|column| column.touchpoint.as_ref() == Some(id));
    at.touchpoints
        .first()
        .and_then(of_touchpoint)
        .or_else(|| columns.iter().position(|column| Some(&column.stage) == at.stage.as_ref()))
}

/// Where new lanes go: right after the lane of the place, else at the end, but before the owners, who end a map.
pub(super) fn lane_end(map: &Map, at: Option<&LaneId>) -> usize {
    at.and_then(|lane| map.lanes.iter().position(|other| other.id == *lane)).map_or_else(
        || map.lanes.iter().position(|lane| lane.kind == LaneKind::Owners).unwrap_or(map.lanes.len()),
        |position| position + 1,
    )
}

/// The commands that put a clip into a map at a place.
pub(crate) fn place(clip: &Clip, document: &Document, map: &Map, at: &PasteAt, names: &mut Names) -> Pasting {
    let Some(source) = clip.map() else { return Pasting::default() };
    let mut placing = Placing {
        clip: &clip.chosen,
        source,
        document,
        map,
        at,
        names,
        done: Pasting::default(),
        stages: HashMap::new(),
        touchpoints: HashMap::new(),
        lanes: HashMap::new(),
        cards: HashMap::new(),
    };
    placing.stages();
    placing.touchpoints();
    placing.lanes();
    placing.cards(clip);
    placing.links();
    placing.done
}

struct Placing<'a> {
    clip: &'a Chosen,
    source: &'a Map,
    document: &'a Document,
    map: &'a Map,
    at: &'a PasteAt,
    names: &'a mut Names,
    done: Pasting,
    // What each record of the clip is called in the map.
    stages: HashMap<StageId, StageId>,
    touchpoints: HashMap<TouchpointId, TouchpointId>,
    lanes: HashMap<LaneId, LaneId>,
    cards: HashMap<CardId, CardId>,
}

impl Placing<'_> {
    fn stages(&mut self) {
        let after = self.at.stage.as_ref().and_then(|id| self.map.stages.iter().position(|stage| stage.id == *id));
        let first = after.map_or(self.map.stages.len(), |position| position + 1);
        let chosen =
            self.source.stages.iter().filter(|stage| self.clip.stages.iter().any(|id| id == stage.id.as_str()));
        for (at, stage) in (first..).zip(chosen) {
            let id: StageId = self.names.next();
            self.add_stage(&id, stage.name.clone(), at);
            self.done.made.push(id.to_string());
            let fields = [
                (!stage.question.is_empty()).then(|| StageField::Question(stage.question.clone())),
                stage.role.map(|role| StageField::Role(Some(role))),
                stage.validation.map(|validation| StageField::Validation(Some(validation))),
            ];
            for field in fields.into_iter().flatten() {
                self.done.commands.push(Command::SetStage { map: self.map.id.clone(), stage: id.clone(), field });
            }
            for (at, touchpoint) in stage.touchpoints.iter().enumerate() {
                self.add_touchpoint(&id, touchpoint, at);
            }
            self.stages.insert(stage.id.clone(), id);
        }
    }

    fn touchpoints(&mut self) {
        let chosen: Vec<_> = self
            .source
            .touchpoints()
            .filter(|(_, touchpoint)| self.clip.touchpoints.iter().any(|id| id == touchpoint.id.as_str()))
            .collect();
        if chosen.is_empty() {
            return;
        }
        let asked = self.at.stage.as_ref().and_then(|id| self.map.stage(id)).or(self.map.stages.last());
        let (stage, first) = match asked {
            Some(stage) => {
                let last = self.at.touchpoints.last().and_then(|last| stage.position(last));
                (stage.id.clone(), last.map_or(stage.touchpoints.len(), |position| position + 1))
            }
            None => {
                let id: StageId = self.names.next();
                self.add_stage(&id, chosen[0].0.name.clone(), 0);
                (id, 0)
            }
        };
        for (at, (from, touchpoint)) in (first..).zip(chosen) {
            let id = self.add_touchpoint(&stage, touchpoint, at);
            self.done.made.push(id.to_string());
            self.stages.insert(from.id.clone(), stage.clone());
        }
    }

    fn lanes(&mut self) {
        let mut end = lane_end(self.map, self.at.lane.as_ref());
        for lane in &self.source.lanes {
            let id = if self.clip.lanes.iter().any(|id| id == lane.id.as_str()) {
                let id = self.add_lane(lane, end);
                end += 1;
                self.done.made.push(id.to_string());
                id
            } else {
                match self.lane_for(lane) {
                    Some(id) => id,
                    None => self.add_lane(lane, lane_end(self.map, None)),
                }
            };
            self.lanes.insert(lane.id.clone(), id);
        }
    }

    /// The lane of the map that stands for one of the clip: the place's own for cards of a single lane, else the same,
    /// else one that is called alike, else one of its kind, rather one that is seen.
    fn lane_for(&self, lane: &Lane) -> Option<LaneId> {
        let only_cards = self.clip.stages.is_empty() && self.clip.touchpoints.is_empty() && self.clip.lanes.is_empty();
        let here = self.at.lane.as_ref().and_then(|id| self.map.lane(id)).filter(|lane| lane.kind.holds_cards());
        if let Some(here) = here.filter(|_| only_cards && self.source.lanes.len() == 1) {
            return Some(here.id.clone());
        }
        let alike: Vec<_> = self.map.lanes.iter().filter(|other| other.kind == lane.kind).collect();
        let same = alike.iter().find(|other| other.id == lane.id && other.label == lane.label);
        let called = || alike.iter().find(|other| other.label == lane.label && !other.hidden);
        let seen = || alike.iter().find(|other| !other.hidden);
        same.or_else(called).or_else(seen).or(alike.first()).map(|lane| lane.id.clone())
    }

    fn cards(&mut self, clip: &Clip) {
        let source_columns = columns(self.source);
        let target_columns = columns(self.map);
        let column_of = |card: &Card| {
            let at = PasteAt {
                stage: Some(card.place.stage.clone()),
                touchpoints: card.place.touchpoints.clone(),
                lane: None,
            };
            column_at(&source_columns, &at)
        };
        let is_alone = |card: &Card| self.clip.cards.iter().any(|id| id == card.id.as_str());
        let leftmost = self.source.cards.iter().filter(|card| is_alone(card)).filter_map(|card| column_of(card)).min();
        let base = column_at(&target_columns, self.at);
        let mut added: Vec<Card> = Vec::new();
        for card in &self.source.cards {
            let alone = is_alone(card);
            let along = self.along(card);
            let place = match along {
                Some(place) => Some(place),
                None => {
                    let from = column_of(card).unwrap_or(0);
                    // Cards alone keep their distances; a lane lies under the whole map as it did.
                    let shift = if alone { base.map(|base| base + from - leftmost.unwrap_or(from)) } else { None };
                    self.beside(card, &target_columns, shift.unwrap_or(from), shift.is_some())
                }
            };
            let Some(place) = place else { continue };
            let id: CardId = self.names.next();
            if alone {
                self.done.made.push(id.to_string());
            }
            self.cards.insert(card.id.clone(), id.clone());
            added.push(Card { id, place, ..card.as_ref().clone() });
        }
        // A solution may answer a pain point that comes after it: what it answers is said when all are there.
        let mut answering = Vec::new();
        for mut card in added {
            if let Some(solution) = &mut card.solution {
                let answers: Vec<CardId> = solution
                    .answers
                    .iter()
                    .filter_map(|id| self.cards.get(id).or_else(|| self.map.card(id).map(|card| &card.id)))
                    .cloned()
                    .collect();
                solution.answers.clear();
                if !answers.is_empty() {
                    let solution = journey::model::Solution { answers, ..solution.clone() };
                    answering.push((card.id.clone(), solution));
                }
            }
            card.personas.retain(|persona| self.document.persona(persona).is_some());
            self.picture(&mut card, clip);
            self.done.commands.push(Command::AddCard { map: self.map.id.clone(), card });
        }
        for (card, solution) in answering {
            let field = CardField::Solution(Some(solution));
            self.done.commands.push(Command::SetCard { map: self.map.id.clone(), card, field });
        }
    }

    /// The place of a card whose stage or touchpoints came along.
    fn along(&self, card: &Card) -> Option<Place> {
        let lane = self.lanes.get(&card.place.lane)?.clone();
        let stage = self.stages.get(&card.place.stage)?.clone();
        let run: Vec<_> =
            card.place.touchpoints.iter().filter_map(|touchpoint| self.touchpoints.get(touchpoint).cloned()).collect();
        if run.len() != card.place.touchpoints.len() || (run.is_empty() && !self.is_chosen_stage(&card.place.stage)) {
            return None;
        }
        Some(Place { lane, stage, touchpoints: run })
    }

    fn is_chosen_stage(&self, stage: &StageId) -> bool {
        self.clip.stages.iter().any(|id| id == stage.as_str())
    }

    /// The place of a card under columns that are there: under its own where the map has them and nothing was asked,
    /// else from a column on, as many as it spanned and the stage has.
    fn beside(&self, card: &Card, columns: &[Column], column: usize, asked: bool) -> Option<Place> {
        let lane = self.lanes.get(&card.place.lane)?.clone();
        let own = Place { lane: lane.clone(), ..card.place.clone() };
        let is_there = self
            .map
            .stage(&own.stage)
            .is_some_and(|stage| own.touchpoints.iter().all(|touchpoint| stage.position(touchpoint).is_some()));
        if is_there && !asked {
            return Some(own);
        }
        let first = columns.get(column).or(columns.last())?;
        let stage = self.map.stage(&first.stage)?;
        let from = first.touchpoint.as_ref().and_then(|touchpoint| stage.position(touchpoint)).unwrap_or(0);
        let run = stage.touchpoints.iter().skip(from).take(card.place.touchpoints.len());
        Some(Place {
            lane,
            stage: stage.id.clone(),
            touchpoints: run.map(|touchpoint| touchpoint.id.clone()).collect(),
        })
    }

    /// Takes the picture of a card into the document, when it is not there yet.
    fn picture(&mut self, card: &mut Card, clip: &Clip) {
        let Some(hash) = &card.picture else { return };
        if self.document.asset(hash).is_some() {
            return;
        }
        match clip.document.asset(hash) {
            Some(asset) => self.done.commands.push(Command::AddAsset { asset: asset.as_ref().clone() }),
            None => card.picture = None,
        }
    }

    fn links(&mut self) {
        for link in &self.source.links {
            let (Some(from), Some(to)) = (self.touchpoints.get(&link.from), self.touchpoints.get(&link.to)) else {
                continue;
            };
            let link = Link { from: from.clone(), to: to.clone(), id: self.names.next(), ..link.as_ref().clone() };
            self.done.commands.push(Command::AddLink { map: self.map.id.clone(), link });
        }
    }

    fn add_stage(&mut self, id: &StageId, name: String, at: usize) {
        self.done.commands.push(Command::AddStage { map: self.map.id.clone(), stage: id.clone(), name, at });
    }

    fn add_touchpoint(&mut self, stage: &StageId, touchpoint: &Touchpoint, at: usize) -> TouchpointId {
        let id: TouchpointId = self.names.next();
        let mut copy = Touchpoint { id: id.clone(), ..touchpoint.clone() };
        copy.detail = copy.detail.filter(|map| self.document.map(map).is_some());
        let (map, stage) = (self.map.id.clone(), stage.clone());
        self.done.commands.push(Command::AddTouchpoint { map, stage, touchpoint: copy, at });
        self.touchpoints.insert(touchpoint.id.clone(), id.clone());
        id
    }

    fn add_lane(&mut self, lane: &Lane, at: usize) -> LaneId {
        let id: LaneId = self.names.next();
        let copy = Lane { id: id.clone(), ..lane.clone() };
        self.done.commands.push(Command::AddLane { map: self.map.id.clone(), lane: copy, at });
        id
    }
}
