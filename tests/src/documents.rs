//! Documents made by chance.

use std::sync::Arc;

use journey::model::*;

use crate::chance::Chance;

/// A document whose structure is right.
pub fn document(chance: &mut Chance<'_>) -> Document {
    let assets: Vec<Arc<Asset>> = (0..chance.below(3)).map(|index| asset(index, chance)).collect();
    let pictures: Vec<AssetHash> = assets.iter().map(|asset| asset.hash.clone()).collect();
    let personas: Vec<Arc<Persona>> =
        (0..chance.below(3)).map(|index| Arc::new(persona(index, &pictures, chance))).collect();
    let persona_ids: Vec<PersonaId> = personas.iter().map(|persona| persona.id.clone()).collect();
    let map_ids: Vec<MapId> = (0..=chance.below(3)).map(|index| MapId::from(format!("m{index}"))).collect();
    let known = Known { pictures: &pictures, personas: &persona_ids, maps: &map_ids };
    let maps = map_ids.iter().map(|id| Arc::new(map(id.clone(), &known, chance))).collect();
    Document { title: chance.text(), personas, maps, assets, extra: chance.extra() }
}

struct Known<'a> {
    pictures: &'a [AssetHash],
    personas: &'a [PersonaId],
    maps: &'a [MapId],
}

fn asset(index: usize, chance: &mut Chance<'_>) -> Arc<Asset> {
    let hash = AssetHash::from(format!("{index:064x}"));
    Arc::new(Asset { hash, media_type: "image/png".to_owned(), data: "iVBORw0KGgo=".into(), extra: chance.extra() })
}

/// A persona of that number.
pub(crate) fn persona(index: usize, pictures: &[AssetHash], chance: &mut Chance<'_>) -> Persona {
    let mut portraits: Vec<Portrait> = pictures.iter().cloned().map(Portrait::Picture).collect();
    portraits.push(Portrait::Drawn("lin".to_owned()));
    Persona {
        id: PersonaId::from(format!("p{index}")),
        name: chance.text(),
        role: chance.text(),
        quote: chance.text(),
        portrait: chance.maybe(&portraits),
        primary: !chance.once_in(2),
        goals_label: chance.maybe_text(),
        goals: chance.texts(),
        motivations: chance.texts(),
        tasks: chance.texts(),
        pains: chance.texts(),
        behaviours: chance.texts(),
        gender: chance.text(),
        age: chance.text(),
        occupation: String::new(),
        region: String::new(),
        income: String::new(),
        family: chance.text(),
        extra: chance.extra(),
    }
}

fn map(id: MapId, known: &Known<'_>, chance: &mut Chance<'_>) -> Map {
    let mut map = Map::empty(id);
    map.stages = (0..chance.below(5)).map(|index| Arc::new(stage(index, known, chance))).collect();
    map.lanes = (0..chance.below(8)).map(|index| Arc::new(lane(index, chance))).collect();
    for index in 0..chance.below(16) {
        let Some(place) = place(&map, chance) else { break };
        let card = card(index, place, &map, known, chance);
        map.cards.push(Arc::new(card));
    }
    let ends: Vec<TouchpointId> = map.touchpoints().map(|(_, touchpoint)| touchpoint.id.clone()).collect();
    if !ends.is_empty() {
        map.links = (0..chance.below(4)).map(|index| Arc::new(link(index, &ends, chance))).collect();
    }
    map.title = chance.text();
    map.eyebrow = chance.maybe_text();
    map.goal = chance.text();
    map.scope = chance.text();
    map.kind = chance.one_of(MapKind::ALL);
    map.state = chance.one_of(MapState::ALL);
    map.persona = chance.maybe(known.personas);
    map.segment = chance.once_in(3).then(|| Segment {
        basis: chance.one_of(SegmentBasis::ALL),
        text: chance.text(),
        industry_code: chance.text(),
        extra: chance.extra(),
    });
    map.review = chance.once_in(3).then(|| Review {
        owner: chance.text(),
        last: chance.one_of(&["", "2026-11-01"]).to_owned(),
        interval_months: chance.maybe(&[0, 6, u32::MAX]),
        extra: chance.extra(),
    });
    map.source = chance.once_in(3).then(|| Source {
        method: chance.text(),
        sample: chance.text(),
        date: chance.text(),
        note: chance.text(),
        extra: chance.extra(),
    });
    map.views = (0..chance.below(3)).map(|index| Arc::new(view(index, chance))).collect();
    map.language = chance.one_of(Language::ALL);
    map.theme = chance.one_of(Theme::ALL);
    map.page = chance.one_of(Page::ALL);
    map.check = checking(&map, chance);
    map.extra = chance.extra();
    map
}

