//! The order of reading: where each element belongs in the table that a map is, and how elements are drawn in that
//! order without one covering another that it did not cover.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use draw::scene::{Element, Item, Rect, Role, RoundRect, Scene, Stroke};
use kurbo::Shape as _;

/// Where an element belongs. The order is that of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Nowhere: decoration.
    Ground,
    /// Before the table: title, purpose, persona.
    Head,
    /// In the table. Row 0 is the stage band, column 0 has the headers of lanes.
    Cell {
        /// 0, or the lane from 1.
        row: usize,
        /// 0, or the stage from 1.
        column: usize,
    },
    /// After the table: links, legend, source.
    Tail,
}

/// An element with its place in the order of reading.
#[derive(Clone, Copy)]
pub struct Ordered<'a> {
    /// The element.
    pub element: &'a Element,
    /// Where it belongs.
    pub place: Place,
    /// How many are to be read before it.
    pub rank: usize,
}

/// Every element, to be drawn in the order of reading as far as that can be: what overlaps keeps its order.
pub fn in_order(scene: &Scene) -> Vec<Ordered<'_>> {
    let elements: Vec<(Place, &Element)> = scene.elements.iter().map(|it| (place(scene, it), &**it)).collect();
    let mut wanted: Vec<usize> = (0..elements.len()).collect();
    let key = |index: usize| {
        let (place, element) = elements[index];
        (place, tenths(element.bounds.x0), tenths(element.bounds.y0), index)
    };
    // Outside of cells, things follow each other as they are drawn.
    wanted.sort_by_cached_key(|index| match key(*index) {
        key @ (Place::Cell { .. }, ..) => key,
        (place, _, _, index) => (place, 0, 0, index),
    });
    let mut rank = vec![0; elements.len()];
    wanted.iter().enumerate().for_each(|(position, index)| rank[*index] = position);

    // Kahn's algorithm: of what nothing undrawn lies under, the one to be read first.
    let inks: Vec<Rect> = elements.iter().map(|(_, element)| ink(element)).collect();
    let mut below = vec![0_usize; elements.len()];
    let mut above: Vec<Vec<usize>> = vec![Vec::new(); elements.len()];
    for later in 0..elements.len() {
        for earlier in 0..later {
            if overlap(inks[earlier], inks[later]) {
                above[earlier].push(later);
                below[later] += 1;
            }
        }
    }
    let free = (0..elements.len()).filter(|index| below[*index] == 0);
    let mut ready: BinaryHeap<Reverse<usize>> = free.map(|index| Reverse(rank[index])).collect();
    let mut sorted = Vec::with_capacity(elements.len());
    while let Some(Reverse(rank_of_next)) = ready.pop() {
        let next = wanted[rank_of_next];
        let (place, element) = elements[next];
        sorted.push(Ordered { element, place, rank: rank_of_next });
        for &index in &above[next] {
            below[index] -= 1;
            if below[index] == 0 {
                ready.push(Reverse(rank[index]));
            }
        }
    }
    sorted
}

fn place(scene: &Scene, element: &Element) -> Place {
    let has_text = element.items.iter().any(|item| matches!(item, Item::Text(_)));
    if !has_text && element.name.is_empty() && element.role != Role::Portrait {
        return Place::Ground;
    }
    match element.role {
        Role::Eyebrow | Role::Title | Role::Purpose | Role::Persona | Role::Portrait => Place::Head,
        Role::StageHeader => Place::Cell { row: 0, column: 0 },
        Role::Stage => match scene.grid.stages.iter().position(|stage| Some(&stage.id) == element.id.as_ref()) {
            Some(stage) => Place::Cell { row: 0, column: stage + 1 },
            None => Place::Tail,
        },
        Role::Link | Role::LinkLabel | Role::Legend | Role::Source => Place::Tail,
        role => {
            let center = element.bounds.center();
            let lane = scene.grid.lanes.iter().position(|lane| center.y >= lane.y && center.y <= lane.y + lane.height);
            let Some(lane) = lane else { return Place::Tail };
            // What runs through all stages is told with the lane.
            let through = matches!(role, Role::FeltCurve | Role::DesiredCurve | Role::Gap | Role::EmotionScale);
            let stage = (role != Role::LaneHeader && !through)
                .then(|| scene.grid.stages.iter().position(|it| center.x >= it.x && center.x <= it.x + it.width))
                .flatten();
            Place::Cell { row: lane + 1, column: stage.map_or(0, |stage| stage + 1) }
        }
    }
}

/// Tenths of a px, to compare.
// Casting cuts what is too large and makes 0 of what is no number.
#[allow(clippy::cast_possible_truncation)]
fn tenths(value: f64) -> i64 {
    (value * 10.0).round() as i64
}

fn overlap(a: Rect, b: Rect) -> bool {
    a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1
}

/// Everything that an element may colour, px of the page; too large rather than too small.
fn ink(element: &Element) -> Rect {
    let everywhere = Rect::new(f64::MIN, f64::MIN, f64::MAX, f64::MAX);
    let mut ink: Option<Rect> = None;
    for item in element.items.iter() {
        let own = match item {
            Item::Rect(rect) => outlined(boxed(&rect.shape), rect.stroke.as_ref()),
            Item::Path(path) => outlined(path.path.bounding_box(), path.stroke.as_ref()),
            Item::Picture(picture) => boxed(&picture.shape),
            Item::Text(text) => {
                let size = text.style.size;
                let lines = text.lines();
                let boxes = lines.map(|(at, line)| Rect::new(at.x, at.y - 1.3 * size, at.x + line.width, at.y + size));
                match boxes.reduce(|all, line| all.union(line)) {
                    Some(lines) => lines,
                    None => continue,
                }
            }
        };
        if !own.is_finite() {
            return everywhere;
        }
        ink = Some(ink.map_or(own, |ink| ink.union(own)));
    }
    let Some(mut ink) = ink else { return Rect::ZERO };
    if let Some(clip) = &element.clip {
        ink = ink.intersect(boxed(clip));
    }
    let placed = ink + element.at.to_vec2();
    if placed.is_finite() { placed } else { everywhere }
}

fn boxed(shape: &RoundRect) -> Rect {
    Rect::new(shape.x, shape.y, shape.x + shape.width, shape.y + shape.height)
}

fn outlined(shape: Rect, stroke: Option<&Stroke>) -> Rect {
    let reach = stroke.map_or(0.0, |stroke| if stroke.round { stroke.width / 2.0 } else { stroke.width * 2.0 });
    shape.inflate(reach, reach)
}
