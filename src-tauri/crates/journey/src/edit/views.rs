//! Commands about the saved views of a map.

use std::sync::Arc;

use super::apply::{check_new_id, put};
use super::{Refusal, ViewField};
use crate::model::{self, Map, View, ViewId};

pub(super) fn add(map: &mut Map, view: &View) -> Result<(), Refusal> {
    check_new_id(view.id.as_str(), map.views.iter().map(|other| other.id.as_str()))?;
    let mut view = view.clone();
    model::clean(&mut view);
    map.views.push(Arc::new(view));
    Ok(())
}

pub(super) fn set(map: &mut Map, id: &ViewId, field: &ViewField) -> Result<(), Refusal> {
    let position = position(map, id)?;
    let view = Arc::make_mut(&mut map.views[position]);
    match field {
        ViewField::Name(value) => put(&mut view.name, value, &mut view.extra, "name"),
        ViewField::Filter(value) => put(&mut view.filter, value, &mut view.extra, "filter"),
    }
    model::clean(view);
    Ok(())
}

pub(super) fn remove(map: &mut Map, id: &ViewId) -> Result<(), Refusal> {
    let position = position(map, id)?;
    map.views.remove(position);
    Ok(())
}

fn position(map: &Map, id: &ViewId) -> Result<usize, Refusal> {
    map.views.iter().position(|view| view.id == *id).ok_or_else(|| Refusal::UnknownView { view: id.clone() })
}
