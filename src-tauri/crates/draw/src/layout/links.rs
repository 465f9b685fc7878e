//! The loop channel: ways beyond the plain order, routed above the touchpoint cards (requirement 000-23).

use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::Arc;

use journey::model::{Link, Map, TouchpointId};

use super::element::{Text, boxed, circle, element, filled, keyed, rect, solid, stroked};
use super::frame::{ColumnState, Frame};
use super::metrics;
use super::routing::{Channel, Route, Stop, Wish};
use crate::icons::icon;
use crate::scene::{Anchor, BezPath, Element, Item, Point, Rect, Role, Size, Stroke};

/// The line, what keeps it apart from what it crosses, and its corners, px.
const LINE: f64 = 2.5;
const HALO: f64 = 8.0;
const CORNER: f64 = 14.0;
/// Radius of the dot at the start, px.
const DOT: f64 = 5.0;
/// Half the width and the length of the arrowhead; how far from the card its tip and the end of the line lie, px.
const ARROW_HALF: f64 = 7.0;
const ARROW: f64 = 10.0;
const TIP: f64 = 3.0;
const LINE_END: f64 = 9.0;
/// A label may always be this wide before it breaks, px.
const LABEL_MIN: f64 = 220.0;
/// Inside a label's pill: the icon's left edge and size, the text's left edge, right of the text; above and below, px.
const ICON_AT: f64 = 8.0;
const ICON: f64 = 19.0;
const TEXT_AT: f64 = 34.0;
const LABEL_END: f64 = 10.0;
const LABEL_PAD_Y: f64 = 2.0;
/// From the corners of its run to a label, both together, px.
const CORNERS: f64 = 48.0;
/// The ring around a portal's numbers and its inner distance to them; from the ring to the card, px.
const PORTAL_LINE: f64 = 2.0;
const PORTAL_PAD: f64 = 8.0;
const STUB: f64 = 16.0;

/// How much room the links need directly above the touchpoint lane, px; 12 without links.
pub fn channel_height(frame: &Frame) -> f64 {
    let links = Links::new(frame);
    if links.drawn.is_empty() { metrics::NO_LINKS } else { links.channel.height() + links.numbers_height }
}

/// Draws the links in the channel above `cards`, the top of the touchpoint cards.
pub fn draw(frame: &Frame, cards: f64, out: &mut Vec<Arc<Element>>) {
    let links = Links::new(frame);
    out.extend((0..links.drawn.len()).filter_map(|index| links.line(index, cards)));
    out.extend((0..links.drawn.len()).filter_map(|index| links.label(index, cards)));
    links.portals(cards, out);
}

/// The links that are drawn as numbers, for the legend: number and meaning.
pub fn numbered(frame: &Frame) -> Vec<(usize, String)> {
    let links = Links::new(frame);
    let said = links.drawn.iter().zip(&links.channel.routes).filter_map(|(drawn, route)| match route {
        Route::Portal(number) => Some((*number, links.spoken(drawn))),
        Route::Line { .. } => None,
    });
    said.collect()
}

/// The links of a map that can be drawn, with their routes.
struct Links<'a> {
    frame: &'a Frame<'a>,
    stops: Vec<Stop>,
    /// In the order of the channel's routes.
    drawn: Vec<Drawn<'a>>,
    channel: Channel,
    pills: Vec<PortalPill>,
    /// What the pills need between the lowest level and the cards, px.
    numbers_height: f64,
}

/// A link of which one end at least is there.
struct Drawn<'a> {
    link: &'a Link,
    /// Stops: the columns from 1 on, between the left and the right edge of the plot.
    from: usize,
    to: usize,
    /// The names of both touchpoints.
    names: [&'a str; 2],
    /// What its label says can be edited here: nothing of the name of a touchpoint is in it.
    is_whole: bool,
    /// None when it says nothing.
    label: Option<Text>,
}

impl Drawn<'_> {
    fn pill(&self) -> Size {
        self.label.as_ref().map_or(Size::ZERO, |label| {
            Size::new(TEXT_AT + label.block.width + LABEL_END, label.height() + LABEL_PAD_Y)
        })
    }
}

