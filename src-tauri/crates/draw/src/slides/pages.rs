//! How a map is cut into slides: whole stages as far as they fit, else runs of columns, else some of the lanes, else
//! some of the cards. Every card lies on exactly one slide after the overview, and nothing is left out.

use std::collections::HashSet;

use journey::excerpt::Excerpt;
use journey::model::{CardId, Lane, LaneId, LaneKind, Map, StageId, TouchpointId};

use super::Pages;
use crate::scene::{Finding, Scene};

/// Whether everything lies on the page at its full size.
pub fn fits(scene: &Scene) -> bool {
    scene.findings.iter().all(|finding| match finding {
        Finding::TooMuchForOneSlide { .. } | Finding::TooManyColumns { .. } => false,
        Finding::TooManyLines { .. } => true,
    })
}

/// The overview, when one fits a slide, and then the stages.
pub fn split(pages: &Pages) -> Vec<Excerpt> {
    let mut cuts = overview(pages).into_iter().collect::<Vec<_>>();
    let mut too_high = false;
    let stages: Vec<&StageId> = pages.shown.stages.iter().map(|stage| &stage.id).collect();
    let of_stages = |run: &[&StageId]| Excerpt { stages: some(run), ..Excerpt::default() };
    for run in runs(&stages, |run| pages.holds(&of_stages(run)), |_| true) {
        let excerpt = of_stages(run);
        if run.len() > 1 || pages.holds(&excerpt) {
            cuts.push(excerpt);
        } else {
            too_high = true;
            cuts.extend(columns_of(pages, run[0]));
        }
    }
    // Where lanes are what is too much, cutting between stages makes many slides that are nearly empty.
    let across = if too_high { lanes_of(pages, Excerpt::default()) } else { Vec::new() };
    let fits_all = !across.is_empty() && across.iter().all(|excerpt| pages.holds(excerpt));
    if fits_all && across.len() < cuts.len() { across } else { cuts }
}

/// The stages with their curves and ratings; the curve alone where columns are many.
fn overview(pages: &Pages) -> Option<Excerpt> {
    let of_kinds = |kinds: &[LaneKind]| {
        let lanes: HashSet<LaneId> =
            visible(pages.shown).filter(|lane| kinds.contains(&lane.kind)).map(|lane| lane.id.clone()).collect();
        (!lanes.is_empty()).then(|| Excerpt { lanes: Some(lanes), ..Excerpt::default() })
    };
    let kinds = [LaneKind::Touchpoints, LaneKind::Emotion, LaneKind::Importance, LaneKind::Performance];
    // Fewest lanes last: what can be said at a glance comes first.
    let wishes = [&kinds[..], &kinds[..2], &kinds[1..2]];
    wishes.into_iter().filter_map(of_kinds).find(|excerpt| pages.holds_as(excerpt, 1))
}

/// One stage that is too full for a slide, cut between its columns; where a card spans a cut anyway, it is shown on the
/// first of its slides.
fn columns_of(pages: &Pages, stage: &StageId) -> Vec<Excerpt> {
    let Some(record) = pages.shown.stage(stage) else { return Vec::new() };
    let columns: Vec<&TouchpointId> = record.touchpoints.iter().map(|touchpoint| &touchpoint.id).collect();
    let cards = || pages.shown.cards.iter().filter(|card| card.place.stage == *stage);
    let of_columns = |run: &[&TouchpointId]| {
        let opens_stage = run.first() == columns.first();
        let own = cards().filter(|card| match card.place.touchpoints.first() {
            Some(first) => run.contains(&first),
            None => opens_stage,
        });
        Excerpt {
            stages: some(&[stage]),
            touchpoints: some(run),
            cards: Some(own.map(|card| card.id.clone()).collect()),
            ..Excerpt::default()
        }
    };
    let no_card_spans = |at: usize| {
        let (left, right) = (columns[at - 1], columns[at]);
        !cards().any(|card| card.place.touchpoints.contains(left) && card.place.touchpoints.contains(right))
    };
    if columns.is_empty() {
        return lanes_of(pages, of_columns(&[]));
    }
    let runs = runs(&columns, |run| pages.holds(&of_columns(run)), no_card_spans);
    let by_columns: Vec<_> = runs.into_iter().flat_map(|run| fitting_or(pages, of_columns(run), lanes_of)).collect();
    let by_lanes = lanes_of(pages, of_columns(&columns));
    let fits_all = by_lanes.iter().all(|excerpt| pages.holds(excerpt));
    if fits_all && by_lanes.len() < by_columns.len() { by_lanes } else { by_columns }
}

