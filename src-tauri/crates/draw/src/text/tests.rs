//! What a caller sees of set text: where lines end, which font draws what, and that nothing is lost.
#![allow(clippy::unwrap_used)]

use std::sync::LazyLock;

use journey::model::Language::{self, En, ZhHans, ZhHant};
use proptest::prelude::*;

use super::*;

static TYPESETTER: LazyLock<Typesetter> = LazyLock::new(Typesetter::new);

const BODY: TextStyle = TextStyle { size: 20.0, weight: Weight::Regular, lead: 26.0 };

fn set(text: &str, language: Language, width: f64) -> Arc<TextBlock> {
    TYPESETTER.set(text, BODY, language, Some(width))
}

fn text_of(line: &Line) -> String {
    line.runs.iter().map(|run| run.text.as_str()).collect()
}

fn lines(text: &str, language: Language, width: f64) -> Vec<String> {
    set(text, language, width).lines.iter().map(text_of).collect()
}

/// The face of each character, on one line.
fn faces(text: &str, language: Language) -> Vec<(char, Face)> {
    let block = TYPESETTER.set(text, BODY, language, None);
    block.lines[0].runs.iter().flat_map(|run| run.text.chars().map(|c| (c, run.face))).collect()
}

fn face_of(c: char, text: &str, language: Language) -> Face {
    faces(text, language).into_iter().find(|(found, _)| *found == c).unwrap().1
}

#[test]
fn a_compound_stays_whole_where_a_space_serves_as_well() {
    assert_eq!(lines("Site start-up", Language::En, 110.0), ["Site", "start-up"]);
}

#[test]
fn chinese_breaks_between_words_into_even_lines() {
    assert_eq!(lines("通勤時滑到朋友分享的拉花照", ZhHant, 153.0), ["通勤時滑到朋友", "分享的拉花照"]);
}

#[test]
fn a_line_rather_ends_after_a_comma() {
    assert_eq!(lines("排隊太久，想換一家店試試看", ZhHant, 180.0), ["排隊太久，", "想換一家店試試看"]);
}

/// Requirement 102.
#[test]
fn mixed_chinese_and_latin_wraps_between_words() {
    assert_eq!(lines("转化率(conversion)比上季高", ZhHans, 180.0), ["转化率(conversion)", "比上季高"]);
    assert_eq!(lines("B2B客户先看 Google 评论再联系", ZhHans, 180.0), ["B2B客户先看", "Google 评论再联系"]);
    for width in 40..400 {
        for line in lines("转化率(conversion)：B2B客户看了 Google 评论", ZhHans, f64::from(width)) {
            assert!(!line.starts_with([')', '：']) && !line.ends_with('('), "{line:?} at {width}");
        }
    }
}

#[test]
fn latin_breaks_at_spaces_and_inside_words_only_that_do_not_fit() {
    assert_eq!(lines("the card reader fails again", En, 130.0), ["the card", "reader fails", "again"]);
    let url = "see https://example.org/a/very/long/path/indeed";
    let set = lines(url, En, 150.0);
    assert!(set.len() > 2 && set.concat() == url.replace(' ', "") || set.join("").len() == url.len());
    assert!(set.iter().all(|line| TYPESETTER.width(line, BODY, En) <= 150.0), "{set:?}");
}

#[test]
fn a_separating_dot_ends_a_line() {
    assert_eq!(lines("29 歲 · 產品企劃 · 公司步行 3 分鐘", ZhHant, 180.0), ["29 歲 · 產品企劃 ·", "公司步行 3 分鐘"]);
}

#[test]
fn a_number_stays_with_its_measure_word() {
    for width in 40..260 {
        for line in lines("店裡有 42 種拉花，等了 6 分鐘，第3次再來", ZhHant, f64::from(width).max(86.0))
        {
            assert!(!line.ends_with(|c: char| c.is_ascii_digit()), "{line:?} at {width}");
        }
    }
}

#[test]
fn an_opening_bracket_hangs_and_a_latin_one_does_not() {
    assert_eq!(set("「好」", ZhHant, 100.0).lines[0].hang, -0.46 * 20.0);
    assert_eq!(set("(好)", ZhHant, 100.0).lines[0].hang, 0.0);
    assert_eq!(set("好「好」", ZhHant, 100.0).lines[0].hang, 0.0);
    assert_eq!(set("“好”", ZhHans, 100.0).lines[0].hang, -0.46 * 20.0);
    assert_eq!(set("“Good”", ZhHans, 100.0).lines[0].hang, 0.0);
}