fn checking(map: &Map, chance: &mut Chance<'_>) -> CheckSettings {
    let rule = |chance: &mut Chance<'_>| chance.one_of(&["missing-goal", "unanswered-pain", "of-tomorrow"]).to_owned();
    let rules = (0..chance.below(3)).map(|_| RuleWeight {
        rule: rule(chance),
        weight: chance.maybe(Weight::ALL),
        extra: chance.extra(),
    });
    let rules = rules.collect();
    let ignored = (0..chance.below(3)).map(|_| ignored(map, rule(chance), chance)).collect();
    let thresholds = Thresholds { gap: chance.maybe(&[0.0, 2.5, 9.0]), extra: chance.extra(), ..Thresholds::default() };
    CheckSettings { rules, thresholds, ignored, extra: chance.extra() }
}

/// A finding about some part of the map, or about one that is not there.
pub(crate) fn ignored(map: &Map, rule: String, chance: &mut Chance<'_>) -> Ignored {
    let subject = match map.cards.get(chance.below(map.cards.len() + 2)) {
        Some(card) => Subject::Card(card.id.clone()),
        None if chance.once_in(2) => Subject::Touchpoint(TouchpointId::from("nowhere")),
        None => Subject::Map,
    };
    let which = chance.one_of(&["", "goal"]).to_owned();
    Ignored { rule, subject, which, reason: chance.text(), extra: chance.extra() }
}

fn stage(index: usize, known: &Known<'_>, chance: &mut Chance<'_>) -> Stage {
    let touchpoints = (0..chance.below(5))
        .map(|number| Arc::new(touchpoint(format!("t{index}-{number}"), known.maps, chance)))
        .collect();
    Stage {
        id: StageId::from(format!("s{index}")),
        name: chance.text(),
        question: chance.text(),
        role: chance.maybe(StageRole::ALL),
        validation: chance.maybe(Validation::ALL),
        touchpoints,
        extra: chance.extra(),
    }
}

/// A touchpoint of that id.
pub(crate) fn touchpoint(id: String, maps: &[MapId], chance: &mut Chance<'_>) -> Touchpoint {
    let mut touchpoint = Touchpoint::new(TouchpointId::from(id), chance.text());
    touchpoint.channel = chance.once_in(2).then(|| channel(chance));
    touchpoint.owner = chance.once_in(3).then(|| Owner {
        department: chance.text(),
        region: String::new(),
        person: chance.text(),
        extra: chance.extra(),
    });
    touchpoint.feeling = feeling(chance);
    touchpoint.importance = chance.ratings();
    touchpoint.performance = chance.ratings();
    touchpoint.moment_of_truth = chance.once_in(4).then(|| MomentOfTruth {
        kind: chance.one_of(MomentKind::ALL),
        note: chance.text(),
        extra: chance.extra(),
    });
    touchpoint.bottleneck = chance.once_in(4).then(|| Bottleneck { duration: chance.text(), extra: chance.extra() });
    touchpoint.delight = chance.once_in(4);
    touchpoint.decision = chance.once_in(4);
    touchpoint.response = chance.text();
    touchpoint.validation = chance.maybe(Validation::ALL);
    touchpoint.evidence = (0..chance.below(3))
        .map(|_| Evidence {
            source: chance.one_of(EvidenceSource::ALL),
            customer: chance.maybe(CustomerKind::ALL),
            quote: chance.text(),
            date: chance.text(),
            status: chance.maybe(Validation::ALL),
            extra: chance.extra(),
        })
        .collect();
    touchpoint.metrics = (0..chance.below(3))
        .map(|_| Metric {
            name: chance.text(),
            unit: chance.text(),
            baseline: chance.number(),
            target: chance.number(),
            actual: chance.number(),
            date: chance.text(),
            extra: chance.extra(),
        })
        .collect();
    touchpoint.detail = chance.maybe(maps);
    touchpoint.extra = chance.extra();
    touchpoint
}

/// A channel.
pub(crate) fn channel(chance: &mut Chance<'_>) -> Channel {
    Channel {
        preset: chance.maybe(&["social".to_owned(), "email".to_owned(), "no-such-channel".to_owned()]),
        label: chance.maybe_text(),
        icon: chance.maybe(&["mail".to_owned(), "no-such-icon".to_owned()]),
        mode: chance.maybe(ChannelMode::ALL),
        ownership: chance.maybe(ChannelOwnership::ALL),
        extra: chance.extra(),
    }
}

