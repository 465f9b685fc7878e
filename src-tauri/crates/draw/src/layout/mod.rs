//! From a map to its Scene: measure the header, place columns and stages, stack the lanes, draw.

mod callout;
mod curve;
mod element;
mod emotion;
mod face;
mod frame;
mod gap;
mod lanes;
mod links;
mod marks;
mod metrics;
mod portrait;
mod ratings;

use journey::model::{Document, Map, Page, StageId, Theme as ThemeName, TouchpointId};

use crate::scene::{Finding, Grid, Scene, Size};
use crate::text::Typesetter;
use crate::theme::Theme;
use frame::Frame;

/// What the picture of a map depends on besides the map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LayoutOptions {
    /// Another page than the map's own.
    pub page: Option<Page>,
    /// Another theme than the map's own.
    pub theme: Option<ThemeName>,
    /// A touchpoint that is being dragged.
    pub drag: Option<Drag>,
}

/// A touchpoint that is being dragged. The map has it where it would land; its old place stays as a ghost.
#[derive(Clone, Debug, PartialEq)]
pub struct Drag {
    /// Which.
    pub touchpoint: TouchpointId,
    /// The stage that it came from.
    pub ghost_stage: StageId,
    /// Its old place in that stage, counted as if it were taken out.
    pub ghost_at: usize,
}

/// Lays out a map of the document.
#[must_use]
pub fn layout(map: &Map, document: &Document, options: &LayoutOptions, typesetter: &Typesetter) -> Scene {
    let theme = Theme::of(options.theme.unwrap_or(map.theme));
    let page = metrics::page_size(options.page.unwrap_or(map.page));
    let frame = Frame::new(map, document, theme, typesetter, page.map(|page| page.width), options.drag.as_ref());
    let mut y = metrics::MARGIN_TOP + metrics::HEADER + metrics::HEADER_GAP;
    let mut elements = Vec::new();
    for lane in frame.lanes() {
        let drawing = lanes::drawing(lane.kind);
        let height = (drawing.height)(&frame, lane);
        (drawing.draw)(&frame, lane, y, height, &mut elements);
        y += height + metrics::LANE_GAP;
    }
    let findings: Vec<Finding> = frame.findings.take();
    Scene {
        size: Size::new(frame.page_width(), y),
        description: String::new(),
        language: map.language,
        paper: theme.paper,
        elements,
        grid: Grid::default(),
        findings,
    }
}
