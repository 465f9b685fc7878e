//! Where links run: levels, ports and labels in the channel above the touchpoint cards (requirement 000-23).
//!
//! A link goes up from its source, along its level and down into its target. Short links lie low. A link lies above
//! every link inside it, so nested links never cross; two that interleave cross once. The widths of labels count when
//! levels are given away, so labels of one level never meet.

use crate::scene::Size;

/// More levels than these are hard to follow: what needs a higher one becomes a numbered portal.
const LEVELS: usize = 4;
/// Above the highest and below the lowest level, px.
const PAD_TOP: f64 = 14.0;
const PAD_BOTTOM: f64 = 8.0;
/// A level without a label, and what a label's pill leaves free above and below together, px.
const LEVEL: f64 = 30.0;
const LEVEL_GAP: f64 = 4.0;
/// From port to port on one card, px.
const PORTS_APART: f64 = 36.0;
/// How far ports stay away from a card's edges, without and with a diamond on its corner, px.
const PORT_INSET: f64 = 16.0;
const PORT_INSET_DIAMOND: f64 = 30.0;
/// How far a diamond pushes ports to the left, px.
const DIAMOND_SHIFT: f64 = 6.0;
/// Kept free between a label and its link's corners, px.
const FROM_CORNER: f64 = 24.0;
/// Kept free between a label and another link's line or label, px.
const FROM_OTHERS: f64 = 10.0;
/// Labels slide in steps, px.
const SLIDE: f64 = 20.0;

/// A touchpoint's card, as far as links care. All px of the page.
#[derive(Clone, Copy, Debug)]
pub struct Stop {
    /// Left edge of the card.
    pub left: f64,
    /// Right edge of the card.
    pub right: f64,
    /// Whether a diamond sits on its top right corner.
    pub diamond: bool,
}

/// A link to route.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    /// The stop where it starts.
    pub from: usize,
    /// The stop where it ends; may be the same.
    pub to: usize,
    /// The pill around its label; nothing without a label.
    pub label: Size,
}

/// How a link runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Route {
    /// Along a level.
    Line {
        /// 0 is the lowest.
        level: usize,
        /// x of its start.
        from: f64,
        /// x of its end.
        to: f64,
        /// x of the middle of its label.
        label: f64,
    },
    /// As a number at both ends, counted from 1.
    Portal(usize),
}

/// The channel, planned.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Channel {
    /// One for each wish, in their order.
    pub routes: Vec<Route>,
    /// Heights of the levels, the lowest first.
    levels: Vec<f64>,
}

impl Channel {
    /// Plans all links between stops that lie from left to right inside `plot`.
    pub fn plan(stops: &[Stop], wishes: &[Wish], plot: (f64, f64)) -> Self {
        let mut spans: Vec<Span> =
            wishes.iter().enumerate().map(|(index, wish)| Span::new(index, *wish, stops, plot)).collect();
        spans.sort_by_key(|span| (span.last - span.first, span.first, span.index));
        let portals = give_levels(&mut spans);
        let ports = place_ports(stops, wishes, &spans);

        let mut routes = vec![Route::Portal(0); wishes.len()];
        for (number, index) in portals.into_iter().enumerate() {
            routes[index] = Route::Portal(number + 1);
        }
        let mut levels = vec![LEVEL; spans.iter().map(|span| span.level + 1).max().unwrap_or(0)];
        for span in &spans {
            levels[span.level] = levels[span.level].max(wishes[span.index].label.height + LEVEL_GAP);
        }
        let labels = place_labels(&spans, wishes, &ports);
        for (span, label) in spans.iter().zip(labels) {
            let (from, to) = ports[span.index];
            routes[span.index] = Route::Line { level: span.level, from, to, label };
        }
        Self { routes, levels }
    }

    /// How much room it needs, px; 0 without lines.
    pub fn height(&self) -> f64 {
        if self.levels.is_empty() { 0.0 } else { PAD_TOP + self.levels.iter().sum::<f64>() + PAD_BOTTOM }
    }

    /// The middle of a level, from the bottom of the channel upwards, px.
    pub fn above_bottom(&self, level: usize) -> f64 {
        PAD_BOTTOM + self.levels[..level].iter().sum::<f64>() + self.levels[level] / 2.0
    }
}

/// A link while it looks for a level.
#[derive(Clone, Copy, Debug)]
struct Span {
    /// In the list of wishes.
    index: usize,
    /// Leftmost and rightmost stop.
    first: usize,
    last: usize,
    /// What it covers of its level, label included, px.
    left: f64,
    right: f64,
    level: usize,
}

