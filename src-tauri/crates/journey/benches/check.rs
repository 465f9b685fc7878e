//! How long a check of the whole map takes, and of it again after one change, for
//! maps of 100 to 10,000 cards.

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use journey::check::{Checker, check};
use journey::model::{
    Card, CardId, CheckSettings, Document, Emotion, Lane, LaneId, LaneKind, Map, MapId, Place, Stage, StageId,
    Touchpoint, TouchpointId,
};

fn bench(criterion: &mut Criterion) {
    let (user, today) = (CheckSettings::default(), "2026-11-21");
    for cards in [100, 1_000, 10_000] {
        let document = document(cards);
        criterion.bench_function(&format!("check {cards} cards"), |bencher| {
            bencher.iter(|| check(black_box(&document), &document.maps[0], &user, today, None));
        });
        criterion.bench_function(&format!("check {cards} cards again after one card changed"), |bencher| {
            let mut checker = Checker::default();
            let mut document = document.clone();
            checker.check(&document, &document.maps[0], &user, today, None);
            bencher.iter(|| {
                let map = Arc::make_mut(&mut document.maps[0]);
                Arc::make_mut(&mut map.cards[cards / 2]).text.push('!');
                checker.check(black_box(&document), &document.maps[0], &user, today, None)
            });
        });
    }
}

/// Five cards a touchpoint, ten touchpoints a stage.
fn document(cards: usize) -> Document {
    let mut map = Map::empty(MapId::from("m"));
    let kinds = [LaneKind::Actions, LaneKind::Needs, LaneKind::Thoughts, LaneKind::Pains, LaneKind::Solutions];
    map.lanes =
        kinds.iter().enumerate().map(|(at, kind)| Arc::new(Lane::new(LaneId::from(format!("l{at}")), *kind))).collect();
    for s in 0..cards.div_ceil(50) {
        let stage = StageId::from(format!("s{s}"));
        let mut touchpoints = Vec::new();
        for t in 0..10 {
            let mut touchpoint = Touchpoint::new(TouchpointId::from(format!("t{s}-{t}")), format!("Touchpoint {t}"));
            touchpoint.feeling.felt = Some(Emotion::nearest(f64::from(t % 5) - 2.0));
            for lane in &map.lanes {
                let place =
                    Place { lane: lane.id.clone(), stage: stage.clone(), touchpoints: vec![touchpoint.id.clone()] };
                let mut card = Card::new(CardId::from(format!("{}-{s}-{t}", lane.id)), place);
                card.text = "Asks who makes good coffee on the way".into();
                map.cards.push(Arc::new(card));
            }
            touchpoints.push(Arc::new(touchpoint));
        }
        map.stages.push(Arc::new(Stage {
            id: stage,
            name: format!("Stage {s}"),
            question: String::new(),
            role: None,
            validation: None,
            touchpoints,
            extra: Default::default(),
        }));
    }
    Document { maps: vec![Arc::new(map)], ..Document::default() }
}

criterion_group!(benches, bench);
criterion_main!(benches);
