//! The channels lane: a row for each channel in use, a dot where a touchpoint uses it, and one line through the dots.
//! A solid dot is online, a ring offline, a ring with a point both.

use std::sync::Arc;

use journey::model::{Channel, ChannelMode, Lane};

use super::element::{Text, boxed, circle, element, line, solid};
use super::frame::Frame;
use super::metrics;
use crate::channels;
use crate::icons::icon;
use crate::scene::{Color, Element, Item, Point, Role};

/// A row: one channel.
struct Row<'a> {
    channel: &'a Channel,
    label: Text,
    /// From the lane's top to its middle.
    middle: f64,
    height: f64,
}

/// From the lane's top to the first row, below the header.
const TOP: f64 = 40.0;
const ROW: f64 = 32.0;
const DOT: f64 = 8.0;
const ICON: f64 = 18.0;
const ICON_GAP: f64 = 8.0;

/// As high as its rows, px.
pub fn height(frame: &Frame, _lane: &Lane) -> f64 {
    TOP + rows(frame).0.iter().map(|row| row.height).sum::<f64>().max(ROW)
}

/// Draws the rows, the line and the dots.
pub fn draw(frame: &Frame, lane: &Lane, y: f64, _height: f64, out: &mut Vec<Arc<Element>>) {
    let theme = frame.theme;
    let (rows, row_of) = rows(frame);
    let (left, header) = frame.lane_header;
    let bounds = boxed(left, y, frame.plot.1 - left, TOP + rows.iter().map(|row| row.height).sum::<f64>());
    let mut items = Vec::new();
    for row in &rows {
        let hairline = solid(theme.line, metrics::HAIRLINE * theme.stroke_scale);
        items.push(line((frame.plot.0 - left, row.middle), (frame.plot.1 - left, row.middle), hairline));
        let x = header - row.label.block.width;
        let baseline = row.middle + 6.0 - (row.label.height() - row.label.style.lead) / 2.0;
        items.push(row.label.at(x, baseline, theme.ink3));
        let sign = channels::icon(row.channel);
        items.push(icon(sign, x - ICON_GAP - ICON, row.middle - ICON / 2.0, ICON, theme.ink2, 2.0));
    }
    let mut path = crate::scene::BezPath::new();
    let dots = frame.columns.iter().zip(&row_of).filter_map(|(column, row)| Some((column, &rows[(*row)?])));
    for (column, row) in dots.clone() {
        let point = (column.center - left, row.middle);
        if path.elements().is_empty() { path.move_to(point) } else { path.line_to(point) }
    }
    if path.elements().len() > 1 {
        items.push(super::element::stroked(path, solid(theme.conn.faded(0.45), 3.0)));
    }
    let mut matrix = Arc::unwrap_or_clone(element(Role::Decoration, None, String::new(), bounds, items));
    matrix.key = format!("channels:{}", lane.id);
    out.push(Arc::new(matrix));

    for (column, row) in dots {
        let center = Point::new(DOT, DOT);
        let bounds = boxed(column.center - DOT, y + row.middle - DOT, 2.0 * DOT, 2.0 * DOT);
        let id = column.touchpoint.id.as_str();
        let mode = column.touchpoint.channel.as_ref().and_then(Channel::known_mode);
        let mut name = super::header::spoken(&row.label);
        if let Some(mode) = mode {
            name = format!("{name}{}{}", frame.word("list-separator"), frame.word(mode_word(mode)));
        }
        let items = dot(center, DOT, mode, theme.conn, theme.paper);
        let mut cell = Arc::unwrap_or_clone(element(Role::Cell, Some(id), name, bounds, items));
        cell.key = format!("cell:{}:{id}", lane.id);
        out.push(Arc::new(cell));
    }
}

/// The dot for a mode; what is not known is drawn as online.
pub fn dot(center: Point, radius: f64, mode: Option<ChannelMode>, color: Color, ground: Color) -> Vec<Item> {
    let ring = || circle(center, radius - 1.5, Some(ground), Some(solid(color, 3.0)));
    match mode {
        None | Some(ChannelMode::Online) => vec![circle(center, radius, Some(color), None)],
        Some(ChannelMode::Offline) => vec![ring()],
        Some(ChannelMode::Both) => vec![ring(), circle(center, radius / 2.0 - 0.5, Some(color), None)],
    }
}

/// The message that names a mode.
pub fn mode_word(mode: ChannelMode) -> &'static str {
    match mode {
        ChannelMode::Online => "channel-online",
        ChannelMode::Offline => "channel-offline",
        ChannelMode::Both => "channel-both",
    }
}

/// A row for each channel in the order of the journey, and each column's row.
fn rows<'a>(frame: &Frame<'a>) -> (Vec<Row<'a>>, Vec<Option<usize>>) {
    let mut rows: Vec<Row> = Vec::new();
    let mut top = TOP;
    let mut row_of = Vec::with_capacity(frame.columns.len());
    let mut known = std::collections::HashMap::new();
    for column in &frame.columns {
        let channel = column.touchpoint.channel.as_ref();
        let channel = channel.filter(|_| column.state != super::frame::ColumnState::Ghost);
        let label = channel.map(|channel| channels::label(channel, frame.map.language)).unwrap_or_default();
        let Some(channel) = channel.filter(|_| !label.is_empty()) else {
            row_of.push(None);
            continue;
        };
        let row = *known.entry(label.clone()).or_insert_with(|| {
            let mut style = metrics::MICRO;
            style.lead = 22.0;
            let label = frame.set(&label, style, frame.lane_header.1 - ICON - ICON_GAP);
            let height = ROW + label.height() - style.lead;
            rows.push(Row { channel, label, middle: top + height / 2.0, height });
            top += height;
            rows.len() - 1
        });
        row_of.push(Some(row));
    }
    (rows, row_of)
}
