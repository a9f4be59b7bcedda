//! The formats a paper can be written in.

use std::path::Path;

/// A format.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    strum::EnumIter,
    strum::EnumString,
    strum::VariantNames,
    strum::IntoStaticStr,
)]
#[strum(serialize_all = "snake_case")]
pub enum Format {
    /// Markdown.
    Md,
    /// For an office, which may change it.
    Docx,
    /// Pages as they are printed, to be kept.
    Pdf,
    /// One page for a browser, to be read or printed.
    Html,
    /// Plain text.
    Txt,
    /// Tables for a spreadsheet, each a file.
    Csv,
    /// Tasks and the next meeting, for a calendar.
    Ics,
    /// The minutes as data.
    Json,
}

impl Format {
    /// Returns what names of such files end in, and what is typed for it.
    pub fn ending(self) -> &'static str {
        self.into()
    }

    /// Tells the format by how a file's name ends.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        match ending.as_str() {
            "markdown" => Some(Self::Md),
            "htm" => Some(Self::Html),
            ending => ending.parse().ok(),
        }
    }

    /// Says whether it is text that a terminal can show.
    pub const fn is_text(self) -> bool {
        !matches!(self, Self::Docx | Self::Pdf)
    }

    /// Says whether a style has a say in it: data are written whole.
    pub const fn is_laid_out(self) -> bool {
        match self {
            Self::Md | Self::Docx | Self::Pdf | Self::Html | Self::Txt => true,
            Self::Csv | Self::Ics | Self::Json => false,
        }
    }
}
