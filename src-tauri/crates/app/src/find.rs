//! Finding words in all maps of a document, in the order in which a person reads them.

use journey::model::{Card, Document, Evidence, Map, MapId, Persona, Stage, Touchpoint};

use crate::outline::lane_name;
use crate::request::{Hit, HitKind};

/// How many hits are told; nobody walks further.
const MOST: usize = 1000;

/// Characters shown before and after what was found.
const AROUND: usize = 24;

/// Where the words stand, map by map from `first` on, stage by stage, then the personas; capitals and full-width forms
/// count as their plain letters.
pub fn find(document: &Document, first: &MapId, words: &str) -> Vec<Hit> {
    let mut finding = Finding { words: folded(words.trim()), hits: Vec::new(), map: first.clone() };
    if finding.words.is_empty() {
        return Vec::new();
    }
    let start = document.maps.iter().position(|map| map.id == *first).unwrap_or(0);
    let (before, from) = document.maps.split_at(start);
    for map in from.iter().chain(before) {
        finding.map = map.id.clone();
        finding.map(map);
    }
    for persona in &document.personas {
        let shown = |map: &&std::sync::Arc<Map>| map.persona.as_ref() == Some(&persona.id);
        finding.map = from.iter().chain(before).find(shown).map_or(first, |map| &map.id).clone();
        finding.persona(persona);
    }
    finding.hits
}

struct Finding {
    words: String,
    hits: Vec<Hit>,
    map: MapId,
}

impl Finding {
    fn map(&mut self, map: &Map) {
        let id = map.id.as_str();
        self.look(HitKind::Map, id, "map-title", &map.title);
        self.look(HitKind::Map, id, "map-eyebrow", map.eyebrow.as_deref().unwrap_or_default());
        self.look(HitKind::Map, id, "map-goal", &map.goal);
        self.look(HitKind::Map, id, "map-scope", &map.scope);
        if let Some(source) = &map.source {
            for (field, text) in
                [("method", &source.method), ("sample", &source.sample), ("date", &source.date), ("note", &source.note)]
            {
                self.look(HitKind::Map, id, &format!("source-part-{field}"), text);
            }
        }
        for lane in &map.lanes {
            self.look(HitKind::Lane, lane.id.as_str(), "field-name", &lane_name(lane, map.language));
            self.look(
                HitKind::Lane,
                lane.id.as_str(),
                "field-sub-label",
                lane.sub_label.as_deref().unwrap_or_default(),
            );
        }
        for stage in &map.stages {
            self.stage(map, stage);
        }
        for link in &map.links {
            self.look(HitKind::Link, link.id.as_str(), "field-text", &link.label);
        }
    }

    fn stage(&mut self, map: &Map, stage: &Stage) {
        self.look(HitKind::Stage, stage.id.as_str(), "field-name", &stage.name);
        self.look(HitKind::Stage, stage.id.as_str(), "stage-question", &stage.question);
        let cards = || map.cards.iter().filter(|card| card.place.stage == stage.id);
        cards().filter(|card| card.place.touchpoints.is_empty()).for_each(|card| self.card(card));
        for touchpoint in &stage.touchpoints {
            self.touchpoint(touchpoint);
            let starts_here = |card: &&std::sync::Arc<Card>| card.place.touchpoints.first() == Some(&touchpoint.id);
            cards().filter(starts_here).for_each(|card| self.card(card));
        }
    }

    fn touchpoint(&mut self, touchpoint: &Touchpoint) {
        let id = touchpoint.id.as_str();
        self.look(HitKind::Touchpoint, id, "field-name", &touchpoint.name);
        if let Some(label) = touchpoint.channel.as_ref().and_then(|channel| channel.label.as_deref()) {
            self.look(HitKind::Touchpoint, id, "field-channel-label", label);
        }
        if let Some(owner) = &touchpoint.owner {
            for part in [&owner.department, &owner.region, &owner.person] {
                self.look(HitKind::Touchpoint, id, "field-owner", part);
            }
        }
        self.look(HitKind::Touchpoint, id, "field-feeling", &touchpoint.feeling.name);
        self.look(HitKind::Touchpoint, id, "field-quote", &touchpoint.feeling.quote);
        if let Some(moment) = &touchpoint.moment_of_truth {
            self.look(HitKind::Touchpoint, id, "field-moment", &moment.note);
        }
        if let Some(bottleneck) = &touchpoint.bottleneck {
            self.look(HitKind::Touchpoint, id, "field-bottleneck", &bottleneck.duration);
        }
        self.look(HitKind::Touchpoint, id, "field-response", &touchpoint.response);
        self.look(HitKind::Touchpoint, id, "field-site", &touchpoint.site);
        for Evidence { quote, .. } in &touchpoint.evidence {
            self.look(HitKind::Touchpoint, id, "lane-evidence", quote);
        }
        for metric in &touchpoint.metrics {
            self.look(HitKind::Touchpoint, id, "lane-metrics", &metric.name);
        }
    }

