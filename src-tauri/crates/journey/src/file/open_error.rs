//! Why a file cannot be opened.

use thiserror::Error;

/// Why a file cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum OpenError {
    /// It is empty, binary, or something else's JSON.
    #[error("this is not a journey file")]
    NotOurs,
    /// A newer version of the program wrote it.
    #[error("this file has format version {version}, and this program reads up to {}", super::VERSION)]
    Newer {
        /// The file's version of the format.
        version: u64,
    },
    /// It is a journey file, but broken.
    #[error("line {line}, column {column}: {what}")]
    Damaged {
        /// From 1.
        line: usize,
        /// In characters, from 1.
        column: usize,
        /// What is wrong there, in English.
        what: String,
    },
    /// It is larger than [`super::LARGEST`].
    #[error("this file has {bytes} bytes, and at most {} can be opened", super::LARGEST)]
    TooLarge {
        /// The file's size.
        bytes: usize,
    },
}

impl OpenError {
    /// The stable kebab-case name; `error-` and it are the key of the message.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotOurs => "not-ours",
            Self::Newer { .. } => "newer-version",
            Self::Damaged { .. } => "damaged-file",
            Self::TooLarge { .. } => "file-too-large",
        }
    }

    /// What is put into the message, by name.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotOurs => Vec::new(),
            Self::Newer { version } => vec![("version", version.to_string())],
            Self::Damaged { line, column, what } => {
                vec![("line", line.to_string()), ("column", column.to_string()), ("what", what.clone())]
            }
            Self::TooLarge { bytes } => {
                let megabytes = |bytes: usize| (bytes / (1024 * 1024)).to_string();
                vec![("megabytes", megabytes(*bytes)), ("limit", megabytes(super::LARGEST))]
            }
        }
    }
}