/// A feeling.
pub(crate) fn feeling(chance: &mut Chance<'_>) -> Feeling {
    Feeling {
        felt: chance.emotion(),
        desired: chance.emotion(),
        name: chance.text(),
        quote: chance.text(),
        extra: chance.extra(),
    }
}

/// A lane of that number.
pub(crate) fn lane(index: usize, chance: &mut Chance<'_>) -> Lane {
    let mut lane = Lane::new(LaneId::from(format!("l{index}")), chance.one_of(&LaneKind::ALL));
    lane.label = chance.maybe_text();
    lane.sub_label = chance.maybe_text();
    lane.hidden = chance.once_in(5);
    lane.height = chance.maybe(&[16.0, 120.5, 10_000.0]);
    lane.extra = chance.extra();
    lane
}

/// Somewhere where a card can lie, if there is any.
pub(crate) fn place(map: &Map, chance: &mut Chance<'_>) -> Option<Place> {
    let lanes: Vec<LaneId> =
        map.lanes.iter().filter(|lane| lane.kind.holds_cards()).map(|lane| lane.id.clone()).collect();
    if lanes.is_empty() || map.stages.is_empty() {
        return None;
    }
    let stage = chance.one_of(&map.stages);
    let first = chance.below(stage.touchpoints.len());
    let many = chance.below(stage.touchpoints.len() - first.min(stage.touchpoints.len()) + 1);
    let touchpoints = stage.touchpoints.iter().skip(first).take(many).map(|touchpoint| touchpoint.id.clone()).collect();
    Some(Place { lane: chance.one_of(&lanes), stage: stage.id.clone(), touchpoints })
}

fn card(index: usize, place: Place, map: &Map, known: &Known<'_>, chance: &mut Chance<'_>) -> Card {
    let mut card = Card::new(CardId::from(format!("c{index}")), place);
    card.text = chance.text();
    card.pain = chance.once_in(3).then(|| pain(chance));
    card.solution = chance.once_in(3).then(|| solution(map, chance));
    card.picture = chance.maybe(known.pictures);
    card.validation = chance.maybe(Validation::ALL);
    card.personas = chance.maybe(known.personas).into_iter().collect();
    card.extra = chance.extra();
    card
}

/// What hurts.
pub(crate) fn pain(chance: &mut Chance<'_>) -> Pain {
    Pain {
        kind: chance.maybe(PainKind::ALL),
        cause: chance.text(),
        abandon_risk: chance.maybe(AbandonRisk::ALL),
        solution_known: chance.maybe(SolutionKnown::ALL),
        bottleneck: chance.maybe_text(),
        reputation_risk: chance.once_in(3),
        extra: chance.extra(),
    }
}

/// What helps against some cards of the map.
pub(crate) fn solution(map: &Map, chance: &mut Chance<'_>) -> Solution {
    let cards: Vec<CardId> = map.cards.iter().map(|card| card.id.clone()).collect();
    Solution {
        answers: chance.maybe(&cards).into_iter().collect(),
        impact: chance.maybe(&[Level::nearest(1.0), Level::nearest(5.0)]),
        effort: chance.maybe(&[Level::nearest(3.0)]),
        chosen: chance.once_in(3),
        status: chance.maybe(Status::ALL),
        action: chance.once_in(3).then(|| Action { owner: chance.text(), due: chance.text(), extra: chance.extra() }),
        resources: (0..chance.below(3))
            .map(|_| Resource {
                name: chance.text(),
                have: chance.once_in(2),
                person: chance.text(),
                extra: chance.extra(),
            })
            .collect(),
        extra: chance.extra(),
    }
}

/// A saved view of that number.
pub(crate) fn view(index: usize, chance: &mut Chance<'_>) -> View {
    View { id: ViewId::from(format!("v{index}")), name: chance.text(), filter: filter(chance), extra: chance.extra() }
}

/// What someone wants to see.
pub(crate) fn filter(chance: &mut Chance<'_>) -> Filter {
    Filter {
        departments: chance.texts(),
        channels: chance.texts(),
        validations: chance.maybe(Validation::ALL).into_iter().collect(),
        lanes: (0..chance.below(3)).map(|_| chance.one_of(&LaneKind::ALL)).collect(),
        mode: chance.one_of(FilterMode::ALL),
        extra: chance.extra(),
    }
}

/// A link of that number.
pub(crate) fn link(index: usize, ends: &[TouchpointId], chance: &mut Chance<'_>) -> Link {
    Link {
        id: LinkId::from(format!("k{index}")),
        from: chance.one_of(ends),
        to: chance.one_of(ends),
        label: chance.text(),
        kind: chance.one_of(LinkKind::ALL),
        extra: chance.extra(),
    }
}
