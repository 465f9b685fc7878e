//! The document model: personas, maps, stages, touchpoints, lanes, cards, links.
//!
//! Every record is cheap to clone: what is large is shared. `extra` keeps the fields that a newer version wrote and
//! this one does not know, so that saving loses nothing.

mod asset;
mod card;
mod channels;
mod checking;
mod document;
mod ids;
mod lane;
mod line;
mod map;
mod persona;
mod place;
mod rating;
mod text;
mod touchpoint;
mod view;

pub use asset::Asset;
pub use card::{AbandonRisk, Action, Card, Pain, PainKind, Place, Resource, Solution, SolutionKnown, Status};
pub use channels::{CHANNELS, ChannelPreset};
pub use checking::{CheckSettings, Ignored, RuleWeight, Subject, Thresholds, Weight};
pub use document::Document;
pub use ids::{AssetHash, CardId, LaneId, LinkId, MapId, PersonaId, StageId, TouchpointId, ViewId};
pub use lane::{Lane, LaneKind};
pub use line::{is_chinese, is_ideograph, one_line};
pub use map::{
    Language, Link, LinkKind, Map, MapKind, MapState, Page, Review, Segment, SegmentBasis, Source, Stage, StageRole,
    Theme,
};
pub use persona::{Persona, Portrait};
pub use place::Misplaced;
pub(crate) use place::run_after_move;
pub use rating::{Emotion, Level, Rating, Ratings};
pub use text::{Texts, clean, cleaned};
pub use touchpoint::{
    Bottleneck, Channel, ChannelMode, ChannelOwnership, CustomerKind, Evidence, EvidenceSource, Feeling, Metric,
    MomentKind, MomentOfTruth, Owner, Touchpoint, Validation,
};
pub use view::{Filter, FilterMode, View};

/// Fields that a newer version wrote and this one does not know, kept by name.
pub type Extra = std::collections::BTreeMap<String, serde_json::Value>;
