//! Our presentations in programs that others wrote: LibreOffice Impress draws them, python-pptx takes them apart. Slow,
//! and in need of large programs, so it runs only when it is asked for: `cargo xtask outside`. The pictures of
//! Impress stay in `target/tmp/outside` beside ours, to be looked at.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may stop at once; its table is its result

use std::path::{Path, PathBuf};
use std::process::Command;

use draw::scene::{Item, Role, Scene, Slide};
use draw::text::Typesetter;
use draw::{LayoutOptions, layout};
use export::{PngOptions, PptxOptions, png, pptx};
use journey::model::Language;

/// Prints how many shapes have text and how many connectors are glued to shapes that are there.
const TAKE_APART: &str = "
import sys, pptx
from pptx.enum.shapes import MSO_SHAPE_TYPE
def walk(shapes):
    for shape in shapes:
        yield shape
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            yield from walk(shape.shapes)
for slide in pptx.Presentation(sys.argv[1]).slides:
    shapes = list(walk(slide.shapes))
    ids = {shape.shape_id for shape in shapes}
    ends = [int(end.get('id')) for end in slide._element.iterfind('.//{*}stCxn')]
    ends += [int(end.get('id')) for end in slide._element.iterfind('.//{*}endCxn')]
    texts = [shape for shape in shapes if shape.has_text_frame and shape.text_frame.text.strip()]
    print(len(shapes), len(ids), len(texts), len(ends), sum(end in ids for end in ends))
";

#[test]
fn presentations_open_and_show_every_text() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("outside");
    std::fs::create_dir_all(&folder).unwrap();
    println!("\n{:<28} {:>7} {:>6} {:>6} {:>12}", "map", "shapes", "texts", "glued", "letters lost");
    for (name, slide) in slides() {
        let file = folder.join(format!("{name}.pptx"));
        std::fs::write(&file, pptx(std::slice::from_ref(&slide), &PptxOptions::default()).unwrap()).unwrap();
        if let Ok(ours) = png(&slide.scene, &PngOptions::default()) {
            std::fs::write(folder.join(format!("{name}.png")), ours).unwrap();
        }
        let counts: Vec<usize> = output("python3", &["-c".as_ref(), TAKE_APART.as_ref(), file.as_os_str()])
            .split_whitespace()
            .map(|count| count.parse().unwrap())
            .collect();
        let [shapes, ids, texts, ends, glued] = counts[..] else { panic!("{name}: {counts:?}") };
        assert_eq!(shapes, ids, "{name}: an id twice");
        assert!(texts >= cards(&slide.scene), "{name}");
        assert_eq!(ends, glued, "{name}: a link to nothing");

        let pdf = impress(&file, &folder);
        let read = output("pdftotext", &["-raw".as_ref(), pdf.as_os_str(), "-".as_ref()]);
        let lost = missing(&letters(&slide.scene), &read);
        println!("{name:<28} {shapes:>7} {texts:>6} {glued:>6} {:>12}", lost.len());
        assert!(lost.is_empty(), "{name}: {lost:?}");
        let picture = folder.join(format!("{name}.impress"));
        output(
            "pdftoppm",
            &[
                "-r".as_ref(),
                "144".as_ref(),
                "-png".as_ref(),
                "-singlefile".as_ref(),
                pdf.as_os_str(),
                picture.as_os_str(),
            ],
        );
    }
}

fn slides() -> Vec<(String, Slide)> {
    let typesetter = Typesetter::new();
    let languages = [Language::En, Language::ZhHans, Language::ZhHant];
    let built_in = ["cafe", "b2b-performance", "furniture"];
    let mut documents: Vec<_> = built_in
        .into_iter()
        .flat_map(|name| languages.map(|language| (name, language)))
        .map(|(name, language)| (format!("{name}-{}", language.tag()), templates::get(name, language).unwrap()))
        .collect();
    documents.push(("stress".to_owned(), tests::stress::stress_map()));
    let slide = |(name, document): (String, journey::model::Document)| {
        let map = &document.maps[0];
        let scene = layout(map, &document, &LayoutOptions::default(), &typesetter);
        let paper = draw::scene::paper(map.page).unwrap_or(scene.size / 2.0);
        (name, Slide { scene, title: map.title.clone(), notes: String::new(), paper })
    };
    documents.into_iter().map(slide).collect()
}

/// What Impress prints of a presentation.
fn impress(file: &Path, folder: &Path) -> PathBuf {
    let profile = format!("-env:UserInstallation=file://{}", folder.join("impress-profile").display());
    let arguments = [profile.as_str(), "--headless", "--convert-to", "pdf", "--outdir"];
    let arguments: Vec<&std::ffi::OsStr> = arguments.iter().map(AsRef::as_ref).collect();
    output("soffice", &[&arguments[..], &[folder.as_os_str(), file.as_os_str()]].concat());
    file.with_extension("pdf")
}

fn output(program: &str, arguments: &[&std::ffi::OsStr]) -> String {
    // Where `cargo xtask outside` puts packages that are not the system's.
    let packages = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../python");
    let output = Command::new(program).args(arguments).env("PYTHONPATH", packages).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn cards(scene: &Scene) -> usize {
    scene.elements.iter().filter(|element| matches!(element.role, Role::Card | Role::Touchpoint)).count()
}

fn letters(scene: &Scene) -> String {
    let items = scene.elements.iter().flat_map(|element| element.items.iter());
    let texts = items.filter_map(|item| if let Item::Text(text) = item { Some(text) } else { None });
    let spans = texts.flat_map(|text| text.block.paragraphs().into_iter().flatten().map(|span| span.text));
    spans.collect()
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
    drawn
        .into_iter()
        .filter(|letter| {
            while read.next_if(|other| other < letter).is_some() {}
            read.next_if_eq(letter).is_none()
        })
        .collect()
}
