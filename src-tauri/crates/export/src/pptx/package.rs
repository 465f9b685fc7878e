//! The file itself: a ZIP of parts, each with its content type, that point at each other by relationships.

use std::collections::BTreeSet;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::ExportError;
use crate::xml::Xml;

/// What every relationship type of the format begins with.
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// The parts of one file, in the order in which they are written.
#[derive(Default)]
pub struct Package {
    parts: Vec<Part>,
}

struct Part {
    /// Without a slash at the start.
    name: String,
    content: Content,
    bytes: Vec<u8>,
}

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// A kind of its own: the end of `application/vnd.openxmlformats-…+xml`.
    Xml(&'static str),
    /// Known by the ending of its name: pictures, the document.
    ByName(&'static str),
}

impl Package {
    /// Adds a part.
    pub fn add(&mut self, name: impl Into<String>, content: Content, bytes: impl Into<Vec<u8>>) {
        self.parts.push(Part { name: name.into(), content, bytes: bytes.into() });
    }

    /// Adds a part of XML.
    pub fn xml(&mut self, name: impl Into<String>, kind: &'static str, xml: Xml) {
        self.add(name, Content::Xml(kind), document(xml));
    }

    /// The whole file. The same parts give the same bytes: nothing in it tells the time.
    pub fn finish(self, relationships: Relationships) -> Result<Vec<u8>, ExportError> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let mut put = |name: &str, method: CompressionMethod, bytes: &[u8]| -> std::io::Result<()> {
            let options = SimpleFileOptions::default()
                .compression_method(method)
                .last_modified_time(zip::DateTime::default())
                .unix_permissions(0o644);
            zip.start_file(name, options)?;
            zip.write_all(bytes)
        };
        put("[Content_Types].xml", CompressionMethod::Deflated, document(self.content_types()).as_bytes())?;
        put("_rels/.rels", CompressionMethod::Deflated, document(relationships.xml()).as_bytes())?;
        for part in &self.parts {
            let packed = matches!(part.content, Content::ByName("image/png" | "image/jpeg"));
            let method = if packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
            put(&part.name, method, &part.bytes)?;
        }
        let file = zip.finish().map_err(std::io::Error::from)?;
        Ok(file.into_inner())
    }

    fn content_types(&self) -> Xml {
        let mut xml = Xml::default();
        xml.start("Types").attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        let by_name = self.parts.iter().filter_map(|part| match part.content {
            Content::ByName(media_type) => Some((part.name.rsplit('.').next().unwrap_or_default(), media_type)),
            Content::Xml(_) => None,
        });
        let known = [("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml")];
        for (extension, media_type) in known.into_iter().chain(by_name).collect::<BTreeSet<_>>() {
            xml.start("Default").attribute("Extension", extension).attribute("ContentType", media_type).end();
        }
        for part in &self.parts {
            if let Content::Xml(kind) = part.content
                && !kind.is_empty()
            {
                xml.start("Override").attribute("PartName", format_args!("/{}", part.name));
                xml.attribute("ContentType", format_args!("application/vnd.openxmlformats-{kind}+xml")).end();
            }
        }
        xml
    }
}

/// What one part points at.
#[derive(Default)]
pub struct Relationships {
    /// Type and target, in the order of their ids.
    targets: Vec<(String, String)>,
}

impl Relationships {
    /// The id of a target: `rId3`. The same target keeps its id.
    pub fn id(&mut self, kind: &str, target: impl Into<String>) -> String {
        let kind = if kind.contains(':') { kind.to_owned() } else { format!("{OFFICE}{kind}") };
        let wanted = (kind, target.into());
        let found = self.targets.iter().position(|known| *known == wanted).unwrap_or_else(|| {
            self.targets.push(wanted);
            self.targets.len() - 1
        });
        format!("rId{}", found + 1)
    }

    /// Adds the part that holds them, beside the part that they belong to.
    pub fn add_to(self, package: &mut Package, part: &str) {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        package.xml(format!("{folder}/_rels/{name}.rels"), "", self.xml());
    }

    fn xml(&self) -> Xml {
        let mut xml = Xml::default();
        xml.start("Relationships");
        xml.attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (index, (kind, target)) in self.targets.iter().enumerate() {
            xml.start("Relationship").attribute("Id", format_args!("rId{}", index + 1));
            xml.attribute("Type", kind).attribute("Target", target).end();
        }
        xml
    }
}

/// The text of an XML part.
fn document(xml: Xml) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n{}", xml.finish())
}