#[test]
fn a_line_feed_ends_a_line_and_an_empty_text_has_one() {
    assert_eq!(lines("a\n\nb\r\n", En, 100.0), ["a", "", "b", ""]);
    let empty = set("", En, 100.0);
    assert_eq!((empty.lines.len(), empty.width), (1, 0.0));
    assert!(empty.lines[0].runs.is_empty());
    assert_eq!(lines("   ", En, 100.0), [""]);
}

#[test]
fn control_characters_are_dropped_and_a_tab_is_a_space() {
    assert_eq!(lines("a\u{0}b\u{7}\u{1b}c\td\u{85}", En, 500.0), ["abc d"]);
}

#[test]
fn punctuation_of_the_two_chinese_scripts_differs() {
    for c in "，。、：；！？".chars() {
        let text = format!("好{c}好");
        assert_eq!(face_of(c, &text, ZhHant), Face::SansTc(Weight::Regular), "{c}");
        assert_eq!(face_of(c, &text, ZhHans), Face::Sans(Weight::Regular), "{c}");
    }
    assert_eq!(face_of('一', "一", ZhHant), Face::Sans(Weight::Regular));
}

#[test]
fn quotation_marks_take_the_face_of_what_they_stand_in() {
    let (latin, sans) = (Face::Latin(Weight::Regular), Face::Sans(Weight::Regular));
    assert_eq!(face_of('’', "我 can’t 用", ZhHans), latin);
    assert_eq!(face_of('“', "他说“好”", ZhHans), sans);
    assert_eq!(face_of('”', "打开 App “好”", ZhHans), sans);
    assert_eq!(face_of('“', "打开 App “好”", ZhHans), sans);
    assert_eq!(face_of('“', "他说“hello”吗", ZhHans), latin);
    assert_eq!(face_of('”', "他说“hello 世界”吗", ZhHans), latin);
    assert_eq!(face_of('“', "He said “好” again", En), latin);
    assert_eq!(face_of('…', "wait… what", En), latin);
    assert_eq!(face_of('…', "等……", ZhHans), sans);
    assert_eq!(face_of('—', "iPhone——好", ZhHans), sans);
    assert_eq!(face_of('·', "艾蜜莉·陈", ZhHans), sans);
    assert_eq!(face_of('·', "客户旅程 · 现状", ZhHans), latin, "between spaces it is a separator, not part of a name");
}

#[test]
fn chinese_quotation_marks_open_and_close_a_break() {
    for width in 60..200 {
        for line in lines("他说“这个不错”然后走了“真的吗”", ZhHans, f64::from(width)) {
            assert!(!line.starts_with('”') && !line.ends_with('“'), "{line:?} at {width}");
        }
    }
    assert_eq!(lines("我们看到“下单”", ZhHans, 100.0), ["我们看到", "“下单”"]);
}

#[test]
fn a_weight_that_chinese_lacks_takes_the_nearer_one() {
    let set = |weight| TYPESETTER.set("a好", TextStyle { weight, ..BODY }, ZhHans, None).lines[0].runs.clone();
    let faces = |weight| set(weight).iter().map(|run| run.face).collect::<Vec<_>>();
    assert_eq!(faces(Weight::Medium), [Face::Latin(Weight::Medium), Face::Sans(Weight::Regular)]);
    assert_eq!(faces(Weight::SemiBold), [Face::Latin(Weight::SemiBold), Face::Sans(Weight::Bold)]);
}

#[test]
fn an_emoji_sequence_is_one_glyph_and_stays_whole() {
    let family = "👩‍👩‍👧‍👦";
    let block = set(&family.repeat(6), ZhHans, 60.0);
    assert!(block.lines.len() > 1);
    for line in &block.lines {
        assert_eq!(text_of(line).len() % family.len(), 0);
        for glyph in line.runs.iter().flat_map(|run| run.glyphs.iter()) {
            assert_eq!((glyph.text.1 - glyph.text.0) as usize, family.len());
            assert_ne!(glyph.id, 0);
        }
    }
    assert_eq!(face_of('😀', "a😀", En), Face::Emoji);
    assert_eq!(face_of('☺', "☺\u{fe0f}", En), Face::Emoji);
    assert_eq!(face_of('1', "1", En), Face::Latin(Weight::Regular));
}

