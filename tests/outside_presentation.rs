//! Our presentations in programs that others wrote: LibreOffice Impress draws them, python-pptx takes them apart. Slow,
//! and in need of large programs, so it runs only when it is asked for: `cargo xtask outside`. What Impress draws stays
//! in `target/tmp/outside/pptx` beside ours, to be looked at.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may stop at once; its table is its result

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use draw::LayoutOptions;
use draw::scene::{Element, Item, Page, Rect, Role, Scene, Slide};
use draw::slides::{SlideOptions, deck};
use draw::text::Typesetter;
use export::{PngOptions, PptxOptions, png, pptx};
use journey::model::{Document, MapKind, MapState};
use serde::Deserialize;

/// Prints of every slide of every file, as JSON: what its shapes say, and whether ids and connectors are right.
const TAKE_APART: &str = "
import json, sys, pptx
from pptx.enum.shapes import MSO_SHAPE_TYPE
def walk(shapes):
    for shape in shapes:
        yield shape
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            yield from walk(shape.shapes)
def read(slide):
    shapes = list(walk(slide.shapes))
    ids = {shape.shape_id for shape in shapes}
    ends = [int(end.get('id')) for end in slide._element.iterfind('.//{*}stCxn')]
    ends += [int(end.get('id')) for end in slide._element.iterfind('.//{*}endCxn')]
    texts = [shape.text_frame.text for shape in shapes if shape.has_text_frame]
    return {'shapes': len(shapes), 'ids': len(ids), 'texts': texts, 'ends': len(ends),
            'glued': sum(end in ids for end in ends)}
print(json.dumps([[read(slide) for slide in pptx.Presentation(file).slides] for file in sys.argv[1:]]))
";

/// A slide as python-pptx sees it.
#[derive(Deserialize)]
struct Seen {
    shapes: usize,
    ids: usize,
    texts: Vec<String>,
    ends: usize,
    glued: usize,
}

/// A word as Impress sets it, px of the Scene.
struct Word {
    text: String,
    bounds: Rect,
}

/// A deck of a map, and its file.
struct Deck {
    name: String,
    slides: Vec<Slide>,
    file: PathBuf,
}

#[test]
fn presentations_open_and_show_every_text() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("outside/pptx");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let decks = decks(&folder);
    let files = || decks.iter().map(|deck| OsString::from(&deck.file));

    let seen = output("python3", [OsString::from("-c"), TAKE_APART.into()].into_iter().chain(files()));
    let seen: Vec<Vec<Seen>> = serde_json::from_str(&seen).unwrap();
    // One start converts all of them.
    let profile = format!("-env:UserInstallation=file://{}", folder.join("impress-profile").display());
    let convert = [&profile, "--headless", "--convert-to", "pdf", "--outdir"].map(OsString::from);
    output("soffice", convert.into_iter().chain([OsString::from(&folder)]).chain(files()));

    println!(
        "\n{:<26} {:>6} {:>7} {:>6} {:>6} {:>6} {:>12}",
        "deck", "slide", "shapes", "texts", "cards", "glued", "broken anew"
    );
    let mut wrong = Vec::new();
    for (deck, seen) in decks.iter().zip(&seen) {
        assert_eq!(deck.slides.len(), seen.len(), "{}", deck.name);
        let pdf = deck.file.with_extension("pdf");
        wrong.extend(fonts(&pdf).into_iter().map(|font| format!("{}: a letter of {font}", deck.name)));
        let pages = words(&pdf, &deck.slides);
        assert_eq!(deck.slides.len(), pages.len(), "{}: a page for each slide", deck.name);
        for (index, ((slide, seen), words)) in deck.slides.iter().zip(seen).zip(&pages).enumerate() {
            let name = format!("{}-{}", deck.name, index + 1);
            wrong.extend(of_slide(&slide.scene, seen).into_iter().map(|what| format!("{name}: {what}")));
            let (problems, broken) = of_page(&slide.scene, words);
            wrong.extend(problems.into_iter().map(|what| format!("{name}: {what}")));
            let (texts, cards) =
                (seen.texts.iter().filter(|it| !it.trim().is_empty()).count(), cards(&slide.scene).count());
            println!(
                "{:<26} {:>6} {:>7} {texts:>6} {cards:>6} {:>6} {broken:>12}",
                deck.name,
                index + 1,
                seen.shapes,
                seen.glued
            );
        }
        let pictures = [OsString::from("-r"), "144".into(), "-png".into(), pdf.clone().into()];
        output("pdftoppm", pictures.into_iter().chain([pdf.with_extension("impress").into()]));
    }
    assert!(wrong.is_empty(), "look at {}: {wrong:#?}", folder.display());
}

