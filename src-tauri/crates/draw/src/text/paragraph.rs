//! A paragraph, shaped: every cluster with its advance and glyphs, and where lines may end. It depends on neither size
//! nor width (all lengths are in em), so that another width or size only breaks it anew.

use journey::model::Language;
use parley_engine::{
    Analysis, AnalysisOptions, Analyzer, FontData, FontInstance, FontInstanceRef, FontSelector, ShapeOptions,
    ShapedText, Shaper,
    itemize::{Item, Segment},
    shape::CharCluster,
};

use super::{Weight, faces, opportunities::opportunities};
use crate::fonts;

/// A shaped paragraph.
pub(super) struct Paragraph {
    /// Without control characters.
    pub text: String,
    /// In reading order; together they cover the text.
    pub clusters: Vec<Cluster>,
    /// Of all clusters; `x` and `y` are offsets from the cluster's own place. em.
    pub glyphs: Vec<parley_engine::Glyph>,
    /// Where the cluster of the same index starts when all stand in one line, and where the last one ends. em.
    pub starts: Vec<f64>,
    /// The places where a line may end, the paragraph's end last.
    pub breaks: Vec<Break>,
}

/// The smallest piece of text that has glyphs of its own.
pub(super) struct Cluster {
    /// Its bytes in the text.
    pub text: (u32, u32),
    /// Its glyphs, in visual order.
    pub glyphs: (u32, u32),
    /// Place in [`fonts::FILES`].
    pub font: u16,
    /// Bidi level: odd runs right to left.
    pub level: u8,
    /// Begins a grapheme: a line may end before it if it must.
    pub starts_grapheme: bool,
    /// White space: not drawn at the end of a line.
    pub space: bool,
    /// Its first character.
    pub first: char,
}

/// A place where a line may end.
#[derive(Clone, Copy)]
pub(super) struct Break {
    /// The cluster that begins the next line.
    pub next: usize,
    /// One past the last cluster of this line that is not white space.
    pub end: usize,
    /// What it costs to end a line here, beside the space that is left.
    pub cost: f64,
}

/// Shapes text with the bundled fonts; keeps what is costly to make.
pub(super) struct Setter {
    fonts: Vec<FontInstance>,
    analyzer: Analyzer,
    analysis: Analysis,
    shaper: Shaper,
    shaped: ShapedText,
}

impl Setter {
    pub fn new() -> Self {
        let instance = |file: &fonts::FontFile| FontInstance {
            font: FontData::new(fontique::Blob::new(std::sync::Arc::new(file.bytes)), 0),
            synthesis: fontique::Synthesis::default(),
        };
        Self {
            fonts: fonts::FILES.iter().map(instance).collect(),
            analyzer: Analyzer::new(),
            analysis: Analysis::new(),
            shaper: Shaper::default(),
            shaped: ShapedText::new(),
        }
    }

    /// `text` has neither line ends nor other control characters.
    pub fn shape(&mut self, text: String, weight: Weight, language: Language) -> Paragraph {
        let mut paragraph = Paragraph { text, clusters: vec![], glyphs: vec![], starts: vec![0.0], breaks: vec![] };
        if paragraph.text.is_empty() {
            paragraph.breaks.push(Break { next: 0, end: 0, cost: 0.0 });
            return paragraph;
        }
        let text = paragraph.text.as_str();
        self.analyzer.analyze(text, &AnalysisOptions::default(), &mut self.analysis);
        let chars: Vec<char> = text.chars().collect();
        let info = self.analysis.char_info();
        let faces = faces::choose(&chars, info, weight, language);
        let options = ShapeOptions { font_size: 1.0, language: None, features: &[], variations: &[] };
        let char_end = u32::try_from(chars.len()).expect("a map is smaller than 4 GiB");
        let item = Item { char_end, options };
        self.shaper.shape_text(text, &self.analysis, &faces, [item], Chosen(&self.fonts), &mut self.shaped);

        paragraph.take(&self.shaped, &chars, &faces);
        paragraph.breaks = paragraph.breaks_at(&opportunities(&chars, info), &chars);
        paragraph
    }
}

impl Paragraph {
    /// Width of the clusters in one line, without the white space at its end. em.
    pub fn width(&self, start: usize, end: usize) -> f64 {
        if end <= start { 0.0 } else { self.starts[end] - self.starts[start] }
    }

    /// One past the last cluster before `end` that is not white space, at least `start`.
    pub fn trimmed(&self, start: usize, end: usize) -> usize {
        self.clusters[start..end].iter().rposition(|cluster| !cluster.space).map_or(start, |last| start + last + 1)
    }

    fn take(&mut self, shaped: &ShapedText, chars: &[char], faces: &[u16]) {
        let mut x = 0.0;
        for (index, run) in (0..).zip(shaped.runs()) {
            let slice = shaped.run_slice(index);
            for at in run.shaped_clusters_range.clone() {
                let cluster = &shaped.shaped_clusters()[at as usize];
                let characters = cluster.chars_range();
                let text = slice.text_byte_range(characters.clone());
                let first = characters.start as usize;
                let glyphs_start = self.glyphs.len();
                self.glyphs.extend(slice.shaped_cluster_glyphs(at));
                let place = |value: usize| u32::try_from(value).expect("a map is smaller than 4 GiB");
                self.clusters.push(Cluster {
                    text: (place(text.start), place(text.end)),
                    glyphs: (place(glyphs_start), place(self.glyphs.len())),
                    font: faces[first],
                    level: run.bidi_level.to_u8(),
                    starts_grapheme: cluster.is_grapheme_start(),
                    space: chars[first].is_whitespace(),
                    first: chars[first],
                });
                x += f64::from(cluster.advance);
                self.starts.push(x);
            }
        }
    }

    /// Turns opportunities at characters into breaks at clusters. Pieces without width join the one before, so that
    /// the number of pieces in a line is bounded by its width.
    fn breaks_at(&self, opportunities: &[Option<f64>], chars: &[char]) -> Vec<Break> {
        let mut breaks = Vec::new();
        let (mut character, mut start) = (0, 0);
        for (index, cluster) in self.clusters.iter().enumerate() {
            if index > 0
                && let Some(cost) = opportunities[character]
            {
                let end = self.trimmed(start, index);
                if self.width(start, end) > 0.0 {
                    breaks.push(Break { next: index, end, cost });
                    start = index;
                }
            }
            character += self.text[cluster.text.0 as usize..cluster.text.1 as usize].chars().count();
        }
        debug_assert_eq!(character, chars.len(), "clusters cover the text");
        let count = self.clusters.len();
        // White space alone at the end belongs to the last line.
        let end = self.trimmed(0, count);
        if let Some(last) = breaks.last()
            && end <= last.end
        {
            breaks.pop();
        }
        breaks.push(Break { next: count, end, cost: 0.0 });
        breaks
    }
}

/// Takes the font that was chosen for the character.
struct Chosen<'a>(&'a [FontInstance]);

impl FontSelector for Chosen<'_> {
    fn select_font(
        &mut self,
        _: &Segment,
        _: &ShapeOptions<'_>,
        cluster: &mut CharCluster,
    ) -> Option<FontInstanceRef<'_>> {
        Some(self.0[usize::from(cluster.style_index())].as_ref())
    }
}
