//! What the options of `journey export` can be set to.

use std::path::Path;

use clap::ValueEnum;
use draw::{HeaderChoice, TextSize};
use export::Background;
use journey::model::{Page, Theme};

/// A format of pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Pixels
    Png,
    /// Shapes and text
    Svg,
    /// Pages to print and to read
    Pdf,
    /// Slides of shapes that can be edited
    Pptx,
    /// What is drawn and where, as JSON
    Scene,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum PageChoice {
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
pub enum ThemeChoice {
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
pub enum BackgroundChoice {
    /// The theme's paper
    Paper,
    /// Nothing: transparent
    None,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum TextChoice {
    /// Text that can be edited
    Live,
    /// Shapes that look the same everywhere
    Outlines,
}

impl Format {
    /// What its files' names end with.
    pub fn extension(self) -> &'static str {
        self.of_file().map_or("json", export::Format::extension)
    }

    /// The format of a picture; none for a Scene as it is.
    pub fn of_file(self) -> Option<export::Format> {
        match self {
            Self::Png => Some(export::Format::Png),
            Self::Svg => Some(export::Format::Svg),
            Self::Pdf => Some(export::Format::Pdf),
            Self::Pptx => Some(export::Format::Pptx),
            Self::Scene => None,
        }
    }

    /// Whether one file holds all slides.
    pub fn holds_several(self) -> bool {
        self.of_file().is_some_and(export::Format::holds_several)
    }

    /// What all of them are called on the command line.
    pub fn names() -> Vec<String> {
        let names = Self::value_variants().iter().filter_map(ValueEnum::to_possible_value);
        names.map(|value| value.get_name().to_owned()).collect()
    }

    /// The format that a file's name says.
    pub fn of_name(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_lowercase();
        Self::value_variants().iter().copied().find(|format| format.extension() == extension)
    }
}

/// How much of the header is drawn.
#[derive(Clone, Copy, Default, ValueEnum)]
pub enum HeaderShown {
    /// Title, purpose and persona
    #[default]
    Full,
    /// The title alone
    Title,
    /// Nothing
    None,
}

impl From<HeaderShown> for HeaderChoice {
    fn from(choice: HeaderShown) -> Self {
        match choice {
            HeaderShown::Full => Self::Full,
            HeaderShown::Title => Self::Title,
            HeaderShown::None => Self::None,
        }
    }
}

/// The size of text on its paper.
#[derive(Clone, Copy, Default, ValueEnum)]
pub enum TextSizeChoice {
    /// 10 pt and more on a slide
    #[default]
    #[value(name = "1")]
    Normal,
    /// A fifth larger
    #[value(name = "1.2")]
    Large,
}

impl From<TextSizeChoice> for TextSize {
    fn from(choice: TextSizeChoice) -> Self {
        match choice {
            TextSizeChoice::Normal => Self::Normal,
            TextSizeChoice::Large => Self::Large,
        }
    }
}

impl From<BackgroundChoice> for Background {
    fn from(choice: BackgroundChoice) -> Self {
        match choice {
            BackgroundChoice::Paper => Self::Paper,
            BackgroundChoice::None => Self::None,
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
