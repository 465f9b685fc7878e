//! Cutting a part out of a map.

use std::collections::HashSet;
use std::sync::Arc;

use journey::model::{Card, Document, Map, Portrait, Stage, Touchpoint};

use super::{Chosen, Clip};

/// The records of these ids with what belongs to them: stages with all in them, touchpoints with the cards that belong
/// to them alone, lanes with their cards. Ids of nothing are left out.
pub(crate) fn cut(document: &Document, map: &Map, ids: &[String]) -> Clip {
    let ids: HashSet<&str> = ids.iter().map(String::as_str).collect();
    let is_asked = |id: &str| ids.contains(id);
    let stages: HashSet<&str> = map.stages.iter().map(|stage| stage.id.as_str()).filter(|id| is_asked(id)).collect();
    // What a chosen stage holds goes with it; it is not chosen a second time.
    let touchpoints: HashSet<&str> = map
        .touchpoints()
        .filter(|(stage, touchpoint)| is_asked(touchpoint.id.as_str()) && !stages.contains(stage.id.as_str()))
        .map(|(_, touchpoint)| touchpoint.id.as_str())
        .collect();
    let lanes: HashSet<&str> = map.lanes.iter().map(|lane| lane.id.as_str()).filter(|id| is_asked(id)).collect();
    let goes_along = |card: &Card| {
        let place = &card.place;
        let run = &place.touchpoints;
        stages.contains(place.stage.as_str())
            || lanes.contains(place.lane.as_str())
            || (!run.is_empty() && run.iter().all(|touchpoint| touchpoints.contains(touchpoint.as_str())))
    };
    let cards: HashSet<&str> = map
        .cards
        .iter()
        .filter(|card| is_asked(card.id.as_str()) && !goes_along(card))
        .map(|card| card.id.as_str())
        .collect();

    let mut part = Map::empty(map.id.clone());
    part.language = map.language;
    part.cards =
        map.cards.iter().filter(|card| goes_along(card) || cards.contains(card.id.as_str())).cloned().collect();
    let is_used = |lane: &str| lanes.contains(lane) || part.cards.iter().any(|card| card.place.lane.as_str() == lane);
    part.lanes = map.lanes.iter().filter(|lane| is_used(lane.id.as_str())).cloned().collect();
    part.stages = map
        .stages
        .iter()
        .map(|stage| {
            if stages.contains(stage.id.as_str()) {
                return Arc::clone(stage);
            }
            // Columns that were not chosen tell where the others stood, and nothing else.
            let column = |touchpoint: &Arc<Touchpoint>| {
                if touchpoints.contains(touchpoint.id.as_str()) {
                    Arc::clone(touchpoint)
                } else {
                    Arc::new(Touchpoint::new(touchpoint.id.clone(), touchpoint.name.clone()))
                }
            };
            let columns = stage.touchpoints.iter().map(column).collect();
            Arc::new(Stage { touchpoints: columns, ..Stage::clone(stage) })
        })
        .collect();
    part.links = map
        .links
        .iter()
        .filter(|link| {
            [&link.from, &link.to].into_iter().all(|end| {
                touchpoints.contains(end.as_str())
                    || map.touchpoint(end).is_some_and(|(stage, _)| stages.contains(stage.id.as_str()))
            })
        })
        .cloned()
        .collect();

    let in_order = |all: Vec<&str>, chosen: &HashSet<&str>| {
        all.into_iter().filter(|id| chosen.contains(id)).map(str::to_owned).collect()
    };
    let chosen = Chosen {
        stages: in_order(map.stages.iter().map(|stage| stage.id.as_str()).collect(), &stages),
        touchpoints: in_order(map.touchpoints().map(|(_, touchpoint)| touchpoint.id.as_str()).collect(), &touchpoints),
        lanes: in_order(map.lanes.iter().map(|lane| lane.id.as_str()).collect(), &lanes),
        cards: in_order(map.cards.iter().map(|card| card.id.as_str()).collect(), &cards),
    };
    let pictures: HashSet<&str> =
        part.cards.iter().filter_map(|card| card.picture.as_ref()).map(|hash| hash.as_str()).collect();
    let assets = document.assets.iter().filter(|asset| pictures.contains(asset.hash.as_str())).cloned().collect();
    // Cards say whom they are about: a map of the same people finds them again by id.
    let personas = document
        .personas
        .iter()
        .filter(|persona| part.cards.iter().any(|card| card.personas.contains(&persona.id)))
        .map(|persona| {
            let mut persona = persona.as_ref().clone();
            if matches!(persona.portrait, Some(Portrait::Picture(_))) {
                persona.portrait = None;
            }
            Arc::new(persona)
        })
        .collect();
    let document = Document { personas, maps: vec![Arc::new(part)], assets, ..Document::default() };
    Clip { document, chosen }
}
