//! PPTX: slides of native shapes that can be edited (a card is one shape with its text, a link is a connector), or of
//! exact pictures. Written by hand, because no well-kept writer of the format sets fonts for Chinese.
//!
//! Order matters in this format: PowerPoint offers to repair a file whose elements do not come in the order of the
//! schema (ECMA-376). A test checks every part against it.

mod clip;
mod element;
mod gradient;
mod link;
mod media;
mod order;
mod package;
mod scheme;
mod shape;
mod slide;
mod template;
mod text;

use draw::scene::{Language, Slide};

use self::media::Media;
use self::package::{Content, Package, Relationships};
use self::scheme::Scheme;
use self::shape::Units;
use crate::xml::Xml;
use crate::{Background, ExportError, PngOptions, PngSize, SvgOptions, SvgText};

/// How a presentation is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PptxOptions<'a> {
    /// Each slide is one picture, exactly as drawn, instead of shapes that can be edited.
    pub picture: bool,
    /// The document that is drawn, as a `.journey` file; goes along in the file, so that it opens again.
    pub source: Option<&'a [u8]>,
}

/// The longest and the shortest side of a slide, EMU.
const SIDES: (f64, f64) = (914_400.0, 51_206_400.0);
const EMU_TO_A_POINT: f64 = 12_700.0;

/// Writes slides as a presentation. Slides that are smaller than the largest lie at its top left.
///
/// # Errors
/// When there are no slides, a slide has no area, or its picture would be too large.
pub fn pptx(slides: &[Slide], options: &PptxOptions<'_>) -> Result<Vec<u8>, ExportError> {
    let empty = |slide: &&Slide| !(slide.scene.size.area() > 0.0 && slide.paper.area() > 0.0);
    let (first, unfit) = (slides.first(), slides.iter().find(empty));
    let Some(first) = first.filter(|_| unfit.is_none()) else {
        let (width, height) = unfit.map_or((0.0, 0.0), |slide| (slide.scene.size.width, slide.scene.size.height));
        return Err(ExportError::NoPage { width, height });
    };
    let language = first.scene.language;
    let scheme = Scheme::of(first.scene.theme);
    let (paper, shrink) = paper(slides);

    let mut package = Package::default();
    let mut root = Relationships::default();
    root.id("officeDocument", PRESENTATION);
    root.id(CORE_PROPERTIES, "docProps/core.xml");
    root.id("extended-properties", "docProps/app.xml");
    package.xml("docProps/core.xml", "package.core-properties", core_properties(&first.title, language));
    package.xml("docProps/app.xml", "officedocument.extended-properties", app_properties());

    let mut relationships = Relationships::default();
    relationships.id("slideMaster", "slideMasters/slideMaster1.xml");
    let notes = slides.iter().any(|slide| !slide.notes.is_empty());
    if notes {
        relationships.id("notesMaster", "notesMasters/notesMaster1.xml");
    }
    let ids: Vec<String> =
        (1..=slides.len()).map(|number| relationships.id("slide", format!("slides/slide{number}.xml"))).collect();
    package.xml(PRESENTATION, "officedocument.presentationml.presentation.main", presentation(paper, &ids, notes));
    for (kind, content) in [
        ("presProps", "officedocument.presentationml.presProps"),
        ("viewProps", "officedocument.presentationml.viewProps"),
        ("tableStyles", "officedocument.presentationml.tableStyles"),
    ] {
        relationships.id(kind, format!("{kind}.xml"));
        package.xml(format!("ppt/{kind}.xml"), content, settings(kind));
    }
    relationships.id("theme", "theme/theme1.xml");
    relationships.add_to(&mut package, PRESENTATION);
    package.xml("ppt/theme/theme1.xml", "officedocument.theme", template::theme(&scheme, language));
    let units_of = |slide: &Slide| Units { emu: slide.scale() * EMU_TO_A_POINT * shrink };
    template::master(&mut package, &scheme, first.scene.size.width, units_of(first));
    if notes {
        template::notes_master(&mut package, &scheme, language);
    }

    let mut media = Media::default();
    for (number, slide) in (1..).zip(slides) {
        write_slide(&mut package, &mut media, &scheme, slide, units_of(slide), number, options)?;
    }
    if let Some(source) = options.source {
        root.id("urn:throughline:document", crate::source::PPTX_PART);
        package.add(crate::source::PPTX_PART, Content::ByName(crate::source::MEDIA_TYPE), source);
    }
    package.finish(root)
}

const PRESENTATION: &str = "ppt/presentation.xml";
const CORE_PROPERTIES: &str = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

