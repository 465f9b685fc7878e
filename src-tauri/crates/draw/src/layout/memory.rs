//! What was measured and drawn of each card, kept from one layout to the next: a card that has not changed is not set
//! again, and the next Scene has the very element of the last one, which makes the two quick to compare.

use std::collections::HashMap;
use std::sync::Arc;

use journey::model::{Card, LaneKind, Language};

use super::cards::Content;
use super::element::boxed;
use super::frame::CardBox;
use crate::scene::{Element, Point};
use crate::theme::Theme;

/// The cards of the last layouts in one theme and one language.
#[derive(Default)]
pub struct Memory {
    look: Option<(&'static Theme, Language)>,
    /// By the address of the record.
    cards: HashMap<usize, Known>,
    /// Counts the layouts.
    round: u64,
    /// How many of the cards this layout has.
    used: usize,
}

/// What is known of one card.
struct Known {
    /// Kept so that no other card gets its address.
    _card: Arc<Card>,
    /// What its content depends on besides the card.
    kind: LaneKind,
    width: f64,
    content: Arc<Content>,
    drawn: Option<Drawn>,
    /// The last layout that has it.
    round: u64,
}

/// An element with what it depends on besides the content.
struct Drawn {
    height: f64,
    moving: bool,
    element: Arc<Element>,
}

impl Memory {
    /// For the next layout. In another theme or language nothing looks as it did.
    pub fn next(mut self, theme: &'static Theme, language: Language) -> Self {
        if !self.look.is_some_and(|look| std::ptr::eq(look.0, theme) && look.1 == language) {
            self = Self { look: Some((theme, language)), ..Self::default() };
        }
        self.round += 1;
        self.used = 0;
        self
    }

    /// Forgets the cards that this layout does not have, when they are too many to be kept for an undo.
    pub fn tidy(&mut self) {
        let round = self.round;
        if self.used * 2 < self.cards.len() {
            self.cards.retain(|_, known| known.round == round);
        }
    }

    /// The measured card: that of an earlier layout, or else what `measure` gives.
    pub fn content(&mut self, kind: LaneKind, place: &CardBox, measure: impl FnOnce() -> Content) -> Arc<Content> {
        let round = self.round;
        self.used += 1;
        if let Some(known) = self.cards.get_mut(&address(place.card))
            && (known.kind, known.width) == (kind, place.width)
        {
            known.round = round;
            return Arc::clone(&known.content);
        }
        let (card, width, content) = (Arc::clone(place.card), place.width, Arc::new(measure()));
        // Whether the document has its picture is not the card's to say.
        if card.picture.is_none() {
            let known = Known { _card: card, kind, width, content: Arc::clone(&content), drawn: None, round };
            self.cards.insert(address(place.card), known);
        }
        content
    }

    /// The card's element at that place: that of an earlier layout, moved, or else what `draw` gives.
    pub fn element(
        &mut self,
        place: &CardBox,
        content: &Arc<Content>,
        (y, height): (f64, f64),
        draw: impl FnOnce() -> Arc<Element>,
    ) -> Arc<Element> {
        let Some(known) = self.cards.get_mut(&address(place.card)).filter(|it| Arc::ptr_eq(&it.content, content))
        else {
            return draw();
        };
        let moving = place.moving;
        let element = match known.drawn.take().filter(|it| (it.height, it.moving) == (height, moving)) {
            Some(Drawn { element, .. }) => moved(element, place, (y, height)),
            None => draw(),
        };
        known.drawn = Some(Drawn { height, moving, element: Arc::clone(&element) });
        element
    }
}

fn address(card: &Arc<Card>) -> usize {
    Arc::as_ptr(card).addr()
}

fn moved(element: Arc<Element>, place: &CardBox, (y, height): (f64, f64)) -> Arc<Element> {
    let bounds = boxed(place.x, y, place.width, height);
    if element.bounds == bounds {
        return element;
    }
    let mut element = Arc::unwrap_or_clone(element);
    element.at = Point::new(bounds.x0, bounds.y0);
    element.bounds = bounds;
    Arc::new(element)
}

#[cfg(test)]
mod tests {
    use journey::model::{Document, Map};
    use serde_json::json;

    use crate::scene::Scene;
    use crate::text::Typesetter;
    use crate::{LayoutOptions, layout};

    use super::*;

    fn document() -> Document {
        let card =
            |id: &str, lane: &str| json!({ "id": id, "lane": lane, "stage": "s", "touchpoints": [], "text": id });
        let map = json!({
            "id": "m", "stages": [{ "id": "s", "name": "Stage", "touchpoints": [{ "id": "t", "name": "Touchpoint" }] }],
            "lanes": [{ "id": "above", "kind": "needs" }, { "id": "below", "kind": "pains" }],
            "cards": [card("a", "above"), card("b", "above"), card("c", "below")],
        });
        serde_json::from_value(json!({ "maps": [map] })).expect("it is written as the format says")
    }

    fn card<'a>(scene: &'a Scene, id: &str) -> &'a Arc<Element> {
        let key = format!("card:{id}");
        scene.elements.iter().find(|element| element.key == key).expect("it is drawn")
    }

    #[test]
    fn an_edit_leaves_other_cards_as_they_are_and_the_scene_as_if_drawn_for_the_first_time() {
        let document = document();
        let before = &document.maps[0];
        let mut after = Map::clone(before);
        Arc::make_mut(&mut after.cards[1]).text = "Many words that take far more than a single line ".repeat(20);
        let (options, typesetter) = (LayoutOptions::default(), Typesetter::new());
        let draw = |map: &Map| layout(map, &document, &options, &typesetter);
        let (old, new, back) = (draw(before), draw(&after), draw(before));
        assert!(Arc::ptr_eq(card(&old, "a"), card(&new, "a")));
        assert!(card(&old, "c").at.y < card(&new, "c").at.y);
        assert!(Arc::ptr_eq(&card(&old, "c").items, &card(&new, "c").items));
        assert_eq!(new, layout(&after, &document, &options, &Typesetter::new()));
        assert_eq!(back, old);
    }

    #[test]
    fn another_theme_language_or_width_draws_every_card_anew() {
        use journey::model::{LaneKind, Language, Page, Theme};
        let document = document();
        let typesetter = Typesetter::new();
        let mut changes: Vec<(Map, LayoutOptions)> = Vec::new();
        let plain = (Map::clone(&document.maps[0]), LayoutOptions::default());
        changes.push((plain.0.clone(), LayoutOptions { theme: Some(Theme::Dusk), ..plain.1.clone() }));
        changes.push((plain.0.clone(), LayoutOptions { page: Some(Page::Free), ..plain.1.clone() }));
        changes.push((Map { language: Language::ZhHant, ..plain.0.clone() }, plain.1.clone()));
        let mut other = plain.clone();
        Arc::make_mut(&mut other.0.lanes[0]).kind = LaneKind::Solutions;
        changes.push(other);
        for (map, options) in changes {
            let _remembered = layout(&plain.0, &document, &plain.1, &typesetter);
            let fresh = layout(&map, &document, &options, &Typesetter::new());
            assert_eq!(layout(&map, &document, &options, &typesetter), fresh, "{options:?}");
        }
    }
}
