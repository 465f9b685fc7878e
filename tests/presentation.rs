//! A presentation says and shows what the Scene does, in shapes that people can edit: read back as a ZIP of XML, by
//! nothing of ours.
#![allow(clippy::unwrap_used)] // a test may stop at once

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::{Cursor, Read as _};
use std::sync::Arc;

use draw::LayoutOptions;
use draw::scene::{Element, Item, Page, Rect, Role, Scene, Slide};
use draw::text::Typesetter;
use export::{PptxOptions, pptx};
use journey::model::{Document, Language};
use roxmltree::{Document as Xml, Node};

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn slides() -> Vec<(String, Slide)> {
    let typesetter = Typesetter::new();
    tests::real_documents().into_iter().map(|(name, document)| (name, slide(&document, &typesetter))).collect()
}

fn slide(document: &Document, typesetter: &Typesetter) -> Slide {
    let map = &document.maps[0];
    let scene = draw::layout(map, document, &LayoutOptions::default(), typesetter);
    let paper = draw::scene::paper(map.page).unwrap_or(scene.size / 2.0);
    Slide { scene, title: map.title.clone(), notes: String::new(), paper }
}

fn parts(file: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    (0..zip.len())
        .map(|at| {
            let mut part = zip.by_index(at).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            (part.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

fn text(part: &[u8]) -> &str {
    std::str::from_utf8(part).unwrap()
}

fn written(slide: &Slide) -> BTreeMap<String, Vec<u8>> {
    parts(&pptx(std::slice::from_ref(slide), &PptxOptions::default()).unwrap())
}

/// Without the namespace, which roxmltree wants otherwise.
fn all<'a>(xml: &'a Xml<'a>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    xml.descendants().filter(move |node| node.tag_name().name() == name)
}

fn inside<'a>(node: Node<'a, 'a>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.descendants().filter(move |node| node.tag_name().name() == name)
}

fn number(node: Node<'_, '_>, name: &str) -> f64 {
    node.attribute(name).unwrap().parse().unwrap()
}

/// A shape's own text.
fn said(shape: Node<'_, '_>) -> String {
    bare(&inside(shape, "t").filter_map(|run| run.text()).collect::<String>())
}

/// Without white space, which line ends swallow.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Its box on the slide, px of the Scene.
fn bounds(shape: Node<'_, '_>, emu: f64) -> Rect {
    let frame = inside(shape, "xfrm").next().unwrap();
    let (off, ext) = (inside(frame, "off").next().unwrap(), inside(frame, "ext").next().unwrap());
    let (x, y) = (number(off, "x") / emu, number(off, "y") / emu);
    Rect::new(x, y, x + number(ext, "cx") / emu, y + number(ext, "cy") / emu)
}

/// The box of a connector as drawn, px: one that lies on its side has width and height exchanged.
fn bounds_of_line(connector: Node<'_, '_>, emu: f64) -> Rect {
    let own = bounds(connector, emu);
    let lies = inside(connector, "xfrm").next().unwrap().attribute("rot").is_some();
    let (width, height) = if lies { (own.height(), own.width()) } else { (own.width(), own.height()) };
    Rect::from_center_size(own.center(), (width, height))
}

fn emu_of(slide: &Slide) -> f64 {
    let longest = slide.paper.width.max(slide.paper.height) * 12_700.0;
    slide.scale() * 12_700.0 * (51_206_400.0 / longest).min(1.0)
}

fn text_of(element: &Element) -> String {
    let items = element.items.iter().filter_map(|item| if let Item::Text(text) = item { Some(text) } else { None });
    let lines = items.flat_map(|item| item.block.paragraphs().into_iter().flatten().map(|span| span.text));
    bare(&lines.collect::<String>())
}

fn cards(scene: &Scene) -> impl Iterator<Item = &Element> {
    let shown =
        |element: &&Element| matches!(element.role, Role::Card | Role::Touchpoint) && !text_of(element).is_empty();
    scene.elements.iter().map(AsRef::as_ref).filter(shown)
}

/// A sorted bag of characters: nothing is lost and nothing is there twice, in whatever order it comes.
fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort_unstable();
    letters
}

#[test]
fn every_card_is_a_shape_with_its_text_at_its_place() {
    for (name, slide) in slides() {
        let parts = written(&slide);
        let xml = Xml::parse(text(&parts["ppt/slides/slide1.xml"])).unwrap();
        let emu = emu_of(&slide);
        let shapes: Vec<(Rect, String)> = all(&xml, "sp")
            .filter(|sp| inside(*sp, "t").next().is_some())
            .map(|sp| (bounds(sp, emu), said(sp)))
            .collect();
        assert!(shapes.len() >= cards(&slide.scene).count(), "{name}");
        for card in cards(&slide.scene) {
            let own = text_of(card);
            let near = |a: f64, b: f64| (a - b).abs() <= 0.5;
            let found = shapes.iter().any(|(at, said)| {
                let b = card.bounds;
                near(at.x0, b.x0) && near(at.y0, b.y0) && near(at.x1, b.x1) && near(at.y1, b.y1) && own.contains(said)
            });
            assert!(found, "{name}: {} {:?} {own}", card.key, card.bounds);
        }
    }
}

#[test]
fn every_letter_is_there_once() {
    for (name, slide) in slides() {
        let parts = written(&slide);
        let xml = Xml::parse(text(&parts["ppt/slides/slide1.xml"])).unwrap();
        let drawn: String = slide.scene.elements.iter().map(|element| text_of(element)).collect();
        let read: String = all(&xml, "t").filter_map(|run| run.text()).map(bare).collect();
        assert_eq!(letters(&read), letters(&drawn), "{name}");
    }
}

#[test]
fn links_are_connectors_glued_to_the_places_where_they_are_drawn() {
    let mut glued = 0;
    for (name, slide) in slides() {
        let parts = written(&slide);
        let xml = Xml::parse(text(&parts["ppt/slides/slide1.xml"])).unwrap();
        let emu = emu_of(&slide);
        let shapes: HashMap<&str, Node<'_, '_>> =
            all(&xml, "sp").map(|sp| (inside(sp, "cNvPr").next().unwrap().attribute("id").unwrap(), sp)).collect();
        let links: Vec<&Element> =
            slide.scene.elements.iter().map(AsRef::as_ref).filter(|element| element.joins.is_some()).collect();
        let connectors: Vec<_> = all(&xml, "cxnSp").collect();
        assert_eq!(connectors.len(), 2 * links.len(), "{name}");
        // One from the card that it leaves to its label, one from there to the card where it arrives.
        for (halves, link) in connectors.chunks(2).zip(&links) {
            assert_eq!(inside(halves[0], "cNvPr").next().unwrap().attribute("descr"), Some(link.name.as_str()));
            for ((half, end), key) in halves.iter().zip(["stCxn", "endCxn"]).zip(link.joins.as_deref().unwrap()) {
                let glue = inside(*half, end).next().unwrap();
                let target = shapes[glue.attribute("id").unwrap()];
                let card = slide.scene.elements.iter().find(|element| element.key == *key).unwrap();
                let at = bounds(target, emu);
                assert!((at.x0 - card.bounds.x0).abs() < 0.5 && (at.y0 - card.bounds.y0).abs() < 0.5, "{name} {key}");
                let site = number(glue, "idx");
                let sites: Vec<_> = inside(target, "cxn").collect();
                // A box has its own four places.
                let x = if sites.is_empty() {
                    assert!(site.abs() < 0.1);
                    at.center().x
                } else {
                    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a few
                    let place = inside(sites[site as usize], "pos").next().unwrap();
                    at.x0 + number(place, "x") / emu
                };
                // The drawn line ends there; the highest of several is drawn beside the middle that it is glued to.
                let drawn = bounds_of_line(*half, emu);
                let of_several = links.iter().filter(|it| it.joins.as_deref().unwrap().contains(key)).count() > 1;
                let near = if of_several && site.abs() < 0.1 { 24.0 } else { 0.5 };
                assert!(
                    [drawn.x0, drawn.x1].iter().any(|end| (end - x).abs() < near),
                    "{name} {key}: {x} of {drawn:?}"
                );
                assert!((drawn.y1 - card.bounds.y0).abs() < 0.5, "{name} {key}");
                glued += 1;
            }
            for other in halves.iter().flat_map(|half| inside(*half, "stCxn").chain(inside(*half, "endCxn"))) {
                assert!(shapes.contains_key(other.attribute("id").unwrap()), "{name}: glued to nothing");
            }
        }
    }
    assert!(glued > 20, "{glued}");
}

#[test]
fn every_part_is_well_formed_known_and_pointed_at() {
    let typesetter = Typesetter::new();
    let mut slides: Vec<Slide> =
        templates::ALL.iter().map(|it| slide(&it.document(Language::ZhHant), &typesetter)).collect();
    slides[0].notes = "第一句\nSecond line".into();
    for picture in [false, true] {
        let options = PptxOptions { picture, source: Some(b"{}") };
        let parts = parts(&pptx(&slides, &options).unwrap());
        let types = Xml::parse(text(&parts["[Content_Types].xml"])).unwrap();
        let mut targets = HashSet::new();
        for (name, bytes) in &parts {
            let ending = name.rsplit('.').next().unwrap();
            let known = all(&types, "Default").any(|it| it.attribute("Extension") == Some(ending))
                || all(&types, "Override").any(|it| it.attribute("PartName") == Some(&format!("/{name}")));
            assert!(known, "{name} has no content type");
            if !matches!(ending, "xml" | "rels") {
                continue;
            }
            let xml = Xml::parse(text(bytes)).unwrap();
            let ids: Vec<_> = all(&xml, "cNvPr").map(|node| node.attribute("id").unwrap()).collect();
            assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len(), "{name}: an id twice");
            if ending == "rels" {
                let folder = name.split("_rels/").next().unwrap();
                for target in all(&xml, "Relationship").map(|it| it.attribute("Target").unwrap()) {
                    let mut path: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
                    for step in target.split('/') {
                        if step == ".." { _ = path.pop() } else { path.push(step) }
                    }
                    let path = path.join("/");
                    assert!(parts.contains_key(&path), "{name} points at {path}");
                    targets.insert(path);
                }
            } else {
                let (folder, own) = name.rsplit_once('/').unwrap_or(("", name));
                let rels = parts.get(&format!("{folder}/_rels/{own}.rels")).map_or("<none/>", |rels| text(rels));
                let rels = Xml::parse(rels).unwrap();
                let used =
                    xml.descendants().flat_map(|node| node.attributes()).filter(|it| it.namespace() == Some(OFFICE));
                for id in used {
                    assert!(
                        all(&rels, "Relationship").any(|it| it.attribute("Id") == Some(id.value())),
                        "{name} {id:?}"
                    );
                }
            }
        }
        for name in parts.keys().filter(|name| !name.contains("_rels/") && *name != "[Content_Types].xml") {
            assert!(targets.contains(name), "nothing points at {name}");
        }
        assert_eq!(parts["throughline/map.journey"], b"{}");
        assert_eq!(parts.contains_key("ppt/media/image1.svg"), picture);
    }
}

