//! A person who does what the checker asks, finding by finding, comes to a map on which it finds nothing: from every
//! built-in map, in every language, by commands alone.
#![allow(clippy::unwrap_used)] // a test may stop at once

use draw::text::Typesetter;
use journey::check::{Problem, Subject, check};
use journey::edit::{CardField, Command, MapField, PersonaField, StageField, TouchpointField, apply};
use journey::model::*;

const TODAY: &str = "2026-11-22";

/// Requirement 002-15 and its like: whatever a template leaves open can be filled in.
#[test]
fn every_built_in_map_can_be_filled_in_until_nothing_is_found() {
    for template in templates::ALL {
        for language in Language::ALL {
            let mut person = Person::with(template.document(*language), *language);
            person.writes_what_is_empty();
            let asked = person.works_until_nothing_is_found(template.name);
            assert!(journey::check_structure(&person.document).is_empty());
            assert!(person.map().touchpoints().count() >= 5 || person.map().kind != MapKind::Strategic);
            // What a template leaves to its user on purpose was asked for and given.
            match template.name {
                "five-stage" => assert!(asked.contains(&"truncated-journey".to_owned()), "{asked:?}"),
                "blank" => assert!(asked.len() > 5, "{asked:?}"),
                _ => {}
            }
            let exits = person.map().stages.iter().any(|stage| stage.role == Some(StageRole::Exit));
            let roles = person.map().stages.iter().any(|stage| stage.role.is_some());
            assert!(exits || !roles || person.map().kind == MapKind::Tactical, "{}: the journey ends", template.name);
        }
    }
}

/// Somebody who knows everything about the journey.
struct Person {
    document: Document,
    typesetter: Typesetter,
    language: Language,
    new: usize,
}

impl Person {
    fn with(document: Document, language: Language) -> Self {
        Self { document, typesetter: Typesetter::new(), language, new: 0 }
    }

    fn map(&self) -> &Map {
        &self.document.maps[0]
    }

    /// What they would write there.
    fn words(&self) -> String {
        let words = match self.language {
            Language::En => "As our guests tell it",
            Language::ZhHans => "客人这样说",
            Language::ZhHant => "客人這樣說",
        };
        words.to_owned()
    }

    fn new_id(&mut self) -> String {
        self.new += 1;
        format!("written-{}", self.new)
    }

    fn does(&mut self, commands: Vec<Command>) {
        let step = Command::Together { commands };
        self.document = apply(&self.document, &step).unwrap_or_else(|refusal| panic!("{refusal}: {step:?}"));
    }

    /// Every card and touchpoint without words.
    fn writes_what_is_empty(&mut self) {
        let (map, text) = (self.map().id.clone(), self.words());
        let empty = |name: &str| name.trim().is_empty();
        let cards = self.map().cards.iter().filter(|card| empty(&card.text)).map(|card| Command::SetCard {
            map: map.clone(),
            card: card.id.clone(),
            field: CardField::Text(text.clone()),
        });
        let touchpoints = self
            .map()
            .touchpoints()
            .filter(|(_, touchpoint)| empty(&touchpoint.name))
            .map(|(_, each)| set_touchpoint(&map, &each.id, TouchpointField::Name(text.clone())));
        let stages = self.map().stages.iter().filter(|stage| empty(&stage.name)).map(|stage| Command::SetStage {
            map: map.clone(),
            stage: stage.id.clone(),
            field: StageField::Name(text.clone()),
        });
        let all = cards.chain(touchpoints).chain(stages).collect();
        self.does(all);
    }

    /// Answers one finding after the other; the rules that asked for something.
    fn works_until_nothing_is_found(&mut self, template: &str) -> Vec<String> {
        let (user, mut asked) = (CheckSettings::default(), Vec::new());
        for _ in 0..300 {
            // The page is looked at when all else is done.
            let mut problems = check(&self.document, self.map(), &user, TODAY, None).problems;
            if problems.is_empty() {
                let drawn = draw::check::drawn(&self.document, self.map(), &user, &self.typesetter);
                problems = check(&self.document, self.map(), &user, TODAY, Some(drawn)).problems;
            }
            let Some(problem) = problems.first() else { return asked };
            asked.push(problem.rule.to_owned());
            let commands = self.answer_to(problem);
            self.does(commands);
            self.writes_what_is_empty();
        }
        panic!("{template} {:?}: something is found again and again: {:?}", self.language, asked.last());
    }

