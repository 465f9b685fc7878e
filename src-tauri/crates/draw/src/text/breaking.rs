//! The choice of line ends: the fewest lines, and of those sets the one whose lines are most alike.

use std::ops::Range;

use super::{
    marks,
    paragraph::{Break, Paragraph},
};

/// What it costs to break inside a word that does not fit a line.
const INSIDE_WORD: f64 = 0.25;

/// Rounding of advances, em: never enough to see, always enough for a text to fit its own width.
const ROUNDING: f64 = 1e-4;

/// The lines of a paragraph as ranges of its clusters, without white space at their ends. `max` is in em.
pub(super) fn lines(paragraph: &Paragraph, max: Option<f64>) -> Vec<Range<usize>> {
    let all = 0..paragraph.trimmed(0, paragraph.clusters.len());
    let max = match max {
        Some(max) if paragraph.width(0, all.end) > max + ROUNDING => max.max(0.0),
        _ => return vec![all],
    };
    let breaks = with_breaks_inside_words(paragraph, max + ROUNDING);
    fewest_most_even(paragraph, &breaks, max)
}

/// The paragraph's breaks, and where a word does not fit a line also breaks inside it: at any grapheme where brackets
/// and marks allow it, and where not even that fits, at any grapheme.
fn with_breaks_inside_words(paragraph: &Paragraph, max: f64) -> Vec<Break> {
    let mut breaks = Vec::with_capacity(paragraph.breaks.len());
    let mut start = 0;
    for word in &paragraph.breaks {
        if paragraph.width(start, word.end) > max {
            for good in split(paragraph, start, word.end, |at| parts_well(paragraph, at)) {
                if paragraph.width(start, good.end) > max {
                    breaks.extend(split(paragraph, start, good.next, |_| true));
                } else {
                    breaks.push(good);
                }
                start = good.next;
            }
            // The last piece ends where the word does.
            breaks.pop();
        }
        breaks.push(*word);
        start = word.next;
    }
    breaks
}

fn parts_well(paragraph: &Paragraph, at: usize) -> bool {
    let before = paragraph.text[..paragraph.clusters[at].text.0 as usize].chars().next_back();
    before.is_none_or(|before| marks::may_part(before, paragraph.clusters[at].first))
}

/// The ends of the pieces between graphemes where `may` allows a break; none is without width.
fn split(paragraph: &Paragraph, start: usize, end: usize, may: impl Fn(usize) -> bool) -> Vec<Break> {
    let mut pieces = Vec::new();
    let mut from = start;
    let mut piece = |from, next| {
        pieces.push(Break { next, end: paragraph.trimmed(from, next), cost: INSIDE_WORD });
    };
    for at in start + 1..end {
        let cluster = &paragraph.clusters[at];
        let visible = paragraph.width(from, at) > 0.0 && paragraph.width(at, at + 1) > 0.0 && !cluster.space;
        if cluster.starts_grapheme && visible && may(at) {
            piece(from, at);
            from = at;
        }
    }
    piece(from, end);
    pieces
}

/// The best way to end a line at one break.
#[derive(Clone, Copy)]
struct Best {
    lines: usize,
    cost: f64,
    /// The break that ends the line before: its index plus one, 0 for the paragraph's start.
    before: usize,
}

/// Looks back from each break over the pieces that fit one line, so the work grows with the text, not with its square.
fn fewest_most_even(paragraph: &Paragraph, breaks: &[Break], max: f64) -> Vec<Range<usize>> {
    let start_after = |before: usize| if before == 0 { 0 } else { breaks[before - 1].next };
    let mut best = vec![Best { lines: 0, cost: 0.0, before: 0 }];
    for (index, end) in breaks.iter().enumerate() {
        let last = index + 1 == breaks.len();
        let mut found: Option<Best> = None;
        for before in (0..=index).rev() {
            let width = paragraph.width(start_after(before), end.end);
            if width > max + ROUNDING && before < index {
                break;
            }
            let left = if max > 0.0 { (max - width).max(0.0) / max } else { 0.0 };
            let uneven = left * left * if last { 0.5 } else { 1.0 };
            let so_far = best[before];
            let this = Best { lines: so_far.lines + 1, cost: so_far.cost + uneven + end.cost, before };
            if found.is_none_or(|found| (this.lines, this.cost) < (found.lines, found.cost)) {
                found = Some(this);
            }
        }
        best.push(found.expect("the piece before the break alone makes a line"));
    }
    let mut lines = Vec::new();
    let mut at = breaks.len();
    while at > 0 {
        let before = best[at].before;
        let start = start_after(before);
        lines.push(start..breaks[at - 1].end.max(start));
        at = before;
    }
    lines.reverse();
    lines
}
