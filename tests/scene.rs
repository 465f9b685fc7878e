//! The acceptance gates of the picture (VISUAL-SPEC, section 18), on the Scene of every built-in map in every language,
//! theme and page: nothing off the page, no text over text or off its card, no card over a card, nothing under 18 px.

use draw::scene::{Element, Finding, Item, Rect, Role, Scene};
use draw::text::Typesetter;
use draw::{Drag, LayoutOptions, layout};
use journey::edit::apply;
use journey::model::{Document, LaneKind, Language, Map, MapKind, Page, Theme};
use kurbo::{Shape as _, Vec2};
use proptest::prelude::*;
use templates::ALL;
use tests::{any_document, any_gestures, command_for};

const ENOUGH: f64 = 0.5;

fn each_map(mut check: impl FnMut(&str, &Map, &Document, &Typesetter)) {
    let typesetter = Typesetter::new();
    for template in ALL {
        for &language in Language::ALL {
            let document = template.document(language);
            for map in &document.maps {
                check(&format!("{} {language:?}", template.name), map, &document, &typesetter);
            }
        }
    }
}

#[test]
fn every_built_in_map_passes_the_gates_in_every_theme_on_every_page() {
    each_map(|what, map, document, typesetter| {
        for &page in Page::ALL {
            for &theme in Theme::ALL {
                let options = LayoutOptions { page: Some(page), theme: Some(theme), ..LayoutOptions::default() };
                check(&format!("{what} {page:?} {theme:?}"), &layout(map, document, &options, typesetter));
            }
        }
    });
}

#[test]
fn every_touchpoint_can_be_dragged_anywhere() {
    each_map(|what, map, document, typesetter| {
        for from in &map.stages {
            for (index, touchpoint) in from.touchpoints.iter().enumerate() {
                for (to, stage) in map.stages.iter().enumerate() {
                    let mut moved = map.clone();
                    let at = map.stages.iter().position(|it| it.id == from.id).expect("it is of this map");
                    let mut source = (**from).clone();
                    source.touchpoints.remove(index);
                    moved.stages[at] = source.into();
                    let mut target = (*moved.stages[to]).clone();
                    target.touchpoints.push(touchpoint.clone());
                    moved.stages[to] = target.into();
                    let drag =
                        Drag { touchpoint: touchpoint.id.clone(), ghost_stage: from.id.clone(), ghost_at: index };
                    let options = LayoutOptions { drag: Some(drag), ..LayoutOptions::default() };
                    let scene = layout(&moved, document, &options, typesetter);
                    check(&format!("{what}: {} to {}", touchpoint.id, stage.id), &scene);
                    let back = from.id == stage.id && index + 1 == from.touchpoints.len();
                    let ghosts = scene.elements.iter().filter(|element| element.role == Role::Ghost).count();
                    assert_eq!(ghosts, usize::from(!back), "{what}: {} to {}", touchpoint.id, stage.id);
                    assert_eq!(scene.grid.columns.len(), map.touchpoints().count());
                }
            }
        }
    });
}

/// Requirement 002-20 and the pictures: the samples fit their page as they are.
#[test]
fn the_two_samples_of_the_pictures_fit_a_slide() {
    let typesetter = Typesetter::new();
    for (name, language) in [("cafe", Language::ZhHant), ("b2b-performance", Language::En)] {
        let document = templates::get(name, language).expect("it is built in");
        let scene = layout(&document.maps[0], &document, &LayoutOptions::default(), &typesetter);
        assert_eq!((scene.size.width, scene.size.height), (1920.0, 1080.0), "{name}");
        assert_eq!(scene.findings, [], "{name}");
    }
}

#[test]
fn a_map_that_is_too_full_grows_and_says_by_how_much() {
    let typesetter = Typesetter::new();
    let document = templates::get("cafe", Language::En).expect("it is built in");
    let mut map = (*document.maps[0]).clone();
    for stage in &mut map.stages {
        let mut full = (**stage).clone();
        for copy in 0..10 {
            let mut touchpoint = (*full.touchpoints[0]).clone();
            touchpoint.id = format!("{}-{copy}", touchpoint.id).into();
            full.touchpoints.push(touchpoint.into());
        }
        *stage = full.into();
    }
    let scene = layout(&map, &document, &LayoutOptions::default(), &typesetter);
    check("too full", &scene);
    let wider = scene.size.width - 1920.0;
    assert!(wider > 4000.0);
    assert!(
        scene
            .findings
            .iter()
            .any(|it| matches!(it, Finding::TooManyColumns { missing } if (missing - wider).abs() < 0.01))
    );
    assert!(scene.grid.columns.iter().all(|column| column.width >= 128.0 - 0.01));
}

