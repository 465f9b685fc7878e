//! What of each stage is on the map (requirement 002-15).

use serde::Serialize;

use super::{Context, Settings};
use crate::model::{CheckSettings, Document, LaneKind, Map, Stage};

/// What a stage has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "request.ts"))]
pub struct Completeness {
    /// What customers do.
    pub actions: bool,
    /// Where they meet us.
    pub touchpoints: bool,
    /// What they feel.
    pub emotions: bool,
    /// What hurts.
    pub pains: bool,
    /// What we do about it.
    pub solutions: bool,
    /// What we know it from.
    pub evidence: bool,
}

impl Completeness {
    /// Each part by the key of its message, in the order in which maps show them.
    #[must_use]
    pub fn parts(self) -> [(&'static str, bool); 6] {
        [
            ("complete-touchpoints", self.touchpoints),
            ("complete-actions", self.actions),
            ("complete-emotions", self.emotions),
            ("complete-pains", self.pains),
            ("complete-solutions", self.solutions),
            ("complete-evidence", self.evidence),
        ]
    }
}

/// What each stage of the map has, in order.
#[must_use]
pub fn completeness(document: &Document, map: &Map) -> Vec<Completeness> {
    let settings = Settings::of(&CheckSettings::default(), &map.check, "");
    let context = Context::new(document, map, &settings);
    map.stages.iter().map(|stage| of_stage(&context, stage)).collect()
}

fn of_stage(context: &Context<'_>, stage: &Stage) -> Completeness {
    let has = |kinds: &[LaneKind]| context.has_cards_in(stage, kinds);
    Completeness {
        actions: has(&[LaneKind::Actions]),
        touchpoints: !stage.touchpoints.is_empty(),
        emotions: stage.touchpoints.iter().any(|touchpoint| touchpoint.feeling.felt.is_some()),
        pains: has(&[LaneKind::Pains]),
        solutions: has(&[LaneKind::Solutions, LaneKind::Opportunities, LaneKind::Recommendations]),
        evidence: stage.touchpoints.iter().any(|touchpoint| !touchpoint.evidence.is_empty()),
    }
}
