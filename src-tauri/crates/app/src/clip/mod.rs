//! Copy and paste: a part of a map as text, as a table and as its records; and what any clipboard makes of a map.
//!
//! The records travel inside the table that other programs paste, in an attribute that they ignore. They are written as
//! a whole document of their own, so that pasting reads them with all the care of opening a file: the clipboard is
//! anybody's.

mod cut;
mod fill;
mod place;
mod readable;
mod table;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use journey::file;
use journey::model::{Document, Map};
use serde::{Deserialize, Serialize};
use serde_json::json;

pub(crate) use cut::cut;
pub(crate) use fill::fill;
pub(crate) use place::{Names, Pasting, place};
pub(crate) use table::{Table, table_of};

use crate::message::Message;
use crate::refusal;
use crate::request::Copied;

/// What the attribute is called that carries the records.
const ATTRIBUTE: &str = "data-throughline";

/// What the first field of the records says.
const FORMAT: &str = "throughline-clip";

/// The newest version of the records that this program reads, and the one that it writes.
const VERSION: u64 = 1;

/// A part of a map: a document with that part alone, and which of its records were chosen. The others are there to tell
/// where the chosen ones lay.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Clip {
    /// One map, with nothing but what is needed.
    pub document: Document,
    /// Ids of what was chosen.
    pub chosen: Chosen,
}

/// Ids of the chosen records, by kind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Chosen {
    pub stages: Vec<String>,
    pub touchpoints: Vec<String>,
    pub lanes: Vec<String>,
    pub cards: Vec<String>,
}

impl Clip {
    /// The map that it is a part of; a document of the clipboard may be empty.
    pub fn map(&self) -> Option<&Map> {
        self.document.maps.first().map(AsRef::as_ref)
    }

    /// How many records were chosen.
    pub fn len(&self) -> usize {
        let Chosen { stages, touchpoints, lanes, cards } = &self.chosen;
        stages.len() + touchpoints.len() + lanes.len() + cards.len()
    }

    /// What goes onto the clipboard: an outline for those who take text, a table with the records for the others.
    pub fn copied(&self) -> Copied {
        let file: serde_json::Value = serde_json::from_slice(&file::write(&self.document)).unwrap_or_default();
        let records = json!({ "format": FORMAT, "version": VERSION, "chosen": self.chosen, "document": file });
        let records = BASE64_STANDARD.encode(records.to_string());
        Copied {
            text: readable::text(self),
            html: readable::html(self, &format!(r#"{ATTRIBUTE}="{records}""#)),
            count: self.len(),
        }
    }

    /// The records that a clipboard carries; `None` when they are not ours.
    ///
    /// # Errors
    /// When they are ours and cannot be read: too new, or broken on the way.
    pub fn read(html: &str) -> Result<Option<Self>, Message> {
        let Some((_, rest)) = html.split_once(&format!("{ATTRIBUTE}=")) else { return Ok(None) };
        let records = rest.trim_start_matches(['"', '\'']);
        let end = records.find(|c: char| !(c.is_ascii_alphanumeric() || "+/=".contains(c))).unwrap_or(records.len());
        let damaged = || Message::new("error-clipboard-damaged");
        let json = BASE64_STANDARD.decode(&records[..end]).map_err(|_| damaged())?;
        let mut records: serde_json::Value = serde_json::from_slice(&json).map_err(|_| damaged())?;
        if records["format"] != FORMAT {
            return Ok(None);
        }
        if records["version"].as_u64().is_none_or(|version| version > VERSION) {
            return Err(Message::new("error-clipboard-newer"));
        }
        let chosen = serde_json::from_value(records["chosen"].take()).map_err(|_| damaged())?;
        let opened = file::read(records["document"].to_string().as_bytes())
            .map_err(|error| refusal::of_file(std::path::Path::new(""), &error))?;
        Ok(Some(Self { document: opened.document, chosen }))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use journey::model::Language;

    fn cafe() -> Document {
        templates::get("cafe", Language::En).unwrap()
    }

    fn clip(ids: &[&str]) -> Clip {
        let document = cafe();
        let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        cut(&document, &document.maps[0], &ids)
    }

    #[test]
    fn what_is_copied_comes_back_as_it_was() {
        let clip = clip(&["s2", "t1"]);
        assert_eq!(clip.len(), 2);
        assert_eq!(Clip::read(&clip.copied().html).unwrap(), Some(clip));
    }

    #[test]
    fn the_clipboards_of_others_are_not_ours() {
        for html in ["", "<p>data-throughline</p>", "<table data-other=\"x\"><tr><td>1</td></tr></table>"] {
            assert_eq!(Clip::read(html).unwrap(), None, "{html}");
        }
        let other = BASE64_STANDARD.encode(r#"{"format":"something-else"}"#);
        assert_eq!(Clip::read(&format!("<i data-throughline=\"{other}\">")).unwrap(), None);
    }

    #[test]
    fn records_that_cannot_be_read_say_why() {
        let refused = |json: &str| {
            let records = BASE64_STANDARD.encode(json);
            Clip::read(&format!("<i data-throughline=\"{records}\">")).unwrap_err().key
        };
        assert_eq!(refused(r#"{"format":"throughline-clip","version":2}"#), "error-clipboard-newer");
        assert_eq!(refused("{"), "error-clipboard-damaged");
        assert_eq!(refused(r#"{"format":"throughline-clip","version":1,"chosen":7}"#), "error-clipboard-damaged");
        assert_eq!(
            refused(
                r#"{"format":"throughline-clip","version":1,"chosen":{},"document":{"format":"throughline-journey","version":9}}"#
            ),
            "error-newer-version"
        );
        assert_eq!(Clip::read("<i data-throughline=\"?\">").unwrap_err().key, "error-clipboard-damaged");
    }

    #[test]
    fn any_bytes_are_survived() {
        let whole = clip(&["s1"]).copied().html;
        for end in (0..whole.len()).step_by(97).filter(|end| whole.is_char_boundary(*end)) {
            let _ = Clip::read(&whole[..end]);
        }
    }
}
