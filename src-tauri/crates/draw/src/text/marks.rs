//! What characters are to someone who sets Chinese: ideographs, marks that may not begin or end a line, marks that
//! Chinese and Latin share.

pub(super) use journey::model::{is_chinese, is_ideograph};

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
