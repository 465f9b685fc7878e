//! The emotion lane: felt and desired curve, the gap between them, faces and the call-outs of the highest and the
//! lowest point (requirement 001-11).

use std::sync::Arc;

use journey::model::{Emotion, Feeling, Lane, Map, Touchpoint, one_line};
use kurbo::Shape as _;

use super::callout::{self, Extreme, Obstacles};
use super::curve::Curve;
use super::element::{boxed, circle, element, fade, keyed, line, rect, rounded, solid, stroked};
use super::frame::{ColumnBox, ColumnState, Frame};
use super::gap::gap;
use super::{face, metrics};
use crate::scene::{
    Anchor, BezPath, Color, Element, Gradient, Hatch, Item, Paint, PathItem, Point, Rect, Role, Stroke,
};
use crate::theme::Theme;

/// Radius of a face on the curve, px.
const FACE: f64 = 19.0;
/// The felt curve and what keeps it apart from what lies behind, px.
const FELT: f64 = 5.0;
const FELT_HALO: f64 = 11.0;
/// The desired curve and its nodes, px.
const DESIRED: f64 = 3.0;
const NODE: f64 = 6.5;
const NODE_LINE: f64 = 2.75;
/// Nearer than this to a face, a desired node is not drawn, px.
const NODE_FROM_FACE: f64 = 31.0;
/// What stands for a face where there is no room for one: its radius, px.
const DOT: f64 = 6.0;
/// Between faces, px; nearer ones become dots.
const FACES_APART: f64 = 4.0;
/// What bridges a missing value, px.
const BRIDGE: f64 = 2.0;
/// How much of a dragged face is seen.
const MOVING: f64 = 0.55;
/// The zero line, before the theme's scale.
const ZERO: f64 = 2.0;
/// Left and right of the levels and of call-outs, px.
const LEVEL_INSET: f64 = 10.0;
/// Above and below call-outs, px.
const CALL_OUT_INSET: f64 = 4.0;
/// Left and right of the words in a pill, and from the pill to the quote, px.
const PILL_PAD: f64 = 11.0;
const PILL_GAP: f64 = 12.0;

/// The least that the lane can do with, px.
pub fn height(_frame: &Frame, _lane: &Lane) -> f64 {
    metrics::EMOTION_MIN
}

/// The y of +2 and of −2 in a lane of that place.
pub fn scale(y: f64, height: f64) -> (f64, f64) {
    (y + metrics::EMOTION_PAD_TOP, y + height - metrics::EMOTION_PAD_BOTTOM)
}

/// Whether customers feel worse than they should anywhere, so that the legend names the gap.
pub fn has_gap(frame: &Frame) -> bool {
    frame.live_columns().any(|column| {
        let feeling = &column.touchpoint.feeling;
        feeling.felt.zip(feeling.desired).is_some_and(|(felt, desired)| felt < desired)
    })
}

/// The message that names an emotion: `emotion-very-bad` … `emotion-very-good`.
pub fn word(emotion: Emotion) -> &'static str {
    ["emotion-very-bad", "emotion-bad", "emotion-neutral", "emotion-good", "emotion-very-good"]
        [Theme::level(emotion.get())]
}

/// Draws the lane: scale labels end at the right edge of the lane header; panels, moment columns and the lane's own
/// header are there already.
pub fn draw(frame: &Frame, _lane: &Lane, y: f64, height: f64, out: &mut Vec<Arc<Element>>) {
    let plot = Plot::new(frame, y, height);
    let felt = plot.track(|feeling| feeling.felt);
    let desired = plot.track(|feeling| feeling.desired);
    let areas = gap(&felt.curves, &desired.curves);
    out.push(plot.scale());
    out.extend(plot.gap(&areas));
    out.extend(plot.desired_curve(&desired));
    out.extend(plot.felt_curve(&felt));
    out.extend(plot.faces());
    out.extend(plot.call_outs(&felt, &desired, &areas));
}

/// A line over the columns: curves where values are recorded, straight bridges where some are missing.
struct Track {
    curves: Vec<Curve>,
    bridges: Vec<(Point, Point)>,
}