#[test]
fn every_run_names_its_language_and_fonts_for_all_scripts() {
    for (name, slide) in slides() {
        let parts = written(&slide);
        let xml = Xml::parse(text(&parts["ppt/slides/slide1.xml"])).unwrap();
        for run in all(&xml, "r") {
            let (look, said) = (inside(run, "rPr").next().unwrap(), inside(run, "t").next().unwrap().text().unwrap());
            let children: Vec<&str> = look.children().map(|node| node.tag_name().name()).collect();
            assert_eq!(children, ["solidFill", "latin", "ea", "cs"], "{name}");
            let chinese = said.chars().any(|c| ('\u{4E00}'..='\u{9FFF}').contains(&c));
            let own = if slide.scene.language == Language::ZhHant { "zh-TW" } else { "zh-CN" };
            if chinese || said.is_ascii() {
                assert_eq!(look.attribute("lang"), Some(if chinese { own } else { "en-US" }), "{name} {said}");
            }
            assert!(look.attribute("lang").is_some());
        }
    }
}

#[test]
fn the_same_slides_give_the_same_bytes() {
    let document = templates::ALL[0].document(Language::En);
    let [first, second] = [0, 1].map(|_| {
        pptx(&[slide(&document, &Typesetter::new())], &PptxOptions { picture: false, source: Some(b"x") }).unwrap()
    });
    assert_eq!(first, second);
}

