//! What differs between two documents, counted: enough to choose one of them by.

use std::collections::HashMap;

use serde::Serialize;

use crate::model::{Card, Document, Link, Map, Stage, Touchpoint};

/// How another document differs from ours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "request.ts"))]
pub struct Difference {
    /// Maps; one counts as changed when its own fields, lanes or order differ.
    pub maps: Counts,
    /// Stages, without what is in them.
    pub stages: Counts,
    /// Touchpoints; one that lies in another stage has changed.
    pub touchpoints: Counts,
    /// Cards.
    pub cards: Counts,
    /// Links.
    pub links: Counts,
    /// Personas.
    pub personas: Counts,
    /// Something differs that is not counted: a title, a picture, what a newer version wrote.
    pub other: bool,
}

/// What there is more, less, and otherwise in the other document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "request.ts"))]
pub struct Counts {
    /// Only there.
    pub added: usize,
    /// Only here.
    pub removed: usize,
    /// Here and there, but not the same.
    pub changed: usize,
}

/// How `theirs` differs from `ours`. Things are the same by their ids.
#[must_use]
pub fn compare(ours: &Document, theirs: &Document) -> Difference {
    let mut found = Difference {
        maps: counted(maps(ours), maps(theirs), same_map),
        stages: counted(stages(ours), stages(theirs), same_stage),
        touchpoints: counted(touchpoints(ours), touchpoints(theirs), PartialEq::eq),
        cards: counted(cards(ours), cards(theirs), PartialEq::eq),
        links: counted(links(ours), links(theirs), PartialEq::eq),
        personas: counted(
            ours.personas.iter().map(|persona| (persona.id.to_string(), &**persona)),
            theirs.personas.iter().map(|persona| (persona.id.to_string(), &**persona)),
            PartialEq::eq,
        ),
        other: false,
    };
    found.other = ours != theirs && found == Difference::default();
    found
}

fn counted<'a, T: 'a>(
    ours: impl Iterator<Item = (String, T)>,
    theirs: impl Iterator<Item = (String, T)>,
    same: impl Fn(&T, &T) -> bool,
) -> Counts {
    let mut ours: HashMap<String, T> = ours.collect();
    let mut counts = Counts::default();
    for (id, there) in theirs {
        match ours.remove(&id) {
            None => counts.added += 1,
            Some(here) => counts.changed += usize::from(!same(&here, &there)),
        }
    }
    counts.removed = ours.len();
    counts
}

fn maps(document: &Document) -> impl Iterator<Item = (String, &Map)> {
    document.maps.iter().map(|map| (map.id.to_string(), &**map))
}

/// Stages of all maps; ids are unique in a map alone.
fn stages(document: &Document) -> impl Iterator<Item = (String, &Stage)> {
    maps(document).flat_map(|(id, map)| map.stages.iter().map(move |stage| (format!("{id}/{}", stage.id), &**stage)))
}

fn touchpoints(document: &Document) -> impl Iterator<Item = (String, (&str, &Touchpoint))> {
    maps(document).flat_map(|(id, map)| {
        map.touchpoints().map(move |(stage, one)| (format!("{id}/{}", one.id), (stage.id.as_str(), &**one)))
    })
}

fn cards(document: &Document) -> impl Iterator<Item = (String, &Card)> {
    maps(document).flat_map(|(id, map)| map.cards.iter().map(move |card| (format!("{id}/{}", card.id), &**card)))
}

fn links(document: &Document) -> impl Iterator<Item = (String, &Link)> {
    maps(document).flat_map(|(id, map)| map.links.iter().map(move |link| (format!("{id}/{}", link.id), &**link)))
}

/// Whether two maps are the same but for what is counted of its own, and the order of that.
fn same_map(ours: &&Map, theirs: &&Map) -> bool {
    let frame = |map: &Map| Map { stages: Vec::new(), cards: Vec::new(), links: Vec::new(), ..map.clone() };
    let order = |map: &Map| map.stages.iter().map(|stage| stage.id.clone()).collect::<Vec<_>>();
    frame(ours) == frame(theirs) && (order(ours) == order(theirs) || ours.stages.len() != theirs.stages.len())
}

fn same_stage(ours: &&Stage, theirs: &&Stage) -> bool {
    let frame = |stage: &Stage| Stage { touchpoints: Vec::new(), ..stage.clone() };
    let order = |stage: &Stage| stage.touchpoints.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
    let mut kept = (order(ours), order(theirs));
    if kept.0.len() != kept.1.len() {
        kept = Default::default();
    }
    frame(ours) == frame(theirs) && kept.0 == kept.1
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::edit::{Command, MapField, TouchpointField, apply};
    use crate::file;

    fn cafe() -> Document {
        file::read(include_bytes!("../../templates/maps/cafe/zh-Hant.journey")).unwrap().document
    }

    fn changed_by(command: &Command) -> Difference {
        compare(&cafe(), &apply(&cafe(), command).unwrap())
    }

    #[test]
    fn the_same_document_does_not_differ() {
        assert_eq!(compare(&cafe(), &cafe()), Difference::default());
    }

    #[test]
    fn what_is_changed_is_counted_where_it_is() {
        let (map, touchpoint) = ("m1".into(), "t3".into());
        let name = Command::SetTouchpoint { map, touchpoint, field: TouchpointField::Name("x".into()) };
        let one = Counts { changed: 1, ..Counts::default() };
        assert_eq!(changed_by(&name), Difference { touchpoints: one, ..Difference::default() });
        let title = Command::SetMap { map: "m1".into(), field: MapField::Title("x".into()) };
        assert_eq!(changed_by(&title), Difference { maps: one, ..Difference::default() });
        let document = Command::SetTitle { title: "x".into() };
        assert_eq!(changed_by(&document), Difference { other: true, ..Difference::default() });
    }

    #[test]
    fn what_is_gone_here_is_new_there() {
        let without = apply(&cafe(), &Command::RemoveStage { map: "m1".into(), stage: "s1".into() }).unwrap();
        let (there, back) = (compare(&cafe(), &without), compare(&without, &cafe()));
        assert_eq!((there.stages.removed, there.stages.added, there.stages.changed), (1, 0, 0));
        assert!(there.touchpoints.removed > 0 && there.cards.removed > 0);
        assert_eq!((back.stages.added, back.touchpoints.added), (1, there.touchpoints.removed));
        assert_eq!(back.cards.added, there.cards.removed);
    }
}
