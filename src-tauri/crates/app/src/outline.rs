//! A document as lists and trees of names, for the sidebar.

use std::collections::HashMap;

use draw::channels;
use journey::check::completeness;
use journey::model::{CardId, Document, LaneKind, Map, Touchpoint, TouchpointId};

use crate::request::{MapEntry, Outline, OutlineLane, OutlineLink, OutlineStage, OutlineTouchpoint, PersonaEntry};

/// The list of maps.
pub fn maps(document: &Document) -> Vec<MapEntry> {
    document
        .maps
        .iter()
        .map(|map| MapEntry { id: map.id.clone(), title: map.title.clone(), state: map.state, kind: map.kind })
        .collect()
}

/// The list of personas.
pub fn personas(document: &Document) -> Vec<PersonaEntry> {
    document
        .personas
        .iter()
        .map(|persona| PersonaEntry {
            id: persona.id.clone(),
            name: persona.name.clone(),
            maps: document.maps.iter().filter(|map| map.persona.as_ref() == Some(&persona.id)).count(),
        })
        .collect()
}

/// The map's stages, touchpoints and lanes.
pub fn of(map: &Map, document: &Document) -> Outline {
    let mut belonging: HashMap<&TouchpointId, Vec<CardId>> = HashMap::new();
    for card in &map.cards {
        if let [only] = card.place.touchpoints.as_slice() {
            belonging.entry(only).or_default().push(card.id.clone());
        }
    }
    let touchpoint = |touchpoint: &Touchpoint| OutlineTouchpoint {
        id: touchpoint.id.clone(),
        name: touchpoint.name.clone(),
        icon: touchpoint.channel.as_ref().map_or("circle", channels::icon).to_owned(),
        felt: touchpoint.feeling.felt,
        desired: touchpoint.feeling.desired,
        moment: touchpoint.moment_of_truth.is_some(),
        cards: belonging.get(&touchpoint.id).cloned().unwrap_or_default(),
    };
    Outline {
        language: map.language,
        theme: map.theme,
        page: map.page,
        kind: map.kind,
        stages: map
            .stages
            .iter()
            .zip(completeness(document, map))
            .map(|(stage, complete)| OutlineStage {
                complete,
                id: stage.id.clone(),
                name: stage.name.clone(),
                touchpoints: stage.touchpoints.iter().map(|inner| touchpoint(inner)).collect(),
            })
            .collect(),
        lanes: map
            .lanes
            .iter()
            .map(|lane| OutlineLane {
                id: lane.id.clone(),
                kind: lane.kind,
                name: lane.label.clone().unwrap_or_else(|| words::say(map.language.tag(), &label_key(lane.kind))),
                hidden: lane.hidden,
            })
            .collect(),
        links: map
            .links
            .iter()
            .map(|link| OutlineLink {
                id: link.id.clone(),
                from: link.from.clone(),
                to: link.to.clone(),
                kind: link.kind,
            })
            .collect(),
    }
}

/// The variants are single words, as the messages' keys are.
fn label_key(kind: LaneKind) -> String {
    format!("lane-{kind:?}").to_ascii_lowercase()
}
