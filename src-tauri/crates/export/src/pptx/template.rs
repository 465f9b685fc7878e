//! What every presentation has besides its slides: one master and one layout without decoration, a theme with the
//! map's colours and with fonts that slide makers have, and the master of the notes. A company's template replaces all
//! of it.

use draw::scene::{Color, Language};

use super::package::{Package, Relationships};
use super::scheme::{Scheme, hex};
use super::shape::{Units, transform};
use super::slide::{NAMESPACES, empty_group};
use crate::xml::Xml;

/// Every Office and every machine has it, with the same widths (as Liberation Sans on Linux); narrower than our own.
const LATIN: &str = "Arial";

/// The font for Chinese that Office brings along on Windows and macOS.
fn chinese(language: Language) -> &'static str {
    match language {
        Language::ZhHant => "Microsoft JhengHei",
        Language::En | Language::ZhHans => "Microsoft YaHei",
    }
}

/// `<a:theme>`.
pub fn theme(scheme: &Scheme, language: Language) -> Xml {
    let mut xml = Xml::default();
    xml.start("a:theme").attribute(NAMESPACES[0].0, NAMESPACES[0].1).attribute("name", "Throughline");
    xml.start("a:themeElements").start("a:clrScheme").attribute("name", "Throughline");
    for (slot, color) in scheme.colors {
        xml.start(slot_name(slot)).start("a:srgbClr").attribute("val", hex(color)).end().end();
    }
    xml.end().start("a:fontScheme").attribute("name", "Throughline");
    for name in ["a:majorFont", "a:minorFont"] {
        xml.start(name);
        for (name, font) in [("a:latin", LATIN), ("a:ea", chinese(language)), ("a:cs", LATIN)] {
            xml.start(name).attribute("typeface", font).end();
        }
        let scripts = [
            ("Jpan", "Yu Gothic"),
            ("Hang", "Malgun Gothic"),
            ("Hans", "Microsoft YaHei"),
            ("Hant", "Microsoft JhengHei"),
            ("Arab", "Arial"),
            ("Hebr", "Arial"),
        ];
        for (script, font) in scripts {
            xml.start("a:font").attribute("script", script).attribute("typeface", font).end();
        }
        xml.end();
    }
    xml.end().start("a:fmtScheme").attribute("name", "Throughline");
    let placeholder = |xml: &mut Xml| {
        xml.start("a:solidFill").start("a:schemeClr").attribute("val", "phClr").end().end();
    };
    // The format wants three of each.
    xml.start("a:fillStyleLst");
    (0..3).for_each(|_| placeholder(&mut xml));
    xml.end().start("a:lnStyleLst");
    for width in [9_525, 19_050, 28_575] {
        xml.start("a:ln").attribute("w", width);
        placeholder(&mut xml);
        xml.start("a:prstDash").attribute("val", "solid").end().end();
    }
    xml.end().start("a:effectStyleLst");
    for _ in 0..3 {
        xml.start("a:effectStyle").start("a:effectLst").end().end();
    }
    xml.end().start("a:bgFillStyleLst");
    (0..3).for_each(|_| placeholder(&mut xml));
    xml.end().end().end();
    xml.start("a:objectDefaults").end().start("a:extraClrSchemeLst").end();
    xml
}

fn slot_name(slot: &str) -> &'static str {
    match slot {
        "dk1" => "a:dk1",
        "lt1" => "a:lt1",
        "dk2" => "a:dk2",
        "lt2" => "a:lt2",
        "accent1" => "a:accent1",
        "accent2" => "a:accent2",
        "accent3" => "a:accent3",
        "accent4" => "a:accent4",
        "accent5" => "a:accent5",
        "accent6" => "a:accent6",
        "hlink" => "a:hlink",
        _ => "a:folHlink",
    }
}

