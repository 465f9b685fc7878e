//! What the rules look things up in: the map with its cards sorted once, so that no rule has to search.

use std::cell::{Cell, OnceCell};
use std::collections::{BTreeMap, HashMap, HashSet};

use super::Settings;
use crate::model::{
    Card, CardId, Document, Lane, LaneId, LaneKind, Map, Persona, PersonaId, Place, Stage, StageId, Touchpoint,
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
    /// The first lane of each kind.
    lane_of_kind: HashMap<LaneKind, &'a Lane>,
    of_touchpoint: HashMap<(&'a TouchpointId, LaneKind), Vec<&'a Card>>,
    of_stage: HashMap<(&'a StageId, LaneKind), Vec<&'a Card>>,
    of_whole_stage: HashMap<(&'a StageId, LaneKind), Vec<&'a Card>>,
    /// Each touchpoint's stage and place in it.
    places: OnceCell<HashMap<&'a TouchpointId, (&'a Stage, usize)>>,
    answered: HashSet<&'a CardId>,
    ids: OnceCell<HashSet<&'a str>>,
    new_lane: OnceCell<LaneId>,
    unowned: bool,
    steps: Cell<usize>,
}

/// The kinds of lane that hold answers to pain points.
pub const ANSWERS: [LaneKind; 3] = [LaneKind::Solutions, LaneKind::Opportunities, LaneKind::Recommendations];

impl<'a> Context<'a> {
    /// Sorts a map.
    #[must_use]
    pub fn new(document: &'a Document, map: &'a Map, settings: &'a Settings) -> Self {
        let lanes: HashMap<&LaneId, &Lane> = map.lanes.iter().map(|lane| (&lane.id, &**lane)).collect();
        let mut lane_of_kind = HashMap::new();
        for lane in &map.lanes {
            lane_of_kind.entry(lane.kind).or_insert(&**lane);
        }
        let mut of_touchpoint: HashMap<_, Vec<_>> = HashMap::with_capacity(map.cards.len());
        let mut of_stage: HashMap<_, Vec<_>> = HashMap::new();
        let mut of_whole_stage: HashMap<_, Vec<_>> = HashMap::new();
        let mut answered = HashSet::new();
        for card in &map.cards {
            let Some(lane) = lanes.get(&card.place.lane) else { continue };
            let card = &**card;
            of_stage.entry((&card.place.stage, lane.kind)).or_default().push(card);
            if card.place.touchpoints.is_empty() {
                of_whole_stage.entry((&card.place.stage, lane.kind)).or_default().push(card);
            }
            for touchpoint in &card.place.touchpoints {
                of_touchpoint.entry((touchpoint, lane.kind)).or_default().push(card);
            }
            answered.extend(card.solution.iter().flat_map(|solution| &solution.answers));
        }
        Self {
            document,
            map,
            settings,
            lanes,
            lane_of_kind,
            of_touchpoint,
            of_stage,
            of_whole_stage,
            places: OnceCell::new(),
            answered,
            ids: OnceCell::new(),
            new_lane: OnceCell::new(),
            unowned: map.touchpoints().all(|(_, touchpoint)| touchpoint.owner.is_none()),
            steps: Cell::new(0),
        }
    }

    /// Counts one more thing that was looked at.
    pub(super) fn step(&self) {
        self.steps.set(self.steps.get() + 1);
    }

    /// How many things were looked at so far.
    #[must_use]
    pub fn steps(&self) -> usize {
        self.steps.get()
    }

    /// The lane that a card lies in.
    #[must_use]
    pub fn lane_of(&self, card: &Card) -> Option<&'a Lane> {
        self.lanes.get(&card.place.lane).copied()
    }

    /// Whether there are cards of these kinds about a touchpoint: its own, or of its whole stage.
    #[must_use]
    pub fn has_cards_about(&self, stage: &Stage, touchpoint: &Touchpoint, kinds: &[LaneKind]) -> bool {
        self.step();
        kinds.iter().any(|kind| {
            self.of_touchpoint.contains_key(&(&touchpoint.id, *kind))
                || self.of_whole_stage.contains_key(&(&stage.id, *kind))
        })
    }

    /// Whether cards of these kinds lie in a stage.
    #[must_use]
    pub fn has_cards_in(&self, stage: &Stage, kinds: &[LaneKind]) -> bool {
        self.step();
        kinds.iter().any(|kind| self.of_stage.contains_key(&(&stage.id, *kind)))
    }

    /// Whether some card says that it answers this pain point.
    #[must_use]
    pub fn is_answered(&self, pain: &CardId) -> bool {
        self.answered.contains(pain)
    }

    /// The card of these kinds that lies where a card lies, or at one of its touchpoints, when there is exactly one.
    #[must_use]
    pub fn only_one_beside(&self, card: &Card, kinds: &[LaneKind]) -> Option<&'a Card> {
        let Place { stage, touchpoints, .. } = &card.place;
        let lists = kinds.iter().flat_map(|kind| {
            let whole = if touchpoints.is_empty() { &self.of_stage } else { &self.of_whole_stage };
            let own = touchpoints.iter().filter_map(|touchpoint| self.of_touchpoint.get(&(touchpoint, *kind)));
            own.chain(whole.get(&(stage, *kind)))
        });
        let mut found: Option<&Card> = None;
        for other in lists.flatten() {
            self.step();
            match found {
                Some(before) if before.id == other.id => {}
                Some(_) => return None,
                None => found = Some(other),
            }
        }
        found
    }

    /// The stage of a touchpoint, and its place in it.
    #[must_use]
    pub fn place_of(&self, touchpoint: &TouchpointId) -> Option<(&'a Stage, usize)> {
        let places = self.places.get_or_init(|| {
            let of_stage = |stage: &'a Stage| {
                stage.touchpoints.iter().enumerate().map(move |(at, touchpoint)| (&touchpoint.id, (stage, at)))
            };
            self.map.stages.iter().flat_map(|stage| of_stage(stage)).collect()
        });
        places.get(touchpoint).copied()
    }

    /// Nobody has begun to say who owns what.
    #[must_use]
    pub fn nobody_owns_anything(&self) -> bool {
        self.unowned
    }

    /// The personas of the map: its own, and those that its cards name; those that matter most alone.
    #[must_use]
    pub fn primary_personas(&self) -> Vec<&'a Persona> {
        let known: HashMap<&PersonaId, &Persona> =
            self.document.personas.iter().map(|persona| (&persona.id, &**persona)).collect();
        let named = self.map.cards.iter().flat_map(|card| &card.personas).chain(&self.map.persona);
        let found: BTreeMap<_, _> = named.filter_map(|id| known.get_key_value(id)).collect();
        found.into_values().copied().filter(|persona| persona.primary).collect()
    }

    /// The first lane of a kind.
    #[must_use]
    pub fn first_lane(&self, kind: LaneKind) -> Option<&'a Lane> {
        self.lane_of_kind.get(&kind).copied()
    }

    /// The kind of lane in which this map keeps its answers to pain points.
    #[must_use]
    pub fn answer_lane(&self) -> LaneKind {
        ANSWERS.into_iter().find(|kind| self.lane_of_kind.contains_key(kind)).unwrap_or(LaneKind::Solutions)
    }

    /// The id that a new lane gets.
    #[must_use]
    pub fn new_lane(&self) -> LaneId {
        self.new_lane.get_or_init(|| LaneId::from(self.new_id("lane"))).clone()
    }

    /// An id that the map does not use yet, made of what it is for: the same map gives the same id.
    #[must_use]
    pub fn new_id(&self, what: &str) -> String {
        let map = self.map;
        let ids = self.ids.get_or_init(|| {
            let cards = map.cards.iter().map(|card| card.id.as_str());
            let lanes = map.lanes.iter().map(|lane| lane.id.as_str());
            let links = map.links.iter().map(|link| link.id.as_str());
            let touchpoints = map.touchpoints().map(|(_, touchpoint)| touchpoint.id.as_str());
            let stages = map.stages.iter().map(|stage| stage.id.as_str());
            cards.chain(lanes).chain(links).chain(touchpoints).chain(stages).collect()
        });
        let mut id = what.to_owned();
        let mut number = 2;
        while ids.contains(id.as_str()) {
            self.step();
            id = format!("{what}-{number}");
            number += 1;
        }
        id
    }
}
