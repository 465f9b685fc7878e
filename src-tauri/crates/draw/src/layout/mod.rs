//! From a map to its Scene: measure the header, place columns and stages, stack the lanes, draw.
//!
//! [`frame`] has what every lane needs; [`lanes`] is the table of lane kinds; [`plan`] gives each lane its place.

mod callout;
mod cards;
mod cells;
mod channels;
mod curve;
pub mod deck;
mod describe;
mod element;
mod emotion;
mod face;
mod footer;
mod frame;
mod gap;
mod ground;
mod header;
mod lane_header;
mod lanes;
mod legend;
mod links;
mod marks;
mod memory;
mod metrics;
mod options;
mod owners;
mod persona;
mod plan;
mod portrait;
mod ratings;
mod routing;
mod sheet;
mod stages;
mod touchpoints;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use footer::Footer;
use frame::Frame;
use header::Header;
use journey::model::{Document, LaneKind, Map, MapKind, one_line};
pub use lanes::label_key as lane_label_key;
pub use memory::Memory;
pub use options::{Drag, HeaderChoice, LayoutOptions, Part, TextSize, page_size};
use plan::{Plan, plan};
use stages::Band;

use crate::scene::{Column, Element, Finding, Grid, LaneSpan, Scene, Size, StageSpan};
use crate::text::Typesetter;
use crate::theme::Theme;

/// Lays out a map of the document.
#[must_use]
pub fn layout(map: &Map, document: &Document, options: &LayoutOptions, typesetter: &Typesetter) -> Scene {
    if map.kind == MapKind::PersonaSheet {
        return sheet::layout(map, document, options, typesetter);
    }
    let theme = Theme::of(options.theme.unwrap_or(map.theme));
    let page = page_size(options.page.unwrap_or(map.page), options.text_size);
    let frame = Frame::new(map, document, theme, typesetter, page.map(|page| page.width), options);

    let header = Header::new(&frame);
    let band = Band::new(&frame);
    let footer = Footer::new(&frame);
    let band_top = metrics::MARGIN_TOP + header.height;
    let lanes_top = band_top + band.height + metrics::THREAD_GAP + metrics::THREAD;
    let below = footer.height + metrics::MARGIN_BOTTOM;
    let plan = plan(&frame, lanes_top, page.map(|page| page.height - below));
    let height = page.map_or(plan.bottom + below, |page| page.height + plan.missing);

    let mut elements = Vec::with_capacity(map.cards.len() + 12 * frame.columns.len() + 64);
    header.draw(&frame, &mut elements);
    ground::draw(&frame, &plan, &mut elements);
    for it in &plan.lanes {
        (it.drawing.draw)(&frame, it.lane, it.y + it.inset, it.height - it.inset, &mut elements);
    }
    band.draw(&frame, band_top, &mut elements);
    if let Some((_, cards)) = plan.channel {
        links::draw(&frame, cards, &mut elements);
    }
    for it in &plan.lanes {
        it.header.draw(&frame, it.lane, &it.drawing, it.y, it.height, &mut elements);
    }
    footer.draw(&frame, height - below, &mut elements);
    make_keys_unique(&mut elements);
    let mut memory = frame.memory.take();
    memory.tidy();
    typesetter.keep_cards(memory);

    let mut findings = frame.findings.take();
    // Texts are measured for the height of their lane and again to be drawn.
    let mut seen = HashSet::new();
    findings.retain(|finding| match finding {
        Finding::TooManyLines { key, lines } => seen.insert((key.clone(), *lines)),
        Finding::TooManyColumns { .. } | Finding::TooMuchForOneSlide { .. } => true,
    });
    if plan.missing > 0.0 {
        findings.insert(0, Finding::TooMuchForOneSlide { missing: plan.missing });
    }
    Scene {
        size: Size::new(frame.page_width(), height),
        description: describe::map(&frame),
        language: map.language,
        theme: options.theme.unwrap_or(map.theme),
        paper: theme.paper,
        elements,
        grid: grid(&frame, &plan, (band_top, band_top + band.height)),
        findings,
    }
}

/// A lane that appears twice draws the same things twice; the later ones are numbered.
fn make_keys_unique(elements: &mut [Arc<Element>]) {
    let mut seen = HashMap::with_capacity(elements.len());
    let mut repeated = Vec::new();
    for (index, element) in elements.iter().enumerate() {
        let count = seen.entry(element.key.as_str()).or_insert(0);
        *count += 1;
        if *count > 1 {
            repeated.push((index, format!("{}#{count}", element.key)));
        }
    }
    for (index, key) in repeated {
        Arc::make_mut(&mut elements[index]).key = key;
    }
}

fn grid(frame: &Frame, plan: &Plan, band: (f64, f64)) -> Grid {
    let columns = frame.live_columns().map(|column| Column {
        touchpoint: column.touchpoint.id.to_string(),
        stage: frame.stages[column.stage].stage.id.to_string(),
        x: column.x,
        width: column.width,
        name: describe::column(frame, column).to_owned(),
    });
    let stages = frame.stages.iter().map(|it| StageSpan {
        id: it.stage.id.to_string(),
        name: one_line(&it.stage.name),
        x: it.x,
        width: it.width,
    });
    let lanes = plan.lanes.iter().map(|it| LaneSpan {
        id: it.lane.id.to_string(),
        kind: it.lane.kind,
        name: one_line(&lanes::label(frame, it.lane)),
        y: it.y,
        height: it.height,
    });
    let emotion = plan.lanes.iter().find(|it| it.lane.kind == LaneKind::Emotion);
    Grid {
        plot: frame.plot,
        band,
        columns: columns.collect(),
        stages: stages.collect(),
        lanes: lanes.collect(),
        emotion: emotion.map(|it| emotion::scale(it.y + it.inset, it.height - it.inset)),
    }
}
