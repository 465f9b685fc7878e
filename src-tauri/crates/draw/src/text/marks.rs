//! What characters are to someone who sets Chinese: ideographs, marks that may not begin or end a line, marks that
//! Chinese and Latin share.

/// A Chinese character, kana or bopomofo: what is read as a word or a part of one.
pub(super) fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{2FDF}' | '々' | '〆' | '〇' | '\u{3021}'..='\u{3029}' | '\u{3040}'..='\u{30FF}'
        | '\u{3100}'..='\u{312F}' | '\u{31A0}'..='\u{31BF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// An ideograph or full-width punctuation.
pub(super) fn is_chinese(c: char) -> bool {
    is_ideograph(c)
        || matches!(c, '\u{3000}'..='\u{303F}' | '\u{FE10}'..='\u{FE1F}' | '\u{FE30}'..='\u{FE6F}'
            | '\u{FF00}'..='\u{FFEF}')
}

/// Drawn a full em wide in Chinese, narrow in Latin.
pub(super) fn is_shared(c: char) -> bool {
    matches!(c, '‘' | '’' | '“' | '”' | '…' | '‥' | '—' | '―' | '·')
}

/// A line may not begin with it.
pub(super) fn is_closing(c: char) -> bool {
    is_always_closing(c) || matches!(c, '”' | '’' | ',' | '.' | '!' | '?' | ';' | ':' | ')' | ']' | '}' | '%' | '…')
}

/// Nor after a space: `” x` and `.NET` may follow one.
fn is_always_closing(c: char) -> bool {
    matches!(
        c,
        '，' | '。'
            | '、'
            | '！'
            | '？'
            | '；'
            | '：'
            | '）'
            | '」'
            | '』'
            | '】'
            | '》'
            | '〉'
            | '〕'
            | '〗'
            | '］'
            | '｝'
            | '％'
            | '．'
            | '‧'
            | '・'
            | '｡'
            | '､'
            | '｣'
    )
}

/// A line may not end with it.
pub(super) fn is_opening(c: char) -> bool {
    is_hanging(c) || matches!(c, '(' | '[' | '{')
}

/// An opening mark whose left half is empty in the Chinese faces, so that it hangs to the left at a line's start.
pub(super) fn is_hanging(c: char) -> bool {
    matches!(c, '（' | '「' | '『' | '【' | '《' | '〈' | '〔' | '〖' | '［' | '｛' | '“' | '‘')
}

/// A line that ends with it is a good one.
pub(super) fn is_pause(c: char) -> bool {
    matches!(c, '，' | '。' | '、' | ',' | ';' | ':')
}

/// Neither may `before` end a line nor `after` begin the next one.
pub(super) fn may_part(before: char, after: char) -> bool {
    !(is_opening(before) || is_always_closing(after) || is_closing(after) && !before.is_whitespace())
}
