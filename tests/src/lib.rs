//! What tests share: documents and commands made by chance, for any test that wants to hold something for all of them.

pub mod chance;
mod commands;
mod documents;
pub mod pdf;
pub mod stress;

use journey::edit::Command;
use journey::model::{Document, Language};
use proptest::prelude::*;

pub use commands::{cards, command};
pub use documents::document;

use chance::Chance;

/// Numbers that decide something; smaller and fewer ones make smaller things, so that proptest can shrink them.
pub type Rolls = Vec<u32>;

/// As many rolls as one command may use.
pub fn any_rolls() -> impl Strategy<Value = Rolls> {
    prop::collection::vec(any::<u32>(), 0..24)
}

/// Any document whose structure is right: up to three maps, with everything that the model can hold.
pub fn any_document() -> impl Strategy<Value = Document> {
    prop::collection::vec(any::<u32>(), 0..600).prop_map(|rolls| document(&mut Chance::new(&rolls)))
}

/// Rolls for up to 24 commands, each to be made for the document that it meets: [`command_for`].
pub fn any_gestures() -> impl Strategy<Value = Vec<Rolls>> {
    prop::collection::vec(any_rolls(), 1..24)
}

/// The command that the rolls choose for a document. Most of what it names is there, and most of what is new is not.
#[must_use]
pub fn command_for(document: &Document, rolls: &[u32]) -> Command {
    command(document, &mut Chance::new(rolls))
}

/// Every built-in map in every language, and the largest map that anybody would draw, each with a name to tell it by.
#[must_use]
pub fn real_documents() -> Vec<(String, Document)> {
    let mut documents = vec![("stress".to_owned(), stress::stress_map())];
    for template in templates::ALL {
        for language in [Language::En, Language::ZhHans, Language::ZhHant] {
            documents.push((format!("{} {}", template.name, language.tag()), template.document(language)));
        }
    }
    documents
}
