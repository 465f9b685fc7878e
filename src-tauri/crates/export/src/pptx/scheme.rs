//! Colours by what they are for: a colour of the map's theme is written as a colour of the presentation's theme, so
//! that a company's template re-colours the map. What follows from such a colour (a tint of it) is written as what it
//! follows from, and any other colour as it is.

use draw::scene::{Color, Theme as Name};
use draw::theme::Theme;

use crate::xml::Xml;

/// The twelve colours of a presentation's theme and what stands for what in it.
pub struct Scheme {
    /// `dk1`, `lt1`, … in the order of the format.
    pub colors: [(&'static str, Color); 12],
    /// Light text on dark ground: text and ground change places.
    pub dark: bool,
    known: Vec<(Color, Named)>,
}

/// A colour of the presentation's theme, and how another follows from it. Thousandths of a percent; the hue in
/// 60,000ths of a degree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Named {
    name: &'static str,
    hue_offset: i32,
    saturation: i32,
    luminance: i32,
    luminance_offset: i32,
}

const WHOLE: i32 = 100_000;
const TURN: f64 = 360.0 * 60_000.0;

impl Scheme {
    /// The colours of a map's theme.
    pub fn of(name: Name) -> Self {
        let t = Theme::of(name);
        let dark = luminance(t.paper) < luminance(t.ink);
        let (dk1, lt1, dk2, lt2) =
            if dark { (t.paper, t.ink, t.plot, t.ink2) } else { (t.ink, t.paper, t.ink2, t.plot) };
        let colors = [
            ("dk1", dk1),
            ("lt1", lt1),
            ("dk2", dk2),
            ("lt2", lt2),
            ("accent1", t.band),
            ("accent2", t.high),
            ("accent3", t.low),
            ("accent4", t.opp.ink),
            ("accent5", t.mot.star),
            ("accent6", t.conn),
            ("hlink", t.thread[0]),
            ("folHlink", t.conn),
        ];
        let mut known: Vec<(Color, Named)> = Vec::new();
        let mut learn = |color: Color, name: &'static str, base: Color| {
            let color = opaque(color);
            if known.iter().all(|(other, _)| *other != color)
                && let Some(named) = Named::from(name, base, color)
            {
                known.push((color, named));
            }
        };
        let text = [t.ink, t.mot.fill];
        let quiet = [t.ink2, t.ink3, t.line, t.line_strong, t.card_line, t.chip, t.chip_ink, t.owner, t.owner_ink];
        let pain = [t.low, t.pain.ink, t.pain.bg, t.pain.line, t.pain.text, t.gap, t.emotion[0], t.emotion[1]];
        let help = [t.opp.ink, t.opp.bg, t.opp.line, t.opp.text];
        let good = [t.high, t.emotion[4], t.emotion[3], t.felt[4], t.felt[3]];
        let band = [t.band, t.band_sub, t.thread[0], t.thread[1], t.thread[2], t.thread[3]];
        let groups: [(&'static str, Color, &[Color]); 10] = [
            ("tx1", t.ink, &text),
            ("bg1", t.paper, &[t.paper, t.card, t.conn_label, t.on_strong, t.band_text]),
            ("tx2", t.ink2, &quiet),
            ("bg2", t.plot, &[t.plot]),
            ("accent1", t.band, &band),
            ("accent2", t.high, &good),
            ("accent3", t.low, &pain),
            ("accent4", t.opp.ink, &help),
            ("accent5", t.mot.star, &[t.mot.star, t.mot.col]),
            ("accent6", t.conn, &[t.conn, t.desired]),
        ];
        // The twelve themselves first: white is the ground rather than a tint of something.
        groups.iter().for_each(|(name, base, _)| learn(*base, name, *base));
        for (name, base, colors) in groups {
            colors.iter().for_each(|color| learn(*color, name, base));
        }
        [t.emotion[2], t.felt[2]].into_iter().for_each(|color| learn(color, "tx2", t.ink2));
        Self { colors, dark, known }
    }

    /// Writes a colour, by its name where it has one.
    pub fn write(&self, xml: &mut Xml, color: Color) {
        let solid = opaque(color);
        match self.known.iter().find(|(known, _)| *known == solid) {
            Some((_, named)) => {
                xml.start("a:schemeClr").attribute("val", named.name);
                let changes = [
                    ("a:hueOff", named.hue_offset, 0),
                    ("a:satMod", named.saturation, WHOLE),
                    ("a:lumMod", named.luminance, WHOLE),
                    ("a:lumOff", named.luminance_offset, 0),
                ];
                for (name, value, _) in changes.into_iter().filter(|(_, value, none)| value != none) {
                    xml.start(name).attribute("val", value).end();
                }
            }
            None => _ = xml.start("a:srgbClr").attribute("val", hex(color)),
        }
        if color.a < 255 {
            let opacity = (f64::from(color.a) / 255.0 * f64::from(WHOLE)).round();
            xml.start("a:alpha").attribute("val", opacity).end();
        }
        xml.end();
    }
}

/// `RRGGBB`.
pub fn hex(color: Color) -> String {
    opaque(color).hex()[1..].to_owned()
}

impl Named {
    /// How a colour follows from another; nothing when it cannot be said exactly, or says nothing of the other.
    fn from(name: &'static str, base: Color, wanted: Color) -> Option<Self> {
        if base == wanted {
            return Some(Self { name, hue_offset: 0, saturation: WHOLE, luminance: WHOLE, luminance_offset: 0 });
        }
        let (b, w) = (Hsl::of(base), Hsl::of(wanted));
        // White, black and grey have no hue to take over, and give none.
        if w.luminance <= 0.0 || w.luminance >= 1.0 || (b.saturation == 0.0 && w.saturation > 0.0) {
            return None;
        }
        let coloured = b.saturation > 0.0 && w.saturation > 0.0;
        let hue_offset = if coloured { thousandths((w.hue - b.hue) * TURN / f64::from(WHOLE)) } else { 0 };
        let saturation = if b.saturation > 0.0 { thousandths(w.saturation / b.saturation) } else { WHOLE };
        // Lighter goes towards white, darker towards black, from whatever the template has instead.
        let (luminance, luminance_offset) = if w.luminance >= b.luminance {
            let kept = thousandths((1.0 - w.luminance) / (1.0 - b.luminance));
            (kept, WHOLE - kept)
        } else {
            (thousandths(w.luminance / b.luminance), 0)
        };
        let named = Self { name, hue_offset, saturation, luminance, luminance_offset };
        let made = named.applied(base);
        let near = |a: u8, b: u8| a.abs_diff(b) <= 1;
        (near(made.r, wanted.r) && near(made.g, wanted.g) && near(made.b, wanted.b)).then_some(named)
    }