/// Adds the master with its layout.
pub fn master(package: &mut Package, scheme: &Scheme, width: f64, units: Units) {
    let mut xml = part("p:sldMaster");
    xml.start("p:cSld").start("p:bg").start("p:bgPr").start("a:solidFill");
    xml.start("a:schemeClr").attribute("val", "bg1").end().end().start("a:effectLst").end().end().end();
    tree(&mut xml, |xml| title(xml, width, units, true));
    xml.end();
    color_map(&mut xml, scheme.dark);
    xml.start("p:sldLayoutIdLst").start("p:sldLayoutId").attribute("id", 2_147_483_649_u32);
    xml.attribute("r:id", "rId1").end().end();
    xml.start("p:txStyles").start("p:titleStyle");
    level(&mut xml, "a:lvl1pPr", "+mj", 2000, true);
    xml.end();
    for style in ["p:bodyStyle", "p:otherStyle"] {
        xml.start(style);
        level(&mut xml, "a:lvl1pPr", "+mn", 1000, false);
        xml.end();
    }
    xml.end();
    package.xml(MASTER, "officedocument.presentationml.slideMaster", xml);
    let mut relationships = Relationships::default();
    relationships.id("slideLayout", "../slideLayouts/slideLayout1.xml");
    relationships.id("theme", "../theme/theme1.xml");
    relationships.add_to(package, MASTER);

    let mut xml = part("p:sldLayout");
    xml.attribute("type", "titleOnly").attribute("preserve", 1);
    xml.start("p:cSld").attribute("name", "Throughline");
    tree(&mut xml, |xml| title(xml, width, units, false));
    xml.end().start("p:clrMapOvr").start("a:masterClrMapping").end().end();
    package.xml(LAYOUT, "officedocument.presentationml.slideLayout", xml);
    let mut relationships = Relationships::default();
    relationships.id("slideMaster", "../slideMasters/slideMaster1.xml");
    relationships.add_to(package, LAYOUT);
}

/// The part of the master.
pub const MASTER: &str = "ppt/slideMasters/slideMaster1.xml";
const LAYOUT: &str = "ppt/slideLayouts/slideLayout1.xml";

/// The root of a part with its namespaces.
pub fn part(root: &'static str) -> Xml {
    let mut xml = Xml::default();
    xml.start(root);
    for (name, address) in NAMESPACES {
        xml.attribute(name, address);
    }
    xml
}

/// `<p:spTree>` with what it holds.
pub fn tree(xml: &mut Xml, shapes: impl FnOnce(&mut Xml)) {
    xml.start("p:spTree");
    empty_group(xml);
    shapes(xml);
    xml.end();
}

/// Which colour of the theme is text and which is ground.
pub fn color_map(xml: &mut Xml, dark: bool) {
    let (ground, text) = if dark { (["dk1", "dk2"], ["lt1", "lt2"]) } else { (["lt1", "lt2"], ["dk1", "dk2"]) };
    xml.start("p:clrMap");
    for (name, value) in [("bg1", ground[0]), ("tx1", text[0]), ("bg2", ground[1]), ("tx2", text[1])] {
        xml.attribute(name, value);
    }
    for name in ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"] {
        xml.attribute(name, name);
    }
    xml.end();
}

fn title(xml: &mut Xml, width: f64, units: Units, with_text: bool) {
    xml.start("p:sp").start("p:nvSpPr");
    xml.start("p:cNvPr").attribute("id", 2).attribute("name", "Title").end();
    xml.start("p:cNvSpPr").start("a:spLocks").attribute("noGrp", 1).end().end();
    xml.start("p:nvPr").start("p:ph").attribute("type", "title").end().end().end();
    xml.start("p:spPr");
    if with_text {
        transform(xml, "a:xfrm", units, kurbo::Rect::new(36.0, 28.0, width - 36.0, 120.0), false);
        super::shape::preset(xml, "rect", None);
    }
    xml.end().start("p:txBody").start("a:bodyPr");
    if with_text {
        xml.attribute("lIns", 0).attribute("tIns", 0).attribute("rIns", 0).attribute("bIns", 0);
        xml.start("a:noAutofit").end();
    }
    xml.end().start("a:lstStyle").end().start("a:p").start("a:endParaRPr").attribute("lang", "en-US");
    xml.end().end().end().end();
}