    fn card(&mut self, card: &Card) {
        let id = card.id.as_str();
        self.look(HitKind::Card, id, "field-text", &card.text);
        if let Some(pain) = &card.pain {
            self.look(HitKind::Card, id, "pain-cause", &pain.cause);
            self.look(HitKind::Card, id, "field-bottleneck", pain.bottleneck.as_deref().unwrap_or_default());
        }
        let Some(solution) = &card.solution else { return };
        if let Some(action) = &solution.action {
            self.look(HitKind::Card, id, "solution-owner", &action.owner);
        }
        for resource in &solution.resources {
            self.look(HitKind::Card, id, "lane-resources", &resource.name);
            self.look(HitKind::Card, id, "lane-resources", &resource.person);
        }
    }

    fn persona(&mut self, persona: &Persona) {
        let id = persona.id.as_str();
        let lines = [
            ("field-name", &persona.name),
            ("persona-role", &persona.role),
            ("field-quote", &persona.quote),
            ("persona-age", &persona.age),
            ("persona-gender", &persona.gender),
            ("persona-occupation", &persona.occupation),
            ("persona-region", &persona.region),
            ("persona-income", &persona.income),
            ("persona-family", &persona.family),
        ];
        for (field, text) in lines {
            self.look(HitKind::Persona, id, field, text);
        }
        let lists = [
            ("persona-goals", &persona.goals),
            ("persona-motivations", &persona.motivations),
            ("persona-tasks", &persona.tasks),
            ("persona-pains", &persona.pains),
            ("persona-behaviours", &persona.behaviours),
        ];
        for (field, list) in lists {
            for text in list {
                self.look(HitKind::Persona, id, field, text);
            }
        }
    }

    fn look(&mut self, kind: HitKind, id: &str, field: &str, text: &str) {
        if self.hits.len() >= MOST || text.is_empty() {
            return;
        }
        let Some(at) = folded(text).find(&self.words).map(|at| folded(text)[..at].chars().count()) else { return };
        let length = self.words.chars().count();
        let chars: Vec<char> = text.chars().collect();
        let part =
            |from: usize, to: usize| chars[from.min(chars.len())..to.min(chars.len())].iter().collect::<String>();
        let from = at.saturating_sub(AROUND);
        let to = at + length + AROUND;
        self.hits.push(Hit {
            map: self.map.clone(),
            kind,
            id: id.to_owned(),
            field: field.to_owned(),
            before: if from > 0 { format!("…{}", part(from, at)) } else { part(0, at) },
            found: part(at, at + length),
            after: if to < chars.len() { format!("{}…", part(at + length, to)) } else { part(at + length, to) },
        });
    }
}

/// Plain letters, one for each character, so that places in both are the same.
fn folded(text: &str) -> String {
    let plain = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{3000}' | '\u{a0}' | '\n' | '\t' => ' ',
        '’' | '‘' => '\'',
        _ => c,
    };
    text.chars()
        .map(plain)
        .map(|c| {
            // A capital that is two small letters stays as it is.
            let mut small = c.to_lowercase();
            match (small.next(), small.next()) {
                (Some(only), None) => only,
                _ => c,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use journey::model::Language;

    fn found(words: &str) -> Vec<Hit> {
        let document = templates::get("cafe", Language::En).unwrap();
        find(&document, &document.maps[0].id, words)
    }

    #[test]
    fn capitals_and_full_width_letters_are_the_same() {
        let plain = found("queue");
        assert!(!plain.is_empty());
        assert_eq!(found("QUEUE"), plain);
        assert_eq!(found("ｑｕｅｕｅ "), plain);
        assert!(plain.iter().all(|hit| hit.found.to_lowercase() == "queue"));
    }

    #[test]
    fn every_text_of_a_touchpoint_its_cards_and_its_persona_is_looked_at() {
        let document = templates::get("cafe", Language::En).unwrap();
        let map = &document.maps[0];
        let card = &map.cards[0];
        let persona = &document.personas[0];
        for (words, id) in [(&card.text, card.id.as_str()), (&persona.quote, persona.id.as_str())] {
            assert!(found(words).iter().any(|hit| hit.id == id), "{words}");
        }
        assert_eq!(found(&map.title)[0].kind, HitKind::Map);
    }

    #[test]
    fn nothing_is_found_for_nothing_and_length_changing_letters_are_survived() {
        assert!(found("  ").is_empty());
        assert!(found("no such words in it").is_empty());
        let mut document = templates::get("cafe", Language::En).unwrap();
        std::sync::Arc::make_mut(&mut document.maps[0]).title = "İİİ straße 长名字".repeat(200);
        let hits = find(&document, &document.maps[0].id, "straße 长");
        assert_eq!((hits[0].found.as_str(), hits[0].before.as_str()), ("straße 长", "İİİ "));
    }
}
