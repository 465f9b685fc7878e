//! A picture of the document, named by its content.

use std::fmt::Write as _;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::{AssetHash, Extra};

/// A picture: its content and what kind of file it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Asset {
    /// The name that cards and portraits use.
    pub hash: AssetHash,
    /// `image/png`, `image/jpeg` or `image/svg+xml`.
    pub media_type: String,
    /// The bytes in base64.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub data: Arc<str>,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

impl Asset {
    /// The kinds of file that a picture can be.
    pub const MEDIA_TYPES: [&str; 3] = ["image/png", "image/jpeg", "image/svg+xml"];

    /// The largest picture that is taken into a document, bytes.
    pub const LARGEST: usize = 8 << 20;

    /// The picture of these bytes.
    #[must_use]
    pub fn of(media_type: &str, bytes: &[u8]) -> Self {
        Self {
            hash: hash(bytes),
            media_type: media_type.to_owned(),
            data: STANDARD.encode(bytes).into(),
            extra: Extra::new(),
        }
    }

    /// The bytes; `None` when they are not written in base64.
    #[must_use]
    pub fn bytes(&self) -> Option<Vec<u8>> {
        STANDARD.decode(self.data.as_bytes()).ok()
    }

    /// Whether the picture can be taken into a document: named by its content, of a kind that can be drawn, and not
    /// too large.
    #[must_use]
    pub fn is_fit(&self) -> bool {
        self.data.len() / 4 <= Self::LARGEST / 3
            && Self::MEDIA_TYPES.contains(&self.media_type.as_str())
            && self.bytes().is_some_and(|bytes| hash(&bytes) == self.hash)
    }
}

fn hash(bytes: &[u8]) -> AssetHash {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing into a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    AssetHash::from(hex)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_named_by_its_content() {
        let asset = Asset::of("image/png", b"abc");
        assert_eq!(asset.hash.as_str(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(asset.bytes().as_deref(), Some(b"abc".as_slice()));
        assert!(asset.is_fit());
        let other = Asset { data: STANDARD.encode(b"abd").into(), ..asset.clone() };
        assert!(!other.is_fit(), "other bytes under the same name");
        assert!(!Asset { data: "not base64".into(), ..asset.clone() }.is_fit());
        assert!(!Asset { media_type: "text/html".into(), ..asset }.is_fit());
        assert!(!Asset::of("image/png", &vec![0; Asset::LARGEST + 4]).is_fit());
    }
}
