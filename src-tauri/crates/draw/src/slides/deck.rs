//! The deck that a team presents: the map as it is, the ideal when there is one, whose journey it is, what could be
//! done about it and what that takes.

use std::sync::Arc;

use journey::excerpt::Excerpt;
use journey::model::{Document, Map, MapKind, MapState, PersonaId, one_line};

use super::{Fit, SlideOptions, Slides, slides};
use crate::layout::{LayoutOptions, deck};
use crate::scene::{Page, Scene, Slide, paper};
use crate::text::Typesetter;

/// The map's slides, and after them the slides of everything else that its document says to it.
#[must_use]
pub fn deck(document: &Document, map: &Arc<Map>, options: &SlideOptions, typesetter: &Typesetter) -> Slides {
    let Slides { slides: mut all, fit } = slides(document, map, options, typesetter);
    let internal = options.excerpt.without_internal_ratings;
    // What was chosen of the map says nothing of the others.
    let of_others = SlideOptions {
        excerpt: Excerpt { without_internal_ratings: internal, ..Excerpt::default() },
        layout: LayoutOptions { page: Some(options.layout.page.unwrap_or(map.page)), ..options.layout.clone() },
        ..options.clone()
    };
    let ideal = document
        .maps
        .iter()
        .filter(|it| map.state == MapState::Current && it.state == MapState::Ideal && it.kind != MapKind::PersonaSheet);
    let ideal: Vec<_> = ideal.filter(|it| it.id != map.id).collect();
    for ideal in &ideal {
        all.extend(slides(document, ideal, &of_others, typesetter).slides);
    }
    let mut personas: Vec<&PersonaId> = Vec::new();
    for id in [map].into_iter().chain(ideal.iter().copied()).filter_map(|map| map.persona.as_ref()) {
        if !personas.contains(&id) && map.kind != MapKind::PersonaSheet {
            personas.push(id);
        }
    }
    for id in personas {
        if let Some(sheet) = persona_sheet(document, map, id) {
            all.extend(slides(document, &Arc::new(sheet), &of_others, typesetter).slides);
        }
    }
    let shown = options.excerpt.of(map);
    let layout = &of_others.layout;
    all.extend(sheets(deck::opportunities(document, &shown, layout, typesetter), layout));
    all.extend(sheets(deck::resources(document, &shown, layout, typesetter), layout));
    Slides { fit: Fit::of(&all, fit.offers), slides: all }
}

/// The persona as a map of its own kind, in the theme and language of the map that it travels on.
#[must_use]
pub fn persona_sheet(document: &Document, map: &Map, id: &PersonaId) -> Option<Map> {
    let persona = document.persona(id)?;
    Some(Map {
        id: format!("{}-{}", map.id, persona.id).into(),
        title: one_line(&persona.name),
        eyebrow: None,
        goal: String::new(),
        kind: MapKind::PersonaSheet,
        persona: Some(persona.id.clone()),
        stages: Vec::new(),
        lanes: Vec::new(),
        cards: Vec::new(),
        links: Vec::new(),
        ..map.clone()
    })
}

fn sheets(scenes: Vec<Scene>, layout: &LayoutOptions) -> impl Iterator<Item = Slide> {
    let page = layout.page.filter(|page| *page != Page::Free).unwrap_or_default();
    let count = scenes.len();
    scenes.into_iter().enumerate().map(move |(index, scene)| {
        let title = scene.description.split(" · ").next().unwrap_or_default();
        let title = if count > 1 { format!("{title} {}/{count}", index + 1) } else { title.to_owned() };
        let paper = paper(page).unwrap_or(scene.size);
        Slide { scene, title, notes: String::new(), paper }
    })
}
