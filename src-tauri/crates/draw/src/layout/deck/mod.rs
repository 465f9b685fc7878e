//! The slides of a deck that are no map: opportunities by what they bring and cost, and what they take. They stand in the
//! map's theme and language between the map's own header and footer.

mod opportunities;
mod resources;

use std::sync::Arc;

use journey::model::{Document, Map, Page, one_line};

pub use self::opportunities::opportunities;
pub use self::resources::resources;
use super::element::Text;
use super::footer::Footer;
use super::frame::Frame;
use super::header::Header;
use super::{LayoutOptions, Part, make_keys_unique, metrics, page_size};
use crate::scene::{Element, Grid, Rect, Scene, Size};
use crate::text::Typesetter;
use crate::theme::Theme;

/// A map with nothing on it but what a deck slide shares with it: language, theme, page, source; its title goes above.
fn bare(map: &Map, title: &str) -> Map {
    let title = words::say(map.language.tag(), title);
    Map {
        eyebrow: Some(one_line(&map.title)),
        title,
        goal: String::new(),
        persona: None,
        stages: Vec::new(),
        lanes: Vec::new(),
        cards: Vec::new(),
        links: Vec::new(),
        ..map.clone()
    }
}

/// What a slide draws between header and footer, and in what place.
struct Sheet<'a> {
    map: &'a Map,
    document: &'a Document,
    options: &'a LayoutOptions,
    typesetter: &'a Typesetter,
}

impl Sheet<'_> {
    /// Lets `measure` do its work with a frame and the room between header and footer.
    fn measured<T>(&self, measure: impl FnOnce(&Frame, Rect) -> T) -> T {
        // Slides of one kind are numbered when there are several; the number is never wider than this.
        let options = self.numbered(Some((88, 88)));
        self.framed(&options, |frame, header, footer, size| measure(frame, room(size, header, footer)))
    }

    /// One slide, drawn into the room between header and footer.
    fn scene(&self, number: Option<(usize, usize)>, draw: impl FnOnce(&Frame, Rect, &mut Vec<Arc<Element>>)) -> Scene {
        let options = self.numbered(number);
        self.framed(&options, |frame, header, footer, size| {
            let mut elements = Vec::new();
            header.draw(frame, &mut elements);
            draw(frame, room(size, header, footer), &mut elements);
            let bottom = elements.iter().map(|element| element.bounds.y1).fold(0.0, f64::max);
            let below = footer.height + metrics::MARGIN_BOTTOM;
            // A single entry may be higher than a page; it is not cut.
            let height = size.height.max(bottom + below);
            footer.draw(frame, height - below, &mut elements);
            make_keys_unique(&mut elements);
            let mut findings = frame.findings.take();
            if height > size.height {
                findings.push(crate::scene::Finding::TooMuchForOneSlide { missing: height - size.height });
            }
            let (title, of) = (&frame.map.title, frame.map.eyebrow.as_deref().unwrap_or_default());
            Scene {
                size: Size::new(size.width, height),
                description: [title, of].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · "),
                language: frame.map.language,
                theme: self.options.theme.unwrap_or(self.map.theme),
                paper: frame.theme.paper,
                elements,
                grid: Grid::default(),
                findings,
            }
        })
    }

    fn numbered(&self, number: Option<(usize, usize)>) -> LayoutOptions {
        let part = number.map(|number| Part { whole: Arc::new(self.map.clone()), number: Some(number) });
        LayoutOptions { part, drag: None, ..self.options.clone() }
    }

    fn framed<T>(&self, options: &LayoutOptions, act: impl FnOnce(&Frame, &Header, &Footer, Size) -> T) -> T {
        let theme = Theme::of(options.theme.unwrap_or(self.map.theme));
        let page = options.page.unwrap_or(self.map.page);
        // A page that hugs its content has none to hug here.
        let size = page_size(page, options.text_size).or_else(|| page_size(Page::Wide, options.text_size));
        let size = size.unwrap_or(Size::new(1920.0, 1080.0));
        let frame = Frame::new(self.map, self.document, theme, self.typesetter, Some(size.width), options);
        act(&frame, &Header::new(&frame), &Footer::new(&frame), size)
    }
}

fn room(size: Size, header: &Header, footer: &Footer) -> Rect {
    let bottom = size.height - footer.height - metrics::MARGIN_BOTTOM;
    let top = metrics::MARGIN_TOP + header.height;
    Rect::new(metrics::MARGIN_X, top, size.width - metrics::MARGIN_X, bottom)
}

/// Cuts heights into runs that fit `room` below each other, `gap` apart; one that is higher alone has a run of its own.
fn pages(heights: &[f64], gap: f64, room: f64) -> Vec<std::ops::Range<usize>> {
    let mut pages = Vec::new();
    let (mut start, mut used) = (0, 0.0);
    for (index, height) in heights.iter().enumerate() {
        if index > start && used + gap + height > room {
            pages.push(start..index);
            (start, used) = (index, 0.0);
        }
        used += height + if index > start { gap } else { 0.0 };
    }
    pages.push(start..heights.len());
    pages
}

/// `(1, 2)` and so on; nothing for one alone.
fn number(index: usize, count: usize) -> Option<(usize, usize)> {
    (count > 1).then_some((index + 1, count))
}

/// The texts' heights below each other.
fn stacked<'t>(texts: impl IntoIterator<Item = &'t Text>) -> f64 {
    texts.into_iter().map(Text::height).sum()
}
