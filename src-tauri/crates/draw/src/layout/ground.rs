//! What lies behind the lanes: a tint for each stage behind the curve and the ratings, and the yellow columns of the
//! moments of truth, from the touchpoint's card to the last lane.

use std::sync::Arc;

use super::element::{boxed, element, keyed, rect};
use super::frame::{ColumnState, Frame};
use super::metrics;
use super::plan::Plan;
use crate::scene::{Element, Role};

/// How far a moment's column reaches beyond the lanes.
const OUT: f64 = 6.0;
const COLUMN_RADIUS: f64 = 14.0;

/// Draws both.
pub fn draw(frame: &Frame, plan: &Plan, out: &mut Vec<Arc<Element>>) {
    let theme = frame.theme;
    for it in plan.lanes.iter().filter(|it| it.drawing.slack.is_some()) {
        for stage in &frame.stages {
            let bounds = boxed(stage.x, it.y, stage.width, it.height);
            let area = boxed(0.0, 0.0, stage.width, it.height);
            let items = vec![rect(area, metrics::PANEL_RADIUS, Some(theme.plot), None)];
            let key = format!("panel:{}:{}", it.lane.id, stage.stage.id);
            out.push(keyed(key, element(Role::Panel, None, String::new(), bounds, items)));
        }
    }
    let (Some(first), Some(last)) = (plan.lanes.first(), plan.lanes.last()) else { return };
    let top = plan.channel.map_or(first.y, |channel| channel.1) - OUT;
    let height = last.y + last.height + OUT - top;
    let moments = frame.columns.iter().filter(|column| column.touchpoint.moment_of_truth.is_some());
    for column in moments.filter(|column| column.state == ColumnState::Settled) {
        let bounds = boxed(column.x, top, column.width, height);
        let area = boxed(0.0, 0.0, column.width, height);
        let items = vec![rect(area, COLUMN_RADIUS, Some(theme.mot.col.faded(theme.mot.col_opacity)), None)];
        out.push(element(Role::MomentColumn, Some(column.touchpoint.id.as_str()), String::new(), bounds, items));
    }
}
