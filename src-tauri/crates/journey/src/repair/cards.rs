//! Cards that lie where cards can lie, and refer to what is there. No card is ever taken out.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::ids::FreeIds;
use super::structure::{Known, repair_texts};
use super::{Repair, RepairKind};
use crate::model::{Card, CardId, Extra, Lane, LaneId, LaneKind, Map, Stage, StageId, TouchpointId};

/// Where things of a map are, for looking them up once for each card.
struct Places<'a> {
    lanes: HashMap<&'a LaneId, bool>,
    stages: HashMap<&'a StageId, usize>,
    /// Stage and position in it.
    touchpoints: HashMap<&'a TouchpointId, (usize, usize)>,
    order: &'a [Arc<Stage>],
    cards: HashSet<CardId>,
    /// Where cards go whose lane is none.
    notes: Option<LaneId>,
}

pub(super) fn repair_cards(map: &mut Map, at: &str, known: &Known, repairs: &mut Vec<Repair>) {
    if map.cards.is_empty() {
        return;
    }
    if map.stages.is_empty() {
        map.stages.push(Arc::new(empty_stage()));
    }
    let notes = notes_lane(map);
    let mut places = Places {
        lanes: map.lanes.iter().map(|lane| (&lane.id, lane.kind.holds_cards())).collect(),
        stages: map.stages.iter().enumerate().map(|(index, stage)| (&stage.id, index)).collect(),
        touchpoints: HashMap::new(),
        order: &map.stages,
        cards: HashSet::new(),
        notes,
    };
    for (stage_index, stage) in map.stages.iter().enumerate() {
        for (index, touchpoint) in stage.touchpoints.iter().enumerate() {
            places.touchpoints.insert(&touchpoint.id, (stage_index, index));
        }
    }
    if map.cards.iter().any(|card| card.solution.as_ref().is_some_and(|solution| !solution.answers.is_empty())) {
        places.cards = map.cards.iter().map(|card| card.id.clone()).collect();
    }
    for (index, card) in map.cards.iter_mut().enumerate() {
        let path = || format!("{at}/cards/{index}");
        let card = Arc::make_mut(card);
        repair_texts(card, path, repairs);
        repair_place(card, path, &places, repairs);
        repair_references(card, path, &places, known, repairs);
    }
}

fn repair_place(card: &mut Card, path: impl Fn() -> String, places: &Places<'_>, repairs: &mut Vec<Repair>) {
    let place = &mut card.place;
    let holds_cards = places.lanes.get(&place.lane).copied();
    if let (None | Some(false), Some(notes)) = (holds_cards, &places.notes) {
        let kind = if holds_cards.is_none() { RepairKind::NoSuchLane } else { RepairKind::LaneHoldsNoCards };
        repairs.push(Repair::new(kind, path()).with("card", &card.id).with("lane", &place.lane).with("to", notes));
        place.lane = notes.clone();
    }

    let stage = places.stages.get(&place.stage).copied().unwrap_or_else(|| {
        let of_touchpoints = place.touchpoints.iter().find_map(|id| places.touchpoints.get(id));
        let stage = of_touchpoints.map_or(0, |(stage, _)| *stage);
        let to = &places.order[stage].id;
        let repair = Repair::new(RepairKind::NoSuchStage, path()).with("card", &card.id);
        repairs.push(repair.with("stage", &place.stage).with("to", to));
        place.stage = to.clone();
        stage
    });

    if place.touchpoints.is_empty() {
        return;
    }
    let mut positions = Vec::with_capacity(place.touchpoints.len());
    for id in &place.touchpoints {
        match places.touchpoints.get(id) {
            Some((of, position)) if *of == stage => positions.push(*position),
            _ => {
                let repair = Repair::new(RepairKind::NoSuchTouchpoint, path()).with("card", &card.id);
                repairs.push(repair.with("touchpoint", id));
            }
        }
    }
    let neighbours = positions.windows(2).all(|pair| pair[1] == pair[0] + 1);
    if neighbours && positions.len() == place.touchpoints.len() {
        return;
    }
    if !neighbours {
        repairs.push(Repair::new(RepairKind::NotNeighbours, path()).with("card", &card.id));
    }
    place.touchpoints = match (positions.iter().min(), positions.iter().max()) {
        (Some(first), Some(last)) => {
            let run = &places.order[stage].touchpoints[*first..=*last];
            run.iter().map(|touchpoint| touchpoint.id.clone()).collect()
        }
        _ => Vec::new(),
    };
}

fn repair_references(
    card: &mut Card,
    path: impl Fn() -> String,
    places: &Places<'_>,
    known: &Known,
    repairs: &mut Vec<Repair>,
) {
    let id = card.id.clone();
    card.personas.retain(|persona| {
        let there = known.personas.contains(persona);
        if !there {
            let repair = Repair::new(RepairKind::NoSuchPersona, path() + "/personas");
            repairs.push(repair.with("persona", persona).with("card", &id));
        }
        there
    });
    if let Some(solution) = &mut card.solution {
        solution.answers.retain(|answer| {
            let there = places.cards.contains(answer);
            if !there {
                let repair = Repair::new(RepairKind::NoSuchCard, path() + "/solution/answers");
                repairs.push(repair.with("answer", answer).with("card", &id));
            }
            there
        });
    }
    if let Some(picture) = card.picture.take_if(|picture| !known.pictures.contains(picture)) {
        let repair = Repair::new(RepairKind::NoSuchPicture, path() + "/picture");
        repairs.push(repair.with("picture", picture).with("card", &id));
    }
}

/// The lane where misplaced cards go, made when it is needed and there is none; `None` when no card is misplaced.
fn notes_lane(map: &mut Map) -> Option<LaneId> {
    let card_lanes: HashSet<&LaneId> =
        map.lanes.iter().filter(|lane| lane.kind.holds_cards()).map(|lane| &lane.id).collect();
    if map.cards.iter().all(|card| card_lanes.contains(&card.place.lane)) {
        return None;
    }
    if let Some(lane) = map.lanes.iter().find(|lane| lane.kind == LaneKind::Text) {
        return Some(lane.id.clone());
    }
    let id = LaneId::from(FreeIds::beside(map.lanes.iter().map(|lane| lane.id.as_str())).next("notes"));
    map.lanes.push(Arc::new(Lane {
        id: id.clone(),
        kind: LaneKind::Text,
        label: None,
        sub_label: None,
        hidden: false,
        height: None,
        extra: Extra::new(),
    }));
    Some(id)
}

fn empty_stage() -> Stage {
    Stage {
        id: StageId::from("stage-1"),
        name: String::new(),
        question: String::new(),
        role: None,
        validation: None,
        touchpoints: Vec::new(),
        extra: Extra::new(),
    }
}
