//! A finished map, what makes it break a rule, and what the checker says about it.
#![allow(clippy::unwrap_used)] // a test may stop at once

use std::sync::Arc;

use draw::text::Typesetter;
use journey::check::{Problem, Report, check, mend};
use journey::model::*;
use words::{Arg, say_with};

/// What makes the clean map break one rule.
pub type Spoil = fn(&mut Map);

pub const TODAY: &str = "2026-11-21";

/// The café, finished: everything that the method asks for is on it.
pub fn finished_map(language: Language) -> Document {
    let mut document = templates::get("cafe", language).unwrap();
    let mut map = Map::clone(&document.maps[0]);
    let leaving = Touchpoint::new(TouchpointId::from("t11"), "…");
    let mut exit = Stage::clone(&map.stages[3]);
    exit.id = StageId::from("s5");
    exit.role = Some(StageRole::Exit);
    exit.name = "…".into();
    exit.touchpoints = vec![Arc::new(Touchpoint {
        owner: Some(Owner { department: "…".into(), ..Owner::default() }),
        feeling: Feeling { felt: Emotion::new(0.0), desired: Emotion::new(0.5), ..Feeling::default() },
        ..leaving
    })];
    map.stages.push(Arc::new(exit));
    let place = |lane: &str, stage: &str, touchpoint: &str| Place {
        lane: LaneId::from(lane),
        stage: StageId::from(stage),
        touchpoints: vec![TouchpointId::from(touchpoint)],
    };
    let known =
        Pain { abandon_risk: Some(AbandonRisk::No), solution_known: Some(SolutionKnown::Unknown), ..Pain::default() };
    let answers = |pain: &str| Some(Solution { answers: vec![CardId::from(pain)], ..Solution::default() });
    let mut add = |id: &str, place: Place, pain: Option<Pain>, solution: Option<Solution>| {
        map.cards.push(Arc::new(Card { text: "…".into(), pain, solution, ..Card::new(CardId::from(id), place) }));
    };
    add("a11", place("actions", "s5", "t11"), None, None);
    add("pain7", place("pains", "s5", "t11"), Some(known), None);
    add("sol8", place("solutions", "s5", "t11"), None, answers("pain7"));
    map.links.push(Arc::new(Link {
        id: LinkId::from("back"),
        from: TouchpointId::from("t11"),
        to: TouchpointId::from("t1"),
        label: "…".into(),
        kind: LinkKind::WinBack,
        extra: Extra::new(),
    }));
    for card in &mut map.cards {
        let card = Arc::make_mut(card);
        if card.id.as_str() == "sol5" {
            card.solution.as_mut().unwrap().answers.push(CardId::from("pain4"));
        }
        for resource in card.solution.iter_mut().flat_map(|solution| &mut solution.resources) {
            resource.person = "…".into();
        }
    }
    // Eleven touchpoints with everything about them need more than a slide.
    map.page = Page::A3;
    document.maps = vec![Arc::new(map)];
    document.personas.push(Arc::new(Persona { id: PersonaId::from("p2"), ..Persona::clone(&document.personas[0]) }));
    document
}

pub fn spoiled_map(language: Language, spoil: impl FnOnce(&mut Map)) -> (Document, Vec<Arc<Problem>>) {
    let mut document = finished_map(language);
    spoil(Arc::make_mut(&mut document.maps[0]));
    let problems = problems_of(&document);
    (document, problems)
}

pub fn report_of(document: &Document) -> Report {
    let (map, user) = (&document.maps[0], CheckSettings::default());
    let drawn = draw::check::drawn(document, map, &user, &Typesetter::new());
    check(document, map, &user, TODAY, Some(drawn))
}

pub fn problems_of(document: &Document) -> Vec<Arc<Problem>> {
    report_of(document).problems
}

/// Every safe fix of the first map, and how many there were.
pub fn mend_all(document: &Document) -> (Document, usize) {
    let user = CheckSettings::default();
    let drawn = |now: &Document| Some(draw::check::drawn(now, &now.maps[0], &user, &Typesetter::new()));
    let (mended, done) = mend(document, &document.maps[0].id, &user, TODAY, &|_| true, &drawn);
    (mended, done.problems.len())
}

pub fn sentences(language: Language, problems: &[Arc<Problem>]) -> Vec<String> {
    let say = |problem: &Arc<Problem>| {
        let args: Vec<(&str, Arg<'_>)> = problem.args.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
        say_with(language.tag(), &format!("rule-{}", problem.rule), &args)
    };
    problems.iter().map(say).collect()
}

pub fn ratings(customer: Option<f64>, internal: Option<f64>) -> Ratings {
    Ratings { customer: customer.and_then(Rating::new), internal: internal.and_then(Rating::new), ..Ratings::default() }
}

pub fn stage(map: &mut Map, at: usize, change: impl FnOnce(&mut Stage)) {
    change(Arc::make_mut(&mut map.stages[at]));
}

pub fn all(map: &mut Map, mut change: impl FnMut(&mut Touchpoint)) {
    for stage in &mut map.stages {
        Arc::make_mut(stage).touchpoints.iter_mut().for_each(|touchpoint| change(Arc::make_mut(touchpoint)));
    }
}

pub fn touchpoint(map: &mut Map, id: &str, change: impl Fn(&mut Touchpoint)) {
    all(map, |touchpoint| {
        if touchpoint.id.as_str() == id {
            change(touchpoint);
        }
    });
}

pub fn card(map: &mut Map, id: &str, change: impl FnOnce(&mut Card)) {
    change(Arc::make_mut(map.cards.iter_mut().find(|card| card.id.as_str() == id).unwrap()));
}

pub fn remove_card(map: &mut Map, id: &str) {
    map.cards.retain(|card| card.id.as_str() != id);
}
