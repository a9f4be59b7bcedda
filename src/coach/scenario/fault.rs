//! Everything that can be wrong with a scenario, as facts; `fault::tell` puts them into words.

mod tell;

use jsonc_parser::errors::ParseErrorKind;

use crate::coach::scenario::names::Named;
use crate::meeting::language::Text;
use crate::text::duration::Misread;
use crate::text::problem::Severity;

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(strum::VariantNames))]
pub(in crate::coach) enum Fault {
    /// The file is not JSON here.
    Syntax(Syntax),
    /// It is JSON, but no scenario.
    NoScenario { found: String },
    /// A newer program wrote it.
    Newer { found: String },
    /// There is no such key here.
    UnknownKey { found: String, near: Option<String>, allowed: Vec<String> },
    /// The key stands twice in one group.
    DuplicateKey { found: String },
    /// A key is not there.
    Missing { key: String },
    /// The value is of another kind.
    WrongKind { found: Kind, expected: Kind },
    /// The word is none of those that may stand here.
    UnknownWord { found: String, near: Option<String>, allowed: Vec<String> },
    /// The value can't be used; what the reader of values said.
    Unusable { why: String },
    /// The text exists in one language only.
    MissingSide { side: &'static str },
    /// The text has nothing in it.
    EmptyText,
    /// The name is not made of small letters, digits and hyphens.
    BadName { found: String },
    /// The same name was given before.
    DuplicateName { found: String },
    /// Nothing of this kind has this name.
    UnknownName { kind: Named, found: String, near: Option<String> },
    /// The procedure has no such step.
    UnknownStep { found: String, near: Option<String> },
    /// There is no such procedure.
    UnknownProcedure { found: String, near: Option<String> },
    /// The procedure has no such citation.
    UnknownCitation { found: String, near: Option<String> },
    /// The scenario declares no such fault.
    UnknownInjected { found: String, near: Option<String> },
    /// It is no time.
    BadTime(Misread),
    /// It happens before what stands above it.
    Backwards { at: String, before: String },
    /// Both `at` and `after`.
    TwoTimes,
    /// Both a command and something said.
    TwoActs,
    /// Nothing happens, nothing is told, nothing expected.
    Nothing,
    /// What is named makes nothing that could be named.
    NothingToName,
    /// The meeting is opened by the scenario itself.
    Opens,
    /// The meeting refused it.
    Refused { why: Text },
    /// What was expected did not come about.
    Unmet { expected: Text, found: Text },
    /// Another scenario of the user's has this name.
    TakenBy { id: String, file: String },
    /// The user's scenario stands in for the one that comes with the program.
    Replaces { id: String },
}

impl Fault {
    /// Says whether the scenario can be used all the same.
    pub(in crate::coach) const fn severity(&self) -> Severity {
        match self {
            Self::Replaces { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

/// The ways a text can fail to be JSON, as far as they need different advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumIter)]
pub(in crate::coach) enum Syntax {
    /// A comma missing, or one too many.
    Comma,
    /// A quotation mark missing, or the wrong one, or a letter after a backslash.
    Quotes,
    /// A bracket or brace left open or closed twice.
    Brackets,
    /// A remark, which JSON has no place for.
    Comment,
    /// Anything else.
    Other,
}

impl Syntax {
    /// Sorts what the reader says.
    pub(super) const fn sort(kind: &ParseErrorKind) -> Self {
        use ParseErrorKind as Found;
        match kind {
            Found::ExpectedComma | Found::TrailingCommasNotAllowed | Found::UnexpectedComma => {
                Self::Comma
            }
            Found::String(_)
            | Found::SingleQuotedStringsNotAllowed
            | Found::ExpectedStringObjectProperty
            | Found::UnexpectedWord => Self::Quotes,
            Found::UnexpectedCloseBrace
            | Found::UnexpectedCloseBracket
            | Found::UnterminatedArray
            | Found::UnterminatedObject
            | Found::UnexpectedTokenInObject => Self::Brackets,
            Found::CommentsNotAllowed | Found::UnterminatedCommentBlock => Self::Comment,
            _ => Self::Other,
        }
    }
}

/// The kind of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumIter)]
pub(in crate::coach) enum Kind {
    /// A text in quotation marks.
    Line,
    /// A number.
    Number,
    /// `true` or `false`.
    Flag,
    /// A list.
    List,
    /// A group of keys.
    Group,
    /// `null`.
    Nothing,
}

/// What the reader of values complains of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Misfit {
    /// A key is not there.
    Missing(String),
    /// There is no such key; which there are.
    UnknownKey(String, Vec<String>),
    /// There is no such word; which there are.
    UnknownWord(String, Vec<String>),
    /// It is of another kind than this.
    Expected(Kind),
    /// Anything else.
    Other,
}

impl Misfit {
    /// Sorts what the reader of values says, which it says in English.
    pub(super) fn sort(message: &str) -> Self {
        let quoted: Vec<String> =
            message.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        let mut quoted = quoted.into_iter();
        let starts = |with: &str| message.starts_with(with);
        if starts("missing field") {
            return quoted.next().map_or(Self::Other, Self::Missing);
        }
        if starts("unknown field") {
            return quoted
                .next()
                .map_or(Self::Other, |key| Self::UnknownKey(key, quoted.collect()));
        }
        if starts("unknown variant") {
            return quoted
                .next()
                .map_or(Self::Other, |key| Self::UnknownWord(key, quoted.collect()));
        }
        if starts("invalid type") {
            let expected = message.split("expected ").nth(1).unwrap_or_default();
            let says = |words: &[&str]| words.iter().any(|word| expected.contains(word));
            if says(&["string", "Cow<str>", "identifier"]) {
                return Self::Expected(Kind::Line);
            } else if says(&["bool"]) {
                return Self::Expected(Kind::Flag);
            } else if says(&["sequence", "array", "tuple"]) {
                return Self::Expected(Kind::List);
            } else if says(&["map", "struct", "enum", "variant"]) {
                return Self::Expected(Kind::Group);
            } else if says(&["u8", "u32", "u64", "usize", "integer", "i64"]) {
                return Self::Expected(Kind::Number);
            }
        }
        Self::Other
    }
}
