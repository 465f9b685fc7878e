//! No text is touched by a curve, a face, a diamond or another link's line: on every built-in map, and on maps with any
//! feelings, ratings and links (the gates of the picture; requirements 000-23, 001-11, 001-13).

use draw::scene::{Element, Item, Role, Scene};
use draw::text::Typesetter;
use draw::{LayoutOptions, layout};
use journey::model::{Document, Language, Page};
use kurbo::{BezPath, PathEl, Point, Rect};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Less than this does not count, px.
const ENOUGH: f64 = 0.5;

#[test]
fn no_line_touches_text_on_any_built_in_map() {
    let typesetter = Typesetter::new();
    for template in templates::ALL {
        for language in [Language::En, Language::ZhHans, Language::ZhHant] {
            let document = template.document(language);
            for map in &document.maps {
                for page in [Page::Wide, Page::A3, Page::Free] {
                    let options = LayoutOptions { page: Some(page), ..LayoutOptions::default() };
                    let what = format!("{} {} {page:?}", template.name, language.tag());
                    let scene = layout(map, &document, &options, &typesetter);
                    check(&what, &scene);
                    no_label_is_crossed(&what, &scene);
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn no_line_touches_text_on_any_map(document in documents()) {
        let scene = layout(&document.maps[0], &document, &LayoutOptions::default(), &Typesetter::new());
        check("a random map", &scene);
        let (texts, page) = (texts(&scene), Rect::from_origin_size((0.0, 0.0), scene.size));
        for (index, (one, a)) in texts.iter().enumerate() {
            prop_assert!(page.inflate(ENOUGH, ENOUGH).union(*a) == page.inflate(ENOUGH, ENOUGH), "{} off the page", one.key);
            for (other, b) in &texts[index + 1..] {
                let common = a.intersect(*b);
                prop_assert!(common.width() <= ENOUGH || common.height() <= ENOUGH, "{} over {}", one.key, other.key);
            }
        }
    }
}

/// Every text with its box on the page.
fn texts(scene: &Scene) -> Vec<(&Element, Rect)> {
    let mut texts = Vec::new();
    for element in &scene.elements {
        for item in element.items.iter() {
            let Item::Text(text) = item else { continue };
            for (start, line) in text.lines() {
                let size = text.style.size;
                let bounds = Rect::new(start.x, start.y - 0.74 * size, start.x + line.width, start.y + 0.2 * size);
                if line.width > 0.0 {
                    texts.push((&**element, bounds + element.at.to_vec2()));
                }
            }
        }
    }
    texts
}

fn check(what: &str, scene: &Scene) {
    let texts = texts(scene);
    for element in &scene.elements {
        let key = &element.key;
        match element.role {
            Role::FeltCurve | Role::DesiredCurve => {
                for point in points(element) {
                    for (text, bounds) in &texts {
                        assert!(!bounds.contains(point), "{what}: {key} through {} at {point}", text.key);
                    }
                }
            }
            Role::Face => {
                let (center, radius) = (element.bounds.center(), element.bounds.width() / 2.0);
                for (text, bounds) in &texts {
                    assert!((nearest(*bounds, center) - center).hypot() >= radius, "{what}: {key} over {}", text.key);
                }
            }
            Role::MomentMark => {
                let (center, reach) = (element.bounds.center(), element.bounds.width() / 2.0);
                for (text, bounds) in &texts {
                    let away = nearest(*bounds, center) - center;
                    assert!(away.x.abs() + away.y.abs() >= reach - ENOUGH, "{what}: {key} over {}", text.key);
                }
            }
            _ => {}
        }
    }
}

/// Labels have found a place between the lines of other links.
fn no_label_is_crossed(what: &str, scene: &Scene) {
    for (label, bounds) in texts(scene).into_iter().filter(|(element, _)| element.role == Role::LinkLabel) {
        for link in scene.elements.iter().filter(|element| element.role == Role::Link && element.id != label.id) {
            for point in points(link) {
                assert!(!bounds.contains(point), "{what}: {} through {}", link.key, label.key);
            }
        }
    }
}

/// Points along everything that an element strokes, at most 4 px apart.
fn points(element: &Element) -> Vec<Point> {
    let mut points = Vec::new();
    for item in element.items.iter() {
        let Item::Path(path) = item else { continue };
        if path.stroke.is_none() {
            continue;
        }
        let mut flat = BezPath::new();
        kurbo::flatten(&path.path, 0.1, |element| flat.push(element));
        let mut last = Point::ZERO;
        for step in flat.elements() {
            match *step {
                PathEl::MoveTo(to) => last = to,
                PathEl::LineTo(to) => {
                    let pieces = ((to - last).hypot() / 4.0).ceil().max(1.0);
                    let mut done = 0.0;
                    while done <= pieces {
                        points.push(last.lerp(to, done / pieces) + element.at.to_vec2());
                        done += 1.0;
                    }
                    last = to;
                }
                _ => {}
            }
        }
    }
    points
}

fn nearest(bounds: Rect, point: Point) -> Point {
    Point::new(point.x.max(bounds.x0).min(bounds.x1), point.y.max(bounds.y0).min(bounds.y1))
}

/// Maps with two stages, any feelings and ratings, and links of any length and direction.
fn documents() -> impl Strategy<Value = Document> {
    let feeling = prop::option::weighted(0.85, (-4..=4_i32).prop_map(|half| f64::from(half) / 2.0));
    let rating = || prop::option::weighted(0.85, (10..=100_i32).prop_map(|tenth| f64::from(tenth) / 10.0));
    let quote = prop_oneof![
        Just(String::new()),
        Just("“I forgot that I was in a shop.”".to_owned()),
        Just("「後面有人在等，我還沒選好，真的很不好意思」".to_owned()),
    ];
    let touchpoint = (feeling.clone(), feeling, quote, rating(), rating(), rating(), rating(), any::<bool>());
    let label = prop_oneof![
        Just(String::new()),
        Just("Again".to_owned()),
        Just("約同事一起來".to_owned()),
        Just("Comes back once the first year is over and the price has changed".to_owned()),
    ];
    (prop::collection::vec(touchpoint, 1..13), prop::collection::vec((0..13_usize, 0..13_usize, label), 0..12)).prop_map(
        |(touchpoints, links)| {
            let count = touchpoints.len();
            let touchpoints: Vec<Value> = touchpoints
                .into_iter()
                .enumerate()
                .map(|(index, (felt, desired, quote, a, b, c, d, moment))| {
                    let mut touchpoint = json!({
                        "id": format!("t{index}"), "name": format!("Touchpoint {index}"),
                        "feeling": { "felt": felt, "desired": desired, "quote": quote },
                        "importance": { "customer": a, "internal": b },
                        "performance": { "customer": c, "internal": d },
                    });
                    if moment {
                        touchpoint["momentOfTruth"] = json!({ "kind": "both" });
                    }
                    touchpoint
                })
                .collect();
            let links: Vec<Value> = links
                .into_iter()
                .enumerate()
                .map(|(index, (from, to, label))| {
                    let id = format!("l{index}");
                    json!({ "id": id, "from": format!("t{}", from % count), "to": format!("t{}", to % count), "label": label })
                })
                .collect();
            let (first, second) = touchpoints.split_at(count.div_ceil(2));
            let lanes: Vec<Value> = ["touchpoints", "emotion", "importance", "performance"]
                .into_iter()
                .map(|kind| json!({ "id": kind, "kind": kind }))
                .collect();
            let stages = [("s1", first), ("s2", second)]
                .map(|(id, touchpoints)| json!({ "id": id, "name": "Stage", "touchpoints": touchpoints }));
            let map = json!({ "id": "m", "title": "A map", "stages": stages, "lanes": lanes, "links": links });
            serde_json::from_value(json!({ "maps": [map] })).expect("it is written as the format says")
        },
    )
}
