//! Filling a table of another program into a map, from a cell on: columns become touchpoints, rows become lanes.

use journey::edit::Command;
use journey::model::{Card, Document, Lane, LaneId, LaneKind, Map, Place, StageId, Touchpoint, TouchpointId, one_line};

use super::place::{Column, Names, Pasting, column_at, columns, lane_end};
use super::table::Table;
use crate::outline::lane_name;
use crate::request::PasteAt;

/// The commands that fill a table in.
///
/// - A list (one column) becomes cards of one cell, one below the other; in the lane of touchpoints, or with no cell to
///   begin at and no touchpoint there yet, it becomes touchpoints.
/// - A table begins at the cell: each column goes to the next touchpoint, and where there are none left, to new ones.
///   Each row goes to the next lane; more rows than lanes all go to the lane of the cell.
/// - A first row that names the map's touchpoints, and a first column that names its lanes, say where the rest goes.
pub(crate) fn fill(table: &Table, _document: &Document, map: &Map, at: &PasteAt, names: &mut Names) -> Pasting {
    let mut filling = Filling {
        map,
        names,
        done: Pasting::default(),
        columns: columns(map),
        stage: map.stages.last().map(|last| last.id.clone()),
    };
    let here = at.lane.as_ref().and_then(|id| map.lane(id));
    let mut rows: Vec<&[String]> = table.rows.iter().map(Vec::as_slice).collect();
    let first = column_at(&filling.columns, at);
    let names_touchpoints = here.is_some_and(|lane| lane.kind == LaneKind::Touchpoints);
    if names_touchpoints || filling.columns.iter().all(|column| column.touchpoint.is_none()) {
        filling.touchpoints(&rows, table.width(), at);
        return filling.done;
    }

    let mut targets: Vec<Option<usize>> = (0..table.width()).map(|column| Some(first.unwrap_or(0) + column)).collect();
    if let Some(named) = filling.columns_named(&rows) {
        targets = named;
        rows.remove(0);
    }
    let lanes = if let Some(lanes) = filling.lanes_named(&rows) {
        targets[0] = None;
        // The first column said the lanes: what is beside it begins at the cell.
        if targets.get(1).is_some_and(|column| *column == Some(first.unwrap_or(0) + 1)) {
            targets = std::iter::once(None)
                .chain((0..table.width()).map(|column| Some(first.unwrap_or(0) + column)))
                .collect();
        }
        lanes
    } else {
        filling.lanes_from(here, rows.len(), table.width())
    };
    for (row, lane) in rows.iter().zip(&lanes) {
        for (cell, target) in row.iter().zip(&targets) {
            if let Some(column) = target.filter(|_| !cell.is_empty()) {
                filling.card(column, lane, cell, at);
            }
        }
    }
    filling.done
}

struct Filling<'a> {
    map: &'a Map,
    names: &'a mut Names,
    done: Pasting,
    /// With those that are added.
    columns: Vec<Column>,
    /// Where new touchpoints go at the end; none in an empty map.
    stage: Option<StageId>,
}

