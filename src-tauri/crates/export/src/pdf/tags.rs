//! The structure tree of a page. A map is a table: a column for each stage, a row for each lane, and cards in its cells.

use std::num::NonZeroU16;

use draw::scene::{Element, Item, Role, Scene};
use krilla::tagging::{Node, TableHeaderScope, Tag, TagGroup, TagKind};

use super::order::{Ordered, Place};

/// What a page tells, put together while it is drawn.
pub struct Story<'a> {
    scene: &'a Scene,
    /// By their rank in the order of reading.
    told: Vec<(usize, Place, Vec<Node>)>,
}

impl<'a> Story<'a> {
    /// Nothing yet.
    pub fn new(scene: &'a Scene) -> Self {
        Self { scene, told: Vec::new() }
    }

    /// Tells an element; `nodes` are its figures and the contents of its paragraphs.
    pub fn add(&mut self, ordered: &Ordered<'_>, nodes: Vec<Node>) {
        if !nodes.is_empty() {
            self.told.push((ordered.rank, ordered.place, self.paragraphs(ordered.element, nodes)));
        }
    }

    /// The page as one section. `nothing` is the content of a cell that has none: without one it would be left out,
    /// and the next would move into its column.
    pub fn section(mut self, mut nothing: impl FnMut() -> Node) -> TagGroup {
        self.told.sort_by_key(|(rank, ..)| *rank);
        let (mut head, mut tail) = (Vec::new(), Vec::new());
        let row = vec![Vec::new(); self.scene.grid.stages.len() + 1];
        let mut rows: Vec<Vec<Vec<Node>>> = vec![row; self.scene.grid.lanes.len() + 1];
        for (_, place, nodes) in self.told {
            match place {
                Place::Ground => {}
                Place::Head => head.extend(nodes),
                Place::Cell { row, column } => rows[row][column].extend(nodes),
                Place::Tail => tail.extend(nodes),
            }
        }
        let mut section = TagGroup::with_children(Tag::Section, head);
        let mut table = TagGroup::new(Tag::Table.with_summary(Some(self.scene.description.clone())));
        for (index, row) in rows.into_iter().enumerate() {
            // A lane with nothing in it has no row.
            if row.iter().any(|cell| !cell.is_empty()) {
                let filled = row.into_iter().map(|nodes| if nodes.is_empty() { vec![nothing()] } else { nodes });
                let cells = filled.enumerate().map(|(column, nodes)| cell(index, column, nodes).into()).collect();
                table.push(TagGroup::with_children(Tag::TR, cells));
            }
        }
        section.push(table);
        tail.into_iter().for_each(|node| section.push(node));
        section
    }

    /// Each text as a paragraph or heading; several of one card or persona together.
    fn paragraphs(&self, element: &Element, nodes: Vec<Node>) -> Vec<Node> {
        let has_title = self.scene.elements.iter().any(|element| element.role == Role::Title);
        let heading = match element.role {
            Role::Title => NonZeroU16::new(1),
            Role::Stage => NonZeroU16::new(if has_title { 2 } else { 1 }),
            _ => None,
        };
        let mut told = Vec::with_capacity(nodes.len());
        for node in nodes {
            let tag: TagKind = match (&node, heading) {
                (Node::Group(_), _) => {
                    told.push(node);
                    continue;
                }
                // Only the first text is the heading.
                (Node::Leaf(_), Some(level)) if told.is_empty() => Tag::Hn(level, Some(first_text(element))).into(),
                (Node::Leaf(_), _) => Tag::P.into(),
            };
            told.push(TagGroup::with_children(tag, vec![node]).into());
        }
        if told.len() > 1 && heading.is_none() {
            told = vec![TagGroup::with_children(Tag::Div, told).into()];
        }
        told
    }
}

fn cell(row: usize, column: usize, nodes: Vec<Node>) -> TagGroup {
    match (row, column) {
        (0, 0) => TagGroup::with_children(Tag::TH(TableHeaderScope::Both), nodes),
        (0, _) => TagGroup::with_children(Tag::TH(TableHeaderScope::Column), nodes),
        (_, 0) => TagGroup::with_children(Tag::TH(TableHeaderScope::Row), nodes),
        (_, _) => TagGroup::with_children(Tag::TD, nodes),
    }
}

fn first_text(element: &Element) -> String {
    let first = element.items.iter().find_map(|item| match item {
        Item::Text(text) => Some(text),
        Item::Rect(_) | Item::Path(_) | Item::Picture(_) => None,
    });
    let runs = first.into_iter().flat_map(|text| &text.block.lines).flat_map(|line| &line.runs);
    runs.map(|run| run.text.as_str()).collect::<String>().trim().to_owned()
}
