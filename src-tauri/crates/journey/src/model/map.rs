//! One map: stages over time (columns) by lanes (rows), with who and why.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::card::choice;
use super::{
    Card, CardId, CheckSettings, Extra, Lane, LaneId, LinkId, MapId, PersonaId, StageId, Touchpoint, TouchpointId, View,
};

/// One customer journey map.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Map {
    /// Its name in the file.
    pub id: MapId,
    /// The finding that the map states.
    #[serde(default)]
    pub title: String,
    /// The line above the title; made from kind and state when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eyebrow: Option<String>,
    /// Why the map is drawn (requirement 000-14).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub goal: String,
    /// What it is about, and what not.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub scope: String,
    /// What it shows: the journey in one of three ways, or its persona.
    #[serde(default)]
    pub kind: MapKind,
    /// As it is, or as it should be.
    #[serde(default)]
    pub state: MapState,
    /// Whose journey it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub persona: Option<PersonaId>,
    /// Which customers (requirement 001-26).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// When it is looked at again (requirement 000-13).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
    /// What it rests on; the line at the bottom right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// The language of what is written on the map.
    #[serde(default)]
    pub language: Language,
    /// How it looks.
    #[serde(default)]
    pub theme: Theme,
    /// The page it is laid out for.
    #[serde(default)]
    pub page: Page,
    /// What the map makes of the rules of the checker.
    #[serde(default, skip_serializing_if = "CheckSettings::is_empty")]
    pub check: CheckSettings,
    /// The columns' groups, in order.
    #[serde(default)]
    pub stages: Vec<Arc<Stage>>,
    /// The rows, in order.
    #[serde(default)]
    pub lanes: Vec<Arc<Lane>>,
    /// What the card lanes hold, in no meaning order but kept.
    #[serde(default)]
    pub cards: Vec<Arc<Card>>,
    /// Ways beyond the plain order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Arc<Link>>,
    /// Saved views, in the order in which they are offered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub views: Vec<Arc<View>>,
    /// Fields of a newer version.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Map {
    /// A map with nothing in it.
    #[must_use]
    pub fn empty(id: MapId) -> Self {
        Self {
            id,
            title: String::new(),
            eyebrow: None,
            goal: String::new(),
            scope: String::new(),
            kind: MapKind::default(),
            state: MapState::default(),
            persona: None,
            segment: None,
            review: None,
            source: None,
            language: Language::default(),
            theme: Theme::default(),
            page: Page::default(),
            check: CheckSettings::default(),
            stages: Vec::new(),
            lanes: Vec::new(),
            cards: Vec::new(),
            links: Vec::new(),
            views: Vec::new(),
            extra: Extra::new(),
        }
    }

    /// The stage of that id.
    #[must_use]
    pub fn stage(&self, id: &StageId) -> Option<&Arc<Stage>> {
        self.stages.iter().find(|stage| stage.id == *id)
    }

    /// The lane of that id.
    #[must_use]
    pub fn lane(&self, id: &LaneId) -> Option<&Arc<Lane>> {
        self.lanes.iter().find(|lane| lane.id == *id)
    }

    /// The card of that id.
    #[must_use]
    pub fn card(&self, id: &CardId) -> Option<&Arc<Card>> {
        self.cards.iter().find(|card| card.id == *id)
    }

    /// The link of that id.
    #[must_use]
    pub fn link(&self, id: &LinkId) -> Option<&Arc<Link>> {
        self.links.iter().find(|link| link.id == *id)
    }

    /// All touchpoints in the order of the columns, each with its stage.
    pub fn touchpoints(&self) -> impl Iterator<Item = (&Arc<Stage>, &Arc<Touchpoint>)> {
        self.stages.iter().flat_map(|stage| stage.touchpoints.iter().map(move |touchpoint| (stage, touchpoint)))
    }

    /// The touchpoint of that id with its stage.
    #[must_use]
    pub fn touchpoint(&self, id: &TouchpointId) -> Option<(&Arc<Stage>, &Arc<Touchpoint>)> {
        self.touchpoints().find(|(_, touchpoint)| touchpoint.id == *id)
    }
}

