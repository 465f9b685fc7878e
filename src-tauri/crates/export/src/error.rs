//! What an export can refuse.

/// Why no picture was written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The scale is not one that is offered.
    #[error("scale {scale} is not between {min} and {max}")]
    Scale {
        /// What was asked for.
        scale: f64,
        /// The smallest.
        min: f64,
        /// The largest.
        max: f64,
    },
    /// The width is not one that is offered.
    #[error("width {width} px is not between {min} and {max}")]
    Width {
        /// px, as asked for.
        width: u32,
        /// px, the smallest.
        min: u32,
        /// px, the largest.
        max: u32,
    },
    /// The density is not one that is offered.
    #[error("{dpi} dpi is not between {min} and {max}")]
    Dpi {
        /// What was asked for.
        dpi: u32,
        /// The smallest.
        min: u32,
        /// The largest.
        max: u32,
    },
    /// The picture would have more pixels on a side than picture programs open.
    #[error("{width} × {height} px is more than {max} px on a side")]
    TooLarge {
        /// px of the picture.
        width: f64,
        /// px of the picture.
        height: f64,
        /// px, the longest side.
        max: u32,
    },
    /// The Scene has no area.
    #[error("the page is {width} × {height} px")]
    NoPage {
        /// px of the page.
        width: f64,
        /// px of the page.
        height: f64,
    },
    /// The PDF could not be put together.
    #[error("no PDF: {0}")]
    Pdf(String),
    /// Whoever watched the progress asked to stop.
    #[error("stopped")]
    Stopped,
    /// The bytes could not be written.
    #[error("cannot write: {0}")]
    Write(#[from] std::io::Error),
}

impl ExportError {
    /// The stable kebab-case name; `error-` and it are the key of the message.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Scale { .. } => "export-scale",
            Self::Width { .. } => "export-width",
            Self::Dpi { .. } => "export-dpi",
            Self::TooLarge { .. } => "export-too-large",
            Self::NoPage { .. } => "export-no-page",
            Self::Pdf(_) => "export-pdf",
            Self::Stopped => "export-stopped",
            Self::Write(_) => "export-write",
        }
    }

    /// What is put into the message, by name.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        fn range(wanted: impl ToString, min: impl ToString, max: impl ToString) -> Vec<(&'static str, String)> {
            vec![("wanted", wanted.to_string()), ("min", min.to_string()), ("max", max.to_string())]
        }
        match self {
            Self::Scale { scale, min, max } => range(scale, min, max),
            Self::Width { width, min, max } => range(width, min, max),
            Self::Dpi { dpi, min, max } => range(dpi, min, max),
            Self::TooLarge { width, height, max } => {
                vec![("width", width.to_string()), ("height", height.to_string()), ("max", max.to_string())]
            }
            Self::NoPage { width, height } => vec![("width", width.to_string()), ("height", height.to_string())],
            Self::Pdf(reason) => vec![("reason", reason.clone())],
            Self::Stopped => Vec::new(),
            Self::Write(error) => vec![("reason", error.to_string())],
        }
    }
}
