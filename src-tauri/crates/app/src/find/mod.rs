//! Finding words in all maps of a document, in the order in which a person reads them, and putting others in their place.

mod walk;

use std::collections::HashSet;

use journey::edit::Command;
use journey::model::{Document, MapId};

use self::walk::{Holder, walk};
use crate::request::{Hit, HitKind};

/// How many hits are told; nobody walks further.
const MOST: usize = 1000;

/// Characters shown before and after what was found.
const AROUND: usize = 24;

/// Where the words stand, map by map from `first` on, stage by stage, then the personas; capitals and full-width forms
/// count as their plain letters.
pub fn find(document: &Document, first: &MapId, words: &str) -> Vec<Hit> {
    let mut hits = Vec::new();
    walk(document, first, &folded(words.trim()), &mut |holder, texts, words, _| {
        for (field, text) in texts {
            for at in places(text, words) {
                if hits.len() < MOST {
                    hits.push(hit(holder, field, text, at, words.len()));
                }
            }
        }
    });
    hits
}

/// What puts other words in the place of those that are found.
#[derive(Debug, Default)]
pub struct Replacing {
    /// Each sets one field.
    pub commands: Vec<Command>,
    /// How many places change.
    pub places: usize,
    /// How many maps they lie in; what a persona says counts for none.
    pub maps: usize,
}

/// Puts `with` in the place of the words everywhere, or at the hit of this number alone, as [`find`] counts them.
pub fn replace(document: &Document, first: &MapId, words: &str, with: &str, only: Option<usize>) -> Replacing {
    let mut done = Replacing::default();
    let mut maps = HashSet::new();
    let mut seen = 0;
    walk(document, first, &folded(words.trim()), &mut |holder, texts, words, set| {
        let mut changed = 0;
        let new = texts.iter().map(|(_, text)| {
            let wanted = |_: &usize| {
                seen += 1;
                only.is_none_or(|only| only + 1 == seen)
            };
            let places: Vec<usize> = places(text, words).into_iter().filter(wanted).collect();
            changed += places.len();
            replaced(text, &places, words.len(), with)
        });
        let new = new.collect();
        if changed > 0 {
            done.commands.push(set(new));
            done.places += changed;
            if holder.kind != HitKind::Persona {
                maps.insert(holder.map.clone());
            }
        }
    });
    done.maps = maps.len();
    done
}

