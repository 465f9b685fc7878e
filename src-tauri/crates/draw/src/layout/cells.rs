//! The metrics and evidence lanes: what the touchpoints hold, as text in their columns.

use std::sync::Arc;

use journey::model::{Lane, LaneKind, Metric, Touchpoint, Validation};

use super::element::{Text, boxed, element, fade};
use super::frame::{ColumnBox, ColumnState, Frame};
use super::metrics;
use crate::icons::icon;
use crate::scene::{Element, Role};

/// One entry of a cell: a sign or none, and words.
type Entry = (Option<&'static str>, String);

const PAD: f64 = 8.0;
const SIGN: f64 = 24.0;
const ENTRY_GAP: f64 = 4.0;

/// As high as its fullest cell, px.
pub fn height(frame: &Frame, lane: &Lane) -> f64 {
    let cells = frame.live_columns().map(|column| cell_height(&texts(frame, lane, column)));
    cells.fold(metrics::MICRO.lead, f64::max) + 2.0 * PAD
}

/// Draws the cells.
pub fn draw(frame: &Frame, lane: &Lane, y: f64, height: f64, out: &mut Vec<Arc<Element>>) {
    let theme = frame.theme;
    for column in frame.live_columns() {
        let texts = texts(frame, lane, column);
        if texts.is_empty() {
            continue;
        }
        let id = column.touchpoint.id.as_str();
        let bounds = boxed(column.x + metrics::CARD_GAP / 2.0, y, column.width - metrics::CARD_GAP, height);
        let (mut items, mut top) = (Vec::new(), PAD);
        for (sign, text) in &texts {
            let baseline = top + text.style.size;
            let mut x = PAD / 2.0;
            if let Some(sign) = sign {
                items.push(icon(sign, x, baseline - 15.0, 18.0, theme.ink2, 2.0));
                x += SIGN;
            }
            items.push(text.at(x, baseline, theme.ink));
            top += text.height() + ENTRY_GAP;
        }
        if column.state == ColumnState::Moving {
            fade(&mut items, 0.5);
        }
        let words: Vec<_> = texts.iter().map(|(_, text)| super::header::spoken(text)).collect();
        let name = words.join(&frame.word("list-separator"));
        let mut cell = Arc::unwrap_or_clone(element(Role::Cell, Some(id), name, bounds, items));
        cell.key = format!("cell:{}:{id}", lane.id);
        out.push(Arc::new(cell));
    }
}

fn cell_height(texts: &[(Option<&'static str>, Text)]) -> f64 {
    texts.iter().map(|(_, text)| text.height() + ENTRY_GAP).sum::<f64>() - ENTRY_GAP
}

fn texts(frame: &Frame, lane: &Lane, column: &ColumnBox) -> Vec<(Option<&'static str>, Text)> {
    let width = column.width - metrics::CARD_GAP - PAD;
    let set = |(sign, text): Entry| {
        let room = width - if sign.is_some() { SIGN } else { 0.0 };
        (sign, frame.set(&text, metrics::MICRO, room))
    };
    let entries = match lane.kind {
        LaneKind::Evidence => evidence(column.touchpoint),
        _ => column.touchpoint.metrics.iter().map(|metric| (None, measured(metric))).collect(),
    };
    entries.into_iter().map(set).collect()
}

fn evidence(touchpoint: &Touchpoint) -> Vec<Entry> {
    let sign = |status| match status {
        Some(Validation::Customer) => "circle-check",
        Some(Validation::Internal | Validation::Assumed) => "circle-dashed",
        None => "message-square-quote",
    };
    let said = touchpoint.evidence.iter().filter(|evidence| !evidence.quote.is_empty());
    said.map(|evidence| (Some(sign(evidence.status)), evidence.quote.clone())).collect()
}

/// `Conversion 12 → 18 %`: where it is, or was, and where it should be.
fn measured(metric: &Metric) -> String {
    let now = metric.actual.or(metric.baseline);
    let values: Vec<_> = [now, metric.target].into_iter().flatten().map(|value| value.to_string()).collect();
    let parts = [metric.name.clone(), values.join(" → "), metric.unit.clone()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
