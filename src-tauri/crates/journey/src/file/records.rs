//! Every record of the model, read field by field. The names are those of the fields, as in the file.
//!
//! The same code reads records in commands, where a value of the wrong type is an error.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::object::{Object, Record};
use crate::model::{
    Action, Asset, Bottleneck, Card, Channel, CheckSettings, Document, Emotion, Evidence, EvidenceSource, Feeling,
    Filter, Ignored, Lane, LaneKind, Level, Link, Map, Metric, MomentKind, MomentOfTruth, Owner, Pain, Persona, Place,
    Rating, Ratings, Resource, Review, RuleWeight, Segment, SegmentBasis, Solution, Source, Stage, Thresholds,
    Touchpoint, View,
};
use crate::repair::RepairKind;

impl Record for Document {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            title: object.text("title"),
            personas: object.records::<Persona, _>("personas"),
            maps: object.records::<Map, _>("maps"),
            assets: object.records::<Asset, _>("assets"),
            extra: object.rest(),
        }
    }
}

impl Record for Asset {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            hash: object.id("hash"),
            media_type: object.text("mediaType"),
            data: object.text("data").into(),
            extra: object.rest(),
        }
    }
}

impl Record for Persona {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            id: object.id("id"),
            name: object.text("name"),
            role: object.text("role"),
            quote: object.text("quote"),
            portrait: object.whole("portrait"),
            primary: object.flag_or_none("primary").unwrap_or(true),
            goals_label: object.text_or_none("goalsLabel"),
            goals: object.texts("goals"),
            motivations: object.texts("motivations"),
            tasks: object.texts("tasks"),
            pains: object.texts("pains"),
            behaviours: object.texts("behaviours"),
            gender: object.text("gender"),
            age: object.text("age"),
            occupation: object.text("occupation"),
            region: object.text("region"),
            income: object.text("income"),
            family: object.text("family"),
            extra: object.rest(),
        }
    }
}

impl Record for Map {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            id: object.id("id"),
            title: object.text("title"),
            eyebrow: object.text_or_none("eyebrow"),
            goal: object.text("goal"),
            scope: object.text("scope"),
            kind: object.choice("kind").unwrap_or_default(),
            state: object.choice("state").unwrap_or_default(),
            persona: object.id_or_none("persona"),
            segment: object.record("segment"),
            review: object.record("review"),
            source: object.record("source"),
            language: object.choice("language").unwrap_or_default(),
            theme: object.choice("theme").unwrap_or_default(),
            page: object.choice("page").unwrap_or_default(),
            check: object.record("check").unwrap_or_default(),
            stages: object.records::<Stage, _>("stages"),
            lanes: object.records::<Lane, _>("lanes"),
            cards: object.records::<Card, _>("cards"),
            links: object.records::<Link, _>("links"),
            views: object.records::<View, _>("views"),
            extra: object.rest(),
        }
    }
}

impl Record for CheckSettings {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            rules: object.records::<RuleWeight, _>("rules"),
            thresholds: object.record("thresholds").unwrap_or_default(),
            ignored: object.records::<Ignored, _>("ignored"),
            extra: object.rest(),
        }
    }
}

impl Record for RuleWeight {
    fn read(object: &mut Object<'_>) -> Self {
        Self { rule: object.text("rule"), weight: object.choice("weight"), extra: object.rest() }
    }
}

impl Record for Ignored {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            rule: object.text("rule"),
            subject: object.whole("subject").unwrap_or_default(),
            which: object.text("which"),
            reason: object.text("reason"),
            extra: object.rest(),
        }
    }
}

impl Record for Thresholds {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            most_stages: object.number("mostStages"),
            most_lanes: object.number("mostLanes"),
            most_touchpoints: object.number("mostTouchpoints"),
            fewest_stages: object.number("fewestStages"),
            fewest_touchpoints: object.number("fewestTouchpoints"),
            most_moments: object.number("mostMoments"),
            fewest_feelings: object.number("fewestFeelings"),
            gap: object.number("gap"),
            smallest_text: object.number("smallestText"),
            extra: object.rest(),
        }
    }
}

impl Record for Segment {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            basis: object.choice_or("basis", SegmentBasis::default()),
            text: object.text("text"),
            industry_code: object.text("industryCode"),
            extra: object.rest(),
        }
    }
}

impl Record for Review {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            owner: object.text("owner"),
            last: object.text("last"),
            interval_months: object.count("intervalMonths"),
            extra: object.rest(),
        }
    }
}

impl Record for Source {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            method: object.text("method"),
            sample: object.text("sample"),
            date: object.text("date"),
            note: object.text("note"),
            extra: object.rest(),
        }
    }
}

impl Record for Stage {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            id: object.id("id"),
            name: object.text("name"),
            question: object.text("question"),
            role: object.choice("role"),
            validation: object.choice("validation"),
            touchpoints: object.records::<Touchpoint, _>("touchpoints"),
            extra: object.rest(),
        }
    }
}

impl Record for Touchpoint {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            id: object.id("id"),
            name: object.text("name"),
            channel: object.record("channel"),
            owner: object.record("owner"),
            feeling: object.record("feeling").unwrap_or_default(),
            importance: object.record("importance").unwrap_or_default(),
            performance: object.record("performance").unwrap_or_default(),
            moment_of_truth: object.record("momentOfTruth"),
            bottleneck: object.record("bottleneck"),
            delight: object.flag("delight"),
            decision: object.flag("decision"),
            response: object.text("response"),
            site: object.text("site"),
            validation: object.choice("validation"),
            evidence: object.records::<Evidence, _>("evidence"),
            metrics: object.records::<Metric, _>("metrics"),
            detail: object.id_or_none("detail"),
            extra: object.rest(),
        }
    }
}

