//! The footer: a hairline, the legend of the marks in use at the left, what the map rests on at the right.

use std::sync::Arc;

use super::element::{Text, boxed, element, keyed, line, solid};
use super::frame::Frame;
use super::legend::{self, Entry};
use super::metrics;
use crate::scene::{Anchor, Element, Role};

/// The footer, measured.
pub struct Footer {
    /// Each entry with its row and its left edge.
    entries: Vec<(Entry, usize, f64)>,
    source: Option<Text>,
    /// The row that the source starts in.
    source_row: usize,
    /// Which slide of how many; stands in the last row.
    number: Option<Text>,
    rows: usize,
    /// px; nothing when there is nothing in it.
    pub height: f64,
}

/// From the footer's bottom to the baseline of a single row.
const BASELINE: f64 = 10.0;
/// From the first baseline up to the hairline.
const HAIRLINE: f64 = 28.0;
/// Between entries, and at least between the legend and the source.
const GAP: f64 = 22.0;
/// From the page's right margin; the text does not touch the margin's corner.
const BOTTOM_OF_DESCENT: f64 = 6.0;

impl Footer {
    /// Measures it: entries that do not fit go to a next row, and so does the source.
    pub fn new(frame: &Frame) -> Self {
        let number = number(frame);
        let (left, right) = (metrics::MARGIN_X, right_of_source(frame, number.as_ref()));
        let (mut row, mut x) = (0, left);
        let mut entries = Vec::new();
        for entry in legend::entries(frame).into_iter().filter(|_| !frame.options.hide_legend) {
            if x > left && x + entry.width() > right {
                (row, x) = (row + 1, left);
            }
            let (width, lines) = (entry.width(), entry.lines());
            entries.push((entry, row, x));
            x += width + GAP;
            row += lines - 1;
        }
        let mut style = metrics::MICRO;
        style.lead = metrics::FOOTER_LINE;
        let source =
            source(frame).filter(|_| !frame.options.hide_source).map(|text| frame.set(&text, style, right - left));
        let mut source_row = row;
        let mut rows = row + 1;
        if let Some(source) = &source {
            if x > left && (x + source.block.width > right || source.lines() > 1) {
                source_row += 1;
            }
            rows = source_row + source.lines();
        }
        let is_empty = entries.is_empty() && source.is_none() && number.is_none();
        // A footer has far fewer than 2^52 rows.
        #[allow(clippy::cast_precision_loss)]
        let height = if is_empty { 0.0 } else { metrics::FOOTER + (rows - 1) as f64 * metrics::FOOTER_LINE };
        Self { entries, source, source_row, number, rows, height }
    }

    /// Draws it with its top at `y`.
    pub fn draw(&self, frame: &Frame, y: f64, out: &mut Vec<Arc<Element>>) {
        if self.height == 0.0 {
            return;
        }
        let theme = frame.theme;
        let (left, right) = (metrics::MARGIN_X, frame.right);
        let first = y + metrics::FOOTER - BASELINE;
        let hairline = solid(theme.line, metrics::HAIRLINE * theme.stroke_scale);
        let bounds = boxed(left, first - HAIRLINE, right - left, 0.0);
        let rule = element(
            Role::Decoration,
            None,
            String::new(),
            bounds,
            vec![line((0.0, 0.0), (right - left, 0.0), hairline)],
        );
        out.push(keyed("footer".to_owned(), rule));

        #[allow(clippy::cast_precision_loss)]
        let baseline = |row: usize| first + row as f64 * metrics::FOOTER_LINE;
        for (entry, row, x) in &self.entries {
            out.push(entry.draw(frame, *x, baseline(*row)));
        }
        if let Some(number) = &self.number {
            let top = baseline(self.rows - 1) - metrics::MICRO.size;
            let bounds = boxed(right - number.block.width, top, number.block.width, number.height());
            let item = number.placed(bounds.width(), metrics::MICRO.size, theme.ink2, Anchor::End, None);
            out.push(element(Role::PageNumber, None, super::header::spoken(number), bounds, vec![item]));
        }
        if let Some(source) = &self.source {
            let right = right_of_source(frame, self.number.as_ref());
            let top = baseline(self.source_row) - metrics::MICRO.size;
            let bounds =
                boxed(right - source.block.width, top, source.block.width, source.height() - BOTTOM_OF_DESCENT);
            let item =
                source.placed(bounds.width(), metrics::MICRO.size, theme.ink3, Anchor::End, Some("source".into()));
            let name = super::header::spoken(source);
            out.push(element(Role::Source, Some(frame.map.id.as_str()), name, bounds, vec![item]));
        }
    }
}

fn number(frame: &Frame) -> Option<Text> {
    let (number, of) = frame.options.part.as_ref()?.number?;
    Some(frame.set_unbroken(&format!("{number}/{of}"), metrics::MICRO_STRONG))
}

/// What lies left of the number keeps clear of it in every row.
fn right_of_source(frame: &Frame, number: Option<&Text>) -> f64 {
    frame.right - number.map_or(0.0, |number| number.block.width + GAP)
}

fn source(frame: &Frame) -> Option<String> {
    let source = frame.map.source.as_ref()?;
    let parts = [&source.method, &source.sample, &source.date, &source.note];
    let parts: Vec<_> = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    let text = parts.join(" · ");
    let args = [("text", words::Arg::Text(&text))];
    (!text.is_empty()).then(|| words::say_with(frame.map.language.tag(), "source-label", &args))
}
