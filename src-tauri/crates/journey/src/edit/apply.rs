//! Doing a command: a new document comes out, which shares with the old one what did not change.

use std::sync::Arc;

use super::{
    Command, Refusal, assets, cards, checking, copies, lanes, links, maps, personas, stages, touchpoints, views,
};
use crate::model::{Document, Extra, Map, MapId};

/// The document after the command.
///
/// # Errors
/// When the command names what is not there, or asks for what makes no sense.
pub fn apply(document: &Document, command: &Command) -> Result<Document, Refusal> {
    let mut next = document.clone();
    apply_to(&mut next, command)?;
    Ok(next)
}

/// Does the command in place; after a refusal the document may be half changed and must be thrown away.
fn apply_to(document: &mut Document, command: &Command) -> Result<(), Refusal> {
    match command {
        Command::SetTitle { title } => {
            document.title = clean(title);
            document.extra.remove("title");
            Ok(())
        }

        Command::AddPersona { persona } => personas::add(document, persona),
        Command::SetPersona { persona, field } => personas::set(document, persona, field),
        Command::RemovePersona { persona } => personas::remove(document, persona),

        Command::AddMap { map, title, kind, at } => maps::add(document, map, title, *kind, *at),
        Command::SetMap { map, field } => maps::set(document, map, field),
        Command::MoveMap { map, to } => maps::move_to(document, map, *to),
        Command::DuplicateMap { map, copy, title } => maps::duplicate(document, map, copy, title),
        Command::SplitMapByPersona { map, copies } => maps::split(document, map, copies),
        Command::RemoveMap { map } => maps::remove(document, map),

        Command::WeighRule { map, rule, weight } => checking::weigh(map_mut(document, map)?, rule, *weight),
        Command::IgnoreFinding { map, finding } => checking::ignore(map_mut(document, map)?, finding),
        Command::HeedFinding { map, rule, subject, which } => {
            checking::heed(map_mut(document, map)?, rule, subject, which)
        }

        Command::AddStage { map, stage, name, at } => stages::add(map_mut(document, map)?, stage, name, *at),
        Command::SetStage { map, stage, field } => stages::set(map_mut(document, map)?, stage, field),
        Command::MoveStage { map, stage, to } => stages::move_to(map_mut(document, map)?, stage, *to),
        Command::SplitStage { map, touchpoint, stage, name } => {
            stages::split(map_mut(document, map)?, touchpoint, stage, name)
        }
        Command::MergeStages { map, stage } => stages::merge(map_mut(document, map)?, stage),
        Command::DuplicateStage { map, stage, copy } => copies::duplicate_stage(map_mut(document, map)?, stage, copy),
        Command::RemoveStage { map, stage } => stages::remove(map_mut(document, map)?, stage),

        Command::AddTouchpoint { map, stage, touchpoint, at } => {
            touchpoints::add(document, map, stage, touchpoint, *at)
        }
        Command::SetTouchpoint { map, touchpoint, field } => touchpoints::set(document, map, touchpoint, field),
        Command::MoveTouchpoint { map, touchpoint, stage, at, alone } => {
            touchpoints::move_to(map_mut(document, map)?, touchpoint, stage, *at, *alone)
        }
        Command::DuplicateTouchpoint { map, touchpoint, copy, cards } => {
            touchpoints::duplicate(map_mut(document, map)?, touchpoint, copy, cards)
        }
        Command::RemoveTouchpoint { map, touchpoint } => touchpoints::remove(map_mut(document, map)?, touchpoint),

        Command::AddCard { map, card } => cards::add(document, map, card),
        Command::SetCard { map, card, field } => cards::set(document, map, card, field),
        Command::MoveCard { map, card, place } => cards::move_to(map_mut(document, map)?, card, place),
        Command::DuplicateCard { map, card, copy, place } => {
            cards::duplicate(map_mut(document, map)?, card, copy, place)
        }
        Command::RemoveCard { map, card } => cards::remove(map_mut(document, map)?, card),

        Command::AddLane { map, lane, at } => lanes::add(map_mut(document, map)?, lane, *at),
        Command::SetLane { map, lane, field } => lanes::set(map_mut(document, map)?, lane, field),
        Command::MoveLane { map, lane, to } => lanes::move_to(map_mut(document, map)?, lane, *to),
        Command::DuplicateLane { map, lane, copy } => copies::duplicate_lane(map_mut(document, map)?, lane, copy),
        Command::RemoveLane { map, lane } => lanes::remove(map_mut(document, map)?, lane),

        Command::AddLink { map, link } => links::add(map_mut(document, map)?, link),
        Command::SetLink { map, link, field } => links::set(map_mut(document, map)?, link, field),
        Command::RemoveLink { map, link } => links::remove(map_mut(document, map)?, link),

        Command::AddView { map, view } => views::add(map_mut(document, map)?, view),
        Command::SetView { map, view, field } => views::set(map_mut(document, map)?, view, field),
        Command::RemoveView { map, view } => views::remove(map_mut(document, map)?, view),

        Command::AddAsset { asset } => assets::add(document, asset),
        Command::RemoveUnusedAssets => {
            assets::remove_unused(document);
            Ok(())
        }

        Command::Together { commands } => commands.iter().try_for_each(|command| apply_to(document, command)),
    }
}

/// The map to change.
pub(super) fn map_mut<'a>(document: &'a mut Document, id: &MapId) -> Result<&'a mut Map, Refusal> {
    match document.maps.iter_mut().find(|map| map.id == *id) {
        Some(map) => Ok(Arc::make_mut(map)),
        None => Err(Refusal::UnknownMap { map: id.clone() }),
    }
}

/// Refuses an id that is empty or taken.
pub(super) fn check_new_id<'a>(id: &str, mut others: impl Iterator<Item = &'a str>) -> Result<(), Refusal> {
    if id.is_empty() {
        return Err(Refusal::EmptyId);
    }
    if others.any(|other| other == id) {
        return Err(Refusal::IdTaken { id: id.to_owned() });
    }
    Ok(())
}

/// Puts something into a list, at the end when `at` is too large.
pub(super) fn insert<T>(list: &mut Vec<T>, at: usize, item: T) {
    list.insert(at.min(list.len()), item);
}

/// The text without control characters.
pub(super) fn clean(text: &str) -> String {
    crate::model::cleaned(text).unwrap_or_else(|| text.to_owned())
}

/// Sets a field, and forgets the value of a newer version that was kept under its key.
pub(super) fn put<T: Clone>(field: &mut T, value: &T, extra: &mut Extra, key: &str) {
    field.clone_from(value);
    extra.remove(key);
}
