//! Texts of several lines, said in one: in names, lists and titles.

/// The text in one line: a space for every run of blanks, and nothing where a line of Chinese went on in the next.
#[must_use]
pub fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let mut words = line.split_whitespace();
        let Some(first) = words.next() else { continue };
        if out.chars().next_back().zip(first.chars().next()).is_some_and(|(end, begin)| !goes_on(end, begin)) {
            out.push(' ');
        }
        out.push_str(first);
        for word in words {
            out.push(' ');
            out.push_str(word);
        }
    }
    out
}

/// Whether Chinese runs from one line into the next.
fn goes_on(end: char, begin: char) -> bool {
    let quote = |c| matches!(c, '‘' | '’' | '“' | '”' | '…' | '—');
    is_chinese(end) && (is_chinese(begin) || quote(begin)) || quote(end) && is_chinese(begin)
}

/// A Chinese character, kana or bopomofo: what is read as a word or a part of one.
#[must_use]
pub fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{2FDF}' | '々' | '〆' | '〇' | '\u{3021}'..='\u{3029}' | '\u{3040}'..='\u{30FF}'
        | '\u{3100}'..='\u{312F}' | '\u{31A0}'..='\u{31BF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// An ideograph or full-width punctuation.
#[must_use]
pub fn is_chinese(c: char) -> bool {
    is_ideograph(c)
        || matches!(c, '\u{3000}'..='\u{303F}' | '\u{FE10}'..='\u{FE1F}' | '\u{FE30}'..='\u{FE6F}'
            | '\u{FF00}'..='\u{FFEF}')
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn lines_of_chinese_are_joined_without_a_space() {
        assert_eq!(one_line("机会与\n解决方案"), "机会与解决方案");
        assert_eq!(one_line("我只想喝一杯，\n不想做题。"), "我只想喝一杯，不想做题。");
        assert_eq!(one_line("看板只写\n“今日三杯”\n和价格"), "看板只写“今日三杯”和价格");
    }

    #[test]
    fn other_lines_are_joined_with_one() {
        assert_eq!(one_line("Ideas and\nsolutions"), "Ideas and solutions");
        assert_eq!(one_line(" 比较\nGoogle  评论 \r\n\n再决定"), "比较 Google 评论再决定");
        assert_eq!(one_line("“Stop”\n“Go”"), "“Stop” “Go”");
        assert_eq!(one_line(" \n\t"), "");
    }
}
