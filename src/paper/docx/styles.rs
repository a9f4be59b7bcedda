//! The styles an office edits a paper by. Those Word knows have Word's names, so that it shows them in
//! the language of whoever opens the file.

use crate::paper::docx::xml::Xml;
use crate::paper::layout::Align;
use crate::paper::sheet::HEADING_GAP;

/// The namespace of everything in a paper.
pub(super) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A style of paragraphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Normal,
    Body,
    BodyIndented,
    Heading1,
    Heading2,
    Heading3,
    Title,
    ListItem,
    Letterhead,
    TableText,
    TableHead,
    Signature,
    Header,
    Footer,
}

/// All of them, in the order of the file.
pub(super) const ALL: [Style; 14] = [
    Style::Normal,
    Style::Body,
    Style::BodyIndented,
    Style::Heading1,
    Style::Heading2,
    Style::Heading3,
    Style::Title,
    Style::ListItem,
    Style::Letterhead,
    Style::TableText,
    Style::TableHead,
    Style::Signature,
    Style::Header,
    Style::Footer,
];

impl Style {
    /// What paragraphs call it.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Normal => "Normal",
            Self::Body => "BodyText",
            Self::BodyIndented => "BodyTextFirstIndent",
            Self::Heading1 => "Heading1",
            Self::Heading2 => "Heading2",
            Self::Heading3 => "Heading3",
            Self::Title => "Title",
            Self::ListItem => "ListParagraph",
            Self::Letterhead => "Letterhead",
            Self::TableText => "TableText",
            Self::TableHead => "TableHead",
            Self::Signature => "Signature",
            Self::Header => "Header",
            Self::Footer => "Footer",
        }
    }

    /// What people call it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Normal => "Normal",
            Self::Body => "Body Text",
            Self::BodyIndented => "Body Text First Indent",
            Self::Heading1 => "heading 1",
            Self::Heading2 => "heading 2",
            Self::Heading3 => "heading 3",
            Self::Title => "Title",
            Self::ListItem => "List Paragraph",
            Self::Letterhead => "Letterhead",
            Self::TableText => "Table Text",
            Self::TableHead => "Table Head",
            Self::Signature => "Signature",
            Self::Header => "header",
            Self::Footer => "footer",
        }
    }

    pub(super) const fn based_on(self) -> Option<Self> {
        match self {
            Self::Normal => None,
            Self::BodyIndented | Self::ListItem => Some(Self::Body),
            Self::TableHead => Some(Self::TableText),
            _ => Some(Self::Normal),
        }
    }

    /// What one goes on with after it.
    pub(super) const fn next(self) -> Option<Self> {
        match self {
            Self::Heading1 | Self::Heading2 | Self::Heading3 => Some(Self::BodyIndented),
            _ => None,
        }
    }

    pub(super) const fn heading_level(self) -> Option<u8> {
        match self {
            Self::Heading1 => Some(0),
            Self::Heading2 => Some(1),
            Self::Heading3 => Some(2),
            _ => None,
        }
    }

    /// The space above it.
    pub(super) const fn space_above(self) -> f32 {
        if self.heading_level().is_some() { HEADING_GAP } else { 0.0 }
    }

    pub(super) const fn align(self) -> Option<Align> {
        match self {
            Self::Body => Some(Align::Justify),
            Self::Title | Self::Letterhead | Self::TableHead | Self::Signature => {
                Some(Align::Center)
            }
            _ => None,
        }
    }
}

/// A length in twentieths of a point, as the format counts.
pub(super) fn twips(points: f32) -> i32 {
    (points * 20.0).round() as i32
}

/// A size of letters in half points, as the format counts.
pub(super) fn half_points(points: f32) -> i32 {
    (points * 2.0).round() as i32
}

/// How a paragraph stands, as the format says it.
pub(super) const fn justification(align: Align) -> &'static str {
    match align {
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
        Align::Justify => "both",
    }
}

/// The space above and below a paragraph, and from line to line, exactly.
pub(super) fn spacing(xml: &mut Xml, (above, below): (f32, f32), pitch: f32) {
    xml.empty(
        "w:spacing",
        &[
            ("w:before", &twips(above)),
            ("w:after", &twips(below)),
            ("w:line", &twips(pitch)),
            ("w:lineRule", &"exact"),
        ],
    );
}
