//! Every text of a document that can be found, in the order of reading, with the command that sets it.

use std::sync::Arc;

use journey::edit::{CardField, Command, LaneField, LinkField, MapField, PersonaField, StageField, TouchpointField};
use journey::model::{
    Action, Bottleneck, Card, Channel, Document, Evidence, Feeling, Lane, Map, MapId, Metric, MomentOfTruth, Owner,
    Pain, Persona, Solution, Source, Stage, Touchpoint,
};

use crate::outline::lane_name;
use crate::request::HitKind;

/// What holds texts.
pub(super) struct Holder<'a> {
    /// The map to show it on.
    pub map: &'a MapId,
    pub kind: HitKind,
    pub id: &'a str,
}

/// Gets the texts of one field with the message keys of what they are, the words as plain letters, and what sets the
/// field to other texts, as many as there were.
pub(super) type Visit<'a> = &'a mut dyn FnMut(&Holder<'_>, &[(&str, &str)], &[char], &dyn Fn(Vec<String>) -> Command);

/// Looks at every text, map by map from `first` on, stage by stage, then the personas. No words are nowhere.
pub(super) fn walk(document: &Document, first: &MapId, words: &[char], visit: Visit<'_>) {
    if words.is_empty() {
        return;
    }
    let start = document.maps.iter().position(|map| map.id == *first).unwrap_or(0);
    let (before, from) = document.maps.split_at(start);
    let mut walk = Walk { words, visit };
    for map in from.iter().chain(before) {
        walk.map(map);
    }
    for persona in &document.personas {
        let shown = |map: &&Arc<Map>| map.persona.as_ref() == Some(&persona.id);
        let map = from.iter().chain(before).find(shown).map_or(first, |map| &map.id);
        walk.persona(map, persona);
    }
}

struct Walk<'a> {
    words: &'a [char],
    visit: Visit<'a>,
}