impl Span {
    fn new(index: usize, wish: Wish, stops: &[Stop], plot: (f64, f64)) -> Self {
        let (first, last) = (wish.from.min(wish.to), wish.from.max(wish.to));
        let (left, right) = (stops[first].left, stops[last].right);
        let middle = f64::midpoint(left, right);
        let half = (wish.label.width / 2.0 + FROM_OTHERS).min((plot.1 - plot.0) / 2.0);
        // A label that is wider than its link stays on the page.
        let middle = within(middle, plot.0 + half, plot.1 - half);
        Self { index, first, last, left: left.min(middle - half), right: right.max(middle + half), level: 0 }
    }

    fn holds(&self, other: &Self) -> bool {
        self.first <= other.first && other.last <= self.last
    }

    fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right
    }
}

/// Gives each span, the shortest first, the lowest free level above everything inside it. What finds none is taken out
/// and becomes a portal; their indices, in the order of the wishes.
fn give_levels(spans: &mut Vec<Span>) -> Vec<usize> {
    let mut placed: Vec<Vec<Span>> = Vec::new();
    let mut portals = Vec::new();
    spans.retain_mut(|span| {
        let inside = placed.iter().rposition(|level| level.iter().any(|other| span.holds(other)));
        let above = inside.map_or(0, |level| level + 1);
        let free = (above..LEVELS)
            .find(|level| placed.get(*level).is_none_or(|level| !level.iter().any(|other| span.meets(other))));
        let Some(level) = free else {
            portals.push(span.index);
            return false;
        };
        span.level = level;
        if level == placed.len() {
            placed.push(Vec::new());
        }
        placed[level].push(*span);
        true
    });
    portals.sort_unstable();
    portals
}

/// One end of a link on a card. Ports that sort first lie further left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Port {
    stop: usize,
    side: Side,
    /// What keeps the ends of one card from crossing: the outer link lies outside.
    order: isize,
    index: usize,
    is_start: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    /// To a stop further left.
    Left,
    /// To the same stop.
    Own,
    /// To a stop further right.
    Right,
}

/// x of the start and end of every link, by index; portals keep (0, 0).
fn place_ports(stops: &[Stop], wishes: &[Wish], spans: &[Span]) -> Vec<(f64, f64)> {
    let mut ports: Vec<Port> = Vec::with_capacity(spans.len() * 2);
    for span in spans {
        let Wish { from, to, .. } = wishes[span.index];
        for (stop, other, is_start) in [(from, to, true), (to, from, false)] {
            // There are at most `LEVELS` levels.
            let level = span.level.cast_signed();
            let (side, order) = match other.cmp(&stop) {
                std::cmp::Ordering::Less => (Side::Left, level),
                // A link to its own card comes down at the left, around those that lie lower.
                std::cmp::Ordering::Equal => (Side::Own, if is_start { level + 1 } else { -level - 1 }),
                std::cmp::Ordering::Greater => (Side::Right, -level),
            };
            ports.push(Port { stop, side, order, index: span.index, is_start });
        }
    }
    ports.sort_unstable();
    let mut places = vec![(0.0, 0.0); wishes.len()];
    for card in ports.chunk_by(|a, b| a.stop == b.stop) {
        let Stop { left, right, diamond } = stops[card[0].stop];
        let inset = if diamond { PORT_INSET_DIAMOND } else { PORT_INSET };
        // A card has a handful of ports.
        #[allow(clippy::cast_precision_loss)]
        let gaps = (card.len() - 1) as f64;
        let apart = PORTS_APART.min(((right - left) / 2.0 - inset).max(0.0) * 2.0 / gaps.max(1.0));
        let middle = f64::midpoint(left, right) - if diamond { DIAMOND_SHIFT } else { 0.0 };
        let mut x = middle - apart * gaps / 2.0;
        for port in card {
            let place = &mut places[port.index];
            *(if port.is_start { &mut place.0 } else { &mut place.1 }) = x;
            x += apart;
        }
    }
    places
}

