//! Changes to a document: every one is a [`Command`].

mod command;

pub use command::{CardField, Command, LaneField, LinkField, MapField, PersonaField, StageField, TouchpointField};