impl<'a> Links<'a> {
    fn new(frame: &'a Frame<'a>) -> Self {
        let columns = frame.columns.iter().enumerate().filter(|(_, column)| column.state != ColumnState::Ghost);
        let mut index_of: HashMap<_, _> = columns.map(|(index, column)| (&column.touchpoint.id, index + 1)).collect();
        let last = frame.columns.len() + 1;
        let ends = place_others(frame, last, &mut index_of);
        let gap = metrics::CARD_GAP / 2.0;
        let edge = |x: f64| Stop { left: x, right: x, diamond: false };
        let cards = frame.columns.iter().map(|column| Stop {
            left: column.x + gap,
            right: column.x + column.width - gap,
            diamond: column.touchpoint.moment_of_truth.is_some(),
        });
        let stops: Vec<Stop> = [edge(frame.plot.0)].into_iter().chain(cards).chain([edge(frame.plot.1)]).collect();
        let page = frame.plot.1 - frame.plot.0 - TEXT_AT - LABEL_END - CORNERS;
        let drawn: Vec<Drawn> = frame
            .whole()
            .links
            .iter()
            .filter_map(|link| {
                let (from, to) = (*index_of.get(&link.from)?, *index_of.get(&link.to)?);
                let inside = [from, to].map(|stop| ends.contains(&stop));
                if inside == [false, false] {
                    return None;
                }
                let middle = |stop: usize| f64::midpoint(stops[stop].left, stops[stop].right);
                let run = (middle(from) - middle(to)).abs();
                let room = (run - CORNERS - TEXT_AT - LABEL_END).max(LABEL_MIN).min(page);
                let names = [&link.from, &link.to].map(|id| frame.whole().touchpoint(id).map_or("", |it| &it.1.name));
                let is_whole = inside == [true, true];
                let said = match inside {
                    [true, true] => link.label.trim().to_owned(),
                    [there, _] => away(link.label.trim(), names[usize::from(there)]),
                };
                let label = (!said.is_empty()).then(|| frame.set(&said, metrics::MICRO_STRONG, room));
                Some(Drawn { link, from, to, names, is_whole, label })
            })
            .collect();
        let wishes: Vec<Wish> =
            drawn.iter().map(|drawn| Wish { from: drawn.from, to: drawn.to, label: drawn.pill() }).collect();
        let channel = Channel::plan(&stops, &wishes, frame.plot);
        let mut links = Self { frame, stops, drawn, channel, pills: Vec::new(), numbers_height: 0.0 };
        links.pills = links.portal_pills();
        links.numbers_height = links.pills.iter().map(|pill| pill.height() + STUB).fold(0.0, f64::max);
        links
    }

    /// The line with its dot and its arrowhead.
    fn line(&self, index: usize, cards: f64) -> Option<Arc<Element>> {
        let Route::Line { level, from, to, .. } = self.channel.routes[index] else { return None };
        let theme = self.frame.theme;
        let y = self.level_y(level, cards);
        let (left, right) = (from.min(to), from.max(to));
        let bounds = Rect::new(left - ARROW_HALF, y - LINE, right + ARROW_HALF, cards + DOT);
        let local = |x: f64, y: f64| Point::new(x - bounds.x0, y - bounds.y0);
        let corner = CORNER.min((cards - y) / 2.0).min((right - left) / 2.0);
        let side = if to < from { -corner } else { corner };

        let drawn = &self.drawn[index];
        // An end that is not on this slide is a stub at the edge of the plot.
        let (starts, arrives) = (self.is_card(drawn.from), self.is_card(drawn.to));
        let mut path = BezPath::new();
        if starts {
            path.move_to(local(from, cards));
            path.line_to(local(from, y + corner));
            path.quad_to(local(from, y), local(from + side, y));
        } else {
            path.move_to(local(from, y));
        }
        if arrives {
            path.line_to(local(to - side, y));
            path.quad_to(local(to, y), local(to, y + corner));
            path.line_to(local(to, cards - LINE_END));
        } else {
            path.line_to(local(to, y));
        }
        let mut items = vec![stroked(path.clone(), solid(theme.paper, HALO)), stroked(path, self.stroke())];
        if arrives {
            items.push(self.arrow(local(to, cards)));
        }
        if starts {
            items.push(circle(local(from, cards), DOT, Some(theme.conn), None));
        }
        let line = element(Role::Link, Some(drawn.link.id.as_str()), self.spoken(drawn), bounds, items);
        let mut line = Arc::unwrap_or_clone(line);
        if starts && arrives {
            line.joins = Some(Box::new([&drawn.link.from, &drawn.link.to].map(|id| format!("touchpoint:{id}"))));
        }
        Some(Arc::new(line))
    }