/// The deck of every map, with an ideal to each map of what is, and the stress map on one sheet and on slides.
fn decks(folder: &Path) -> Vec<Deck> {
    let typesetter = Typesetter::new();
    let mut decks = Vec::new();
    for (name, mut document) in tests::real_documents() {
        let name = name.replace(' ', "-");
        let map = Arc::clone(&document.maps[0]);
        if map.state == MapState::Current && map.kind != MapKind::PersonaSheet && name != "stress" {
            document.maps.push(Arc::new(journey::model::Map {
                id: "ideal".into(),
                state: MapState::Ideal,
                ..(*map).clone()
            }));
        }
        decks.push(written(folder, name.clone(), &document, None, &typesetter));
        if name == "stress" {
            decks.push(written(folder, format!("{name}-wide"), &document, Some(Page::Wide), &typesetter));
        }
    }
    decks
}

fn written(folder: &Path, name: String, document: &Document, page: Option<Page>, typesetter: &Typesetter) -> Deck {
    let layout = LayoutOptions { page, ..LayoutOptions::default() };
    let options = SlideOptions { layout, split: true, notes: true, ..SlideOptions::default() };
    let slides = deck(document, &document.maps[0], &options, typesetter).slides;
    let file = folder.join(format!("{name}.pptx"));
    std::fs::write(&file, pptx(&slides, &PptxOptions::default()).unwrap()).unwrap();
    for (index, slide) in slides.iter().enumerate() {
        let ours = png(&slide.scene, &PngOptions::default()).unwrap();
        std::fs::write(folder.join(format!("{name}.ours-{}.png", index + 1)), ours).unwrap();
    }
    Deck { name, slides, file }
}

/// What python-pptx finds amiss: an id twice, a link to nothing, a card that is no shape with its text.
fn of_slide(scene: &Scene, seen: &Seen) -> Vec<String> {
    let mut wrong = Vec::new();
    if seen.shapes != seen.ids {
        wrong.push("an id twice".to_owned());
    }
    if seen.ends != seen.glued {
        wrong.push("a link to nothing".to_owned());
    }
    let mut texts: Vec<String> = seen.texts.iter().map(|text| bare(text)).collect();
    for card in cards(scene) {
        // What a card is about is the text that can be edited; marks may stand beside it.
        let own = text_of(card, true);
        match texts.iter().position(|text| *text == own) {
            Some(at) => _ = texts.swap_remove(at),
            None => wrong.push(format!("no shape says {own}, which {} does", card.key)),
        }
    }
    wrong
}

/// What is amiss in Impress's drawing, and how many cards it breaks into more lines than we do: a letter missing, a text
/// that leaves its card, a word over another.
fn of_page(scene: &Scene, words: &[Word]) -> (Vec<String>, usize) {
    let mut wrong = Vec::new();
    let drawn: String = scene.elements.iter().map(|element| text_of(element, false)).collect();
    let read: String = words.iter().map(|word| word.text.as_str()).collect();
    let lost = missing(&drawn, &read);
    if !lost.is_empty() {
        wrong.push(format!("not drawn: {lost:?}"));
    }
    let mut broken = 0;
    let headings = scene.elements.iter().map(AsRef::as_ref).filter(|it| matches!(it.role, Role::Stage | Role::Owner));
    for card in cards(scene).chain(headings) {
        let inside: Vec<&Word> =
            words.iter().filter(|word| card.bounds.inflate(2.0, 2.0).contains(word.bounds.center())).collect();
        let beyond = inside.iter().any(|word| right(word) > card.bounds.x1 + 2.0);
        let lost = missing(&text_of(card, false), &inside.iter().map(|word| word.text.as_str()).collect::<String>());
        if beyond || !lost.is_empty() {
            wrong.push(format!("{} leaves its card: {}", card.key, text_of(card, false)));
        }
        broken += usize::from(lines(&inside) > lines_of(card));
    }
    for (index, word) in words.iter().enumerate() {
        let ink = ink(word);
        for other in &words[index + 1..] {
            let both = ink.intersect(self::ink(other));
            if both.width() > 2.0 && both.height() > 2.0 {
                wrong.push(format!("{} lies over {}", other.text, word.text));
            }
        }
    }
    (wrong, broken)
}

/// Where the ink of a word ends: the right half of a Chinese full stop is empty, and may hang over an edge.
fn right(word: &Word) -> f64 {
    let hangs = word.text.ends_with(['。', '，', '、', '；', '：', '」', '』', '”', '）']);
    word.bounds.x1 - if hangs { word.bounds.height() / 3.0 } else { 0.0 }
}