impl Filling<'_> {
    /// A list or a first row becomes touchpoints, after the place's own; further rows become cards under them.
    fn touchpoints(&mut self, rows: &[&[String]], width: usize, at: &PasteAt) {
        let stage = at.stage.clone().filter(|id| self.map.stage(id).is_some()).or_else(|| self.stage.clone());
        let stage = stage.unwrap_or_else(|| self.new_stage());
        let position = self.map.stage(&stage).and_then(|stage| {
            let last = at.touchpoints.last().and_then(|last| stage.position(last));
            last.map(|last| last + 1)
        });
        let list: Vec<&String> =
            if width == 1 { rows.iter().flat_map(|row| row.iter()).collect() } else { rows[0].iter().collect() };
        let mut made = Vec::new();
        for (index, name) in list.into_iter().enumerate() {
            let id = self.new_touchpoint(&stage, name, position.map_or(usize::MAX, |position| position + index));
            self.done.made.push(id.to_string());
            made.push(id);
        }
        if width == 1 || rows.len() == 1 {
            return;
        }
        let lanes = self.lanes_from(None, rows.len() - 1, width);
        for (row, lane) in rows[1..].iter().zip(&lanes) {
            for (cell, touchpoint) in row.iter().zip(&made) {
                if !cell.is_empty() {
                    let place =
                        Place { lane: lane.clone(), stage: stage.clone(), touchpoints: vec![touchpoint.clone()] };
                    self.new_card(place, cell);
                }
            }
        }
    }

    fn card(&mut self, column: usize, lane: &LaneId, text: &str, at: &PasteAt) {
        while column >= self.columns.len() {
            let stage = self.stage.clone().unwrap_or_else(|| self.new_stage());
            let touchpoint = self.new_touchpoint(&stage, "", usize::MAX);
            self.columns.push(Column { stage, touchpoint: Some(touchpoint) });
        }
        let Column { stage, touchpoint } = self.columns[column].clone();
        let spans_all = at.touchpoints.is_empty()
            && at.stage.as_ref() == Some(&stage)
            && column_at(&self.columns, at) == Some(column);
        let run = if spans_all { Vec::new() } else { touchpoint.into_iter().collect() };
        let id = self.new_card(Place { lane: lane.clone(), stage, touchpoints: run }, text);
        self.done.made.push(id);
    }

    /// Where each column goes when the first row names touchpoints of the map: most of its names, and two at least.
    fn columns_named(&self, rows: &[&[String]]) -> Option<Vec<Option<usize>>> {
        let (first, rest) = rows.split_first()?;
        let named: Vec<Option<usize>> = first.iter().map(|name| self.column_named(name)).collect();
        let said = first.iter().filter(|name| !name.is_empty()).count();
        let found = named.iter().flatten().count();
        (!rest.is_empty() && found >= 2 && 2 * found > said).then_some(named)
    }

    fn column_named(&self, name: &str) -> Option<usize> {
        let mut touchpoints = self.map.touchpoints().filter(|(_, touchpoint)| is_same(&touchpoint.name, name));
        let (_, found) = touchpoints.next().filter(|_| !name.is_empty())?;
        self.columns.iter().position(|column| column.touchpoint.as_ref() == Some(&found.id))
    }

    /// The lane of each row when the first column names lanes of the map.
    fn lanes_named(&self, rows: &[&[String]]) -> Option<Vec<LaneId>> {
        let lane = |row: &&[String]| {
            let name = row.first()?;
            let mut lanes = self.map.lanes.iter().filter(|lane| lane.kind.holds_cards());
            lanes.find(|lane| is_same(&lane_name(lane, self.map.language), name)).map(|lane| lane.id.clone())
        };
        (!rows.is_empty() && rows.iter().all(|row| row.len() > 1)).then(|| rows.iter().map(lane).collect()).flatten()
    }

    /// The lane of each row, from this one on. One that holds no cards leads to the next that does; a map without any
    /// gets one for notes.
    fn lanes_from(&mut self, here: Option<&std::sync::Arc<Lane>>, rows: usize, width: usize) -> Vec<LaneId> {
        let from = here.and_then(|here| self.map.lanes.iter().position(|lane| lane.id == here.id)).unwrap_or(0);
        let open = |lanes: &[std::sync::Arc<Lane>]| -> Vec<LaneId> {
            lanes.iter().filter(|lane| lane.kind.holds_cards() && !lane.hidden).map(|lane| lane.id.clone()).collect()
        };
        let mut below = open(&self.map.lanes[from..]);
        if below.is_empty() {
            below = open(&self.map.lanes);
        }
        let first = match below.first() {
            Some(first) => first.clone(),
            None => {
                let lane = Lane::new(self.names.next(), LaneKind::Text);
                let id = lane.id.clone();
                self.done.commands.push(Command::AddLane {
                    map: self.map.id.clone(),
                    lane,
                    at: lane_end(self.map, None),
                });
                id
            }
        };
        if width > 1 && rows <= below.len() {
            below.truncate(rows);
            below
        } else {
            vec![first; rows]
        }
    }

    fn new_stage(&mut self) -> StageId {
        let stage: StageId = self.names.next();
        let map = self.map.id.clone();
        self.done.commands.push(Command::AddStage { map, stage: stage.clone(), name: String::new(), at: usize::MAX });
        self.stage = Some(stage.clone());
        stage
    }

    fn new_touchpoint(&mut self, stage: &StageId, name: &str, at: usize) -> TouchpointId {
        let id: TouchpointId = self.names.next();
        let touchpoint = Touchpoint::new(id.clone(), one_line(name));
        let (map, stage) = (self.map.id.clone(), stage.clone());
        self.done.commands.push(Command::AddTouchpoint { map, stage, touchpoint, at });
        id
    }

    fn new_card(&mut self, place: Place, text: &str) -> String {
        let mut card = Card::new(self.names.next(), place);
        text.clone_into(&mut card.text);
        let id = card.id.to_string();
        self.done.commands.push(Command::AddCard { map: self.map.id.clone(), card });
        id
    }
}

fn is_same(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}
