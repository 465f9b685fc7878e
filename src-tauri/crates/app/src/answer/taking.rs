//! Taking a picture into the document.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use export::{LARGEST_FILE, PictureError, take_picture as taken};
use journey::edit::{CardField, Command, PersonaField};
use journey::model::{Asset, Card, Portrait};

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
    edit::apply(asked, Command::Together { commands: showing(asset, on) })
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

/// Takes the picture in and shows it there.
fn showing(asset: Asset, on: PictureOn) -> Vec<Command> {
    let picture = asset.hash.clone();
    let mut commands = vec![Command::AddAsset { asset }];
    match on {
        PictureOn::Card { map, card } => {
            commands.push(Command::SetCard { map, card, field: CardField::Picture(Some(picture)) });
        }
        PictureOn::NewCard { map, card, lane } => {
            if let Some(lane) = lane {
                commands.push(Command::AddLane { map: map.clone(), lane, at: usize::MAX });
            }
            commands.push(Command::AddCard { map, card: Card { picture: Some(picture), ..card } });
        }
        PictureOn::Portrait { persona } => {
            let field = PersonaField::Portrait(Some(Portrait::Picture(picture)));
            commands.push(Command::SetPersona { persona, field });
        }
    }
    // The one that was shown there before.
    commands.push(Command::RemoveUnusedAssets);
    commands
}