/// Where the words begin in a text, in characters; none overlaps another.
fn places(text: &str, words: &[char]) -> Vec<usize> {
    let text = folded(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at + words.len() <= text.len() {
        if text[at..at + words.len()] == *words {
            found.push(at);
            at += words.len();
        } else {
            at += 1;
        }
    }
    found
}

/// The text with other words at these places, `length` characters each.
fn replaced(text: &str, places: &[usize], length: usize, with: &str) -> String {
    let mut new = String::with_capacity(text.len());
    for (at, c) in text.chars().enumerate() {
        // Places rise: the last that begins before the character is the one that it may lie in.
        let begun = places.partition_point(|place| *place <= at);
        match begun.checked_sub(1).map(|last| places[last]) {
            Some(place) if place == at => new.push_str(with),
            Some(place) if at < place + length => {}
            _ => new.push(c),
        }
    }
    new
}

fn hit(holder: &Holder<'_>, field: &str, text: &str, at: usize, length: usize) -> Hit {
    let chars: Vec<char> = text.chars().collect();
    let part = |from: usize, to: usize| chars[from.min(chars.len())..to.min(chars.len())].iter().collect::<String>();
    let from = at.saturating_sub(AROUND);
    let to = at + length + AROUND;
    Hit {
        map: holder.map.clone(),
        kind: holder.kind,
        id: holder.id.to_owned(),
        field: field.to_owned(),
        before: if from > 0 { format!("…{}", part(from, at)) } else { part(0, at) },
        found: part(at, at + length),
        after: if to < chars.len() { format!("{}…", part(at + length, to)) } else { part(at + length, to) },
    }
}

/// Plain letters, one for each character, so that places in both are the same.
fn folded(text: &str) -> Vec<char> {
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

    use std::sync::Arc;

    use super::*;
    use journey::edit::apply;
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
        Arc::make_mut(&mut document.maps[0]).title = "İİİ straße 长名字".repeat(200);
        let hits = find(&document, &document.maps[0].id, "straße 长");
        assert_eq!((hits[0].found.as_str(), hits[0].before.as_str()), ("straße 长", "İİİ "));
    }

    /// Every text that can be found is one that can be replaced, and nothing else changes.
    #[test]
    fn every_text_that_is_found_is_replaced_where_it_stands() {
        for template in templates::ALL {
            let (template, document) = (template.name, template.document(Language::En));
            let first = &document.maps[0].id;
            for words in ["e", "the", "Café"] {
                let hits = find(&document, first, words);
                let replacing = replace(&document, first, words, "\u{1f41f}", None);
                assert!(replacing.places == hits.len() || hits.len() == MOST, "{template} {words}");
                let changed = apply(&document, &Command::Together { commands: replacing.commands }).unwrap();
                assert_eq!(find(&changed, first, words), [], "{template} {words}");
                let fish = find(&changed, first, "\u{1f41f}");
                let place = |hit: &Hit| (hit.map.clone(), hit.id.clone(), hit.field.clone());
                assert_eq!(fish.iter().map(place).collect::<Vec<_>>(), hits.iter().map(place).collect::<Vec<_>>());
            }
        }
    }

    #[test]
    fn one_hit_alone_is_replaced() {
        let mut document = templates::get("cafe", Language::En).unwrap();
        Arc::make_mut(&mut document.maps[0]).title = "tea, Tea and ＴＥＡ".to_owned();
        let first = document.maps[0].id.clone();
        let hits = find(&document, &first, "tea");
        assert_eq!(hits.iter().map(|hit| hit.found.as_str()).take(3).collect::<Vec<_>>(), ["tea", "Tea", "ＴＥＡ"]);
        let replacing = replace(&document, &first, "tea", "cup of tea", Some(1));
        assert_eq!((replacing.places, replacing.maps), (1, 1));
        let changed = apply(&document, &replacing.commands[0]).unwrap();
        assert_eq!(changed.maps[0].title, "tea, cup of tea and ＴＥＡ");
        assert_eq!(replace(&document, &first, "tea", "x", Some(hits.len())).commands, []);
        assert_eq!(replace(&document, &first, "  ", "x", None).commands, []);
    }

    #[test]
    fn lines_stay_lines() {
        let mut document = templates::get("cafe", Language::En).unwrap();
        let lane = Arc::make_mut(&mut Arc::make_mut(&mut document.maps[0]).lanes[0]);
        lane.label = Some("Ideas and\nanswers".to_owned());
        let first = document.maps[0].id.clone();
        let Replacing { commands, .. } = replace(&document, &first, "Ideas", "Plans", None);
        let changed = apply(&document, &Command::Together { commands }).unwrap();
        assert_eq!(changed.maps[0].lanes[0].label.as_deref(), Some("Plans and\nanswers"));
    }

    #[test]
    fn an_entry_of_which_nothing_is_left_leaves_its_list() {
        let mut document = templates::get("cafe", Language::En).unwrap();
        Arc::make_mut(&mut document.personas[0]).goals = vec!["speed".to_owned(), "speed and warmth".to_owned()];
        let first = document.maps[0].id.clone();
        let Replacing { commands, places, .. } = replace(&document, &first, "speed", "", None);
        let changed = apply(&document, &Command::Together { commands }).unwrap();
        assert_eq!((places, changed.personas[0].goals.as_slice()), (2, [" and warmth".to_owned()].as_slice()));
    }
}
