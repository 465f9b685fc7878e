//! PDF: one page for each slide, drawn as shapes and real letters with the parts of the fonts that are used; tagged, so
//! that a screen reader finds headings, stages, lanes and cards; with bookmarks for the stages.
//!
//! The file depends on the slides alone: it has no date and no number made by chance.

mod ink;
mod order;
mod page;
mod picture;
mod tags;
mod text;
mod vector;

use draw::scene::{Scene, Slide};
use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::error::KrillaResult;
use krilla::geom::Point;
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::TagTree;
use krilla::{Document, SerializeSettings};

use crate::{Background, ExportError, source};

/// The longest side of a page, points; what is larger, readers do not open.
const MAX_SIDE: f64 = 14_400.0;

/// How a PDF is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PdfOptions<'a> {
    /// What lies under the drawing.
    pub background: Background,
    /// The document that is drawn, as a `.journey` file; goes along as an attachment.
    pub source: Option<&'a [u8]>,
}

/// Writes slides as a PDF file.
///
/// # Errors
/// When there is no slide, or one has no area.
pub fn pdf(slides: &[Slide], options: &PdfOptions<'_>) -> Result<Vec<u8>, ExportError> {
    let sheets: Vec<Sheet<'_>> = slides.iter().map(Sheet::of).collect::<Result<_, _>>()?;
    if sheets.is_empty() {
        return Err(ExportError::NoPage { width: 0.0, height: 0.0 });
    }
    // What is accessible says so in the file. A map can hold what the standard forbids, such as a character that no
    // font has; then the same file is written without the claim.
    let accessible = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    if let Ok(accessible) = accessible
        && let Ok(bytes) = write(&sheets, options, accessible)
    {
        return Ok(bytes);
    }
    write(&sheets, options, Configuration::default()).map_err(|error| ExportError::Pdf(error.to_string()))
}

/// A slide on its paper.
struct Sheet<'a> {
    slide: &'a Slide,
    /// points.
    width: f32,
    /// points.
    height: f32,
    /// Points for each px of the Scene.
    scale: f32,
}

impl<'a> Sheet<'a> {
    // Points are counted in f32.
    #[allow(clippy::cast_possible_truncation)]
    fn of(slide: &'a Slide) -> Result<Self, ExportError> {
        let (paper, scene) = (slide.paper, slide.scene.size);
        for size in [paper, scene] {
            let is_side = |side: f64| side.is_finite() && side > 0.0;
            if !is_side(size.width) || !is_side(size.height) {
                return Err(ExportError::NoPage { width: size.width, height: size.height });
            }
        }
        let fit = (MAX_SIDE / paper.width.max(paper.height)).min(1.0);
        Ok(Self {
            slide,
            width: (paper.width * fit) as f32,
            height: (paper.height * fit) as f32,
            scale: (slide.scale() * fit) as f32,
        })
    }
}

fn write(sheets: &[Sheet<'_>], options: &PdfOptions<'_>, configuration: Configuration) -> KrillaResult<Vec<u8>> {
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    let mut tree = TagTree::new().with_lang(Some(sheets[0].slide.scene.language.tag().to_owned()));
    let mut outline = Outline::new();
    for (index, sheet) in sheets.iter().enumerate() {
        let Some(settings) = PageSettings::from_wh(sheet.width, sheet.height) else { continue };
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        tree.push(page::draw(&mut surface, sheet, index, options.background));
        surface.finish();
        page.finish();
        outline.push_child(bookmarks(sheet, index));
    }
    document.set_outline(outline);
    document.set_tag_tree(tree);
    document.set_metadata(metadata(&sheets[0].slide.scene, &title(sheets[0].slide)));
    if let Some(source) = options.source {
        // Only a second file of the same name is refused.
        let _ = document.embed_file(attachment(source));
    }
    document.finish()
}

/// The slide, and in it its stages.
fn bookmarks(sheet: &Sheet<'_>, page: usize) -> OutlineNode {
    let scene = &sheet.slide.scene;
    let mut node = OutlineNode::new(title(sheet.slide), XyzDestination::new(page, Point::from_xy(0.0, 0.0)));
    for stage in scene.grid.stages.iter().filter(|stage| !stage.name.trim().is_empty()) {
        let (x, y) = (ink::number(stage.x) * sheet.scale, ink::number(scene.grid.band.0) * sheet.scale);
        node.push_child(OutlineNode::new(stage.name.clone(), XyzDestination::new(page, Point::from_xy(x, y))));
    }
    node.with_open(true)
}

/// What the slide is called; a document without a title has its own name for readers.
fn title(slide: &Slide) -> String {
    if slide.title.is_empty() { "Throughline".to_owned() } else { slide.title.clone() }
}

fn metadata(scene: &Scene, title: &str) -> Metadata {
    Metadata::new()
        .title(title.to_owned())
        .description(scene.description.clone())
        .creator("Throughline".to_owned())
        .language(scene.language.tag().to_owned())
}

fn attachment(source: &[u8]) -> EmbeddedFile {
    EmbeddedFile {
        path: "map.journey".to_owned(),
        mime_type: MimeType::new(source::MEDIA_TYPE),
        description: Some("The map as a document: open this file with Throughline".to_owned()),
        association_kind: AssociationKind::Source,
        data: source.to_vec().into(),
        modification_date: None,
        compress: Some(true),
        location: None,
    }
}
