//! From a map to the slides that show it: one where it fits, else an overview and one for each stage or group of stages
//! (000-23: text is never shrunk); and the deck that a team presents.

mod deck;
mod fit;
mod notes;
mod pages;

use std::sync::Arc;

use journey::excerpt::Excerpt;
use journey::model::{Document, Map, one_line};

pub use self::deck::{deck, persona_sheet};
pub use self::fit::{Fit, Offer, smallest_text};
pub use self::notes::notes;
use crate::layout::{HeaderChoice, LayoutOptions, Part, layout};
use crate::scene::{Page, Scene, Size, Slide, paper};
use crate::text::Typesetter;

/// Which slides are made of a map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SlideOptions {
    /// How each is drawn. `part` and `drag` mean nothing here.
    pub layout: LayoutOptions,
    /// What of the map is shown.
    pub excerpt: Excerpt,
    /// Make several slides of what does not fit one; else the one grows beyond its page, and says so.
    pub split: bool,
    /// Write speaker notes from the quotes and the evidence of what is shown.
    pub notes: bool,
}

/// The slides of a map, and how well they hold it.
#[derive(Clone, Debug, PartialEq)]
pub struct Slides {
    /// In order, at least one.
    pub slides: Vec<Slide>,
    /// What a person should know before they use them.
    pub fit: Fit,
}

/// The slides of one map.
#[must_use]
pub fn slides(document: &Document, map: &Arc<Map>, options: &SlideOptions, typesetter: &Typesetter) -> Slides {
    let shown = options.excerpt.of(map);
    let is_part = options.excerpt.stages.is_some() || options.excerpt.touchpoints.is_some();
    let whole = if options.excerpt.without_internal_ratings {
        Arc::new(Excerpt { without_internal_ratings: true, ..Excerpt::default() }.of(map))
    } else {
        Arc::clone(map)
    };
    let deck = Pages { document, shown: &shown, whole, is_part, options, typesetter };
    let one = deck.scene(&shown, None);
    let fits = pages::fits(&one);
    let excerpts = if options.split && !fits { pages::split(&deck) } else { Vec::new() };
    let offers = if fits { Vec::new() } else { fit::offers(&deck, excerpts.len()) };
    let slides = match excerpts.len() {
        0 | 1 => vec![deck.slide(&shown, one)],
        count => excerpts
            .into_iter()
            .enumerate()
            .map(|(index, excerpt)| {
                let part = excerpt.of(&shown);
                let scene = deck.scene(&part, Some((index + 1, count)));
                deck.slide(&part, scene)
            })
            .collect(),
    };
    Slides { fit: Fit::of(&slides, offers), slides }
}

/// What all slides of a map share.
struct Pages<'a> {
    document: &'a Document,
    /// What of the map is shown at all.
    shown: &'a Map,
    /// The map that curves and extremes are of.
    whole: Arc<Map>,
    /// Not all of its columns are shown.
    is_part: bool,
    options: &'a SlideOptions,
    typesetter: &'a Typesetter,
}

impl Pages<'_> {
    fn page(&self) -> Page {
        self.options.layout.page.unwrap_or(self.shown.page)
    }

    /// The picture of a part; with a number when it is one of several.
    fn scene(&self, part: &Map, number: Option<(usize, usize)>) -> Scene {
        self.scene_on(part, number, self.page())
    }

    fn scene_on(&self, part: &Map, number: Option<(usize, usize)>, page: Page) -> Scene {
        let of_whole = self.is_part || number.is_some();
        let part_of = of_whole.then(|| Part { whole: Arc::clone(&self.whole), number });
        let options = LayoutOptions { page: Some(page), part: part_of, drag: None, ..self.options.layout.clone() };
        let with = |header| layout(part, self.document, &LayoutOptions { header, ..options.clone() }, self.typesetter);
        // Whose journey it is and why stands on the first of several slides; the others need the room.
        match (options.header, number) {
            (HeaderChoice::Full, Some((1, _))) => {
                let full = with(HeaderChoice::Full);
                if pages::fits(&full) { full } else { with(HeaderChoice::Title) }
            }
            (HeaderChoice::Full, Some(_)) => with(HeaderChoice::Title),
            (header, _) => with(header),
        }
    }

    fn slide(&self, part: &Map, scene: Scene) -> Slide {
        let notes = if self.options.notes { notes(part) } else { String::new() };
        let paper = paper(self.page()).unwrap_or_else(|| {
            let points = 0.5 * self.options.layout.text_size.factor();
            Size::new(scene.size.width * points, scene.size.height * points)
        });
        Slide { title: title(self.shown, part), notes, paper, scene }
    }
}

/// The map's title; of a few of its stages, their names.
fn title(shown: &Map, part: &Map) -> String {
    if part.stages.len() == shown.stages.len() && part.lanes.len() == shown.lanes.len() || part.stages.is_empty() {
        return one_line(&shown.title);
    }
    let names: Vec<String> =
        part.stages.iter().map(|stage| one_line(&stage.name)).filter(|name| !name.is_empty()).collect();
    match names.as_slice() {
        _ if part.stages.len() == shown.stages.len() => one_line(&shown.title),
        [] => one_line(&shown.title),
        [only] => only.clone(),
        [first, .., last] => format!("{first} – {last}"),
    }
}
