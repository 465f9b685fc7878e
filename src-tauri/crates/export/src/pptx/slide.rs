//! One slide: its tree of shapes in reading order, with names and alt texts.

use std::collections::HashMap;

use draw::scene::{Element, Item, Language, PictureItem, Role, Scene, Slide};
use draw::theme::Theme;
use kurbo::{Point, Rect};

use super::element::{self, Part};
use super::link::{Glue, Route};
use super::media::{self, Image, Media};
use super::order;
use super::package::{Package, Relationships};
use super::scheme::Scheme;
use super::shape::{Outline, Shape, Units, box_geometry, fill, line, place, transform};
use crate::xml::Xml;

/// The namespaces of a part of the presentation.
pub const NAMESPACES: [(&str, &str); 3] = [
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"),
];
/// Longer names are cut in the list of shapes.
const NAME: usize = 60;

/// Writes slides.
pub struct Writer<'a> {
    /// The colours of the presentation.
    pub scheme: &'a Scheme,
    /// EMU for each px.
    pub units: Units,
    /// The pictures of the presentation.
    pub media: &'a mut Media,
    /// The file.
    pub package: &'a mut Package,
    /// What the slide points at.
    pub relationships: &'a mut Relationships,
    xml: Xml,
    language: Language,
    /// The id that was given last.
    id: u32,
    has_title: bool,
}

impl<'a> Writer<'a> {
    /// A writer for one slide.
    pub fn new(
        scheme: &'a Scheme,
        units: Units,
        media: &'a mut Media,
        package: &'a mut Package,
        relationships: &'a mut Relationships,
    ) -> Self {
        // The tree itself has id 1.
        let (xml, language) = (Xml::default(), Language::En);
        Self { scheme, units, media, package, relationships, xml, language, id: 1, has_title: false }
    }

    /// The slide as shapes that can be edited.
    pub fn editable(mut self, slide: &Slide) -> Xml {
        let scene = &slide.scene;
        self.begin(scene);
        let ports = ports(scene);
        let mut ids = HashMap::new();
        let mut links = Vec::new();
        for element in order::reading(scene) {
            if let Some((ends, route)) = route(scene, element) {
                links.push((element, ends, route));
            } else if let Some(id) = self.element(element, ports.get(element.key.as_str())) {
                ids.insert(element.key.as_str(), id);
            }
        }
        // Last, when all that they are glued to is there.
        for (element, ends, route) in links {
            self.link(scene, element, &ends, &route, &ids, &ports);
        }
        self.finish(slide)
    }

    /// The slide as one picture.
    pub fn picture(mut self, slide: &Slide, image: &Image) -> Xml {
        self.begin(&slide.scene);
        let bounds = slide.scene.size.to_rect();
        self.image(image, bounds, 0.0, &slide.title, &slide.scene.description);
        self.finish(slide)
    }

    fn begin(&mut self, scene: &Scene) {
        self.language = scene.language;
        self.xml.start("p:sld");
        for (name, address) in NAMESPACES {
            self.xml.attribute(name, address);
        }
        self.xml.start("p:cSld");
        // The template's own ground, where it is that of the theme.
        if scene.paper != Theme::of(scene.theme).paper {
            self.xml.start("p:bg").start("p:bgPr").start("a:solidFill");
            self.scheme.write(&mut self.xml, scene.paper);
            self.xml.end().start("a:effectLst").end().end().end();
        }
        self.xml.start("p:spTree");
        empty_group(&mut self.xml);
    }

    fn finish(mut self, slide: &Slide) -> Xml {
        if !self.has_title && !slide.title.is_empty() {
            self.hidden_title(&slide.title, slide.scene.size.width);
        }
        self.xml.end().end().start("p:clrMapOvr").start("a:masterClrMapping").end().end();
        self.xml
    }

