//! A set text read back: its paragraphs in reading order, without the line ends that the setting brought.

use super::{Face, TextBlock};

/// A stretch of a paragraph in one face and one direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// What it says, in reading order.
    pub text: String,
    /// The font that it is set in.
    pub face: Face,
    /// Right to left.
    pub rtl: bool,
}

impl TextBlock {
    /// The paragraphs, at least one. A paragraph without text has no spans; white space that a line end swallowed is a
    /// space again.
    #[must_use]
    pub fn paragraphs(&self) -> Vec<Vec<Span>> {
        let mut paragraphs = vec![Vec::new()];
        let mut read = 0;
        for (index, line) in self.lines.iter().enumerate() {
            let mut runs: Vec<_> = line.runs.iter().collect();
            runs.sort_by_key(|run| run.start);
            let paragraph = paragraphs.last_mut().expect("there is always one");
            for run in runs {
                let start = run.start as usize;
                append(paragraph, if start > read { " " } else { "" }, run);
                read = start + run.text.len();
            }
            if line.ends_paragraph && index + 1 < self.lines.len() {
                paragraphs.push(Vec::new());
                read = 0;
            }
        }
        paragraphs
    }
}

/// Adds a run, with what the line end before it swallowed, to the stretch that it goes on with.
fn append(paragraph: &mut Vec<Span>, swallowed: &str, run: &super::Run) {
    match paragraph.last_mut() {
        Some(last) if last.face == run.face && last.rtl == run.rtl => {
            last.text.push_str(swallowed);
            last.text.push_str(&run.text);
        }
        _ => paragraph.push(Span { text: format!("{swallowed}{}", run.text), face: run.face, rtl: run.rtl }),
    }
}
