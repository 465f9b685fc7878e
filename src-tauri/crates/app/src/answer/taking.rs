//! Taking a picture into the document.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use export::{LARGEST_FILE, PictureError, take_picture as taken};
use journey::edit::{CardField, Command, LaneField, PersonaField};
use journey::model::{Asset, Card, Document, Portrait};

use super::{Asked, edit};
use crate::message::Message;
use crate::request::{PictureFrom, PictureOn, TakePicture, Update};
use crate::{disk, refusal};

pub(crate) fn take_picture(asked: &Asked<'_>, TakePicture { from, on }: TakePicture) -> Result<Update, Message> {
    let bytes = match &from {
        PictureFrom::Path(path) => read(path)?,
        PictureFrom::Data(data) => STANDARD.decode(data).map_err(|_| refusal::of_taking(&PictureError::NotAPicture))?,
    };
    let picture = taken(&bytes).map_err(|error| refusal::of_taking(&error))?;
    let asset = Asset::of(picture.media_type, &picture.bytes);
    let mut commands = showing(asset, &on);
    if let Some(seen) = asked.with_session(|session| Ok(seen(session.document(), &on)))? {
        commands.push(seen);
    }
    edit::apply(asked, Command::Together { commands })
}

/// Reads a picture's file, but not one that is far too large.
fn read(path: &Path) -> Result<Vec<u8>, Message> {
    let length = fs::metadata(path).map_or(0, |metadata| metadata.len());
    match usize::try_from(length) {
        Ok(length) if length <= LARGEST_FILE => disk::read(path),
        _ => {
            let bytes = usize::try_from(length).unwrap_or(usize::MAX);
            Err(refusal::of_taking(&PictureError::TooLarge { bytes, limit: LARGEST_FILE }))
        }
    }
}

/// Shows the lane of a new card that is hidden: a picture that nobody sees was not taken in for all that they know.
fn seen(document: &Document, on: &PictureOn) -> Option<Command> {
    let PictureOn::NewCard { map, card, .. } = on else { return None };
    let lanes = &document.maps.iter().find(|each| each.id == *map)?.lanes;
    let lane = lanes.iter().find(|lane| lane.id == card.place.lane && lane.hidden)?.id.clone();
    Some(Command::SetLane { map: map.clone(), lane, field: LaneField::Hidden(false) })
}

/// Takes the picture in and shows it there.
fn showing(asset: Asset, on: &PictureOn) -> Vec<Command> {
    let picture = asset.hash.clone();
    let mut commands = vec![Command::AddAsset { asset }];
    match on {
        PictureOn::Card { map, card } => {
            let (map, card) = (map.clone(), card.clone());
            commands.push(Command::SetCard { map, card, field: CardField::Picture(Some(picture)) });
        }
        PictureOn::NewCard { map, card, lane } => {
            if let Some(lane) = lane {
                commands.push(Command::AddLane { map: map.clone(), lane: lane.clone(), at: usize::MAX });
            }
            let card = Card { picture: Some(picture), ..card.clone() };
            commands.push(Command::AddCard { map: map.clone(), card });
        }
        PictureOn::Portrait { persona } => {
            let field = PersonaField::Portrait(Some(Portrait::Picture(picture)));
            commands.push(Command::SetPersona { persona: persona.clone(), field });
        }
    }
    // The one that was shown there before.
    commands.push(Command::RemoveUnusedAssets);
    commands
}
