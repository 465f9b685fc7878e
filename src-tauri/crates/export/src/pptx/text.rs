//! Text inside of a shape: soft paragraphs, so that retyping flows anew, with a font, a language and a colour on every
//! run.

use draw::scene::{Anchor, Color, Language, TextItem};
use draw::text::{Face, Line, Span, Weight};
use kurbo::Rect;

use super::scheme::Scheme;
use super::shape::Units;
use crate::xml::Xml;

/// From the top of a line of fixed height to its baseline: what programs give the part above the baseline.
const BASELINE: f64 = 0.8;
/// What a text's place has beyond what our own fonts need: fonts of other machines differ.
const SLACK: f64 = 1.08;
/// As far as a text may reach beyond its own place on the page, px.
const REACH: f64 = 12.0;
/// Two texts on one line that are nearer than this are one paragraph, px.
const SAME_LINE: f64 = 24.0;
/// What some programs put between Chinese and Latin letters, em.
const BETWEEN_SCRIPTS: f64 = 0.25;
/// The width of a space, em.
const SPACE: f64 = 0.278;

/// Texts that belong together: one, or several that follow each other on one line.
pub struct Passage<'a> {
    items: Vec<&'a TextItem>,
}

/// The text of a shape, in the place that the shape gives it.
pub struct Body {
    paragraphs: Vec<Vec<Piece>>,
    align: Anchor,
    /// px.
    lead: f64,
    /// Left, top, right, bottom, px.
    insets: [f64; 4],
    wrap: bool,
    /// In the middle of the shape's height, else from its top.
    middle: bool,
}

/// A run: one font, one language.
struct Piece {
    text: String,
    face: Face,
    rtl: bool,
    size: f64,
    bold: bool,
    color: Color,
}

impl<'a> Passage<'a> {
    /// The texts of an element, those on one line together.
    pub fn of(items: impl Iterator<Item = &'a TextItem>) -> Vec<Self> {
        let mut passages: Vec<Self> = Vec::new();
        for item in items.filter(|item| item.block.lines.iter().any(|line| !line.runs.is_empty())) {
            match passages.last_mut() {
                Some(last) if last.goes_on_with(item) => last.items.push(item),
                _ => passages.push(Self { items: vec![item] }),
            }
        }
        passages
    }

    fn goes_on_with(&self, next: &TextItem) -> bool {
        let last = self.items[self.items.len() - 1];
        let single = |item: &TextItem| item.block.lines.len() == 1 && item.anchor == Anchor::Start;
        let gap = next.x - (last.x + last.block.width);
        single(last) && single(next) && (last.y - next.y).abs() <= 1.5 && (0.0..SAME_LINE).contains(&gap)
    }

