//! One slide on its page: elements in the order of reading, each told to screen readers as what it is.

use draw::scene::{Element, Item, Role, Scene};
use krilla::geom::{Rect, Transform};
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, BBox, ContentTag, Node, Tag, TagGroup};

use super::order::{self, Ordered, Place};
use super::tags::Story;
use super::{Sheet, ink, picture, text};
use crate::Background;

/// Draws a slide and gives its part of the structure tree.
pub fn draw(surface: &mut Surface<'_>, sheet: &Sheet<'_>, page: usize, background: Background) -> TagGroup {
    let scene = &sheet.slide.scene;
    if background == Background::Paper {
        paper(surface, sheet, scene);
    }
    let mut story = Story::new(scene);
    surface.push_transform(&Transform::from_scale(sheet.scale, sheet.scale));
    for ordered in order::in_order(scene) {
        let nodes = Drawer { surface: &mut *surface, sheet, page }.element(&ordered);
        story.add(&ordered, nodes);
    }
    surface.pop();
    story.section(|| {
        let id = surface.start_tagged(ContentTag::Other);
        surface.end_tagged();
        id.into()
    })
}

/// The colour of the page, also where the paper is longer than the Scene.
fn paper(surface: &mut Surface<'_>, sheet: &Sheet<'_>, scene: &Scene) {
    let Some(page) = Rect::from_xywh(0.0, 0.0, sheet.width, sheet.height) else { return };
    let mut path = krilla::geom::PathBuilder::new();
    path.push_rect(page);
    let Some(path) = path.finish() else { return };
    surface.start_tagged(ContentTag::Artifact(Artifact::new(ArtifactType::Background, Some(page))));
    let paint = ink::color(scene.paper).into();
    surface.set_stroke(None);
    surface.set_fill(Some(Fill { paint, opacity: ink::opacity(scene.paper.a), rule: FillRule::NonZero }));
    surface.draw_path(&path);
    surface.end_tagged();
}

/// What an element is drawn with.
struct Drawer<'a, 'b> {
    surface: &'a mut Surface<'b>,
    sheet: &'a Sheet<'a>,
    page: usize,
}

impl Drawer<'_, '_> {
    /// Draws an element; its text as paragraphs, its pictures as figures, all else as decoration.
    fn element(&mut self, ordered: &Ordered<'_>) -> Vec<Node> {
        let element = ordered.element;
        if let Some(clip) = &element.clip
            && ink::round_rect(clip).is_none()
        {
            // A clip without an area lets nothing through.
            return Vec::new();
        }
        self.surface.push_transform(&Transform::from_translate(ink::number(element.at.x), ink::number(element.at.y)));
        let clip = element.clip.as_ref().and_then(ink::round_rect);
        if let Some(clip) = &clip {
            self.surface.push_clip_path(clip, &FillRule::NonZero);
        }
        let nodes = if ordered.place == Place::Ground {
            self.decoration(&element.items);
            Vec::new()
        } else if is_figure(element) {
            vec![self.figure(element, &element.items, &element.name)]
        } else {
            self.paragraphs(element)
        };
        if clip.is_some() {
            self.surface.pop();
        }
        self.surface.pop();
        nodes
    }

    fn paragraphs(&mut self, element: &Element) -> Vec<Node> {
        let mut nodes = Vec::new();
        // From one text or picture to the next all is decoration.
        for items in element.items.chunk_by(|a, b| is_decoration(a) && is_decoration(b)) {
            match &items[0] {
                Item::Text(text) => {
                    let id = self.surface.start_tagged(ContentTag::Other);
                    text::draw(self.surface, text);
                    self.surface.end_tagged();
                    nodes.push(id.into());
                }
                Item::Picture(_) => match described(self.sheet, element) {
                    // A picture without words is decoration.
                    words if words.is_empty() => self.decoration(items),
                    words => nodes.push(self.figure(element, items, &words)),
                },
                Item::Rect(_) | Item::Path(_) => self.decoration(items),
            }
        }
        nodes
    }

    fn figure(&mut self, element: &Element, items: &[Item], words: &str) -> Node {
        let id = self.surface.start_tagged(ContentTag::Other);
        items.iter().for_each(|item| self.item(item));
        self.surface.end_tagged();
        let scale = self.sheet.scale;
        let [x0, y0, x1, y1] = [element.bounds.x0, element.bounds.y0, element.bounds.x1, element.bounds.y1]
            .map(|side| ink::number(side) * scale);
        let bounds = Rect::from_ltrb(x0, y0, x1, y1).map(|bounds| BBox::new(self.page, bounds));
        let tag = Tag::Figure(Some(words.to_owned())).with_bbox(bounds);
        TagGroup::with_children(tag, vec![id.into()]).into()
    }

    fn decoration(&mut self, items: &[Item]) {
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
        items.iter().for_each(|item| self.item(item));
        self.surface.end_tagged();
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Rect(rect) => self.shape(ink::round_rect(&rect.shape), rect.fill.as_ref(), rect.stroke.as_ref()),
            Item::Path(path) => self.shape(ink::path(&path.path), path.fill.as_ref(), path.stroke.as_ref()),
            Item::Text(text) => text::draw(self.surface, text),
            Item::Picture(item) => {
                if !picture::draw(self.surface, item, f64::from(self.sheet.scale)) {
                    let (rect, cross) = crate::picture::placeholder(&item.shape);
                    self.shape(ink::round_rect(&rect.shape), rect.fill.as_ref(), rect.stroke.as_ref());
                    self.shape(ink::path(&cross.path), None, cross.stroke.as_ref());
                }
            }
        }
    }

    fn shape(
        &mut self,
        path: Option<krilla::geom::Path>,
        fill: Option<&draw::scene::Paint>,
        stroke: Option<&draw::scene::Stroke>,
    ) {
        let Some(path) = path else { return };
        let fill = fill.map(|fill| ink::fill(self.surface, fill));
        let stroke = stroke.and_then(|stroke| ink::stroke(self.surface, stroke));
        if fill.is_none() && stroke.is_none() {
            return;
        }
        self.surface.set_fill(fill);
        self.surface.set_stroke(stroke);
        self.surface.draw_path(&path);
    }
}

fn is_decoration(item: &Item) -> bool {
    matches!(item, Item::Rect(_) | Item::Path(_))
}

/// Whether an element is told by its name rather than by its letters.
fn is_figure(element: &Element) -> bool {
    let has_text = element.items.iter().any(|item| matches!(item, Item::Text(_)));
    let is_scale = matches!(element.role, Role::Importance | Role::Performance);
    !element.name.is_empty() && (!has_text || is_scale)
}

/// What a screen reader says of a picture: the text of its card, the name of the persona.
fn described(sheet: &Sheet<'_>, element: &Element) -> String {
    if element.role != Role::Portrait {
        return element.name.clone();
    }
    let scene = &sheet.slide.scene;
    let persona = scene.elements.iter().find(|it| it.role == Role::Persona && it.id == element.id);
    persona.map(|persona| persona.name.clone()).unwrap_or_default()
}