#[test]
fn every_kind_of_lane_is_drawn_in_its_place() {
    let typesetter = Typesetter::new();
    let document = templates::get("cafe", Language::En).expect("it is built in");
    let mut map = (*document.maps[0]).clone();
    for kind in LaneKind::ALL {
        let lane = serde_json::from_value(serde_json::json!({ "id": format!("more-{kind:?}"), "kind": kind }));
        let lane: journey::model::Lane = lane.expect("a lane");
        map.lanes.push(lane.clone().into());
        if kind.holds_cards() {
            for (index, stage) in map.stages.iter().enumerate().take(3) {
                let text = ["One", "Several words that need more than a single line", "字"][index];
                let place = serde_json::json!({ "id": format!("{kind:?}-{index}"), "lane": lane.id, "stage": stage.id, "text": text });
                map.cards.push(serde_json::from_value::<journey::model::Card>(place).expect("a card").into());
            }
        }
    }
    let scene = layout(&map, &document, &LayoutOptions::default(), &typesetter);
    check("all lanes", &scene);
    assert_eq!(scene.grid.lanes.len(), map.lanes.len());
    assert!(scene.grid.lanes.windows(2).all(|pair| pair[0].y + pair[0].height <= pair[1].y));
    let drawn = |id: &str| scene.elements.iter().any(|element| element.key == format!("card:{id}"));
    assert!(LaneKind::ALL.iter().filter(|kind| kind.holds_cards()).all(|kind| drawn(&format!("{kind:?}-0"))));
}

/// Bad input of every kind in every text of a map.
#[test]
fn no_text_breaks_the_picture() {
    let typesetter = Typesetter::new();
    let texts = [
        String::new(),
        "   ".into(),
        "Donaudampfschifffahrtsgesellschaftskapitän".into(),
        "a very long sentence with many words ".repeat(40),
        "沒有空格的很長的一段文字，".repeat(40),
        "שלום עולם مرحبا بالعالم".into(),
        "👩🏽‍🚀🎉 emoji 🏳️‍🌈".into(),
        "line\nbreak\r\nand\ttab\u{0}\u{7}\u{202e}".into(),
        "</text><script>alert(1)</script>&amp;".into(),
        "w".repeat(10_000),
    ];
    for name in ["cafe", "b2b-performance"] {
        let document = templates::get(name, Language::En).expect("it is built in");
        for text in &texts {
            let mut document = document.clone();
            let mut map = (*document.maps[0]).clone();
            for persona in &mut document.personas {
                let persona = std::sync::Arc::make_mut(persona);
                (persona.name, persona.role, persona.quote) = (text.clone(), text.clone(), text.clone());
                persona.goals = vec![text.clone(); 5];
            }
            (map.title, map.goal, map.eyebrow) = (text.clone(), text.clone(), Some(text.clone()));
            map.source.get_or_insert_default().note.clone_from(text);
            for stage in &mut map.stages {
                let stage = std::sync::Arc::make_mut(stage);
                (stage.name, stage.question) = (text.clone(), text.clone());
                for touchpoint in &mut stage.touchpoints {
                    let touchpoint = std::sync::Arc::make_mut(touchpoint);
                    touchpoint.name.clone_from(text);
                    touchpoint.feeling.quote.clone_from(text);
                    touchpoint.owner.get_or_insert_default().department.clone_from(text);
                    touchpoint.channel.get_or_insert_default().label = Some(text.clone());
                }
            }
            for lane in &mut map.lanes {
                let lane = std::sync::Arc::make_mut(lane);
                (lane.label, lane.sub_label) = (Some(text.clone()), Some(text.clone()));
            }
            for card in &mut map.cards {
                let card = std::sync::Arc::make_mut(card);
                card.text.clone_from(text);
                if let Some(solution) = &mut card.solution {
                    solution.resources.iter_mut().for_each(|resource| resource.name.clone_from(text));
                }
            }
            for link in &mut map.links {
                std::sync::Arc::make_mut(link).label.clone_from(text);
            }
            let shown: String = text.chars().take(24).collect();
            check(&format!("{name} with {shown:?}"), &layout(&map, &document, &LayoutOptions::default(), &typesetter));
        }
    }
}

/// Requirement 000-21: one persona on a page, whatever journey the map holds besides.
#[test]
fn a_persona_sheet_shows_its_persona_alone() {
    let mut document = templates::get("cafe", Language::En).expect("it is built in");
    let mut map = Map::clone(&document.maps[0]);
    map.kind = MapKind::PersonaSheet;
    let typesetter = Typesetter::new();
    let options = LayoutOptions::default();
    let scene = layout(&map, &document, &options, &typesetter);
    check("sheet", &scene);
    let keys: Vec<&str> = scene.elements.iter().map(|element| element.key.as_str()).collect();
    for list in ["goals", "motivations", "tasks", "pains"] {
        assert!(keys.contains(&format!("persona:p1:{list}").as_str()), "{keys:?}");
    }
    assert!(!keys.contains(&"persona:p1:behaviours"), "an empty list is not drawn");
    assert!(
        scene.grid.columns.is_empty()
            && !keys.iter().any(|key| key.starts_with("touchpoint") || key.starts_with("card"))
    );
    assert_eq!(scene.findings, []);

    let persona = std::sync::Arc::make_mut(&mut document.personas[0]);
    persona.tasks = vec!["One more thing that has to be done before nine o’clock".to_owned(); 40];
    let long = layout(&map, &document, &options, &typesetter);
    check("long sheet", &long);
    assert!(matches!(long.findings[..], [Finding::TooMuchForOneSlide { .. }]));
    assert!(long.size.height > scene.size.height);

    map.persona = None;
    let nobody = layout(&map, &document, &options, &typesetter);
    check("sheet of nobody", &nobody);
    assert!(!nobody.elements.iter().any(|element| element.role == Role::Persona));
}