/// A stretch of the journey, named as the customer would (requirement 000-22).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Stage {
    /// Its name in the file.
    pub id: StageId,
    /// What it is called.
    #[serde(default)]
    pub name: String,
    /// What the customer asks then.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub question: String,
    /// Its part in the relationship (requirement 001-03).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<StageRole>,
    /// How sure we are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validation: Option<super::Validation>,
    /// Its columns, in order.
    #[serde(default)]
    pub touchpoints: Vec<Arc<Touchpoint>>,
    /// Fields of a newer version.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A way beyond the plain order (requirement 000-23).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Link {
    /// Its name in the file.
    pub id: LinkId,
    /// Where it starts.
    pub from: TouchpointId,
    /// Where it ends; may be where it starts.
    pub to: TouchpointId,
    /// What it says.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// What it means.
    #[serde(default)]
    pub kind: LinkKind,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// The customers a map is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Segment {
    /// How customers were told apart.
    pub basis: SegmentBasis,
    /// Which they are.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// SIC or another industry code.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub industry_code: String,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// When a map is looked at again, by whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Review {
    /// Who sees to it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// The last review, ISO date, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub last: String,
    /// Months until the next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval_months: Option<u32>,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// What a map rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Source {
    /// How it was found out: interviews, survey …
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub method: String,
    /// From how many.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sample: String,
    /// When, as it shall be printed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// Anything else: version, "sample data".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

choice! {
    /// The three kinds of map of requirement 001-14, and a persona by itself.
    MapKind = Strategic {
        /// The whole journey at a glance.
        Strategic,
        /// One touchpoint or a few, close up.
        Tactical,
        /// Ratings and recommendations.
        Performance,
        /// One persona on a page of its own (requirement 000-21). Stages and lanes are kept, not drawn.
        PersonaSheet,
    }
}
choice! {
    /// As it is or as it should be.
    MapState = Current {
        /// As it is.
        Current,
        /// As it should be (requirement 001-20).
        Ideal,
    }
}
choice! {
    /// The language of what is written on a map.
    Language = En {
        /// English.
        #[serde(rename = "en")]
        En,
        /// Simplified Chinese.
        #[serde(rename = "zh-Hans")]
        ZhHans,
        /// Traditional Chinese.
        #[serde(rename = "zh-Hant")]
        ZhHant,
    }
}
choice! {
    /// The five themes.
    Theme = Daylight {
        /// Cool neutral paper for white slides.
        Daylight,
        /// Warm paper, a dawn thread.
        Daybreak,
        /// Dark slides.
        Dusk,
        /// High contrast.
        Beacon,
        /// Monochrome print.
        Ink,
    }
}
choice! {
    /// The page a map is laid out for.
    Page = Wide {
        /// 16:9 slide, 1920 × 1080 px.
        Wide,
        /// 4:3 slide, 1440 × 1080 px.
        Classic,
        /// A4 landscape, 1754 × 1240 px.
        A4,
        /// A3 landscape, 2480 × 1754 px.
        A3,
        /// As large as the content.
        Free,
    }
}
choice! {
    /// What a link means.
    LinkKind = LoopBack {
        /// Back to something done before.
        LoopBack,
        /// Past something.
        Skip,
        /// The same again.
        Repeat,
        /// A lost customer comes back (requirement 001-34).
        WinBack,
    }
}
choice! {
    /// A stage's part in the relationship.
    StageRole {
        /// They notice us.
        Awareness,
        /// They compare.
        Consideration,
        /// They choose.
        Decision,
        /// They buy.
        Purchase,
        /// They use it.
        Use,
        /// They come back.
        Loyalty,
        /// They leave.
        Exit,
    }
}
choice! {
    /// How customers were told apart.
    SegmentBasis = Need {
        /// By company: size, industry, place.
        Firmographic,
        /// By what they do.
        Behaviour,
        /// By what they need.
        Need,
    }
}

impl Language {
    /// The BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhHans => "zh-Hans",
            Self::ZhHant => "zh-Hant",
        }
    }
}
