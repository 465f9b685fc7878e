//! What `journey export` can be asked for.

use std::path::{Path, PathBuf};

use draw::slides::SlideOptions;
use draw::{HeaderChoice, LayoutOptions};
use export::{FileOptions, PngSize, SvgText};
use journey::model::{Map, Page, Theme};

use super::choices::{BackgroundChoice, Format, HeaderShown, PageChoice, TextChoice, TextSizeChoice, ThemeChoice};
use crate::failure::Failure;

/// Draw maps as pictures and slides
///
/// Without --to or --out-dir each picture is written beside its file. A file with several maps gives a picture for
/// each, FILE-MAP.png; slides that are pictures of their own are numbered, FILE-2.png.
///
/// The map travels inside its picture, so that the picture opens again; --no-source leaves it out. What you rated
/// yourselves is drawn and travels, too, and you are told; --no-internal-ratings leaves it out of both, which is what a
/// customer should get.
#[derive(clap::Args)]
pub struct Arguments {
    /// The maps to draw
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The picture to write, when it is one
    #[arg(long, value_name = "PATH", conflicts_with = "out_dir")]
    pub to: Option<PathBuf>,
    /// The folder to write pictures into; made when it is not there
    #[arg(long, value_name = "DIR")]
    pub out_dir: Option<PathBuf>,
    /// The format; that of the name after --to when absent, else png
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Replace files that exist
    #[arg(long)]
    pub force: bool,
    /// Export again whenever a map changes, until it is stopped with Ctrl+C
    #[arg(long)]
    pub watch: bool,

    /// Only the map of this id
    #[arg(long, value_name = "ID", help_heading = "What")]
    pub map: Option<String>,
    /// Only these stages, by name or id
    #[arg(long, value_name = "STAGE", value_delimiter = ',', help_heading = "What")]
    pub stages: Vec<String>,
    /// Only what these ids name, with the columns that it is in
    #[arg(long, value_name = "ID", value_delimiter = ',', conflicts_with = "stages", help_heading = "What")]
    pub selection: Vec<String>,
    /// The sheet of a persona instead of the map: of the map's own, or of the one with this name or id
    #[arg(long, value_name = "PERSONA", num_args = 0..=1, require_equals = true, default_missing_value = "",
        conflicts_with_all = ["stages", "selection", "deck"], help_heading = "What")]
    pub persona_sheet: Option<String>,
    /// Without the ratings that you gave yourselves, in the picture and in the map inside it
    #[arg(long, help_heading = "What")]
    pub no_internal_ratings: bool,
    /// With them, and without being told
    #[arg(long, conflicts_with = "no_internal_ratings", help_heading = "What")]
    pub internal_ratings: bool,
    /// Without the map inside the picture
    #[arg(long, help_heading = "What")]
    pub no_source: bool,

    /// What does not fit a slide becomes an overview and slides of its stages
    #[arg(long, help_heading = "Slides")]
    slides: bool,
    /// The slides that a team presents: the map, the ideal, the persona, opportunities, resources
    #[arg(long, help_heading = "Slides")]
    pub deck: bool,
    /// Speaker notes from quotes and evidence
    #[arg(long, help_heading = "Slides")]
    notes: bool,

    /// Another page than the map's own
    #[arg(long, value_enum, help_heading = "Look")]
    page: Option<PageChoice>,
    /// Another theme than the map's own
    #[arg(long, value_enum, help_heading = "Look")]
    theme: Option<ThemeChoice>,
    /// How large text is on its paper
    #[arg(long, value_enum, default_value_t, help_heading = "Look")]
    text_size: TextSizeChoice,
    /// How much of the header is drawn
    #[arg(long, value_enum, default_value_t, help_heading = "Look")]
    header: HeaderShown,
    /// The same as --header none
    #[arg(long, conflicts_with = "header", help_heading = "Look")]
    no_header: bool,
    /// Without the legend
    #[arg(long, help_heading = "Look")]
    no_legend: bool,
    /// Without the line that says what the map rests on
    #[arg(long, help_heading = "Look")]
    no_source_line: bool,
    /// What lies under the drawing
    #[arg(long, value_enum, default_value_t = BackgroundChoice::Paper, help_heading = "Look")]
    background: BackgroundChoice,
    /// SVG: text that can be edited, or outlines that look the same everywhere
    #[arg(long, value_enum, help_heading = "Look")]
    text: Option<TextChoice>,
    /// PPTX: each slide as one exact picture instead of shapes that can be edited
    #[arg(long, help_heading = "Look")]
    exact_picture: bool,

    /// PNG: how many pixels for each px of the page, 1 to 4
    #[arg(long, value_name = "N", group = "size", help_heading = "Size")]
    scale: Option<f64>,
    /// PNG: width in pixels
    #[arg(long, value_name = "PX", group = "size", help_heading = "Size")]
    width: Option<u32>,
    /// PNG: pixels to an inch of the slide or paper
    #[arg(long, value_name = "N", group = "size", help_heading = "Size")]
    dpi: Option<u32>,
}

