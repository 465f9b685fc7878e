//! Commands made by chance for a document: mostly about what is there, sometimes about what is not.

use std::sync::Arc;

use journey::edit::*;
use journey::model::*;

use crate::chance::Chance;
use crate::documents;

/// Any command.
pub fn command(document: &Document, chance: &mut Chance<'_>) -> Command {
    let Some(map) = document.maps.get(chance.below(document.maps.len())) else {
        return Command::SetTitle { title: chance.text() };
    };
    let map: &Map = map;
    let id = map.id.clone();
    match chance.below(45) {
        0 | 1 => {
            let (touchpoint, stage) = (a_touchpoint(map, chance), a_stage(map, chance));
            Command::MoveTouchpoint { map: id, touchpoint, stage, at: chance.below(6), alone: chance.once_in(5) }
        }
        2 => Command::MoveCard { map: id, card: a_card(map, chance), place: any_place(map, chance) },
        3 => Command::MoveStage { map: id, stage: a_stage(map, chance), to: chance.below(6) },
        4 => Command::MoveLane { map: id, lane: a_lane(map, chance), to: chance.below(9) },
        5 => Command::SetTouchpoint {
            map: id,
            touchpoint: a_touchpoint(map, chance),
            field: touchpoint_field(document, chance),
        },
        6 => Command::SetCard { map: id, card: a_card(map, chance), field: card_field(document, map, chance) },
        7 => Command::SetStage { map: id, stage: a_stage(map, chance), field: stage_field(chance) },
        8 => Command::SetLane { map: id, lane: a_lane(map, chance), field: lane_field(chance) },
        9 => Command::SetLink { map: id, link: a_link(map, chance), field: link_field(map, chance) },
        10 => Command::SetMap { map: id, field: map_field(document, chance) },
        11 => Command::SetPersona { persona: a_persona(document, chance), field: persona_field(document, chance) },
        12 => Command::SetTitle { title: chance.text() },
        13 => Command::AddStage { map: id, stage: new_id(chance), name: chance.text(), at: chance.below(6) },
        14 | 15 => {
            let maps: Vec<MapId> = document.maps.iter().map(|map| map.id.clone()).collect();
            let touchpoint = documents::touchpoint(new_id(chance), &maps, chance);
            Command::AddTouchpoint { map: id, stage: a_stage(map, chance), touchpoint, at: chance.below(6) }
        }
        16 | 17 => {
            let mut card = Card::new(new_id(chance), any_place(map, chance));
            card.text = chance.text();
            card.pain = chance.once_in(3).then(|| documents::pain(chance));
            card.solution = chance.once_in(3).then(|| documents::solution(map, chance));
            Command::AddCard { map: id, card }
        }
        18 => {
            let lane = Lane { id: new_id(chance), ..documents::lane(0, chance) };
            Command::AddLane { map: id, lane, at: chance.below(9) }
        }
        19 => {
            let ends = [a_touchpoint(map, chance), a_touchpoint(map, chance)];
            let link = Link { id: new_id(chance), ..documents::link(0, &ends, chance) };
            Command::AddLink { map: id, link }
        }
        20 => {
            let persona = Persona { id: new_id(chance), ..documents::persona(0, &[], chance) };
            Command::AddPersona { persona }
        }
        21 => {
            let touchpoint = a_touchpoint(map, chance);
            let own = map.cards.iter().filter(|card| card.place.touchpoints.first() == Some(&touchpoint));
            let cards = own.map(|card| (card.id.clone(), new_id(chance))).collect();
            Command::DuplicateTouchpoint { map: id, touchpoint, copy: new_id(chance), cards }
        }
        22 => {
            let (card, place) = (a_card(map, chance), any_place(map, chance));
            Command::DuplicateCard { map: id, card, copy: new_id(chance), place }
        }
        23 => Command::RemoveTouchpoint { map: id, touchpoint: a_touchpoint(map, chance) },
        24 => Command::RemoveCard { map: id, card: a_card(map, chance) },
        25 => Command::RemoveStage { map: id, stage: a_stage(map, chance) },
        26 => Command::RemoveLane { map: id, lane: a_lane(map, chance) },
        27 => Command::RemoveLink { map: id, link: a_link(map, chance) },
        28..=40 => command_on_maps(document, map, chance),
        41..=43 => command_on_rules(map, chance),
        _ if chance.once_in(2) => Command::RemovePersona { persona: a_persona(document, chance) },
        _ => Command::Together { commands: (0..chance.below(3)).map(|_| command(document, chance)).collect() },
    }
}

/// Commands about what a map makes of the rules.
fn command_on_rules(map: &Map, chance: &mut Chance<'_>) -> Command {
    let id = map.id.clone();
    let rule = chance.one_of(&["missing-goal", "unanswered-pain", "company-voice"]).to_owned();
    match chance.below(3) {
        0 => Command::WeighRule { map: id, rule, weight: chance.maybe(Weight::ALL) },
        1 => Command::IgnoreFinding { map: id, finding: documents::ignored(map, rule, chance) },
        _ => {
            let Ignored { rule, subject, which, .. } = documents::ignored(map, rule, chance);
            Command::HeedFinding { map: id, rule, subject, which }
        }
    }
}