#[test]
fn without_a_source_no_part_holds_it() {
    let parts = written(&slide(&templates::ALL[0].document(Language::En), &Typesetter::new()));
    assert!(parts.keys().all(|name| !name.contains("throughline")));
}

/// What people paste: control characters, endless words, emoji, right-to-left text, a thousand line ends.
#[test]
fn hostile_text_makes_a_file_that_opens() {
    let long = "很長的一段話 and so on, ".repeat(450);
    let rtl = "שלום abc עולם مرحبا";
    let bad = "a\u{0}b\u{b}c\u{1b}[31m\u{FFFE}d</a:t><x>&amp;]]>\u{202E}e";
    let lines = "x\n".repeat(1000);
    for said in [long.as_str(), rtl, bad, "👩‍👩‍👧 ☕️ 🇹🇼", lines.as_str(), " ", "\n\n", &"W".repeat(10_000)]
    {
        let mut document = templates::ALL[0].document(Language::ZhHant);
        let map = Arc::make_mut(&mut document.maps[0]);
        Arc::make_mut(&mut map.cards[0]).text = said.to_owned();
        let typesetter = Typesetter::new();
        let mut slide = slide(&document, &typesetter);
        slide.notes = said.to_owned();
        slide.title = said.to_owned();
        for picture in [false, true] {
            if picture && slide.scene.size.height > 10_000.0 {
                continue;
            }
            let file = pptx(std::slice::from_ref(&slide), &PptxOptions { picture, source: None }).unwrap();
            for (name, bytes) in parts(&file).iter().filter(|(name, _)| name.ends_with(".xml")) {
                assert!(Xml::parse(text(bytes)).is_ok(), "{name} of {:?}", &said[..said.len().min(20)]);
            }
        }
    }
}

#[test]
fn pages_have_the_size_of_their_paper_and_none_is_refused() {
    let document = templates::ALL[0].document(Language::En);
    let typesetter = Typesetter::new();
    for (page, size) in [(Page::Wide, (12_192_000.0, 6_858_000.0)), (Page::Classic, (9_144_000.0, 6_858_000.0))] {
        let options = LayoutOptions { page: Some(page), ..LayoutOptions::default() };
        let scene = draw::layout(&document.maps[0], &document, &options, &typesetter);
        let slide =
            Slide { scene, title: String::new(), notes: String::new(), paper: draw::scene::paper(page).unwrap() };
        let parts = written(&slide);
        let xml = Xml::parse(text(&parts["ppt/presentation.xml"])).unwrap();
        let sheet = all(&xml, "sldSz").next().unwrap();
        assert_eq!((number(sheet, "cx"), number(sheet, "cy")), size);
    }
    assert!(pptx(&[], &PptxOptions::default()).is_err());
}