#[test]
fn an_empty_map_is_a_page() {
    let typesetter = Typesetter::new();
    for &page in Page::ALL {
        let mut map = Map::empty("m".into());
        map.page = page;
        check("empty", &layout(&map, &Document::default(), &LayoutOptions::default(), &typesetter));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Requirement 002-22: whatever is done to whatever map, its picture stays whole.
    #[test]
    fn any_map_after_any_edits_passes_the_gates(document in any_document(), gestures in any_gestures()) {
        let mut document = document;
        for rolls in &gestures {
            if let Ok(next) = apply(&document, &command_for(&document, rolls)) {
                document = next;
            }
        }
        let typesetter = Typesetter::new();
        for map in &document.maps {
            check("a map by chance", &layout(map, &document, &LayoutOptions::default(), &typesetter));
        }
    }
}

/// All gates on one Scene.
fn check(what: &str, scene: &Scene) {
    let page = Rect::from_origin_size((0.0, 0.0), scene.size).inflate(ENOUGH, ENOUGH);
    assert!(scene.size.is_finite(), "{what}");
    let mut keys = std::collections::HashSet::new();
    let mut texts: Vec<(&Element, Rect, String)> = Vec::new();
    for element in &scene.elements {
        let at = element.at.to_vec2();
        let key = &element.key;
        assert!(keys.insert(key), "{what}: {key} twice");
        assert!(element.bounds.is_finite() && contains(page, element.bounds), "{what}: {key} off the page");
        for item in element.items.iter() {
            for bounds in drawn(item) {
                let bounds = bounds + at;
                assert!(bounds.is_finite(), "{what}: {key} is not finite");
                assert!(contains(page, bounds), "{what}: {key} draws off the page: {bounds:?}");
            }
            let Item::Text(text) = item else { continue };
            assert!(text.style.size >= 18.0, "{what}: {key} has text of {} px", text.style.size);
            for (start, line) in text.lines() {
                let words: String = line.runs.iter().map(|run| run.text.as_str()).collect();
                if words.trim().is_empty() {
                    continue;
                }
                let size = text.style.size;
                // The half of an opening bracket that hangs is empty.
                let left = start.x - line.hang;
                let bounds = Rect::new(left, start.y - 0.74 * size, start.x + line.width, start.y + 0.2 * size) + at;
                if matches!(element.role, Role::Touchpoint | Role::Card | Role::Owner | Role::Persona | Role::Stage) {
                    assert!(
                        contains(element.bounds.inflate(ENOUGH, ENOUGH), bounds),
                        "{what}: {key}: “{words}” off its card"
                    );
                }
                texts.push((element, bounds, words));
            }
        }
    }
    texts.sort_by(|a, b| a.1.y0.total_cmp(&b.1.y0));
    for (index, (one, a, words)) in texts.iter().enumerate() {
        for (other, b, more) in texts[index + 1..].iter().take_while(|(_, b, _)| b.y0 < a.y1) {
            // The ghost of a touchpoint lies alone in its column, so that it counts too.
            assert!(!overlap(*a, *b), "{what}: “{words}” ({}) over “{more}” ({})", one.key, other.key);
        }
    }
    let is_card = |role| matches!(role, Role::Touchpoint | Role::Card | Role::Owner | Role::Ghost);
    let cards: Vec<_> = scene.elements.iter().filter(|element| is_card(element.role)).collect();
    for (index, one) in cards.iter().enumerate() {
        for other in &cards[index + 1..] {
            assert!(!overlap(one.bounds, other.bounds), "{what}: {} over {}", one.key, other.key);
        }
    }
}

fn drawn(item: &Item) -> Vec<Rect> {
    match item {
        Item::Rect(rect) => {
            vec![Rect::from_origin_size((rect.shape.x, rect.shape.y), (rect.shape.width, rect.shape.height))]
        }
        Item::Path(path) => vec![path.path.bounding_box()],
        Item::Text(text) => text
            .lines()
            .map(|(start, line)| Rect::new(start.x, start.y - text.style.size * 0.75, start.x + line.width, start.y))
            .collect(),
        Item::Picture(picture) => vec![Rect::from_origin_size(
            (picture.shape.x, picture.shape.y),
            (picture.shape.width, picture.shape.height),
        )],
    }
}

fn contains(outer: Rect, inner: Rect) -> bool {
    outer.union(inner) == outer
}

fn overlap(a: Rect, b: Rect) -> bool {
    let common = a.intersect(b);
    common.width() > ENOUGH && common.height() > ENOUGH && common.size().to_vec2() != Vec2::ZERO
}
