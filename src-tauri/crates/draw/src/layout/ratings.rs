//! The importance and performance lanes: a slope for each touchpoint, from what we think (hollow square, left) to what
//! customers say (solid circle, right), with both values outside and the gap below (requirements 001-12, 001-13).

use std::sync::Arc;

use journey::model::{Lane, LaneKind, Rating, Ratings, Touchpoint};

use super::element::{boxed, circle, element, fade, line, rect, rounded, solid};
use super::frame::{ColumnBox, ColumnState, Frame};
use super::metrics;
use crate::scene::{Anchor, Element, Item, Role};
use crate::text::TextStyle;
use crate::theme::Theme;

/// From this gap on, in tenths of a point, it says something.
const TELLING: i32 = 20;
/// Above the highest and below the lowest value of the axis, px.
const PAD_TOP: f64 = 16.0;
const PAD_BOTTOM: f64 = 50.0;
/// From the middle of the column to a mark, and from a mark to its value, px.
const APART: f64 = 13.0;
const TO_VALUE: f64 = 13.0;
/// As near as marks may come to the middle in a narrow column, px.
const APART_MIN: f64 = 8.5;
/// Left and right of the values, px.
const SIDE: f64 = 2.0;
/// The marks, px.
const SQUARE: f64 = 14.0;
const SQUARE_LINE: f64 = 2.75;
const CIRCLE: f64 = 8.5;
const CIRCLE_RING: f64 = 2.5;
/// The slope, when it says something and when not, px.
const SLOPE: f64 = 6.0;
const SLOPE_THIN: f64 = 3.5;
/// The chip around a gap: its height and what it adds to the number's width, px.
const CHIP: f64 = 28.0;
const CHIP_PAD: f64 = 22.0;
const CHIP_LINE: f64 = 2.0;
/// From the lane's bottom to the top of the chip and to the baseline of the gap, px.
const CHIP_TOP: f64 = 34.0;
const GAP_BASELINE: f64 = 13.0;
/// From a value's height to its baseline, px.
const TO_BASELINE: f64 = 7.0;
/// How much of a dragged touchpoint's ratings is seen.
const MOVING: f64 = 0.5;

/// What the gap between both views says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// Less than 2 apart, or one side is missing.
    Agreed,
    /// Customers care more, or rate us lower, than we think, by 2 or more.
    BlindSpot,
    /// The opposite, by 2 or more.
    OverInvested,
}

/// What the gap says in that lane.
pub fn judge(lane: LaneKind, ratings: &Ratings) -> Judgement {
    let Some(gap) = tenths_apart(ratings).filter(|gap| gap.abs() >= TELLING) else { return Judgement::Agreed };
    // Customers care more than we think; or we rate ourselves better than they do.
    let blind = if lane == LaneKind::Importance { gap > 0 } else { gap < 0 };
    if blind { Judgement::BlindSpot } else { Judgement::OverInvested }
}

/// The least that the lane can do with, px.
pub fn height(_frame: &Frame, _lane: &Lane) -> f64 {
    metrics::RATING_MIN
}

/// Draws the lane, importance or performance by its kind; panels, moment columns and its header are there already.
pub fn draw(frame: &Frame, lane: &Lane, y: f64, height: f64, out: &mut Vec<Arc<Element>>) {
    let axis = Axis::new(frame, height);
    for column in frame.live_columns() {
        let ratings = ratings_of(column.touchpoint, lane.kind);
        let mut items = slope(frame, lane.kind, ratings, column, &axis, height);
        if items.is_empty() {
            continue;
        }
        if column.state == ColumnState::Moving {
            fade(&mut items, MOVING);
        }
        let id = column.touchpoint.id.as_str();
        let role = if lane.kind == LaneKind::Importance { Role::Importance } else { Role::Performance };
        let bounds = boxed(column.x, y, column.width, height);
        out.push(element(role, Some(id), spoken(frame, lane.kind, column.touchpoint), bounds, items));
    }
}

