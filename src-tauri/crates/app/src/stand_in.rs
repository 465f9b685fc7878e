//! Until `journey::file` and `journey::edit` have theirs.

use journey::model::Document;

pub mod file {
    use super::Document;
    pub struct Opened {
        pub document: Document,
        pub repairs: Vec<()>,
    }
    pub fn read(bytes: &[u8]) -> Result<Opened, serde_json::Error> {
        Ok(Opened { document: serde_json::from_slice(bytes)?, repairs: Vec::new() })
    }
    pub fn write(document: &Document) -> String {
        serde_json::to_string_pretty(document).unwrap_or_default()
    }
}