/// x of the middle of each span's label: in the middle of its run, or slid to where no line passes through it and no
/// label lies right above or below; nearest first, and over a line rather than nowhere.
fn place_labels(spans: &[Span], wishes: &[Wish], ports: &[(f64, f64)]) -> Vec<f64> {
    let mut drops: Vec<(f64, usize)> =
        spans.iter().flat_map(|span| [(ports[span.index].0, span.level), (ports[span.index].1, span.level)]).collect();
    drops.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut taken: Vec<Vec<(f64, f64)>> = vec![Vec::new(); LEVELS + 1];
    let mut labels = vec![0.0; spans.len()];
    for level in 0..LEVELS {
        for (at, span) in spans.iter().enumerate().filter(|(_, span)| span.level == level) {
            let width = wishes[span.index].label.width;
            let cost = |middle: f64| {
                let (left, right) = (middle - width / 2.0 - FROM_OTHERS, middle + width / 2.0 + FROM_OTHERS);
                let from = drops.partition_point(|drop| drop.0 <= left);
                let passing = drops[from..].iter().take_while(|drop| drop.0 < right).any(|drop| drop.1 > level);
                let below = level.checked_sub(1).map_or(&[][..], |level| taken[level].as_slice());
                let beside = below.iter().any(|other| left < other.1 && other.0 < right);
                u8::from(passing) * 2 + u8::from(beside)
            };
            let (from, to) = ports[span.index];
            let middle = slide(span, f64::midpoint(from, to), (from - to).abs(), width, cost);
            labels[at] = middle;
            if width > 0.0 {
                taken[level].push((middle - width / 2.0, middle + width / 2.0));
            }
        }
    }
    labels
}

/// The cheapest place for the middle of a label, the nearest to the middle of its run among equals.
fn slide(span: &Span, middle: f64, run: f64, width: f64, cost: impl Fn(f64) -> u8) -> f64 {
    let on_run = run / 2.0 - width / 2.0 - FROM_CORNER;
    let (low, high) = if on_run >= 0.0 {
        (middle - on_run, middle + on_run)
    } else {
        let half = width / 2.0 + FROM_OTHERS;
        (span.left + half, span.right - half)
    };
    let middle = within(middle, low, high);
    let mut best = (cost(middle), middle);
    let mut shift = SLIDE;
    while best.0 > 0 && (middle - shift >= low || middle + shift <= high) {
        for candidate in [middle - shift, middle + shift] {
            if (low..=high).contains(&candidate) && cost(candidate) < best.0 {
                best = (cost(candidate), candidate);
            }
        }
        shift += SLIDE;
    }
    best.1
}

