//! What the rules look things up in: the map with its cards sorted once.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Problem, Settings};
use crate::edit::{Command, TouchpointField};
use crate::model::{
    Card, CardId, Document, Lane, LaneId, LaneKind, Map, Persona, Place, Stage, StageId, Touchpoint, TouchpointId,
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
    of_touchpoint: HashMap<&'a TouchpointId, Vec<Lying<'a>>>,
    of_stage: HashMap<&'a StageId, Vec<Lying<'a>>>,
    of_whole_stage: HashMap<&'a StageId, Vec<Lying<'a>>>,
    answered: HashSet<&'a CardId>,
    ids: OnceCell<HashSet<&'a str>>,
    unowned: bool,
}

/// A card and the kind of its lane.
type Lying<'a> = (&'a Card, LaneKind);

impl<'a> Context<'a> {
    /// Sorts a map.
    #[must_use]
    pub fn new(document: &'a Document, map: &'a Map, settings: &'a Settings) -> Self {
        let lanes: HashMap<&LaneId, &Lane> = map.lanes.iter().map(|lane| (&lane.id, &**lane)).collect();
        let mut of_touchpoint: HashMap<_, Vec<_>> = HashMap::new();
        let mut of_stage: HashMap<_, Vec<_>> = HashMap::new();
        let mut of_whole_stage: HashMap<_, Vec<_>> = HashMap::new();
        let mut answered = HashSet::new();
        for card in &map.cards {
            let Some(lane) = lanes.get(&card.place.lane) else { continue };
            let lying = (&**card, lane.kind);
            of_stage.entry(&card.place.stage).or_default().push(lying);
            if card.place.touchpoints.is_empty() {
                of_whole_stage.entry(&card.place.stage).or_default().push(lying);
            }
            for touchpoint in &card.place.touchpoints {
                of_touchpoint.entry(touchpoint).or_default().push(lying);
            }
            answered.extend(card.solution.iter().flat_map(|solution| &solution.answers));
        }
        Self {
            document,
            map,
            settings,
            lanes,
            of_touchpoint,
            of_stage,
            of_whole_stage,
            answered,
            ids: OnceCell::new(),
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
        let own = lying(self.of_touchpoint.get(&touchpoint.id));
        let whole = lying(self.of_whole_stage.get(&stage.id));
        own.iter().chain(whole).filter(move |(_, kind)| kinds.contains(kind)).map(|(card, _)| *card)
    }

    /// The cards of these kinds that lie in a stage.
    pub fn cards_in(&self, stage: &Stage, kinds: &[LaneKind]) -> impl Iterator<Item = &'a Card> {
        lying(self.of_stage.get(&stage.id)).iter().filter(move |(_, kind)| kinds.contains(kind)).map(|(card, _)| *card)
    }

    /// Whether some card says that it answers this pain point.
    #[must_use]
    pub fn is_answered(&self, pain: &CardId) -> bool {
        self.answered.contains(pain)
    }

    /// The commands that put an empty card of a kind at a touchpoint; its id is made of what it is.
    #[must_use]
    pub fn add_card_at(&self, kind: LaneKind, what: &str, stage: &Stage, touchpoint: &Touchpoint) -> Vec<Command> {
        let id = CardId::from(self.new_id(&format!("{what}-of-{}", touchpoint.id)));
        let touchpoints = vec![touchpoint.id.clone()];
        self.add_card(kind, Card::new(id, Place { lane: LaneId::from(""), stage: stage.id.clone(), touchpoints }))
    }

    /// The solutions that lie where a pain point lies, or at one of its touchpoints.
    pub fn answers_beside<'s>(&'s self, pain: &'s Card) -> impl Iterator<Item = &'a Card> + use<'a, 's> {
        self.beside(pain, &[LaneKind::Solutions, LaneKind::Opportunities, LaneKind::Recommendations])
    }

    /// The pain points that lie where a solution lies, or at one of its touchpoints.
    pub fn pains_beside<'s>(&'s self, solution: &'s Card) -> impl Iterator<Item = &'a Card> + use<'a, 's> {
        self.beside(solution, &[LaneKind::Pains])
    }

    fn beside<'s>(
        &'s self,
        card: &'s Card,
        kinds: &'static [LaneKind],
    ) -> impl Iterator<Item = &'a Card> + use<'a, 's> {
        let all = lying(self.of_stage.get(&card.place.stage));
        all.iter()
            .filter(move |(other, kind)| kinds.contains(kind) && meet(&card.place, &other.place))
            .map(|(other, _)| *other)
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

    /// The finding with a fix: whoever owns the touchpoint before, or after, in the same stage owns this one, too.
    #[must_use]
    pub fn offer_owner_beside(&self, stage: &Stage, touchpoint: &Touchpoint, problem: Problem) -> Problem {
        let owner = |at: usize| stage.touchpoints.get(at)?.owner.as_ref().filter(|owner| !owner.label().is_empty());
        let at = stage.touchpoints.iter().position(|other| other.id == touchpoint.id);
        let beside = at.and_then(|at| at.checked_sub(1).and_then(owner).or_else(|| owner(at + 1)));
        let Some(owner) = beside else { return problem };
        let field = TouchpointField::Owner(Some(owner.clone()));
        let command = Command::SetTouchpoint { map: self.map.id.clone(), touchpoint: touchpoint.id.clone(), field };
        problem.fix("fix-same-owner", false, vec![command])
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
        let ids = self.ids.get_or_init(|| {
            let cards = self.map.cards.iter().map(|card| card.id.as_str());
            let lanes = self.map.lanes.iter().map(|lane| lane.id.as_str());
            cards.chain(lanes).chain(self.map.stages.iter().map(|stage| stage.id.as_str())).collect()
        });
        let mut id = what.to_owned();
        let mut number = 2;
        while ids.contains(id.as_str()) {
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

fn lying<'a, 'b>(cards: Option<&'b Vec<Lying<'a>>>) -> &'b [Lying<'a>] {
    cards.map_or(&[], Vec::as_slice)
}

/// Whether two cards of one stage share a touchpoint; a card of the whole stage meets every other.
fn meet(one: &Place, other: &Place) -> bool {
    one.touchpoints.is_empty()
        || other.touchpoints.is_empty()
        || one.touchpoints.iter().any(|touchpoint| other.touchpoints.contains(touchpoint))
}
