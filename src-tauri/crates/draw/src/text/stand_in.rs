//! Text set with rough advances, so that layout can be written before the shaped typesetter is there.

use std::sync::Arc;

use journey::model::Language;

use super::{Face, Line, Run, TextBlock, TextStyle};

/// Sets text in lines.
#[derive(Debug, Default)]
pub struct Typesetter;

impl Typesetter {
    /// A typesetter.
    #[must_use]
    pub fn new() -> Self {
        Self
    }

    /// The text broken into lines no wider than `max_width` px.
    #[must_use]
    pub fn set(&self, text: &str, style: TextStyle, language: Language, max_width: Option<f64>) -> Arc<TextBlock> {
        let mut lines = Vec::new();
        for paragraph in text.split('\n') {
            let mut line = String::new();
            for piece in paragraph.split_inclusive(|c: char| c == ' ' || !c.is_ascii()) {
                let wide = self.width(format!("{line}{piece}").trim_end(), style, language);
                if max_width.is_some_and(|max| wide > max) && !line.is_empty() {
                    lines.push(std::mem::take(&mut line));
                }
                line.push_str(piece);
            }
            lines.push(line);
        }
        let lines: Vec<_> = lines
            .into_iter()
            .map(|line| {
                let text = line.trim_end().to_owned();
                let width = self.width(&text, style, language);
                let face = Face::Latin(style.weight);
                let runs = vec![Run { text, x: 0.0, width, rtl: false, face, glyphs: Arc::new([]) }];
                Line { width, hang: 0.0, runs }
            })
            .collect();
        let width = lines.iter().map(|line| line.width).fold(0.0, f64::max);
        Arc::new(TextBlock { lines, width })
    }

    /// The width of the text on one line, px.
    #[must_use]
    pub fn width(&self, text: &str, style: TextStyle, _: Language) -> f64 {
        text.chars().map(|c| if c.is_ascii() { 0.56 } else { 1.0 }).sum::<f64>() * style.size
    }
}
