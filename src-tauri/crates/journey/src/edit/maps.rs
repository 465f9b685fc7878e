//! Commands about a map itself.

use super::apply::{map_mut, put};
use super::{MapField, Refusal, personas};
use crate::model::{self, Document, MapId};

pub(super) fn set(document: &mut Document, id: &MapId, field: &MapField) -> Result<(), Refusal> {
    if let MapField::Persona(Some(persona)) = field {
        personas::check(document, persona)?;
    }
    let map = map_mut(document, id)?;
    let extra = &mut map.extra;
    match field {
        MapField::Title(value) => put(&mut map.title, value, extra, "title"),
        MapField::Eyebrow(value) => put(&mut map.eyebrow, value, extra, "eyebrow"),
        MapField::Goal(value) => put(&mut map.goal, value, extra, "goal"),
        MapField::Scope(value) => put(&mut map.scope, value, extra, "scope"),
        MapField::Kind(value) => put(&mut map.kind, value, extra, "kind"),
        MapField::State(value) => put(&mut map.state, value, extra, "state"),
        MapField::Persona(value) => put(&mut map.persona, value, extra, "persona"),
        MapField::Segment(value) => put(&mut map.segment, value, extra, "segment"),
        MapField::Review(value) => put(&mut map.review, value, extra, "review"),
        MapField::Source(value) => put(&mut map.source, value, extra, "source"),
        MapField::Language(value) => put(&mut map.language, value, extra, "language"),
        MapField::Theme(value) => put(&mut map.theme, value, extra, "theme"),
        MapField::Page(value) => put(&mut map.page, value, extra, "page"),
    }
    model::clean(map);
    Ok(())
}