    /// What a person does about a finding: its fix, else what its sentence asks for.
    fn answer_to(&mut self, problem: &Problem) -> Vec<Command> {
        if let Some(fix) = problem.fixes.first() {
            return fix.commands.clone();
        }
        let (map, text) = (self.map().id.clone(), self.words());
        match (problem.rule, problem.subject().clone()) {
            ("missing-goal", _) => {
                let field = if problem.which == "goal" { MapField::Goal(text) } else { MapField::Scope(text) };
                vec![Command::SetMap { map, field }]
            }
            ("missing-persona", _) => {
                let id = PersonaId::from(self.new_id());
                let persona: Persona = serde_json::from_value(serde_json::json!({ "id": id })).unwrap();
                vec![
                    Command::AddPersona { persona },
                    Command::SetPersona { persona: id.clone(), field: PersonaField::Name(text) },
                    Command::SetMap { map, field: MapField::Persona(Some(id)) },
                ]
            }
            ("too-simple", _) if problem.which == "stages" => {
                vec![Command::AddStage { map, stage: StageId::from(self.new_id()), name: text, at: usize::MAX }]
            }
            ("too-simple", _) => {
                let touchpoint = Touchpoint::new(TouchpointId::from(self.new_id()), text);
                let stage = self.map().stages[0].id.clone();
                vec![Command::AddTouchpoint { map, stage, touchpoint, at: usize::MAX }]
            }
            ("truncated-journey", _) => {
                let stage = self.map().stages.iter().rev().find(|stage| stage.role != Some(StageRole::Exit)).unwrap();
                let field = StageField::Role(Some(StageRole::Use));
                vec![Command::SetStage { map, stage: stage.id.clone(), field }]
            }
            ("moments-of-truth", _) => {
                let (_, first) = self.map().touchpoints().next().unwrap();
                let moment = MomentOfTruth::default();
                vec![set_touchpoint(&map, &first.id, TouchpointField::MomentOfTruth(Some(moment)))]
            }
            ("unvalidated" | "one-sided-evidence", _) => {
                let (_, first) = self.map().touchpoints().next().unwrap();
                let mut evidence = first.evidence.clone();
                let of = |source: &str| {
                    let said = serde_json::json!({ "text": text, "source": source, "status": "customer" });
                    serde_json::from_value::<Evidence>(said).unwrap()
                };
                evidence.extend([of("interview"), of("survey")]);
                vec![set_touchpoint(&map, &first.id, TouchpointField::Evidence(evidence))]
            }
            ("incomplete-stage", Subject::Stage(id)) => {
                let first = self.map().stage(&id).unwrap().touchpoints[0].id.clone();
                let kind = match problem.which.as_str() {
                    "feelings" => {
                        return vec![set_touchpoint(&map, &first, TouchpointField::Felt(Emotion::new(1.0)))];
                    }
                    "actions" => LaneKind::Actions,
                    _ => LaneKind::Pains,
                };
                let there = self.map().lanes.iter().find(|lane| lane.kind == kind).map(|lane| lane.id.clone());
                let lane = there.clone().unwrap_or_else(|| LaneId::from(self.new_id()));
                let place = Place { lane: lane.clone(), stage: id, touchpoints: vec![first] };
                let card = Card { text, ..Card::new(CardId::from(self.new_id()), place) };
                let mut commands = vec![Command::AddCard { map: map.clone(), card }];
                if there.is_none() {
                    commands.insert(0, Command::AddLane { map, lane: Lane::new(lane, kind), at: usize::MAX });
                }
                commands
            }
            ("open-pain-questions", Subject::Card(id)) => {
                let card = self.map().card(&id).unwrap();
                let pain = Pain {
                    abandon_risk: Some(AbandonRisk::No),
                    solution_known: Some(SolutionKnown::Unknown),
                    ..card.pain.clone().unwrap_or_default()
                };
                let mut place = card.place.clone();
                if place.touchpoints.is_empty() {
                    let stage = self.map().stage(&place.stage).unwrap();
                    place.touchpoints = vec![stage.touchpoints[0].id.clone()];
                }
                let field = CardField::Pain(Some(pain));
                vec![
                    Command::SetCard { map: map.clone(), card: id.clone(), field },
                    Command::MoveCard { map, card: id, place },
                ]
            }
            ("unmotivated-solution", Subject::Card(id)) => {
                let pains = |card: &&std::sync::Arc<Card>| {
                    self.map().lane(&card.place.lane).is_some_and(|lane| lane.kind == LaneKind::Pains)
                };
                let card = self.map().card(&id).unwrap();
                let mut solution = card.solution.clone().unwrap_or_default();
                solution.answers.push(self.map().cards.iter().find(pains).unwrap().id.clone());
                vec![Command::SetCard { map, card: id, field: CardField::Solution(Some(solution)) }]
            }
            ("unassigned-resource", Subject::Card(id)) => {
                let mut solution = self.map().card(&id).unwrap().solution.clone().unwrap();
                solution.resources.iter_mut().for_each(|resource| resource.person.clone_from(&text));
                vec![Command::SetCard { map, card: id, field: CardField::Solution(Some(solution)) }]
            }
            ("missing-owner" | "ownerless-moment", Subject::Touchpoint(id)) => {
                let owner = Owner { department: text, ..Owner::default() };
                vec![set_touchpoint(&map, &id, TouchpointField::Owner(Some(owner)))]
            }
            (rule, subject) => panic!("nobody says what to do about {rule} at {subject:?}: {:?}", problem.args),
        }
    }
}

fn set_touchpoint(map: &MapId, touchpoint: &TouchpointId, field: TouchpointField) -> Command {
    Command::SetTouchpoint { map: map.clone(), touchpoint: touchpoint.clone(), field }
}
