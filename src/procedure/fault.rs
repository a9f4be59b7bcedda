//! Everything that can be wrong with a procedure file, as facts; `fault::tell` puts them into words.
//!
//! One closed list, so that the sentences, the severities and the tests have one place to agree in.

mod decided;
mod styled;
mod tell;

pub(super) use decided::Decided;
pub(super) use styled::Styled;

use crate::text::problem::Severity;

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(strum::VariantNames))]
pub(super) enum Fault {
    /// The file is not TOML here.
    Syntax(Syntax),
    /// There is no such key here.
    UnknownKey { found: String, near: Option<&'static str>, allowed: Vec<&'static str> },
    /// A key is not there.
    Missing { key: String, expected: Expected },
    /// The value is of another kind.
    WrongKind { key: String, found: Found, expected: Expected },
    /// Something in a list is of another kind.
    WrongEntry { key: String, found: Found, expected: Expected },
    /// The word is none of those that may stand here.
    UnknownWord { found: String, near: Option<&'static str>, allowed: &'static [&'static str] },
    /// The same word stands twice in a list.
    Repeated { found: String },
    /// The number is too small or too great.
    OutOfRange { found: String, least: u32, most: u32 },
    /// The list has nothing in it.
    EmptyList { key: String },
    /// The list is longer than any meeting can use.
    LongList { key: String, most: usize },
    /// The text has nothing in it.
    EmptyText,
    /// The text is longer than any screen can use.
    LongText { most: usize },
    /// The text holds a character that cannot be seen.
    Invisible { code: u32 },
    /// The text exists in one language only.
    MissingSide { key: String, side: &'static str },
    /// The name is not made of small letters, digits and hyphens.
    BadId { found: String },
    /// The same name was given before.
    DuplicateId { found: String, line: usize },
    /// The share is not written as a fraction.
    BadShare { found: String },
    /// The share is more than everything.
    ShareAboveOne { found: String },
    /// The share is nothing.
    ShareZero { found: String },
    /// More than everything is asked for.
    ShareUnreachable { found: String },
    /// The date does not exist.
    BadDate { found: String },
    /// A key of earlier files that says nothing any more.
    RetiredKey { found: &'static str },
    /// Something is wrong with a vote, a check or a score sheet.
    Decided(Decided),
    /// Something is wrong with a style, or its name.
    Styled(Styled),
    /// No citation has this name.
    UnknownCitation { found: String, near: Option<String> },
    /// The document's number needs its date.
    NoDate { number: String },
    /// No such field exists.
    UnknownField { found: String, near: Option<&'static str> },
    /// No such item exists.
    UnknownItem { found: String },
    /// A brace has no partner.
    LoneBrace,
    /// A field stands where none is filled in.
    FieldElsewhere { found: String },
    /// The title does not fit its column.
    WideTitle { cells: usize, most: usize },
    /// A step stands after a later part has begun.
    PartBack { part: &'static str, after: &'static str },
    /// The step asks for something that nobody can do by then, or (`here`) in this very step.
    CannotFulfil { requirement: &'static str, activities: Vec<&'static str>, here: bool },
    /// No step brings the meeting to its end.
    NoClose,
    /// The steps take much more or less time than the meeting.
    MinutesApart { sum: u32, planned: u32 },
    /// The meeting is planned shorter than its own rule allows.
    TooShort { planned: u32, least: u32 },
    /// The warning would show from the first second on.
    WarnTooEarly { warn: u32, limit: u32 },
    /// Another procedure of the user's has this name.
    TakenBy { id: String, file: String },
    /// The user's procedure stands in for the one that comes with the program.
    Replaces { id: String },
    /// There is no such file.
    NotFound,
    /// It is a folder.
    IsFolder,
    /// The system refuses.
    NotReadable { why: String },
    /// It is bigger than any procedure.
    TooBig { most_kib: u64 },
    /// It is not UTF-8.
    NotUtf8,
    /// It is UTF-16.
    Utf16,
}

impl Fault {
    /// Says whether the file can be used all the same.
    pub(super) const fn severity(&self) -> Severity {
        match self {
            Self::Decided(fault) => fault.severity(),
            Self::Styled(fault) => fault.severity(),
            Self::Repeated { .. }
            | Self::MissingSide { .. }
            | Self::NoDate { .. }
            | Self::WideTitle { .. }
            | Self::NoClose
            | Self::MinutesApart { .. }
            | Self::TooShort { .. }
            | Self::WarnTooEarly { .. }
            | Self::RetiredKey { .. }
            | Self::Replaces { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// Says whether the fault is that something is not there.
    ///
    /// Such a fault is not believed while part of the file could not be read: what is missing may
    /// stand in that part.
    pub(super) const fn is_absence(&self) -> bool {
        match self {
            Self::Decided(fault) => fault.is_absence(),
            Self::Styled(fault) => fault.is_absence(),
            Self::Missing { .. }
            | Self::EmptyList { .. }
            | Self::MissingSide { .. }
            | Self::UnknownCitation { .. }
            | Self::UnknownItem { .. }
            | Self::CannotFulfil { .. }
            | Self::NoClose
            | Self::MinutesApart { .. } => true,
            _ => false,
        }
    }
}

/// The ways a line can fail to be TOML, as far as they need different advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumIter)]
pub(super) enum Syntax {
    /// The same key twice in one table.
    DuplicateKey,
    /// A text without its quotation marks, or with one of them missing.
    Quotes,
    /// No `=` after a key, or one too many.
    Equals,
    /// A bracket or brace left open, or a comma missing between values.
    Brackets,
    /// A backslash followed by a letter that means nothing.
    Escape,
    /// Anything else.
    Other,
}

impl Syntax {
    /// Sorts what the TOML reader says.
    pub(super) fn sort(message: &str) -> Self {
        let says = |words: &[&str]| words.iter().any(|word| message.contains(word));
        if says(&["duplicate key"]) {
            Self::DuplicateKey
        } else if says(&["escape"]) {
            Self::Escape
        } else if says(&["string", "opening quote"]) {
            Self::Quotes
        } else if says(&["array", " table", "missing comma", "extra comma"]) {
            Self::Brackets
        } else if says(&["`=`", "assignment", "value", "key"]) {
            Self::Equals
        } else {
            Self::Other
        }
    }
}

/// The kind of value found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// A text in quotation marks.
    Line,
    /// A whole number.
    Number,
    /// A number with a decimal point.
    Decimal,
    /// `true` or `false`.
    Flag,
    /// A date or a time.
    Date,
    /// A list.
    List,
    /// A table.
    Table,
}

/// The kind of value a key takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    /// A line of text.
    Line,
    /// A text in both languages.
    Both,
    /// A whole number.
    Number,
    /// `true` or `false`.
    Flag,
    /// A date.
    Date,
    /// A fraction.
    Share,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A list of these words.
    Words(&'static [&'static str]),
    /// A list of names.
    Names,
    /// A table.
    Table,
    /// A list of tables.
    Tables,
}