/// The marks, values, slope and gap of one touchpoint, from the top left of its column; nothing when nobody has rated.
fn slope(frame: &Frame, lane: LaneKind, ratings: &Ratings, column: &ColumnBox, axis: &Axis, height: f64) -> Vec<Item> {
    let theme = frame.theme;
    let judgement = judge(lane, ratings);
    let set = |text: &str, style: TextStyle| frame.set_unbroken(text, style);
    let internal = ratings.internal.map(|rating| (axis.y(rating), set(&value(rating), metrics::BODY)));
    let customer = ratings.customer.map(|rating| (axis.y(rating), set(&value(rating), metrics::RATING)));
    let widest = [&internal, &customer].into_iter().flatten().map(|(_, text)| text.block.width).fold(0.0, f64::max);
    let middle = column.width / 2.0;
    // In a narrow column marks move together before values meet those of the next column.
    let apart = (middle - SIDE - widest - TO_VALUE).clamp(APART_MIN, APART);

    let mut items = Vec::new();
    if let (Some((from, _)), Some((to, _))) = (&internal, &customer) {
        let (color, width) = match judgement {
            Judgement::Agreed => (theme.line_strong, SLOPE_THIN),
            Judgement::BlindSpot => (theme.low, SLOPE),
            Judgement::OverInvested => (theme.ink2, SLOPE),
        };
        items.push(line((middle - apart, *from), (middle + apart, *to), rounded(color, width)));
    }
    if let Some((y, text)) = &internal {
        let bounds = boxed(middle - apart - SQUARE / 2.0, y - SQUARE / 2.0, SQUARE, SQUARE);
        items.push(rect(bounds, 2.0, Some(theme.plot), Some(solid(theme.ink2, SQUARE_LINE))));
        items.push(text.placed(middle - apart - TO_VALUE, y + TO_BASELINE, theme.ink2, Anchor::End, None));
    }
    if let Some((y, text)) = &customer {
        let center = (middle + apart, *y).into();
        items.push(circle(center, CIRCLE, Some(theme.ink), Some(solid(theme.plot, CIRCLE_RING))));
        items.push(text.at(middle + apart + TO_VALUE, y + TO_BASELINE, theme.ink));
    }
    if !items.is_empty() {
        items.extend(gap(frame, theme, ratings, judgement, middle, height));
    }
    items
}

/// The gap under the slope: grey, on a filled chip for a blind spot, on an outlined one for the opposite.
fn gap(frame: &Frame, theme: &Theme, ratings: &Ratings, judgement: Judgement, middle: f64, height: f64) -> Vec<Item> {
    let said = tenths_apart(ratings).map_or_else(|| "–".to_owned(), signed);
    let baseline = height - GAP_BASELINE;
    let style = if judgement == Judgement::Agreed { metrics::BODY } else { metrics::RATING };
    let text = frame.set_unbroken(&said, style);
    let chip = |fill, stroke| {
        let width = text.block.width + CHIP_PAD;
        rect(boxed(middle - width / 2.0, height - CHIP_TOP, width, CHIP), CHIP / 2.0, Some(fill), stroke)
    };
    let (chip, color) = match judgement {
        Judgement::Agreed => (None, theme.ink3),
        Judgement::BlindSpot => (Some(chip(theme.low, None)), theme.on_strong),
        Judgement::OverInvested => (Some(chip(theme.paper, Some(solid(theme.ink2, CHIP_LINE)))), theme.ink),
    };
    let text = text.placed(middle, baseline, color, Anchor::Middle, None);
    chip.into_iter().chain([text]).collect()
}

/// The value axis that both rating lanes of a map share.
struct Axis {
    lowest: f64,
    highest: f64,
    top: f64,
    bottom: f64,
}

impl Axis {
    fn new(frame: &Frame, height: f64) -> Self {
        let ratings = frame.whole().touchpoints().flat_map(|(_, touchpoint)| {
            let Touchpoint { importance, performance, .. } = &**touchpoint;
            [importance.customer, importance.internal, performance.customer, performance.internal]
        });
        let (lowest, highest) = rounded_out(ratings.flatten().map(Rating::get));
        Self { lowest, highest, top: PAD_TOP, bottom: height - PAD_BOTTOM }
    }

    /// From the top of the lane.
    fn y(&self, rating: Rating) -> f64 {
        self.bottom - (rating.get() - self.lowest) / (self.highest - self.lowest) * (self.bottom - self.top)
    }
}

/// From the lowest to the highest value, rounded out to whole numbers; never empty.
fn rounded_out(values: impl Iterator<Item = f64>) -> (f64, f64) {
    let (lowest, highest) =
        values.fold((Rating::MAX, Rating::MIN), |(low, high), value| (low.min(value), high.max(value)));
    let (lowest, highest) = (lowest.floor(), highest.ceil());
    // One whole number throughout lies in the middle.
    if lowest < highest { (lowest, highest) } else { (highest - 1.0, lowest + 1.0) }
}

fn ratings_of(touchpoint: &Touchpoint, lane: LaneKind) -> &Ratings {
    if lane == LaneKind::Importance { &touchpoint.importance } else { &touchpoint.performance }
}

