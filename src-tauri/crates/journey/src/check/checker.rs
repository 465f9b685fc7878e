//! A check that remembers: what a change did not touch is not looked at again.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Context, Look, Problem, RULES, Rule, Settings, rule};
use crate::model::{Card, CheckSettings, Document, Ignored, Lane, Map, MapKind, Stage, StageId};

/// Checks one map again and again. Rules about a stage, a touchpoint or a card run only for the stages in which
/// something changed; rules about the map as a whole always run.
#[derive(Debug, Default)]
pub struct Checker {
    stages: HashMap<StageId, Seen>,
    lanes: Vec<Arc<Lane>>,
    settings: Option<Settings>,
    unowned: bool,
    steps: usize,
}

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The worst first, else in the order of the table and of the map.
    pub problems: Vec<Arc<Problem>>,
    /// Findings that are meant to be so, each with the reason.
    pub ignored: Vec<(Arc<Problem>, String)>,
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
    /// Everything that the rules find on the map; see [`super::check`].
    pub fn check(
        &mut self,
        document: &Document,
        map: &Map,
        user: &CheckSettings,
        today: &str,
        drawn: Option<Vec<Problem>>,
    ) -> Report {
        let settings = Settings::of(user, &map.check, today);
        let context = Context::new(document, map, &settings);
        self.forget_what_everything_depends_on(&context);
        let mut cards: HashMap<&StageId, Vec<Arc<Card>>> = HashMap::new();
        for card in &map.cards {
            cards.entry(&card.place.stage).or_default().push(card.clone());
        }
        let mut before = std::mem::take(&mut self.stages);
        let stages = if map.kind == MapKind::PersonaSheet { &[][..] } else { &map.stages };
        for stage in stages {
            let cards = cards.remove(&stage.id).unwrap_or_default();
            let answered: Vec<bool> = cards.iter().map(|card| context.is_answered(&card.id)).collect();
            let seen = before.remove(&stage.id).filter(|seen| seen.is(stage, &cards, &answered));
            let seen = seen.unwrap_or_else(|| Seen {
                problems: weigh(look_into(&context, stage, &cards), &settings),
                stage: stage.clone(),
                cards,
                answered,
            });
            self.stages.insert(stage.id.clone(), seen);
        }
        let mut of_map = Vec::new();
        for rule in RULES.iter().filter(|rule| has_a_say(rule, map.kind)) {
            if let Look::Map(look) = rule.look {
                look(&context, &mut of_map);
            }
        }
        let looked_at_the_page = drawn.is_some();
        of_map.extend(drawn.into_iter().flatten());
        let mut problems = weigh(of_map, &settings);
        problems.extend(stages.iter().flat_map(|stage| &self.stages[&stage.id].problems).cloned());

        let (mut problems, ignored, unused) = set_ignored_apart(problems, &map.check.ignored);
        let mut of_ignored = Vec::new();
        for ignored in
            unused.into_iter().filter(|ignored| is_looked_for(ignored, &settings, map.kind, looked_at_the_page))
        {
            for rule in RULES {
                if let Look::Ignored(look) = rule.look {
                    look(&context, ignored, &mut of_ignored);
                }
            }
        }
        of_ignored.sort_by_cached_key(Problem::key);
        of_ignored.dedup_by_key(|problem| problem.key());
        problems.extend(weigh(of_ignored, &settings));
        self.steps += context.steps();

        let order: HashMap<&str, usize> = RULES.iter().enumerate().map(|(at, rule)| (rule.name, at)).collect();
        problems.sort_by_cached_key(|problem| (std::cmp::Reverse(problem.severity), order[problem.rule]));
        Report { problems, ignored }
    }

    /// How many things the rules have looked at since the checker was made: what a check costs, on every machine.
    #[must_use]
    pub fn steps(&self) -> usize {
        self.steps
    }

    fn forget_what_everything_depends_on(&mut self, context: &Context<'_>) {
        let lanes = &context.map.lanes;
        let same_lanes =
            self.lanes.len() == lanes.len() && self.lanes.iter().zip(lanes).all(|(a, b)| Arc::ptr_eq(a, b));
        let same_settings = self.settings.as_ref() == Some(context.settings);
        if same_lanes && same_settings && self.unowned == context.nobody_owns_anything() {
            return;
        }
        self.stages.clear();
        self.lanes.clone_from(lanes);
        self.settings = Some(context.settings.clone());
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

/// A persona sheet has no journey: it needs its persona, someone to look at it again, and room.
fn has_a_say(rule: &Rule, kind: MapKind) -> bool {
    kind != MapKind::PersonaSheet || matches!(rule.name, "missing-persona" | "review-due") || is_page(rule)
}

fn is_page(rule: &Rule) -> bool {
    matches!(rule.look, Look::Page)
}

fn look_into(context: &Context<'_>, stage: &Stage, cards: &[Arc<Card>]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for rule in RULES {
        match rule.look {
            Look::Map(_) | Look::Ignored(_) | Look::Page => {}
            Look::Stage(look) => {
                context.step();
                look(context, stage, &mut problems);
            }
            Look::Touchpoint(look) => {
                for touchpoint in &stage.touchpoints {
                    context.step();
                    look(context, stage, touchpoint, &mut problems);
                }
            }
            Look::Card(look) => {
                for card in cards {
                    context.step();
                    if let Some(lane) = context.lane_of(card) {
                        look(context, lane, card, &mut problems);
                    }
                }
            }
        }
    }
    problems.iter_mut().for_each(|problem| problem.stage = Some(stage.id.clone()));
    problems
}

/// As the settings weigh it.
fn weigh(problems: Vec<Problem>, settings: &Settings) -> Vec<Arc<Problem>> {
    let weighed = problems.into_iter().filter_map(|problem| {
        let severity = settings.severity_of(rule(problem.rule)?)?;
        Some(Arc::new(Problem { severity, ..problem }))
    });
    weighed.collect()
}

/// What is found and not ignored, what is, with its reason, and what is to be ignored but was not found.
type Apart<'a> = (Vec<Arc<Problem>>, Vec<(Arc<Problem>, String)>, Vec<&'a Ignored>);

fn set_ignored_apart(problems: Vec<Arc<Problem>>, ignored: &[Ignored]) -> Apart<'_> {
    if ignored.is_empty() {
        return (problems, Vec::new(), Vec::new());
    }
    let wanted: HashMap<_, usize> = ignored
        .iter()
        .enumerate()
        .map(|(at, ignored)| ((ignored.rule.as_str(), &ignored.subject, ignored.which.as_str()), at))
        .collect();
    let mut used = vec![false; ignored.len()];
    let mut found = Vec::with_capacity(problems.len());
    let mut set_apart = Vec::new();
    for problem in &problems {
        match wanted.get(&(problem.rule, problem.subject(), problem.which.as_str())) {
            Some(at) => {
                used[*at] = true;
                set_apart.push((Arc::clone(problem), ignored[*at].reason.clone()));
            }
            None => found.push(Arc::clone(problem)),
        }
    }
    let unused = ignored.iter().zip(used).filter(|(_, used)| !used).map(|(ignored, _)| ignored);
    (found, set_apart, unused.collect())
}

/// Whether a finding would have been found: its rule is known, switched on, and had something to look at.
fn is_looked_for(ignored: &Ignored, settings: &Settings, kind: MapKind, looked_at_the_page: bool) -> bool {
    rule(&ignored.rule).is_some_and(|rule| {
        settings.severity_of(rule).is_some() && has_a_say(rule, kind) && (looked_at_the_page || !is_page(rule))
    })
}
