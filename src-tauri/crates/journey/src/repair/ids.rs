//! Ids that are there and there once.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::{Repair, RepairKind};
use crate::model::{Card, CardId, Lane, LaneId, Link, LinkId, Map, MapId, Persona, PersonaId, Stage, StageId};
use crate::model::{Touchpoint, TouchpointId, View, ViewId};

/// A record with an id.
pub(super) trait Named: Clone {
    /// What an id is made from when there is none.
    const WORD: &'static str;
    fn id(&self) -> &str;
    fn set_id(&mut self, id: String);
}

macro_rules! named {
    ($($record:ident, $id:ident, $word:literal);+ $(;)?) => {$(
        impl Named for $record {
            const WORD: &'static str = $word;

            fn id(&self) -> &str {
                self.id.as_str()
            }

            fn set_id(&mut self, id: String) {
                self.id = $id::from(id);
            }
        }
    )+};
}

named! {
    Persona, PersonaId, "persona";
    Map, MapId, "map";
    Stage, StageId, "stage";
    Touchpoint, TouchpointId, "touchpoint";
    Lane, LaneId, "lane";
    Card, CardId, "card";
    Link, LinkId, "link";
    View, ViewId, "view";
}

/// Gives an id of its own to every record that has none, or one that an earlier record has. `path` says where the
/// record of that number is.
pub(super) fn make_unique<T: Named>(
    mut records: Vec<&mut Arc<T>>,
    path: impl Fn(usize) -> String,
    repairs: &mut Vec<Repair>,
) {
    let mut seen = HashSet::with_capacity(records.len());
    let wrong: Vec<usize> = (0..records.len())
        .filter(|index| {
            let id = records[*index].id();
            id.is_empty() || !seen.insert(id)
        })
        .collect();
    if wrong.is_empty() {
        return;
    }
    let mut free = FreeIds::beside(records.iter().map(|record| record.id()));
    for index in wrong {
        let record = &mut records[index];
        let old = record.id().to_owned();
        let (kind, base) =
            if old.is_empty() { (RepairKind::NoId, T::WORD) } else { (RepairKind::DuplicateId, old.as_str()) };
        let id = free.next(base);
        repairs.push(Repair::new(kind, path(index)).with("id", &old).with("new", &id));
        Arc::make_mut(record).set_id(id);
    }
}

/// Hands out ids that nothing has.
pub(super) struct FreeIds {
    taken: HashSet<String>,
    /// The last number given to ids of the same beginning, so that many of them cost no search.
    last: HashMap<String, usize>,
}

impl FreeIds {
    pub(super) fn beside<'a>(taken: impl Iterator<Item = &'a str>) -> Self {
        Self { taken: taken.map(str::to_owned).collect(), last: HashMap::new() }
    }

    /// `base-2`, `base-3` …
    pub(super) fn next(&mut self, base: &str) -> String {
        let number = self.last.entry(base.to_owned()).or_insert(1);
        loop {
            *number += 1;
            let id = format!("{base}-{number}");
            if self.taken.insert(id.clone()) {
                return id;
            }
        }
    }
}
