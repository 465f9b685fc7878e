//! What a file is, by how it begins.

use super::PictureError;

/// A kind of picture that can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Png,
    Jpeg,
    WebP,
    Svg,
}

/// Beginnings of pictures that cannot be drawn, each with its place in the file.
const OTHERS: [(usize, &[u8], &str); 9] = [
    (0, b"GIF8", "GIF"),
    (0, b"BM", "BMP"),
    (0, b"II*\0", "TIFF"),
    (0, b"MM\0*", "TIFF"),
    (0, b"\0\0\x01\0", "ICO"),
    (0, b"%PDF", "PDF"),
    (0, b"\x1f\x8b", "SVGZ"),
    (4, b"ftypavif", "AVIF"),
    (4, b"ftyp", "HEIC"),
];

impl Kind {
    /// The kind of a file's content.
    pub fn of(bytes: &[u8]) -> Result<Self, PictureError> {
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            return Ok(Self::Png);
        }
        if bytes.starts_with(b"\xff\xd8\xff") {
            return Ok(Self::Jpeg);
        }
        if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            return Ok(Self::WebP);
        }
        if is_svg(bytes) {
            return Ok(Self::Svg);
        }
        let begins = |at: usize, with: &[u8]| bytes.get(at..).is_some_and(|rest| rest.starts_with(with));
        match OTHERS.iter().find(|(at, with, _)| begins(*at, with)) {
            Some((_, _, kind)) => Err(PictureError::OtherKind { kind }),
            None => Err(PictureError::NotAPicture),
        }
    }

    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Png => "PNG",
            Self::Jpeg => "JPEG",
            Self::WebP => "WebP",
            Self::Svg => "SVG",
        }
    }
}

/// XML whose first element is `svg`, after a declaration, comments and a document type.
fn is_svg(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let mut rest = text.trim_start();
    loop {
        let end = match rest {
            _ if rest.starts_with("<!--") => "-->",
            _ if rest.starts_with("<?") => "?>",
            // A document type may hold declarations of its own.
            _ if rest.starts_with("<!")
                && rest.find('[').is_some_and(|list| rest.find('>').is_some_and(|end| list < end)) =>
            {
                "]>"
            }
            _ if rest.starts_with("<!") => ">",
            _ => break,
        };
        let Some((_, after)) = rest.split_once(end) else { return false };
        rest = after.trim_start();
    }
    rest.strip_prefix('<').is_some_and(|tag| {
        let name: &str = tag.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next().unwrap_or_default();
        name == "svg" || name.ends_with(":svg")
    })
}
