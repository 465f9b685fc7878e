//! A part of a map as a map of its own: chosen stages, touchpoints, lanes or cards, with or without what only we know.
//!
//! Regions, slides and filtered views are all this: laying out a smaller map. Nothing here is an edit, so what is left
//! out is lost to nobody.

use std::collections::HashSet;
use std::sync::Arc;

use crate::model::{Card, CardId, Document, LaneId, Map, Ratings, Stage, StageId, Touchpoint, TouchpointId};

/// What is kept of a map; `None` keeps all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// These stages.
    pub stages: Option<HashSet<StageId>>,
    /// These touchpoints. A stage of which none is left goes with them, unless it is named in `stages`.
    pub touchpoints: Option<HashSet<TouchpointId>>,
    /// These lanes, with their cards.
    pub lanes: Option<HashSet<LaneId>>,
    /// These cards.
    pub cards: Option<HashSet<CardId>>,
    /// Without the ratings that we gave ourselves, which customers must not see.
    pub without_internal_ratings: bool,
}

impl Excerpt {
    /// The smallest excerpt that shows these things: stages whole, touchpoints and cards alone in their columns, and the
    /// columns at both ends of a link. Ids of none of these are nothing; `None` when nothing is left to show.
    #[must_use]
    pub fn around(map: &Map, ids: &HashSet<&str>) -> Option<Self> {
        let is_named = |id: &str| ids.contains(id);
        let mut stages = HashSet::new();
        let mut touchpoints = HashSet::new();
        for stage in &map.stages {
            let whole = is_named(stage.id.as_str())
                || map.cards.iter().any(|card| {
                    is_named(card.id.as_str()) && card.place.stage == stage.id && card.place.touchpoints.is_empty()
                });
            if whole {
                stages.insert(stage.id.clone());
            }
            let kept = stage.touchpoints.iter().filter(|touchpoint| whole || is_named(touchpoint.id.as_str()));
            touchpoints.extend(kept.map(|touchpoint| touchpoint.id.clone()));
        }
        let cards = map.cards.iter().filter(|card| is_named(card.id.as_str()));
        touchpoints.extend(cards.flat_map(|card| card.place.touchpoints.iter().cloned()));
        let links = map.links.iter().filter(|link| is_named(link.id.as_str()));
        touchpoints.extend(links.flat_map(|link| [link.from.clone(), link.to.clone()]));
        if stages.is_empty() && touchpoints.is_empty() {
            return None;
        }
        stages.extend(
            map.touchpoints()
                .filter(|(_, touchpoint)| touchpoints.contains(&touchpoint.id))
                .map(|(stage, _)| stage.id.clone()),
        );
        Some(Self { stages: Some(stages), touchpoints: Some(touchpoints), ..Self::default() })
    }

    /// The map with nothing else. Everything in it is as it was, in the same order; a card that spans several
    /// touchpoints shrinks to those that are left, a link stays when both its ends do.
    #[must_use]
    pub fn of(&self, map: &Map) -> Map {
        let mut part = map.clone();
        part.stages = map.stages.iter().filter_map(|stage| self.stage(stage)).collect();
        part.lanes.retain(|lane| keeps(self.lanes.as_ref(), &lane.id));
        let stages: HashSet<&StageId> = part.stages.iter().map(|stage| &stage.id).collect();
        let lanes: HashSet<&LaneId> = part.lanes.iter().map(|lane| &lane.id).collect();
        let touchpoints: HashSet<&TouchpointId> =
            part.stages.iter().flat_map(|stage| &stage.touchpoints).map(|touchpoint| &touchpoint.id).collect();
        part.cards = map
            .cards
            .iter()
            .filter(|card| stages.contains(&card.place.stage) && lanes.contains(&card.place.lane))
            .filter(|card| keeps(self.cards.as_ref(), &card.id))
            .filter_map(|card| shrunk(card, &touchpoints))
            .collect();
        part.links.retain(|link| touchpoints.contains(&link.from) && touchpoints.contains(&link.to));
        part
    }