/// Where the letters of a word are: its box is as high as its font says, which for Chinese is more than a line.
fn ink(word: &Word) -> Rect {
    let quarter = word.bounds.height() / 4.0;
    word.bounds.inset((0.0, -quarter))
}

/// How many lines words stand in.
fn lines(words: &[&Word]) -> usize {
    let mut middles: Vec<f64> = words.iter().map(|word| word.bounds.center().y).collect();
    middles.sort_by(f64::total_cmp);
    middles.windows(2).filter(|pair| pair[1] - pair[0] > 8.0).count() + usize::from(!middles.is_empty())
}

/// How many lines we set a card in.
fn lines_of(card: &Element) -> usize {
    let mut baselines: Vec<f64> = Vec::new();
    for item in card.items.iter() {
        if let Item::Text(text) = item {
            baselines.extend(text.lines().filter(|(_, line)| !line.runs.is_empty()).map(|(start, _)| start.y));
        }
    }
    baselines.sort_by(f64::total_cmp);
    baselines.windows(2).filter(|pair| pair[1] - pair[0] > 8.0).count() + usize::from(!baselines.is_empty())
}

/// Every word of every page, where Impress set it.
fn words(pdf: &Path, slides: &[Slide]) -> Vec<Vec<Word>> {
    let read = output("pdftotext", [OsString::from("-bbox"), pdf.into(), "-".into()]);
    // What a document says may be no letter of XML.
    let read: String = read.chars().filter(|c| !c.is_control() || *c == '\n').collect();
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let xml = roxmltree::Document::parse_with_options(&read, options).unwrap();
    let number = |node: roxmltree::Node<'_, '_>, name: &str| node.attribute(name).unwrap().parse::<f64>().unwrap();
    let named = |name: &'static str| move |node: &roxmltree::Node<'_, '_>| node.tag_name().name() == name;
    let pages = xml.descendants().filter(named("page")).zip(slides).map(|(page, slide)| {
        // The longest paper of the format may be shorter than the slide asks for.
        let px = slide.paper.width / number(page, "width") / slide.scale();
        let word = |node: roxmltree::Node<'_, '_>| Word {
            text: node.text().unwrap_or_default().to_owned(),
            bounds: Rect::new(number(node, "xMin"), number(node, "yMin"), number(node, "xMax"), number(node, "yMax"))
                .scale_from_origin(px),
        };
        page.descendants().filter(named("word")).map(word).collect()
    });
    pages.collect()
}

/// The fonts that are not what Impress has in the place of Arial and of the Chinese fonts of slide makers.
fn fonts(pdf: &Path) -> Vec<String> {
    let listed = output("pdffonts", [pdf.into()]);
    let names = listed.lines().skip(2).filter_map(|line| line.split_whitespace().next());
    let names = names.map(|name| name.rsplit('+').next().unwrap_or_default().to_owned());
    let wanted =
        ["LiberationSans", "Arial", "NotoSansCJK", "NotoSansSC", "NotoSansTC", "MicrosoftYaHei", "MicrosoftJhengHei"];
    names.filter(|name| !wanted.iter().any(|wanted| name.starts_with(wanted))).collect()
}

fn output(program: &str, arguments: impl IntoIterator<Item = OsString>) -> String {
    // Where `cargo xtask outside` puts packages that are not the system's.
    let packages = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../python");
    let output = Command::new(program).args(arguments).env("PYTHONPATH", packages).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The cards that say something.
fn cards(scene: &Scene) -> impl Iterator<Item = &Element> {
    let shown = |element: &&Element| {
        matches!(element.role, Role::Card | Role::Touchpoint) && !text_of(element, true).is_empty()
    };
    scene.elements.iter().map(AsRef::as_ref).filter(shown)
}

/// What an element says, or only what can be edited of it.
fn text_of(element: &Element, only_fields: bool) -> String {
    let items = element.items.iter().filter_map(|item| if let Item::Text(text) = item { Some(text) } else { None });
    let items = items.filter(|text| !only_fields || text.field.is_some());
    bare(
        &items.flat_map(|text| text.block.paragraphs().into_iter().flatten()).map(|span| span.text).collect::<String>(),
    )
}

/// Without white space, which line ends swallow.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The letters that were drawn more often than they were read.
fn missing(drawn: &str, read: &str) -> Vec<char> {
    let sorted = |text: &str| {
        let mut letters: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).collect();
        letters.sort_unstable();
        letters
    };
    let (drawn, read) = (sorted(drawn), sorted(read));
    let mut read = read.into_iter().peekable();
    let is_missing = |letter: &char| {
        while read.next_if(|other| other < letter).is_some() {}
        read.next_if_eq(letter).is_none()
    };
    drawn.into_iter().filter(is_missing).collect()
}
