//! What several rules offer as fixes: a card, an owner.

use super::{Context, Problem};
use crate::edit::{Command, TouchpointField};
use crate::model::{Card, CardId, Lane, LaneId, LaneKind, Place, Stage, Touchpoint};

impl Context<'_> {
    /// The commands that put an empty card of a kind at a touchpoint; its id is made of what it is.
    #[must_use]
    pub fn add_card_at(&self, kind: LaneKind, what: &str, stage: &Stage, touchpoint: &Touchpoint) -> Vec<Command> {
        let id = CardId::from(self.new_id(&format!("{what}-of-{}", touchpoint.id)));
        let touchpoints = vec![touchpoint.id.clone()];
        self.add_card(kind, Card::new(id, Place { lane: LaneId::from(""), stage: stage.id.clone(), touchpoints }))
    }

    /// The commands that put a card of a kind at a place, with a lane for it when the map has none.
    #[must_use]
    pub fn add_card(&self, kind: LaneKind, card: Card) -> Vec<Command> {
        let map = self.map.id.clone();
        let Some(lane) = self.first_lane(kind) else {
            let lane = Lane::new(self.new_lane(), kind);
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

    /// The finding with a fix: whoever owns the touchpoint before, or after, in the same stage owns this one, too.
    #[must_use]
    pub fn offer_owner_beside(&self, stage: &Stage, touchpoint: &Touchpoint, problem: Problem) -> Problem {
        let owner = |at: usize| stage.touchpoints.get(at)?.owner.as_ref().filter(|owner| !owner.label().is_empty());
        let at = self.place_of(&touchpoint.id).map(|(_, at)| at);
        let beside = at.and_then(|at| at.checked_sub(1).and_then(owner).or_else(|| owner(at + 1)));
        let Some(owner) = beside else { return problem };
        let field = TouchpointField::Owner(Some(owner.clone()));
        let command = Command::SetTouchpoint { map: self.map.id.clone(), touchpoint: touchpoint.id.clone(), field };
        let label = owner.label().to_owned();
        problem.arg("owner", label).fix("fix-same-owner", false, vec![command])
    }
}
