//! The checker on maps that nobody would draw: made by chance, with everything missing, with every field at its limit,
//! and large in every direction.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use journey::check::{Checker, check, completeness, mend};
use journey::edit::{Command, apply};
use journey::model::*;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use tests::{any_document, any_gestures, command_for};

const TODAY: &str = "2026-11-21";

fn config() -> ProptestConfig {
    let failure_persistence = Some(Box::new(FileFailurePersistence::Off) as _);
    ProptestConfig { failure_persistence, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    /// Requirement 000-07 and the contract of fixes, over all rules: a safe fix removes its finding, and mending ends.
    #[test]
    fn safe_fixes_remove_what_they_mend(document in any_document()) {
        let user = CheckSettings::default();
        for map in &document.maps {
            for problem in check(&document, map, &user, TODAY, None).problems {
                for fix in &problem.fixes {
                    let step = Command::Together { commands: fix.commands.clone() };
                    let mended = apply(&document, &step);
                    prop_assert!(mended.is_ok(), "{}: {}: {mended:?}", problem.rule, fix.message);
                    let mended = mended.unwrap();
                    prop_assert!(journey::check_structure(&mended).is_empty());
                    let left = check(&mended, mended.map(&map.id).unwrap(), &user, TODAY, None);
                    let still = left.problems.iter().any(|other| other.key() == problem.key());
                    prop_assert!(!(fix.safe && still), "{}: {} leaves it", problem.rule, fix.message);
                }
            }
            let (mended, done) = mend(&document, &map.id, &user, TODAY, &|_| true, &|_| None);
            let left = check(&mended, mended.map(&map.id).unwrap(), &user, TODAY, None);
            prop_assert!(left.problems.iter().all(|problem| problem.safe_fix().is_none()));
            // The same in one step.
            prop_assert_eq!(apply(&document, &Command::Together { commands: done.commands }).unwrap(), mended);
        }
    }

    /// What remembers finds what looks at everything finds, whatever was done in between.
    #[test]
    fn checking_again_finds_the_same(document in any_document(), gestures in any_gestures()) {
        let mut document = document;
        let user = CheckSettings::default();
        let mut checkers: Vec<Checker> = document.maps.iter().map(|_| Checker::default()).collect();
        let ids: Vec<MapId> = document.maps.iter().map(|map| map.id.clone()).collect();
        for rolls in &gestures {
            for (checker, id) in checkers.iter_mut().zip(&ids) {
                let Some(map) = document.map(id).cloned() else { continue };
                let again = checker.check(&document, &map, &user, TODAY, None);
                prop_assert_eq!(again, check(&document, &map, &user, TODAY, None));
                let _ = completeness(&document, &map);
            }
            if let Ok(next) = apply(&document, &command_for(&document, rolls)) {
                document = next;
            }
        }
    }
}

#[test]
fn a_map_without_anything_is_no_trouble() {
    let document = Document { maps: vec![Arc::new(Map::empty(MapId::from("m")))], ..Document::default() };
    let user = CheckSettings::default();
    let report = check(&document, &document.maps[0], &user, "no date at all", Some(Vec::new()));
    assert!(report.problems.iter().any(|problem| problem.rule == "missing-goal"));
    let drawn = draw::check::drawn(&document, &document.maps[0], &user, &draw::text::Typesetter::new());
    assert!(drawn.is_empty(), "{drawn:?}");
}

#[test]
fn every_field_at_its_limit_is_no_trouble() {
    let long = "長".repeat(20_000);
    let mut map = large(Shape::ManyStages, 50);
    map.title.clone_from(&long);
    map.review = Some(Review { last: long.clone(), interval_months: Some(u32::MAX), ..Review::default() });
    for number in [f64::NAN, f64::INFINITY, -1.0, 0.0, f64::MAX] {
        map.check.thresholds = Thresholds {
            most_stages: Some(number),
            fewest_touchpoints: Some(number),
            most_moments: Some(number),
            fewest_feelings: Some(number),
            gap: Some(number),
            smallest_text: Some(number),
            ..Thresholds::default()
        };
        for stage in &mut map.stages {
            let stage = Arc::make_mut(stage);
            stage.name.clone_from(&long);
            for touchpoint in &mut stage.touchpoints {
                let touchpoint = Arc::make_mut(touchpoint);
                touchpoint.name.clone_from(&long);
                touchpoint.importance.customer = Rating::new(10.0);
                touchpoint.importance.internal = Rating::new(1.0);
            }
        }
        let document = Document { maps: vec![Arc::new(map.clone())], ..Document::default() };
        for problem in check(&document, &document.maps[0], &CheckSettings::default(), "9999-12-31", None).problems {
            // A finding stays readable.
            assert!(problem.args.iter().all(|(_, value)| value.chars().count() <= 61), "{}", problem.rule);
        }
    }
}

/// Ten times the map is about ten times the work, whatever shape it has.
#[test]
fn no_rule_is_slower_than_linear() {
    for shape in [Shape::ManyStages, Shape::OneStage, Shape::OneTouchpoint, Shape::WholeStage, Shape::Spans] {
        let steps = |cards: usize| {
            let document = Document { maps: vec![Arc::new(large(shape, cards))], ..Document::default() };
            let mut checker = Checker::default();
            checker.check(&document, &document.maps[0], &CheckSettings::default(), TODAY, None);
            checker.steps()
        };
        let (small, ten_times) = (steps(1_000), steps(10_000));
        assert!(ten_times <= small * 11, "{shape:?}: {small} steps, then {ten_times}");
    }
}

/// One card changed of 10,000: only its stage is looked at again.
#[test]
fn an_edit_costs_what_it_touches() {
    let mut document = Document { maps: vec![Arc::new(large(Shape::ManyStages, 10_000))], ..Document::default() };
    let mut checker = Checker::default();
    let user = CheckSettings::default();
    checker.check(&document, &document.maps[0], &user, TODAY, None);
    let all = checker.steps();
    let map = Arc::make_mut(&mut document.maps[0]);
    Arc::make_mut(&mut map.cards[5_000]).text.push('!');
    checker.check(&document, &document.maps[0], &user, TODAY, None);
    let again = checker.steps() - all;
    // The rules about the map as a whole look at each touchpoint once or twice.
    assert!(again * 10 < all, "{again} of {all} steps");
}

#[derive(Clone, Copy, Debug)]
enum Shape {
    /// Fifty cards a stage.
    ManyStages,
    /// All in one stage, five cards a touchpoint.
    OneStage,
    /// All at one touchpoint.
    OneTouchpoint,
    /// All about one whole stage.
    WholeStage,
    /// Each card spans two touchpoints of one stage.
    Spans,
}

/// A map of that many cards: as many pains as solutions, nobody answered.
fn large(shape: Shape, cards: usize) -> Map {
    let mut map = Map::empty(MapId::from("m"));
    let kinds = [LaneKind::Actions, LaneKind::Pains, LaneKind::Solutions, LaneKind::Thoughts, LaneKind::Needs];
    let lane = |at: usize| LaneId::from(format!("l{}", at % kinds.len()));
    map.lanes = kinds.iter().enumerate().map(|(at, kind)| Arc::new(Lane::new(lane(at), *kind))).collect();
    let (stages, touchpoints) = match shape {
        Shape::ManyStages => (cards.div_ceil(50), 10),
        Shape::OneStage | Shape::Spans => (1, cards.div_ceil(5)),
        Shape::OneTouchpoint | Shape::WholeStage => (1, 1),
    };
    for s in 0..stages {
        let touchpoint = |t: usize| {
            let mut touchpoint = Touchpoint::new(TouchpointId::from(format!("t{s}-{t}")), "Something");
            touchpoint.feeling.felt = Some(Emotion::nearest(-1.0));
            touchpoint.moment_of_truth = Some(MomentOfTruth::default());
            Arc::new(touchpoint)
        };
        map.stages.push(Arc::new(Stage {
            id: StageId::from(format!("s{s}")),
            name: "Stage".into(),
            question: String::new(),
            role: Some(StageRole::Exit),
            validation: None,
            touchpoints: (0..touchpoints).map(touchpoint).collect(),
            extra: Extra::new(),
        }));
    }
    for number in 0..cards {
        let (stage, at) = ((number / 5 / touchpoints) % stages, (number / 5) % touchpoints);
        let id = |at: usize| TouchpointId::from(format!("t{stage}-{at}"));
        let touchpoints = match shape {
            Shape::WholeStage => Vec::new(),
            Shape::Spans if at + 1 < touchpoints => vec![id(at), id(at + 1)],
            _ => vec![id(at)],
        };
        let place = Place { lane: lane(number), stage: StageId::from(format!("s{stage}")), touchpoints };
        map.cards.push(Arc::new(Card::new(CardId::from(format!("c{number}")), place)));
    }
    map
}
