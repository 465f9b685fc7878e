//! The persona panel: portrait, name and role, what the person says, and behind a hairline what the person wants.

use std::sync::Arc;

use journey::model::{Persona, one_line};

use super::element::{Text, boxed, element, line, rect, round_rect, solid};
use super::frame::Frame;
use super::header::spoken;
use super::{metrics, portrait};
use crate::icons::icon;
use crate::scene::{Element, Point, Role};

/// The panel, measured.
pub struct Panel<'a> {
    persona: &'a Persona,
    name: Text,
    role: Text,
    /// Whether the role has a line of its own.
    role_below: bool,
    quote: Text,
    goals_label: Text,
    goals: Vec<Text>,
    /// Left edge on the page.
    pub x: f64,
    goals_x: f64,
    /// From the page's top margin to the bottom of its content.
    pub height: f64,
}

const PORTRAIT_RADIUS: f64 = 46.0;
/// Around the portrait.
const PAD: f64 = 22.0;
/// The panel sticks out of the header by this much above and below.
const OUT: f64 = 4.0;
const RADIUS: f64 = 14.0;
/// Between the longest title and the panel.
const TITLE_GAP: f64 = 71.0;
/// The panel's left edge, as parts of the page: as far left as it goes, and as far right.
const LEFT: (f64, f64) = (762.0 / 1920.0, 0.5);
const GOALS_WIDTH: f64 = 330.0;
/// From the hairline to the goals.
const GOALS_GAP: f64 = 22.0;
const GOAL_ICON: f64 = 28.0;
const GOAL_STEP: f64 = 29.0;
const GOAL_LEAD: f64 = 25.0;
/// How many goals are drawn, each written in place on its own.
const GOALS: usize = 3;
/// From the end of a goal to the panel's edge.
const GOALS_PAD: f64 = 16.0;
const ROLE_GAP: f64 = 14.0;

impl<'a> Panel<'a> {
    /// Measures the panel beside a title of that width.
    pub fn new(frame: &Frame<'a>, persona: &'a Persona, title_width: f64) -> Self {
        let right = frame.right;
        let page = right + metrics::MARGIN_X;
        let x = (metrics::MARGIN_X + title_width + TITLE_GAP).clamp(LEFT.0 * page, LEFT.1 * page).round();
        let text_x = x + PAD + 2.0 * PORTRAIT_RADIUS + PAD;

        let goals_label = persona.goals_label.clone().unwrap_or_else(|| frame.word("goals-label"));
        let goals_label = frame.set_unbroken(&goals_label, metrics::BODY_STRONG);
        let wanted: Vec<_> = persona.goals.iter().take(GOALS).collect();
        let goals_width = if wanted.is_empty() {
            0.0
        } else {
            let natural = wanted.iter().map(|goal| frame.width(goal, metrics::BODY) + GOAL_ICON);
            let natural = natural.fold(goals_label.block.width, f64::max) + GOALS_PAD;
            let most = if right - x > 1000.0 { GOALS_WIDTH } else { natural.min(GOALS_WIDTH) };
            natural.max(most).min((right - x) * 0.4)
        };
        let goals_x = right - goals_width;
        let goal_width = goals_width - GOAL_ICON - GOALS_PAD;
        let mut goal_style = metrics::BODY;
        goal_style.lead = GOAL_LEAD;
        let goals: Vec<_> = wanted.iter().map(|goal| frame.set(goal, goal_style, goal_width)).collect();
        let goals_label = frame.set(&spoken(&goals_label), metrics::BODY_STRONG, goals_width - GOALS_PAD);

        let width = goals_x - text_x - if goals.is_empty() { PAD } else { GOALS_GAP + metrics::CARD_PAD_X };
        let name = frame.set(&persona.name, metrics::PERSONA_NAME, width);
        let unbroken = frame.set_unbroken(&persona.role, metrics::BODY);
        let beside = name.lines() == 1 && unbroken.lines() == 1;
        let role_below = !beside || name.block.width + ROLE_GAP + unbroken.block.width > width;
        let role = if role_below { frame.set(&persona.role, metrics::BODY, width) } else { unbroken };
        let quote = frame.set(&persona.quote, metrics::QUOTE, width);
        frame.limit_lines(&quote, 2, format_args!("persona:{}", persona.id));

        let mut panel =
            Self { persona, name, role, role_below, quote, goals_label, goals, x, goals_x, height: metrics::HEADER };
        let text_bottom = panel.quote_baseline() + panel.quote.height() - panel.quote.style.lead + PAD;
        panel.height = metrics::HEADER.max(text_bottom).max(panel.goal_baselines().1 + 11.0);
        panel
    }

