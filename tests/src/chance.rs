//! Decisions from a list of numbers. When the list is used up, every decision is the plainest one.

use journey::model::{Emotion, Extra, Rating, Ratings};
use serde_json::json;

/// Decides by the numbers that it was given.
#[derive(Debug)]
pub struct Chance<'a> {
    rolls: &'a [u32],
}

/// Words of every kind that people and programs write.
const TEXTS: &[&str] = &[
    "",
    "queue",
    "櫃檯點餐付款",
    "第一口就醒了。",
    "「我只想快快喝到一杯好咖啡，\n不想一大早就做選擇題。」",
    "Trial — 30 days",
    "</text><script>alert(1)</script>",
    "שלום עולם",
    "👩‍👩‍👧‍👦👍🏽",
    "a\tb \"c\" \\d\\ {e}",
    "Donaudampfschifffahrtsgesellschaftskapitänsmütze",
    "  ",
    "e\u{301}\u{200b}\u{202e}x",
];

impl<'a> Chance<'a> {
    /// Decisions by these numbers.
    #[must_use]
    pub fn new(rolls: &'a [u32]) -> Self {
        Self { rolls }
    }

    /// A number from 0, less than `many`; 0 when there are none.
    pub fn below(&mut self, many: usize) -> usize {
        let Some((first, rest)) = self.rolls.split_first() else { return 0 };
        self.rolls = rest;
        *first as usize % many.max(1)
    }

    /// Yes, once in so many times.
    pub fn once_in(&mut self, many: usize) -> bool {
        !self.rolls.is_empty() && self.below(many) == many - 1
    }

    /// One of a list that is not empty.
    pub fn one_of<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())].clone()
    }

    /// One of a list, or nothing.
    pub fn maybe<T: Clone>(&mut self, list: &[T]) -> Option<T> {
        match self.below(list.len() + 1) {
            0 => None,
            index => Some(list[index - 1].clone()),
        }
    }

    /// Words.
    pub fn text(&mut self) -> String {
        if self.once_in(60) {
            return "長 long ".repeat(self.below(1500));
        }
        self.one_of(TEXTS).to_owned()
    }

    /// Words, or nothing.
    pub fn maybe_text(&mut self) -> Option<String> {
        self.once_in(3).then(|| self.text())
    }

    /// A few words.
    pub fn texts(&mut self) -> Vec<String> {
        (0..self.below(3)).map(|_| self.text()).collect()
    }

    /// A point of the curve, or none.
    pub fn emotion(&mut self) -> Option<Emotion> {
        let halves = self.below(10);
        // At most 9, so the number is exact.
        #[allow(clippy::cast_precision_loss)]
        (halves > 0).then(|| Emotion::nearest((halves as f64 - 1.0) / 2.0 - 2.0))
    }

    /// Ratings by both sides, one or none.
    pub fn ratings(&mut self) -> Ratings {
        Ratings { customer: self.rating(), internal: self.rating(), extra: self.extra() }
    }

    fn rating(&mut self) -> Option<Rating> {
        let tenths = self.below(110);
        // At most 109, so the number is exact.
        #[allow(clippy::cast_precision_loss)]
        (tenths >= 10).then(|| Rating::nearest(tenths as f64 / 10.0))
    }

    /// A number, whole or not, or none.
    pub fn number(&mut self) -> Option<f64> {
        self.maybe(&[0.0, 1.0, -3.0, 0.1 + 0.2, 1e21, 1.0 / 3.0, f64::MIN_POSITIVE])
    }

    /// What a newer version may have written.
    pub fn extra(&mut self) -> Extra {
        let mut extra = Extra::new();
        if self.once_in(8) {
            let value =
                self.one_of(&[json!(1.0), json!("x"), json!({"a": [null, true, {"b": 0.1}]}), json!([]), json!(-7)]);
            extra.insert("fromTheFuture".to_owned(), value);
        }
        extra
    }
}
