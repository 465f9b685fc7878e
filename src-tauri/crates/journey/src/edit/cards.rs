//! Commands about cards.

use std::collections::HashSet;
use std::sync::Arc;

use super::apply::{check_new_id, map_mut, put};
use super::{CardField, Refusal, personas};
use crate::model::{self, Card, CardId, Document, Map, MapId, PersonaId, Place};

pub(super) fn add(document: &mut Document, map: &MapId, card: &Card) -> Result<(), Refusal> {
    check_personas(document, &card.personas)?;
    if let Some(picture) = &card.picture {
        personas::check_picture(document, picture)?;
    }
    let map = map_mut(document, map)?;
    check_new_id(card.id.as_str(), map.cards.iter().map(|other| other.id.as_str()))?;
    if let Some(solution) = &card.solution {
        check_answers(map, &solution.answers)?;
    }
    let mut card = card.clone();
    card.place = map.placed(&card.place)?;
    model::clean(&mut card);
    map.cards.push(Arc::new(card));
    Ok(())
}

pub(super) fn set(document: &mut Document, map: &MapId, id: &CardId, field: &CardField) -> Result<(), Refusal> {
    match field {
        CardField::Personas(personas) => check_personas(document, personas)?,
        CardField::Picture(Some(picture)) => personas::check_picture(document, picture)?,
        _ => {}
    }
    let map = map_mut(document, map)?;
    if let CardField::Solution(Some(solution)) = field {
        check_answers(map, &solution.answers)?;
    }
    let card = card_mut(map, id)?;
    let extra = &mut card.extra;
    match field {
        CardField::Text(value) => put(&mut card.text, value, extra, "text"),
        CardField::Pain(value) => put(&mut card.pain, value, extra, "pain"),
        CardField::Solution(value) => put(&mut card.solution, value, extra, "solution"),
        CardField::Picture(value) => put(&mut card.picture, value, extra, "picture"),
        CardField::Validation(value) => put(&mut card.validation, value, extra, "validation"),
        CardField::Personas(value) => put(&mut card.personas, value, extra, "personas"),
    }
    model::clean(card);
    Ok(())
}

pub(super) fn move_to(map: &mut Map, id: &CardId, place: &Place) -> Result<(), Refusal> {
    let place = map.placed(place)?;
    card_mut(map, id)?.place = place;
    Ok(())
}

pub(super) fn duplicate(map: &mut Map, id: &CardId, copy: &CardId, place: &Place) -> Result<(), Refusal> {
    let position = position(map, id)?;
    check_new_id(copy.as_str(), map.cards.iter().map(|other| other.id.as_str()))?;
    let place = map.placed(place)?;
    let card = Card { id: copy.clone(), place, ..Card::clone(&map.cards[position]) };
    map.cards.insert(position + 1, Arc::new(card));
    Ok(())
}

pub(super) fn remove(map: &mut Map, id: &CardId) -> Result<(), Refusal> {
    position(map, id)?;
    remove_where(map, |card| card.id == *id);
    Ok(())
}

/// Removes cards; solutions that answer them answer them no more.
pub(super) fn remove_where(map: &mut Map, unwanted: impl Fn(&Card) -> bool) {
    let gone: HashSet<CardId> = map.cards.iter().filter(|card| unwanted(card)).map(|card| card.id.clone()).collect();
    if gone.is_empty() {
        return;
    }
    map.cards.retain(|card| !gone.contains(&card.id));
    for card in &mut map.cards {
        let answers_gone =
            card.solution.as_ref().is_some_and(|solution| solution.answers.iter().any(|id| gone.contains(id)));
        if answers_gone && let Some(solution) = &mut Arc::make_mut(card).solution {
            solution.answers.retain(|id| !gone.contains(id));
        }
    }
}

/// Where the card stands in the list, from 0.
pub(super) fn position(map: &Map, id: &CardId) -> Result<usize, Refusal> {
    map.cards.iter().position(|card| card.id == *id).ok_or_else(|| Refusal::UnknownCard { card: id.clone() })
}

fn card_mut<'a>(map: &'a mut Map, id: &CardId) -> Result<&'a mut Card, Refusal> {
    let position = position(map, id)?;
    Ok(Arc::make_mut(&mut map.cards[position]))
}

fn check_personas(document: &Document, personas: &[PersonaId]) -> Result<(), Refusal> {
    personas.iter().try_for_each(|persona| personas::check(document, persona))
}

fn check_answers(map: &Map, answers: &[CardId]) -> Result<(), Refusal> {
    answers.iter().try_for_each(|card| position(map, card).map(|_| ()))
}
