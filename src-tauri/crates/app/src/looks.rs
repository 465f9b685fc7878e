//! Two looks at a Scene before it is written: texts that collide, and colours that are one to someone colour-blind.

use draw::scene::{Color, Item, Paint, Rect, Role, Scene};

/// Overlaps that no eye sees, px.
const UNSEEN: f64 = 1.0;
/// Colours that differ less are taken for one (distance in CIELAB).
const ALIKE: f64 = 20.0;

/// How many texts lie over a text of another element, or off the page.
pub(crate) fn collisions(scene: &Scene) -> usize {
    let page = scene.size.to_rect().inflate(UNSEEN, UNSEEN);
    let mut texts: Vec<(usize, Rect)> = Vec::new();
    for (index, element) in scene.elements.iter().enumerate() {
        for item in element.items.iter() {
            let Item::Text(text) = item else { continue };
            texts.extend(text.lines().filter(|(_, line)| line.width > 0.0).map(|(start, line)| {
                let (left, base) = (element.at.x + start.x, element.at.y + start.y);
                // From the top of capitals to the baseline: what lies outside is air.
                let line = Rect::new(left, base - 0.72 * text.style.size, left + line.width, base);
                (index, line.inset(-UNSEEN))
            }));
        }
    }
    let off = texts.iter().filter(|(_, text)| !page.contains_rect(*text)).count();
    texts.sort_by(|a, b| a.1.y0.total_cmp(&b.1.y0));
    let over = texts.iter().enumerate().filter(|(at, (element, text))| {
        let below = texts[at + 1..].iter().take_while(|(_, other)| other.y0 < text.y1);
        below.into_iter().any(|(of, other)| of != element && other.overlaps(*text))
    });
    off + over.count()
}

/// How many pairs of colours that mean opposites look alike to someone who sees no red, no green or no blue. A theme
/// without hue says the same by shape and pattern, and has no such pair.
pub(crate) fn confusions(scene: &Scene) -> usize {
    let curve = scene.elements.iter().find(|element| element.role == Role::FeltCurve);
    let gradient = curve.into_iter().flat_map(|element| element.items.iter()).find_map(|item| match item {
        Item::Path(path) => match path.stroke.as_ref().map(|stroke| &stroke.paint) {
            Some(Paint::Gradient(gradient)) => Some(gradient),
            _ => None,
        },
        _ => None,
    });
    let Some((good, bad)) = gradient.and_then(|it| Some((it.stops.first()?.1, it.stops.last()?.1))) else { return 0 };
    let is_grey = |color: Color| color.r.abs_diff(color.g) < 12 && color.g.abs_diff(color.b) < 12;
    if is_grey(good) && is_grey(bad) {
        return 0;
    }
    [PROTAN, DEUTAN, TRITAN].iter().filter(|eye| distance(seen(good, eye), seen(bad, eye)) < ALIKE).count()
}

type Eye = [[f64; 3]; 3];

/// How linear light looks without one kind of cone (Machado, Oliveira, Fernandes 2009, severity 1).
const PROTAN: Eye =
    [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]];
const DEUTAN: Eye =
    [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]];
const TRITAN: Eye =
    [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]];

fn seen(color: Color, eye: &Eye) -> [f64; 3] {
    let light = [color.r, color.g, color.b].map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    eye.map(|row| row.iter().zip(light).map(|(share, light)| share * light).sum::<f64>().clamp(0.0, 1.0))
}

/// The distance of two lights in CIELAB.
fn distance(a: [f64; 3], b: [f64; 3]) -> f64 {
    let lab = |[r, g, b]: [f64; 3]| {
        let x = (0.412_456 * r + 0.357_576 * g + 0.180_438 * b) / 0.950_47;
        let y = 0.212_673 * r + 0.715_152 * g + 0.072_175 * b;
        let z = (0.019_334 * r + 0.119_192 * g + 0.950_304 * b) / 1.088_83;
        let f = |t: f64| if t > 0.008_856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
        [116.0 * f(y) - 16.0, 500.0 * (f(x) - f(y)), 200.0 * (f(y) - f(z))]
    };
    let (a, b) = (lab(a), lab(b));
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::sync::Arc;

    use draw::text::Typesetter;
    use draw::{LayoutOptions, layout};
    use journey::model::{Language, Theme};

    use super::*;

    fn scene(theme: Theme) -> Scene {
        let document = templates::get("cafe", Language::ZhHant).unwrap();
        let options = LayoutOptions { theme: Some(theme), ..LayoutOptions::default() };
        layout(&document.maps[0], &document, &options, &Typesetter::new())
    }

    #[test]
    fn the_themes_are_safe_and_collide_nowhere() {
        for &theme in Theme::ALL {
            assert_eq!((collisions(&scene(theme)), confusions(&scene(theme))), (0, 0), "{theme:?}");
        }
    }

    #[test]
    fn what_collides_and_what_looks_alike_is_found() {
        let mut scene = scene(Theme::Daylight);
        let title = scene.elements.iter().find(|it| it.role == Role::Title).unwrap().clone();
        scene.elements.push(title.clone());
        assert!(collisions(&scene) > 0);
        let mut off = draw::scene::Element::clone(&title);
        off.at.x = scene.size.width - 10.0;
        scene.elements.pop();
        scene.elements.push(Arc::new(off));
        assert!(collisions(&scene) > 0);

        let (red, green) = (Color::rgb(150, 110, 30), Color::rgb(110, 130, 30));
        assert!(distance(seen(red, &DEUTAN), seen(green, &DEUTAN)) < ALIKE);
    }
}