    fn first(&self) -> &'a TextItem {
        self.items[0]
    }

    /// Whether it can be edited in place on the canvas: what a shape is about.
    pub fn is_field(&self) -> bool {
        self.items.iter().any(|item| item.field.is_some())
    }

    /// Whether it has more than one line.
    fn breaks(&self) -> bool {
        self.first().block.lines.len() > 1
    }

    /// As wide as it is set.
    fn width(&self) -> f64 {
        let last = self.items[self.items.len() - 1];
        if self.items.len() == 1 { last.block.width } else { last.x + last.block.width - self.first().x }
    }

    /// As wide as it may become.
    fn max_width(&self) -> f64 {
        let last = self.items[self.items.len() - 1];
        (last.x - self.first().x + last.max_width).max(self.width())
    }

    /// What a line may gain where Chinese and Latin letters meet, at most.
    #[allow(clippy::cast_precision_loss)] // a line has far fewer than 2^52 runs
    fn between_scripts(&self) -> f64 {
        let chinese = |face: Face| matches!(face, Face::Sans(_) | Face::SansTc(_));
        let changes = |line: &Line| {
            let faces: Vec<bool> = line.runs.iter().map(|run| chinese(run.face)).collect();
            faces.windows(2).filter(|pair| pair[0] != pair[1]).count()
        };
        let of_item = |item: &&TextItem| {
            let most = item.block.lines.iter().map(changes).max().unwrap_or_default();
            most as f64 * BETWEEN_SCRIPTS * item.style.size
        };
        self.items.iter().map(of_item).fold(0.0, f64::max)
    }

    #[allow(clippy::cast_precision_loss)] // a text has far fewer than 2^52 lines
    fn height(&self) -> f64 {
        self.first().block.lines.len() as f64 * self.lead()
    }

    fn lead(&self) -> f64 {
        self.items.iter().map(|item| item.style.lead).fold(0.0, f64::max)
    }

    /// The top of its first line.
    fn top(&self) -> f64 {
        self.first().y - BASELINE * self.lead()
    }

    fn left(&self, width: f64) -> f64 {
        match self.first().anchor {
            Anchor::Start => self.first().x,
            Anchor::Middle => self.first().x - width / 2.0,
            Anchor::End => self.first().x - width,
        }
    }

    /// The letters' own box, in the coordinates of the element.
    pub fn ink(&self) -> Rect {
        let (left, first) = (self.left(self.width()), self.first());
        let top = first.y - first.style.size * 0.75;
        Rect::new(left, top, left + self.width(), top + self.height() - self.lead() + first.style.size * 0.8)
    }

    /// A place of its own, for a text that stands in no shape.
    pub fn own_place(&self) -> Rect {
        let wrap = self.wraps_alone();
        let width = if wrap { self.max_width() } else { self.width() };
        let slack = if wrap && !self.breaks() { 0.0 } else { (width * (SLACK - 1.0)).clamp(2.0, REACH) };
        let left = self.left(width + slack);
        Rect::new(left, self.top(), left + width + slack, self.top() + self.height())
    }

    fn wraps_alone(&self) -> bool {
        self.breaks() || self.max_width() >= self.width() * SLACK
    }

    /// As the text of the shape at its own place.
    pub fn alone(&self) -> Body {
        self.body([0.0; 4], self.wraps_alone(), false)
    }

    /// As the text of a shape that lies around it; `from_top` when the shape may hold more than it does now.
    pub fn inside(&self, bounds: Rect, from_top: bool) -> Body {
        let item = self.first();
        let middle = bounds.center();
        let off = self.top() + self.height() / 2.0 - middle.y;
        let centred = !from_top && off.abs() <= 6.0;
        let (top, bottom) = if centred {
            ((2.0 * off).max(0.0), (-2.0 * off).max(0.0))
        } else {
            ((self.top() - bounds.y0).max(0.0), 0.0)
        };
        let needed = self.max_width().max(self.width() * SLACK + self.between_scripts());
        let (left, right) = match item.anchor {
            Anchor::Start => {
                let left = (item.x - bounds.x0).max(0.0);
                (left, (bounds.width() - left - needed).max(0.0))
            }
            Anchor::End => {
                let right = (bounds.x1 - item.x).max(0.0);
                ((bounds.width() - right - needed).max(0.0), right)
            }
            Anchor::Middle => {
                let off = 2.0 * (item.x - middle.x);
                (off.max(0.0), (-off).max(0.0))
            }
        };
        let room = bounds.width() - left - right;
        // One line without room to spare must not become two.
        let wrap = self.breaks() || room >= self.width() * SLACK;
        self.body([left, top, right, bottom], wrap, centred)
    }

    fn body(&self, insets: [f64; 4], wrap: bool, middle: bool) -> Body {
        let mut paragraphs: Vec<Vec<Piece>> = Vec::new();
        for (index, item) in self.items.iter().enumerate() {
            let mut read = item.block.paragraphs().into_iter().map(|spans| pieces(item, spans));
            if let (Some(before), Some(last)) = (index.checked_sub(1), paragraphs.last_mut()) {
                let before = self.items[before];
                let gap = item.x - before.x - before.block.width;
                let mut first = read.next().unwrap_or_default();
                if let Some(piece) = first.first_mut() {
                    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a few
                    let spaces = (gap / (SPACE * item.style.size)).round().clamp(1.0, 9.0) as usize;
                    piece.text.insert_str(0, &" ".repeat(spaces));
                }
                last.extend(first);
            }
            paragraphs.extend(read);
        }
        Body { paragraphs, align: self.first().anchor, lead: self.lead(), insets, wrap, middle }
    }
}

fn pieces(item: &TextItem, spans: Vec<Span>) -> Vec<Piece> {
    let piece = |Span { text, face, rtl }| {
        let bold = matches!(item.style.weight, Weight::SemiBold | Weight::Bold);
        Piece { text, face, rtl, size: item.style.size, bold, color: item.color }
    };
    spans.into_iter().map(piece).collect()
}

impl Body {
    /// What it says.
    pub fn said(&self) -> String {
        let paragraph = |pieces: &Vec<Piece>| pieces.iter().map(|piece| piece.text.as_str()).collect::<String>();
        self.paragraphs.iter().map(paragraph).collect::<Vec<_>>().join("\n")
    }

