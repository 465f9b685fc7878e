//! A document as lists and trees of names, for the sidebar.

use std::collections::HashMap;

use draw::channels;
use journey::check::completeness;
use journey::model::{
    CardId, Channel, Document, Filter, Lane, LaneKind, Language, Map, Touchpoint, TouchpointId, Validation, one_line,
};

use crate::filter::Faint;
use crate::request::{
    Look, MapEntry, Outline, OutlineLane, OutlineLink, OutlineStage, OutlineTouchpoint, PersonaEntry,
};

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
        name: one_line(&touchpoint.name),
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
        persona: map.persona.clone(),
        stages: map
            .stages
            .iter()
            .zip(completeness(document, map))
            .map(|(stage, complete)| OutlineStage {
                complete,
                id: stage.id.clone(),
                name: one_line(&stage.name),
                touchpoints: stage.touchpoints.iter().map(|inner| touchpoint(inner)).collect(),
            })
            .collect(),
        lanes: map
            .lanes
            .iter()
            .map(|lane| OutlineLane {
                id: lane.id.clone(),
                kind: lane.kind,
                name: lane_name(lane, map.language),
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

/// How the map is looked at, and what could be asked for.
pub fn look(map: &Map, filter: &Filter) -> Look {
    let mut look = Look {
        filter: filter.clone(),
        faint: Faint::of(map, filter).ids(),
        views: map.views.iter().map(|view| view.as_ref().clone()).collect(),
        departments: Vec::new(),
        channels: Vec::new(),
        validations: Vec::new(),
    };
    for (_, touchpoint) in map.touchpoints() {
        let department = touchpoint.owner.as_ref().map_or("", |owner| owner.department.as_str());
        if !look.departments.iter().any(|known| known == department) {
            look.departments.push(department.to_owned());
        }
        let key = touchpoint.channel.as_ref().map_or("", Channel::key);
        if !look.channels.iter().any(|(known, _)| known == key) {
            let label = touchpoint.channel.as_ref().map(|channel| channels::label(channel, map.language));
            look.channels.push((key.to_owned(), label.unwrap_or_default()));
        }
        let validation = touchpoint.validation.unwrap_or(Validation::Assumed);
        if !look.validations.contains(&validation) {
            look.validations.push(validation);
        }
    }
    look
}

/// What a lane's header says, in one line.
pub fn lane_name(lane: &Lane, language: Language) -> String {
    lane.label.as_deref().map_or_else(|| words::say(language.tag(), &label_key(lane.kind)), one_line)
}

/// The variants are single words, as the messages' keys are.
fn label_key(kind: LaneKind) -> String {
    format!("lane-{kind:?}").to_ascii_lowercase()
}

/// The map's words, indented by stage, touchpoint and card, for a document or a message.
pub fn as_text(map: &Map) -> String {
    let mut lines = vec![one_line(&map.title), one_line(&map.goal)];
    lines.retain(|line| !line.is_empty());
    for stage in &map.stages {
        lines.push(format!("\n{}", one_line(&stage.name)));
        let of_stage = || map.cards.iter().filter(|card| card.place.stage == stage.id);
        let whole = of_stage().filter(|card| card.place.touchpoints.is_empty());
        lines.extend(whole.filter_map(|card| Some(format!("- {}", card_as_text(map, card)?))));
        for touchpoint in &stage.touchpoints {
            let said = [one_line(&touchpoint.name), one_line(&touchpoint.feeling.quote)];
            lines.push(format!("- {}", said.join(" ").trim()));
            let own = of_stage().filter(|card| card.place.touchpoints.first() == Some(&touchpoint.id));
            lines.extend(own.filter_map(|card| Some(format!("  - {}", card_as_text(map, card)?))));
        }
    }
    lines.join("\n") + "\n"
}

/// `Pain points: We wait.`; nothing for a card that is not drawn or says nothing.
fn card_as_text(map: &Map, card: &journey::model::Card) -> Option<String> {
    let lane = map.lane(&card.place.lane).filter(|lane| !lane.hidden)?;
    let text = one_line(&card.text);
    let own = lane.label.as_deref().map(one_line);
    let kind = format!("{:?}", lane.kind).to_lowercase();
    let label = own.unwrap_or_else(|| words::say(map.language.tag(), &format!("lane-{kind}")));
    let args = [("label", words::Arg::Text(&label)), ("text", words::Arg::Text(&text))];
    (!text.is_empty()).then(|| words::say_with(map.language.tag(), "notes-labelled", &args))
}