impl Walk<'_> {
    /// A field that holds these texts.
    fn look<const N: usize>(
        &mut self,
        holder: &Holder<'_>,
        texts: [(&str, &str); N],
        set: impl Fn([String; N]) -> Command,
    ) {
        let as_many = |new: Vec<String>| set(new.try_into().expect("there are as many texts as before"));
        (self.visit)(holder, &texts, self.words, &as_many);
    }

    /// A field that is a list of texts; one of which nothing is left is none.
    fn list(&mut self, holder: &Holder<'_>, field: &str, texts: &[String], set: impl Fn(Vec<String>) -> Command) {
        let named: Vec<_> = texts.iter().map(|text| (field, text.as_str())).collect();
        let left = |new: Vec<String>| set(new.into_iter().filter(|text| !text.trim().is_empty()).collect());
        (self.visit)(holder, &named, self.words, &left);
    }

    fn map(&mut self, map: &Map) {
        let holder = Holder { map: &map.id, kind: HitKind::Map, id: map.id.as_str() };
        let set = |field| Command::SetMap { map: map.id.clone(), field };
        self.look(&holder, [("map-title", &map.title)], |[new]| set(MapField::Title(new)));
        let eyebrow = map.eyebrow.as_deref().unwrap_or_default();
        self.look(&holder, [("map-eyebrow", eyebrow)], |[new]| set(MapField::Eyebrow(Some(new))));
        self.look(&holder, [("map-goal", &map.goal)], |[new]| set(MapField::Goal(new)));
        self.look(&holder, [("map-scope", &map.scope)], |[new]| set(MapField::Scope(new)));
        if let Some(source) = &map.source {
            let texts = [
                ("source-part-method", source.method.as_str()),
                ("source-part-sample", &source.sample),
                ("source-part-date", &source.date),
                ("source-part-note", &source.note),
            ];
            self.look(&holder, texts, |[method, sample, date, note]| {
                set(MapField::Source(Some(Source { method, sample, date, note, ..source.clone() })))
            });
        }
        for lane in &map.lanes {
            self.lane(map, lane);
        }
        for stage in &map.stages {
            self.stage(map, stage);
        }
        for link in &map.links {
            let holder = Holder { map: &map.id, kind: HitKind::Link, id: link.id.as_str() };
            self.look(&holder, [("field-text", &link.label)], |[new]| Command::SetLink {
                map: map.id.clone(),
                link: link.id.clone(),
                field: LinkField::Label(new),
            });
        }
    }

    fn lane(&mut self, map: &Map, lane: &Lane) {
        let holder = Holder { map: &map.id, kind: HitKind::Lane, id: lane.id.as_str() };
        let set = |field| Command::SetLane { map: map.id.clone(), lane: lane.id.clone(), field };
        let name = lane.label.clone().unwrap_or_else(|| lane_name(lane, map.language));
        self.look(&holder, [("field-name", &name)], |[new]| set(LaneField::Label(Some(new))));
        let sub_label = lane.sub_label.as_deref().unwrap_or_default();
        self.look(&holder, [("field-sub-label", sub_label)], |[new]| set(LaneField::SubLabel(Some(new))));
    }

    fn stage(&mut self, map: &Map, stage: &Stage) {
        let holder = Holder { map: &map.id, kind: HitKind::Stage, id: stage.id.as_str() };
        let set = |field| Command::SetStage { map: map.id.clone(), stage: stage.id.clone(), field };
        self.look(&holder, [("field-name", &stage.name)], |[new]| set(StageField::Name(new)));
        self.look(&holder, [("stage-question", &stage.question)], |[new]| set(StageField::Question(new)));
        let cards = || map.cards.iter().filter(|card| card.place.stage == stage.id);
        cards().filter(|card| card.place.touchpoints.is_empty()).for_each(|card| self.card(map, card));
        for touchpoint in &stage.touchpoints {
            self.touchpoint(map, touchpoint);
            let starts_here = |card: &&Arc<Card>| card.place.touchpoints.first() == Some(&touchpoint.id);
            cards().filter(starts_here).for_each(|card| self.card(map, card));
        }
    }

    fn touchpoint(&mut self, map: &Map, touchpoint: &Touchpoint) {
        use TouchpointField as Field;
        let holder = Holder { map: &map.id, kind: HitKind::Touchpoint, id: touchpoint.id.as_str() };
        let set = |field| Command::SetTouchpoint { map: map.id.clone(), touchpoint: touchpoint.id.clone(), field };
        self.look(&holder, [("field-name", &touchpoint.name)], |[new]| set(Field::Name(new)));
        if let Some(channel @ Channel { label: Some(label), .. }) = &touchpoint.channel {
            self.look(&holder, [("field-channel-label", label)], |[new]| {
                set(Field::Channel(Some(Channel { label: Some(new), ..channel.clone() })))
            });
        }
        if let Some(owner) = &touchpoint.owner {
            let texts = [&owner.department, &owner.region, &owner.person].map(|text| ("field-owner", text.as_str()));
            self.look(&holder, texts, |[department, region, person]| {
                set(Field::Owner(Some(Owner { department, region, person, ..owner.clone() })))
            });
        }
        let feeling = &touchpoint.feeling;
        let texts = [("field-feeling", feeling.name.as_str()), ("field-quote", &feeling.quote)];
        self.look(&holder, texts, |[name, quote]| set(Field::Feeling(Feeling { name, quote, ..feeling.clone() })));
        if let Some(moment) = &touchpoint.moment_of_truth {
            self.look(&holder, [("field-moment", &moment.note)], |[note]| {
                set(Field::MomentOfTruth(Some(MomentOfTruth { note, ..moment.clone() })))
            });
        }
        if let Some(bottleneck) = &touchpoint.bottleneck {
            self.look(&holder, [("field-bottleneck", &bottleneck.duration)], |[duration]| {
                set(Field::Bottleneck(Some(Bottleneck { duration, ..bottleneck.clone() })))
            });
        }
        self.look(&holder, [("field-response", &touchpoint.response)], |[new]| set(Field::Response(new)));
        self.look(&holder, [("field-site", &touchpoint.site)], |[new]| set(Field::Site(new)));
        let quotes: Vec<_> = touchpoint.evidence.iter().map(|each| ("lane-evidence", each.quote.as_str())).collect();
        (self.visit)(&holder, &quotes, self.words, &|new| {
            let said = touchpoint.evidence.iter().zip(new);
            set(Field::Evidence(said.map(|(each, quote)| Evidence { quote, ..each.clone() }).collect()))
        });
        let names: Vec<_> = touchpoint.metrics.iter().map(|each| ("lane-metrics", each.name.as_str())).collect();
        (self.visit)(&holder, &names, self.words, &|new| {
            let measured = touchpoint.metrics.iter().zip(new);
            set(Field::Metrics(measured.map(|(each, name)| Metric { name, ..each.clone() }).collect()))
        });
    }

    fn card(&mut self, map: &Map, card: &Card) {
        let holder = Holder { map: &map.id, kind: HitKind::Card, id: card.id.as_str() };
        let set = |field| Command::SetCard { map: map.id.clone(), card: card.id.clone(), field };
        self.look(&holder, [("field-text", &card.text)], |[new]| set(CardField::Text(new)));
        if let Some(pain) = &card.pain {
            let bottleneck = pain.bottleneck.as_deref().unwrap_or_default();
            self.look(&holder, [("pain-cause", &pain.cause), ("field-bottleneck", bottleneck)], |[cause, text]| {
                let bottleneck = pain.bottleneck.is_some().then_some(text);
                set(CardField::Pain(Some(Pain { cause, bottleneck, ..pain.clone() })))
            });
        }
        let Some(solution) = &card.solution else { return };
        let owner = solution.action.as_ref().map_or("", |action| &action.owner);
        let mut texts = vec![("solution-owner", owner)];
        for resource in &solution.resources {
            texts.extend([("lane-resources", resource.name.as_str()), ("lane-resources", &resource.person)]);
        }
        (self.visit)(&holder, &texts, self.words, &|new| {
            let mut new = new.into_iter();
            let mut solution: Solution = solution.clone();
            let owner = new.next().unwrap_or_default();
            solution.action = solution.action.map(|action| Action { owner, ..action });
            for resource in &mut solution.resources {
                resource.name = new.next().unwrap_or_default();
                resource.person = new.next().unwrap_or_default();
            }
            set(CardField::Solution(Some(solution)))
        });
    }

    fn persona(&mut self, map: &MapId, persona: &Persona) {
        use PersonaField as Field;
        let holder = Holder { map, kind: HitKind::Persona, id: persona.id.as_str() };
        let set = |field| Command::SetPersona { persona: persona.id.clone(), field };
        self.look(&holder, [("field-name", &persona.name)], |[new]| set(Field::Name(new)));
        self.look(&holder, [("persona-role", &persona.role)], |[new]| set(Field::Role(new)));
        self.look(&holder, [("field-quote", &persona.quote)], |[new]| set(Field::Quote(new)));
        for fact in Field::FACTS {
            let key = format!("persona-{}", fact.name);
            self.look(&holder, [(&key, (fact.of)(persona))], |[new]| set((fact.set)(new)));
        }
        if let Some(label) = &persona.goals_label {
            self.look(&holder, [("persona-goals-label", label)], |[new]| set(Field::GoalsLabel(Some(new))));
        }
        for list in Field::LISTS {
            self.list(&holder, &format!("persona-{}", list.name), (list.of)(persona), |new| set((list.set)(new)));
        }
    }
}