    /// Writes `<p:txBody>`. A heading takes the theme's font for headings.
    pub fn write(&self, xml: &mut Xml, scheme: &Scheme, units: Units, language: Language, heading: bool) {
        let [left, top, right, bottom] = self.insets;
        xml.start("p:txBody").start("a:bodyPr").attribute("wrap", if self.wrap { "square" } else { "none" });
        for (name, inset) in [("lIns", left), ("tIns", top), ("rIns", right), ("bIns", bottom)] {
            xml.attribute(name, units.of(inset));
        }
        xml.attribute("rtlCol", 0).attribute("anchor", if self.middle { "ctr" } else { "t" });
        xml.start("a:noAutofit").end().end().start("a:lstStyle").end();
        for pieces in &self.paragraphs {
            self.paragraph(xml, scheme, units, language, heading, pieces);
        }
        xml.end();
    }

    fn paragraph(
        &self,
        xml: &mut Xml,
        scheme: &Scheme,
        units: Units,
        language: Language,
        heading: bool,
        pieces: &[Piece],
    ) {
        xml.start("a:p").start("a:pPr").attribute("marL", 0).attribute("indent", 0);
        let align = match self.align {
            Anchor::Start => "l",
            Anchor::Middle => "ctr",
            Anchor::End => "r",
        };
        xml.attribute("algn", align);
        // As the first letter that has a direction, which is how it was set.
        if pieces.first().is_some_and(|piece| piece.rtl) {
            xml.attribute("rtl", 1);
        }
        xml.start("a:lnSpc").start("a:spcPts").attribute("val", units.hundredths(self.lead)).end().end();
        for space in ["a:spcBef", "a:spcAft"] {
            xml.start(space).start("a:spcPts").attribute("val", 0).end().end();
        }
        xml.start("a:buNone").end().end();
        for piece in pieces {
            xml.start("a:r");
            piece.properties(xml, "a:rPr", scheme, units, language, heading);
            xml.start("a:t").text(&piece.text).end().end();
        }
        // An empty line is as high as its neighbours.
        if let Some(last) = pieces.last().or(self.paragraphs.iter().flatten().next()) {
            last.properties(xml, "a:endParaRPr", scheme, units, language, heading);
        }
        xml.end();
    }
}

impl Piece {
    fn properties(
        &self,
        xml: &mut Xml,
        name: &'static str,
        scheme: &Scheme,
        units: Units,
        language: Language,
        heading: bool,
    ) {
        let lang = lang(self, language);
        xml.start(name).attribute("lang", lang);
        if lang != "en-US" {
            xml.attribute("altLang", "en-US");
        }
        xml.attribute("sz", units.hundredths(self.size).max(100)).attribute("b", u8::from(self.bold));
        xml.attribute("dirty", 0).start("a:solidFill");
        scheme.write(xml, self.color);
        xml.end();
        let fonts = match (self.face, heading) {
            (Face::Emoji, _) => ["Segoe UI Emoji", "Segoe UI Emoji", "+mn-cs"],
            (_, true) => ["+mj-lt", "+mj-ea", "+mj-cs"],
            (_, false) => ["+mn-lt", "+mn-ea", "+mn-cs"],
        };
        for (name, font) in ["a:latin", "a:ea", "a:cs"].into_iter().zip(fonts) {
            xml.start(name).attribute("typeface", font).end();
        }
        xml.end();
    }
}

/// The language of a run, by its script: it decides the font of marks that scripts share, and spell checking.
fn lang(piece: &Piece, language: Language) -> &'static str {
    let chinese = matches!(piece.face, Face::Sans(_) | Face::SansTc(_));
    let by_letter = piece.text.chars().find_map(|c| match c {
        '\u{0590}'..='\u{05FF}' | '\u{FB1D}'..='\u{FB4F}' => Some("he-IL"),
        '\u{0600}'..='\u{07FF}' | '\u{08A0}'..='\u{08FF}' | '\u{FB50}'..='\u{FEFC}' => Some("ar-SA"),
        '\u{3040}'..='\u{30FF}' => Some("ja-JP"),
        '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7AF}' => Some("ko-KR"),
        _ => None,
    });
    by_letter.unwrap_or(match (chinese, language) {
        (false, _) => "en-US",
        (true, Language::ZhHant) => "zh-TW",
        (true, Language::En | Language::ZhHans) => "zh-CN",
    })
}
