//! Maps on slides: nothing is lost when a map is cut, nothing is shrunk, and what customers must not see is not there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use draw::scene::{Element, Item, Page, Role, Scene, Slide};
use draw::slides::{Offer, SlideOptions, Slides, slides, smallest_text};
use draw::text::Typesetter;
use draw::{HeaderChoice, LayoutOptions, TextSize, layout};
use journey::excerpt::Excerpt;
use journey::model::{
    Card, Document, Emotion, Lane, LaneKind, Language, Link, LinkKind, Map, Place, Rating, Stage, Touchpoint,
};
use kurbo::ParamCurve as _;
use proptest::prelude::*;
use tests::any_document;

/// Nothing on a map is smaller, px (VISUAL-SPEC, section 16).
const SMALLEST: f64 = 18.0;

fn split(document: &Document, map: &Arc<Map>, page: Page) -> Slides {
    let layout = LayoutOptions { page: Some(page), ..LayoutOptions::default() };
    let options = SlideOptions { layout, split: true, notes: true, ..SlideOptions::default() };
    slides(document, map, &options, &Typesetter::new())
}

/// A map of 12 stages × 15 lanes × `cards` cards, four touchpoints a stage.
fn stress(cards: usize) -> (Document, Arc<Map>) {
    let mut map = Map::empty("stress".into());
    map.title = "Where twelve stages lose a customer".into();
    let kinds = [LaneKind::Touchpoints, LaneKind::Emotion, LaneKind::Importance, LaneKind::Performance];
    let kinds = kinds.into_iter().chain([LaneKind::Owners]);
    let card_kinds = LaneKind::ALL.into_iter().filter(|kind| kind.holds_cards()).take(10);
    let lane = |kind: LaneKind| Arc::new(Lane::new(format!("lane-{kind:?}").into(), kind));
    map.lanes = kinds.chain(card_kinds.clone()).map(lane).collect();
    let touchpoint = |number: usize| {
        let mut it = Touchpoint::new(format!("t{number}").into(), format!("Touchpoint {number}"));
        it.feeling.felt = Some(Emotion::nearest(f64::from((number * 7 % 9) as u32) / 2.0 - 2.0));
        it.feeling.desired = Emotion::new(1.0);
        it.feeling.quote = format!("“Said at {number}.”");
        it.importance.customer = Rating::new(9.0);
        it.importance.internal = Rating::new(5.0);
        Arc::new(it)
    };
    let stage = |number: usize| {
        Arc::new(Stage {
            id: format!("s{number}").into(),
            name: format!("Stage {number}"),
            question: String::new(),
            role: None,
            validation: None,
            touchpoints: (number * 4..number * 4 + 4).map(touchpoint).collect(),
            extra: Default::default(),
        })
    };
    map.stages = (0..12).map(stage).collect();
    let lanes: Vec<_> = card_kinds.map(|kind| format!("lane-{kind:?}")).collect();
    map.cards = (0..cards)
        .map(|number| {
            let column = number % 48;
            let place = Place {
                lane: lanes[number / 48 % lanes.len()].as_str().into(),
                stage: format!("s{}", column / 4).into(),
                touchpoints: vec![format!("t{column}").into()],
            };
            let mut card = Card::new(format!("c{number}").into(), place);
            card.text =
                format!("Card {number} says what a customer does here and why it hurts them. 顾客在这里等了很久。");
            Arc::new(card)
        })
        .collect();
    map.links = vec![Arc::new(Link {
        id: "back".into(),
        from: "t40".into(),
        to: "t6".into(),
        label: "Comes back".into(),
        kind: LinkKind::WinBack,
        extra: Default::default(),
    })];
    let map = Arc::new(map);
    (Document { maps: vec![Arc::clone(&map)], ..Document::default() }, map)
}

fn ids(scene: &Scene, role: Role) -> Vec<&str> {
    scene.elements.iter().filter(|it| it.role == role).filter_map(|it| it.id.as_deref()).collect()
}

fn element(slide: &Slide, role: Role) -> Option<&Arc<Element>> {
    slide.scene.elements.iter().find(|element| element.role == role)
}

fn text_of(element: &Element) -> String {
    let lines = element.items.iter().filter_map(|item| match item {
        Item::Text(text) => Some(&text.block.lines),
        _ => None,
    });
    lines.flatten().flat_map(|line| &line.runs).map(|run| run.text.as_str()).collect()
}

/// Every card and every touchpoint that the whole map draws is drawn on the slides, each card on one.
fn nothing_is_lost(map: &Map, document: &Document, slides: &Slides) {
    let whole = layout(map, document, &LayoutOptions::default(), &Typesetter::new());
    let mut drawn: BTreeMap<&str, usize> = BTreeMap::new();
    slides
        .slides
        .iter()
        .flat_map(|slide| ids(&slide.scene, Role::Card))
        .for_each(|id| *drawn.entry(id).or_default() += 1);
    let wanted: BTreeSet<&str> = ids(&whole, Role::Card).into_iter().collect();
    assert_eq!(drawn.keys().copied().collect::<BTreeSet<_>>(), wanted);
    assert!(drawn.values().all(|count| *count == 1), "{drawn:?}");
    let columns = |scene: &Scene| scene.grid.columns.iter().map(|it| it.touchpoint.clone()).collect::<BTreeSet<_>>();
    let on_slides: BTreeSet<_> = slides.slides.iter().flat_map(|slide| columns(&slide.scene)).collect();
    assert_eq!(on_slides, columns(&whole));
}

