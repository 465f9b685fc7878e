//! Every message a person reads: one set of Fluent files for Rust and for the user interface.
//!
//! `map.ftl` holds the words that are drawn on maps, `app.ftl` those of the window, `errors.ftl` what went wrong and
//! what to do, `rules.ftl` what the checker says, `help.ftl` what the command line says of itself. A key that a language
//! lacks falls back to English; a test makes sure that none is lacking.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// The languages that every message exists in, as BCP 47 tags; the first is the fallback.
pub const LANGUAGES: [&str; 3] = ["en", "zh-Hans", "zh-Hant"];

/// The source of every message file: (language, file name, text).
pub const SOURCES: [(&str, &str, &str); 15] = [
    ("en", "map.ftl", include_str!("../messages/en/map.ftl")),
    ("en", "app.ftl", include_str!("../messages/en/app.ftl")),
    ("en", "errors.ftl", include_str!("../messages/en/errors.ftl")),
    ("en", "rules.ftl", include_str!("../messages/en/rules.ftl")),
    ("en", "help.ftl", include_str!("../messages/en/help.ftl")),
    ("zh-Hans", "map.ftl", include_str!("../messages/zh-Hans/map.ftl")),
    ("zh-Hans", "app.ftl", include_str!("../messages/zh-Hans/app.ftl")),
    ("zh-Hans", "errors.ftl", include_str!("../messages/zh-Hans/errors.ftl")),
    ("zh-Hans", "rules.ftl", include_str!("../messages/zh-Hans/rules.ftl")),
    ("zh-Hans", "help.ftl", include_str!("../messages/zh-Hans/help.ftl")),
    ("zh-Hant", "map.ftl", include_str!("../messages/zh-Hant/map.ftl")),
    ("zh-Hant", "app.ftl", include_str!("../messages/zh-Hant/app.ftl")),
    ("zh-Hant", "errors.ftl", include_str!("../messages/zh-Hant/errors.ftl")),
    ("zh-Hant", "rules.ftl", include_str!("../messages/zh-Hant/rules.ftl")),
    ("zh-Hant", "help.ftl", include_str!("../messages/zh-Hant/help.ftl")),
];

static BUNDLES: LazyLock<Vec<FluentBundle<FluentResource>>> = LazyLock::new(|| LANGUAGES.map(bundle).into());

/// A value put into a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Words, put in as they are.
    Text(&'a str),
    /// A number; may choose between singular and plural.
    Number(f64),
}

/// The message of that key in that language, without arguments.
#[must_use]
pub fn say(language: &str, key: &str) -> String {
    say_with(language, key, &[])
}

/// The message of that key in that language. An unknown language is English; an unknown key comes back as it is.
#[must_use]
pub fn say_with(language: &str, key: &str, args: &[(&str, Arg<'_>)]) -> String {
    let index = LANGUAGES.iter().position(|known| *known == language).unwrap_or(0);
    let mut fluent = FluentArgs::new();
    for (name, value) in args {
        match value {
            Arg::Text(text) => fluent.set(*name, FluentValue::from(*text)),
            Arg::Number(number) => fluent.set(*name, FluentValue::from(*number)),
        }
    }
    [index, 0]
        .into_iter()
        .find_map(|index| {
            let bundle = &BUNDLES[index];
            let pattern = bundle.get_message(key)?.value()?;
            Some(bundle.format_pattern(pattern, Some(&fluent), &mut Vec::new()).into_owned())
        })
        .unwrap_or_else(|| key.to_owned())
}

fn bundle(language: &str) -> FluentBundle<FluentResource> {
    let tag = language.parse().expect("LANGUAGES holds tags");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // The marks that Fluent puts around arguments would end up in exported text.
    bundle.set_use_isolating(false);
    for (_, name, source) in SOURCES.iter().filter(|(of, ..)| *of == language) {
        let resource = FluentResource::try_new((*source).to_owned())
            .unwrap_or_else(|(_, errors)| panic!("{language}/{name}: {errors:?}"));
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{language}/{name}: {errors:?}"));
    }
    bundle
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn keys(language: &str) -> BTreeSet<&'static str> {
        SOURCES
            .iter()
            .filter(|(of, ..)| *of == language)
            .flat_map(|(_, _, source)| source.lines())
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
            .collect()
    }

    /// Requirement 101: all three languages say everything.
    #[test]
    fn every_message_exists_in_every_language() {
        let english = keys("en");
        assert!(english.len() > 10);
        for language in LANGUAGES {
            assert_eq!(english, keys(language), "{language}");
        }
    }

    #[test]
    fn a_message_takes_arguments_and_falls_back() {
        assert_eq!(say("zh-Hant", "lane-pains"), "痛點");
        assert_eq!(say("xx", "lane-pains"), "Pain points");
        assert_eq!(say("en", "no-such-key"), "no-such-key");
    }
}