/// The look of text that says nothing of its own.
pub fn level(xml: &mut Xml, name: &'static str, fonts: &str, size: u32, bold: bool) {
    xml.start(name).attribute("marL", 0).attribute("algn", "l").attribute("defTabSz", 914_400);
    xml.attribute("rtl", 0).attribute("eaLnBrk", 1).attribute("latinLnBrk", 0).attribute("hangingPunct", 1);
    xml.start("a:buNone").end();
    xml.start("a:defRPr").attribute("sz", size).attribute("b", u8::from(bold)).attribute("kern", 1200);
    xml.start("a:solidFill").start("a:schemeClr").attribute("val", "tx1").end().end();
    for (name, script) in [("a:latin", "lt"), ("a:ea", "ea"), ("a:cs", "cs")] {
        xml.start(name).attribute("typeface", format_args!("{fonts}-{script}")).end();
    }
    xml.end().end();
}

/// Adds the master of the notes.
pub fn notes_master(package: &mut Package, scheme: &Scheme, language: Language) {
    let mut xml = part("p:notesMaster");
    xml.start("p:cSld").start("p:bg").start("p:bgPr").start("a:solidFill");
    // Notes are printed on white.
    xml.start("a:srgbClr").attribute("val", hex(Color::rgb(255, 255, 255))).end().end();
    xml.start("a:effectLst").end().end().end();
    tree(&mut xml, |xml| {
        notes_place(xml, 2, "sldImg", None);
        notes_place(xml, 3, "body", Some(("", language)));
    });
    xml.end();
    color_map(&mut xml, false);
    xml.start("p:notesStyle");
    level(&mut xml, "a:lvl1pPr", "+mn", 1200, false);
    xml.end();
    package.xml(NOTES_MASTER, "officedocument.presentationml.notesMaster", xml);
    let mut relationships = Relationships::default();
    relationships.id("theme", "../theme/theme2.xml");
    relationships.add_to(package, NOTES_MASTER);
    let light = if scheme.dark { &Scheme::of(draw::scene::Theme::Daylight) } else { scheme };
    package.xml("ppt/theme/theme2.xml", "officedocument.theme", theme(light, language));
}

/// The part of the notes' master.
pub const NOTES_MASTER: &str = "ppt/notesMasters/notesMaster1.xml";

/// The slide's picture or the text on a page of notes.
pub fn notes_place(xml: &mut Xml, id: u32, kind: &str, text: Option<(&str, Language)>) {
    let (name, bounds) = match text {
        None => ("Slide", (685_800, 1_143_000, 5_486_400, 3_086_100)),
        Some(_) => ("Notes", (685_800, 4_400_550, 5_486_400, 3_600_450)),
    };
    xml.start("p:sp").start("p:nvSpPr").start("p:cNvPr").attribute("id", id).attribute("name", name).end();
    xml.start("p:cNvSpPr").start("a:spLocks").attribute("noGrp", 1);
    if text.is_none() {
        xml.attribute("noRot", 1).attribute("noChangeAspect", 1);
    }
    xml.end().end().start("p:nvPr").start("p:ph").attribute("type", kind);
    if text.is_some() {
        xml.attribute("idx", 1);
    }
    xml.end().end().end().start("p:spPr").start("a:xfrm");
    let (x, y, width, height) = bounds;
    xml.start("a:off").attribute("x", x).attribute("y", y).end();
    xml.start("a:ext").attribute("cx", width).attribute("cy", height).end().end();
    super::shape::preset(xml, "rect", None);
    xml.end();
    if let Some((text, language)) = text {
        xml.start("p:txBody").start("a:bodyPr").end().start("a:lstStyle").end();
        for line in text.split('\n') {
            xml.start("a:p");
            if !line.is_empty() {
                xml.start("a:r")
                    .start("a:rPr")
                    .attribute("lang", language_of(line, language))
                    .attribute("altLang", "en-US")
                    .end();
                xml.start("a:t").text(line).end().end();
            }
            xml.end();
        }
        xml.end();
    }
    xml.end();
}

/// The language that notes are spell-checked in.
fn language_of(line: &str, language: Language) -> &'static str {
    let chinese = line.chars().any(|c| matches!(c, '\u{3400}'..='\u{9FFF}'));
    match (chinese, language) {
        (false, _) => "en-US",
        (true, Language::ZhHant) => "zh-TW",
        (true, Language::En | Language::ZhHans) => "zh-CN",
    }
}
