//! The list of changes. Commands are data: what the window sends, what the recovery log keeps, what a fix consists of.

use serde::{Deserialize, Serialize};

use crate::model::{
    AssetHash, Bottleneck, Card, CardId, Channel, Emotion, Evidence, Feeling, Lane, LaneId, Language, Link, LinkId,
    LinkKind, MapId, MapKind, MapState, Metric, MomentOfTruth, Owner, Page, Pain, Persona, PersonaId, Place, Portrait,
    Ratings, Review, Segment, Solution, Source, StageId, StageRole, Theme, Touchpoint, TouchpointId, Validation,
};

/// One change to a document. Positions (`at`, `to`) count from 0 after the moved thing is taken out; one that is too
/// large means the end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "edit.ts"))]
#[allow(missing_docs, clippy::large_enum_variant)] // each field is named by its type; commands are few and short-lived
pub enum Command {
    /// Names the document.
    SetTitle { title: String },

    /// Adds a persona at the end.
    AddPersona { persona: Persona },
    /// Sets one attribute of a persona.
    SetPersona { persona: PersonaId, field: PersonaField },
    /// Removes a persona; maps that show it show none.
    RemovePersona { persona: PersonaId },

    /// Sets one attribute of a map.
    SetMap { map: MapId, field: MapField },

    /// Adds an empty stage.
    AddStage { map: MapId, stage: StageId, name: String, at: usize },
    /// Sets one attribute of a stage.
    SetStage { map: MapId, stage: StageId, field: StageField },
    /// Moves a stage with everything in it.
    MoveStage { map: MapId, stage: StageId, to: usize },
    /// Removes a stage with its touchpoints, cards and their links.
    RemoveStage { map: MapId, stage: StageId },

    /// Adds a touchpoint to a stage.
    AddTouchpoint { map: MapId, stage: StageId, touchpoint: Touchpoint, at: usize },
    /// Sets one attribute of a touchpoint.
    SetTouchpoint { map: MapId, touchpoint: TouchpointId, field: TouchpointField },
    /// Moves a touchpoint within or between stages. Cards that belong to it alone travel along, unless `alone`, when
    /// they stay behind as cards of their stage; a card that spans several shrinks to what is left. Whatever comes to
    /// stand inside a card's span belongs to it, as a column put into merged cells does.
    MoveTouchpoint {
        map: MapId,
        touchpoint: TouchpointId,
        stage: StageId,
        at: usize,
        #[serde(default)]
        alone: bool,
    },
    /// Copies a touchpoint, right after itself, with the cards that belong to it alone; `cards` gives each copy its id
    /// as pairs (original, copy), and cards that are not named are not copied.
    DuplicateTouchpoint { map: MapId, touchpoint: TouchpointId, copy: TouchpointId, cards: Vec<(CardId, CardId)> },
    /// Removes a touchpoint with its links and the cards that belong to it alone; a card that spans several shrinks.
    RemoveTouchpoint { map: MapId, touchpoint: TouchpointId },

    /// Adds a card.
    AddCard { map: MapId, card: Card },
    /// Sets one attribute of a card.
    SetCard { map: MapId, card: CardId, field: CardField },
    /// Moves a card to another place, or makes it span other touchpoints.
    MoveCard { map: MapId, card: CardId, place: Place },
    /// Copies a card.
    DuplicateCard { map: MapId, card: CardId, copy: CardId, place: Place },
    /// Removes a card; solutions that answer it answer it no more.
    RemoveCard { map: MapId, card: CardId },

    /// Adds a lane.
    AddLane { map: MapId, lane: Lane, at: usize },
    /// Sets one attribute of a lane.
    SetLane { map: MapId, lane: LaneId, field: LaneField },
    /// Moves a lane.
    MoveLane { map: MapId, lane: LaneId, to: usize },
    /// Removes a lane and the cards in it.
    RemoveLane { map: MapId, lane: LaneId },

    /// Adds a link.
    AddLink { map: MapId, link: Link },
    /// Sets one attribute of a link.
    SetLink { map: MapId, link: LinkId, field: LinkField },
    /// Removes a link.
    RemoveLink { map: MapId, link: LinkId },

    /// Several changes as one step: all or none.
    Together { commands: Vec<Command> },
}

macro_rules! fields {
    ($(#[doc = $doc:literal])+ $name:ident { $($variant:ident($ty:ty)),+ $(,)? }) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "name", content = "value", rename_all = "camelCase")]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "edit.ts"))]
        #[allow(missing_docs)]
        pub enum $name { $($variant($ty)),+ }
    };
}

fields! {
    /// One attribute of a persona with its new value; the names are those of [`Persona`].
    PersonaField {
        Name(String), Role(String), Quote(String), Portrait(Option<Portrait>), Primary(bool),
        GoalsLabel(Option<String>), Goals(Vec<String>), Motivations(Vec<String>), Tasks(Vec<String>),
        Pains(Vec<String>), Behaviours(Vec<String>), Gender(String), Age(String), Occupation(String), Region(String),
        Income(String), Family(String),
    }
}
fields! {
    /// One attribute of a map with its new value; the names are those of [`crate::model::Map`].
    MapField {
        Title(String), Eyebrow(Option<String>), Goal(String), Scope(String), Kind(MapKind), State(MapState),
        Persona(Option<PersonaId>), Segment(Option<Segment>), Review(Option<Review>), Source(Option<Source>),
        Language(Language), Theme(Theme), Page(Page),
    }
}
fields! {
    /// One attribute of a stage with its new value; the names are those of [`crate::model::Stage`].
    StageField {
        Name(String), Question(String), Role(Option<StageRole>), Validation(Option<Validation>),
    }
}
fields! {
    /// One attribute of a touchpoint with its new value; the names are those of [`Touchpoint`].
    TouchpointField {
        Name(String), Channel(Option<Channel>), Owner(Option<Owner>), Feeling(Feeling), Felt(Option<Emotion>),
        Desired(Option<Emotion>), Importance(Ratings), Performance(Ratings), MomentOfTruth(Option<MomentOfTruth>),
        Bottleneck(Option<Bottleneck>), Delight(bool), Decision(bool), Response(String), Site(String),
        Validation(Option<Validation>), Evidence(Vec<Evidence>), Metrics(Vec<Metric>), Detail(Option<MapId>),
    }
}
fields! {
    /// One attribute of a card with its new value; the names are those of [`Card`].
    CardField {
        Text(String), Pain(Option<Pain>), Solution(Option<Solution>), Picture(Option<AssetHash>),
        Validation(Option<Validation>), Personas(Vec<PersonaId>),
    }
}
fields! {
    /// One attribute of a lane with its new value; the names are those of [`Lane`].
    LaneField {
        Label(Option<String>), SubLabel(Option<String>), Hidden(bool), Height(Option<f64>),
    }
}
fields! {
    /// One attribute of a link with its new value; the names are those of [`Link`].
    LinkField {
        From(TouchpointId), To(TouchpointId), Label(String), Kind(LinkKind),
    }
}
