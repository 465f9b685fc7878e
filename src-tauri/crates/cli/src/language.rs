//! The user's language, and languages as arguments.

use clap::ValueEnum;
use journey::model::Language;

/// A language on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum LanguageChoice {
    /// English
    #[value(name = "en")]
    En,
    /// Simplified Chinese
    #[value(name = "zh-Hans")]
    ZhHans,
    /// Traditional Chinese
    #[value(name = "zh-Hant")]
    ZhHant,
}

impl From<LanguageChoice> for Language {
    fn from(choice: LanguageChoice) -> Self {
        match choice {
            LanguageChoice::En => Self::En,
            LanguageChoice::ZhHans => Self::ZhHans,
            LanguageChoice::ZhHant => Self::ZhHant,
        }
    }
}

/// The language that messages are in, from the environment; English when it names none of ours.
pub fn of_user(variable: impl Fn(&str) -> Option<String>) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty())
        .unwrap_or_default()
        .to_lowercase()
        .replace('_', "-");
    let is_traditional = ["zh-tw", "zh-hk", "zh-mo", "zh-hant"].iter().any(|tag| locale.starts_with(tag));
    match locale.get(..2) {
        Some("zh") if is_traditional => Language::ZhHant,
        Some("zh") => Language::ZhHans,
        _ => Language::En,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_chooses_the_language() {
        let user = |set: &[(&str, &str)]| {
            of_user(|name| set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
        };
        assert_eq!(user(&[]), Language::En);
        assert_eq!(user(&[("LANG", "C.UTF-8")]), Language::En);
        assert_eq!(user(&[("LANG", "zh_CN.UTF-8")]), Language::ZhHans);
        assert_eq!(user(&[("LANG", "zh_TW.UTF-8")]), Language::ZhHant);
        assert_eq!(user(&[("LANG", "zh-Hant-HK")]), Language::ZhHant);
        assert_eq!(user(&[("LANG", "zh_TW.UTF-8"), ("LC_ALL", "de_DE.UTF-8")]), Language::En);
        assert_eq!(user(&[("LANG", "zh_TW.UTF-8"), ("LC_ALL", "")]), Language::ZhHant);
    }
}
