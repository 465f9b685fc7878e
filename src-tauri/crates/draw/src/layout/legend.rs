//! The legend: made of the marks that the map uses, in the order curves, ratings, marks, resources, sureness. A mark
//! that is not on the map is not in the legend.

use std::sync::Arc;

use journey::model::{AbandonRisk, Channel, ChannelMode, LaneKind, Validation};

use super::element::{Text, boxed, circle, dashed, element, keyed, line, rect, rounded, solid};
use super::frame::Frame;
use super::{cards, channels as channel_lane, emotion, links, marks, metrics, ratings};
use crate::icons::icon;
use crate::scene::{Anchor, Element, Hatch, Item, Paint, Point, RectItem, Role};
use crate::text::TextStyle;
use crate::theme::Theme;

/// One sign and its word.
pub struct Entry {
    sign: Sign,
    text: Text,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    Felt,
    Desired,
    Gap,
    Customer,
    Internal,
    BlindSpot,
    OverInvested,
    Online,
    Offline,
    Both,
    Moment,
    MayLeave,
    Bottleneck,
    Have,
    Need,
    InternalOnly,
    Assumed,
    /// A link that is drawn as this number at both ends.
    Portal(usize),
}

/// Between a sign and its word.
const GAP: f64 = 9.0;
const CHIP_TEXT: (&str, &str) = ("2+", "−2");

/// The entries for the marks in use.
pub fn entries(frame: &Frame) -> Vec<Entry> {
    let mut signs = Vec::new();
    let mut add = |sign, used: bool| {
        if used {
            signs.push(sign);
        }
    };
    let touchpoints = || frame.live_columns().map(|column| column.touchpoint);
    let curve = frame.shows(LaneKind::Emotion);
    add(Sign::Felt, curve && touchpoints().any(|it| it.feeling.felt.is_some()));
    add(Sign::Desired, curve && touchpoints().any(|it| it.feeling.desired.is_some()));
    add(Sign::Gap, curve && emotion::has_gap(frame));

    let rated: Vec<_> = touchpoints()
        .flat_map(|it| [(LaneKind::Importance, &it.importance), (LaneKind::Performance, &it.performance)])
        .filter(|(kind, _)| frame.shows(*kind))
        .collect();
    let judged = |judgement| rated.iter().any(|(kind, ratings)| ratings::judge(*kind, ratings) == judgement);
    add(Sign::Customer, rated.iter().any(|(_, ratings)| ratings.customer.is_some()));
    add(Sign::Internal, rated.iter().any(|(_, ratings)| ratings.internal.is_some()));
    add(Sign::BlindSpot, judged(ratings::Judgement::BlindSpot));
    add(Sign::OverInvested, judged(ratings::Judgement::OverInvested));

    let matrix = frame.shows(LaneKind::Channels);
    let mode = |mode| matrix && touchpoints().any(|it| it.channel.as_ref().and_then(Channel::known_mode) == Some(mode));
    add(Sign::Online, mode(ChannelMode::Online));
    add(Sign::Offline, mode(ChannelMode::Offline));
    add(Sign::Both, mode(ChannelMode::Both));

    let used = used_by_cards(frame);
    let cards_shown = frame.shows(LaneKind::Touchpoints);
    add(Sign::Moment, touchpoints().any(|it| it.moment_of_truth.is_some()));
    add(Sign::MayLeave, used.may_leave);
    add(Sign::Bottleneck, used.bottleneck || cards_shown && touchpoints().any(|it| it.bottleneck.is_some()));
    add(Sign::Have, used.have);
    add(Sign::Need, used.need);
    let validated = |sure| cards_shown && touchpoints().any(|it| it.validation == Some(sure));
    add(Sign::InternalOnly, used.internal || validated(Validation::Internal));
    add(Sign::Assumed, used.assumed || validated(Validation::Assumed));

    let entry = |sign: Sign| {
        let text = frame.word(sign.word());
        Entry { sign, text: frame.set_unbroken(&text, metrics::MICRO) }
    };
    let portals = links::numbered(frame).into_iter().map(|(number, text)| {
        // A sentence may be longer than the page.
        let sign = Sign::Portal(number);
        let room = frame.right - metrics::MARGIN_X - sign.width() - GAP;
        let style = TextStyle { lead: metrics::FOOTER_LINE, ..metrics::MICRO };
        Entry { sign, text: frame.set(&text, style, room) }
    });
    signs.into_iter().map(entry).chain(portals).collect()
}

