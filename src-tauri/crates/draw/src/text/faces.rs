//! Which bundled font draws a character: the Latin face first, then Chinese (in a traditional Chinese text what looks
//! different there before the rest), emoji last. What no font holds takes the first one's empty box.

use std::sync::OnceLock;

use journey::model::Language;
use parley_engine::CharInfo;
use skrifa::{FontRef, MetadataProvider as _};

use super::{Face, Weight, marks};
use crate::fonts;

/// What a face holds does not depend on its weight.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    Latin,
    SansTc,
    Sans,
    Emoji,
}

/// The place in [`fonts::FILES`] of the font of every character; all characters of a grapheme share one.
pub(super) fn choose(chars: &[char], info: &[CharInfo], weight: Weight, language: Language) -> Vec<u16> {
    let chinese_marks = chinese_marks(chars, language);
    let mut chosen = Vec::with_capacity(chars.len());
    let mut start = 0;
    for grapheme in info.chunk_by(|_, next| !next.is_grapheme_start()) {
        let range = start..start + grapheme.len();
        let family = family(&chars[range.clone()], grapheme, language, chinese_marks[start]);
        let face = match family {
            Family::Latin => Face::Latin(weight),
            Family::SansTc => Face::SansTc(weight),
            Family::Sans => Face::Sans(weight),
            Family::Emoji => Face::Emoji,
        };
        let index = u16::try_from(fonts::index(face)).expect("there are nine fonts");
        chosen.resize(range.end, index);
        start = range.end;
    }
    chosen
}

fn family(grapheme: &[char], info: &[CharInfo], language: Language, chinese_mark: bool) -> Family {
    let holds_all = |family: &Family| grapheme.iter().all(|&c| is_invisible(c) || holds(*family, c));
    let holds_first = |family: &Family| holds(*family, grapheme[0]);
    if is_emoji(grapheme, info) && holds_first(&Family::Emoji) {
        return Family::Emoji;
    }
    let order: &[Family] = match (language, chinese_mark) {
        (Language::ZhHant, true) => &[Family::SansTc, Family::Sans, Family::Latin],
        (_, true) => &[Family::Sans, Family::Latin],
        (Language::ZhHant, false) => &[Family::Latin, Family::SansTc, Family::Sans, Family::Emoji],
        (_, false) => &[Family::Latin, Family::Sans, Family::SansTc, Family::Emoji],
    };
    let found =
        order.iter().find(|family| holds_all(family)).or_else(|| order.iter().find(|family| holds_first(family)));
    found.copied().unwrap_or(Family::Latin)
}

/// A picture by its nature, or asked to be one: ☺ alone is a character, ☺ with U+FE0F a picture.
fn is_emoji(grapheme: &[char], info: &[CharInfo]) -> bool {
    if grapheme.contains(&'\u{FE0E}') {
        return false;
    }
    info[0].is_emoji_presentation() || grapheme.contains(&'\u{FE0F}') || grapheme.contains(&'\u{20E3}')
}

/// Shapes its neighbours and is never drawn itself.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{E0100}'..='\u{E01EF}' | '\u{AD}' | '\u{FEFF}')
}

/// For each character: it is a quotation mark, dash or dots that Latin and Chinese share, and stands in Chinese.
///
/// A mark is Latin when a neighbour is (`can’t`). In a Chinese text the neighbour of a quotation mark is the text that
/// it quotes, and both marks of a pair are alike. A doubled dash or doubled dots are Chinese.
fn chinese_marks(chars: &[char], language: Language) -> Vec<bool> {
    let mut chinese = vec![false; chars.len()];
    if !chars.iter().any(|&c| marks::is_shared(c)) {
        return chinese;
    }
    let before = neighbours(chars.iter());
    let mut after = neighbours(chars.iter().rev());
    after.reverse();

    let latin = |i: usize, inward_only: bool| {
        let (left, right) = (before[i], after[i]);
        let sides = match chars[i] {
            '“' | '‘' if inward_only => [right, right],
            '”' | '’' if inward_only => [left, left],
            _ => [left, right],
        };
        sides.contains(&Some(false)) || sides == [None, None] && language == Language::En
    };
    let mut open = Vec::new();
    for i in 0..chars.len() {
        match chars[i] {
            '“' | '‘' => {
                chinese[i] = !latin(i, false);
                open.push(i);
            }
            '”' | '’' => {
                let start = if chars[i] == '”' { '“' } else { '‘' };
                if open.last().is_some_and(|&at| chars[at] == start) {
                    let inward_only = language != Language::En;
                    let at = open.pop().expect("it was just looked at");
                    let both = !(latin(at, inward_only) || latin(i, inward_only));
                    (chinese[at], chinese[i]) = (both, both);
                } else {
                    chinese[i] = !latin(i, false);
                }
            }
            '·' if stands_apart(chars, i) => {}
            c if marks::is_shared(c) => {
                let doubled = chars.get(i + 1) == Some(&c) || i > 0 && chars[i - 1] == c;
                chinese[i] = doubled && language != Language::En || !latin(i, false);
            }
            _ => {}
        }
    }
    chinese
}

/// It has a space beside it: a dot that separates, not one within a name (`艾蜜莉·陳`).
fn stands_apart(chars: &[char], i: usize) -> bool {
    let beside = [i.checked_sub(1), Some(i + 1)];
    beside.into_iter().flatten().filter_map(|at| chars.get(at)).any(|c| c.is_whitespace())
}

/// For each character, whether the last one before it that is neither a space nor a shared mark is Chinese.
fn neighbours<'a>(chars: impl Iterator<Item = &'a char>) -> Vec<Option<bool>> {
    let mut last = None;
    chars
        .map(|&c| {
            let before = last;
            if !c.is_whitespace() && !marks::is_shared(c) {
                last = Some(marks::is_chinese(c));
            }
            before
        })
        .collect()
}

/// The families that hold a character, as bits, for the first two planes; no bundled font goes beyond them.
fn holds(family: Family, c: char) -> bool {
    const SIZE: usize = 0x2_0000;
    static HELD: OnceLock<Vec<u8>> = OnceLock::new();
    let held = HELD.get_or_init(|| {
        let mut held = vec![0_u8; SIZE];
        let one_of_each = [
            (Family::Latin, Face::Latin(Weight::Regular)),
            (Family::SansTc, Face::SansTc(Weight::Regular)),
            (Family::Sans, Face::Sans(Weight::Regular)),
            (Family::Emoji, Face::Emoji),
        ];
        for (family, face) in one_of_each {
            let font = FontRef::new(fonts::data(face)).expect("a bundled font can be read");
            for (c, _) in font.charmap().mappings() {
                if let Some(bits) = held.get_mut(c as usize) {
                    *bits |= 1 << family as u8;
                }
            }
        }
        held
    });
    held.get(c as usize).is_some_and(|bits| bits & 1 << family as u8 != 0)
}
