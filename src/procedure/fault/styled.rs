//! What can be wrong with a style, and the words for it.

use crate::procedure::fault::Fault;
use crate::text::problem::Severity;
use crate::text::words::Words;

/// What is wrong with how a paper is to look, or with the name of a style.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(strum::VariantNames))]
pub(in crate::procedure) enum Styled {
    /// No style has this name.
    UnknownStyle { found: String, near: Option<String>, known: Vec<String> },
    /// Facts are to be listed, but none is named.
    NoFacts { known: String },
    /// Facts are named where none are listed.
    IdleFacts,
    /// A section of its own words has none.
    IdleSection,
    /// A number is not one to count from.
    BadNumbering { found: String },
    /// There are more kinds of numbers than levels.
    DeepNumbering { most: u32 },
    /// No such field exists on a paper.
    UnknownPaperField { found: String, near: Option<String>, known: String },
    /// Another style of the user's has this name.
    StyleTakenBy { id: String, file: String },
    /// The user's style stands in for the one that comes with the program.
    StyleReplaces { id: String },
}

impl From<Styled> for Fault {
    fn from(fault: Styled) -> Self {
        Self::Styled(fault)
    }
}

impl Styled {
    /// Says whether the file can be used all the same.
    pub(super) const fn severity(&self) -> Severity {
        match self {
            Self::IdleFacts
            | Self::IdleSection
            | Self::DeepNumbering { .. }
            | Self::StyleReplaces { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// Says whether the fault is that something is not there.
    pub(super) const fn is_absence(&self) -> bool {
        matches!(self, Self::NoFacts { .. } | Self::IdleSection)
    }

    /// Says what was found.
    pub(super) fn what(&self, words: &Words) -> String {
        match self {
            Self::UnknownStyle { found, .. } => words.style_unknown(found),
            Self::NoFacts { .. } => words.style_no_facts(),
            Self::IdleFacts => words.style_idle_facts(),
            Self::IdleSection => words.style_idle_section(),
            Self::BadNumbering { found } => words.style_bad_numbering(found),
            Self::DeepNumbering { most } => words.style_deep_numbering(*most),
            Self::UnknownPaperField { found, .. } => words.procedure_unknown_field(found),
            Self::StyleTakenBy { id, file } => words.style_taken_by(id, file),
            Self::StyleReplaces { id } => words.style_replaces(id),
        }
    }

    /// Says how to mend it.
    pub(super) fn cure(&self, words: &Words) -> String {
        match self {
            Self::UnknownStyle { near: Some(near), .. } => words.procedure_near(near),
            Self::UnknownPaperField { near: Some(near), .. } => {
                words.procedure_near(format!("{{{near}}}"))
            }
            Self::UnknownStyle { known, .. } => words.style_unknown_cure(known.join(", ")),
            Self::NoFacts { known } => words.procedure_write_words("facts", known),
            Self::IdleFacts => words.style_idle_facts_cure(),
            Self::IdleSection => words.style_idle_section_cure(),
            Self::BadNumbering { .. } => words.style_bad_numbering_cure(),
            Self::DeepNumbering { .. } => words.style_deep_numbering_cure(),
            Self::UnknownPaperField { known, .. } => words.procedure_unknown_field_cure(known),
            Self::StyleTakenBy { .. } => words.style_taken_by_cure(),
            Self::StyleReplaces { .. } => words.style_replaces_cure(),
        }
    }
}