/// Columns whose lanes do not fit below each other: a slide for some lanes, then one for the next; the touchpoints
/// head each.
fn lanes_of(pages: &Pages, columns: Excerpt) -> Vec<Excerpt> {
    let head = visible(pages.shown).find(|lane| lane.kind == LaneKind::Touchpoints).map(|lane| &lane.id);
    let lanes: Vec<&LaneId> = visible(pages.shown).map(|lane| &lane.id).filter(|id| Some(*id) != head).collect();
    let of_lanes = |run: &[&LaneId]| {
        let lanes = run.iter().copied().chain(head).cloned().collect();
        Excerpt { lanes: Some(lanes), ..columns.clone() }
    };
    if lanes.is_empty() {
        return vec![columns];
    }
    let runs = runs(&lanes, |run| pages.holds(&of_lanes(run)), |_| true);
    runs.into_iter().flat_map(|run| fitting_or(pages, of_lanes(run), cards_of)).collect()
}

/// One lane that is too high for a slide: some of its cards, then the next. A card that is too high alone stays whole,
/// and its slide grows.
fn cards_of(pages: &Pages, lane: Excerpt) -> Vec<Excerpt> {
    let part = lane.of(pages.shown);
    let cards: Vec<&CardId> = part.cards.iter().map(|card| &card.id).collect();
    if cards.len() < 2 {
        return vec![lane];
    }
    let of_cards = |run: &[&CardId]| Excerpt { cards: some(run), ..lane.clone() };
    runs(&cards, |run| pages.holds(&of_cards(run)), |_| true).into_iter().map(of_cards).collect()
}

fn fitting_or(pages: &Pages, excerpt: Excerpt, cut: impl Fn(&Pages, Excerpt) -> Vec<Excerpt>) -> Vec<Excerpt> {
    if pages.holds(&excerpt) { vec![excerpt] } else { cut(pages, excerpt) }
}

/// Cuts a list into runs that fit, each as long as it can be; one thing alone is a run, whether it fits or not. A run
/// ends at a `clean` place (before the index) where there is one.
fn runs<T>(all: &[T], fits: impl Fn(&[T]) -> bool, clean: impl Fn(usize) -> bool) -> Vec<&[T]> {
    let mut runs = Vec::new();
    let mut start = 0;
    while start < all.len() {
        let longest = longest_fit(&all[start..], &fits);
        let end = start + longest;
        let end = (start + 1..=end).rev().find(|at| *at == all.len() || clean(*at)).unwrap_or(end);
        runs.push(&all[start..end]);
        start = end;
    }
    runs
}

/// How many of the first fit together, at least one. More never fit better, so it is looked for by doubling and
/// halving.
fn longest_fit<T>(all: &[T], fits: impl Fn(&[T]) -> bool) -> usize {
    let (mut known, mut too_many) = (1, all.len() + 1);
    let mut step = 2;
    while step < too_many {
        if fits(&all[..step]) {
            known = step;
            step = (step * 2).min(if step < all.len() { all.len() } else { too_many });
        } else {
            too_many = step;
        }
    }
    while known + 1 < too_many {
        let middle = usize::midpoint(known, too_many);
        if fits(&all[..middle]) { known = middle } else { too_many = middle }
    }
    known
}

fn some<T: Clone + Eq + std::hash::Hash>(ids: &[&T]) -> Option<HashSet<T>> {
    Some(ids.iter().map(|id| (*id).clone()).collect())
}

/// The lanes that are drawn.
pub fn visible(map: &Map) -> impl Iterator<Item = &Lane> {
    map.lanes.iter().map(|lane| &**lane).filter(|lane| !lane.hidden)
}

impl Pages<'_> {
    fn holds(&self, excerpt: &Excerpt) -> bool {
        // As wide as any number that it may get.
        self.holds_as(excerpt, 888)
    }

    fn holds_as(&self, excerpt: &Excerpt, number: usize) -> bool {
        fits(&self.scene(&excerpt.of(self.shown), Some((number, 888))))
    }
}
