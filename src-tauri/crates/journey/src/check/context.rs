//! What the rules look things up in: the map with its cards sorted once.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Settings;
use crate::edit::Command;
use crate::model::{
    Card, CardId, Document, Lane, LaneId, LaneKind, Map, Owner, Persona, Place, Stage, StageId, Touchpoint,
    TouchpointId,
};

/// A map, sorted for looking things up.
pub struct Context<'a> {
    /// The document that the map belongs to.
    pub document: &'a Document,
    /// The map that is checked.
    pub map: &'a Map,
    /// How to check.
    pub settings: &'a Settings,
    lanes: HashMap<&'a LaneId, &'a Lane>,
    of_touchpoint: HashMap<&'a TouchpointId, Vec<&'a Card>>,
    of_stage: HashMap<&'a StageId, Vec<&'a Card>>,
    answered: HashSet<&'a CardId>,
    ids: HashSet<&'a str>,
    unowned: bool,
}

impl<'a> Context<'a> {
    /// Sorts a map.
    #[must_use]
    pub fn new(document: &'a Document, map: &'a Map, settings: &'a Settings) -> Self {
        let mut of_touchpoint: HashMap<_, Vec<_>> = HashMap::new();
        let mut of_stage: HashMap<_, Vec<_>> = HashMap::new();
        let mut answered = HashSet::new();
        for card in &map.cards {
            of_stage.entry(&card.place.stage).or_default().push(&**card);
            for touchpoint in &card.place.touchpoints {
                of_touchpoint.entry(touchpoint).or_default().push(&**card);
            }
            answered.extend(card.solution.iter().flat_map(|solution| &solution.answers));
        }
        let cards = map.cards.iter().map(|card| card.id.as_str());
        let ids = cards
            .chain(map.lanes.iter().map(|lane| lane.id.as_str()))
            .chain(map.stages.iter().map(|stage| stage.id.as_str()));
        Self {
            document,
            map,
            settings,
            lanes: map.lanes.iter().map(|lane| (&lane.id, &**lane)).collect(),
            of_touchpoint,
            of_stage,
            answered,
            ids: ids.collect(),
            unowned: map.touchpoints().all(|(_, touchpoint)| touchpoint.owner.is_none()),
        }
    }

