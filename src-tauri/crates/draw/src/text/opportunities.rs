//! Where a line may end. UAX #14 (as CSS `line-break: strict`) says where it can; Chinese is broken between words
//! only, and a number stays with its measure word.

use parley_engine::CharInfo;

use super::marks;

/// What a break after a comma or full stop is worth, in squares of the share of a line that is left empty.
const AFTER_PAUSE: f64 = -0.12;

/// A break inside a compound (`start-up`) is worse than one between words, however uneven; it never adds a line.
const AFTER_HYPHEN: f64 = 2.0;

/// For each character, what it costs to begin a line with it; `None` where none may begin.
pub(super) fn opportunities(chars: &[char], info: &[CharInfo]) -> Vec<Option<f64>> {
    let may_begin = |i: usize| {
        let (before, after) = (chars[i - 1], chars[i]);
        // A soft hyphen would need a hyphen drawn; such words stay whole.
        let can = info[i].is_grapheme_start()
            && (info[i].is_soft_wrap_opportunity() || beside_chinese_quote(before, after))
            && before != '\u{AD}';
        can && marks::may_part(before, after) && between_words(i, chars, info) && !splits_measure(i, chars, info)
    };
    let cost = |i: usize| {
        let last = chars[..i].iter().rev().find(|c| !c.is_whitespace());
        match last {
            Some(&c) if marks::is_pause(c) => AFTER_PAUSE,
            Some('-') if chars[i - 1] == '-' => AFTER_HYPHEN,
            _ => 0.0,
        }
    };
    (0..chars.len()).map(|i| (i > 0 && may_begin(i)).then(|| cost(i))).collect()
}

/// UAX #14 cannot tell which way a quotation mark faces; beside Chinese “ opens and ” closes.
fn beside_chinese_quote(before: char, after: char) -> bool {
    marks::is_chinese(before) && matches!(after, '“' | '‘') || matches!(before, '”' | '’') && marks::is_ideograph(after)
}

fn between_words(i: usize, chars: &[char], info: &[CharInfo]) -> bool {
    !(marks::is_ideograph(chars[i - 1]) && marks::is_ideograph(chars[i])) || info[i].is_word_boundary()
}

/// A number, its optional space and a word of one or two Chinese characters are one thing: `42 種`, `6 分鐘`.
fn splits_measure(i: usize, chars: &[char], info: &[CharInfo]) -> bool {
    let number = if chars[i - 1] == ' ' { i.checked_sub(2) } else { Some(i - 1) };
    let after_number = number.is_some_and(|at| chars[at].is_numeric());
    let word = chars[i..].iter().zip(&info[i..]).enumerate();
    let length = word.take_while(|(n, (c, info))| marks::is_ideograph(**c) && (*n == 0 || !info.is_word_boundary()));
    after_number && matches!(length.take(3).count(), 1 | 2)
}
