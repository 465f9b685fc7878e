//! Commands about links.

use std::collections::HashSet;
use std::sync::Arc;

use super::apply::{check_new_id, put};
use super::{LinkField, Refusal};
use crate::model::{self, Link, LinkId, Map, TouchpointId};

pub(super) fn add(map: &mut Map, link: &Link) -> Result<(), Refusal> {
    check_new_id(link.id.as_str(), map.links.iter().map(|other| other.id.as_str()))?;
    check_end(map, &link.from)?;
    check_end(map, &link.to)?;
    let mut link = link.clone();
    model::clean(&mut link);
    map.links.push(Arc::new(link));
    Ok(())
}

pub(super) fn set(map: &mut Map, id: &LinkId, field: &LinkField) -> Result<(), Refusal> {
    let position = position(map, id)?;
    if let LinkField::From(end) | LinkField::To(end) = field {
        check_end(map, end)?;
    }
    let link = Arc::make_mut(&mut map.links[position]);
    match field {
        LinkField::From(value) => put(&mut link.from, value, &mut link.extra, "from"),
        LinkField::To(value) => put(&mut link.to, value, &mut link.extra, "to"),
        LinkField::Label(value) => put(&mut link.label, value, &mut link.extra, "label"),
        LinkField::Kind(value) => put(&mut link.kind, value, &mut link.extra, "kind"),
    }
    model::clean(link);
    Ok(())
}

pub(super) fn remove(map: &mut Map, id: &LinkId) -> Result<(), Refusal> {
    let position = position(map, id)?;
    map.links.remove(position);
    Ok(())
}

/// Removes the links that start or end at touchpoints that are gone.
pub(super) fn remove_at(map: &mut Map, gone: &HashSet<&TouchpointId>) {
    map.links.retain(|link| !gone.contains(&link.from) && !gone.contains(&link.to));
}

fn position(map: &Map, id: &LinkId) -> Result<usize, Refusal> {
    map.links.iter().position(|link| link.id == *id).ok_or_else(|| Refusal::UnknownLink { link: id.clone() })
}

fn check_end(map: &Map, id: &TouchpointId) -> Result<(), Refusal> {
    match map.touchpoint(id) {
        Some(_) => Ok(()),
        None => Err(Refusal::UnknownTouchpoint { touchpoint: id.clone() }),
    }
}
