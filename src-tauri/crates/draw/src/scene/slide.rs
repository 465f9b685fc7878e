//! A slide: one Scene on a sheet of paper, with what the speaker says.

use super::{Page, Scene, Size};

/// One slide of a deck, or one page of a document; what the exporters of several pages take.
#[derive(Clone, Debug, PartialEq)]
pub struct Slide {
    /// What is drawn.
    pub scene: Scene,
    /// What the slide is called in an outline: the map's title, a stage's name.
    pub title: String,
    /// What the speaker says, one paragraph a line; empty when no notes are wanted.
    pub notes: String,
    /// The sheet that the Scene is drawn on, points (1/72 in). The Scene is drawn at [`Slide::scale`], at the top left.
    pub paper: Size,
}

impl Slide {
    /// Points of the paper for each px of the Scene: as large as fits the paper.
    #[must_use]
    pub fn scale(&self) -> f64 {
        let (paper, scene) = (self.paper, self.scene.size);
        (paper.width / scene.width.max(1.0)).min(paper.height / scene.height.max(1.0))
    }
}

/// The sheet that belongs to a page, points; `None` when the paper is as large as what is drawn (1 px = 0.5 pt).
#[must_use]
pub fn paper(page: Page) -> Option<Size> {
    /// Points to a millimetre.
    const MM: f64 = 72.0 / 25.4;
    match page {
        Page::Wide => Some(Size::new(960.0, 540.0)),
        Page::Classic => Some(Size::new(720.0, 540.0)),
        Page::A4 => Some(Size::new(297.0 * MM, 210.0 * MM)),
        Page::A3 => Some(Size::new(420.0 * MM, 297.0 * MM)),
        Page::Free => None,
    }
}
