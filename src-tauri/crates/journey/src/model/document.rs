//! The whole file: personas, maps and the pictures that they use.

use std::sync::Arc;

use serde::Serialize;

use super::{Asset, AssetHash, Extra, Map, MapId, Persona, PersonaId};

/// Everything that one `.journey` file holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// What the file is called in lists; may be empty.
    #[serde(default)]
    pub title: String,
    /// The personas, shared by the maps.
    #[serde(default)]
    pub personas: Vec<Arc<Persona>>,
    /// The maps, in the order of the sidebar.
    #[serde(default)]
    pub maps: Vec<Arc<Map>>,
    /// Pictures, each kept once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assets: Vec<Arc<Asset>>,
    /// Fields of a newer version.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Document {
    /// The map of that id.
    #[must_use]
    pub fn map(&self, id: &MapId) -> Option<&Arc<Map>> {
        self.maps.iter().find(|map| map.id == *id)
    }

    /// The persona of that id.
    #[must_use]
    pub fn persona(&self, id: &PersonaId) -> Option<&Arc<Persona>> {
        self.personas.iter().find(|persona| persona.id == *id)
    }

    /// The picture of that hash.
    #[must_use]
    pub fn asset(&self, hash: &AssetHash) -> Option<&Arc<Asset>> {
        self.assets.iter().find(|asset| asset.hash == *hash)
    }
}