impl Record for Channel {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            preset: object.text_or_none("preset"),
            label: object.text_or_none("label"),
            icon: object.text_or_none("icon"),
            mode: object.choice("mode"),
            ownership: object.choice("ownership"),
            extra: object.rest(),
        }
    }
}

impl Record for Owner {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            department: object.text("department"),
            region: object.text("region"),
            person: object.text("person"),
            extra: object.rest(),
        }
    }
}

impl Record for Feeling {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            felt: object.scaled("felt", Emotion::new, Emotion::nearest, Emotion::get),
            desired: object.scaled("desired", Emotion::new, Emotion::nearest, Emotion::get),
            name: object.text("name"),
            quote: object.text("quote"),
            extra: object.rest(),
        }
    }
}

impl Record for Ratings {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            customer: object.scaled("customer", Rating::new, Rating::nearest, Rating::get),
            internal: object.scaled("internal", Rating::new, Rating::nearest, Rating::get),
            extra: object.rest(),
        }
    }
}

impl Record for MomentOfTruth {
    fn read(object: &mut Object<'_>) -> Self {
        Self { kind: object.choice_or("kind", MomentKind::default()), note: object.text("note"), extra: object.rest() }
    }
}

impl Record for Bottleneck {
    fn read(object: &mut Object<'_>) -> Self {
        Self { duration: object.text("duration"), extra: object.rest() }
    }
}

impl Record for Evidence {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            source: object.choice_or("source", EvidenceSource::default()),
            customer: object.choice("customer"),
            quote: object.text("quote"),
            date: object.text("date"),
            status: object.choice("status"),
            extra: object.rest(),
        }
    }
}

impl Record for Metric {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            name: object.text("name"),
            unit: object.text("unit"),
            baseline: object.number("baseline"),
            target: object.number("target"),
            actual: object.number("actual"),
            date: object.text("date"),
            extra: object.rest(),
        }
    }
}

impl Record for Lane {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            id: object.id("id"),
            // A lane for notes can hold whatever lies in a lane of an unknown kind.
            kind: object.choice_or("kind", LaneKind::Text),
            label: object.text_or_none("label"),
            sub_label: object.text_or_none("subLabel"),
            hidden: object.flag("hidden"),
            height: object.number("height"),
            extra: object.rest(),
        }
    }
}

impl Record for Card {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            id: object.id("id"),
            place: Place {
                lane: object.id("lane"),
                stage: object.id("stage"),
                touchpoints: object.texts("touchpoints"),
            },
            text: object.text("text"),
            pain: object.record("pain"),
            solution: object.record("solution"),
            picture: object.id_or_none("picture"),
            validation: object.choice("validation"),
            personas: object.texts("personas"),
            extra: object.rest(),
        }
    }
}

impl Record for Pain {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            kind: object.choice("kind"),
            cause: object.text("cause"),
            abandon_risk: object.choice("abandonRisk"),
            solution_known: object.choice("solutionKnown"),
            bottleneck: object.text_or_none("bottleneck"),
            reputation_risk: object.flag("reputationRisk"),
            extra: object.rest(),
        }
    }
}

impl Record for Solution {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            answers: object.texts("answers"),
            impact: object.scaled("impact", Level::new, Level::nearest, Level::get),
            effort: object.scaled("effort", Level::new, Level::nearest, Level::get),
            chosen: object.flag("chosen"),
            status: object.choice("status"),
            action: object.record("action"),
            resources: object.records::<Resource, _>("resources"),
            extra: object.rest(),
        }
    }
}

impl Record for Action {
    fn read(object: &mut Object<'_>) -> Self {
        Self { owner: object.text("owner"), due: object.text("due"), extra: object.rest() }
    }
}

impl Record for Resource {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            name: object.text("name"),
            have: object.flag("have"),
            person: object.text("person"),
            extra: object.rest(),
        }
    }
}

impl Record for Link {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            id: object.id("id"),
            from: object.id("from"),
            to: object.id("to"),
            label: object.text("label"),
            kind: object.choice("kind").unwrap_or_default(),
            extra: object.rest(),
        }
    }
}

impl Record for View {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            id: object.id("id"),
            name: object.text("name"),
            filter: object.record("filter").unwrap_or_default(),
            extra: object.rest(),
        }
    }
}

impl Record for Filter {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            departments: object.texts("departments"),
            channels: object.texts("channels"),
            validations: object.choices("validations"),
            lanes: object.choices("lanes"),
            mode: object.choice("mode").unwrap_or_default(),
            extra: object.rest(),
        }
    }
}

/// Reads a record strictly: what only a newer version knows is kept, and anything else that is wrong is an error.
fn strictly<'de, T: Record, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let fields = serde_json::Map::deserialize(deserializer)?;
    let mut repairs = Vec::new();
    let record = T::read(&mut Object::new(fields, &mut Vec::new(), &mut repairs));
    match repairs.into_iter().find(|repair| !matches!(repair.kind, RepairKind::UnknownValue | RepairKind::Rounded)) {
        Some(repair) => Err(D::Error::custom(repair)),
        None => Ok(record),
    }
}

macro_rules! deserialize {
    ($($record:ident)+) => {$(
        impl<'de> Deserialize<'de> for $record {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                strictly(deserializer)
            }
        }
    )+};
}

deserialize! {
    Action Asset Bottleneck Card Channel CheckSettings Document Evidence Feeling Filter Ignored Lane Link Map Metric MomentOfTruth Owner Pain Persona Ratings Resource Review RuleWeight Segment Solution Source Stage Thresholds Touchpoint View
}
