//! Commands about personas.

use std::sync::Arc;

use super::apply::{check_new_id, put};
use super::{PersonaField, Refusal};
use crate::model::{self, AssetHash, Document, Persona, PersonaId, Portrait};

/// A text, or a list of texts, that a persona sheet shows.
pub struct PersonaPart<T: 'static> {
    /// As in the file, and in the names of messages: `age`.
    pub name: &'static str,
    /// What a persona says there.
    pub of: fn(&Persona) -> &T,
    /// The field that sets it.
    pub set: fn(T) -> PersonaField,
}

impl PersonaField {
    /// What is told of a persona at a glance, in the order in which it is told.
    pub const FACTS: [PersonaPart<String>; 6] = [
        PersonaPart { name: "age", of: |persona| &persona.age, set: Self::Age },
        PersonaPart { name: "gender", of: |persona| &persona.gender, set: Self::Gender },
        PersonaPart { name: "occupation", of: |persona| &persona.occupation, set: Self::Occupation },
        PersonaPart { name: "region", of: |persona| &persona.region, set: Self::Region },
        PersonaPart { name: "income", of: |persona| &persona.income, set: Self::Income },
        PersonaPart { name: "family", of: |persona| &persona.family, set: Self::Family },
    ];

    /// What drives a persona, list by list.
    pub const LISTS: [PersonaPart<Vec<String>>; 5] = [
        PersonaPart { name: "goals", of: |persona| &persona.goals, set: Self::Goals },
        PersonaPart { name: "motivations", of: |persona| &persona.motivations, set: Self::Motivations },
        PersonaPart { name: "tasks", of: |persona| &persona.tasks, set: Self::Tasks },
        PersonaPart { name: "behaviours", of: |persona| &persona.behaviours, set: Self::Behaviours },
        PersonaPart { name: "pains", of: |persona| &persona.pains, set: Self::Pains },
    ];
}

pub(super) fn add(document: &mut Document, persona: &Persona) -> Result<(), Refusal> {
    check_new_id(persona.id.as_str(), document.personas.iter().map(|other| other.id.as_str()))?;
    check_portrait(document, persona.portrait.as_ref())?;
    let mut persona = persona.clone();
    model::clean(&mut persona);
    document.personas.push(Arc::new(persona));
    Ok(())
}

pub(super) fn set(document: &mut Document, id: &PersonaId, field: &PersonaField) -> Result<(), Refusal> {
    let position = position(document, id)?;
    if let PersonaField::Portrait(portrait) = field {
        check_portrait(document, portrait.as_ref())?;
    }
    let persona = Arc::make_mut(&mut document.personas[position]);
    let extra = &mut persona.extra;
    match field {
        PersonaField::Name(value) => put(&mut persona.name, value, extra, "name"),
        PersonaField::Role(value) => put(&mut persona.role, value, extra, "role"),
        PersonaField::Quote(value) => put(&mut persona.quote, value, extra, "quote"),
        PersonaField::Portrait(value) => put(&mut persona.portrait, value, extra, "portrait"),
        PersonaField::Primary(value) => put(&mut persona.primary, value, extra, "primary"),
        PersonaField::GoalsLabel(value) => put(&mut persona.goals_label, value, extra, "goalsLabel"),
        PersonaField::Goals(value) => put(&mut persona.goals, value, extra, "goals"),
        PersonaField::Motivations(value) => put(&mut persona.motivations, value, extra, "motivations"),
        PersonaField::Tasks(value) => put(&mut persona.tasks, value, extra, "tasks"),
        PersonaField::Pains(value) => put(&mut persona.pains, value, extra, "pains"),
        PersonaField::Behaviours(value) => put(&mut persona.behaviours, value, extra, "behaviours"),
        PersonaField::Gender(value) => put(&mut persona.gender, value, extra, "gender"),
        PersonaField::Age(value) => put(&mut persona.age, value, extra, "age"),
        PersonaField::Occupation(value) => put(&mut persona.occupation, value, extra, "occupation"),
        PersonaField::Region(value) => put(&mut persona.region, value, extra, "region"),
        PersonaField::Income(value) => put(&mut persona.income, value, extra, "income"),
        PersonaField::Family(value) => put(&mut persona.family, value, extra, "family"),
    }
    model::clean(persona);
    Ok(())
}

pub(super) fn remove(document: &mut Document, id: &PersonaId) -> Result<(), Refusal> {
    let position = position(document, id)?;
    document.personas.remove(position);
    for map in &mut document.maps {
        let shown = map.persona.as_ref() == Some(id);
        if !shown && !map.cards.iter().any(|card| card.personas.contains(id)) {
            continue;
        }
        let map = Arc::make_mut(map);
        if shown {
            map.persona = None;
        }
        for card in map.cards.iter_mut().filter(|card| card.personas.contains(id)) {
            Arc::make_mut(card).personas.retain(|persona| persona != id);
        }
    }
    Ok(())
}

/// Refuses a persona that is not there.
pub(super) fn check(document: &Document, id: &PersonaId) -> Result<(), Refusal> {
    position(document, id).map(|_| ())
}

/// Refuses a picture that is not there.
pub(super) fn check_picture(document: &Document, picture: &AssetHash) -> Result<(), Refusal> {
    match document.asset(picture) {
        Some(_) => Ok(()),
        None => Err(Refusal::UnknownPicture { picture: picture.clone() }),
    }
}

fn check_portrait(document: &Document, portrait: Option<&Portrait>) -> Result<(), Refusal> {
    match portrait {
        Some(Portrait::Picture(picture)) => check_picture(document, picture),
        Some(Portrait::Drawn(_)) | None => Ok(()),
    }
}

fn position(document: &Document, id: &PersonaId) -> Result<usize, Refusal> {
    document
        .personas
        .iter()
        .position(|persona| persona.id == *id)
        .ok_or_else(|| Refusal::UnknownPersona { persona: id.clone() })
}
