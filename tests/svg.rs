//! An SVG says and shows what the Scene does: read back by a reader of XML, and by one of SVG, which know nothing of ours.
#![allow(clippy::unwrap_used)] // a test may stop at once

use std::collections::HashSet;

use draw::LayoutOptions;
use draw::scene::{Element, Item, Rect, Role, Scene};
use draw::text::Typesetter;
use export::{SvgOptions, SvgText, svg};
use resvg::usvg::{Group, Node, Options, Tree};
use roxmltree::Document as Xml;

fn scenes() -> impl Iterator<Item = (String, Scene)> {
    let typesetter = Typesetter::new();
    tests::real_documents().into_iter().map(move |(name, document)| {
        (name, draw::layout(&document.maps[0], &document, &LayoutOptions::default(), &typesetter))
    })
}

/// Every map with live text and with outlines.
fn files() -> impl Iterator<Item = (String, Scene, String)> {
    scenes().flat_map(|(name, scene)| {
        [SvgText::Live, SvgText::Outlines].map(|text| {
            let file = svg(&scene, &SvgOptions { text, source: Some(b"{}"), ..SvgOptions::default() });
            (format!("{name} {text:?}"), scene.clone(), file)
        })
    })
}

/// Without white space, which line ends swallow.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn said(element: &Element) -> String {
    let items = element.items.iter().filter_map(|item| if let Item::Text(text) = item { Some(text) } else { None });
    let lines = items.flat_map(|item| &item.block.lines);
    bare(&lines.flat_map(|line| line.runs.iter().map(|run| run.text.as_str())).collect::<String>())
}

/// It is XML, no name is given twice, and whatever it points at is in the file.
#[test]
fn every_file_is_well_formed_and_whole() {
    for (name, _, file) in files() {
        let xml = Xml::parse(&file).unwrap_or_else(|error| panic!("{name}: {error}"));
        let ids: Vec<&str> = xml.descendants().filter_map(|node| node.attribute("id")).collect();
        let known: HashSet<&str> = ids.iter().copied().collect();
        assert_eq!(known.len(), ids.len(), "{name}: an id twice");
        for attribute in xml.descendants().flat_map(|node| node.attributes()) {
            let value = attribute.value();
            let pointed = value.strip_prefix("url(#").and_then(|rest| rest.strip_suffix(')'));
            let pointed = pointed.or_else(|| value.strip_prefix('#').filter(|_| attribute.name() == "href"));
            assert!(pointed.is_none_or(|id| known.contains(id)), "{name}: {value} is not there");
            let leaves = attribute.name() == "href" && !value.starts_with('#') && !value.starts_with("data:");
            assert!(!leaves, "{name}: {value} is outside of the file");
        }
    }
}

/// Every text is there once, in the order of drawing, in the element that it belongs to.
#[test]
fn every_text_is_there_once() {
    for (name, scene) in scenes() {
        let file = svg(&scene, &SvgOptions::default());
        let xml = Xml::parse(&file).unwrap();
        let groups: Vec<_> = xml.descendants().filter(|node| node.attribute("data-role").is_some()).collect();
        assert_eq!(groups.len(), scene.elements.len(), "{name}");
        for (group, element) in groups.iter().zip(&scene.elements) {
            let texts = group.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")));
            let read = texts.flat_map(|text| text.descendants()).filter(roxmltree::Node::is_text);
            let read: String = read.filter_map(|text| text.text()).map(bare).collect();
            assert_eq!(read, said(element), "{name}: {}", element.key);
        }
    }
}

/// Each card's box is that of the Scene, to half a px, as a renderer of SVG resolves it.
#[test]
fn cards_stand_at_their_places() {
    let mut cards = 0;
    for (name, scene, file) in files() {
        let tree = Tree::from_str(&file, &Options::default()).unwrap();
        assert_eq!(
            (f64::from(tree.size().width()), f64::from(tree.size().height())),
            (scene.size.width, scene.size.height)
        );
        for element in scene.elements.iter().filter(|it| matches!(it.role, Role::Card | Role::Touchpoint)) {
            // What is only text has no box.
            if !element.items.iter().any(|item| matches!(item, Item::Rect(_))) {
                continue;
            }
            cards += 1;
            // Names of the cards of these maps need no change to be names of XML, but for the colon.
            let Some(Node::Group(group)) = tree.node_by_id(&element.key.replace(':', "-")) else {
                panic!("{name}: {} is not there", element.key);
            };
            let mut boxes = Vec::new();
            collect(group, &mut boxes);
            let (wanted, near) = (element.bounds, |a: f64, b: f64| (a - b).abs() <= 0.5);
            let found = boxes.iter().any(|it| {
                near(it.x0, wanted.x0) && near(it.y0, wanted.y0) && near(it.x1, wanted.x1) && near(it.y1, wanted.y1)
            });
            assert!(found, "{name}: {} is not at {wanted:?} but {boxes:?}", element.key);
        }
    }
    assert!(cards > 2000, "{cards}");
}

/// The boxes of all shapes of a group, on the page.
fn collect(group: &Group, boxes: &mut Vec<Rect>) {
    for node in group.children() {
        match node {
            Node::Group(inner) => collect(inner, boxes),
            Node::Path(path) => {
                let it = path.abs_bounding_box();
                boxes.push(Rect::new(it.left().into(), it.top().into(), it.right().into(), it.bottom().into()));
            }
            Node::Image(_) | Node::Text(_) => {}
        }
    }
}
