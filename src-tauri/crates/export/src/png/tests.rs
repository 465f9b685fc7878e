//! What a PNG must hold: the Scene as drawn, the same bytes always, its size on paper.
#![allow(clippy::unwrap_used)]

use draw::scene::Language;
use draw::scene::{Color, Grid, Size, Theme};

use super::*;

fn blank(width: f64, height: f64) -> Scene {
    Scene {
        size: Size::new(width, height),
        description: String::new(),
        language: Language::En,
        theme: Theme::Daylight,
        paper: Color::rgb(250, 240, 230),
        elements: Vec::new(),
        grid: Grid::default(),
        findings: Vec::new(),
    }
}

fn header(scene: &Scene, options: &PngOptions<'_>) -> (u32, u32, u32, ::png::ColorType) {
    let bytes = png(scene, options).unwrap();
    let reader = ::png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let info = reader.info();
    (info.width, info.height, info.pixel_dims.unwrap().xppu, info.color_type)
}

fn sized(size: PngSize) -> PngOptions<'static> {
    PngOptions { size, ..PngOptions::default() }
}

/// A slide program places a page that is 1920 px wide at 13.333 in, whatever the scale.
#[test]
fn the_file_says_how_large_it_wants_to_be_shown() {
    for (size, width, height) in [
        (PngSize::Scale(1.0), 1920, 108),
        (PngSize::Scale(2.0), 3840, 216),
        (PngSize::Width(960), 960, 54),
        (PngSize::Dpi(300), 4000, 225),
    ] {
        let (w, h, px_per_metre, _) = header(&blank(1920.0, 108.0), &sized(size));
        assert_eq!((w, h), (width, height), "{size:?}");
        let inches = f64::from(w) / (f64::from(px_per_metre) * 0.0254);
        assert!((inches - 13.333).abs() < 0.002, "{size:?}: {inches} in");
    }
}

#[test]
fn an_opaque_page_has_no_alpha_channel_and_a_bare_one_has() {
    let page = blank(100.0, 50.0);
    assert_eq!(header(&page, &PngOptions::default()).3, ::png::ColorType::Rgb);
    let bare = PngOptions { background: Background::None, ..PngOptions::default() };
    assert_eq!(header(&page, &bare).3, ::png::ColorType::Rgba);
}

#[test]
fn sizes_that_are_not_offered_are_refused_with_the_numbers() {
    let refusal = |page: &Scene, size| png(page, &sized(size)).unwrap_err().to_string();
    let page = blank(1920.0, 1080.0);
    for scale in [0.5, 4.01, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(refusal(&page, PngSize::Scale(scale)), format!("scale {scale} is not between 1 and 4"));
    }
    assert_eq!(refusal(&page, PngSize::Width(0)), "width 0 px is not between 16 and 65500");
    assert_eq!(refusal(&page, PngSize::Dpi(5000)), "5000 dpi is not between 36 and 1200");
    assert_eq!(
        refusal(&blank(1920.0, 20_000.0), PngSize::Scale(4.0)),
        "7680 × 80000 px is more than 65500 px on a side"
    );
    assert_eq!(refusal(&blank(f64::NAN, 10.0), PngSize::Scale(1.0)), "the page is NaN × 10 px");
}

#[test]
fn progress_rises_and_can_stop() {
    let page = blank(100.0, 2000.0);
    let seen = std::sync::Mutex::new(Vec::new());
    let watch = |done| {
        seen.lock().unwrap().push(done);
        ControlFlow::Continue(())
    };
    write_png(&page, &PngOptions::default(), Vec::new(), &watch).unwrap();
    let seen = seen.into_inner().unwrap();
    assert!(seen.len() > 1 && seen.is_sorted() && seen.iter().all(|done| (0.0..=1.0).contains(done)), "{seen:?}");

    let stopped = write_png(&page, &PngOptions::default(), Vec::new(), &|_| ControlFlow::Break(()));
    assert!(matches!(stopped, Err(ExportError::Stopped)));
}

#[test]
fn a_full_disk_is_an_error() {
    struct Full;
    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let failed = write_png(&blank(100.0, 100.0), &PngOptions::default(), Full, &|_| ControlFlow::Continue(()));
    assert!(matches!(failed, Err(ExportError::Write(error)) if error.kind() == std::io::ErrorKind::StorageFull));
}
