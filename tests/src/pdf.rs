//! What a PDF draws, read back without the writer: the boxes of filled and drawn paths.

use std::io::Read as _;

use flate2::read::ZlibDecoder;
use kurbo::{Affine, Point, Rect};

/// The box of every path on the page of a PDF with one page, in points from its top left, in the order of drawing.
///
/// # Panics
/// When there is no page with a size.
#[must_use]
pub fn boxes(pdf: &[u8]) -> Vec<Rect> {
    let (_, height) = page_size(pdf);
    // The page is by far the longest of the streams that say something in letters.
    let page = streams(pdf).into_iter().filter(|stream| stream.is_ascii()).max_by_key(Vec::len).expect("a page");
    let mut reader = Reader { place: vec![Affine::IDENTITY], path: Vec::new(), boxes: Vec::new() };
    let mut numbers: Vec<f64> = Vec::new();
    for word in String::from_utf8_lossy(&page).split_ascii_whitespace() {
        match word.parse() {
            Ok(number) => numbers.push(number),
            Err(_) => {
                reader.operator(word, &numbers);
                numbers.clear();
            }
        }
    }
    let turned = reader.boxes.iter().map(|it| Rect::new(it.x0, height - it.y1, it.x1, height - it.y0));
    turned.collect()
}

/// Width and height of the first page, points.
///
/// # Panics
/// When there is no page with a size.
#[must_use]
pub fn page_size(pdf: &[u8]) -> (f64, f64) {
    let text = String::from_utf8_lossy(pdf);
    let (_, rest) = text.split_once("/MediaBox").expect("a page has a size");
    let (numbers, _) = rest.trim_start().trim_start_matches('[').split_once(']').expect("a list of four");
    let sides: Vec<f64> = numbers.split_whitespace().map(|side| side.parse().expect("a number")).collect();
    (sides[2] - sides[0], sides[3] - sides[1])
}

/// How many pages there are.
#[must_use]
pub fn pages(pdf: &[u8]) -> usize {
    String::from_utf8_lossy(pdf).matches("/MediaBox").count()
}

fn streams(pdf: &[u8]) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    let mut rest = pdf;
    while let Some(at) = rest.windows(7).position(|window| window == b"stream\n") {
        rest = &rest[at + 7..];
        let mut stream = Vec::new();
        // What is not compressed is no page.
        if ZlibDecoder::new(rest).read_to_end(&mut stream).is_ok() {
            found.push(stream);
        }
    }
    found
}

struct Reader {
    place: Vec<Affine>,
    path: Vec<Point>,
    boxes: Vec<Rect>,
}

impl Reader {
    fn operator(&mut self, word: &str, numbers: &[f64]) {
        let place = *self.place.last().expect("as many q as Q");
        match (word, numbers) {
            ("q", _) => self.place.push(place),
            ("Q", _) => _ = self.place.pop(),
            ("cm", &[a, b, c, d, e, f]) => {
                *self.place.last_mut().expect("one") = place * Affine::new([a, b, c, d, e, f])
            }
            ("m" | "l" | "c", points) => {
                self.path.extend(points.chunks_exact(2).map(|point| place * Point::new(point[0], point[1])));
            }
            ("re", &[x, y, width, height]) => {
                self.path.extend([place * Point::new(x, y), place * Point::new(x + width, y + height)]);
            }
            ("f" | "f*" | "S" | "B" | "B*", _) => {
                let boxes = self.path.drain(..).map(|point| Rect::from_points(point, point));
                self.boxes.extend(boxes.reduce(|all, point| all.union(point)));
            }
            ("n", _) => self.path.clear(),
            _ => {}
        }
    }
}
