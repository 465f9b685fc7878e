//! A part of a map for other programs: an outline as text, a table as HTML.

use std::fmt::Write as _;

use journey::model::{Card, Lane, Map, Stage, Touchpoint, one_line};

use super::Clip;
use crate::outline::lane_name;

/// The chosen records as an outline: stages, touchpoints under them, what happens under these; cards alone one a line.
pub(super) fn text(clip: &Clip) -> String {
    let Some(map) = clip.map() else { return String::new() };
    let mut out = String::new();
    if clip.chosen.stages.is_empty() && clip.chosen.touchpoints.is_empty() && clip.chosen.lanes.is_empty() {
        for card in &map.cards {
            let _ = writeln!(out, "{}", card.text);
        }
        return out.trim_end().to_owned();
    }
    for stage in &map.stages {
        let whole = clip.chosen.stages.iter().any(|id| id == stage.id.as_str());
        let own: Vec<&Card> = cards(map).filter(|card| card.place.stage == stage.id).collect();
        let columns: Vec<&Touchpoint> = stage
            .touchpoints
            .iter()
            .map(AsRef::as_ref)
            .filter(|touchpoint| {
                whole
                    || clip.chosen.touchpoints.iter().any(|id| id == touchpoint.id.as_str())
                    || own.iter().any(|card| card.place.touchpoints.first() == Some(&touchpoint.id))
            })
            .collect();
        if !whole && columns.is_empty() && own.is_empty() {
            continue;
        }
        let _ = writeln!(out, "{}", stage.name);
        own.iter().filter(|card| card.place.touchpoints.is_empty()).for_each(|card| line(&mut out, map, card, 1));
        for touchpoint in columns {
            let _ = writeln!(out, "  {}", touchpoint.name);
            let here = own.iter().filter(|card| card.place.touchpoints.first() == Some(&touchpoint.id));
            here.for_each(|card| line(&mut out, map, card, 2));
        }
    }
    out.trim_end().to_owned()
}

fn line(out: &mut String, map: &Map, card: &Card, depth: usize) {
    let lane = map.lane(&card.place.lane).map(|lane| lane_name(lane, map.language)).unwrap_or_default();
    let _ = writeln!(out, "{}{lane}: {}", "  ".repeat(depth), one_line(&card.text));
}

/// The chosen records as a table, columns are touchpoints and rows are lanes; `attribute` is put into its tag.
pub(super) fn html(clip: &Clip, attribute: &str) -> String {
    let mut out = format!("<meta charset=\"utf-8\"><table {attribute}>");
    let Some(map) = clip.map() else { return out + "</table>" };
    let columns = columns(clip, map);
    let names: Vec<&str> = columns
        .iter()
        .map(|(stage, touchpoint)| touchpoint.map_or(stage.name.as_str(), |touchpoint| touchpoint.name.as_str()))
        .collect();
    if !clip.chosen.touchpoints.is_empty() || !clip.chosen.stages.is_empty() {
        row(&mut out, "th", std::iter::once("").chain(names).map(str::to_owned));
    }
    for lane in &map.lanes {
        let cells = columns.iter().map(|(stage, touchpoint)| cell(map, lane, stage, *touchpoint));
        row(&mut out, "td", std::iter::once(lane_name(lane, map.language)).chain(cells));
    }
    out + "</table>"
}

/// The columns that hold anything that was chosen; a stage without touchpoints is one.
fn columns<'a>(clip: &Clip, map: &'a Map) -> Vec<(&'a Stage, Option<&'a Touchpoint>)> {
    let mut columns = Vec::new();
    for stage in &map.stages {
        let whole = clip.chosen.stages.iter().any(|id| id == stage.id.as_str());
        let of_stage = cards(map).any(|card| card.place.stage == stage.id && card.place.touchpoints.is_empty());
        if stage.touchpoints.is_empty() && (whole || of_stage) {
            columns.push((stage.as_ref(), None));
        }
        for (index, touchpoint) in stage.touchpoints.iter().enumerate() {
            let chosen = clip.chosen.touchpoints.iter().any(|id| id == touchpoint.id.as_str());
            let holds = cards(map).any(|card| card.place.touchpoints.first() == Some(&touchpoint.id));
            if whole || chosen || holds || (of_stage && index == 0) {
                columns.push((stage.as_ref(), Some(touchpoint.as_ref())));
            }
        }
    }
    columns
}

/// What lies in a cell; a card that spans several is written in its first.
fn cell(map: &Map, lane: &Lane, stage: &Stage, touchpoint: Option<&Touchpoint>) -> String {
    let is_first =
        touchpoint.is_none_or(|touchpoint| stage.touchpoints.first().is_some_and(|first| first.id == touchpoint.id));
    let texts: Vec<&str> = cards(map)
        .filter(|card| card.place.lane == lane.id && card.place.stage == stage.id)
        .filter(|card| match card.place.touchpoints.first() {
            Some(first) => touchpoint.is_some_and(|touchpoint| touchpoint.id == *first),
            None => is_first,
        })
        .map(|card| card.text.as_str())
        .collect();
    texts.join("\n")
}

fn cards(map: &Map) -> impl Iterator<Item = &Card> {
    map.cards.iter().map(AsRef::as_ref)
}

fn row(out: &mut String, tag: &str, cells: impl Iterator<Item = String>) {
    out.push_str("<tr>");
    for cell in cells {
        let cell = cell.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\n', "<br>");
        let _ = write!(out, "<{tag}>{cell}</{tag}>");
    }
    out.push_str("</tr>");
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use journey::model::Language;

    use crate::clip::{cut, table_of};

    fn copied(ids: &[&str]) -> (String, String) {
        let document = templates::get("cafe", Language::En).unwrap();
        let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        let copied = cut(&document, &document.maps[0], &ids).copied();
        (copied.text, copied.html)
    }

    #[test]
    fn others_get_an_outline_and_a_table() {
        let document = templates::get("cafe", Language::En).unwrap();
        let (stage, touchpoint) = document.maps[0].touchpoints().next().unwrap();
        let (text, html) = copied(&[touchpoint.id.as_str()]);
        assert!(text.starts_with(&format!("{}\n  {}\n", stage.name, touchpoint.name)), "{text}");
        let table = table_of(Some(&html), Some(&text));
        assert_eq!(table.rows[0], ["".to_owned(), touchpoint.name.clone()]);
        assert!(table.rows.len() > 1);
    }

    #[test]
    fn cards_alone_are_one_a_line() {
        let document = templates::get("cafe", Language::En).unwrap();
        let ids: Vec<&str> = document.maps[0].cards.iter().take(3).map(|card| card.id.as_str()).collect();
        let (text, _) = copied(&ids);
        let lines: Vec<&str> = document.maps[0].cards.iter().take(3).map(|card| card.text.as_str()).collect();
        assert_eq!(text, lines.join("\n"));
    }
}