/// The lane's place and scale. Everything in it is measured from the top left of `bounds`.
struct Plot<'a> {
    frame: &'a Frame<'a>,
    bounds: Rect,
    /// y of +2 and −2.
    ends: (f64, f64),
}

impl<'a> Plot<'a> {
    fn new(frame: &'a Frame<'a>, y: f64, height: f64) -> Self {
        let bounds = Rect::new(frame.plot.0, y, frame.plot.1, y + height);
        Self { frame, bounds, ends: scale(0.0, height) }
    }

    fn y(&self, emotion: f64) -> f64 {
        let (top, bottom) = self.ends;
        f64::midpoint(top, bottom) - emotion / (Emotion::MAX - Emotion::MIN) * (bottom - top)
    }

    fn point(&self, column: &ColumnBox, emotion: Emotion) -> Point {
        Point::new(column.center - self.bounds.x0, self.y(emotion.get()))
    }

    fn track(&self, value: impl Fn(&Feeling) -> Option<Emotion>) -> Track {
        let mut track = Track { curves: Vec::new(), bridges: Vec::new() };
        let mut run: Vec<Point> = Vec::new();
        let mut missing = false;
        for (x, feeling) in self.stops() {
            let Some(emotion) = value(feeling) else {
                missing = true;
                continue;
            };
            let point = Point::new(x, self.y(emotion.get()));
            if let Some(last) = run.last().filter(|_| missing) {
                track.bridges.push((*last, point));
                track.curves.push(Curve::through(std::mem::take(&mut run)));
            }
            missing = false;
            run.push(point);
        }
        track.curves.push(Curve::through(run));
        if self.frame.options.part.is_some() {
            track.cut(self.bounds.width());
        }
        track
    }

    /// Where the columns stand and what is felt there, with those beside a part of a map.
    fn stops(&self) -> Vec<(f64, &Feeling)> {
        let shown =
            self.frame.live_columns().map(|column| (column.center - self.bounds.x0, &column.touchpoint.feeling));
        let mut stops: Vec<_> = shown.collect();
        let (Some(part), Some(width)) = (&self.frame.options.part, self.frame.columns.first().map(|it| it.width))
        else {
            return stops;
        };
        let beyond = part.beyond(self.frame.map);
        let step = |new_stage: bool| width + if new_stage { metrics::STAGE_GAP } else { 0.0 };
        for (touchpoint, new_stage) in beyond.before {
            stops.insert(0, (stops[0].0 - step(new_stage), &touchpoint.feeling));
        }
        for (touchpoint, new_stage) in beyond.after {
            stops.push((stops[stops.len() - 1].0 + step(new_stage), &touchpoint.feeling));
        }
        stops
    }

    /// Levels, and the words for three of them.
    fn scale(&self) -> Arc<Element> {
        let Self { frame, bounds, .. } = self;
        let theme = frame.theme;
        let hairline = solid(theme.line, metrics::HAIRLINE * theme.stroke_scale);
        let (left, width) = frame.lane_header;
        let start = bounds.x0 - left;
        let level = |emotion: f64, inset: f64, stroke: Stroke| {
            let y = self.y(emotion);
            line((start + inset, y), (start + bounds.width() - inset, y), stroke)
        };
        let mut items: Vec<Item> =
            [2.0, 1.0, -1.0, -2.0].map(|emotion| level(emotion, LEVEL_INSET, hairline.clone())).into();
        items.push(level(0.0, 0.0, solid(theme.line_strong, ZERO * theme.stroke_scale)));
        items.extend([2.0, 0.0, -2.0].map(|emotion| {
            let label = frame.set_unbroken(&frame.word(word(Emotion::nearest(emotion))), metrics::MICRO);
            label.placed(width, self.y(emotion) + 6.0, theme.ink3, Anchor::End, None)
        }));
        element(Role::EmotionScale, None, String::new(), Rect { x0: left, ..*bounds }, items)
    }

    fn gap(&self, areas: &[BezPath]) -> Option<Arc<Element>> {
        let theme = self.frame.theme;
        let fill = if theme.hatching {
            Paint::Hatch(Hatch { step: 9.0, width: 1.6, color: theme.line_strong, ground: Color::TRANSPARENT })
        } else {
            Paint::Solid(theme.gap.faded(theme.gap_opacity))
        };
        let items: Vec<Item> = areas
            .iter()
            .map(|path| Item::Path(PathItem { path: path.clone(), fill: Some(fill.clone()), stroke: None }))
            .collect();
        self.across(Role::Gap, "legend-gap", items)
    }

