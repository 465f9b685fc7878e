//! The built-in maps: samples that show what a map can say, and templates to start from.
//!
//! Each is a `.journey` file in every language, in `maps/NAME/LANGUAGE.journey`; a new one is a folder there and one
//! line in [`ALL`].

use journey::model::{Document, Language};

use Group::{B2b, Performance, Persona, Retail, Strategic, Tactical};

/// Every built-in map, in the order in which they are offered.
pub const ALL: [Template; 12] = [
    template!("default", Strategic, Retail),
    template!("cafe", Strategic, Retail),
    template!("five-stage", Strategic, Retail),
    template!("b2b-strategic", Strategic, B2b),
    template!("tactical", Tactical),
    template!("b2b-performance", Performance, B2b),
    template!("felt-desired", Strategic),
    template!("tender-loops", Strategic, B2b),
    template!("win-back", Strategic, Retail),
    template!("furniture", Strategic, Retail),
    template!("persona-sheet", Persona),
    template!("blank"),
];

/// What templates are sorted by; the word is `template-group-NAME`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The whole journey at a glance.
    Strategic,
    /// One touchpoint close up.
    Tactical,
    /// Ratings and recommendations.
    Performance,
    /// Customers are people.
    Retail,
    /// Customers are companies.
    B2b,
    /// One customer without a journey.
    Persona,
}

impl Group {
    /// Every group, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Strategic, Tactical, Performance, Retail, B2b, Persona];

    /// Kebab-case, never renamed.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Strategic => "strategic",
            Tactical => "tactical",
            Performance => "performance",
            Retail => "retail",
            B2b => "b2b",
            Persona => "persona",
        }
    }
}

/// A built-in map in three languages.
#[derive(Clone, Copy, Debug)]
pub struct Template {
    /// Kebab-case, never renamed. Its words are `template-NAME` and `template-NAME-about`.
    pub name: &'static str,
    /// Where it is found.
    pub groups: &'static [Group],
    files: [&'static str; 3],
}

impl Template {
    /// The map as a document of its own.
    #[must_use]
    pub fn document(&self, language: Language) -> Document {
        journey::file::read(self.file(language).as_bytes()).expect("a test opens every built-in map").document
    }

    /// The map as it is written in a file.
    #[must_use]
    pub fn file(&self, language: Language) -> &'static str {
        self.files[match language {
            Language::En => 0,
            Language::ZhHans => 1,
            Language::ZhHant => 2,
        }]
    }
}

/// The built-in map of that name.
#[must_use]
pub fn find(name: &str) -> Option<Template> {
    ALL.into_iter().find(|template| template.name == name)
}

/// The built-in map of that name in that language.
#[must_use]
pub fn get(name: &str, language: Language) -> Option<Document> {
    find(name).map(|template| template.document(language))
}

macro_rules! template {
    ($name:literal $(, $group:ident)*) => {
        Template {
            name: $name,
            groups: &[$($group),*],
            files: [
                include_str!(concat!("../maps/", $name, "/en.journey")),
                include_str!(concat!("../maps/", $name, "/zh-Hans.journey")),
                include_str!(concat!("../maps/", $name, "/zh-Hant.journey")),
            ],
        }
    };
}
use template;

#[cfg(test)]
mod tests {
    use journey::model::LaneKind;

    use super::*;

    /// The built-in maps are well formed, as this version writes them, in their language, and whole. `UPDATE_MAPS=1`
    /// writes them anew.
    #[test]
    fn every_map_opens_without_repair_and_is_written_the_same() {
        for template in ALL {
            for language in Language::ALL {
                let text = template.file(*language);
                let opened = journey::file::read(text.as_bytes()).expect(template.name);
                assert!(opened.repairs.is_empty(), "{} {language:?}: {:?}", template.name, opened.repairs);
                assert!(opened.document.maps.iter().all(|map| map.language == *language), "{}", template.name);
                if std::env::var_os("UPDATE_MAPS").is_some() {
                    let path =
                        format!("{}/maps/{}/{}.journey", env!("CARGO_MANIFEST_DIR"), template.name, language.tag());
                    std::fs::write(path, journey::file::write(&opened.document)).expect("the maps' folder");
                    continue;
                }
                assert_eq!(
                    String::from_utf8(journey::file::write(&opened.document)).expect("UTF-8"),
                    text,
                    "{} {language:?} is not as this version writes it",
                    template.name
                );
            }
        }
    }

    /// Requirement 002-20: persona, touchpoints, customer behaviour, emotion curve, pain points and opportunities.
    #[test]
    fn the_default_template_has_the_five_groups() {
        for language in Language::ALL {
            let document = get("default", *language).expect("it is built in");
            let map = &document.maps[0];
            assert!(map.persona.as_ref().is_some_and(|id| document.persona(id).is_some()));
            let kinds: Vec<LaneKind> = map.lanes.iter().map(|lane| lane.kind).collect();
            use LaneKind::{Actions, Emotion, Opportunities, Pains, Touchpoints};
            assert_eq!(kinds, [Touchpoints, Actions, Emotion, Pains, Opportunities]);
        }
    }

    /// Requirements 002-07 and 000-23: the four stages of the café story, and journeys that loop back.
    #[test]
    fn the_samples_show_what_their_stories_tell() {
        let cafe = get("cafe", Language::ZhHant).expect("it is built in");
        let names: Vec<&str> = cafe.maps[0].stages.iter().map(|stage| stage.name.as_str()).collect();
        assert_eq!(names, ["認知", "考慮", "購買", "忠誠"]);
        for name in ["cafe", "b2b-performance", "furniture"] {
            assert!(!get(name, Language::En).expect("it is built in").maps[0].links.is_empty(), "{name}");
        }
    }
}
