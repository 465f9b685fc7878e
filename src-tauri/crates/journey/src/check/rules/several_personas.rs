//! A map follows one customer: several make a journey that nobody has.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};

/// The rule.
pub const RULE: Rule =
    Rule { name: "several-personas", severity: Severity::Warning, from: &["000-20", "000-19"], look: Look::Map(look) };

fn look(context: &Context<'_>, problems: &mut Vec<Problem>) {
    let personas = context.primary_personas();
    if personas.len() < 2 {
        return;
    }
    let names: Vec<&str> = personas.iter().map(|persona| persona.name.as_str()).collect();
    let mut problem = Problem::at(&RULE, Subject::Map).arg("names", names.join(", "));
    for persona in personas {
        problem = problem.and(Subject::Persona(persona.id.clone()));
    }
    problems.push(problem);
}
