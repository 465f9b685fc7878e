//! A check that remembers: what a change did not touch is not looked at again.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Context, Look, Problem, RULES, Settings, rule};
use crate::model::{Card, Document, Lane, Map, MapKind, Stage, StageId};

/// Checks one map again and again. Rules about a stage, a touchpoint or a card run only for the stages in which
/// something changed; rules about the map as a whole always run.
#[derive(Debug, Default)]
pub struct Checker {
    stages: HashMap<StageId, Seen>,
    lanes: Vec<Arc<Lane>>,
    settings: Settings,
    unowned: bool,
}

/// A stage as it was, and what was found in it.
#[derive(Debug)]
struct Seen {
    stage: Arc<Stage>,
    cards: Vec<Arc<Card>>,
    /// Whether each card is answered; an answer may lie in another stage.
    answered: Vec<bool>,
    problems: Vec<Arc<Problem>>,
}

impl Checker {
    /// Everything that the rules find on the map, in the order of the table.
    pub fn check(&mut self, document: &Document, map: &Map, settings: &Settings) -> Vec<Arc<Problem>> {
        let context = Context::new(document, map, settings);
        if map.kind == MapKind::PersonaSheet {
            return weigh(look_at_sheet(&context), settings);
        }
        self.forget_what_everything_depends_on(&context);
        let mut cards: HashMap<&StageId, Vec<Arc<Card>>> = HashMap::new();
        for card in &map.cards {
            cards.entry(&card.place.stage).or_default().push(card.clone());
        }
        let mut before = std::mem::take(&mut self.stages);
        for stage in &map.stages {
            let cards = cards.remove(&stage.id).unwrap_or_default();
            let answered: Vec<bool> = cards.iter().map(|card| context.is_answered(&card.id)).collect();
            let seen = before.remove(&stage.id).filter(|seen| seen.is(stage, &cards, &answered));
            let seen = seen.unwrap_or_else(|| Seen {
                problems: weigh(look_into(&context, stage, &cards), settings),
                stage: stage.clone(),
                cards,
                answered,
            });
            self.stages.insert(stage.id.clone(), seen);
        }
        let mut problems = Vec::new();
        for rule in RULES {
            if let Look::Map(look) = rule.look {
                look(&context, &mut problems);
            }
        }
        let mut problems = weigh(problems, settings);
        problems.extend(map.stages.iter().flat_map(|stage| &self.stages[&stage.id].problems).cloned());
        let order: HashMap<&str, usize> = RULES.iter().enumerate().map(|(at, rule)| (rule.name, at)).collect();
        problems.sort_by_cached_key(|problem| order[problem.rule]);
        problems
    }

    fn forget_what_everything_depends_on(&mut self, context: &Context<'_>) {
        let lanes = &context.map.lanes;
        let same_lanes =
            self.lanes.len() == lanes.len() && self.lanes.iter().zip(lanes).all(|(a, b)| Arc::ptr_eq(a, b));
        if same_lanes && self.settings == *context.settings && self.unowned == context.nobody_owns_anything() {
            return;
        }
        self.stages.clear();
        self.lanes.clone_from(lanes);
        self.settings = context.settings.clone();
        self.unowned = context.nobody_owns_anything();
    }
}

impl Seen {
    fn is(&self, stage: &Arc<Stage>, cards: &[Arc<Card>], answered: &[bool]) -> bool {
        Arc::ptr_eq(&self.stage, stage)
            && self.cards.len() == cards.len()
            && self.cards.iter().zip(cards).all(|(a, b)| Arc::ptr_eq(a, b))
            && self.answered == answered
    }
}

/// A persona sheet has no journey: it needs its persona, and someone to look at it again.
fn look_at_sheet(context: &Context<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for rule in RULES.iter().filter(|rule| ["missing-persona", "review-due"].contains(&rule.name)) {
        if let Look::Map(look) = rule.look {
            look(context, &mut problems);
        }
    }
    problems
}

fn look_into(context: &Context<'_>, stage: &Stage, cards: &[Arc<Card>]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for rule in RULES {
        match rule.look {
            Look::Map(_) => {}
            Look::Stage(look) => look(context, stage, &mut problems),
            Look::Touchpoint(look) => {
                stage.touchpoints.iter().for_each(|touchpoint| look(context, stage, touchpoint, &mut problems));
            }
            Look::Card(look) => {
                for card in cards {
                    if let Some(lane) = context.lane_of(card) {
                        look(context, lane, card, &mut problems);
                    }
                }
            }
        }
    }
    problems
}

/// As the settings weigh it, without what they silence.
fn weigh(problems: Vec<Problem>, settings: &Settings) -> Vec<Arc<Problem>> {
    let weighed = problems.into_iter().filter_map(|problem| {
        let severity = settings.severity_of(rule(problem.rule)?)?;
        (!settings.ignores(&problem)).then(|| Arc::new(Problem { severity, ..problem }))
    });
    weighed.collect()
}
