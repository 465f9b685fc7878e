//! What a filter makes of a map: the part that it asks for, and what is faint when the rest stays.

use std::collections::HashSet;

use journey::edit::Command;
use journey::excerpt::Excerpt;
use journey::model::{Card, Filter, FilterMode, LaneId, Link, Map, StageId, TouchpointId};

/// The records of a map that a filter does not ask for.
#[derive(Debug, Default)]
pub struct Faint<'a> {
    touchpoints: HashSet<&'a TouchpointId>,
    stages: HashSet<&'a StageId>,
    ids: HashSet<&'a str>,
}

impl<'a> Faint<'a> {
    /// A column is asked for by its touchpoint, a stage with any of its columns, a lane by its kind; a card with its
    /// lane and any of its columns, unless we are not so sure of it.
    pub fn of(map: &'a Map, filter: &Filter) -> Self {
        let mut faint = Self::default();
        if filter.is_empty() {
            return faint;
        }
        for stage in &map.stages {
            let unwanted = stage.touchpoints.iter().filter(|touchpoint| !filter.wants(touchpoint));
            faint.touchpoints.extend(unwanted.map(|touchpoint| &touchpoint.id));
            let is_faint = |id| faint.touchpoints.contains(id);
            if !stage.touchpoints.is_empty() && stage.touchpoints.iter().all(|touchpoint| is_faint(&touchpoint.id)) {
                faint.stages.insert(&stage.id);
            }
        }
        faint.ids.extend(faint.touchpoints.iter().map(|id| id.as_str()));
        faint.ids.extend(faint.stages.iter().map(|id| id.as_str()));
        let lanes = map.lanes.iter().filter(|lane| !filter.wants_lane(lane.kind));
        faint.ids.extend(lanes.map(|lane| lane.id.as_str()));
        let cards: Vec<&str> =
            map.cards.iter().filter(|card| faint.hides(card, filter)).map(|card| card.id.as_str()).collect();
        let is_cut = |link: &Link| [&link.from, &link.to].into_iter().any(|end| faint.touchpoints.contains(end));
        let links: Vec<&str> = map.links.iter().filter(|link| is_cut(link)).map(|link| link.id.as_str()).collect();
        faint.ids.extend(cards.into_iter().chain(links));
        faint
    }

    fn hides(&self, card: &Card, filter: &Filter) -> bool {
        let run = &card.place.touchpoints;
        self.ids.contains(card.place.lane.as_str())
            || (card.validation.is_some() && !filter.trusts(card.validation))
            || if run.is_empty() {
                self.stages.contains(&card.place.stage)
            } else {
                run.iter().all(|touchpoint| self.touchpoints.contains(touchpoint))
            }
    }

    /// Their ids, in order.
    pub fn ids(&self) -> Vec<String> {
        let mut ids: Vec<String> = self.ids.iter().map(|id| (*id).to_owned()).collect();
        ids.sort_unstable();
        ids
    }

    /// The map without them.
    fn cut_from(&self, map: &Map) -> Map {
        let is_clear = |id: &str| !self.ids.contains(id);
        let excerpt = Excerpt {
            stages: Some(map.stages.iter().map(|it| it.id.clone()).filter(|id| is_clear(id.as_str())).collect()),
            touchpoints: Some(
                map.touchpoints().map(|(_, it)| it.id.clone()).filter(|id| is_clear(id.as_str())).collect(),
            ),
            lanes: Some(map.lanes.iter().map(|it| it.id.clone()).filter(|id| is_clear(id.as_str())).collect()),
            cards: Some(map.cards.iter().map(|it| it.id.clone()).filter(|id| is_clear(id.as_str())).collect()),
            ..Excerpt::default()
        };
        excerpt.of(map)
    }
}

/// The part of the map that is drawn, when the filter hides any of it, or an audience sees what was chosen alone.
pub fn visible(map: &Map, filter: &Filter, presenting: bool) -> Option<Map> {
    let hides = filter.mode == FilterMode::Hide && !filter.is_empty();
    let part = hides.then(|| Faint::of(map, filter).cut_from(map));
    if presenting { Some(chosen(part.unwrap_or_else(|| map.clone()))) } else { part }
}

