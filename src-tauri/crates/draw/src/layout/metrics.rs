//! The measures of a map, px of the page.

use journey::model::Page;

use crate::scene::Size;
use crate::text::{TextStyle, Weight};

/// Left and right of everything.
pub const MARGIN_X: f64 = 36.0;
/// Above the header.
pub const MARGIN_TOP: f64 = 28.0;
/// Below the footer.
pub const MARGIN_BOTTOM: f64 = 22.0;
/// Header without the gap below it.
pub const HEADER: f64 = 122.0;
/// Header with nothing but a title of one line.
pub const HEADER_TITLE: f64 = 64.0;
/// From the header to the stage band.
pub const HEADER_GAP: f64 = 22.0;
/// Stage band with names on one line.
pub const BAND: f64 = 58.0;
/// How far a chevron's point sticks out.
pub const CHEVRON: f64 = 16.0;
/// From the band to the thread.
pub const THREAD_GAP: f64 = 5.0;
/// The thread.
pub const THREAD: f64 = 4.0;
/// Between the thread and the first lane when there are no links.
pub const NO_LINKS: f64 = 12.0;
/// From a lane's header to the plot.
pub const LANE_HEADER_GAP: f64 = 14.0;
/// From a lane header's left edge to its label.
pub const LANE_ICON: f64 = 32.0;
/// Narrowest and widest lane header.
pub const LANE_HEADER: (f64, f64) = (124.0, 190.0);
/// Between stages.
pub const STAGE_GAP: f64 = 10.0;
/// Between cards.
pub const CARD_GAP: f64 = 8.0;
/// Between lanes.
pub const LANE_GAP: f64 = 10.0;
/// The narrowest column.
pub const COLUMN_MIN: f64 = 128.0;
/// The narrowest column of an overview, which has no text in it.
pub const COLUMN_OVERVIEW: f64 = 14.0;
/// A column of a free page.
pub const COLUMN_FREE: f64 = 168.0;
/// Left and right inside a card.
pub const CARD_PAD_X: f64 = 12.0;
/// Above and below inside a card.
pub const CARD_PAD_Y: f64 = 10.0;
/// Corners of a card.
pub const CARD_RADIUS: f64 = 10.0;
/// Outline of a card, before the theme's scale.
pub const CARD_LINE: f64 = 1.5;
/// Hairlines, before the theme's scale.
pub const HAIRLINE: f64 = 1.25;
/// Corners of the tint behind a stage of the curve.
pub const PANEL_RADIUS: f64 = 12.0;
/// The emotion lane at its lowest; on a free page, it is `EMOTION_FREE`.
pub const EMOTION_MIN: f64 = 220.0;
/// The emotion lane of a free page.
pub const EMOTION_FREE: f64 = 300.0;
/// In the emotion lane, above +2.
pub const EMOTION_PAD_TOP: f64 = 62.0;
/// In the emotion lane, below −2.
pub const EMOTION_PAD_BOTTOM: f64 = 36.0;
/// A rating lane at its lowest.
pub const RATING_MIN: f64 = 116.0;
/// A rating lane of a free page.
pub const RATING_FREE: f64 = 130.0;
/// A bar of the owners lane with one line.
pub const OWNER: f64 = 40.0;
/// The footer with one line.
pub const FOOTER: f64 = 44.0;
/// What a second line adds to the footer.
pub const FOOTER_LINE: f64 = 28.0;
/// From a line box's top to its baseline, as a part of the font size.
pub const ASCENT: f64 = 0.82;

const fn style(size: f64, weight: Weight, lead: f64) -> TextStyle {
    TextStyle { size, weight, lead }
}

/// The title of the map.
pub const TITLE: TextStyle = style(42.0, Weight::Bold, 50.0);
/// A stage's name.
pub const STAGE: TextStyle = style(26.0, Weight::Bold, 32.0);
/// The persona's quote.
pub const QUOTE: TextStyle = style(24.0, Weight::Medium, 34.0);
/// The persona's name.
pub const PERSONA_NAME: TextStyle = style(24.0, Weight::Bold, 32.0);
/// Body text.
pub const BODY: TextStyle = style(20.0, Weight::Regular, 27.0);
/// Body text that is somebody's words.
pub const BODY_QUOTE: TextStyle = style(20.0, Weight::Medium, 27.0);
/// Eyebrow, purpose, owners: names among body text.
pub const BODY_STRONG: TextStyle = style(20.0, Weight::SemiBold, 27.0);
/// A touchpoint's name.
pub const CARD_TITLE: TextStyle = style(20.0, Weight::SemiBold, 25.0);
/// A lane's label.
pub const LANE_LABEL: TextStyle = style(20.0, Weight::SemiBold, 25.0);
/// Customer ratings and gaps.
pub const RATING: TextStyle = style(20.0, Weight::Bold, 27.0);
/// Channel labels, scale, legend, source.
pub const MICRO: TextStyle = style(18.0, Weight::Regular, 24.0);
/// Tags, link labels.
pub const MICRO_STRONG: TextStyle = style(18.0, Weight::SemiBold, 24.0);
/// Call-out pills.
pub const MICRO_BOLD: TextStyle = style(18.0, Weight::Bold, 24.0);

/// The size of a page; `None` when it is as large as its content.
pub fn page_size(page: Page) -> Option<Size> {
    match page {
        Page::Wide => Some(Size::new(1920.0, 1080.0)),
        Page::Classic => Some(Size::new(1440.0, 1080.0)),
        Page::A4 => Some(Size::new(1754.0, 1240.0)),
        Page::A3 => Some(Size::new(2480.0, 1754.0)),
        Page::Free => None,
    }
}
