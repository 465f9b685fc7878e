//! The built-in channels (requirements 000-03 and 000-06): what each looks like and what it is when a touchpoint does not
//! say otherwise. Their labels are the messages `channel-ID`.

use journey::model::{Channel, ChannelMode, ChannelOwnership, Language};

/// A built-in channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset {
    /// What the file says; never renamed.
    pub id: &'static str,
    /// Its Lucide icon.
    pub icon: &'static str,
    /// Online, offline or both.
    pub mode: ChannelMode,
    /// Whose channel it is.
    pub ownership: ChannelOwnership,
}

const fn preset(id: &'static str, icon: &'static str, mode: ChannelMode, ownership: ChannelOwnership) -> Preset {
    Preset { id, icon, mode, ownership }
}

/// Every built-in channel, in the order in which they are offered: from first notice to the end.
pub const PRESETS: [Preset; 31] = {
    use ChannelMode::{Both, Offline, Online};
    use ChannelOwnership::{Earned, Owned, Peer};
    [
        preset("social", "camera", Online, Owned),
        preset("word", "message-circle", Both, Peer),
        preset("review", "star", Online, Earned),
        preset("ad", "megaphone", Both, Owned),
        preset("press", "newspaper", Both, Earned),
        preset("search", "search", Online, Earned),
        preset("web", "globe", Online, Owned),
        preset("app", "smartphone", Online, Owned),
        preset("email", "mail", Online, Owned),
        preset("chat", "headset", Online, Owned),
        preset("bot", "bot", Online, Owned),
        preset("phone", "phone-call", Offline, Owned),
        preset("sign", "signpost", Offline, Owned),
        preset("store", "store", Offline, Owned),
        preset("menu", "square-menu", Offline, Owned),
        preset("staff", "user-round", Offline, Owned),
        preset("payment", "credit-card", Both, Owned),
        preset("product", "coffee", Offline, Owned),
        preset("delivery", "truck", Offline, Owned),
        preset("sales", "handshake", Offline, Owned),
        preset("demo", "presentation", Both, Owned),
        preset("trial", "flask-conical", Online, Owned),
        preset("tender", "file-text", Both, Owned),
        preset("contract", "file-pen-line", Both, Owned),
        preset("site", "factory", Offline, Owned),
        preset("tech", "wrench", Both, Owned),
        preset("warranty", "shield-alert", Both, Owned),
        preset("loyalty", "gift", Online, Owned),
        preset("survey", "clipboard-check", Online, Owned),
        preset("training", "graduation-cap", Both, Owned),
        preset("exit", "door-open", Both, Owned),
    ]
};

/// The built-in channel of that id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Preset> {
    PRESETS.iter().find(|preset| preset.id == id)
}

/// The preset that a channel builds on.
fn base(channel: &Channel) -> Option<&'static Preset> {
    find(channel.preset.as_deref()?)
}

/// The icon of a channel: its own, its preset's, or a circle.
#[must_use]
pub fn icon(channel: &Channel) -> &str {
    channel.icon.as_deref().or_else(|| Some(base(channel)?.icon)).unwrap_or("circle")
}

/// What a channel is called on a map of that language: its own label or its preset's; may be empty.
#[must_use]
pub fn label(channel: &Channel, language: Language) -> String {
    let preset = || Some(words::say(language.tag(), &format!("channel-{}", base(channel)?.id)));
    channel.label.clone().or_else(preset).unwrap_or_default()
}

/// Whether a channel is online, offline or both, when it is known (requirement 002-03).
#[must_use]
pub fn mode(channel: &Channel) -> Option<ChannelMode> {
    channel.mode.or_else(|| Some(base(channel)?.mode))
}

/// Whose channel it is, when it is known.
#[must_use]
pub fn ownership(channel: &Channel) -> Option<ChannelOwnership> {
    channel.ownership.or_else(|| Some(base(channel)?.ownership))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Requirement 000-03: each has an icon and a label in every language.
    #[test]
    fn every_channel_has_an_icon_and_a_label() {
        for preset in PRESETS {
            assert!(crate::icons::exists(preset.icon), "{}", preset.icon);
            for language in Language::ALL {
                let channel = Channel { preset: Some(preset.id.into()), ..Channel::default() };
                let label = label(&channel, *language);
                assert!(!label.is_empty() && !label.starts_with("channel-"), "{label}");
            }
        }
    }

    #[test]
    fn what_a_touchpoint_says_goes_before_the_preset() {
        let own = Channel {
            preset: Some("email".into()),
            icon: Some("gift".into()),
            mode: Some(ChannelMode::Offline),
            ..Channel::default()
        };
        assert_eq!((icon(&own), mode(&own)), ("gift", Some(ChannelMode::Offline)));
        assert_eq!(ownership(&own), Some(ChannelOwnership::Owned));
        assert_eq!(label(&Channel::default(), Language::En), "");
    }
}
