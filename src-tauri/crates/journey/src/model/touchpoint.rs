//! A touchpoint: one moment where customer and company meet, one column of the map.

use serde::{Deserialize, Serialize};

use super::card::choice;
use super::rating::whole_if_whole;
use super::{Emotion, Extra, MapId, Ratings, TouchpointId};

/// One column of the map.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Touchpoint {
    /// Its name in the file.
    pub id: TouchpointId,
    /// What happens, in the customer's words.
    #[serde(default)]
    pub name: String,
    /// Where it happens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Who is responsible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
    /// What the customer feels and should feel (requirement 001-11).
    #[serde(default, skip_serializing_if = "Feeling::is_empty")]
    pub feeling: Feeling,
    /// How much it matters (requirement 001-12).
    #[serde(default, skip_serializing_if = "Ratings::is_empty")]
    pub importance: Ratings,
    /// How well we do (requirement 001-13).
    #[serde(default, skip_serializing_if = "Ratings::is_empty")]
    pub performance: Ratings,
    /// It makes or breaks the relationship (requirement 001-08).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moment_of_truth: Option<MomentOfTruth>,
    /// It holds people up (requirement 001-16).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bottleneck: Option<Bottleneck>,
    /// It delights (requirement 001-17).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub delight: bool,
    /// The customer decides here (requirement 002-05).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub decision: bool,
    /// The customer's own response (requirement 001-28).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub response: String,
    /// Where it happens when there are several sites (requirement 001-37).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub site: String,
    /// How sure we are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validation: Option<Validation>,
    /// What we know it from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// What is measured.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metrics: Vec<Metric>,
    /// The tactical map that shows it close up (requirement 001-14).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<MapId>,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// Where a touchpoint happens.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Channel {
    /// One of the built-in channels, by id: `social`, `email` … (`CHANNELS`); absent for one of the user's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preset: Option<String>,
    /// What the card says; the preset's own word when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// A Lucide icon name; the preset's own icon when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
    /// Online, offline or both; the preset's own mode when absent (requirement 002-03).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<ChannelMode>,
    /// Whose channel it is (requirement 000-06).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ownership: Option<ChannelOwnership>,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// Who is responsible for a touchpoint (requirement 001-09).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Owner {
    /// Customer service, sales …
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub department: String,
    /// Where.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub region: String,
    /// Who.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub person: String,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

impl Owner {
    /// What the owners lane prints: the department, else the person, else the region.
    #[must_use]
    pub fn label(&self) -> &str {
        [&self.department, &self.person, &self.region]
            .into_iter()
            .find(|part| !part.is_empty())
            .map_or("", String::as_str)
    }
}

/// One point of the emotion curve.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Feeling {
    /// What customers feel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub felt: Option<Emotion>,
    /// What they should feel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desired: Option<Emotion>,
    /// The feeling's name: relief, doubt …
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What a customer said, with its quotation marks.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub quote: String,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

impl Feeling {
    /// Nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A moment that makes or breaks the relationship.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct MomentOfTruth {
    /// Which way it can go.
    pub kind: MomentKind,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// A place where customers wait.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Bottleneck {
    /// How long, in words: `19 days`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub duration: String,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// One thing we know, and from whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Evidence {
    /// How it was found out (requirement 001-29).
    pub source: EvidenceSource,
    /// Which customers said it (requirement 001-30).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerKind>,
    /// What was said or seen.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub quote: String,
    /// ISO date `YYYY-MM-DD` or `YYYY-MM`, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// How sure it makes us.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Validation>,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// One thing that is measured (requirement 001-21).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Metric {
    /// What: conversion, retention, dwell time …
    pub name: String,
    /// In what: %, s, € …
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// Where it was.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "whole_if_whole")]
    pub baseline: Option<f64>,
    /// Where it should be.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "whole_if_whole")]
    pub target: Option<f64>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "whole_if_whole")]
    pub actual: Option<f64>,
    /// When it was measured, ISO.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

choice! {
    /// Online, offline or both.
    ChannelMode {
        /// On a screen.
        Online,
        /// In the world.
        Offline,
        /// Both at once.
        Both,
    }
}
choice! {
    /// Whose channel it is.
    ChannelOwnership {
        /// Ours.
        Owned,
        /// Earned: reviews, press.
        Earned,
        /// Between customers.
        Peer,
    }
}
choice! {
    /// Which way a moment of truth can go.
    MomentKind = Both {
        /// It can win the customer.
        Make,
        /// It can lose the customer.
        Break,
        /// Either.
        Both,
    }
}
choice! {
    /// How sure we are of something.
    Validation {
        /// A guess.
        Assumed,
        /// People inside say so.
        Internal,
        /// Customers say so.
        Customer,
    }
}
choice! {
    /// How evidence was found.
    EvidenceSource = Other {
        /// A talk with a customer.
        CustomerInterview,
        /// A talk with staff.
        StaffInterview,
        /// Several customers at one table.
        FocusGroup,
        /// A workshop of our own.
        Workshop,
        /// A questionnaire.
        Survey,
        /// Posts and comments.
        SocialMedia,
        /// What people do on the website.
        WebAnalytics,
        /// What they bought.
        PurchaseHistory,
        /// What support wrote down.
        SupportLog,
        /// What somebody watched.
        Observation,
        /// Anything else.
        Other,
    }
}
choice! {
    /// Which customers.
    CustomerKind {
        /// They buy.
        Current,
        /// They might.
        Potential,
        /// They left.
        Lost,
    }
}

impl Touchpoint {
    /// A touchpoint of which only the name is known.
    #[must_use]
    pub fn new(id: TouchpointId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            channel: None,
            owner: None,
            feeling: Feeling::default(),
            importance: Ratings::default(),
            performance: Ratings::default(),
            moment_of_truth: None,
            bottleneck: None,
            delight: false,
            decision: false,
            response: String::new(),
            site: String::new(),
            validation: None,
            evidence: Vec::new(),
            metrics: Vec::new(),
            detail: None,
            extra: Extra::new(),
        }
    }
}