/// Commands about maps as a whole, the parts of one, and pictures.
fn command_on_maps(document: &Document, map: &Map, chance: &mut Chance<'_>) -> Command {
    let id = map.id.clone();
    match chance.below(15) {
        0 => Command::AddMap {
            map: new_id(chance),
            title: pasted(chance),
            kind: chance.one_of(MapKind::ALL),
            at: chance.below(4),
        },
        1 => Command::MoveMap { map: id, to: chance.below(4) },
        2 => Command::DuplicateMap { map: id, copy: new_id(chance), title: pasted(chance) },
        3 | 4 => {
            let copies = (0..chance.below(3)).map(|_| (a_persona(document, chance), new_id(chance))).collect();
            Command::SplitMapByPersona { map: id, copies }
        }
        5 => Command::RemoveMap { map: id },
        6 | 7 => {
            let touchpoint = a_touchpoint(map, chance);
            Command::SplitStage { map: id, touchpoint, stage: new_id(chance), name: pasted(chance) }
        }
        8 | 9 => Command::MergeStages { map: id, stage: a_stage(map, chance) },
        13 => Command::DuplicateStage { map: id, stage: a_stage(map, chance), copy: new_id(chance) },
        14 => Command::DuplicateLane { map: id, lane: a_lane(map, chance), copy: new_id(chance) },
        10 => Command::AddView { map: id, view: View { id: new_id(chance), ..documents::view(0, chance) } },
        11 => {
            let view = pick(map.views.iter().map(|view| view.id.clone()).collect(), chance);
            match chance.below(3) {
                0 => Command::SetView { map: id, view, field: ViewField::Name(pasted(chance)) },
                1 => Command::SetView { map: id, view, field: ViewField::Filter(documents::filter(chance)) },
                _ => Command::RemoveView { map: id, view },
            }
        }
        _ => match chance.below(3) {
            0 => Command::AddAsset { asset: Asset::of("image/png", b"the same picture") },
            1 => Command::AddAsset { asset: Asset { hash: "0".into(), ..Asset::of("image/png", b"another") } },
            _ => Command::RemoveUnusedAssets,
        },
    }
}

/// One of the ids that are there, and sometimes one that is not.
fn pick<T: Clone + From<&'static str>>(ids: Vec<T>, chance: &mut Chance<'_>) -> T {
    if ids.is_empty() || chance.once_in(30) { T::from("nowhere") } else { chance.one_of(&ids) }
}

/// An id that is most often new.
fn new_id<T: From<String>>(chance: &mut Chance<'_>) -> T {
    T::from(match chance.below(40) {
        0 => String::new(),
        1 => "c0".to_owned(),
        2 => "s0".to_owned(),
        number => format!("n{number}-{}", chance.below(100_000)),
    })
}

fn a_stage(map: &Map, chance: &mut Chance<'_>) -> StageId {
    pick(map.stages.iter().map(|stage| stage.id.clone()).collect(), chance)
}

fn a_touchpoint(map: &Map, chance: &mut Chance<'_>) -> TouchpointId {
    pick(map.touchpoints().map(|(_, touchpoint)| touchpoint.id.clone()).collect(), chance)
}

fn a_lane(map: &Map, chance: &mut Chance<'_>) -> LaneId {
    pick(map.lanes.iter().map(|lane| lane.id.clone()).collect(), chance)
}

fn a_card(map: &Map, chance: &mut Chance<'_>) -> CardId {
    pick(map.cards.iter().map(|card| card.id.clone()).collect(), chance)
}

fn a_link(map: &Map, chance: &mut Chance<'_>) -> LinkId {
    pick(map.links.iter().map(|link| link.id.clone()).collect(), chance)
}

fn a_persona(document: &Document, chance: &mut Chance<'_>) -> PersonaId {
    pick(document.personas.iter().map(|persona| persona.id.clone()).collect(), chance)
}

fn a_picture(document: &Document, chance: &mut Chance<'_>) -> AssetHash {
    pick(document.assets.iter().map(|asset| asset.hash.clone()).collect(), chance)
}

/// A place that is most often one where a card can lie.
fn any_place(map: &Map, chance: &mut Chance<'_>) -> Place {
    match documents::place(map, chance) {
        Some(place) if !chance.once_in(10) => place,
        _ => Place {
            lane: a_lane(map, chance),
            stage: a_stage(map, chance),
            touchpoints: (0..chance.below(4)).map(|_| a_touchpoint(map, chance)).collect(),
        },
    }
}

