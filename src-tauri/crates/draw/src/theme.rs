//! The five themes: every colour of a map by what it is for. Colour means valence, never structure: blue is good,
//! vermilion is pain, teal is what we will do, yellow on ink is a moment of truth.

use journey::model;

use crate::scene::Color;

/// The colours and line weights of a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// The page.
    pub paper: Color,
    /// Names and body text.
    pub ink: Color,
    /// Secondary text and icons.
    pub ink2: Color,
    /// Labels, scales, the source.
    pub ink3: Color,
    /// Hairlines.
    pub line: Color,
    /// The zero line and slopes without a finding.
    pub line_strong: Color,
    /// The tint behind the curve and the ratings.
    pub plot: Color,
    /// The stage band.
    pub band: Color,
    /// Stage names.
    pub band_text: Color,
    /// Stage questions.
    pub band_sub: Color,
    /// Inside of cards.
    pub card: Color,
    /// Their outline.
    pub card_line: Color,
    /// The square behind a channel's icon.
    pub chip: Color,
    /// A channel's icon.
    pub chip_ink: Color,
    /// Links and the throughline.
    pub conn: Color,
    /// The pill behind a link's label.
    pub conn_label: Color,
    /// The desired curve.
    pub desired: Color,
    /// The experience gap, drawn with `gap_opacity`.
    pub gap: Color,
    /// 0–1.
    pub gap_opacity: f64,
    /// Pain points.
    pub pain: Palette,
    /// Opportunities, solutions, recommendations.
    pub opp: Palette,
    /// Moments of truth.
    pub mot: MomentPalette,
    /// Bars of the owners lane.
    pub owner: Color,
    /// Their text.
    pub owner_ink: Color,
    /// Their outline, where the theme has one.
    pub owner_line: Option<Color>,
    /// The thread under the stage band, left to right.
    pub thread: [Color; 4],
    /// Faces by level, −2 first; see [`Theme::level`].
    pub emotion: [Color; 5],
    /// Eyes and mouth by level, −2 first.
    pub face_ink: [Color; 5],
    /// The felt curve by level, −2 first.
    pub felt: [Color; 5],
    /// The pill of the highest point.
    pub high: Color,
    /// The pill of the lowest point, blind spots.
    pub low: Color,
    /// Text on `high`, `low` and on the ink of pains.
    pub on_strong: Color,
    /// Multiplies the width of hairlines and outlines.
    pub stroke_scale: f64,
    /// Hatching instead of hue: the experience gap and the frame of pain points.
    pub hatching: bool,
}

/// The colours of one kind of card.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Palette {
    /// Inside.
    pub bg: Color,
    /// Outline.
    pub line: Color,
    /// Tags and badges.
    pub ink: Color,
    /// Text.
    pub text: Color,
}

/// The colours of a moment of truth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MomentPalette {
    /// The diamond.
    pub fill: Color,
    /// Its star.
    pub star: Color,
    /// The column, drawn with `col_opacity`.
    pub col: Color,
    /// 0–1.
    pub col_opacity: f64,
}

impl Theme {
    /// The theme of that name.
    #[must_use]
    pub fn of(theme: model::Theme) -> &'static Self {
        match theme {
            model::Theme::Daylight => &DAYLIGHT,
            model::Theme::Daybreak => &DAYBREAK,
            model::Theme::Dusk => &DUSK,
            model::Theme::Beacon => &BEACON,
            model::Theme::Ink => &INK,
        }
    }

    /// Which of the five levels of colour an emotion (−2 … +2) snaps to: 0 for very bad, 4 for very good.
    #[must_use]
    pub fn level(emotion: f64) -> usize {
        [-1.5, -0.5, 0.5, 1.5].into_iter().enumerate().fold(0, |level, (index, edge)| {
            // Symmetric: −0.5 is bad as +0.5 is good.
            let reached = if edge < 0.0 { emotion > edge } else { emotion >= edge };
            if reached { index + 1 } else { level }
        })
    }
}

const fn c(rgb: u32) -> Color {
    let [_, r, g, b] = rgb.to_be_bytes();
    Color::rgb(r, g, b)
}

