//! One line of a paragraph, placed: its runs in visual order with their glyphs.

use std::ops::Range;

use super::{Face, Glyph, Line, Run, marks, paragraph::Paragraph};
use crate::fonts;

/// How far an opening bracket or quotation mark at the start of a line hangs to the left, em.
const HANG: f64 = 0.46;

/// Places the clusters at a font size in px.
pub(super) fn line(paragraph: &Paragraph, clusters: Range<usize>, size: f64) -> Line {
    let width = paragraph.width(clusters.start, clusters.end) * size;
    let mut line = Line { width, hang: 0.0, runs: vec![], ends_paragraph: false };
    let Some(first) = paragraph.clusters[clusters.clone()].first() else { return line };
    let is_latin = matches!(fonts::FILES[usize::from(first.font)].face, Face::Latin(_));
    if first.level == 0 && !is_latin && marks::is_hanging(first.first) {
        line.hang = -HANG * size;
    }
    let mut x = 0.0;
    for stretch in in_visual_order(stretches(paragraph, clusters)) {
        let run = run(paragraph, stretch, x, size);
        x += run.width;
        line.runs.push(run);
    }
    line
}

/// Clusters that follow each other with one font and one bidi level.
struct Stretch {
    clusters: Range<usize>,
    level: u8,
}

fn stretches(paragraph: &Paragraph, clusters: Range<usize>) -> Vec<Stretch> {
    let mut start = clusters.start;
    let same = paragraph.clusters[clusters].chunk_by(|a, b| (a.font, a.level) == (b.font, b.level));
    same.map(|chunk| {
        let clusters = start..start + chunk.len();
        start = clusters.end;
        Stretch { clusters, level: chunk[0].level }
    })
    .collect()
}

/// UAX #9, rule L2: from the highest level down to the lowest odd one, turn round what is at that level or above.
fn in_visual_order(mut stretches: Vec<Stretch>) -> Vec<Stretch> {
    let highest = stretches.iter().map(|stretch| stretch.level).max().unwrap_or(0);
    for level in (1..=highest).rev() {
        let mut at = 0;
        while at < stretches.len() {
            let length = stretches[at..].iter().take_while(|stretch| stretch.level >= level).count();
            stretches[at..at + length].reverse();
            at += length.max(1);
        }
    }
    stretches
}

fn run(paragraph: &Paragraph, stretch: Stretch, x: f64, size: f64) -> Run {
    let Stretch { clusters, level } = stretch;
    let inside = &paragraph.clusters[clusters.clone()];
    let (text_start, text_end) = (inside[0].text.0, inside[inside.len() - 1].text.1);
    let rtl = level % 2 == 1;
    let mut glyphs = Vec::with_capacity(inside.len());
    let mut pen = x;
    let mut place = |cluster: &super::paragraph::Cluster| {
        for glyph in &paragraph.glyphs[cluster.glyphs.0 as usize..cluster.glyphs.1 as usize] {
            let advance = f64::from(glyph.advance) * size;
            glyphs.push(Glyph {
                id: glyph.id,
                x: pen + f64::from(glyph.x) * size,
                y: f64::from(glyph.y) * size,
                advance,
                text: (cluster.text.0 - text_start, cluster.text.1 - text_start),
            });
            pen += advance;
        }
    };
    if rtl {
        inside.iter().rev().for_each(&mut place)
    } else {
        inside.iter().for_each(&mut place)
    }
    Run {
        text: paragraph.text[text_start as usize..text_end as usize].to_owned(),
        start: text_start,
        x,
        width: paragraph.width(clusters.start, clusters.end) * size,
        rtl,
        face: fonts::FILES[usize::from(inside[0].font)].face,
        glyphs: glyphs.into(),
    }
}
