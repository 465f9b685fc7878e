//! What `journey export` can be asked for.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use draw::LayoutOptions;
use export::{Background, PdfOptions, PngOptions, PngSize, PptxOptions, SvgOptions, SvgText};
use journey::model::{Map, Page, Theme};

use crate::failure::Failure;

/// Draw maps as pictures
///
/// Without --to or --out-dir each picture is written beside its file. A file with several maps gives a picture for
/// each, FILE-MAP.png.
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
    /// Only the map of this id
    #[arg(long, value_name = "ID")]
    pub map: Option<String>,
    /// Another page than the map's own
    #[arg(long, value_enum)]
    page: Option<PageChoice>,
    /// Another theme than the map's own
    #[arg(long, value_enum)]
    theme: Option<ThemeChoice>,
    /// PNG: how many pixels for each px of the page, 1 to 4
    #[arg(long, value_name = "N", group = "size")]
    scale: Option<f64>,
    /// PNG: width in pixels
    #[arg(long, value_name = "PX", group = "size")]
    width: Option<u32>,
    /// PNG: pixels to an inch of the slide or paper
    #[arg(long, value_name = "N", group = "size")]
    dpi: Option<u32>,
    /// What lies under the drawing
    #[arg(long, value_enum, default_value_t = BackgroundChoice::Paper)]
    background: BackgroundChoice,
    /// SVG: text that can be edited, or outlines that look the same everywhere
    #[arg(long, value_enum)]
    text: Option<TextChoice>,
    /// PPTX: each slide as one exact picture instead of shapes that can be edited
    #[arg(long)]
    exact_picture: bool,
    /// Replace files that exist
    #[arg(long)]
    pub force: bool,
}

/// A format of pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Pixels
    Png,
    /// Shapes and text
    Svg,
    /// Pages with letters that can be selected and searched
    Pdf,
    /// Slides of shapes that can be edited
    Pptx,
    /// What is drawn and where, as JSON
    Scene,
}

#[derive(Clone, Copy, ValueEnum)]
enum PageChoice {
    /// 16:9 slide
    #[value(alias = "16:9")]
    Wide,
    /// 4:3 slide
    #[value(alias = "4:3")]
    Classic,
    /// A4 landscape
    A4,
    /// A3 landscape
    A3,
    /// As large as the content
    Free,
}

#[derive(Clone, Copy, ValueEnum)]
enum ThemeChoice {
    /// Cool neutral paper for white slides
    Daylight,
    /// Warm paper
    Daybreak,
    /// Dark slides
    Dusk,
    /// High contrast
    Beacon,
    /// Monochrome print
    Ink,
}

#[derive(Clone, Copy, ValueEnum)]
enum BackgroundChoice {
    /// The theme's paper
    Paper,
    /// Nothing: transparent
    None,
}

#[derive(Clone, Copy, ValueEnum)]
enum TextChoice {
    /// Text that can be edited
    Live,
    /// Shapes that look the same everywhere
    Outlines,
}

impl Format {
    /// What its files' names end with.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Pdf => "pdf",
            Self::Pptx => "pptx",
            Self::Scene => "json",
        }
    }

    fn of_name(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_lowercase();
        let all = [Self::Png, Self::Svg, Self::Pdf, Self::Pptx, Self::Scene];
        all.into_iter().find(|format| format.extension() == extension)
    }
}

impl Arguments {
    /// Refuses what contradicts itself.
    pub fn check(&self) -> Result<(), Failure> {
        let format = self.format()?;
        let sized =
            [("--scale", self.scale.is_some()), ("--width", self.width.is_some()), ("--dpi", self.dpi.is_some())];
        let only = sized.map(|(option, given)| (option, given, Format::Png));
        for (option, given, of) in only.into_iter().chain([
            ("--text", self.text.is_some(), Format::Svg),
            ("--exact-picture", self.exact_picture, Format::Pptx),
        ]) {
            if given && format != of {
                return Err(Failure::new("error-not-for-format").with("option", option).with("format", of.extension()));
            }
        }
        Ok(())
    }

    /// The format that was asked for.
    pub fn format(&self) -> Result<Format, Failure> {
        match (self.format, &self.to) {
            (Some(format), _) => Ok(format),
            (None, Some(to)) => Format::of_name(to).ok_or_else(|| Failure::new("error-format-unknown").in_file(to)),
            (None, None) => Ok(Format::Png),
        }
    }

    /// How maps are laid out.
    pub fn layout(&self) -> LayoutOptions {
        LayoutOptions {
            page: self.page.map(Page::from),
            theme: self.theme.map(Theme::from),
            ..LayoutOptions::default()
        }
    }

    /// How a PNG is drawn.
    pub fn png(&self, map: &Map) -> PngOptions<'static> {
        let size = match (self.width, self.dpi) {
            (Some(width), _) => PngSize::Width(width),
            (None, Some(dpi)) => PngSize::Dpi(dpi),
            (None, None) => PngSize::Scale(self.scale.unwrap_or(1.0)),
        };
        let px_per_inch = export::px_per_inch(self.page(map));
        PngOptions { size, px_per_inch, background: self.background(), source: None }
    }

    /// How an SVG is written.
    pub fn svg(&self) -> SvgOptions<'static> {
        let text = match self.text {
            None | Some(TextChoice::Live) => SvgText::Live,
            Some(TextChoice::Outlines) => SvgText::Outlines,
        };
        SvgOptions { text, background: self.background(), source: None }
    }

    /// How a PDF is written.
    pub fn pdf(&self) -> PdfOptions<'static> {
        PdfOptions { background: self.background(), source: None }
    }

    /// How a PPTX is written.
    pub fn pptx(&self) -> PptxOptions<'static> {
        PptxOptions { picture: self.exact_picture, source: None }
    }

    /// The page that a map is drawn for.
    pub fn page(&self, map: &Map) -> Page {
        self.page.map_or(map.page, Page::from)
    }

    fn background(&self) -> Background {
        match self.background {
            BackgroundChoice::Paper => Background::Paper,
            BackgroundChoice::None => Background::None,
        }
    }
}

impl From<PageChoice> for Page {
    fn from(choice: PageChoice) -> Self {
        match choice {
            PageChoice::Wide => Self::Wide,
            PageChoice::Classic => Self::Classic,
            PageChoice::A4 => Self::A4,
            PageChoice::A3 => Self::A3,
            PageChoice::Free => Self::Free,
        }
    }
}

impl From<ThemeChoice> for Theme {
    fn from(choice: ThemeChoice) -> Self {
        match choice {
            ThemeChoice::Daylight => Self::Daylight,
            ThemeChoice::Daybreak => Self::Daybreak,
            ThemeChoice::Dusk => Self::Dusk,
            ThemeChoice::Beacon => Self::Beacon,
            ThemeChoice::Ink => Self::Ink,
        }
    }
}