    /// A title above the slide: read aloud and listed in the outline, not shown.
    fn hidden_title(&mut self, title: &str, width: f64) {
        let (units, language) = (self.units, self.language);
        self.xml.start("p:sp").start("p:nvSpPr");
        self.named(title, "");
        self.xml.start("p:cNvSpPr").start("a:spLocks").attribute("noGrp", 1).end().end();
        self.xml.start("p:nvPr").start("p:ph").attribute("type", "title").end().end().end();
        self.xml.start("p:spPr");
        transform(&mut self.xml, "a:xfrm", units, Rect::new(0.0, -80.0, width, -20.0), false);
        self.xml.end().start("p:txBody").start("a:bodyPr").start("a:noAutofit").end().end().start("a:lstStyle").end();
        self.xml.start("a:p").start("a:r").start("a:rPr");
        let lang = match language {
            Language::En => "en-US",
            Language::ZhHans => "zh-CN",
            Language::ZhHant => "zh-TW",
        };
        self.xml.attribute("lang", lang).attribute("sz", 1800);
        for (name, font) in [("a:latin", "+mj-lt"), ("a:ea", "+mj-ea"), ("a:cs", "+mj-cs")] {
            self.xml.start(name).attribute("typeface", font).end();
        }
        self.xml.end().start("a:t").text(title).end().end().end().end().end();
    }

    /// The id of the shape that a link is glued to; none when nothing is drawn.
    fn element(&mut self, element: &Element, ports: Option<&Vec<Point>>) -> Option<u32> {
        let sites = ports.map_or(&[][..], Vec::as_slice);
        let parts = element::parts(element, !sites.is_empty());
        // Pictures that cannot be shown are drawn as what stands for them.
        let images: Vec<Option<Image>> = parts
            .iter()
            .map(|part| match part {
                Part::Picture(item, _) => self.media.image(self.package, item),
                Part::Shape(_) => None,
            })
            .collect();
        let grouped = parts.len() > 1;
        let texts: Vec<Option<String>> = parts.iter().map(said).collect();
        // What the element is about: its text, else its ground. Links are glued to it.
        let main = texts.iter().position(Option::is_some).unwrap_or(0);
        let silent = texts.iter().all(Option::is_none);
        let is_decoration = silent && element.name.is_empty();
        let spoken = element.name.as_str();
        let name = match texts.get(main)? {
            _ if !spoken.is_empty() => spoken,
            Some(text) => text.as_str(),
            None => element.key.as_str(),
        };
        if grouped {
            self.xml.start("p:grpSp").start("p:nvGrpSpPr");
            self.cut_name(name, if silent { spoken } else { "" }, is_decoration);
            self.xml.start("p:cNvGrpSpPr").end().start("p:nvPr").end().end();
            self.xml.start("p:grpSpPr").start("a:xfrm");
            let bounds = element::bounds(&parts);
            place(&mut self.xml, ["a:off", "a:ext"], self.units, bounds);
            place(&mut self.xml, ["a:chOff", "a:chExt"], self.units, bounds);
            self.xml.end().end();
        }
        let mut id = None;
        for (index, (part, (image, text))) in parts.into_iter().zip(images.into_iter().zip(&texts)).enumerate() {
            // A text that is read out needs no other words, unless they say more: what customers feel there.
            let says_more = index == main && text.as_deref() != Some(spoken);
            let alt = if says_more && !(grouped && silent) { spoken } else { "" };
            let numbered = format!("{} {}", element.key, index + 1);
            let own = match text {
                Some(text) => text.as_str(),
                None if grouped => numbered.as_str(),
                None => name,
            };
            match part {
                Part::Shape(mut shape) => {
                    if index == main {
                        shape.sites = sites.to_vec();
                    }
                    // A place for a title must not lie in a group.
                    shape.is_title &= !grouped;
                    self.shape(&shape, own, alt, is_decoration);
                }
                Part::Picture(item, bounds) => match image {
                    Some(image) => self.image(&image, bounds, item.shape.radius, own, alt),
                    None => self.placeholder(item, bounds, own, alt),
                },
            }
            if index == main {
                id = Some(self.id);
            }
        }
        if grouped {
            self.xml.end();
        }
        id
    }