#[test]
fn a_map_that_fits_is_one_slide() {
    for (name, language) in [("cafe", Language::ZhHant), ("b2b-performance", Language::En)] {
        let document = templates::get(name, language).expect("it is built in");
        let made = split(&document, &document.maps[0], Page::Wide);
        assert_eq!(made.slides.len(), 1, "{name}");
        assert!(element(&made.slides[0], Role::PageNumber).is_none());
        assert_eq!((made.fit.points, made.fit.too_full.len(), made.fit.offers.len()), (9.0, 0, 0), "{name}");
    }
}

#[test]
fn the_stress_map_is_an_overview_and_stages() {
    let (document, map) = stress(400);
    let made = split(&document, &map, Page::Wide);
    nothing_is_lost(&map, &document, &made);
    assert!(made.fit.too_full.is_empty(), "{:?}", made.fit.too_full);
    assert!((made.fit.points - 9.0).abs() < 1e-9, "{}", made.fit.points);
    let count = made.slides.len();
    assert!(count > 12, "{count}");
    assert!(made.fit.offers.contains(&Offer::Split { slides: count }));

    let overview = &made.slides[0];
    assert_eq!((overview.title.as_str(), overview.scene.grid.columns.len()), (map.title.as_str(), 48));
    assert!(element(overview, Role::FeltCurve).is_some() && ids(&overview.scene, Role::Card).is_empty());
    for (index, slide) in made.slides.iter().enumerate() {
        let number = element(slide, Role::PageNumber).map(|it| text_of(it));
        assert_eq!(number, Some(format!("{}/{count}", index + 1)));
        assert_eq!((slide.scene.size.width, slide.scene.size.height), (1920.0, 1080.0));
        assert!(element(slide, Role::Title).is_some() && element(slide, Role::LaneHeader).is_some());
    }
}

/// The curve of a slide is the stretch of the whole map's, up to the edges of its plot.
#[test]
fn the_curve_goes_on_over_the_cut() {
    let (document, map) = stress(100);
    let made = split(&document, &map, Page::Wide);
    let last = made.slides.len() - 1;
    for (index, slide) in made.slides.iter().enumerate().skip(1) {
        let Some(curve) = element(slide, Role::FeltCurve) else { continue };
        let Some(Item::Path(path)) = curve.items.last() else { panic!("a curve is a path") };
        let points: Vec<_> = path.path.segments().flat_map(|it| [it.start().x, it.end().x]).collect();
        let (first, end) = (points[0], points[points.len() - 1]);
        let width = slide.scene.grid.plot.1 - slide.scene.grid.plot.0;
        let starts_map = slide.scene.grid.columns[0].touchpoint == "t0";
        assert_eq!(first.abs() < 0.01, !starts_map, "slide {index}: starts at {first}");
        let ends_map = slide.scene.grid.columns.last().is_some_and(|it| it.touchpoint == "t47");
        assert_eq!((end - width).abs() < 0.01, !ends_map, "slide {index} of {last}: ends at {end}, not {width}");
    }
    let highest: Vec<_> = made.slides.iter().flat_map(|slide| ids(&slide.scene, Role::CallOut)).collect();
    let whole = layout(&map, &document, &LayoutOptions::default(), &Typesetter::new());
    let of_whole: BTreeSet<_> = ids(&whole, Role::CallOut).into_iter().collect();
    assert_eq!(highest.into_iter().collect::<BTreeSet<_>>(), of_whole, "extremes are those of the whole map");
}

#[test]
fn a_link_that_leaves_a_slide_ends_as_a_stub_that_names_the_other_end() {
    let (document, map) = stress(100);
    let made = split(&document, &map, Page::Wide);
    let stubs: Vec<String> = made.slides[1..]
        .iter()
        .flat_map(|slide| slide.scene.elements.iter().filter(|it| it.role == Role::LinkLabel))
        .map(|label| text_of(label))
        .collect();
    let at_start = stubs.iter().any(|text| text.replace(' ', "") == "Comesback·Touchpoint6");
    let at_end = stubs.iter().any(|text| text.replace(' ', "") == "Comesback·Touchpoint40");
    assert!(at_start && at_end, "{stubs:?}");
}