/// The map without the ideas that were not chosen, in lanes where one was (requirement 000-11).
fn chosen(mut map: Map) -> Map {
    let is_chosen = |card: &Card| card.solution.as_ref().is_some_and(|solution| solution.chosen);
    let decided: HashSet<LaneId> =
        map.cards.iter().filter(|card| is_chosen(card)).map(|card| card.place.lane.clone()).collect();
    map.cards.retain(|card| is_chosen(card) || !decided.contains(&card.place.lane));
    map
}

/// Whether a command counts positions, which are others while parts of the map are hidden.
pub fn counts_positions(command: &Command) -> bool {
    match command {
        Command::MoveTouchpoint { .. }
        | Command::MoveStage { .. }
        | Command::MoveLane { .. }
        | Command::MoveCard { .. } => true,
        Command::Together { commands } => commands.iter().any(counts_positions),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use journey::model::{LaneKind, Language};

    fn cafe() -> Map {
        templates::get("cafe", Language::En).unwrap().maps[0].as_ref().clone()
    }

    #[test]
    fn a_lane_that_is_not_asked_for_goes_with_its_cards() {
        let map = cafe();
        let filter =
            Filter { lanes: vec![LaneKind::Pains, LaneKind::Touchpoints], mode: FilterMode::Hide, ..Filter::default() };
        let part = visible(&map, &filter, false).unwrap();
        assert_eq!(part.lanes.len(), 2);
        let pains = &map.lanes.iter().find(|lane| lane.kind == LaneKind::Pains).unwrap().id;
        assert!(!part.cards.is_empty() && part.cards.iter().all(|card| card.place.lane == *pains));
        assert_eq!(part.touchpoints().count(), map.touchpoints().count());
        assert!(
            journey::check_structure(&journey::model::Document {
                maps: vec![std::sync::Arc::new(part)],
                personas: templates::get("cafe", Language::En).unwrap().personas,
                ..Default::default()
            })
            .is_empty()
        );
    }

    #[test]
    fn columns_of_others_are_faint_with_what_lies_under_them_alone() {
        let map = cafe();
        let (_, first) = map.touchpoints().next().unwrap();
        let channel = first.channel.as_ref().unwrap().key().to_owned();
        let filter = Filter { channels: vec![channel.clone()], ..Filter::default() };
        let faint = Faint::of(&map, &filter);
        for (_, touchpoint) in map.touchpoints() {
            let wanted = touchpoint.channel.as_ref().is_some_and(|it| it.key() == channel);
            assert_eq!(!faint.ids.contains(touchpoint.id.as_str()), wanted);
        }
        let spans_wanted = |card: &Card| card.place.touchpoints.contains(&first.id);
        assert!(map.cards.iter().filter(|card| spans_wanted(card)).all(|card| !faint.ids.contains(card.id.as_str())));
        assert!(visible(&map, &filter, false).is_none(), "nothing is hidden when it is only faint");
    }

    #[test]
    fn an_audience_sees_the_chosen_ideas_alone() {
        let mut map = cafe();
        let all = visible(&map, &Filter::default(), true).unwrap();
        let solutions: Vec<usize> =
            (0..map.cards.len()).filter(|at| map.cards[*at].solution.as_ref().is_some_and(|it| !it.chosen)).collect();
        let [first, ..] = solutions.as_slice() else { panic!("the map has ideas") };
        let lane = map.cards[*first].place.lane.clone();
        std::sync::Arc::make_mut(&mut map.cards[*first]).solution.as_mut().unwrap().chosen = true;
        let part = visible(&map, &Filter::default(), true).unwrap();
        let chosen = |card: &Card| card.solution.as_ref().is_some_and(|it| it.chosen);
        assert!(part.cards.iter().filter(|card| card.place.lane == lane).all(|card| chosen(card)));
        let others = |map: &Map| map.cards.iter().filter(|card| card.place.lane != lane).count();
        assert_eq!(others(&part), others(&all));
    }

    #[test]
    fn nothing_asked_is_everything() {
        let filter = Filter { mode: FilterMode::Hide, ..Filter::default() };
        assert!(Faint::of(&cafe(), &filter).ids.is_empty() && visible(&cafe(), &filter, false).is_none());
    }
}