    fn shape(&mut self, shape: &Shape, name: &str, alt: &str, is_decoration: bool) {
        // A slide has one title.
        let is_title = shape.is_title && !self.has_title;
        self.has_title |= is_title;
        self.xml.start("p:sp").start("p:nvSpPr");
        self.cut_name(name, alt, is_decoration);
        self.xml.start("p:cNvSpPr");
        if is_title {
            self.xml.start("a:spLocks").attribute("noGrp", 1).end();
        } else if shape.text.is_some() && shape.fill.is_none() {
            self.xml.attribute("txBox", 1);
        }
        self.xml.end().start("p:nvPr");
        if is_title {
            self.xml.start("p:ph").attribute("type", "title").end();
        }
        self.xml.end().end();
        shape.properties(&mut self.xml, self.scheme, self.units);
        if let Some(text) = &shape.text {
            text.write(&mut self.xml, self.scheme, self.units, self.language, shape.is_title);
        }
        self.xml.end();
    }

    fn placeholder(&mut self, item: &PictureItem, bounds: Rect, name: &str, alt: &str) {
        let offset = bounds.origin() - Point::new(item.shape.x, item.shape.y);
        for drawn in media::placeholder(item) {
            let shape = match drawn {
                Item::Rect(rect) => Shape::new(Outline::Box(bounds, rect.shape.radius), rect.fill, rect.stroke),
                Item::Path(path) => {
                    let outline = kurbo::Affine::translate(offset) * path.path;
                    Shape::new(Outline::Path(outline), path.fill, path.stroke)
                }
                Item::Text(_) | Item::Picture(_) => continue,
            };
            self.shape(&shape, name, alt, false);
        }
    }

