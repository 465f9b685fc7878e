//! How much a drawing unfolds to when every reference in it is followed: a few lines can name each other so that they
//! are millions of shapes. It is counted before anything is unfolded.

use std::collections::HashMap;

use resvg::usvg::roxmltree::{Document, Node, NodeId, ParsingOptions};

/// What no picture in a map needs.
const MOST_ELEMENTS: u64 = 500_000;

/// Elements inside elements and references, deeper than any program nests them.
const DEEPEST: usize = 400;

/// Whether a drawing stays small when it is unfolded; not when it is no XML, or names itself.
pub fn is_bounded(svg: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(svg) else { return false };
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let Ok(xml) = Document::parse_with_options(text, options) else { return false };
    let mut counted = Counted { ids: HashMap::new(), styles: Styles::default(), sizes: HashMap::new() };
    for node in xml.descendants().filter(Node::is_element) {
        if let Some(id) = node.attribute("id") {
            counted.ids.insert(id, node);
        }
        if node.tag_name().name() == "style" {
            counted.styles.read(node.text().unwrap_or_default());
        }
    }
    counted.size(xml.root_element(), 0).is_some()
}

struct Counted<'a, 'xml> {
    ids: HashMap<&'a str, Node<'a, 'xml>>,
    styles: Styles<'a>,
    /// Of what was counted, how many elements; `None` while it is counted.
    sizes: HashMap<NodeId, Option<u64>>,
}

impl<'a, 'xml> Counted<'a, 'xml> {
    /// An element with all that it holds and names; `None` when that is too much or without an end.
    fn size(&mut self, node: Node<'a, 'xml>, depth: usize) -> Option<u64> {
        if let Some(known) = self.sizes.get(&node.id()) {
            return *known;
        }
        if depth > DEEPEST {
            return None;
        }
        self.sizes.insert(node.id(), None);
        let mut size = 1;
        for child in node.children().filter(Node::is_element).chain(self.named_by(node)) {
            size += self.size(child, depth + 1)?;
            if size > MOST_ELEMENTS {
                return None;
            }
        }
        self.sizes.insert(node.id(), Some(size));
        Some(size)
    }

    /// What an element names: a shape to be drawn again, a pattern, a mask.
    fn named_by(&self, node: Node<'a, 'xml>) -> Vec<Node<'a, 'xml>> {
        let mut ids: Vec<&str> =
            [node.tag_name().name(), "*"].iter().flat_map(|whom| self.styles.of(whom)).copied().collect();
        for attribute in node.attributes() {
            let value = attribute.value().trim();
            match attribute.name() {
                "href" => ids.extend(value.strip_prefix('#')),
                "id" => ids.extend(self.styles.of(&format!("#{value}"))),
                "class" => ids.extend(value.split_whitespace().flat_map(|class| self.styles.of(&format!(".{class}")))),
                _ => ids.extend(references(value)),
            }
        }
        // A gradient is no shapes, and names nothing but another gradient.
        let shapes = |node: &Node<'_, '_>| !node.tag_name().name().ends_with("Gradient");
        ids.into_iter().filter_map(|id| self.ids.get(id).copied()).filter(shapes).collect()
    }
}

/// What style sheets name, by whom their rules are about: `.class`, `#id`, a kind of element, or `*`.
#[derive(Default)]
struct Styles<'a>(HashMap<&'a str, Vec<&'a str>>);

impl<'a> Styles<'a> {
    fn read(&mut self, sheet: &'a str) {
        for (selectors, rule) in sheet.split('}').filter_map(|rule| rule.rsplit_once('{')) {
            let named: Vec<&str> = references(rule).collect();
            for selector in selectors.split([',', '{']).filter(|_| !named.is_empty()) {
                self.0.entry(about(selector)).or_default().extend(&named);
            }
        }
    }

    fn of<'s>(&'s self, whom: &str) -> &'s [&'a str] {
        self.0.get(whom).map_or(&[], Vec::as_slice)
    }
}

/// Whom a selector is about, or more than that: `g > path.a:hover` is about `.a`.
fn about(selector: &str) -> &str {
    let last = selector.trim().rsplit([' ', '\t', '\n', '>', '+', '~']).next().unwrap_or_default();
    let last = last.split([':', '[']).next().unwrap_or_default();
    match last.rfind(['.', '#']) {
        Some(at) => &last[at..],
        None if last.is_empty() => "*",
        None => last,
    }
}

/// The ids in `url(#id)`.
fn references(value: &str) -> impl Iterator<Item = &str> {
    value.split("url(").skip(1).filter_map(|rest| {
        let inside = rest.split(')').next()?;
        inside.trim_matches(|c: char| c.is_whitespace() || c == '\'' || c == '"').strip_prefix('#')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing(content: &str) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" height=\"9\">{content}</svg>"
        )
    }

    /// Each level names the one below ten times.
    fn levels(level: impl Fn(usize) -> String) -> String {
        drawing(&(0..30).map(level).collect::<String>())
    }

    #[test]
    fn what_unfolds_without_bounds_is_seen() {
        let uses = |level: usize| format!("<use xlink:href=\"#l{}\"/>", level + 1).repeat(10);
        let fills =
            |level: usize| format!("<rect width=\"9\" height=\"9\" fill=\"url( '#l{}' )\"/>", level + 1).repeat(10);
        let classes = |_| "<rect width=\"9\" height=\"9\" class=\"a b\"/>".to_owned();
        let bombs = [
            levels(|level| format!("<g id=\"l{level}\">{}</g>", uses(level))),
            levels(|level| format!("<pattern id=\"l{level}\">{}</pattern>", fills(level))),
            levels(|level| {
                format!("<style>.c{level} {{ fill:url(#l{}) }}</style>", level + 1)
                    + &format!(
                        "<pattern id=\"l{level}\">{}</pattern>",
                        format!("<rect class=\"x c{level}\"/>").repeat(10)
                    )
            }),
            drawing("<style>rect { mask: url(#m) }</style><mask id=\"m\"><rect/></mask>"),
            drawing("<style>@media all{*{mask:url(#m)}}</style><mask id=\"m\"><rect/></mask>"),
            drawing("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>"),
            drawing(&format!("{}{}", "<g>".repeat(100_000), "</g>".repeat(100_000))),
            "<svg".to_owned(),
        ];
        for bomb in bombs {
            assert!(!is_bounded(bomb.as_bytes()), "{}", &bomb[..bomb.len().min(300)]);
        }
        let harmless = [
            levels(|level| format!("<g id=\"l{level}\">{}</g>", classes(level).repeat(10))),
            drawing("<rect id=\"r\"/><use href=\"#r\"/><use href=\"#r\"/>"),
            drawing(
                "<style>g > path.a:hover, #b{clip-path:url(#c)}</style><clipPath id=\"c\"><path/></clipPath><path class=\"a\"/>",
            ),
            drawing(
                "<style>.a{clip-path:url(#c)}.b{fill:url(#g)}</style><clipPath id=\"c\"><rect/></clipPath>
                <linearGradient id=\"g\"/><rect class=\"a b\"/><rect class=\"b\" fill=\"url(#none)\"/>",
            ),
        ];
        for drawing in harmless {
            assert!(is_bounded(drawing.as_bytes()), "{}", &drawing[..drawing.len().min(300)]);
        }
    }
}