#[test]
fn right_to_left_text_is_placed_in_visual_order() {
    // No bundled font has Hebrew: it keeps its text and its place, drawn as empty boxes.
    let block = TYPESETTER.set("abc שלום 12", BODY, En, None);
    let runs = &block.lines[0].runs;
    let texts: Vec<_> = runs.iter().map(|run| run.text.as_str()).collect();
    assert_eq!(texts, ["abc ", "12", "שלום "]);
    assert!(runs[2].rtl && !runs[0].rtl);
    assert!(runs.windows(2).all(|two| (two[0].x + two[0].width - two[1].x).abs() < 1e-9));
    // In visual order the first glyph stands for the last character.
    let glyphs = &runs[2].glyphs;
    assert!(glyphs.first().unwrap().text > glyphs.last().unwrap().text);
    assert!(glyphs.windows(2).all(|two| two[0].x < two[1].x));
}

#[test]
fn glyphs_stand_for_all_of_the_text() {
    let block = TYPESETTER.set("office ﬁx e\u{301}\u{323} Việt 好。", BODY, ZhHans, None);
    for run in &block.lines[0].runs {
        let mut next = 0;
        for glyph in run.glyphs.iter() {
            assert!(glyph.text.0 <= next, "a gap before {:?} in {:?}", glyph.text, run.text);
            next = next.max(glyph.text.1);
            assert_ne!(glyph.id, 0, "{:?}", run.text);
        }
        assert_eq!(next as usize, run.text.len());
    }
}

#[test]
fn an_advance_is_the_fonts_own_at_any_size() {
    for size in [10.0, 18.0, 42.0] {
        let style = TextStyle { size, ..BODY };
        assert!((TYPESETTER.width("三個字", style, ZhHant) - 3.0 * size).abs() < 1e-6);
    }
    // A text fits the width that it says it has.
    for text in ["The card reader fails", "店裡有 42 種拉花，等了 6 分鐘", "AVATAR Tо. “x”"] {
        assert_eq!(lines(text, ZhHant, TYPESETTER.width(text, BODY, ZhHant)).len(), 1, "{text}");
    }
}

#[test]
fn the_same_request_gives_the_same_block_in_a_new_typesetter_and_in_threads() {
    let text = "转化率(conversion)，等了 6 分钟……";
    let expected = Typesetter::new().set(text, BODY, ZhHans, Some(120.0));
    let shared = Typesetter::new();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for width in [80.0, 120.0, 300.0] {
                    let _ = shared.set(text, BODY, ZhHans, Some(width));
                }
                let block = shared.set(text, BODY, ZhHans, Some(120.0));
                assert_eq!(block, expected);
                let glyphs = |block: &TextBlock| block.lines[0].runs[0].glyphs.to_vec();
                assert_eq!(glyphs(&block), glyphs(&expected));
            });
        }
    });
    let again = shared.set(text, BODY, ZhHans, Some(120.0));
    assert!(Arc::ptr_eq(&again, &shared.set(text, BODY, ZhHans, Some(120.0))), "it is remembered");
}

#[test]
fn sizes_and_widths_that_make_no_sense_lose_nothing() {
    for width in [0.0, -5.0, f64::NAN, f64::INFINITY, f64::MIN_POSITIVE, 1e-300] {
        for size in [20.0, 0.0, f64::NAN] {
            let block = TYPESETTER.set("好 abc。", TextStyle { size, ..BODY }, ZhHans, Some(width));
            let text: String = block.lines.iter().map(text_of).collect();
            assert_eq!(text.replace(' ', ""), "好abc。", "width {width}, size {size}");
        }
    }
}

#[test]
fn long_and_odd_texts_are_set_whole() {
    let odd = ["字".repeat(10_000), "a".repeat(10_000), "a b ".repeat(2_500), "a\u{200B}".repeat(5_000)];
    let odder =
        ["\u{200B}".repeat(10_000), format!("e{}", "\u{301}".repeat(2_000)), "（".repeat(10_000), "“".repeat(9_999)];
    for text in odd.iter().chain(&odder) {
        let block = set(text, ZhHans, 180.0);
        let found: String = block.lines.iter().map(text_of).collect();
        let without_spaces = |text: &str| text.replace(' ', "");
        assert_eq!(without_spaces(&found), without_spaces(text));
        assert!(block.width <= 180.0 + 0.01, "{}", block.width);
    }
}

