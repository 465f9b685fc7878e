//! Changes to a document: every one is a [`Command`], done by [`apply`]; [`History`] takes steps back.

mod apply;
mod assets;
mod cards;
mod checking;
mod command;
mod copies;
mod history;
mod label;
mod lanes;
mod links;
mod maps;
mod personas;
mod refusal;
mod stages;
mod touchpoints;
mod views;

#[cfg(test)]
mod tests;

pub use apply::apply;
pub use command::{
    CardField, Command, LaneField, LinkField, MapField, PersonaField, StageField, TouchpointField, ViewField,
};
pub use history::History;
pub use personas::PersonaPart;
pub use refusal::Refusal;