impl Arguments {
    /// Refuses what contradicts itself.
    pub fn check(&self) -> Result<(), Failure> {
        let format = self.format()?;
        let png = |option, given| (option, given, &[Format::Png][..]);
        let options = [
            png("--scale", self.scale.is_some()),
            png("--width", self.width.is_some()),
            png("--dpi", self.dpi.is_some()),
            ("--text", self.text.is_some(), &[Format::Svg][..]),
            ("--exact-picture", self.exact_picture, &[Format::Pptx][..]),
            ("--notes", self.notes, &[Format::Pptx][..]),
        ];
        for (option, given, of) in options {
            if given && !of.contains(&format) {
                let of: Vec<&str> = of.iter().map(|format| format.extension()).collect();
                let failure = Failure::new("error-not-for-format").with("option", option);
                return Err(failure.with("format", of.join(", ")));
            }
        }
        Ok(())
    }

    /// The format that was asked for.
    pub fn format(&self) -> Result<Format, Failure> {
        let unknown =
            |to: &Path| Failure::new("error-format-unknown").with("formats", Format::names().join(", ")).in_file(to);
        match (self.format, &self.to) {
            (Some(format), _) => Ok(format),
            (None, Some(to)) => Format::of_name(to).ok_or_else(|| unknown(to)),
            (None, None) => Ok(Format::Png),
        }
    }

    /// Which slides are made, of all that the map shows.
    pub fn slides(&self) -> SlideOptions {
        let header = if self.no_header { HeaderChoice::None } else { self.header.into() };
        let layout = LayoutOptions {
            page: self.page.map(Page::from),
            theme: self.theme.map(Theme::from),
            header,
            hide_legend: self.no_legend,
            hide_source: self.no_source_line,
            text_size: self.text_size.into(),
            ..LayoutOptions::default()
        };
        SlideOptions { layout, split: self.slides || self.deck, notes: self.notes, ..SlideOptions::default() }
    }

    /// How a file of a map is written.
    pub fn file<'a>(&self, format: export::Format, map: &Map, source: Option<&'a [u8]>) -> FileOptions<'a> {
        let size = match (self.width, self.dpi) {
            (Some(width), _) => PngSize::Width(width),
            (None, Some(dpi)) => PngSize::Dpi(dpi),
            (None, None) => PngSize::Scale(self.scale.unwrap_or(1.0)),
        };
        let text = match self.text {
            Some(TextChoice::Outlines) => SvgText::Outlines,
            _ if self.exact_picture => SvgText::Outlines,
            None | Some(TextChoice::Live) => SvgText::Live,
        };
        let px_per_inch = export::px_per_inch(self.page.map_or(map.page, Page::from));
        FileOptions { format, size, px_per_inch, background: self.background.into(), text, source }
    }
}
