//! Ids: short opaque strings, one type for each kind of thing, chosen by whoever sends the command.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[doc = $doc:literal] $name:ident),+ $(,)?) => {$(
        #[doc = $doc]
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts", type = "string"))]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as written in the file.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

id! {
    /// Names a map of the document.
    MapId,
    /// Names a persona of the document.
    PersonaId,
    /// Names a stage, unique in its map.
    StageId,
    /// Names a touchpoint, unique in its map.
    TouchpointId,
    /// Names a lane, unique in its map.
    LaneId,
    /// Names a card, unique in its map.
    CardId,
    /// Names a link, unique in its map.
    LinkId,
    /// Names a saved view, unique in its map.
    ViewId,
    /// Names a picture by the SHA-256 of its bytes, in lower-case hex.
    AssetHash,
}