    /// The lane that a card lies in.
    #[must_use]
    pub fn lane_of(&self, card: &Card) -> Option<&'a Lane> {
        self.lanes.get(&card.place.lane).copied()
    }

    /// The cards of these kinds that are about a touchpoint: its own, and those of its whole stage.
    pub fn cards_about(
        &self,
        stage: &Stage,
        touchpoint: &Touchpoint,
        kinds: &[LaneKind],
    ) -> impl Iterator<Item = &'a Card> {
        let own = self.of_touchpoint.get(&touchpoint.id).map_or(&[][..], Vec::as_slice);
        let whole = self.of_stage.get(&stage.id).map_or(&[][..], Vec::as_slice);
        own.iter()
            .chain(whole.iter().filter(|card| card.place.touchpoints.is_empty()))
            .copied()
            .filter(move |card| self.lane_of(card).is_some_and(|lane| kinds.contains(&lane.kind)))
    }

    /// The cards of these kinds that lie in a stage.
    pub fn cards_in(&self, stage: &Stage, kinds: &[LaneKind]) -> impl Iterator<Item = &'a Card> {
        let cards = self.of_stage.get(&stage.id).map_or(&[][..], Vec::as_slice);
        cards.iter().copied().filter(move |card| self.lane_of(card).is_some_and(|lane| kinds.contains(&lane.kind)))
    }

    /// Whether some card says that it answers this pain point.
    #[must_use]
    pub fn is_answered(&self, pain: &CardId) -> bool {
        self.answered.contains(pain)
    }

    /// An empty card about one touchpoint; [`Self::add_card`] chooses its lane.
    #[must_use]
    pub fn card_at(&self, id: CardId, stage: &Stage, touchpoint: &Touchpoint) -> Card {
        let touchpoints = vec![touchpoint.id.clone()];
        Card::new(id, Place { lane: LaneId::from(""), stage: stage.id.clone(), touchpoints })
    }

    /// The solutions that lie where a pain point lies, or at one of its touchpoints.
    pub fn answers_beside(&self, pain: &'a Card) -> impl Iterator<Item = &'a Card> {
        self.beside(pain, &[LaneKind::Solutions, LaneKind::Opportunities, LaneKind::Recommendations])
    }

    /// The pain points that lie where a solution lies, or at one of its touchpoints.
    pub fn pains_beside(&self, solution: &'a Card) -> impl Iterator<Item = &'a Card> {
        self.beside(solution, &[LaneKind::Pains])
    }

    fn beside(&self, card: &'a Card, kinds: &'static [LaneKind]) -> impl Iterator<Item = &'a Card> {
        let all = self.of_stage.get(&card.place.stage).map_or(&[][..], Vec::as_slice);
        all.iter()
            .copied()
            .filter(move |other| self.lane_of(other).is_some_and(|lane| kinds.contains(&lane.kind)))
            .filter(|other| meet(&card.place, &other.place))
    }

    /// The kind of lane in which this map keeps its answers to pain points.
    #[must_use]
    pub fn answer_lane(&self) -> LaneKind {
        let kinds = [LaneKind::Solutions, LaneKind::Opportunities, LaneKind::Recommendations];
        let used = |kind: &LaneKind| self.map.lanes.iter().any(|lane| lane.kind == *kind);
        kinds.into_iter().find(used).unwrap_or(LaneKind::Solutions)
    }

    /// Nobody has begun to say who owns what.
    #[must_use]
    pub fn nobody_owns_anything(&self) -> bool {
        self.unowned
    }

    /// Who owns the touchpoint before, or after, in the same stage.
    #[must_use]
    pub fn owner_beside<'s>(&self, stage: &'s Stage, touchpoint: &Touchpoint) -> Option<&'s Owner> {
        let at = stage.touchpoints.iter().position(|other| other.id == touchpoint.id)?;
        let owner = |at: usize| stage.touchpoints.get(at)?.owner.as_ref().filter(|owner| !owner.label().is_empty());
        at.checked_sub(1).and_then(owner).or_else(|| owner(at + 1))
    }

    /// The personas of the map: its own, and those that its cards name; those that matter most alone.
    #[must_use]
    pub fn primary_personas(&self) -> Vec<&'a Persona> {
        let named = self.map.cards.iter().flat_map(|card| &card.personas).chain(&self.map.persona);
        let found: BTreeMap<_, _> =
            named.filter_map(|id| self.document.persona(id)).map(|persona| (&persona.id, &**persona)).collect();
        found.into_values().filter(|persona| persona.primary).collect()
    }

    /// An id that the map does not use yet, made of what it is for: the same map gives the same id.
    #[must_use]
    pub fn new_id(&self, what: &str) -> String {
        let mut id = what.to_owned();
        let mut number = 2;
        while self.ids.contains(id.as_str()) {
            id = format!("{what}-{number}");
            number += 1;
        }
        id
    }

    /// The commands that put an empty card of a kind at a place, with a lane for it when the map has none.
    #[must_use]
    pub fn add_card(&self, kind: LaneKind, card: Card) -> Vec<Command> {
        let map = self.map.id.clone();
        let Some(lane) = self.map.lanes.iter().find(|lane| lane.kind == kind) else {
            let lane = Lane::new(LaneId::from(self.new_id("lane")), kind);
            let place = Place { lane: lane.id.clone(), ..card.place };
            let at = self.map.lanes.len();
            return vec![
                Command::AddLane { map: map.clone(), lane, at },
                Command::AddCard { map, card: Card { place, ..card } },
            ];
        };
        let place = Place { lane: lane.id.clone(), ..card.place };
        vec![Command::AddCard { map, card: Card { place, ..card } }]
    }
}

/// Whether two cards of one stage share a touchpoint; a card of the whole stage meets every other.
fn meet(one: &Place, other: &Place) -> bool {
    one.touchpoints.is_empty()
        || other.touchpoints.is_empty()
        || one.touchpoints.iter().any(|touchpoint| other.touchpoints.contains(touchpoint))
}
