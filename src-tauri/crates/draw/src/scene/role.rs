//! What an element is, and what of the map it shows.

use serde::Serialize;

/// What an element is. The order has no meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "scene.ts"))]
pub enum Role {
    /// The line above the title. `id`: the map.
    Eyebrow,
    /// The title. `id`: the map.
    Title,
    /// The line of purpose. `id`: the map.
    Purpose,
    /// The persona panel with its texts. `id`: the persona.
    Persona,
    /// The portrait in the persona panel. `id`: the persona.
    Portrait,
    /// A chevron of the stage band. `id`: the stage.
    Stage,
    /// The header at the left of the stage band.
    StageHeader,
    /// The gradient line under the band.
    Thread,
    /// The header at the left of a lane. `id`: the lane.
    LaneHeader,
    /// The tint behind one stage of the emotion or a rating lane.
    Panel,
    /// The yellow column of a moment of truth. `id`: the touchpoint.
    MomentColumn,
    /// The line behind the touchpoint cards.
    Throughline,
    /// A touchpoint's card. `id`: the touchpoint.
    Touchpoint,
    /// The diamond of a moment of truth. `id`: the touchpoint.
    MomentMark,
    /// A card of a card lane. `id`: the card.
    Card,
    /// Levels and scale labels of the emotion lane.
    EmotionScale,
    /// The area between felt and desired.
    Gap,
    /// The desired curve and its nodes.
    DesiredCurve,
    /// The felt curve.
    FeltCurve,
    /// A face on the curve. `id`: the touchpoint.
    Face,
    /// A call-out of the highest or lowest point. `id`: the touchpoint.
    CallOut,
    /// A touchpoint's two marks in the importance lane. `id`: the touchpoint.
    Importance,
    /// A touchpoint's two marks in the performance lane. `id`: the touchpoint.
    Performance,
    /// One bar of the owners lane. `id`: its first touchpoint.
    Owner,
    /// A cell of a derived lane: channels, metrics, evidence. `id`: the touchpoint.
    Cell,
    /// A link with its arrow. `id`: the link.
    Link,
    /// A link's label. `id`: the link.
    LinkLabel,
    /// One sign and its word in the legend.
    Legend,
    /// What the map rests on. `id`: the map.
    Source,
    /// Which slide of how many: `2/5`.
    PageNumber,
    /// Rules and other decoration.
    Decoration,
    /// A dragged touchpoint's old place, while it is dragged. `id`: the touchpoint.
    Ghost,
}

/// What of the map an element shows, which is what its `id` is the id of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The map as a whole.
    Map,
    /// A persona.
    Persona,
    /// A stage.
    Stage,
    /// A lane.
    Lane,
    /// A touchpoint.
    Touchpoint,
    /// A card.
    Card,
    /// A link.
    Link,
}

impl Role {
    /// What of the map an element of this role shows.
    #[must_use]
    pub fn shows(self) -> Shown {
        match self {
            Self::Persona | Self::Portrait => Shown::Persona,
            Self::Stage => Shown::Stage,
            Self::LaneHeader => Shown::Lane,
            Self::MomentColumn
            | Self::Touchpoint
            | Self::MomentMark
            | Self::Face
            | Self::CallOut
            | Self::Importance
            | Self::Performance
            | Self::Owner
            | Self::Cell
            | Self::Ghost => Shown::Touchpoint,
            Self::Card => Shown::Card,
            Self::Link | Self::LinkLabel => Shown::Link,
            Self::Eyebrow
            | Self::Title
            | Self::Purpose
            | Self::StageHeader
            | Self::Thread
            | Self::Panel
            | Self::Throughline
            | Self::EmotionScale
            | Self::Gap
            | Self::DesiredCurve
            | Self::FeltCurve
            | Self::Legend
            | Self::Source
            | Self::PageNumber
            | Self::Decoration => Shown::Map,
        }
    }
}