#[test]
fn what_is_left_out_is_left_out() {
    let document = templates::get("b2b-performance", Language::En).expect("it is built in");
    let map = &document.maps[0];
    let all = layout(map, &document, &LayoutOptions::default(), &Typesetter::new());
    let bare = LayoutOptions { header: HeaderChoice::None, hide_legend: true, hide_source: true, ..Default::default() };
    let bare = layout(map, &document, &bare, &Typesetter::new());
    for role in [Role::Eyebrow, Role::Title, Role::Purpose, Role::Persona, Role::Portrait, Role::Legend, Role::Source] {
        assert!(all.elements.iter().any(|it| it.role == role), "{role:?}");
        assert!(bare.elements.iter().all(|it| it.role != role), "{role:?}");
    }
    let title = LayoutOptions { header: HeaderChoice::Title, ..LayoutOptions::default() };
    let title = layout(map, &document, &title, &Typesetter::new());
    assert!(title.elements.iter().any(|it| it.role == Role::Title));
    assert!(title.elements.iter().all(|it| it.role != Role::Persona && it.role != Role::Eyebrow));
    assert!(bare.grid.band.0 < title.grid.band.0 && title.grid.band.0 < all.grid.band.0);
}

/// Requirement 001-13: the customer's view stays, ours goes from the picture, its alt text and the notes.
#[test]
fn customers_see_no_internal_ratings() {
    let document = templates::get("b2b-performance", Language::En).expect("it is built in");
    let excerpt = Excerpt { without_internal_ratings: true, ..Excerpt::default() };
    let options = SlideOptions { excerpt, notes: true, split: true, ..SlideOptions::default() };
    let made = slides(&document, &document.maps[0], &options, &Typesetter::new());
    let said: String = made.slides.iter().flat_map(|slide| &slide.scene.elements).map(|it| text_of(it)).collect();
    assert!(!said.contains("Internal view") && said.contains("Customer view"));
    assert!(!said.contains("Blind spot") && !said.contains("Over-invested"));
    let names = made.slides.iter().flat_map(|slide| &slide.scene.elements).map(|it| it.name.as_str());
    assert!(names.filter(|name| name.contains("internal ")).all(|name| name.contains("internal –")));
}

#[test]
fn large_text_is_a_fifth_larger_on_the_same_paper() {
    let document = templates::get("cafe", Language::En).expect("it is built in");
    let large = LayoutOptions { text_size: TextSize::Large, ..LayoutOptions::default() };
    let options = SlideOptions { layout: large, split: true, ..SlideOptions::default() };
    let made = slides(&document, &document.maps[0], &options, &Typesetter::new());
    assert!((made.fit.points - 10.8).abs() < 1e-6, "{}", made.fit.points);
    assert!(made.slides.iter().all(|slide| (slide.paper.width, slide.paper.height) == (960.0, 540.0)));
    nothing_is_lost(&document.maps[0], &document, &made);
}

/// What does not fit is said with what would help, and each offer does help.
#[test]
fn offers_keep_their_promise() {
    let (document, map) = stress(96);
    let mut small = Map::clone(&map);
    small.stages.truncate(2);
    small.cards.retain(|card| ["s0", "s1"].contains(&card.place.stage.as_str()));
    let small = Arc::new(small);
    let typesetter = Typesetter::new();
    let made = slides(&document, &small, &SlideOptions::default(), &typesetter);
    assert_eq!((made.slides.len(), made.fit.too_full.len()), (1, 1));
    assert!(made.fit.points < 9.0, "a page that grew is smaller on its paper: {}", made.fit.points);
    let mut seen = 0;
    for offer in &made.fit.offers {
        let mut options = SlideOptions::default();
        match offer {
            Offer::Split { .. } => options.split = true,
            Offer::LargerPage { page } => options.layout.page = Some(*page),
            Offer::HideLanes { lanes, names } => {
                assert_eq!(lanes.len(), names.len());
                let kept = small.lanes.iter().map(|lane| lane.id.clone()).filter(|id| !lanes.contains(id));
                options.excerpt.lanes = Some(kept.collect());
            }
        }
        let made = slides(&document, &small, &options, &typesetter);
        assert!(made.fit.too_full.is_empty(), "{offer:?}");
        seen += 1;
    }
    assert!(seen >= 2, "{:?}", made.fit.offers);
}

#[test]
fn notes_say_what_customers_said() {
    let (document, map) = stress(10);
    let made = split(&document, &map, Page::Wide);
    let notes: Vec<&str> = made.slides.iter().map(|slide| slide.notes.as_str()).collect();
    assert!(notes[0].contains("Stage 11 · Touchpoint 47\n“Said at 47.”"));
    assert!(notes.iter().skip(1).all(|notes| !notes.is_empty()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever the map, every card is on one slide, no text is under the minimum, and what could not be helped is said.
    #[test]
    fn any_map_can_be_cut(document in any_document()) {
        for map in document.maps.iter().take(2) {
            let made = split(&document, map, Page::Wide);
            nothing_is_lost(map, &document, &made);
            for (index, slide) in made.slides.iter().enumerate() {
                prop_assert!(smallest_text(&slide.scene).is_none_or(|size| size >= SMALLEST));
                let grown = slide.scene.size.width > 1920.01 || slide.scene.size.height > 1080.01;
                let said = made.fit.too_full.iter().any(|it| it.slide == index + 1);
                prop_assert_eq!(grown, said);
            }
        }
    }
}