/// The marks that the cards of shown lanes carry.
#[derive(Default)]
struct Used {
    may_leave: bool,
    bottleneck: bool,
    have: bool,
    need: bool,
    internal: bool,
    assumed: bool,
}

fn used_by_cards(frame: &Frame) -> Used {
    let mut used = Used::default();
    for lane in frame.lanes() {
        for card in frame.cards(lane).iter().map(|place| place.card) {
            if let (LaneKind::Pains, Some(pain)) = (lane.kind, &card.pain) {
                used.may_leave |= pain.abandon_risk == Some(AbandonRisk::Yes);
                used.bottleneck |= pain.bottleneck.is_some();
            }
            if let (true, Some(solution)) = (cards::shows_resources(lane.kind), &card.solution) {
                used.have |= solution.resources.iter().any(|resource| resource.have);
                used.need |= solution.resources.iter().any(|resource| !resource.have);
            }
            used.internal |= lane.kind != LaneKind::Actions && card.validation == Some(Validation::Internal);
            used.assumed |= lane.kind != LaneKind::Actions && card.validation == Some(Validation::Assumed);
        }
    }
    used
}

impl Entry {
    /// Sign, gap and word, px.
    pub fn width(&self) -> f64 {
        self.sign.width() + GAP + self.text.block.width
    }

    /// How many rows it takes.
    pub fn lines(&self) -> usize {
        self.text.lines()
    }

    /// Draws it from `x` on a baseline.
    pub fn draw(&self, frame: &Frame, x: f64, baseline: f64) -> Arc<Element> {
        let above = metrics::MICRO.size;
        let below = self.text.height() - self.text.style.lead;
        let bounds = boxed(x, baseline - above, self.width(), metrics::MICRO.lead + below);
        let mut items = self.sign.items(frame, above);
        items.push(self.text.at(self.sign.width() + GAP, above, frame.theme.ink2));
        let name = super::header::spoken(&self.text);
        let key = match self.sign {
            Sign::Portal(number) => format!("legend:link-{number}"),
            sign => format!("legend:{}", sign.word()),
        };
        keyed(key, element(Role::Legend, None, name, bounds, items))
    }
}

