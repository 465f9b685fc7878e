//! A map follows one customer: several make a journey that nobody has.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::edit::{Command, MapField};
use crate::model::{MapId, Persona};

/// The rule.
pub const RULE: Rule =
    Rule { name: "several-personas", severity: Severity::Warning, from: &["000-20", "000-19"], look: Look::Map(look) };

fn look(context: &Context<'_>, problems: &mut Vec<Problem>) {
    let personas = context.primary_personas();
    if personas.len() < 2 {
        return;
    }
    let names: Vec<&str> = personas.iter().map(|persona| persona.name.as_str()).collect();
    let mut problem = Problem::at(&RULE, Subject::Map).arg("names", names.join(" · "));
    for persona in &personas {
        problem = problem.and(Subject::Persona(persona.id.clone()));
    }
    problems.push(problem.fix("fix-split-map", false, one_map_each(context, &personas)));
}

/// The map keeps its own persona, or the first; each other one gets a copy.
fn one_map_each(context: &Context<'_>, personas: &[&Persona]) -> Vec<Command> {
    let map = &context.map.id;
    let own = personas.iter().find(|persona| context.map.persona.as_ref() == Some(&persona.id)).unwrap_or(&personas[0]);
    let mut taken: Vec<MapId> = context.document.maps.iter().map(|map| map.id.clone()).collect();
    let mut copies = Vec::new();
    for persona in personas.iter().filter(|persona| persona.id != own.id) {
        let mut copy = MapId::from(format!("{map}-{}", persona.id));
        while taken.contains(&copy) {
            copy = MapId::from(format!("{copy}-2"));
        }
        taken.push(copy.clone());
        copies.push((persona.id.clone(), copy));
    }
    let mut commands = vec![Command::SplitMapByPersona { map: map.clone(), copies }];
    if context.map.persona.is_none() {
        commands.push(Command::SetMap { map: map.clone(), field: MapField::Persona(Some(own.id.clone())) });
    }
    commands
}