    fn image(&mut self, image: &Image, bounds: Rect, radius: f64, name: &str, alt: &str) {
        let raster = self.relationships.id("image", image.raster.clone());
        let vector = image.vector.as_ref().map(|vector| self.relationships.id("image", vector.clone()));
        self.xml.start("p:pic").start("p:nvPicPr");
        self.named(name, alt);
        self.xml.start("p:cNvPicPr").start("a:picLocks").attribute("noChangeAspect", 1).end().end();
        self.xml.start("p:nvPr").end().end();
        self.xml.start("p:blipFill").start("a:blip").attribute("r:embed", raster);
        if let Some(vector) = vector {
            self.xml.start("a:extLst").start("a:ext").attribute("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
            self.xml.start("asvg:svgBlip");
            self.xml.attribute("xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main");
            self.xml.attribute("r:embed", vector).end().end().end();
        }
        self.xml.end().start("a:stretch").start("a:fillRect").end().end().end();
        self.xml.start("p:spPr");
        transform(&mut self.xml, "a:xfrm", self.units, bounds, false);
        box_geometry(&mut self.xml, bounds, radius);
        fill(&mut self.xml, self.scheme, None, bounds);
        line(&mut self.xml, self.scheme, None, bounds, self.units, |_| ());
        self.xml.end().end();
    }

    fn link(
        &mut self,
        scene: &Scene,
        element: &Element,
        ends: &[String; 2],
        route: &Route,
        ids: &HashMap<&str, u32>,
        ports: &HashMap<&str, Vec<Point>>,
    ) {
        let label = scene.elements.iter().find(|it| it.role == Role::LinkLabel && it.id == element.id);
        let label = label.and_then(|label| Some((label.bounds, *ids.get(label.key.as_str())?)));
        let label = label.unwrap_or_else(|| {
            let joint = route.joint();
            let shape = Shape::new(Outline::Box(joint, 0.0), Some(route.stroke.paint.clone()), None);
            self.shape(&shape, &element.key, "", true);
            (joint, self.id)
        });
        for (half, key) in ends.iter().enumerate() {
            // The upper middle is place 0; places of its own follow the four middles.
            let site = ports.get(key.as_str()).and_then(|it| it.iter().position(|port| *port == route.ends[half]));
            let glue = ids.get(key.as_str()).map(|shape| Glue { shape: *shape, site: site.map_or(0, |at| at + 4) });
            self.xml.start("p:cxnSp").start("p:nvCxnSpPr");
            self.cut_name(&element.name, if half == 0 { &element.name } else { "" }, half > 0);
            route.write_half(&mut self.xml, self.scheme, self.units, half, glue, label);
            self.xml.end();
        }
    }

    /// `<p:cNvPr>` with the next id.
    fn named(&mut self, name: &str, alt: &str) {
        self.cut_name(name, alt, false);
    }

    fn cut_name(&mut self, name: &str, alt: &str, is_decoration: bool) {
        self.id += 1;
        let mut short: String = name.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).take(NAME).collect();
        if name.chars().nth(NAME).is_some() {
            short.push('…');
        }
        self.xml.start("p:cNvPr").attribute("id", self.id).attribute("name", short);
        if !alt.is_empty() {
            self.xml.attribute("descr", alt);
        }
        if is_decoration {
            self.xml.start("a:extLst").start("a:ext").attribute("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
            self.xml.start("adec:decorative");
            self.xml.attribute("xmlns:adec", "http://schemas.microsoft.com/office/drawing/2017/decorative");
            self.xml.attribute("val", 1).end().end().end();
        }
        self.xml.end();
    }
}

/// What a part says.
fn said(part: &Part<'_>) -> Option<String> {
    match part {
        Part::Shape(shape) => shape.text.as_ref().map(super::text::Body::said),
        Part::Picture(..) => None,
    }
}

/// What every tree of shapes begins with.
pub fn empty_group(xml: &mut Xml) {
    xml.start("p:nvGrpSpPr").start("p:cNvPr").attribute("id", 1).attribute("name", "").end();
    xml.start("p:cNvGrpSpPr").end().start("p:nvPr").end().end();
    xml.start("p:grpSpPr").start("a:xfrm");
    for name in ["a:off", "a:chOff"] {
        let ext = if name == "a:off" { "a:ext" } else { "a:chExt" };
        xml.start(name).attribute("x", 0).attribute("y", 0).end();
        xml.start(ext).attribute("cx", 0).attribute("cy", 0).end();
    }
    xml.end().end();
}

/// The two ends and the route of a link. The only end on a card is in the middle.
fn route(scene: &Scene, element: &Element) -> Option<(Box<[String; 2]>, Route)> {
    let ends = element.joins.clone()?;
    let bounds = |key: &String| Some(scene.elements.iter().find(|other| other.key == *key)?.bounds);
    let cards = [bounds(&ends[0])?, bounds(&ends[1])?];
    let (path, stroke) = element::line(element)?;
    let mut route = Route::new(&path, stroke, cards.map(|card| card.y0))?;
    let joins = || scene.elements.iter().filter_map(|element| element.joins.as_deref()).flatten();
    for ((key, card), end) in ends.iter().zip(cards).zip(&mut route.ends) {
        if joins().filter(|other| *other == key).count() == 1 {
            end.x = card.center().x;
        }
    }
    Some((ends, route))
}

/// Where links leave and arrive when there are several on one card, by the card's key: all but the one that runs highest,
/// which is glued to the card's middle. LibreOffice knows no other place, and leads a long way to one around the card.
fn ports(scene: &Scene) -> HashMap<&str, Vec<Point>> {
    let mut ends: HashMap<&str, Vec<(f64, Point)>> = HashMap::new();
    for element in &scene.elements {
        let Some(((_, route), joins)) = route(scene, element).zip(element.joins.as_deref()) else { continue };
        for (key, end) in joins.iter().zip(route.ends) {
            ends.entry(key.as_str()).or_default().push((route.level, end));
        }
    }
    let beside_the_highest = |(key, mut ends): (_, Vec<(f64, Point)>)| {
        ends.sort_by(|a, b| a.0.total_cmp(&b.0));
        (key, ends.into_iter().skip(1).map(|(_, end)| end).collect())
    };
    ends.into_iter().map(beside_the_highest).collect()
}