/// Text as people and as attackers write it.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zA-Z’']{1,12}",
        4 => "[的一是在不了有和人這中大為上個國我以要他时间朋友分享咖啡拉花]{1,6}",
        3 => prop::sample::select(vec!["，", "。", "、", "！", "？", "；", "：", "）", "」", "』", "》", "……"]).prop_map(str::to_owned),
        2 => prop::sample::select(vec!["（", "「", "『", "《", "“", "”"]).prop_map(str::to_owned),
        3 => Just(" ".to_owned()),
        2 => "[0-9]{1,4}( ?[種次天])?",
        1 => "[אבגדשלום]{1,5}",
        1 => prop::sample::select(vec!["👩‍👩‍👧‍👦", "e\u{301}", "😀", "☺\u{fe0f}", "\n", "\t", "\u{0}", "\u{202e}", "https://a.b/c?d=e"])
            .prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select(vec![En, ZhHans, ZhHant])
}

/// Without control characters, each hard line without white space at its end.
fn plain(text: &str) -> String {
    let lines = text.split(['\n', '\u{2028}', '\u{2029}']);
    let kept = lines.map(|line| line.replace('\t', " ").chars().filter(|c| !c.is_control()).collect::<String>());
    kept.map(|line| line.chars().filter(|c| !c.is_whitespace()).collect::<String>()).collect()
}

/// What a run says, put back from visual into reading order by its place in the text.
fn characters(block: &TextBlock) -> Vec<char> {
    let mut all: Vec<char> = block.lines.iter().flat_map(|line| text_of(line).chars().collect::<Vec<_>>()).collect();
    all.retain(|c| !c.is_whitespace());
    all.sort_unstable();
    all
}

/// How many glyphs of a run take up room and are not white space.
fn ink(run: &Run) -> usize {
    let is_ink =
        |glyph: &&Glyph| glyph.advance > 0.0 && !run.text[glyph.text.0 as usize..].starts_with(char::is_whitespace);
    run.glyphs.iter().filter(is_ink).count()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_is_lost_and_no_line_is_too_wide(text in any_text(), language in language(), width in 10.0..500.0_f64) {
        let block = set(&text, language, width);
        let mut expected: Vec<char> = plain(&text).chars().collect();
        expected.sort_unstable();
        prop_assert_eq!(characters(&block), expected);
        for line in &block.lines {
            let clusters = line.runs.iter().map(ink).sum::<usize>();
            prop_assert!(line.width <= width + 0.01 || clusters <= 1, "{:?} is {} wide", text_of(line), line.width);
            let sum: f64 = line.runs.iter().map(|run| run.width).sum();
            prop_assert!((sum - line.width).abs() < 1e-6);
        }
    }

    #[test]
    fn no_closing_mark_begins_a_line_and_no_opening_one_ends_it(
        words in prop::collection::vec(("[（「『《]?", "[a-z]{1,6}|[的一是朋友分享咖啡]{1,4}|[0-9]{1,3}", "[，。、！？；：）」』》]?", " ?"), 1..30),
        language in language(),
        width in 90.0..500.0_f64,
    ) {
        let text: String = words.iter().map(|(open, word, close, space)| format!("{open}{word}{close}{space}")).collect();
        for line in lines(&text, language, width) {
            prop_assert!(!line.starts_with(|c| "，。、！？；：）」』》".contains(c)), "{line:?} of {text:?}");
            prop_assert!(!line.ends_with(|c| "（「『《".contains(c)), "{line:?} of {text:?}");
        }
    }
}

#[test]
fn what_was_set_in_any_width_is_read_back_as_it_was() {
    let text = "Waits in line, 42 drinks to choose from\n\n品項太多，沒有人推薦 IG 貼文 שלום עולם abc";
    for width in [30.0, 77.0, 140.0, 900.0] {
        let read: Vec<String> = set(text, ZhHant, width)
            .paragraphs()
            .iter()
            .map(|spans| spans.iter().map(|span| span.text.as_str()).collect())
            .collect();
        assert_eq!(read.join("\n"), text, "{width} px");
    }
}

proptest! {
    #[test]
    fn no_text_is_lost_by_setting_and_reading(text in "[ a-zA-Z0-9，。“”…測試שא🙂\\n-]{0,60}", width in 20.0..400.0_f64) {
        let read: Vec<String> = set(&text, ZhHans, width)
            .paragraphs()
            .iter()
            .map(|spans| spans.iter().map(|span| span.text.as_str()).collect())
            .collect();
        let words = |text: &str| text.split_whitespace().map(ToOwned::to_owned).collect::<Vec<_>>();
        for (read, said) in read.iter().zip(text.split('\n')) {
            prop_assert_eq!(words(read), words(said));
        }
        prop_assert_eq!(read.len(), text.split('\n').count());
    }
}
