//! What it costs to set the text of 1,000 cards: the first time, at another width (columns were resized), and again.
//! Compare the numbers with each other, not with those of another machine.
#![allow(missing_docs)]

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use draw::text::{TextStyle, Typesetter, Weight};
use journey::model::Language;

const STYLE: TextStyle = TextStyle { size: 20.0, weight: Weight::Regular, lead: 26.0 };

/// Cards as people write them, each different: simplified, traditional, English, mixed.
fn cards() -> Vec<(String, Language)> {
    let texts = [
        ("等了 {n} 分钟才有人接电话，客服说“系统里查不到订单”，只好第二天再打一次，还是没有结果。", Language::ZhHans),
        ("通勤時滑到朋友分享的拉花照，存進「想去的店」清單，週末查了 {n} 家的評論才決定要去哪一間。", Language::ZhHant),
        (
            "Compared {n} suppliers in a spreadsheet; the data sheets didn’t say what happens after the warranty.",
            Language::En,
        ),
        ("B2B客户在 Google 评论看到 {n} 条差评，转化率(conversion)从 3.2% 掉到 1.8%。", Language::ZhHans),
    ];
    (0..1_000).map(|n| (texts[n % 4].0.replace("{n}", &n.to_string()), texts[n % 4].1)).collect()
}

fn set_all(typesetter: &Typesetter, cards: &[(String, Language)], width: f64) {
    for (text, language) in cards {
        black_box(typesetter.set(text, STYLE, *language, Some(width)));
    }
}

fn text(criterion: &mut Criterion) {
    let cards = cards();
    criterion.bench_function("typesetter: new", |bench| bench.iter(Typesetter::new));
    criterion.bench_function("typesetter: new and its first word", |bench| {
        bench.iter(|| Typesetter::new().width("Throughline 旅程", STYLE, Language::ZhHans));
    });
    let mut group = criterion.benchmark_group("1000 cards");
    group.sample_size(20);
    group.bench_function("first time", |bench| {
        bench.iter_batched(Typesetter::new, |typesetter| set_all(&typesetter, &cards, 180.0), BatchSize::LargeInput);
    });
    group.bench_function("another width", |bench| {
        let typesetter = Typesetter::new();
        let mut width = 180.0;
        bench.iter(|| {
            // A new width each time: only the shaping is remembered.
            width += 0.01;
            set_all(&typesetter, &cards, width);
        });
    });
    group.bench_function("again", |bench| {
        let typesetter = Typesetter::new();
        bench.iter(|| set_all(&typesetter, &cards, 180.0));
    });
    group.finish();

    let long: String = cards.iter().map(|(text, _)| text.as_str()).collect::<String>().chars().take(10_000).collect();
    criterion.bench_function("one text of 10,000 characters, another width", |bench| {
        let typesetter = Typesetter::new();
        let mut width = 180.0;
        bench.iter(|| {
            width += 0.01;
            black_box(typesetter.set(&long, STYLE, Language::ZhHans, Some(width)));
        });
    });
}

criterion_group!(benches, text);
criterion_main!(benches);