/// Default. Cool neutral paper for white slide templates.
static DAYLIGHT: Theme = Theme {
    paper: c(0xFFFFFF),
    ink: c(0x131A2A),
    ink2: c(0x3D475C),
    ink3: c(0x566176),
    line: c(0xE1E5EC),
    line_strong: c(0x98A2B3),
    plot: c(0xF7F8FB),
    band: c(0x1B2640),
    band_text: c(0xFFFFFF),
    band_sub: c(0xCBD5E8),
    card: c(0xFFFFFF),
    card_line: c(0xC9D0DB),
    chip: c(0xEEF1F6),
    chip_ink: c(0x2B3650),
    conn: c(0x4B587A),
    conn_label: c(0xFFFFFF),
    desired: c(0x4B587A),
    gap: c(0xB8390A),
    gap_opacity: 0.09,
    pain: Palette { bg: c(0xFDF0E9), line: c(0xF3CDB8), ink: c(0xA5330A), text: c(0x3B1D10) },
    opp: Palette { bg: c(0xE2F1F8), line: c(0xA8D0E2), ink: c(0x005A78), text: c(0x0B2936) },
    mot: MomentPalette { fill: c(0x131A2A), star: c(0xFFD23F), col: c(0xFFF6D6), col_opacity: 0.75 },
    owner: c(0xEEF1F6),
    owner_ink: c(0x2B3650),
    owner_line: None,
    thread: [c(0x3E63DD), c(0x3E63DD), c(0x3E63DD), c(0x3E63DD)],
    emotion: [c(0xB8390A), c(0xD26A1E), c(0x737E91), c(0x3B86D1), c(0x0A57A8)],
    face_ink: [c(0xFFFFFF), c(0xFFFFFF), c(0xFFFFFF), c(0xFFFFFF), c(0xFFFFFF)],
    felt: [c(0xB8390A), c(0xD26A1E), c(0x737E91), c(0x3B86D1), c(0x0A57A8)],
    high: c(0x0A57A8),
    low: c(0xB8390A),
    on_strong: c(0xFFFFFF),
    stroke_scale: 1.0,
    hatching: false,
};

/// Warm paper, aubergine ink, a dawn thread under the stages.
static DAYBREAK: Theme = Theme {
    paper: c(0xFFFCF7),
    ink: c(0x221A2D),
    ink2: c(0x473D52),
    ink3: c(0x61566B),
    line: c(0xEBE3D9),
    line_strong: c(0xA89C9F),
    plot: c(0xFFF9F0),
    band: c(0x2C2340),
    band_text: c(0xFFFFFF),
    band_sub: c(0xDCD2E8),
    card: c(0xFFFFFF),
    card_line: c(0xD6CBC6),
    chip: c(0xF5EEE6),
    chip_ink: c(0x3A2F49),
    conn: c(0x5B4E6E),
    conn_label: c(0xFFFCF7),
    desired: c(0x5B4E6E),
    gap: c(0xB8390A),
    gap_opacity: 0.1,
    pain: Palette { bg: c(0xFDEDE3), line: c(0xF2C9B2), ink: c(0xA5330A), text: c(0x3B1D10) },
    opp: Palette { bg: c(0xE2F1F7), line: c(0xA8D0DF), ink: c(0x005A78), text: c(0x0B2936) },
    mot: MomentPalette { fill: c(0x221A2D), star: c(0xFFD23F), col: c(0xFFF0C2), col_opacity: 0.7 },
    owner: c(0xF3ECE6),
    owner_ink: c(0x3A2F49),
    owner_line: None,
    thread: [c(0x5A4FC4), c(0xC4487C), c(0xF07F4F), c(0xF8C44F)],
    emotion: [c(0xB8390A), c(0xD26A1E), c(0x7D7480), c(0x3B86D1), c(0x0A57A8)],
    face_ink: [c(0xFFFFFF), c(0xFFFFFF), c(0xFFFFFF), c(0xFFFFFF), c(0xFFFFFF)],
    felt: [c(0xB8390A), c(0xD26A1E), c(0x7D7480), c(0x3B86D1), c(0x0A57A8)],
    high: c(0x0A57A8),
    low: c(0xB8390A),
    on_strong: c(0xFFFFFF),
    stroke_scale: 1.0,
    hatching: false,
};