impl Sign {
    fn word(self) -> &'static str {
        match self {
            Self::Felt => "legend-felt",
            Self::Desired => "legend-desired",
            Self::Gap => "legend-gap",
            Self::Customer => "legend-customer",
            Self::Internal => "legend-internal",
            Self::BlindSpot => "legend-blind-spot",
            Self::OverInvested => "legend-over-invested",
            Self::Online => "channel-online",
            Self::Offline => "channel-offline",
            Self::Both => "channel-both",
            Self::Moment => "legend-moment",
            Self::MayLeave => "legend-may-leave",
            Self::Bottleneck => "legend-bottleneck",
            Self::Have => "legend-have",
            Self::Need => "legend-need",
            Self::InternalOnly => "legend-internal-only",
            Self::Assumed => "legend-assumed",
            Self::Portal(_) => "spoken-link",
        }
    }

    fn width(self) -> f64 {
        match self {
            Self::Felt | Self::Desired => 34.0,
            Self::Gap => 30.0,
            Self::Customer | Self::Internal => 18.0,
            Self::BlindSpot | Self::OverInvested => 38.0,
            Self::Online | Self::Offline | Self::Both => 16.0,
            Self::Moment | Self::InternalOnly | Self::Assumed | Self::Portal(_) => 26.0,
            Self::MayLeave => 22.0,
            Self::Bottleneck | Self::Have | Self::Need => 20.0,
        }
    }

    /// The sign on a baseline `y`, from x = 0.
    fn items(self, frame: &Frame, y: f64) -> Vec<Item> {
        let theme = frame.theme;
        let middle = y - 6.0;
        let stroke = |line_stroke| vec![line((0.0, middle), (34.0, middle), line_stroke)];
        let dot = |mode| channel_lane::dot(Point::new(8.0, middle), 8.0, Some(mode), theme.conn, theme.paper);
        let sheet = |outline| vec![rect(boxed(1.0, y - 15.0, 24.0, 18.0), 5.0, Some(theme.card), Some(outline))];
        match self {
            Self::Felt => stroke(rounded(theme.felt[4], 5.0)),
            Self::Desired => {
                let mut dotted = dashed(theme.desired, 3.0, [2.0, 9.0]);
                dotted.round = true;
                stroke(dotted)
            }
            Self::Gap => vec![gap(theme, y)],
            Self::Customer => vec![circle(Point::new(9.0, middle), 9.0, Some(theme.ink), None)],
            Self::Internal => {
                let outline = solid(theme.ink2, 2.75);
                vec![rect(boxed(2.0, y - 13.0, 14.0, 14.0), 2.0, Some(theme.paper), Some(outline))]
            }
            Self::BlindSpot => {
                let chip = rect(boxed(0.0, y - 18.0, 38.0, 24.0), 12.0, Some(theme.low), None);
                vec![chip, chip_text(frame, CHIP_TEXT.0, y, theme.on_strong)]
            }
            Self::OverInvested => {
                let outline = solid(theme.ink2, 2.0);
                let chip = rect(boxed(1.0, y - 17.0, 36.0, 22.0), 11.0, Some(theme.paper), Some(outline));
                vec![chip, chip_text(frame, CHIP_TEXT.1, y, theme.ink)]
            }
            Self::Online => dot(ChannelMode::Online),
            Self::Offline => dot(ChannelMode::Offline),
            Self::Both => dot(ChannelMode::Both),
            Self::Moment => marks::diamond(Point::new(13.0, middle), 13.0, theme, theme.paper),
            Self::MayLeave => vec![icon("door-open", 0.0, y - 17.0, 22.0, theme.pain.ink, 2.2)],
            Self::Bottleneck => vec![icon("hourglass", 0.0, y - 16.0, 20.0, theme.pain.ink, 2.2)],
            Self::Have => vec![icon("circle-check", 0.0, y - 16.0, 20.0, theme.opp.ink, 2.2)],
            Self::Need => vec![icon("circle-plus", 0.0, y - 16.0, 20.0, theme.opp.ink, 2.2)],
            Self::InternalOnly => sheet(solid(theme.ink3, 0.75 * theme.stroke_scale)),
            Self::Portal(number) => {
                let ring = circle(Point::new(13.0, middle), 12.0, Some(theme.paper), Some(solid(theme.conn, 2.0)));
                let number = frame.set_unbroken(&number.to_string(), metrics::MICRO_STRONG);
                vec![ring, number.placed(13.0, y, theme.ink, Anchor::Middle, None)]
            }
            Self::Assumed => sheet(dashed(theme.ink3, 1.5 * theme.stroke_scale, [5.0, 3.0])),
        }
    }
}

fn chip_text(frame: &Frame, text: &str, y: f64, color: crate::scene::Color) -> Item {
    frame.set_unbroken(text, metrics::MICRO_BOLD).placed(19.0, y, color, Anchor::Middle, None)
}

/// A piece of the experience gap; twice as strong as on the plot, because it is small.
fn gap(theme: &Theme, y: f64) -> Item {
    let area = boxed(0.0, y - 15.0, 30.0, 18.0);
    if theme.hatching {
        let hatch = Hatch { step: 9.0, width: 1.6, color: theme.line_strong, ground: theme.plot };
        let shape = super::element::round_rect(area, 4.0);
        return Item::Rect(RectItem { shape, fill: Some(Paint::Hatch(hatch)), stroke: Some(solid(theme.ink, 1.0)) });
    }
    rect(area, 4.0, Some(theme.gap.faded((theme.gap_opacity * 2.0).min(0.28))), None)
}
