//! Where a card may lie, and what becomes of a run of touchpoints when its stage changes.

use std::sync::Arc;

use super::{LaneId, Map, Place, Stage, StageId, Touchpoint, TouchpointId};

/// Why a card cannot lie at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misplaced {
    /// There is no such lane.
    UnknownLane(LaneId),
    /// The lane draws what touchpoints hold.
    LaneHoldsNoCards(LaneId),
    /// There is no such stage.
    UnknownStage(StageId),
    /// The touchpoint is not one of the stage.
    NotOfStage(TouchpointId, StageId),
    /// Something lies between two of the touchpoints, or one is named twice.
    NotNeighbours(StageId),
}

impl Map {
    /// The place with its touchpoints in the order of the stage, or why no card can lie there.
    ///
    /// # Errors
    /// When lane, stage or touchpoints are not there or do not go together.
    pub fn placed(&self, place: &Place) -> Result<Place, Misplaced> {
        let lane = self.lane(&place.lane).ok_or_else(|| Misplaced::UnknownLane(place.lane.clone()))?;
        if !lane.kind.holds_cards() {
            return Err(Misplaced::LaneHoldsNoCards(place.lane.clone()));
        }
        let stage = self.stage(&place.stage).ok_or_else(|| Misplaced::UnknownStage(place.stage.clone()))?;
        let mut positions = Vec::with_capacity(place.touchpoints.len());
        for touchpoint in &place.touchpoints {
            let position = stage
                .position(touchpoint)
                .ok_or_else(|| Misplaced::NotOfStage(touchpoint.clone(), place.stage.clone()))?;
            positions.push(position);
        }
        positions.sort_unstable();
        if positions.windows(2).any(|pair| pair[1] != pair[0] + 1) {
            return Err(Misplaced::NotNeighbours(place.stage.clone()));
        }
        let touchpoints = positions.into_iter().map(|position| stage.touchpoints[position].id.clone()).collect();
        Ok(Place { lane: place.lane.clone(), stage: place.stage.clone(), touchpoints })
    }
}

impl Stage {
    /// Where the touchpoint stands in this stage, from 0.
    #[must_use]
    pub fn position(&self, touchpoint: &TouchpointId) -> Option<usize> {
        self.touchpoints.iter().position(|other| other.id == *touchpoint)
    }
}

/// What a card spans after one touchpoint has come into the stage, left it or moved in it.
///
/// What stands inside the run now belongs to it, as a column put into merged cells does; the moved touchpoint stays in
/// the run while it is next to the rest, and leaves it otherwise. The rest of a run never falls apart by one move.
#[must_use]
pub(crate) fn run_after_move(
    stage: &[Arc<Touchpoint>],
    run: &[TouchpointId],
    moved: &TouchpointId,
) -> Vec<TouchpointId> {
    let is_rest = |touchpoint: &Arc<Touchpoint>| touchpoint.id != *moved && run.contains(&touchpoint.id);
    let (Some(mut first), Some(mut last)) = (stage.iter().position(is_rest), stage.iter().rposition(is_rest)) else {
        return run.to_vec();
    };
    if run.contains(moved) {
        let is_moved = |position: usize| stage.get(position).is_some_and(|touchpoint| touchpoint.id == *moved);
        if first > 0 && is_moved(first - 1) {
            first -= 1;
        } else if is_moved(last + 1) {
            last += 1;
        }
    }
    stage[first..=last].iter().map(|touchpoint| touchpoint.id.clone()).collect()
}