/// Customer minus internal in tenths, free of what floating point adds; `None` unless both are rated.
fn tenths_apart(ratings: &Ratings) -> Option<i32> {
    Some(tenths(ratings.customer?) - tenths(ratings.internal?))
}

fn tenths(rating: Rating) -> i32 {
    // 10–100 by the type.
    #[allow(clippy::cast_possible_truncation)]
    let tenths = (rating.get() * 10.0).round() as i32;
    tenths
}

/// `8.9`; a full ten stays as short as its neighbours: `10`.
fn value(rating: Rating) -> String {
    match tenths(rating) {
        100 => "10".to_owned(),
        tenths => format!("{}.{}", tenths / 10, tenths % 10),
    }
}

/// `+3.3`, `−2.0` with a real minus sign, `±0.0`.
fn signed(tenths: i32) -> String {
    let sign = match tenths.signum() {
        1 => '+',
        -1 => '−',
        _ => '±',
    };
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}

/// `Warranty claim, Importance customer 8.9 internal 5.6`.
fn spoken(frame: &Frame, lane: LaneKind, touchpoint: &Touchpoint) -> String {
    let ratings = ratings_of(touchpoint, lane);
    let what = frame.word(if lane == LaneKind::Importance { "lane-importance" } else { "lane-performance" });
    let said = |rating: Option<Rating>| rating.map_or_else(|| "–".to_owned(), value);
    let (customer, internal) = (said(ratings.customer), said(ratings.internal));
    let args = [("what", &what), ("customer", &customer), ("internal", &internal)];
    let args = args.map(|(name, text)| (name, words::Arg::Text(text.as_str())));
    let rated = words::say_with(frame.map.language.tag(), "spoken-rating", &args);
    [touchpoint.name.as_str(), &rated].join(&frame.word("list-separator"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ratings(customer: f64, internal: f64) -> Ratings {
        Ratings { customer: Rating::new(customer), internal: Rating::new(internal), ..Ratings::default() }
    }

    /// Requirement 001-13: where customers and we disagree by two points, the map says so.
    #[test]
    fn a_gap_of_two_is_a_blind_spot_or_its_opposite() {
        use Judgement::{Agreed, BlindSpot, OverInvested};
        use LaneKind::{Importance, Performance};
        let cases = [
            (Importance, 8.9, 5.6, BlindSpot),
            (Importance, 4.2, 6.5, OverInvested),
            (Importance, 9.2, 7.2, BlindSpot),
            (Importance, 9.1, 7.2, Agreed),
            (Performance, 3.4, 6.9, BlindSpot),
            (Performance, 8.0, 6.0, OverInvested),
            (Performance, 5.4, 7.3, Agreed),
            // 4.1 − 2.1 is 1.9999999999999996 in floating point.
            (Importance, 4.1, 2.1, BlindSpot),
        ];
        for (lane, customer, internal, judgement) in cases {
            assert_eq!(judge(lane, &ratings(customer, internal)), judgement, "{lane:?} {customer} {internal}");
        }
        let one_side = Ratings { customer: Rating::new(9.0), ..Ratings::default() };
        assert_eq!(judge(Importance, &one_side), Agreed);
    }

    #[test]
    fn numbers_are_short_and_signed() {
        assert_eq!([33, -23, 0, 100, -5].map(signed), ["+3.3", "−2.3", "±0.0", "+10.0", "−0.5"]);
        assert_eq!([1.0, 5.6, 9.9, 10.0].map(|rating| value(Rating::nearest(rating))), ["1.0", "5.6", "9.9", "10"]);
    }

    #[test]
    fn the_axis_is_rounded_out_and_never_empty() {
        assert_eq!(rounded_out([3.4, 9.6].into_iter()), (3.0, 10.0));
        assert_eq!(rounded_out([4.0, 9.0].into_iter()), (4.0, 9.0));
        assert_eq!(rounded_out([7.0].into_iter()), (6.0, 8.0));
        assert_eq!(rounded_out([7.5].into_iter()), (7.0, 8.0));
        let (lowest, highest) = rounded_out(std::iter::empty());
        assert!(lowest < highest);
    }

    proptest! {
        #[test]
        fn every_value_lies_on_the_axis(tenths in prop::collection::vec(10..=100_i32, 1..20)) {
            let values: Vec<f64> = tenths.into_iter().map(|tenths| f64::from(tenths) / 10.0).collect();
            let (lowest, highest) = rounded_out(values.iter().copied());
            let axis = Axis { lowest, highest, top: 16.0, bottom: 66.0 };
            for value in values {
                let y = axis.y(Rating::nearest(value));
                prop_assert!((16.0..=66.0).contains(&y));
            }
        }
    }
}
