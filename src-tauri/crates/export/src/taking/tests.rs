//! Pictures as they come: good ones, and what only pretends to be one.

#![allow(clippy::unwrap_used)]

use super::*;

/// A picture of four coloured quarters.
fn quarters(width: u32, height: u32) -> Pixmap {
    let mut data = Vec::new();
    for (y, x) in (0..height).flat_map(|y| (0..width).map(move |x| (y, x))) {
        let color = match (2 * x < width, 2 * y < height) {
            (true, true) => [255, 0, 0, 255],
            (false, true) => [0, 255, 0, 255],
            (true, false) => [0, 0, 255, 255],
            (false, false) => [255, 255, 255, 255],
        };
        data.extend_from_slice(&color);
    }
    pixmap(data, width, height)
}

fn corner(bytes: &TakenPicture, right: bool, bottom: bool) -> [u8; 3] {
    let pixels = match bytes.media_type {
        "image/png" => picture::read_png(&bytes.bytes),
        _ => picture::read_jpeg(&bytes.bytes),
    };
    let pixels = pixels.unwrap();
    let (x, y) = (if right { bytes.width - 3 } else { 2 }, if bottom { bytes.height - 3 } else { 2 });
    let pixel = pixels.pixel(x, y).unwrap();
    // Colours come back from JPEG nearly as they were.
    [pixel.red(), pixel.green(), pixel.blue()].map(|part| if part > 200 { 255 } else { u8::from(part > 60) })
}

#[test]
fn a_large_picture_becomes_as_large_as_a_slide_needs() {
    for (width, height, small) in [(3200, 1200, (1600, 600)), (900, 2000, (720, 1600)), (640, 480, (640, 480))] {
        let png = encode::png(&quarters(width, height)).unwrap();
        let taken = take_picture(&png.bytes).unwrap();
        assert_eq!((taken.width, taken.height, taken.media_type), (small.0, small.1, "image/png"));
        assert_eq!(corner(&taken, false, false), [255, 0, 0]);
        assert_eq!(corner(&taken, true, true), [255, 255, 255]);
        let jpeg = encode::jpeg(&quarters(width, height)).unwrap();
        let taken = take_picture(&jpeg.bytes).unwrap();
        assert_eq!((taken.width, taken.height, taken.media_type), (small.0, small.1, "image/jpeg"));
        assert_eq!(corner(&taken, true, false), [0, 255, 0]);
    }
}

#[test]
fn the_same_file_gives_the_same_bytes() {
    let png = encode::png(&quarters(2000, 1000)).unwrap();
    assert_eq!(take_picture(&png.bytes), take_picture(&png.bytes));
}

/// A camera held upright writes rows as they lie on its sensor.
#[test]
fn a_photograph_stands_upright_and_tells_nothing_of_its_camera() {
    let jpeg = encode::jpeg(&quarters(80, 40)).unwrap();
    let mut exif =
        b"\xff\xe1\x00\x00Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0secret".to_vec();
    let length = u16::try_from(exif.len() - 2).unwrap().to_be_bytes();
    exif[2..4].copy_from_slice(&length);
    let bytes = [&jpeg.bytes[..2], &exif, &jpeg.bytes[2..]].concat();
    let taken = take_picture(&bytes).unwrap();
    assert_eq!((taken.width, taken.height), (40, 80));
    // Turned right by a quarter: what was at the bottom left is at the top left.
    assert_eq!(corner(&taken, false, false), [0, 0, 255]);
    assert_eq!(corner(&taken, true, false), [255, 0, 0]);
    assert!(!taken.bytes.windows(6).any(|window| window == b"secret"));
}

#[test]
fn every_orientation_is_undone() {
    let upright = quarters(6, 4);
    // The same picture as cameras would store it: turning it so that it stands upright gives it back.
    for (stored_as, undo) in [(1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 8), (7, 7), (8, 6)] {
        let stored = upright::turned(upright.clone(), stored_as);
        assert_eq!(upright::turned(stored, undo), upright, "{stored_as}");
    }
    assert_eq!(upright::orientation_of(b"II*\0\x08\0\0\0\xff\xff"), 1);
    assert_eq!(upright::orientation_of(b""), 1);
}

#[test]
fn a_drawing_is_written_anew_without_scripts_and_references() {
    let svg = br#"<?xml version="1.0"?><!-- hi --><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20" onload="alert(1)">
        <script>alert(2)</script><rect width="40" height="20" fill="red"/><image xlink:href="file:///etc/passwd" width="5" height="5"/></svg>"#;
    let taken = take_picture(svg).unwrap();
    let text = String::from_utf8(taken.bytes).unwrap();
    assert_eq!((taken.media_type, taken.width, taken.height), ("image/svg+xml", 40, 20));
    assert!(!text.contains("alert") && !text.contains("passwd"), "{text}");
}

/// A kilobyte that says ten million shapes is refused before they are made.
#[test]
fn a_drawing_that_names_itself_over_and_over_is_refused() {
    let level = |level: usize| {
        let uses = format!("<use href=\"#l{}\"/>", level + 1).repeat(10);
        format!("<g id=\"l{level}\">{uses}</g>")
    };
    let levels: String = (0..8).map(level).collect();
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">{levels}<g id=\"l8\"><rect width=\"1\" height=\"1\"/></g></svg>"
    );
    assert_eq!(take_picture(svg.as_bytes()).unwrap_err().code(), "picture-broken");
}

#[test]
fn what_is_no_picture_is_refused_by_its_content() {
    let png = encode::png(&quarters(8, 8)).unwrap().bytes;
    let mut huge = png.clone();
    huge[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    let mut doctype = b"<!DOCTYPE svg [<!ENTITY a \"x\">]><html/>".to_vec();
    doctype.extend(b" ");
    let cases: [(&[u8], &str); 13] = [
        (b"", "picture-none"),
        (b"hello", "picture-none"),
        (b"<html><svg/></html>", "picture-none"),
        (b"<?xml", "picture-none"),
        (&doctype, "picture-none"),
        (b"GIF89a......", "picture-other-kind"),
        (b"\0\0\0\x18ftypheic....", "picture-other-kind"),
        (&png[..png.len() / 2], "picture-broken"),
        (&png[..10], "picture-broken"),
        (b"\xff\xd8\xff\xe0 no", "picture-broken"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "picture-broken"),
        (b"<svg xmlns=\"http://www.w3.org/2000/svg\"><g>", "picture-broken"),
        (&huge, "picture-too-many-pixels"),
    ];
    for (bytes, code) in cases {
        assert_eq!(
            take_picture(bytes).map_err(|error| error.code()),
            Err(code),
            "{:?}",
            String::from_utf8_lossy(bytes)
        );
    }
    let large = vec![0; LARGEST_FILE + 1];
    assert_eq!(take_picture(&large).unwrap_err().code(), "picture-too-large");
}
