//! [`Typesetter`] sets text in lines, and remembers: a text is shaped once for each weight and language, and broken
//! once for each size and width.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use journey::model::Language;

use super::{
    TextBlock, TextStyle, Weight, breaking,
    line::line,
    paragraph::{Paragraph, Setter},
};
use crate::layout;

/// Sets text in lines with the bundled fonts. One is enough for a program; it may be used from several threads, which
/// take turns. The same text, style, language and width always give the same block.
pub struct Typesetter {
    state: Mutex<State>,
    /// What the layout knows of the cards that it set with this typesetter.
    cards: Mutex<layout::Memory>,
}

struct State {
    setter: Setter,
    memory: Memory,
}

impl Typesetter {
    /// A typesetter that remembers nothing yet; costs little.
    #[must_use]
    pub fn new() -> Self {
        Self { state: Mutex::new(State { setter: Setter::new(), memory: Memory::default() }), cards: Mutex::default() }
    }

    /// What the layout knows of the cards that it set last. Whoever lays out at the same time begins anew.
    pub(crate) fn cards(&self) -> layout::Memory {
        std::mem::take(&mut *self.cards.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Keeps it for the next layout.
    pub(crate) fn keep_cards(&self, cards: layout::Memory) {
        *self.cards.lock().unwrap_or_else(PoisonError::into_inner) = cards;
    }

    /// The text broken into lines no wider than `max_width` px, unless one grapheme alone is wider; without a width
    /// only where it says so itself. A line feed ends a line; other control characters are dropped. The lead of the
    /// style makes no difference.
    #[must_use]
    pub fn set(&self, text: &str, style: TextStyle, language: Language, max_width: Option<f64>) -> Arc<TextBlock> {
        let mut state = self.state();
        let State { setter, memory } = &mut *state;
        let known = memory.of(text);
        let key = BlockKey::new(style, language, max_width);
        if let Some((_, block)) = known.blocks.iter().find(|(known, _)| *known == key) {
            return block.clone();
        }
        let paragraphs = known.paragraphs(setter, text, style.weight, language);
        let block = Arc::new(block(&paragraphs, style.size, max_width));
        if known.blocks.len() == BLOCKS_OF_A_TEXT {
            known.blocks.remove(0);
        }
        known.blocks.push((key, block.clone()));
        block
    }

    /// The width of the text's widest line, px, when lines end only where the text says so.
    #[must_use]
    pub fn width(&self, text: &str, style: TextStyle, language: Language) -> f64 {
        let mut state = self.state();
        let State { setter, memory } = &mut *state;
        let paragraphs = memory.of(text).paragraphs(setter, text, style.weight, language);
        let widths = paragraphs.iter().map(|paragraph| {
            let end = paragraph.trimmed(0, paragraph.clusters.len());
            paragraph.width(0, end) * style.size
        });
        widths.fold(0.0, f64::max)
    }

    /// What a thread that panicked left behind may be half done: begin anew.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|poisoned| {
            let mut state = poisoned.into_inner();
            *state = State { setter: Setter::new(), memory: Memory::default() };
            self.state.clear_poison();
            state
        })
    }
}

impl Default for Typesetter {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Typesetter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Typesetter").finish_non_exhaustive()
    }
}

fn block(paragraphs: &[Paragraph], size: f64, max_width: Option<f64>) -> TextBlock {
    // A size of 0 or a width that is no number breaks nothing.
    let max = max_width.map(|max| max / size).filter(|max| !max.is_nan());
    let mut lines = Vec::with_capacity(paragraphs.len());
    for paragraph in paragraphs {
        lines.extend(breaking::lines(paragraph, max).into_iter().map(|range| line(paragraph, range, size)));
        if let Some(last) = lines.last_mut() {
            last.ends_paragraph = true;
        }
    }
    let width = lines.iter().map(|line| line.width).fold(0.0, f64::max);
    TextBlock { lines, width }
}

/// The paragraphs of a text, without control characters. A tab is a space.
fn paragraphs(text: &str) -> impl Iterator<Item = String> {
    text.split(['\n', '\u{2028}', '\u{2029}'])
        .map(|line| line.chars().map(|c| if c == '\t' { ' ' } else { c }).filter(|c| !c.is_control()).collect())
}

/// How many sizes and widths of one text are remembered.
const BLOCKS_OF_A_TEXT: usize = 8;

/// Bytes of text after which the older half of what is remembered is forgotten: some 30,000 short texts, more than a
/// map of 10,000 cards has.
const HALF_OF_MEMORY: usize = 4 << 20;

/// What a text counts for beside its length.
const BYTES_OF_ANY_TEXT: usize = 64;

/// What is known of texts, in two halves: when the younger one is full, the older one is forgotten and they change
/// places. A text that is asked for again moves to the younger half.
#[derive(Default)]
struct Memory {
    young: HashMap<Box<str>, Known>,
    old: HashMap<Box<str>, Known>,
    young_bytes: usize,
}

impl Memory {
    fn of(&mut self, text: &str) -> &mut Known {
        // Looked up twice, because a borrow that is returned early may not be taken again.
        if !self.young.contains_key(text) {
            if self.young_bytes > HALF_OF_MEMORY {
                self.old = std::mem::take(&mut self.young);
                self.young_bytes = 0;
            }
            let known = self.old.remove(text).unwrap_or_default();
            self.young_bytes += text.len() + BYTES_OF_ANY_TEXT;
            self.young.insert(text.into(), known);
        }
        self.young.get_mut(text).expect("it was just put there")
    }
}

/// What is known of one text.
#[derive(Default)]
struct Known {
    shaped: Vec<(Weight, Language, Arc<[Paragraph]>)>,
    blocks: Vec<(BlockKey, Arc<TextBlock>)>,
}

impl Known {
    fn paragraphs(&mut self, setter: &mut Setter, text: &str, weight: Weight, language: Language) -> Arc<[Paragraph]> {
        let known = self.shaped.iter().find(|(w, l, _)| (*w, *l) == (weight, language));
        if let Some((_, _, known)) = known {
            return known.clone();
        }
        let shaped: Arc<[_]> = paragraphs(text).map(|text| setter.shape(text, weight, language)).collect();
        self.shaped.push((weight, language, shaped.clone()));
        shaped
    }
}

/// What makes two blocks of one text differ. Numbers by their bits: the same request is the same request.
#[derive(Clone, Copy, PartialEq)]
struct BlockKey {
    size: u64,
    weight: Weight,
    language: Language,
    max_width: Option<u64>,
}

impl BlockKey {
    fn new(style: TextStyle, language: Language, max_width: Option<f64>) -> Self {
        let TextStyle { size, weight, lead: _ } = style;
        Self { size: size.to_bits(), weight, language, max_width: max_width.map(f64::to_bits) }
    }
}