    fn label(&self, index: usize, cards: f64) -> Option<Arc<Element>> {
        let Route::Line { level, label: middle, .. } = self.channel.routes[index] else { return None };
        let drawn = &self.drawn[index];
        let label = drawn.label.as_ref()?;
        let theme = self.frame.theme;
        let (size, y) = (drawn.pill(), self.level_y(level, cards));
        let bounds = boxed(middle - size.width / 2.0, y - size.height / 2.0, size.width, size.height);
        // The last line's descenders and the first line's capitals are equally far from the pill's edges.
        let baseline = (size.height - label.height()) / 2.0 + label.style.lead / 2.0 + label.style.size / 3.0;
        let sign = match drawn.to.cmp(&drawn.from) {
            Ordering::Less => "corner-up-left",
            Ordering::Equal => "repeat",
            Ordering::Greater => "corner-down-right",
        };
        let items = vec![
            rect(boxed(0.0, 0.0, size.width, size.height), 13.0, Some(theme.conn_label), None),
            icon(sign, ICON_AT, (size.height - ICON) / 2.0 - 0.5, ICON, theme.conn, 2.4),
            label.placed(TEXT_AT, baseline, theme.ink, Anchor::Start, drawn.is_whole.then_some("label".into())),
        ];
        let name = if drawn.is_whole { drawn.link.label.clone() } else { super::header::spoken(label) };
        Some(element(Role::LinkLabel, Some(drawn.link.id.as_str()), name, bounds, items))
    }

    /// Numbers on the cards of links that found no level: at the left those that arrive, at the right those that leave.
    fn portals(&self, cards: f64, out: &mut Vec<Arc<Element>>) {
        let theme = self.frame.theme;
        for pill in &self.pills {
            let Stop { left, right, diamond } = self.stops[pill.stop];
            let inner = pill.text.block.width + 2.0 * PORTAL_PAD;
            let height = pill.height();
            let width = inner.max(height);
            let shown = if diamond { right - CORNER * 2.0 } else { right };
            let x = if pill.arrives { left } else { shown - width };
            let bounds = boxed(x, cards - STUB - height, width, height + STUB);
            let (middle, card) = (width / 2.0, bounds.height());
            let mut stub = BezPath::new();
            stub.move_to((middle, height));
            stub.line_to((middle, card - if pill.arrives { LINE_END } else { 0.0 }));
            let end = Point::new(middle, card);
            let end = if pill.arrives { self.arrow(end) } else { circle(end, DOT, Some(theme.conn), None) };
            let ring = boxed(0.0, 0.0, width, height).inflate(-1.0, -1.0);
            let baseline = LABEL_PAD_Y / 2.0 + pill.text.style.lead / 2.0 + pill.text.style.size / 3.0;
            let items = vec![
                stroked(stub, self.stroke()),
                end,
                rect(ring, height / 2.0, Some(theme.paper), Some(solid(theme.conn, PORTAL_LINE))),
                pill.text.placed(middle, baseline, theme.ink, Anchor::Middle, None),
            ];
            let drawn = element(Role::Link, Some(&pill.first), pill.name.clone(), bounds, items);
            let (card, end) =
                (&self.frame.columns[pill.stop - 1].touchpoint.id, if pill.arrives { "to" } else { "from" });
            out.push(keyed(format!("link:{end}:{card}"), drawn));
        }
    }

