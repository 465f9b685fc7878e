//! Commands about the pictures of a document.

use std::collections::HashSet;
use std::sync::Arc;

use super::Refusal;
use crate::model::{Asset, AssetHash, Document, Portrait};

/// Takes a picture in; one that is there already stays as it is.
pub(super) fn add(document: &mut Document, asset: &Asset) -> Result<(), Refusal> {
    if !asset.is_fit() {
        return Err(Refusal::UnfitPicture { picture: asset.hash.clone() });
    }
    if document.asset(&asset.hash).is_none() {
        document.assets.push(Arc::new(asset.clone()));
    }
    Ok(())
}

/// Takes the pictures out that no card and no persona shows.
pub(super) fn remove_unused(document: &mut Document) {
    let portraits = document.personas.iter().filter_map(|persona| match &persona.portrait {
        Some(Portrait::Picture(picture)) => Some(picture),
        Some(Portrait::Drawn(_)) | None => None,
    });
    let cards = document.maps.iter().flat_map(|map| &map.cards).filter_map(|card| card.picture.as_ref());
    let used: HashSet<&AssetHash> = portraits.chain(cards).collect();
    document.assets.retain(|asset| used.contains(&asset.hash));
}