    fn desired_curve(&self, desired: &Track) -> Option<Arc<Element>> {
        let theme = self.frame.theme;
        let width = DESIRED * if theme.stroke_scale > 1.0 { 1.2 } else { 1.0 };
        let dotted = Stroke { dash: vec![2.0, 9.0], ..rounded(theme.desired, width) };
        let mut items = bridges(desired, theme.desired);
        items.extend(whole(desired).map(|path| stroked(path, dotted)));
        for column in self.frame.live_columns() {
            let feeling = &column.touchpoint.feeling;
            let Some(node) = feeling.desired.map(|emotion| self.point(column, emotion)) else { continue };
            let face = feeling.felt.map(|emotion| self.point(column, emotion));
            if face.is_none_or(|face| (face.y - node.y).abs() >= NODE_FROM_FACE) {
                items.push(circle(node, NODE, Some(theme.plot), Some(solid(theme.desired, NODE_LINE))));
            }
        }
        self.across(Role::DesiredCurve, "legend-desired", items)
    }

    fn felt_curve(&self, felt: &Track) -> Option<Arc<Element>> {
        let theme = self.frame.theme;
        let mut items = bridges(felt, theme.ink3);
        if let Some(path) = whole(felt) {
            let (top, bottom) = self.ends;
            let colours = theme.felt.iter().rev().zip([0.0, 0.25, 0.5, 0.75, 1.0]);
            let by_level = Paint::Gradient(Gradient {
                from: Point::new(0.0, top),
                to: Point::new(0.0, bottom),
                stops: colours.map(|(color, offset)| (offset, *color)).collect(),
            });
            items.push(stroked(path.clone(), rounded(theme.plot.faded(0.9), FELT_HALO)));
            items.push(stroked(path, Stroke { paint: by_level, ..rounded(theme.ink, FELT) }));
        }
        self.across(Role::FeltCurve, "legend-felt", items)
    }

    /// An element over the whole lane; none when nothing is drawn.
    fn across(&self, role: Role, name: &str, items: Vec<Item>) -> Option<Arc<Element>> {
        (!items.is_empty()).then(|| element(role, None, self.frame.word(name), self.bounds, items))
    }

    /// A face on every point; where they would lie over each other, the telling ones first and dots between them.
    fn faces(&self) -> Vec<Arc<Element>> {
        let crowded = self.frame.columns.first().is_some_and(|column| column.width < 2.0 * FACE + FACES_APART);
        let mut telling: Vec<&ColumnBox> = self.frame.live_columns().collect();
        let extremes = extremes(self.frame.whole()).map(|(high, low)| [&high.0.id, &low.0.id]);
        telling.sort_by_key(|column| {
            let is_extreme = extremes.is_some_and(|ids| ids.contains(&&column.touchpoint.id));
            (!is_extreme, column.touchpoint.moment_of_truth.is_none())
        });
        let mut taken: Vec<f64> = Vec::new();
        let drawn = telling.into_iter().filter_map(|column| {
            let is_free = !crowded || taken.iter().all(|x| (x - column.center).abs() >= 2.0 * FACE + FACES_APART);
            if is_free && column.touchpoint.feeling.felt.is_some() {
                taken.push(column.center);
            }
            self.face(column, if is_free { FACE } else { DOT })
        });
        let mut drawn: Vec<_> = drawn.collect();
        drawn.sort_by(|a, b| a.bounds.center().x.total_cmp(&b.bounds.center().x));
        drawn
    }