    /// Draws it in a header of that height.
    pub fn draw(&self, frame: &Frame, height: f64, out: &mut Vec<Arc<Element>>) {
        let (theme, persona) = (frame.theme, self.persona);
        let id = Some(persona.id.as_str());
        let bounds = boxed(self.x, metrics::MARGIN_TOP - OUT, frame.right - self.x, height + 2.0 * OUT);
        let hairline = solid(theme.line, metrics::CARD_LINE * theme.stroke_scale);
        let area = boxed(0.0, 0.0, bounds.width(), bounds.height());
        let mut items = vec![rect(area, RADIUS, Some(theme.plot), Some(hairline.clone()))];

        let text_x = PAD + 2.0 * PORTRAIT_RADIUS + PAD;
        // In a header made higher by its title, the texts stand in the middle.
        let top = OUT + ((height - self.height) / 2.0).max(0.0);
        items.push(self.name.field("name", text_x, top + 26.0, theme.ink));
        let (role_x, role_y) = if self.role_below {
            (text_x, top + 26.0 + self.name.height())
        } else {
            (text_x + self.name.block.width + ROLE_GAP, top + 26.0)
        };
        items.push(self.role.field("role", role_x, role_y, theme.ink2));
        items.push(self.quote.field("quote", text_x, top + self.quote_baseline(), theme.ink));

        if !self.goals.is_empty() {
            let x = self.goals_x - self.x;
            let hairline_x = x - GOALS_GAP;
            items.push(line((hairline_x, OUT + 14.0), (hairline_x, OUT + height - 14.0), hairline));
            items.push(self.goals_label.field("goalsLabel", x, top + 22.0, theme.ink3));
            for (at, (goal, y)) in self.goals.iter().zip(self.goal_baselines().0).enumerate() {
                items.push(icon("check", x, top + y - 16.0, 20.0, theme.opp.ink, 2.6));
                items.push(goal.field(format!("goals.{at}"), x + GOAL_ICON, top + y, theme.ink));
            }
        }
        let name = [&persona.name, &persona.role, &persona.quote]
            .into_iter()
            .filter(|part| !part.is_empty())
            .map(|part| one_line(part))
            .collect::<Vec<_>>();
        let separator = frame.word("list-separator");
        out.push(element(Role::Persona, id, name.join(&separator), bounds, items));

        let side = 2.0 * PORTRAIT_RADIUS;
        let place = boxed(self.x + PAD, bounds.center().y - PORTRAIT_RADIUS, side, side);
        let center = Point::new(PORTRAIT_RADIUS, PORTRAIT_RADIUS);
        let items = portrait::items(frame, persona, center, PORTRAIT_RADIUS);
        let mut disc = Arc::unwrap_or_clone(element(Role::Portrait, id, String::new(), place, items));
        disc.clip = Some(round_rect(boxed(0.0, 0.0, side, side), PORTRAIT_RADIUS));
        out.push(Arc::new(disc));
    }

    /// From the page's top margin. One line sits lower than the first of two.
    fn quote_baseline(&self) -> f64 {
        let role = if self.role_below { self.role.height() + self.name.height() - self.name.style.lead } else { 0.0 };
        role + if self.quote.lines() > 1 || self.role_below { 66.0 } else { 82.0 }
    }

    /// The first baseline of each goal from the page's top margin, and the last of all.
    fn goal_baselines(&self) -> (Vec<f64>, f64) {
        let (mut y, mut last) = (53.0 + self.goals_label.height() - self.goals_label.style.lead, 0.0);
        let mut baselines = Vec::new();
        for goal in &self.goals {
            baselines.push(y);
            last = y + goal.height() - goal.style.lead;
            y = last + GOAL_STEP;
        }
        (baselines, last)
    }
}
