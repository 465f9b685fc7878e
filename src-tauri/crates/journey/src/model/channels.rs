//! The built-in channels (requirements 000-03 and 000-06): what each is when a touchpoint does not say otherwise. Their
//! labels are the messages `channel-ID`; `draw::channels` gives each its icon.

use super::{Channel, ChannelMode, ChannelOwnership};

/// A built-in channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChannelPreset {
    /// What the file says; never renamed.
    pub id: &'static str,
    /// Online, offline or both.
    pub mode: ChannelMode,
    /// Whose channel it is.
    pub ownership: ChannelOwnership,
}

const fn preset(id: &'static str, mode: ChannelMode, ownership: ChannelOwnership) -> ChannelPreset {
    ChannelPreset { id, mode, ownership }
}

/// Every built-in channel, in the order in which they are offered: from first notice to the end.
pub const CHANNELS: [ChannelPreset; 31] = {
    use ChannelMode::{Both, Offline, Online};
    use ChannelOwnership::{Earned, Owned, Peer};
    [
        preset("social", Online, Owned),
        preset("word", Both, Peer),
        preset("review", Online, Earned),
        preset("ad", Both, Owned),
        preset("press", Both, Earned),
        preset("search", Online, Earned),
        preset("web", Online, Owned),
        preset("app", Online, Owned),
        preset("email", Online, Owned),
        preset("chat", Online, Owned),
        preset("bot", Online, Owned),
        preset("phone", Offline, Owned),
        preset("sign", Offline, Owned),
        preset("store", Offline, Owned),
        preset("menu", Offline, Owned),
        preset("staff", Offline, Owned),
        preset("payment", Both, Owned),
        preset("product", Offline, Owned),
        preset("delivery", Offline, Owned),
        preset("sales", Offline, Owned),
        preset("demo", Both, Owned),
        preset("trial", Online, Owned),
        preset("tender", Both, Owned),
        preset("contract", Both, Owned),
        preset("site", Offline, Owned),
        preset("tech", Both, Owned),
        preset("warranty", Both, Owned),
        preset("loyalty", Online, Owned),
        preset("survey", Online, Owned),
        preset("training", Both, Owned),
        preset("exit", Both, Owned),
    ]
};

impl Channel {
    /// The built-in channel that this one builds on.
    #[must_use]
    pub fn built_in(&self) -> Option<&'static ChannelPreset> {
        let id = self.preset.as_deref()?;
        CHANNELS.iter().find(|preset| preset.id == id)
    }

    /// Whether it is online, offline or both, when that is known: its own word, else the built-in channel's (requirement
    /// 002-03).
    #[must_use]
    pub fn known_mode(&self) -> Option<ChannelMode> {
        self.mode.or_else(|| Some(self.built_in()?.mode))
    }

    /// Whose it is, when that is known: its own word, else the built-in channel's (requirement 000-06).
    #[must_use]
    pub fn known_ownership(&self) -> Option<ChannelOwnership> {
        self.ownership.or_else(|| Some(self.built_in()?.ownership))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_touchpoint_says_goes_before_the_built_in_channel() {
        let own = Channel { preset: Some("email".into()), mode: Some(ChannelMode::Offline), ..Channel::default() };
        assert_eq!(own.known_mode(), Some(ChannelMode::Offline));
        assert_eq!(own.known_ownership(), Some(ChannelOwnership::Owned));
        assert_eq!(Channel::default().known_mode(), None);
        let unknown = Channel { preset: Some("pigeon".into()), ..Channel::default() };
        assert_eq!(unknown.known_ownership(), None);
    }
}
