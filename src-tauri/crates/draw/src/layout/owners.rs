//! The owners lane: one bar for each run of touchpoints with the same owner, so that each gap is a hand-over.

use std::sync::Arc;

use journey::model::{Channel, ChannelOwnership, Lane, Owner};

use super::element::{Text, boxed, dashed, element, rect, solid};
use super::frame::{ColumnBox, ColumnState, Frame};
use super::metrics;
use crate::scene::{Anchor, Element, Role};

/// Neighbours with one owner; no owner is an empty label.
struct Run<'a> {
    first: &'a ColumnBox<'a>,
    x: f64,
    width: f64,
    owner: &'a str,
}

const RADIUS: f64 = 8.0;
/// From the text to the bar's ends.
const PAD: f64 = 6.0;

/// One line is 40 px; a name that is too wide breaks.
pub fn height(frame: &Frame, _lane: &Lane) -> f64 {
    let lines = runs(frame).iter().map(|run| text(frame, run).height()).fold(metrics::BODY_STRONG.lead, f64::max);
    metrics::OWNER + lines - metrics::BODY_STRONG.lead
}

/// Draws the bars.
pub fn draw(frame: &Frame, _lane: &Lane, y: f64, height: f64, out: &mut Vec<Arc<Element>>) {
    let theme = frame.theme;
    for run in runs(frame) {
        let text = text(frame, &run);
        let bounds = boxed(run.x, y, run.width, height);
        let area = boxed(0.0, 0.0, run.width, height);
        let (bar, ink) = if run.owner.is_empty() {
            let line = dashed(theme.pain.ink, 1.75, [6.0, 5.0]);
            (rect(area.inset(-0.75), RADIUS, None, Some(line)), theme.pain.ink)
        } else {
            let line = theme.owner_line.map(|color| solid(color, metrics::CARD_LINE));
            (rect(area, RADIUS, Some(theme.owner), line), theme.owner_ink)
        };
        let baseline = height / 2.0 + 7.0 - (text.height() - text.style.lead) / 2.0;
        let label = text.placed(run.width / 2.0, baseline, ink, Anchor::Middle, None);
        let name = super::header::spoken(&text);
        out.push(element(Role::Owner, Some(run.first.touchpoint.id.as_str()), name, bounds, vec![bar, label]));
    }
}

fn text(frame: &Frame, run: &Run) -> Text {
    let label = if run.owner.is_empty() { frame.word("owner-none") } else { run.owner.to_owned() };
    frame.set(&label, metrics::BODY_STRONG, run.width - 2.0 * PAD)
}

/// What customers or others say of us needs no owner (requirement 000-06). Missing owners count as a run once any touchpoint has one: an empty lane is a lane that nobody has filled in yet.
fn runs<'f>(frame: &'f Frame) -> Vec<Run<'f>> {
    let owner = |column: &ColumnBox<'f>| column.touchpoint.owner.as_ref().map_or("", Owner::label);
    let any = frame.live_columns().any(|column| !owner(column).is_empty());
    let mut runs: Vec<Run> = Vec::new();
    let mut interrupted = true;
    for column in frame.columns.iter().filter(|_| any) {
        let owner = owner(column);
        let of = column.touchpoint.channel.as_ref().and_then(Channel::known_ownership);
        let needs_none = owner.is_empty() && of.is_some_and(|of| of != ChannelOwnership::Owned);
        if column.state == ColumnState::Ghost || needs_none {
            interrupted = true;
            continue;
        }
        let end = column.x + column.width - metrics::CARD_GAP / 2.0;
        match runs.last_mut() {
            Some(run) if run.owner == owner && !interrupted => run.width = end - run.x,
            _ => {
                let x = column.x + metrics::CARD_GAP / 2.0;
                runs.push(Run { first: column, x, width: end - x, owner });
            }
        }
        interrupted = false;
    }
    runs
}