    fn stage(&self, stage: &Arc<Stage>) -> Option<Arc<Stage>> {
        if !keeps(self.stages.as_ref(), &stage.id) {
            return None;
        }
        let mut kept: Vec<Arc<Touchpoint>> =
            stage.touchpoints.iter().filter(|it| keeps(self.touchpoints.as_ref(), &it.id)).cloned().collect();
        if kept.is_empty() && self.touchpoints.is_some() && self.stages.is_none() {
            return None;
        }
        if self.without_internal_ratings {
            kept.iter_mut().for_each(hide_internal_ratings);
        } else if kept.len() == stage.touchpoints.len() {
            return Some(Arc::clone(stage));
        }
        Some(Arc::new(Stage { touchpoints: kept, ..Stage::clone(stage) }))
    }
}

impl Document {
    /// The document without the ratings that we gave ourselves, on any of its maps: what may be given to a customer.
    #[must_use]
    pub fn without_internal_ratings(&self) -> Self {
        let excerpt = Excerpt { without_internal_ratings: true, ..Excerpt::default() };
        let maps = self.maps.iter().map(|map| Arc::new(excerpt.of(map))).collect();
        Self { maps, ..self.clone() }
    }
}

impl Map {
    /// Whether we rated ourselves anywhere on it.
    #[must_use]
    pub fn has_internal_ratings(&self) -> bool {
        self.touchpoints().any(|(_, it)| it.importance.internal.is_some() || it.performance.internal.is_some())
    }
}

fn keeps<T: Eq + std::hash::Hash>(wanted: Option<&HashSet<T>>, id: &T) -> bool {
    wanted.is_none_or(|wanted| wanted.contains(id))
}

/// `None` when the card belongs to touchpoints of which none is left.
fn shrunk(card: &Arc<Card>, left: &HashSet<&TouchpointId>) -> Option<Arc<Card>> {
    let all = &card.place.touchpoints;
    let touchpoints: Vec<_> = all.iter().filter(|id| left.contains(id)).cloned().collect();
    if touchpoints.len() == all.len() {
        return Some(Arc::clone(card));
    }
    if touchpoints.is_empty() {
        return None;
    }
    let mut card = Card::clone(card);
    card.place.touchpoints = touchpoints;
    Some(Arc::new(card))
}

