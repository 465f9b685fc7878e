//! Why a picture gives no document.

/// What keeps a picture from opening as a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExtractError {
    /// It is no PNG, SVG, PDF or PPTX.
    #[error("this is no picture of a map")]
    NoPicture,
    /// It was not made by us, or the document was left out.
    #[error("no map is in this file")]
    NoSource,
    /// What it carries cannot be read.
    #[error("the map in this file is damaged")]
    Damaged,
    /// What it carries is, or says that it is, more than a map can be.
    #[error("the map in this file is larger than {max} bytes")]
    TooLarge {
        /// bytes, the most.
        max: usize,
    },
    /// The system does not give it.
    #[error("this file cannot be read: {kind}")]
    Unreadable {
        /// Why.
        kind: std::io::ErrorKind,
    },
}

impl ExtractError {
    /// The stable kebab-case name; `error-` and it are the key of the message.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoPicture => "extract-no-picture",
            Self::NoSource => "extract-no-source",
            Self::Damaged => "extract-damaged",
            Self::TooLarge { .. } => "extract-too-large",
            Self::Unreadable { .. } => "extract-unreadable",
        }
    }

    /// What is put into the message, by name.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooLarge { max } => vec![("max", (max >> 20).to_string())],
            Self::Unreadable { kind } => vec![("reason", kind.to_string())],
            Self::NoPicture | Self::NoSource | Self::Damaged => Vec::new(),
        }
    }
}
