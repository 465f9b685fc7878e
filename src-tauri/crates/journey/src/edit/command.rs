//! The list of changes. Commands are data: what the window sends, what the recovery log keeps, what a fix consists of.

use serde::{Deserialize, Serialize};

use crate::model::{
    Asset, AssetHash, Bottleneck, Card, CardId, Channel, Emotion, Evidence, Feeling, Filter, Ignored, Lane, LaneId,
    Language, Link, LinkId, LinkKind, MapId, MapKind, MapState, Metric, MomentOfTruth, Owner, Page, Pain, Persona,
    PersonaId, Place, Portrait, Ratings, Review, Segment, Solution, Source, StageId, StageRole, Subject, Theme,
    Thresholds, Touchpoint, TouchpointId, Validation, View, ViewId, Weight,
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

    /// Adds a map with the lanes of its kind (`LaneKind::of_map`), in the language, theme and page of the first map.
    AddMap { map: MapId, title: String, kind: MapKind, at: usize },
    /// Sets one attribute of a map.
    SetMap { map: MapId, field: MapField },
    /// Moves a map among the maps of the document.
    MoveMap { map: MapId, to: usize },
    /// Copies a map, right after itself. Everything in the copy gets an id made of the copy's own.
    DuplicateMap { map: MapId, copy: MapId, title: String },
    /// Makes a copy of the map for each of the personas, right after it, as pairs (persona, id of the copy). A copy
    /// shows its persona and keeps the cards that are about it or about nobody in particular; its title ends with the
    /// persona's name. Cards about these personas alone leave the map itself (requirement 000-20).
    SplitMapByPersona { map: MapId, copies: Vec<(PersonaId, MapId)> },
    /// Removes a map; touchpoints that it shows close up forget it. A document keeps one map at least.
    RemoveMap { map: MapId },

    /// Makes a rule of the checker weigh otherwise on this map; none: as the user's settings say.
    WeighRule { map: MapId, rule: String, weight: Option<Weight> },
    /// Says that a finding is meant to be so, and why; one that is ignored already gets the new reason.
    IgnoreFinding { map: MapId, finding: Ignored },
    /// Lets an ignored finding be found again.
    HeedFinding { map: MapId, rule: String, subject: Subject, which: String },

    /// Adds an empty stage.
    AddStage { map: MapId, stage: StageId, name: String, at: usize },
    /// Sets one attribute of a stage.
    SetStage { map: MapId, stage: StageId, field: StageField },
    /// Moves a stage with everything in it.
    MoveStage { map: MapId, stage: StageId, to: usize },
    /// Begins a new stage at a touchpoint, which must not be the first of its own: it and what follows it go there with
    /// the cards that belong to them. A card that spans both sides stays where it begins and shrinks to what is left
    /// there; cards of the whole stage and the question stay, and role and validation hold for both.
    SplitStage { map: MapId, touchpoint: TouchpointId, stage: StageId, name: String },
    /// Takes the next stage into this one with all in it. Cards of a whole stage span its touchpoints from then on.
    /// Names and questions that differ are joined; of roles the first counts, and of validations the less sure one.
    MergeStages { map: MapId, stage: StageId },
    /// Copies a stage, right after itself, with its touchpoints and cards and the links among them. Everything in the
    /// copy gets an id made of the copy's own; a copied solution answers the copied pain point, where there is one.
    DuplicateStage { map: MapId, stage: StageId, copy: StageId },
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
    /// Copies a lane, right after itself, with its cards, whose ids are made of the copy's own.
    DuplicateLane { map: MapId, lane: LaneId, copy: LaneId },
    /// Removes a lane and the cards in it.
    RemoveLane { map: MapId, lane: LaneId },

    /// Adds a link.
    AddLink { map: MapId, link: Link },
    /// Sets one attribute of a link.
    SetLink { map: MapId, link: LinkId, field: LinkField },
    /// Removes a link.
    RemoveLink { map: MapId, link: LinkId },

    /// Adds a saved view at the end.
    AddView { map: MapId, view: View },
    /// Sets one attribute of a saved view.
    SetView { map: MapId, view: ViewId, field: ViewField },
    /// Removes a saved view.
    RemoveView { map: MapId, view: ViewId },

    /// Takes a picture into the document, for cards and portraits to show; one that is there already is kept once.
    AddAsset { asset: Asset },
    /// Takes the pictures out that nothing shows.
    RemoveUnusedAssets,

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
        Language(Language), Theme(Theme), Page(Page), Thresholds(Thresholds),
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
fields! {
    /// One attribute of a saved view with its new value; the names are those of [`View`].
    ViewField {
        Name(String), Filter(Filter),
    }
}