fn hide_internal_ratings(touchpoint: &mut Arc<Touchpoint>) {
    let hides = |ratings: &Ratings| ratings.internal.is_some() || !ratings.extra.is_empty();
    if hides(&touchpoint.importance) || hides(&touchpoint.performance) {
        let touchpoint = Arc::make_mut(touchpoint);
        for ratings in [&mut touchpoint.importance, &mut touchpoint.performance] {
            // What a newer version says beside a rating may be just as internal.
            *ratings = Ratings { customer: ratings.customer, ..Ratings::default() };
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::model::{Lane, LaneKind, Link, LinkKind, MapId, Place, Rating};

    /// Two stages: `a` with touchpoints a1, a2, a3 and `b` with b1; a card over a1–a2, one of the whole of `a`, one of
    /// b1, and a link from a3 to b1.
    fn map() -> Map {
        let rated = |id: &str| {
            let mut touchpoint = Touchpoint::new(TouchpointId::from(id), id);
            touchpoint.importance.customer = Rating::new(9.0);
            touchpoint.importance.internal = Rating::new(4.0);
            Arc::new(touchpoint)
        };
        let stage = |id: &str, touchpoints: &[&str]| {
            Arc::new(Stage {
                id: StageId::from(id),
                name: id.to_owned(),
                question: String::new(),
                role: None,
                validation: None,
                touchpoints: touchpoints.iter().map(|id| rated(id)).collect(),
                extra: Default::default(),
            })
        };
        let card = |id: &str, stage: &str, touchpoints: &[&str]| {
            let touchpoints = touchpoints.iter().map(|id| TouchpointId::from(*id)).collect();
            let place = Place { lane: LaneId::from("pains"), stage: StageId::from(stage), touchpoints };
            Arc::new(Card::new(CardId::from(id), place))
        };
        Map {
            stages: vec![stage("a", &["a1", "a2", "a3"]), stage("b", &["b1"])],
            lanes: vec![Arc::new(Lane::new(LaneId::from("pains"), LaneKind::Pains))],
            cards: vec![card("wide", "a", &["a1", "a2"]), card("whole", "a", &[]), card("last", "b", &["b1"])],
            links: vec![Arc::new(Link {
                id: "link".into(),
                from: "a3".into(),
                to: "b1".into(),
                label: String::new(),
                kind: LinkKind::Skip,
                extra: Default::default(),
            })],
            ..Map::empty(MapId::from("m"))
        }
    }

    fn ids<T: Clone + Eq + std::hash::Hash + for<'a> From<&'a str>>(ids: &[&str]) -> Option<HashSet<T>> {
        Some(ids.iter().map(|id| T::from(*id)).collect())
    }

    fn shown(map: &Map) -> (Vec<&str>, Vec<&str>, Vec<&str>) {
        (
            map.stages.iter().map(|stage| stage.id.as_str()).collect(),
            map.touchpoints().map(|(_, touchpoint)| touchpoint.id.as_str()).collect(),
            map.cards.iter().map(|card| card.id.as_str()).collect(),
        )
    }

    #[test]
    fn all_of_it_is_the_map_itself() {
        assert_eq!(Excerpt::default().of(&map()), map());
    }

    #[test]
    fn stages_bring_their_touchpoints_and_cards_and_no_links_that_leave() {
        let part = Excerpt { stages: ids(&["a"]), ..Excerpt::default() }.of(&map());
        assert_eq!(shown(&part), (vec!["a"], vec!["a1", "a2", "a3"], vec!["wide", "whole"]));
        assert!(part.links.is_empty());
    }

    #[test]
    fn a_card_shrinks_to_the_touchpoints_that_are_left() {
        let part = Excerpt { touchpoints: ids(&["a2", "a3"]), ..Excerpt::default() }.of(&map());
        assert_eq!(shown(&part), (vec!["a"], vec!["a2", "a3"], vec!["wide", "whole"]));
        assert_eq!(part.cards[0].place.touchpoints, [TouchpointId::from("a2")]);
    }

    #[test]
    fn a_lane_takes_its_cards_along() {
        let part = Excerpt { lanes: ids(&[]), ..Excerpt::default() }.of(&map());
        assert!(part.lanes.is_empty() && part.cards.is_empty());
        let part = Excerpt { cards: ids(&["last"]), ..Excerpt::default() }.of(&map());
        assert_eq!(shown(&part).2, ["last"]);
    }

    #[test]
    fn a_selection_is_shown_with_the_columns_that_it_is_in() {
        let around = |selected: &[&str]| Excerpt::around(&map(), &selected.iter().copied().collect());
        let part = around(&["wide"]).unwrap().of(&map());
        assert_eq!(shown(&part), (vec!["a"], vec!["a1", "a2"], vec!["wide", "whole"]));
        let part = around(&["link"]).unwrap().of(&map());
        assert_eq!((shown(&part).1, part.links.len()), (vec!["a3", "b1"], 1));
        assert_eq!(shown(&around(&["a", "b1"]).unwrap().of(&map())).1.len(), 4);
        assert_eq!(around(&["nobody"]), None);
    }

    /// Requirement 001-13: what we think of ourselves is for us.
    #[test]
    fn customers_see_no_internal_ratings_on_any_map() {
        let document = Document { maps: vec![Arc::new(map()), Arc::new(map())], ..Document::default() };
        assert!(document.maps[0].has_internal_ratings());
        let given = document.without_internal_ratings();
        assert!(given.maps.iter().all(|map| !map.has_internal_ratings()));
        let text = String::from_utf8(crate::file::write(&given)).unwrap();
        assert!(text.contains("customer") && !text.contains("internal"));
        assert_eq!(shown(&given.maps[1]), shown(&map()));
    }
}