fn any_touchpoint(document: &Document, chance: &mut Chance<'_>) -> Touchpoint {
    let maps: Vec<MapId> = document.maps.iter().map(|map| map.id.clone()).collect();
    documents::touchpoint("any".to_owned(), &maps, chance)
}

/// Words as they come out of a text field, or out of another program.
fn pasted(chance: &mut Chance<'_>) -> String {
    if chance.once_in(6) { "one\r\ntwo\u{0}\u{1b}[0m".to_owned() } else { chance.text() }
}

fn touchpoint_field(document: &Document, chance: &mut Chance<'_>) -> TouchpointField {
    use TouchpointField as Field;
    match chance.below(18) {
        0 => Field::Name(pasted(chance)),
        1 => Field::Channel(chance.once_in(2).then(|| documents::channel(chance))),
        2 => Field::Owner(any_touchpoint(document, chance).owner),
        3 => Field::Feeling(documents::feeling(chance)),
        4 => Field::Felt(chance.emotion()),
        5 => Field::Desired(chance.emotion()),
        6 => Field::Importance(chance.ratings()),
        7 => Field::Performance(chance.ratings()),
        8 => Field::MomentOfTruth(any_touchpoint(document, chance).moment_of_truth),
        9 => Field::Bottleneck(any_touchpoint(document, chance).bottleneck),
        10 => Field::Delight(chance.once_in(2)),
        11 => Field::Decision(chance.once_in(2)),
        12 => Field::Response(pasted(chance)),
        13 => Field::Site(pasted(chance)),
        14 => Field::Validation(chance.maybe(Validation::ALL)),
        15 => Field::Evidence(any_touchpoint(document, chance).evidence),
        16 => {
            Field::Metrics(vec![Metric { actual: chance.maybe(&[1.5, f64::NAN, f64::INFINITY]), ..Metric::default() }])
        }
        _ => Field::Detail(chance.maybe(&["m0".into(), "nowhere".into()])),
    }
}

fn card_field(document: &Document, map: &Map, chance: &mut Chance<'_>) -> CardField {
    match chance.below(6) {
        0 => CardField::Text(pasted(chance)),
        1 => CardField::Pain(chance.once_in(2).then(|| documents::pain(chance))),
        2 => CardField::Solution(Some(documents::solution(map, chance))),
        3 => CardField::Picture(Some(a_picture(document, chance))),
        4 => CardField::Validation(chance.maybe(Validation::ALL)),
        _ => CardField::Personas(vec![a_persona(document, chance)]),
    }
}

fn stage_field(chance: &mut Chance<'_>) -> StageField {
    match chance.below(4) {
        0 => StageField::Name(pasted(chance)),
        1 => StageField::Question(pasted(chance)),
        2 => StageField::Role(chance.maybe(StageRole::ALL)),
        _ => StageField::Validation(chance.maybe(Validation::ALL)),
    }
}

fn lane_field(chance: &mut Chance<'_>) -> LaneField {
    match chance.below(4) {
        0 => LaneField::Label(Some(pasted(chance))),
        1 => LaneField::SubLabel(chance.maybe_text()),
        2 => LaneField::Hidden(chance.once_in(2)),
        _ => LaneField::Height(chance.maybe(&[200.0, -1.0, f64::NAN])),
    }
}

fn link_field(map: &Map, chance: &mut Chance<'_>) -> LinkField {
    match chance.below(4) {
        0 => LinkField::From(a_touchpoint(map, chance)),
        1 => LinkField::To(a_touchpoint(map, chance)),
        2 => LinkField::Label(pasted(chance)),
        _ => LinkField::Kind(chance.one_of(LinkKind::ALL)),
    }
}

fn map_field(document: &Document, chance: &mut Chance<'_>) -> MapField {
    match chance.below(8) {
        0 => MapField::Title(pasted(chance)),
        1 => MapField::Eyebrow(chance.maybe_text()),
        2 => MapField::Goal(pasted(chance)),
        3 => MapField::Kind(chance.one_of(MapKind::ALL)),
        4 => MapField::Persona(chance.once_in(2).then(|| a_persona(document, chance))),
        5 => MapField::Language(chance.one_of(Language::ALL)),
        6 => MapField::Theme(chance.one_of(Theme::ALL)),
        _ => MapField::Page(chance.one_of(Page::ALL)),
    }
}

fn persona_field(document: &Document, chance: &mut Chance<'_>) -> PersonaField {
    match chance.below(5) {
        0 => PersonaField::Name(pasted(chance)),
        1 => PersonaField::Portrait(Some(Portrait::Picture(a_picture(document, chance)))),
        2 => PersonaField::Goals(chance.texts()),
        3 => PersonaField::Primary(chance.once_in(2)),
        _ => PersonaField::Family(pasted(chance)),
    }
}

/// All cards of a document, each with its map's id.
pub fn cards(document: &Document) -> impl Iterator<Item = (&MapId, &Arc<Card>)> {
    document.maps.iter().flat_map(|map| map.cards.iter().map(|card| (&map.id, card)))
}
