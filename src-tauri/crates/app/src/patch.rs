//! The difference between two Scenes, element by element: what a window has to draw again.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use draw::scene::{Element, Scene};

use crate::request::ScenePatch;

/// What changes `old` into `new`; everything when there is no `old`.
#[must_use]
pub fn between(old: Option<&Scene>, new: &Scene) -> ScenePatch {
    let old_elements = old.map_or(&[][..], |old| &old.elements);
    // An edit mostly leaves the order as it is: only what lies between the first and the last that differ is looked up.
    let same = |(a, b): &(&Arc<Element>, &Arc<Element>)| Arc::ptr_eq(a, b) || a.key == b.key;
    let head = old_elements.iter().zip(&new.elements).take_while(same).count();
    let (old_rest, new_rest) = (&old_elements[head..], &new.elements[head..]);
    let tail = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(same).count();
    let (old_middle, old_tail) = old_rest.split_at(old_rest.len() - tail);
    let (new_middle, new_tail) = new_rest.split_at(new_rest.len() - tail);

    let (mut changed, mut moved) = (Vec::new(), Vec::new());
    let mut compare = |earlier: Option<&Arc<Element>>, element: &Arc<Element>| match earlier
        .map_or(Difference::Look, |earlier| difference(earlier, element))
    {
        Difference::None => {}
        Difference::Place => moved.push((element.key.clone(), element.at.x, element.at.y)),
        Difference::Look => changed.push(Arc::clone(element)),
    };
    let before: HashMap<&str, &Arc<Element>> =
        old_middle.iter().map(|element| (element.key.as_str(), element)).collect();
    old_elements.iter().zip(&new.elements[..head]).for_each(|(old, new)| compare(Some(old), new));
    new_middle.iter().for_each(|element| compare(before.get(element.key.as_str()).copied(), element));
    old_tail.iter().zip(new_tail).for_each(|(old, new)| compare(Some(old), new));

    let after: HashSet<&str> = new_middle.iter().map(|element| element.key.as_str()).collect();
    let (kept, removed): (Vec<&str>, Vec<&str>) =
        old_middle.iter().map(|element| element.key.as_str()).partition(|key| after.contains(key));
    let same_order = kept.iter().copied().eq(new_middle.iter().map(|element| element.key.as_str()));
    ScenePatch {
        fresh: old.is_none(),
        size: (new.size.width, new.size.height),
        paper: new.paper.hex(),
        language: new.language,
        description: new.description.clone(),
        changed,
        moved,
        removed: removed.into_iter().map(str::to_owned).collect(),
        order: (!same_order).then(|| new.elements.iter().map(|element| element.key.clone()).collect()),
        grid: (old.map(|old| &old.grid) != Some(&new.grid)).then(|| new.grid.clone()),
        findings: new.findings.clone(),
    }
}

enum Difference {
    None,
    Place,
    Look,
}

/// How far a box may be off, px, and still count as the same box moved: sums of f64 are not exact.
const EXACT: f64 = 1e-6;

fn difference(old: &Arc<Element>, new: &Arc<Element>) -> Difference {
    if Arc::ptr_eq(old, new) {
        return Difference::None;
    }
    let same_look = old.role == new.role
        && old.id == new.id
        && old.name == new.name
        && old.clip == new.clip
        && (Arc::ptr_eq(&old.items, &new.items) || old.items == new.items);
    let by = new.at - old.at;
    let expected = old.bounds + by;
    let same_box = (expected.x0 - new.bounds.x0).abs() <= EXACT
        && (expected.y0 - new.bounds.y0).abs() <= EXACT
        && (expected.x1 - new.bounds.x1).abs() <= EXACT
        && (expected.y1 - new.bounds.y1).abs() <= EXACT;
    match (same_look && same_box, old.at == new.at) {
        (true, true) => Difference::None,
        (true, false) => Difference::Place,
        (false, _) => Difference::Look,
    }
}

#[cfg(test)]
mod tests {
    use draw::scene::{Color, Finding, Grid, Item, Point, Rect, RectItem, Role, RoundRect, Size};
    use journey::model::Language;

    use super::*;

    fn card(key: &str, x: f64, width: f64) -> Arc<Element> {
        Arc::new(Element {
            key: key.to_owned(),
            role: Role::Card,
            id: Some(key.to_owned()),
            name: String::new(),
            at: Point::new(x, 10.0),
            bounds: Rect::new(x, 10.0, x + width, 30.0),
            joins: None,
            clip: None,
            items: [Item::Rect(RectItem {
                shape: RoundRect { x: 0.0, y: 0.0, width, height: 20.0, radius: 0.0 },
                fill: None,
                stroke: None,
            })]
            .into(),
        })
    }

    fn scene(elements: &[Arc<Element>]) -> Scene {
        Scene {
            size: Size::new(1920.0, 1080.0),
            description: String::new(),
            language: Language::En,
            theme: journey::model::Theme::Daylight,
            paper: Color::rgb(255, 255, 255),
            elements: elements.to_vec(),
            grid: Grid::default(),
            findings: Vec::<Finding>::new(),
        }
    }

    #[test]
    fn nothing_drawn_before_means_everything() {
        let patch = between(None, &scene(&[card("a", 0.0, 5.0), card("b", 6.0, 5.0)]));
        assert!(patch.fresh);
        assert_eq!(patch.changed.len(), 2);
        assert_eq!(patch.order, Some(vec!["a".to_owned(), "b".to_owned()]));
        assert!(patch.grid.is_some());
    }

    #[test]
    fn an_equal_scene_changes_nothing_even_when_built_anew() {
        let patch = between(Some(&scene(&[card("a", 0.1, 5.0)])), &scene(&[card("a", 0.1, 5.0)]));
        assert!(!patch.fresh && patch.changed.is_empty() && patch.moved.is_empty() && patch.removed.is_empty());
        assert_eq!((patch.order, patch.grid), (None, None));
    }

    #[test]
    fn what_only_moved_is_not_sent_again() {
        let patch = between(Some(&scene(&[card("a", 0.1, 5.0)])), &scene(&[card("a", 100.3, 5.0)]));
        assert_eq!(patch.moved, [("a".to_owned(), 100.3, 10.0)]);
        assert!(patch.changed.is_empty());
        let wider = between(Some(&scene(&[card("a", 0.1, 5.0)])), &scene(&[card("a", 100.3, 6.0)]));
        assert_eq!((wider.moved.len(), wider.changed.len()), (0, 1));
    }

    #[test]
    fn order_is_sent_when_it_cannot_be_told_from_what_went() {
        let old = scene(&[card("a", 0.0, 1.0), card("b", 1.0, 1.0), card("c", 2.0, 1.0)]);
        let gone = between(Some(&old), &scene(&[card("a", 0.0, 1.0), card("c", 2.0, 1.0)]));
        assert_eq!((gone.removed, gone.order), (vec!["b".to_owned()], None));
        let swapped = between(Some(&old), &scene(&[card("b", 1.0, 1.0), card("a", 0.0, 1.0), card("c", 2.0, 1.0)]));
        assert_eq!(swapped.order.map(|order| order.concat()), Some("bac".to_owned()));
        let added = between(Some(&old), &scene(&[old.elements.clone(), vec![card("d", 3.0, 1.0)]].concat()));
        assert_eq!(added.order.map(|order| order.concat()), Some("abcd".to_owned()));
    }
}