    fn face(&self, column: &ColumnBox, radius: f64) -> Option<Arc<Element>> {
        let emotion = column.touchpoint.feeling.felt?;
        let theme = self.frame.theme;
        let center = Point::new(radius, radius);
        let mut items = if radius < FACE {
            let colour = theme.felt[Theme::level(emotion.get())];
            vec![circle(center, radius, Some(colour), Some(solid(theme.plot, 2.0)))]
        } else {
            face::items(center, radius, emotion, theme, Some(theme.plot))
        };
        if column.state == ColumnState::Moving {
            fade(&mut items, MOVING);
        }
        let at = self.point(column, emotion) + self.bounds.origin().to_vec2() - center.to_vec2();
        let feeling = self.frame.word(word(emotion));
        let said =
            words::say_with(self.frame.map.language.tag(), "spoken-felt", &[("feeling", words::Arg::Text(&feeling))]);
        let name = [column.touchpoint.name.clone(), said].join(&self.frame.word("list-separator"));
        let bounds = boxed(at.x, at.y, radius * 2.0, radius * 2.0);
        Some(element(Role::Face, Some(column.touchpoint.id.as_str()), name, bounds, items))
    }

    fn call_outs(&self, felt: &Track, desired: &Track, areas: &[BezPath]) -> Vec<Arc<Element>> {
        let Some((highest, lowest)) = extremes(self.frame.whole()) else { return Vec::new() };
        let mut obstacles = self.obstacles(felt, desired);
        [(lowest, Extreme::Lowest), (highest, Extreme::Highest)]
            .into_iter()
            .filter_map(|((touchpoint, emotion), extreme)| {
                // On a part of a map, an extreme may lie elsewhere.
                let column = self.frame.live_columns().find(|column| column.touchpoint.id == touchpoint.id)?;
                self.call_out(column, emotion, extreme, &mut obstacles, areas)
            })
            .collect()
    }

    fn call_out(
        &self,
        column: &ColumnBox,
        emotion: Emotion,
        extreme: Extreme,
        obstacles: &mut Obstacles,
        areas: &[BezPath],
    ) -> Option<Arc<Element>> {
        let (frame, theme) = (self.frame, self.frame.theme);
        let (word, color) = match extreme {
            Extreme::Highest => (frame.word("call-out-highest"), theme.high),
            Extreme::Lowest => (frame.word("call-out-lowest"), theme.low),
        };
        let quote = quote(column.touchpoint);
        let label = frame.set_unbroken(&word, metrics::MICRO_BOLD);
        let said = quote.as_deref().map(|quote| frame.set_unbroken(quote, metrics::BODY_QUOTE));
        let pill = label.block.width + 2.0 * PILL_PAD;
        let with_quote = said.as_ref().map(|said| pill + PILL_GAP + said.block.width);
        let placed = callout::place(obstacles, self.point(column, emotion), extreme, pill, with_quote)?;
        obstacles.texts.push(placed.bounds);

        let mut items = vec![rect(boxed(0.0, 0.0, pill, callout::HEIGHT), callout::HEIGHT / 2.0, Some(color), None)];
        items.push(label.at(PILL_PAD, 21.0, theme.on_strong));
        if let Some(said) = said.filter(|_| placed.with_quote) {
            let start = pill + PILL_GAP;
            let ground = boxed(start - 4.0, 1.0, said.block.width + 8.0, callout::HEIGHT - 2.0);
            if theme.hatching && lies_over(areas, ground + placed.bounds.origin().to_vec2()) {
                // Hatching behind letters is hard to read through.
                items.push(rect(ground, 4.0, Some(theme.plot), None));
            }
            items.push(said.field(quoted(column.touchpoint).0, start, 21.5, theme.ink));
        }
        let name = [Some(word), quote].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let bounds = placed.bounds + self.bounds.origin().to_vec2();
        Some(keyed(
            format!("callOut:{}:{}", if extreme == Extreme::Highest { "high" } else { "low" }, column.touchpoint.id),
            element(Role::CallOut, Some(column.touchpoint.id.as_str()), name, bounds, items),
        ))
    }

