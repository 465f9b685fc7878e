//! Everything about what is selected.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use journey::model::{Card, LaneKind, Map, Stage, StageId};

use super::Asked;
use crate::message::Message;
use crate::request::{Find, Hit, Inspect, Inspection, MapFacts, Nothing, ResourceEntry, StageFacts};

pub(crate) fn inspect(asked: &Asked<'_>, Inspect { ids }: Inspect) -> Result<Inspection, Message> {
    asked.with_session(|session| {
        let map = session.map()?;
        let asked_for: HashSet<&str> = ids.iter().map(String::as_str).collect();
        let lane_kind = |lane| map.lane(lane).map(|lane| lane.kind);
        Ok(Inspection {
            map: map_facts(map),
            touchpoints: map
                .touchpoints()
                .filter(|(_, touchpoint)| asked_for.contains(touchpoint.id.as_str()))
                .map(|(stage, touchpoint)| (stage.id.to_string(), Arc::clone(touchpoint)))
                .collect(),
            cards: map
                .cards
                .iter()
                .filter(|card| asked_for.contains(card.id.as_str()))
                .map(|card| (lane_kind(&card.place.lane).unwrap_or(LaneKind::Text), Arc::clone(card)))
                .collect(),
            stages: map
                .stages
                .iter()
                .filter(|stage| asked_for.contains(stage.id.as_str()))
                .map(|stage| stage_facts(stage))
                .collect(),
            lanes: map.lanes.iter().filter(|lane| asked_for.contains(lane.id.as_str())).cloned().collect(),
            links: map.links.iter().filter(|link| asked_for.contains(link.id.as_str())).cloned().collect(),
            personas: session.document().personas.clone(),
        })
    })
}

pub(crate) fn find(asked: &Asked<'_>, Find { words }: Find) -> Result<Vec<Hit>, Message> {
    let (document, map) = asked.with_session(|session| Ok((session.document().clone(), session.map()?.id.clone())))?;
    Ok(crate::find::find(&document, &map, &words))
}

fn map_facts(map: &Map) -> MapFacts {
    MapFacts {
        id: map.id.clone(),
        title: map.title.clone(),
        eyebrow: map.eyebrow.clone(),
        goal: map.goal.clone(),
        scope: map.scope.clone(),
        kind: map.kind,
        state: map.state,
        persona: map.persona.clone(),
        segment: map.segment.clone(),
        review: map.review.clone(),
        source: map.source.clone(),
        language: map.language,
        theme: map.theme,
        page: map.page,
    }
}

fn stage_facts(stage: &Stage) -> StageFacts {
    StageFacts {
        id: stage.id.clone(),
        name: stage.name.clone(),
        question: stage.question.clone(),
        role: stage.role,
        validation: stage.validation,
    }
}

pub(crate) fn resources(asked: &Asked<'_>, Nothing {}: Nothing) -> Result<Vec<ResourceEntry>, Message> {
    asked.with_session(|session| {
        let map = session.map()?;
        let order: HashMap<&StageId, usize> =
            map.stages.iter().enumerate().map(|(at, stage)| (&stage.id, at)).collect();
        let mut cards: Vec<&Arc<Card>> = map.cards.iter().collect();
        cards.sort_by_key(|card| order.get(&card.place.stage).copied());
        let of_card = |card: &'_ Arc<Card>| {
            let card = Arc::clone(card);
            let resources = card.solution.as_ref().map(|solution| solution.resources.clone()).unwrap_or_default();
            resources.into_iter().map(move |resource| ResourceEntry {
                card: card.id.clone(),
                text: card.text.clone(),
                stage: card.place.stage.clone(),
                name: resource.name,
                have: resource.have,
                person: resource.person,
            })
        };
        Ok(cards.into_iter().flat_map(of_card).collect())
    })
}
