//! A paper before it has a format: what stands on it, in order, and how it should look.
//!
//! A style turns [`Minutes`](crate::paper::minutes::Minutes) into a layout, once; every writer that
//! draws pages or text (DOCX, PDF, HTML, Markdown, plain text) draws from it, so no two of them can
//! disagree. It holds plain text only: each writer escapes for its own format. Lengths are in
//! millimetres, letters in points.

use crate::meeting::clock::Stamp;
use crate::meeting::language::Lang;

/// A paper, ready to be written in any format.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// The language of the paper.
    pub language: Lang,
    /// What the paper is called, for a window title or a document's properties.
    pub title: String,
    /// The body that issues it.
    pub issuer: String,
    /// When the record it is drawn from was last written to: the only date a file may bear, so that
    /// the same session gives the same bytes.
    pub dated: Stamp,
    /// Page and letters.
    pub face: Face,
    /// Everything on it, from top to bottom.
    pub blocks: Vec<Block>,
    /// What stands at the foot of every page, beside its number: the fingerprint.
    pub foot: String,
    /// A word across the paper that it is not final; none on a finished one.
    pub draft: Option<String>,
}

/// The page and the letters on it.
#[derive(Debug, Clone, PartialEq)]
pub struct Face {
    /// The name of the letters, such as `Times New Roman`.
    pub family: String,
    /// The size of the text.
    pub points: f32,
    /// From one line to the next, exactly.
    pub line_points: f32,
    /// How far the first line of a paragraph stands in.
    pub indent_mm: f32,
    /// The margins of an A4 page.
    pub margins: Margins,
}

/// The margins of a page.
#[derive(Debug, Clone, Copy, PartialEq)]
#[expect(missing_docs, reason = "the fields are the sides")]
pub struct Margins {
    pub top_mm: f32,
    pub bottom_mm: f32,
    pub left_mm: f32,
    pub right_mm: f32,
}

/// One thing on the paper.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// The head of an official paper: who issues it on the left, the state or the Party on the right.
    Letterhead {
        /// The left column, line by line.
        left: Vec<Line>,
        /// The right column, line by line.
        right: Vec<Line>,
    },
    /// What kind of paper this is and of what, in the middle.
    Title(Vec<Line>),
    /// A heading; 1 is the highest level, 3 the lowest.
    Heading {
        /// The level, from 1.
        level: u8,
        /// Its words, with its number.
        runs: Vec<Run>,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        runs: Vec<Run>,
        /// How it stands.
        align: Align,
        /// Whether its first line stands in.
        indent: bool,
    },
    /// An item of a list.
    Item {
        /// What stands before it: `-`, `1.`, `a)`.
        marker: String,
        /// Its words.
        runs: Vec<Run>,
        /// How deep it lies; 0 is the outermost.
        depth: u8,
    },
    /// A table, ruled; its head is repeated on every page.
    Table {
        /// The columns, from left to right.
        columns: Vec<Column>,
        /// The rows; each has a cell for every column.
        rows: Vec<Vec<Vec<Run>>>,
    },
    /// Who signs, side by side.
    Signatures(Vec<Signature>),
    /// An empty line.
    Gap,
    /// What follows begins on a new page.
    PageBreak,
}

/// A line that stands by itself in the middle of its column.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its words.
    pub runs: Vec<Run>,
    /// The size of its letters; that of the text if not said.
    pub points: Option<f32>,
    /// Whether a rule is drawn under it.
    pub ruled: bool,
}

/// Words set alike. They may hold line feeds, which break the line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Run {
    /// The words, NFC.
    pub text: String,
    /// How they are set.
    pub strong: bool,
    /// Whether they lean.
    pub italic: bool,
    /// Whether they are underlined.
    pub underlined: bool,
}

/// How a paragraph stands between its margins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// Even on the left.
    Left,
    /// In the middle.
    Center,
    /// Even on the right.
    Right,
    /// Even on both sides.
    #[default]
    Justify,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// What stands over it.
    pub head: String,
    /// Its share of the width; the shares of a table add up to 1.
    pub share: f32,
    /// How its cells stand.
    pub align: Align,
}

/// A place to sign, or what stands beside one: who receives the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// What stands over it, line by line: for whom, the post.
    pub titles: Vec<Run>,
    /// How its lines stand in its column: in the middle, or at the left for those who receive it.
    pub align: Align,
    /// The name under it; empty if to be written by hand.
    pub name: String,
}

impl Run {
    /// Sets words plainly.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Sets words strongly.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), strong: true, ..Self::default() }
    }

    /// Sets words leaning.
    pub fn italic(text: impl Into<String>) -> Self {
        Self { text: text.into(), italic: true, ..Self::default() }
    }
}

impl Line {
    /// Sets a line in the size of the text, without a rule.
    pub fn of(runs: Vec<Run>) -> Self {
        Self { runs, points: None, ruled: false }
    }
}
