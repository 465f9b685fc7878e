//! A tiny writer of XML that closes and escapes by itself, so that what it wrote is always well-formed.

use std::fmt::{Display, Write as _};

use draw::scene::two_decimals;

/// XML that grows element by element.
#[derive(Default)]
pub struct Xml {
    out: String,
    open: Vec<&'static str>,
    // The start tag of the innermost element still takes attributes.
    in_tag: bool,
}

impl Xml {
    /// Starts an element inside the innermost open one.
    pub fn start(&mut self, name: &'static str) -> &mut Self {
        self.end_tag();
        write(&mut self.out, format_args!("<{name}"));
        self.open.push(name);
        self.in_tag = true;
        self
    }

    /// Gives the element that was just started an attribute.
    pub fn attribute(&mut self, name: &'static str, value: impl Display) -> &mut Self {
        debug_assert!(self.in_tag, "attribute {name} after the content of {:?}", self.open.last());
        write(&mut self.out, format_args!(" {name}=\""));
        escape(&mut self.out, &value.to_string());
        self.out.push('"');
        self
    }

    /// A number with at most two decimals.
    pub fn number(&mut self, name: &'static str, value: f64) -> &mut Self {
        self.attribute(name, two_decimals(value))
    }

    /// Text inside the innermost open element.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.end_tag();
        escape(&mut self.out, text);
        self
    }

    /// Ends the innermost open element.
    pub fn end(&mut self) -> &mut Self {
        let name = self.open.pop().expect("every end has its start");
        if std::mem::take(&mut self.in_tag) {
            self.out.push_str("/>");
        } else {
            write(&mut self.out, format_args!("</{name}>"));
        }
        self
    }

    /// A line break, for people who read the file.
    pub fn line(&mut self) -> &mut Self {
        self.end_tag();
        self.out.push('\n');
        self
    }

    /// What another writer wrote, inside the innermost open element.
    pub fn append(&mut self, other: Self) -> &mut Self {
        self.end_tag();
        self.out.push_str(&other.finish());
        self
    }

    /// Ends all that is open.
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end();
        }
        self.out
    }

    fn end_tag(&mut self) {
        if std::mem::take(&mut self.in_tag) {
            self.out.push('>');
        }
    }
}

fn escape(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '<' => out.push_str("&lt;"),
            // Only `]]>` needs it, but then always.
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            // Kept as they are, a parser would make blanks of them in an attribute.
            '\t' | '\n' | '\r' => write(out, format_args!("&#{};", character as u32)),
            _ if is_xml(character) => out.push(character),
            _ => {}
        }
    }
}

/// What XML 1.0 lets a document contain.
fn is_xml(character: char) -> bool {
    matches!(character, ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

fn write(out: &mut String, what: std::fmt::Arguments<'_>) {
    out.write_fmt(what).expect("a String takes every write");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_close_and_escape_by_themselves() {
        let mut xml = Xml::default();
        xml.start("a").attribute("b", "\"<\n&").start("c").end().text("]]> \u{0}\u{1b}\u{FFFF}é🙂");
        assert_eq!(xml.finish(), "<a b=\"&quot;&lt;&#10;&amp;\"><c/>]]&gt; é🙂</a>");
    }

    #[test]
    fn numbers_are_short_and_always_numbers() {
        let shown = [1.005, -0.001, 12.0, f64::NAN, f64::INFINITY, 1e300].map(|n| two_decimals(n).to_string());
        assert_eq!(shown, ["1", "0", "12", "0", "0", "10000000"]);
    }
}