fn write_slide(
    package: &mut Package,
    media: &mut Media,
    scheme: &Scheme,
    slide: &Slide,
    units: Units,
    number: usize,
    options: &PptxOptions<'_>,
) -> Result<(), ExportError> {
    let mut relationships = Relationships::default();
    relationships.id("slideLayout", "../slideLayouts/slideLayout1.xml");
    let image = if options.picture { Some(exact(package, media, slide)?) } else { None };
    let writer = slide::Writer::new(scheme, units, media, package, &mut relationships);
    let xml = match &image {
        Some(image) => writer.picture(slide, image),
        None => writer.editable(slide),
    };
    let name = format!("ppt/slides/slide{number}.xml");
    package.xml(name.clone(), "officedocument.presentationml.slide", xml);
    if !slide.notes.is_empty() {
        relationships.id("notesSlide", format!("../notesSlides/notesSlide{number}.xml"));
        let mut xml = template::part("p:notes");
        xml.start("p:cSld");
        template::tree(&mut xml, |xml| {
            template::notes_place(xml, 2, "sldImg", None);
            template::notes_place(xml, 3, "body", Some((slide.notes.as_str(), slide.scene.language)));
        });
        xml.end().start("p:clrMapOvr").start("a:masterClrMapping").end().end();
        let name = format!("ppt/notesSlides/notesSlide{number}.xml");
        package.xml(name.clone(), "officedocument.presentationml.notesSlide", xml);
        let mut of_notes = Relationships::default();
        of_notes.id("notesMaster", "../notesMasters/notesMaster1.xml");
        of_notes.id("slide", format!("../slides/slide{number}.xml"));
        of_notes.add_to(package, &name);
    }
    relationships.add_to(package, &name);
    Ok(())
}

/// The slide as drawn: outlines, which look the same everywhere, and pixels for programs that read no SVG.
fn exact(package: &mut Package, media: &mut Media, slide: &Slide) -> Result<media::Image, ExportError> {
    let svg = SvgOptions { text: SvgText::Outlines, background: Background::Paper, source: None };
    let png = PngOptions { size: PngSize::Scale(2.0), ..PngOptions::default() };
    let (png, svg) = (crate::png(&slide.scene, &png)?, crate::svg(&slide.scene, &svg));
    Ok(media.drawing(package, png, svg))
}

/// The size of the slides, EMU, and what everything is multiplied with where that is larger than slides can be.
fn paper(slides: &[Slide]) -> ((i64, i64), f64) {
    let widest = slides.iter().map(|slide| slide.paper.width).fold(0.0, f64::max) * EMU_TO_A_POINT;
    let highest = slides.iter().map(|slide| slide.paper.height).fold(0.0, f64::max) * EMU_TO_A_POINT;
    let shrink = (SIDES.1 / widest.max(highest)).min(1.0);
    #[allow(clippy::cast_possible_truncation)] // clamped
    let side = |emu: f64| (emu * shrink).round().clamp(SIDES.0, SIDES.1) as i64;
    ((side(widest), side(highest)), shrink)
}

fn presentation((width, height): (i64, i64), slides: &[String], notes: bool) -> Xml {
    let mut xml = template::part("p:presentation");
    xml.attribute("saveSubsetFonts", 1);
    xml.start("p:sldMasterIdLst").start("p:sldMasterId").attribute("id", 2_147_483_648_u32);
    xml.attribute("r:id", "rId1").end().end();
    if notes {
        xml.start("p:notesMasterIdLst").start("p:notesMasterId").attribute("r:id", "rId2").end().end();
    }
    xml.start("p:sldIdLst");
    for (number, id) in (256_u32..).zip(slides) {
        xml.start("p:sldId").attribute("id", number).attribute("r:id", id).end();
    }
    xml.end();
    xml.start("p:sldSz").attribute("cx", width).attribute("cy", height).end();
    xml.start("p:notesSz").attribute("cx", 6_858_000).attribute("cy", 9_144_000).end();
    xml.start("p:defaultTextStyle");
    template::level(&mut xml, "a:lvl1pPr", "+mn", 1000, false);
    xml.end();
    xml
}

fn settings(kind: &str) -> Xml {
    match kind {
        "presProps" => template::part("p:presentationPr"),
        "viewProps" => template::part("p:viewPr"),
        _ => {
            let mut xml = Xml::default();
            xml.start("a:tblStyleLst").attribute(slide::NAMESPACES[0].0, slide::NAMESPACES[0].1);
            xml.attribute("def", "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}");
            xml
        }
    }
}

/// Title and language, and no dates: the same map gives the same file.
fn core_properties(title: &str, language: Language) -> Xml {
    let mut xml = Xml::default();
    xml.start("cp:coreProperties");
    xml.attribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
    xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.start("dc:title").text(title).end().start("dc:language").text(language.tag()).end();
    xml
}

fn app_properties() -> Xml {
    let mut xml = Xml::default();
    xml.start("Properties");
    xml.attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
    xml.start("Application").text("Throughline").end();
    xml
}