/// Monochrome, print-safe. Shape, weight and hatching carry every meaning.
static INK: Theme = Theme {
    paper: c(0xFFFFFF),
    ink: c(0x000000),
    ink2: c(0x2E2E2E),
    ink3: c(0x4A4A4A),
    line: c(0xD0D0D0),
    line_strong: c(0x808080),
    plot: c(0xFFFFFF),
    band: c(0x1A1A1A),
    band_text: c(0xFFFFFF),
    band_sub: c(0xE0E0E0),
    card: c(0xFFFFFF),
    card_line: c(0x6E6E6E),
    chip: c(0xECECEC),
    chip_ink: c(0x000000),
    conn: c(0x333333),
    conn_label: c(0xFFFFFF),
    desired: c(0x4A4A4A),
    gap: c(0x000000),
    gap_opacity: 0.1,
    pain: Palette { bg: c(0xFFFFFF), line: c(0x000000), ink: c(0x000000), text: c(0x000000) },
    opp: Palette { bg: c(0xEFEFEF), line: c(0x8A8A8A), ink: c(0x000000), text: c(0x000000) },
    mot: MomentPalette { fill: c(0x000000), star: c(0xFFFFFF), col: c(0xF0F0F0), col_opacity: 0.8 },
    owner: c(0xECECEC),
    owner_ink: c(0x000000),
    owner_line: None,
    thread: [c(0x000000), c(0x000000), c(0x000000), c(0x000000)],
    emotion: [c(0x000000), c(0x4A4A4A), c(0x767676), c(0xFFFFFF), c(0xFFFFFF)],
    face_ink: [c(0xFFFFFF), c(0xFFFFFF), c(0xFFFFFF), c(0x000000), c(0x000000)],
    felt: [c(0x000000), c(0x000000), c(0x000000), c(0x000000), c(0x000000)],
    high: c(0x000000),
    low: c(0x000000),
    on_strong: c(0xFFFFFF),
    stroke_scale: 1.0,
    hatching: true,
};

/// High contrast: every text >= 7:1, every stroke >= 4.5:1, heavier lines.
static BEACON: Theme = Theme {
    paper: c(0xFFFFFF),
    ink: c(0x000000),
    ink2: c(0x111827),
    ink3: c(0x27303F),
    line: c(0x6B7280),
    line_strong: c(0x374151),
    plot: c(0xFFFFFF),
    band: c(0x000000),
    band_text: c(0xFFFFFF),
    band_sub: c(0xFFFFFF),
    card: c(0xFFFFFF),
    card_line: c(0x000000),
    chip: c(0x000000),
    chip_ink: c(0xFFFFFF),
    conn: c(0x000000),
    conn_label: c(0xFFFFFF),
    desired: c(0x111827),
    gap: c(0x8F2300),
    gap_opacity: 0.16,
    pain: Palette { bg: c(0xFFF3EC), line: c(0x8F2300), ink: c(0x8F2300), text: c(0x000000) },
    opp: Palette { bg: c(0xE2F3FB), line: c(0x00405A), ink: c(0x00405A), text: c(0x000000) },
    mot: MomentPalette { fill: c(0x000000), star: c(0xFFE600), col: c(0xFFF3A3), col_opacity: 0.7 },
    owner: c(0xFFFFFF),
    owner_ink: c(0x000000),
    owner_line: Some(c(0x000000)),
    thread: [c(0xFFD400), c(0xFFD400), c(0xFFD400), c(0xFFD400)],
    emotion: [c(0x8F2300), c(0xA84300), c(0x4B5563), c(0x0B5CAD), c(0x003B82)],
    face_ink: [c(0xFFFFFF), c(0xFFFFFF), c(0xFFFFFF), c(0xFFFFFF), c(0xFFFFFF)],
    felt: [c(0x8F2300), c(0xA84300), c(0x4B5563), c(0x0B5CAD), c(0x003B82)],
    high: c(0x003B82),
    low: c(0x8F2300),
    on_strong: c(0xFFFFFF),
    stroke_scale: 1.6,
    hatching: false,
};

