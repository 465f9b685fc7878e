//! The header: what kind of map it is, the finding as its title, its purpose, and at the right the persona.

use std::borrow::Cow;
use std::sync::Arc;

use journey::model::{MapKind, MapState};

use super::element::{Text, boxed, element};
use super::frame::Frame;
use super::persona::Panel;
use super::{HeaderChoice, metrics};
use crate::scene::{Element, Role};

/// The header, measured.
pub struct Header<'a> {
    eyebrow: Option<Text>,
    title: Option<Text>,
    purpose: Option<Purpose>,
    panel: Option<Panel<'a>>,
    width: f64,
    /// Of its content, px.
    content: f64,
    /// From the page's top margin to what follows, px.
    pub height: f64,
}

struct Purpose {
    label: Text,
    text: Text,
    /// The attribute that it shows, when it can be edited.
    field: Option<&'static str>,
}

/// From the page's top margin to the baselines of eyebrow, title and purpose when each has one line.
const BASELINES: (f64, f64, f64) = (22.0, 70.0, 110.0);
/// The same of a title that stands alone.
const BASELINE_ALONE: f64 = 44.0;
/// Below the last baseline.
const BELOW: f64 = 12.0;
/// Between the label of the purpose and its text.
const LABEL_GAP: f64 = 12.0;

impl<'a> Header<'a> {
    /// Measures as much of the map's header as is wanted.
    pub fn new(frame: &Frame<'a>) -> Self {
        match frame.options.header {
            HeaderChoice::Full => Self::full(frame),
            HeaderChoice::Title => Self::title_alone(frame),
            HeaderChoice::None => {
                Self { eyebrow: None, title: None, purpose: None, panel: None, width: 0.0, content: 0.0, height: 0.0 }
            }
        }
    }

    fn full(frame: &Frame<'a>) -> Self {
        let map = frame.map;
        let persona = map.persona.as_ref().and_then(|id| frame.document.persona(id));
        let title_width = frame.set_unbroken(&map.title, metrics::TITLE).block.width;
        // A sheet shows its persona at large.
        let persona = persona.filter(|_| map.kind != MapKind::PersonaSheet);
        let panel = persona.map(|persona| Panel::new(frame, persona, title_width));
        let right = panel.as_ref().map_or(frame.right, |panel| panel.x - PANEL_GAP);
        let width = right - metrics::MARGIN_X;

        let eyebrow = frame.set(&eyebrow(frame), metrics::BODY_STRONG, width);
        let title = title(frame, width);
        let purpose = purpose(frame, width);
        let mut height = BASELINES.1 + below_first_line(&eyebrow) + below_first_line(&title) + BELOW;
        if let Some(purpose) = &purpose {
            height += BASELINES.2 - BASELINES.1 + below_first_line(&purpose.text);
        }
        let content = panel.as_ref().map_or(0.0, |panel| panel.height).max(height).max(metrics::HEADER);
        let height = content + metrics::HEADER_GAP;
        Self { eyebrow: Some(eyebrow), title: Some(title), purpose, panel, width, content, height }
    }

    fn title_alone(frame: &Frame<'a>) -> Self {
        let width = frame.right - metrics::MARGIN_X;
        let title = title(frame, width);
        let content = metrics::HEADER_TITLE + below_first_line(&title);
        let height = content + metrics::HEADER_GAP;
        Self { eyebrow: None, title: Some(title), purpose: None, panel: None, width, content, height }
    }

