//! What is wrong with the structure of a document, and what was done about it.
//!
//! [`check_structure`] finds on a document in memory what reading a file repairs: it is the same code.

mod cards;
mod ids;
mod structure;

use std::fmt;

pub(crate) use structure::repair;

use crate::model::Document;

/// One thing that was wrong, and has been put right in the only way that loses nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// What was wrong.
    pub kind: RepairKind,
    /// What is put into the message, by name.
    pub args: Vec<(&'static str, String)>,
    /// Where, as a JSON pointer into the file: `/maps/0/cards/3`.
    pub path: String,
}

/// What is wrong with the structure of a document, as repairs that opening it would do.
#[must_use]
pub fn check_structure(document: &Document) -> Vec<Repair> {
    let mut repairs = Vec::new();
    repair(&mut document.clone(), &mut repairs);
    repairs
}

impl Repair {
    /// The stable kebab-case name; `repair-` and it are the key of the message.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.kind.code()
    }

    pub(crate) fn new(kind: RepairKind, path: String) -> Self {
        Self { kind, args: Vec::new(), path }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        /// Messages stay readable whatever the file holds.
        const LONGEST: usize = 80;
        let mut value = value.to_string();
        if let Some((end, _)) = value.char_indices().nth(LONGEST) {
            value.truncate(end);
            value.push('…');
        }
        self.args.push((name, value));
        self
    }
}

impl fmt::Display for Repair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.code())?;
        self.args.iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident = $code:literal),+ $(,)?) => {
        /// The kinds of repair.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum RepairKind { $($(#[doc = $doc])+ $kind),+ }

        impl RepairKind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind),+];

            /// The stable kebab-case name.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$kind => $code),+ }
            }
        }
    };
}

kinds! {
    /// The version of the format was missing or no version; it was read as version 1.
    NoVersion = "no-version",
    /// A value of another type than the field's. Numbers and words became each other where they could; anything else
    /// was kept under `unread`.
    WrongType = "wrong-type",
    /// A field that must be there was missing and got its plainest value.
    MissingValue = "missing-value",
    /// A choice that this version does not know; it is kept in the file until another one is made.
    UnknownValue = "unknown-value",
    /// A number off its scale became the nearest one on it.
    OutOfRange = "out-of-range",
    /// A number between two steps of its scale became the nearer one.
    Rounded = "rounded",
    /// A text lost its control characters.
    ControlCharacters = "control-characters",
    /// Something had no id and got one.
    NoId = "no-id",
    /// An id was there before and the second one became another.
    DuplicateId = "duplicate-id",
    /// A second picture of the same name was kept under `unread`.
    DuplicatePicture = "duplicate-picture",
    /// A reference to a persona that is not there was taken out.
    NoSuchPersona = "no-such-persona",
    /// A reference to a map that is not there was taken out.
    NoSuchMap = "no-such-map",
    /// A reference to a picture that is not there was taken out.
    NoSuchPicture = "no-such-picture",
    /// A reference to a card that is not there was taken out.
    NoSuchCard = "no-such-card",
    /// A card in a lane that is not there went to a lane for notes.
    NoSuchLane = "no-such-lane",
    /// A card in a lane that holds no cards went to a lane for notes.
    LaneHoldsNoCards = "lane-holds-no-cards",
    /// A card in a stage that is not there went to the stage of its touchpoints, or to the first one.
    NoSuchStage = "no-such-stage",
    /// A card named a touchpoint that is not one of its stage; it lies in the rest, or in the whole stage.
    NoSuchTouchpoint = "no-such-touchpoint",
    /// A card spanned touchpoints that are not neighbours; it now spans what lies between them too.
    NotNeighbours = "not-neighbours",
    /// A link to or from a touchpoint that is not there was kept under `unread`.
    LinkToNowhere = "link-to-nowhere",
}
