//! The persona's portrait: drawn, a picture of the document, or initials. The drawings are made for a disc of radius
//! 46 around (0, 0) and scaled from there.

use journey::model::{Persona, Portrait};
use kurbo::Affine;

use super::element::{circle, filled, stroked};
use super::frame::Frame;
use super::metrics;
use crate::scene::{Anchor, BezPath, Color, Item, PictureItem, Point, RectItem, RoundRect};
use crate::text::{TextStyle, Weight};
use crate::theme::Theme;

/// The radius that the drawings are made for.
const DRAWN: f64 = 46.0;

/// The portrait as a disc; the caller clips to it.
pub fn items(frame: &Frame, persona: &Persona, center: Point, radius: f64) -> Vec<Item> {
    match &persona.portrait {
        Some(Portrait::Drawn(name)) => match drawn(name, frame.theme, center, radius) {
            Some(items) => items,
            None => initials(frame, persona, center, radius),
        },
        Some(Portrait::Picture(hash)) => match frame.document.asset(hash) {
            Some(asset) => vec![Item::Picture(PictureItem {
                shape: RoundRect {
                    x: center.x - radius,
                    y: center.y - radius,
                    width: radius * 2.0,
                    height: radius * 2.0,
                    radius,
                },
                media_type: asset.media_type.clone(),
                data: asset.data.clone(),
            })],
            None => initials(frame, persona, center, radius),
        },
        None => initials(frame, persona, center, radius),
    }
}

/// A disc with one or two letters: `MK` of Marta Keller, `佳穎` of 林佳穎. A name without letters leaves it empty.
fn initials(frame: &Frame, persona: &Persona, center: Point, radius: f64) -> Vec<Item> {
    let letters = initials_of(&persona.name);
    let wide = letters.chars().any(is_han);
    let style = TextStyle { size: radius * if wide { 0.62 } else { 0.76 }, weight: Weight::SemiBold, lead: radius };
    let baseline = center.y + style.size * (metrics::ASCENT - 0.46);
    let text = frame.set_unbroken(&letters, style);
    vec![
        circle(center, radius, Some(frame.theme.chip), None),
        text.placed(center.x, baseline, frame.theme.chip_ink, Anchor::Middle, None),
    ]
}