    fn obstacles(&self, felt: &Track, desired: &Track) -> Obstacles {
        let size = self.bounds.size();
        let curves = |track: &Track, width: f64| -> Vec<_> {
            track.curves.iter().map(|curve| (curve.clone(), width / 2.0)).collect()
        };
        let straight =
            |track: &Track| -> Vec<_> { track.bridges.iter().map(|(from, to)| (*from, *to, BRIDGE / 2.0)).collect() };
        let circles = self.frame.live_columns().flat_map(|column| {
            let feeling = &column.touchpoint.feeling;
            let face = feeling.felt.map(|emotion| (self.point(column, emotion), callout::around(FACE)));
            let node = feeling.desired.map(|emotion| (self.point(column, emotion), callout::around(NODE)));
            face.into_iter().chain(node)
        });
        Obstacles {
            area: size.to_rect().inflate(-LEVEL_INSET, -CALL_OUT_INSET),
            curves: [curves(felt, FELT), curves(desired, DESIRED)].concat(),
            bridges: [straight(felt), straight(desired)].concat(),
            circles: circles.collect(),
            texts: Vec::new(),
        }
    }
}

/// The touchpoints of the highest and the lowest feeling; `None` when fewer than two are recorded or all are the same.
/// Among equals, the one that says most: a quote, then a moment of truth, then the earliest.
fn extremes(map: &Map) -> Option<(Recorded<'_>, Recorded<'_>)> {
    let recorded = || map.touchpoints().filter_map(|(_, touchpoint)| Some((&**touchpoint, touchpoint.feeling.felt?)));
    let telling =
        |touchpoint: &Touchpoint| (!touchpoint.feeling.quote.is_empty(), touchpoint.moment_of_truth.is_some());
    // `max_by_key` keeps the last of equals, so it looks from the right.
    let pick = |sign: i8| {
        let rank = |emotion: Emotion| (emotion.get() * 2.0) * f64::from(sign);
        recorded()
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .max_by(|a, b| rank(a.1).total_cmp(&rank(b.1)).then(telling(a.0).cmp(&telling(b.0))))
    };
    let (highest, lowest) = (pick(1)?, pick(-1)?);
    (highest.1 > lowest.1).then_some((highest, lowest))
}

type Recorded<'a> = (&'a Touchpoint, Emotion);

impl Track {
    /// Leaves out what lies left of 0 and right of `width`.
    fn cut(&mut self, width: f64) {
        self.curves = self.curves.iter().map(|curve| curve.between(0.0, width)).collect();
        self.bridges = self.bridges.iter().filter_map(|(from, to)| cut_line(*from, *to, width)).collect();
    }
}

fn cut_line(from: Point, to: Point, width: f64) -> Option<(Point, Point)> {
    let at = |x: f64| from.lerp(to, (x - from.x) / (to.x - from.x));
    (from.x < width && to.x > 0.0)
        .then(|| (if from.x < 0.0 { at(0.0) } else { from }, if to.x > width { at(width) } else { to }))
}

/// What a call-out says: the quote, else the feeling's name, on one line.
fn quote(touchpoint: &Touchpoint) -> Option<String> {
    let (_, text) = quoted(touchpoint);
    let line = one_line(text);
    (!line.is_empty()).then_some(line)
}

/// The attribute that a call-out shows, as named in the model, and what it says.
fn quoted(touchpoint: &Touchpoint) -> (&'static str, &str) {
    let feeling = &touchpoint.feeling;
    if feeling.quote.trim().is_empty() { ("feelingName", &feeling.name) } else { ("quote", &feeling.quote) }
}

/// Whether any of the areas shows behind a box.
fn lies_over(areas: &[BezPath], bounds: Rect) -> bool {
    let steps = std::iter::successors(Some(bounds.x0), |x| Some(x + 8.0)).take_while(|x| *x < bounds.x1);
    let points: Vec<Point> = steps.flat_map(|x| [bounds.y0, bounds.y1].map(|y| Point::new(x, y))).collect();
    let near = areas.iter().filter(|area| area.bounding_box().overlaps(bounds));
    near.into_iter().any(|area| points.iter().any(|point| area.contains(*point)))
}

/// All curves of a track as one path.
fn whole(track: &Track) -> Option<BezPath> {
    let path: BezPath = track.curves.iter().flat_map(|curve| curve.path().into_iter()).collect();
    (!path.elements().is_empty()).then_some(path)
}

fn bridges(track: &Track, color: Color) -> Vec<Item> {
    let dotted = Stroke { dash: vec![1.0, 7.0], ..rounded(color, BRIDGE) };
    track.bridges.iter().map(|(from, to)| line((from.x, from.y), (to.x, to.y), dotted.clone())).collect()
}