    /// What a program makes of it.
    fn applied(&self, base: Color) -> Color {
        let part = |value: i32| f64::from(value) / f64::from(WHOLE);
        let mut hsl = Hsl::of(base);
        hsl.hue += f64::from(self.hue_offset) / TURN;
        hsl.hue -= hsl.hue.floor();
        hsl.saturation = (hsl.saturation * part(self.saturation)).clamp(0.0, 1.0);
        hsl.luminance = (hsl.luminance * part(self.luminance) + part(self.luminance_offset)).clamp(0.0, 1.0);
        hsl.color()
    }
}

/// Hue, saturation and luminance, each 0–1.
#[derive(Clone, Copy, Debug)]
struct Hsl {
    hue: f64,
    saturation: f64,
    luminance: f64,
}

impl Hsl {
    fn of(color: Color) -> Self {
        let [r, g, b] = [color.r, color.g, color.b].map(|channel| f64::from(channel) / 255.0);
        let (max, min) = (r.max(g).max(b), r.min(g).min(b));
        let (luminance, range) = (f64::midpoint(max, min), max - min);
        if range == 0.0 {
            return Self { hue: 0.0, saturation: 0.0, luminance };
        }
        let saturation = range / (1.0 - (2.0 * luminance - 1.0).abs());
        let sixth = if max == r {
            ((g - b) / range).rem_euclid(6.0)
        } else if max == g {
            (b - r) / range + 2.0
        } else {
            (r - g) / range + 4.0
        };
        Self { hue: sixth / 6.0, saturation, luminance }
    }

    fn color(self) -> Color {
        let chroma = (1.0 - (2.0 * self.luminance - 1.0).abs()) * self.saturation;
        let sixth = self.hue * 6.0;
        let second = chroma * (1.0 - (sixth.rem_euclid(2.0) - 1.0).abs());
        let rgb = match sixth {
            s if s < 1.0 => [chroma, second, 0.0],
            s if s < 2.0 => [second, chroma, 0.0],
            s if s < 3.0 => [0.0, chroma, second],
            s if s < 4.0 => [0.0, second, chroma],
            s if s < 5.0 => [second, 0.0, chroma],
            _ => [chroma, 0.0, second],
        };
        let least = self.luminance - chroma / 2.0;
        // 0–1 by construction.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let [r, g, b] = rgb.map(|channel| ((channel + least) * 255.0).round().clamp(0.0, 255.0) as u8);
        Color::rgb(r, g, b)
    }
}

fn luminance(color: Color) -> f64 {
    Hsl::of(color).luminance
}

fn opaque(color: Color) -> Color {
    Color { a: 255, ..color }
}

/// Of a whole.
#[allow(clippy::cast_possible_truncation)] // a few wholes at most
fn thousandths(part: f64) -> i32 {
    (part * f64::from(WHOLE)).round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A template must find the map's colours, and a map in its own theme must look as drawn.
    #[test]
    fn named_colours_are_the_colours_of_the_theme() {
        for &name in Name::ALL {
            let (scheme, theme) = (Scheme::of(name), Theme::of(name));
            for (color, named) in &scheme.known {
                let slot = match (named.name, scheme.dark) {
                    ("tx1", false) | ("bg1", true) => "dk1",
                    ("bg1", false) | ("tx1", true) => "lt1",
                    ("tx2", false) | ("bg2", true) => "dk2",
                    ("bg2", false) | ("tx2", true) => "lt2",
                    (accent, _) => accent,
                };
                let base = scheme.colors.iter().find(|(name, _)| *name == slot).expect("a slot").1;
                let made = named.applied(base);
                for (a, b) in [(made.r, color.r), (made.g, color.g), (made.b, color.b)] {
                    assert!(a.abs_diff(b) <= 1, "{name:?}: {named:?} makes {made:?}, not {color:?}");
                }
            }
            let known = |color: Color| scheme.known.iter().any(|(known, _)| *known == color);
            for color in [theme.ink, theme.ink2, theme.paper, theme.band, theme.pain.ink, theme.opp.ink, theme.conn] {
                assert!(known(color), "{name:?} {color:?}");
            }
        }
    }

    #[test]
    fn tints_of_the_default_theme_follow_from_its_accents() {
        let (scheme, t) = (Scheme::of(Name::Daylight), Theme::of(Name::Daylight));
        for (color, accent) in [(t.pain.bg, "accent3"), (t.pain.line, "accent3"), (t.opp.bg, "accent4")] {
            let named = scheme.known.iter().find(|(known, _)| *known == color).expect("a tint").1;
            assert_eq!(named.name, accent);
        }
    }
}