    /// One for each card and direction.
    fn portal_pills(&self) -> Vec<PortalPill> {
        let mut ends: Vec<(usize, bool, usize, usize)> = Vec::new();
        for (index, route) in self.channel.routes.iter().enumerate() {
            if let Route::Portal(number) = *route {
                let Drawn { from, to, .. } = self.drawn[index];
                let both = [(to, true, number, index), (from, false, number, index)];
                ends.extend(both.into_iter().filter(|end| self.is_card(end.0)));
            }
        }
        ends.sort_unstable();
        let pills = ends.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)).map(|group| {
            let (stop, arrives, _, first) = group[0];
            let numbers: Vec<String> = group.iter().map(|(_, _, number, _)| number.to_string()).collect();
            let names: Vec<String> = group.iter().map(|(.., index)| self.spoken(&self.drawn[*index])).collect();
            let card = self.stops[stop].right - self.stops[stop].left;
            let room = card / 2.0 - 2.0 * PORTAL_PAD - CORNER;
            PortalPill {
                stop,
                arrives,
                text: self.frame.set(&numbers.join(" "), metrics::MICRO_STRONG, room),
                first: self.drawn[first].link.id.to_string(),
                name: names.join(&self.frame.word("list-separator")),
            }
        });
        pills.collect()
    }

    /// Whether the stop is a column, not an edge of the plot.
    fn is_card(&self, stop: usize) -> bool {
        (1..=self.frame.columns.len()).contains(&stop)
    }

    fn level_y(&self, level: usize, cards: f64) -> f64 {
        cards - self.numbers_height - self.channel.above_bottom(level)
    }

    fn stroke(&self) -> Stroke {
        let theme = self.frame.theme;
        solid(theme.conn, LINE * if theme.stroke_scale > 1.0 { 1.3 } else { 1.0 })
    }

    /// An arrowhead that points down at a card's edge.
    fn arrow(&self, card: Point) -> Item {
        let mut head = BezPath::new();
        head.move_to((card.x - ARROW_HALF, card.y - TIP - ARROW));
        head.line_to((card.x, card.y - TIP));
        head.line_to((card.x + ARROW_HALF, card.y - TIP - ARROW));
        head.close_path();
        filled(head, self.frame.theme.conn)
    }

    /// `Re-tender every 3 years: from Account review to Tender response`.
    fn spoken(&self, drawn: &Drawn) -> String {
        let args = [("label", drawn.link.label.trim()), ("from", drawn.names[0]), ("to", drawn.names[1])];
        let args = args.map(|(name, text)| (name, words::Arg::Text(text)));
        let key = if !drawn.link.label.trim().is_empty() { "spoken-link" } else { "spoken-link-without-label" };
        words::say_with(self.frame.map.language.tag(), key, &args)
    }
}

/// On a part of a map, what is not there lies at the left or at the right edge. Gives the stops that are columns.
fn place_others<'a>(
    frame: &'a Frame,
    last: usize,
    index_of: &mut HashMap<&'a TouchpointId, usize>,
) -> std::ops::Range<usize> {
    if let Some(part) = &frame.options.part {
        let whole: &Map = &part.whole;
        let first = whole.touchpoints().position(|(_, touchpoint)| index_of.contains_key(&touchpoint.id)).unwrap_or(0);
        for (position, (_, touchpoint)) in whole.touchpoints().enumerate() {
            index_of.entry(&touchpoint.id).or_insert(if position < first { 0 } else { last });
        }
    }
    1..last
}

/// `Won back · Sales visit`: what a link says whose other end is not on this slide.
fn away(label: &str, other: &str) -> String {
    let parts: Vec<&str> = [label, other].into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// The numbers of all portals that arrive at or leave one card.
struct PortalPill {
    stop: usize,
    arrives: bool,
    text: Text,
    /// The id of the first.
    first: String,
    name: String,
}

impl PortalPill {
    fn height(&self) -> f64 {
        self.text.height() + LABEL_PAD_Y
    }
}