    /// Draws it at the page's top margin.
    pub fn draw(&self, frame: &Frame, out: &mut Vec<Arc<Element>>) {
        let (theme, id) = (frame.theme, Some(frame.map.id.as_str()));
        let (left, mut top) = (metrics::MARGIN_X, metrics::MARGIN_TOP);
        let mut put = |role, text: &Text, baseline: f64, color, field| {
            let box_top = baseline - text.style.size;
            let bounds = boxed(left, top + box_top, self.width, text.height());
            let item =
                text.placed(0.0, text.style.size, color, crate::scene::Anchor::Start, Some(Cow::Borrowed(field)));
            let name = spoken(text);
            out.push(element(role, id, name, bounds, vec![item]));
            top += below_first_line(text);
        };
        if let Some(eyebrow) = &self.eyebrow {
            put(Role::Eyebrow, eyebrow, BASELINES.0, theme.ink3, "eyebrow");
        }
        if let Some(title) = &self.title {
            let baseline = if self.eyebrow.is_some() { BASELINES.1 } else { BASELINE_ALONE };
            put(Role::Title, title, baseline, theme.ink, "title");
        }
        if let Some(purpose) = &self.purpose {
            let size = metrics::BODY.size;
            let bounds = boxed(left, top + BASELINES.2 - size, self.width, purpose.text.height());
            let x = purpose.label.block.width + LABEL_GAP;
            let text =
                purpose.text.placed(x, size, theme.ink2, crate::scene::Anchor::Start, purpose.field.map(Cow::Borrowed));
            let items = vec![purpose.label.at(0.0, size, theme.ink2), text];
            let name = format!("{} {}", spoken(&purpose.label), spoken(&purpose.text));
            out.push(element(Role::Purpose, id, name, bounds, items));
        }
        if let Some(panel) = &self.panel {
            panel.draw(frame, self.content, out);
        }
    }
}

/// Between the title and the persona panel.
const PANEL_GAP: f64 = 40.0;

fn title(frame: &Frame, width: f64) -> Text {
    let title = frame.set(&frame.map.title, metrics::TITLE, width);
    frame.limit_lines(&title, 2, format_args!("title:{}", frame.map.id));
    title
}

fn below_first_line(text: &Text) -> f64 {
    text.height() - text.style.lead
}

/// A text as one line of words.
pub fn spoken(text: &Text) -> String {
    let runs = |line: &crate::text::Line| line.runs.iter().map(|run| run.text.as_str()).collect::<String>();
    text.block.lines.iter().map(runs).collect::<Vec<_>>().join(" ")
}

fn eyebrow(frame: &Frame) -> String {
    if let Some(own) = &frame.map.eyebrow {
        return own.clone();
    }
    let kind = match frame.map.kind {
        MapKind::Strategic => "eyebrow-strategic",
        MapKind::Tactical => "eyebrow-tactical",
        MapKind::Performance => "eyebrow-performance",
        MapKind::PersonaSheet => return frame.word("eyebrow-personaSheet"),
    };
    let state = match frame.map.state {
        MapState::Current => "state-current",
        MapState::Ideal => "state-ideal",
    };
    format!("{} · {}", frame.word(kind), frame.word(state))
}

/// The goal; on a performance map, what to fix first, when anything is that bad.
fn purpose(frame: &Frame, width: f64) -> Option<Purpose> {
    let fix_first = fix_first(frame);
    let (label, text, field) = if frame.map.kind == MapKind::Performance && !fix_first.is_empty() {
        ("purpose-fix-first", fix_first.join(" · "), None)
    } else if frame.map.goal.is_empty() {
        return None;
    } else {
        ("purpose-goal", frame.map.goal.clone(), Some("goal"))
    };
    let label = frame.set_unbroken(&frame.word(label), metrics::BODY_STRONG);
    let text = frame.set(&text, metrics::BODY, width - label.block.width - LABEL_GAP);
    Some(Purpose { label, text, field })
}

/// What matters most to customers (8 or more) and works worst (6 or less): at most three, worst first.
fn fix_first<'a>(frame: &Frame<'a>) -> Vec<&'a str> {
    let mut worst: Vec<_> = frame
        .whole()
        .touchpoints()
        .filter_map(|(_, touchpoint)| {
            let (importance, performance) =
                (touchpoint.importance.customer?.get(), touchpoint.performance.customer?.get());
            (importance >= 8.0 && performance <= 6.0).then_some((performance, touchpoint))
        })
        .collect();
    worst.sort_by(|a, b| a.0.total_cmp(&b.0));
    worst.into_iter().take(3).map(|(_, touchpoint)| touchpoint.name.as_str()).collect()
}