/// The nearest value from `low` to `high`; `low` when rounding has put them the wrong way round.
fn within(value: f64, low: f64, high: f64) -> f64 {
    value.min(high).max(low)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const COLUMN: f64 = 128.0;

    fn stops(count: usize) -> Vec<Stop> {
        std::iter::successors(Some(180.0), |x| Some(x + COLUMN))
            .take(count)
            .enumerate()
            .map(|(index, x)| Stop { left: x + 4.0, right: x + COLUMN - 4.0, diamond: index % 3 == 1 })
            .collect()
    }

    fn plan(count: usize, wishes: &[Wish]) -> Channel {
        let stops = stops(count);
        Channel::plan(&stops, wishes, (180.0, stops[count - 1].right + 4.0))
    }

    fn wish(from: usize, to: usize) -> Wish {
        Wish { from, to, label: Size::new(160.0, 26.0) }
    }

    fn wishes(count: usize) -> impl Strategy<Value = Vec<Wish>> {
        let one = (0..count, 0..count, 0.0..320.0_f64).prop_map(|(from, to, width)| {
            let label = if width < 40.0 { Size::ZERO } else { Size::new(width, 26.0) };
            Wish { from, to, label }
        });
        prop::collection::vec(one, 0..14)
    }

    #[derive(Debug)]
    struct Line {
        wish: Wish,
        level: usize,
        from: f64,
        to: f64,
        label: f64,
    }

    fn lines(channel: &Channel, wishes: &[Wish]) -> Vec<Line> {
        let routes = channel.routes.iter().zip(wishes);
        routes
            .filter_map(|(route, wish)| match *route {
                Route::Line { level, from, to, label } => Some(Line { wish: *wish, level, from, to, label }),
                Route::Portal(_) => None,
            })
            .collect()
    }

    /// How often the drops of one cross the run of the other.
    fn crossings(a: &Line, b: &Line) -> usize {
        let crosses = |drops: &Line, run: &Line| {
            let (left, right) = (run.from.min(run.to), run.from.max(run.to));
            let hit = |x: f64| drops.level > run.level && left <= x && x <= right;
            usize::from(hit(drops.from)) + usize::from(hit(drops.to))
        };
        crosses(a, b) + crosses(b, a)
    }

    proptest! {
        /// Requirement 000-23: loops can be followed with the eye.
        #[test]
        fn links_of_one_level_never_meet(wishes in wishes(12)) {
            let lines = lines(&plan(12, &wishes), &wishes);
            for (index, a) in lines.iter().enumerate() {
                for b in lines[index + 1..].iter().filter(|b| b.level == a.level) {
                    prop_assert!(a.from.max(a.to) < b.from.min(b.to) || b.from.max(b.to) < a.from.min(a.to));
                }
            }
        }

        #[test]
        fn nested_links_never_cross_and_interleaved_ones_once(wishes in wishes(12)) {
            let lines = lines(&plan(12, &wishes), &wishes);
            let ends = |line: &Line| (line.wish.from.min(line.wish.to), line.wish.from.max(line.wish.to));
            for (index, a) in lines.iter().enumerate() {
                for b in &lines[index + 1..] {
                    let ((a0, a1), (b0, b1)) = (ends(a), ends(b));
                    let interleaved = (a0 < b0 && b0 < a1 && a1 < b1) || (b0 < a0 && a0 < b1 && b1 < a1);
                    prop_assert_eq!(crossings(a, b), usize::from(interleaved), "{:?} {:?}", a, b);
                }
            }
        }

        #[test]
        fn labels_never_meet_and_stay_on_the_page(wishes in wishes(12)) {
            let channel = plan(12, &wishes);
            let lines = lines(&channel, &wishes);
            let span = |line: &Line| (line.label - line.wish.label.width / 2.0, line.label + line.wish.label.width / 2.0);
            for (index, a) in lines.iter().enumerate().filter(|(_, line)| line.wish.label.width > 0.0) {
                let (left, right) = span(a);
                prop_assert!(left >= 180.0 - 1e-6 && right <= 180.0 + 12.0 * COLUMN + 1e-6);
                for b in lines[index + 1..].iter().filter(|b| b.level == a.level && b.wish.label.width > 0.0) {
                    prop_assert!(right < span(b).0 || span(b).1 < left);
                }
            }
        }

        #[test]
        fn ports_stay_on_their_card_and_apart(wishes in wishes(6)) {
            let stops = stops(6);
            let lines = lines(&plan(6, &wishes), &wishes);
            let mut ports: Vec<(usize, f64)> =
                lines.iter().flat_map(|line| [(line.wish.from, line.from), (line.wish.to, line.to)]).collect();
            ports.sort_by(|a, b| a.1.total_cmp(&b.1));
            for (stop, x) in &ports {
                prop_assert!(stops[*stop].left + 8.0 < *x && *x < stops[*stop].right - 8.0);
            }
            prop_assert!(ports.windows(2).all(|pair| pair[1].1 - pair[0].1 > 7.0));
        }

        #[test]
        fn every_link_has_a_line_or_a_number(wishes in wishes(12)) {
            let channel = plan(12, &wishes);
            prop_assert_eq!(channel.routes.len(), wishes.len());
            let mut numbers: Vec<usize> = Vec::new();
            for route in &channel.routes {
                match route {
                    Route::Portal(number) => numbers.push(*number),
                    Route::Line { level, .. } => prop_assert!(*level < LEVELS),
                }
            }
            prop_assert_eq!(&numbers, &(1..=numbers.len()).collect::<Vec<_>>());
        }
    }

    /// The three links of the B2B template: the longest lies highest.
    #[test]
    fn nested_loops_are_stacked_by_length() {
        let wishes = [wish(11, 2), wish(9, 3), wish(8, 5)];
        let channel = plan(12, &wishes);
        let levels: Vec<usize> = lines(&channel, &wishes).iter().map(|line| line.level).collect();
        assert_eq!(levels, [2, 1, 0]);
        assert!((channel.height() - (14.0 + 3.0 * 30.0 + 8.0)).abs() < 1e-9);
        assert!((channel.above_bottom(0) - 23.0).abs() < 1e-9);
    }

    #[test]
    fn the_fifth_of_nested_loops_becomes_a_number() {
        let wishes = [wish(9, 0), wish(8, 1), wish(7, 2), wish(6, 3), wish(5, 4)];
        let channel = plan(10, &wishes);
        assert_eq!(channel.routes[0], Route::Portal(1));
        assert_eq!(lines(&channel, &wishes).len(), 4);
    }

    #[test]
    fn a_label_slides_away_from_lines_that_pass() {
        // The second link drops through the middle of the first one's run.
        let wishes = [wish(6, 2), wish(11, 4)];
        let lines = lines(&plan(12, &wishes), &wishes);
        assert!((lines[0].label - lines[1].to).abs() >= 80.0 + FROM_OTHERS);
        assert_eq!(lines[0].level, 0);
    }

    #[test]
    fn a_link_to_its_own_card_has_two_ports() {
        let wishes = [Wish { from: 0, to: 0, label: Size::new(200.0, 26.0) }];
        let lines = lines(&plan(4, &wishes), &wishes);
        assert!((lines[0].from - lines[0].to - PORTS_APART).abs() < 1e-9);
        // Its label is wider than its run and would leave the page at the left.
        assert!(lines[0].label - 100.0 >= 180.0);
    }

    #[test]
    fn nothing_to_link_needs_no_room() {
        assert!(plan(3, &[]).height() < 1e-9);
    }
}