/// Dark slides and the dark-mode canvas.
static DUSK: Theme = Theme {
    paper: c(0x15181F),
    ink: c(0xF4F6FA),
    ink2: c(0xC6CCD8),
    ink3: c(0x9BA4B5),
    line: c(0x2B303B),
    line_strong: c(0x687184),
    plot: c(0x191D26),
    band: c(0x2A3246),
    band_text: c(0xFFFFFF),
    band_sub: c(0xB9C4DA),
    card: c(0x1E222C),
    card_line: c(0x454D5E),
    chip: c(0x2C3240),
    chip_ink: c(0xDDE3EE),
    conn: c(0x95A1BC),
    conn_label: c(0x15181F),
    desired: c(0xAEB8CC),
    gap: c(0xFF8552),
    gap_opacity: 0.15,
    pain: Palette { bg: c(0x38231A), line: c(0x6B3D28), ink: c(0xFFA47A), text: c(0xFBE7DC) },
    opp: Palette { bg: c(0x12313D), line: c(0x27596B), ink: c(0x6FCBE8), text: c(0xDCF1F8) },
    mot: MomentPalette { fill: c(0xFFD23F), star: c(0x15181F), col: c(0xFFD23F), col_opacity: 0.07 },
    owner: c(0x272C38),
    owner_ink: c(0xDDE3EE),
    owner_line: None,
    thread: [c(0x7C8BFF), c(0x7C8BFF), c(0x7C8BFF), c(0x7C8BFF)],
    emotion: [c(0xFF8552), c(0xF2A36B), c(0x949EB0), c(0x7DB6F2), c(0x4FA3FF)],
    face_ink: [c(0x10131A), c(0x10131A), c(0x10131A), c(0x10131A), c(0x10131A)],
    felt: [c(0xFF8552), c(0xF2A36B), c(0x949EB0), c(0x7DB6F2), c(0x4FA3FF)],
    high: c(0x4FA3FF),
    low: c(0xFF8552),
    on_strong: c(0x10131A),
    stroke_scale: 1.0,
    hatching: false,
};

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2 relative luminance. The test may use `powf`: nothing drawn depends on it.
    fn luminance(color: Color) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b)
    }

    fn contrast(a: Color, b: Color) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn mix(over: Color, opacity: f64, under: Color) -> Color {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let channel = |a: u8, b: u8| (f64::from(a) * opacity + f64::from(b) * (1.0 - opacity)).round() as u8;
        Color::rgb(channel(over.r, under.r), channel(over.g, under.g), channel(over.b, under.b))
    }

    #[test]
    fn every_pair_of_colours_can_be_read() {
        for &name in model::Theme::ALL {
            let t = Theme::of(name);
            let (text, shape) = if name == model::Theme::Beacon { (7.0, 4.5) } else { (4.5, 3.0) };
            let check = |what: &str, fg: Color, bg: Color, min: f64| {
                assert!(contrast(fg, bg) >= min, "{name:?}: {what} {:.2} < {min}", contrast(fg, bg));
            };
            let column = mix(t.mot.col, t.mot.col_opacity, t.plot);
            for ground in [t.paper, t.plot, column] {
                check("ink", t.ink, ground, text);
                check("ink2", t.ink2, ground, text);
                check("ink3", t.ink3, ground, text);
            }
            check("stage name", t.band_text, t.band, text);
            check("stage question", t.band_sub, t.band, text);
            check("card text", t.ink, t.card, text);
            check("channel label", t.ink3, t.card, text);
            check("channel icon", t.chip_ink, t.chip, shape);
            for palette in [t.pain, t.opp] {
                check("card text", palette.text, palette.bg, text);
                check("tag", palette.ink, palette.bg, text);
            }
            check("owner", t.owner_ink, t.owner, text);
            check("link", t.conn, t.paper, shape);
            check("link label", t.ink, t.conn_label, text);
            check("desired curve", t.desired, t.plot, shape);
            check("zero line", t.line_strong, t.plot, if name == model::Theme::Beacon { 4.5 } else { 1.5 });
            check("star", t.mot.star, t.mot.fill, shape);
            check("diamond", t.mot.fill, t.paper, shape);
            check("call-out of the highest", t.on_strong, t.high, text);
            check("call-out of the lowest", t.on_strong, t.low, text);
            check("badge", t.on_strong, t.pain.ink, shape);
            for level in 0..5 {
                // Ink tells levels apart by an outlined face, white above zero.
                if !t.hatching {
                    check("face", t.emotion[level], t.plot, shape);
                }
                check("eyes and mouth", t.face_ink[level], t.emotion[level], 3.0);
                check("felt curve", t.felt[level], t.plot, shape);
            }
        }
    }

    #[test]
    fn emotions_snap_to_five_levels() {
        assert_eq!([-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0].map(Theme::level), [0, 0, 1, 1, 2, 3, 3, 4, 4]);
    }
}