fn initials_of(name: &str) -> String {
    let name = name.trim();
    if name.chars().next_back().is_some_and(is_han) {
        let given = name.rsplit(|c| !is_han(c)).next().unwrap_or_default();
        let count = given.chars().count();
        // A Chinese name starts with the family name; the given name tells people apart.
        return given.chars().skip(count.saturating_sub(2).max(usize::from(count == 2))).collect();
    }
    let mut words = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let (first, last) = (words.next(), words.next_back());
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// The colours of a drawn portrait.
struct Palette {
    ground: u32,
    skin: u32,
    hair: u32,
    top: u32,
    trim: u32,
}

fn drawn(name: &str, theme: &Theme, center: Point, radius: f64) -> Option<Vec<Item>> {
    let (palettes, draw): (_, fn(&Palette) -> Vec<Item>) = match name {
        "lin" => (LIN, lin),
        "marta" => (MARTA, marta),
        _ => return None,
    };
    let [light, dark, mono] = palettes;
    let is_dark = u32::from(theme.paper.r) + u32::from(theme.paper.g) + u32::from(theme.paper.b) < 3 * 128;
    let palette = if theme.hatching {
        mono
    } else if is_dark {
        dark
    } else {
        light
    };
    let mut items = vec![circle(Point::ZERO, DRAWN, Some(rgb(palette.ground)), None)];
    items.extend(draw(&palette));
    items.iter_mut().for_each(|item| place(item, center, radius / DRAWN));
    Some(items)
}

/// Moves and scales an item that was drawn around (0, 0).
fn place(item: &mut Item, center: Point, scale: f64) {
    let stroke = match item {
        Item::Path(path) => {
            path.path.apply_affine(Affine::translate(center.to_vec2()) * Affine::scale(scale));
            &mut path.stroke
        }
        Item::Rect(RectItem { shape, stroke, .. }) => {
            *shape = RoundRect {
                x: center.x + shape.x * scale,
                y: center.y + shape.y * scale,
                width: shape.width * scale,
                height: shape.height * scale,
                radius: shape.radius * scale,
            };
            stroke
        }
        Item::Text(_) | Item::Picture(_) => return,
    };
    if let Some(stroke) = stroke {
        stroke.width *= scale;
    }
}

/// Light, dark and monochrome.
const LIN: [Palette; 3] = [
    Palette { ground: 0xF9D9A8, skin: 0xF0C2A0, hair: 0x2C2340, top: 0xC4567C, trim: 0xFFF4E6 },
    Palette { ground: 0x3A3358, skin: 0xEFC3A4, hair: 0x1A1420, top: 0xD97B4F, trim: 0xFBE9D8 },
    Palette { ground: 0xE6E6E6, skin: 0xFFFFFF, hair: 0x222222, top: 0x777777, trim: 0xFFFFFF },
];

/// Light, dark and monochrome.
const MARTA: [Palette; 3] = [
    Palette { ground: 0xD6E2F5, skin: 0xF2C8AA, hair: 0x8A4B2A, top: 0x1B2640, trim: 0xFFD23F },
    Palette { ground: 0x26364F, skin: 0xEDBF9F, hair: 0x8A4B2A, top: 0x3E63DD, trim: 0xDDE6FA },
    Palette { ground: 0xE6E6E6, skin: 0xFFFFFF, hair: 0x555555, top: 0x222222, trim: 0xFFFFFF },
];

const SHOULDERS: &str = "M-36 50C-36 27 -20 21 0 21S36 27 36 50Z";
const NECK: &str = "M-8 8H8V22Q0 31 -8 22Z";
const NECK_SHADE: &str = "M-8 12Q0 19 8 12V16Q0 23 -8 16Z";

/// A bob with a fringe and a collar.
fn lin(palette: &Palette) -> Vec<Item> {
    let (skin, hair, shade) = (rgb(palette.skin), rgb(palette.hair), rgb(0).faded(0.1));
    vec![
        shape("M-23 12C-27 -22 -14 -31 0 -31S27 -22 23 12Q21 17 15 16L-15 16Q-21 17 -23 12Z", hair),
        shape(SHOULDERS, rgb(palette.top)),
        shape(NECK, skin),
        shape(NECK_SHADE, shade),
        shape("M-15 -10C-15 -22 15 -22 15 -10V-2C15 9 7 15 0 15S-15 9 -15 -2Z", skin),
        shape(
            "M-17 -4C-18 -24 -6 -27 2 -26C14 -26 19 -17 17 -3C14 -9 12 -13 8 -17C2 -12 -9 -10 -14 -11C-15 -9 -16 -7 -17 -4Z",
            hair,
        ),
        shape("M-9 22L0 32L9 22L13 24L0 40L-13 24Z", rgb(palette.trim)),
    ]
}

/// A bun, glasses and a work jacket.
fn marta(palette: &Palette) -> Vec<Item> {
    let (skin, hair, shade) = (rgb(palette.skin), rgb(palette.hair), rgb(0).faded(0.1));
    let glasses = super::element::solid(hair, 1.8);
    vec![
        circle(Point::new(0.0, -31.0), 9.0, Some(hair), None),
        shape("M-19 2C-22 -22 -12 -30 0 -30S22 -22 19 2Z", hair),
        shape(SHOULDERS, rgb(palette.top)),
        shape(NECK, skin),
        shape(NECK_SHADE, shade),
        shape("M-15 -10C-15 -23 15 -23 15 -10V-2C15 9 7 15 0 15S-15 9 -15 -2Z", skin),
        shape("M-16.5 -4C-18 -22 -8 -26 0 -26S18 -22 16.5 -4C15 -12 12 -16 5 -17C-3 -17 -12 -15 -16.5 -4Z", hair),
        circle(Point::new(-6.3, -2.0), 4.6, None, Some(glasses.clone())),
        circle(Point::new(6.3, -2.0), 4.6, None, Some(glasses.clone())),
        stroked(path("M-1.7 -2.4Q0 -3.6 1.7 -2.4"), glasses),
        shape("M-9 22L0 33L9 22L4 21Q0 25 -4 21Z", rgb(0xFFFFFF).faded(0.92)),
        shape("M-24 30L-15 50H-27ZM24 30L15 50H27Z", rgb(palette.trim).faded(0.9)),
    ]
}

fn shape(data: &str, color: Color) -> Item {
    filled(path(data), color)
}

fn path(data: &str) -> BezPath {
    BezPath::from_svg(data).expect("the drawings are valid paths; a test draws them all")
}

fn rgb(color: u32) -> Color {
    let [_, r, g, b] = color.to_be_bytes();
    Color::rgb(r, g, b)
}

#[cfg(test)]
mod tests {
    use journey::model::Theme as Name;

    use super::*;

    #[test]
    fn both_portraits_are_drawn_inside_their_box_in_every_theme() {
        for name in ["lin", "marta"] {
            for &theme in Name::ALL {
                let items = drawn(name, Theme::of(theme), Point::new(100.0, 60.0), 23.0).expect("known");
                assert!(items.len() > 6);
                let Item::Rect(ground) = &items[0] else { panic!("the disc is first") };
                assert_eq!((ground.shape.x, ground.shape.y, ground.shape.width), (77.0, 37.0, 46.0));
            }
        }
        assert!(drawn("somebody", Theme::of(Name::Daylight), Point::ZERO, 46.0).is_none());
    }

    #[test]
    fn initials_follow_how_a_name_is_built() {
        let cases = [
            ("Marta Keller", "MK"),
            ("  anna maria von berg ", "AB"),
            ("Cher", "C"),
            ("林佳穎", "佳穎"),
            ("王芳", "芳"),
            ("歐陽小明", "小明"),
            ("李", "李"),
            ("采购 王芳", "芳"),
            ("…", ""),
            ("", ""),
        ];
        for (name, initials) in cases {
            assert_eq!(initials_of(name), initials, "{name}");
        }
    }
}
