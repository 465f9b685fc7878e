//! What the built-in channels look like (requirement 000-03); what they are stands beside the model.

use journey::model::{Channel, Language};

/// The Lucide icon of each built-in channel.
const ICONS: [(&str, &str); 31] = [
    ("social", "camera"),
    ("word", "message-circle"),
    ("review", "star"),
    ("ad", "megaphone"),
    ("press", "newspaper"),
    ("search", "search"),
    ("web", "globe"),
    ("app", "smartphone"),
    ("email", "mail"),
    ("chat", "headset"),
    ("bot", "bot"),
    ("phone", "phone-call"),
    ("sign", "signpost"),
    ("store", "store"),
    ("menu", "square-menu"),
    ("staff", "user-round"),
    ("payment", "credit-card"),
    ("product", "coffee"),
    ("delivery", "truck"),
    ("sales", "handshake"),
    ("demo", "presentation"),
    ("trial", "flask-conical"),
    ("tender", "file-text"),
    ("contract", "file-pen-line"),
    ("site", "factory"),
    ("tech", "wrench"),
    ("warranty", "shield-alert"),
    ("loyalty", "gift"),
    ("survey", "clipboard-check"),
    ("training", "graduation-cap"),
    ("exit", "door-open"),
];

fn built_in_icon(id: &str) -> Option<&'static str> {
    ICONS.iter().find(|(known, _)| *known == id).map(|(_, icon)| *icon)
}

/// The icon of a channel: its own, the built-in channel's, or a circle.
#[must_use]
pub fn icon(channel: &Channel) -> &str {
    channel.icon.as_deref().or_else(|| built_in_icon(channel.preset.as_deref()?)).unwrap_or("circle")
}

/// What a channel is called on a map of that language: its own label or the built-in channel's; may be empty.
#[must_use]
pub fn label(channel: &Channel, language: Language) -> String {
    let built_in = || Some(words::say(language.tag(), &format!("channel-{}", channel.built_in()?.id)));
    channel.label.clone().or_else(built_in).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use journey::model::CHANNELS;

    use super::*;

    /// Requirement 000-03: each has an icon and a label in every language.
    #[test]
    fn every_channel_has_an_icon_and_a_label() {
        assert_eq!(CHANNELS.map(|preset| preset.id), ICONS.map(|(id, _)| id));
        for preset in CHANNELS {
            let channel = Channel { preset: Some(preset.id.into()), ..Channel::default() };
            assert!(crate::icons::exists(icon(&channel)), "{}", preset.id);
            for language in Language::ALL {
                let label = label(&channel, *language);
                assert!(!label.is_empty() && !label.starts_with("channel-"), "{label}");
            }
        }
    }

    #[test]
    fn what_a_touchpoint_says_goes_before_the_built_in_channel() {
        let own = Channel { preset: Some("email".into()), icon: Some("gift".into()), ..Channel::default() };
        assert_eq!(icon(&own), "gift");
        assert_eq!(icon(&Channel { preset: Some("pigeon".into()), ..Channel::default() }), "circle");
        assert_eq!(label(&Channel::default(), Language::En), "");
    }
}
