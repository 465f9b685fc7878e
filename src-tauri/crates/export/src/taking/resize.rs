//! Making a picture smaller: each new pixel is the mean of what it covers.

use tiny_skia::Pixmap;

use super::{LONGEST_SIDE, pixmap};

/// The picture, not longer than [`LONGEST_SIDE`].
pub fn to_fit(picture: Pixmap) -> Pixmap {
    let (width, height) = (picture.width(), picture.height());
    let longest = width.max(height);
    if longest <= LONGEST_SIDE {
        return picture;
    }
    let side = |side: u32| {
        let scaled = (u64::from(side) * u64::from(LONGEST_SIDE) + u64::from(longest / 2)) / u64::from(longest);
        u32::try_from(scaled).unwrap_or(LONGEST_SIDE).max(1)
    };
    let (new_width, new_height) = (side(width), side(height));
    let across = shares(width, new_width);
    let down = shares(height, new_height);

    // First across, row by row, then down; sums are in f32, of at most some thousand bytes each.
    let row_length = 4 * new_width as usize;
    let mut narrow = vec![0.0_f32; row_length * height as usize];
    for (row, out) in picture.data().chunks_exact(4 * width as usize).zip(narrow.chunks_exact_mut(row_length)) {
        for (share, pixel) in across.iter().zip(out.as_chunks_mut::<4>().0) {
            for (offset, weight) in share.weights.iter().enumerate() {
                let at = 4 * (share.first + offset);
                for (sum, part) in pixel.iter_mut().zip(&row[at..at + 4]) {
                    *sum += f32::from(*part) * weight;
                }
            }
        }
    }
    let mut data = Vec::with_capacity(row_length * new_height as usize);
    let mut sums = vec![0.0_f32; row_length];
    for share in &down {
        sums.fill(0.0);
        for (offset, weight) in share.weights.iter().enumerate() {
            let row = &narrow[row_length * (share.first + offset)..][..row_length];
            sums.iter_mut().zip(row).for_each(|(sum, part)| *sum += part * weight);
        }
        // The mean of bytes is a byte.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        data.extend(sums.iter().map(|sum| (sum + 0.5) as u8));
    }
    pixmap(data, new_width, new_height)
}

/// What one new pixel covers in a line of old ones: from which, and how much of each; together 1.
struct Share {
    first: usize,
    weights: Vec<f32>,
}

// Sides are far below 2^24, so that f32 holds them exactly.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
fn shares(old: u32, new: u32) -> Vec<Share> {
    let ratio = f64::from(old) / f64::from(new);
    let share = |index: u32| {
        let (start, end) = (f64::from(index) * ratio, (f64::from(index + 1) * ratio).min(f64::from(old)));
        let (first, last) = (start.floor() as usize, (end.ceil() as usize).min(old as usize));
        let covered = |pixel: usize| ((pixel + 1) as f64).min(end) - (pixel as f64).max(start);
        let weights = (first..last.max(first + 1)).map(|pixel| (covered(pixel) / ratio) as f32).collect();
        Share { first, weights }
    };
    (0..new).map(share).collect()
}
