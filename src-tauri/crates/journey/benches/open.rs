//! Opening a map of 10,000 cards, against what serde_json needs to parse the same bytes into a `Value`.
//!
//! The budget is a ratio of 4: the parsing itself, and three times as much for records, checks and repairs.

#![allow(missing_docs, clippy::print_stdout, clippy::unwrap_used)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use serde_json::{Value, json};

const STAGES: usize = 40;
const TOUCHPOINTS: usize = 5;
const CARDS: usize = 10_000;

/// A file as this program writes it, with the cards spread over 200 touchpoints and 8 lanes.
fn file() -> Vec<u8> {
    let stages: Vec<Value> = (0..STAGES)
        .map(|stage| {
            let touchpoints: Vec<Value> = (0..TOUCHPOINTS)
                .map(|touchpoint| {
                    json!({
                        "id": format!("t{stage}-{touchpoint}"), "name": "櫃檯點餐付款 Pay at the counter",
                        "channel": {"preset": "payment"}, "owner": {"department": "門市外場"},
                        "feeling": {"felt": -1, "desired": 1.5, "quote": "「後面有人在等」"},
                        "importance": {"customer": 8.5, "internal": 6}, "momentOfTruth": {"kind": "break"},
                    })
                })
                .collect();
            json!({"id": format!("s{stage}"), "name": "購買", "touchpoints": touchpoints})
        })
        .collect();
    let kinds = ["actions", "needs", "thoughts", "pains", "solutions", "resources", "backstage", "text"];
    let lanes: Vec<Value> = kinds.iter().map(|kind| json!({"id": kind, "kind": kind})).collect();
    let cards: Vec<Value> = (0..CARDS)
        .map(|index| {
            let stage = index % STAGES;
            let lane = kinds[index / STAGES % kinds.len()];
            let mut card = json!({
                "id": format!("card{index}"), "lane": lane, "stage": format!("s{stage}"),
                "touchpoints": [format!("t{stage}-{}", index % TOUCHPOINTS)],
                "text": "排隊時面對長長的菜單，還沒選好就輪到了 — the menu is long and the queue is impatient",
            });
            if lane == "pains" {
                card["pain"] = json!({"kind": "difficulty", "cause": "太多選擇", "abandonRisk": "yes"});
            } else if lane == "solutions" {
                card["solution"] = json!({"answers": [format!("card{}", index - STAGES)], "impact": 4, "effort": 2});
            }
            card
        })
        .collect();
    let map = json!({"id": "m", "stages": stages, "lanes": lanes, "cards": cards});
    let top = json!({"format": "throughline-journey", "version": 1, "maps": [map]});
    let opened = journey::file::read(top.to_string().as_bytes()).unwrap();
    assert_eq!(opened.repairs, []);
    journey::file::write(&opened.document)
}

/// The median of the time that a call takes.
fn median(mut call: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..31)
        .map(|_| {
            let start = Instant::now();
            call();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[times.len() / 2]
}

fn open(criterion: &mut Criterion) {
    let bytes = file();
    let parse = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).unwrap();
    let open = |bytes: &[u8]| journey::file::read(bytes).unwrap();
    let parsing = median(|| drop(black_box(parse(black_box(&bytes)))));
    let opening = median(|| drop(black_box(open(black_box(&bytes)))));
    println!(
        "= Opening a map of {CARDS} cards ({} kB): {:.2} × serde_json into Value (budget 4); {opening:?} / {parsing:?}",
        bytes.len() / 1000,
        opening.as_secs_f64() / parsing.as_secs_f64(),
    );
    let document = open(&bytes).document;
    criterion.bench_function("serde_json into Value", |b| b.iter(|| parse(black_box(&bytes))));
    criterion.bench_function("open", |b| b.iter(|| open(black_box(&bytes))));
    criterion.bench_function("write", |b| b.iter(|| journey::file::write(black_box(&document))));
}

criterion_group!(benches, open);
criterion_main!(benches);
