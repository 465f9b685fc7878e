//! How well slides hold a map: the smallest text, what is too full, and what could be done about it.

use journey::excerpt::Excerpt;
use journey::model::{LaneId, LaneKind, one_line};
use serde::Serialize;

use super::{Pages, pages};
use crate::scene::{Finding, Item, Page, Scene, Slide};

/// What a person should know before they use the slides.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub struct Fit {
    /// The smallest text on the paper, points; 0 without any text.
    pub points: f64,
    /// The slides that hold more than their page, each by its number from 1. They are drawn smaller than the others,
    /// never cut.
    pub too_full: Vec<TooFull>,
    /// What would put the whole map on one page at its full size; empty when it is.
    pub offers: Vec<Offer>,
}

/// One slide that holds more than its page.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub struct TooFull {
    /// From 1.
    pub slide: usize,
    /// What it holds.
    pub title: String,
    /// px that its columns and its lanes need beyond the page.
    pub missing: (f64, f64),
}

/// What would make a map that is too large readable.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", tag = "offer", rename_all_fields = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub enum Offer {
    /// Several slides.
    Split {
        /// How many.
        slides: usize,
    },
    /// Without these lanes it fits.
    HideLanes {
        /// Their ids.
        #[cfg_attr(feature = "ts", ts(as = "Vec<String>"))]
        lanes: Vec<LaneId>,
        /// What their headers say.
        names: Vec<String>,
    },
    /// It fits a larger page.
    LargerPage {
        /// Which.
        page: Page,
    },
}

impl Fit {
    pub(super) fn of(slides: &[Slide], offers: Vec<Offer>) -> Self {
        let sizes = slides.iter().filter_map(|slide| Some(smallest_text(&slide.scene)? * slide.scale()));
        let points = sizes.reduce(f64::min).unwrap_or(0.0);
        let too_full = slides.iter().enumerate().filter(|(_, slide)| !pages::fits(&slide.scene));
        let too_full = too_full.map(|(index, slide)| TooFull {
            slide: index + 1,
            title: slide.title.clone(),
            missing: missing(&slide.scene),
        });
        Self { points, too_full: too_full.collect(), offers }
    }
}

/// The smallest text of a Scene, px of the page.
#[must_use]
pub fn smallest_text(scene: &Scene) -> Option<f64> {
    let items = scene.elements.iter().flat_map(|element| element.items.iter());
    let sizes = items.filter_map(|item| match item {
        Item::Text(text) if !text.block.lines.is_empty() => Some(text.style.size),
        _ => None,
    });
    sizes.reduce(f64::min)
}

fn missing(scene: &Scene) -> (f64, f64) {
    scene.findings.iter().fold((0.0, 0.0), |(columns, lanes), finding| match finding {
        Finding::TooManyColumns { missing } => (*missing, lanes),
        Finding::TooMuchForOneSlide { missing } => (columns, *missing),
        Finding::TooManyLines { .. } => (columns, lanes),
    })
}

/// What helps a map that does not fit its page.
pub(super) fn offers(deck: &Pages, slides: usize) -> Vec<Offer> {
    let mut offers = Vec::new();
    let slides = if slides > 0 { slides } else { pages::split(deck).len() };
    if slides > 1 {
        offers.push(Offer::Split { slides });
    }
    offers.extend(lanes_to_hide(deck));
    let larger = [Page::A4, Page::A3, Page::Free].into_iter().filter(|page| is_larger(deck.page(), *page));
    let fitting = |page: &Page| pages::fits(&deck.scene_on(deck.shown, None, *page));
    offers.extend(larger.into_iter().find(fitting).map(|page| Offer::LargerPage { page }));
    offers
}

/// The fewest lanes, from those that explain the others, without which the map fits; never the touchpoints or curves.
fn lanes_to_hide(deck: &Pages) -> Option<Offer> {
    let spared = |kind| matches!(kind, LaneKind::Touchpoints | LaneKind::Emotion);
    let can_go: Vec<&journey::model::Lane> = pages::visible(deck.shown).filter(|lane| !spared(lane.kind)).collect();
    let fits_without = |hidden: &[&journey::model::Lane]| {
        let kept = pages::visible(deck.shown).filter(|lane| !hidden.iter().any(|gone| gone.id == lane.id));
        let excerpt = Excerpt { lanes: Some(kept.map(|lane| lane.id.clone()).collect()), ..Excerpt::default() };
        pages::fits(&deck.scene(&excerpt.of(deck.shown), None))
    };
    // One alone, the lowest first; else more and more of them from below.
    let one = can_go.iter().rev().find(|lane| fits_without(&[lane])).map(|lane| vec![*lane]);
    let several = || (2..=can_go.len()).map(|count| &can_go[can_go.len() - count..]).find(|gone| fits_without(gone));
    let hidden = one.or_else(|| several().map(<[_]>::to_vec))?;
    let name = |lane: &journey::model::Lane| {
        let own = lane.label.as_deref().map(one_line);
        own.unwrap_or_else(|| words::say(deck.shown.language.tag(), &crate::layout::lane_label_key(lane.kind)))
    };
    Some(Offer::HideLanes {
        lanes: hidden.iter().map(|lane| lane.id.clone()).collect(),
        names: hidden.iter().map(|lane| name(lane)).collect(),
    })
}

fn is_larger(page: Page, than: Page) -> bool {
    let rank = |page| match page {
        Page::Classic => 0,
        Page::Wide => 1,
        Page::A4 => 2,
        Page::A3 => 3,
        Page::Free => 4,
    };
    rank(than) > rank(page)
}
