//! A mark: what is told to the class at a moment of a meeting.
//!
//! A scenario's narration, the reason of a rule, a mistake often made here: each belongs to the
//! moment after an entry, so that a demonstration can be played, stepped and sought like any record.

use crate::meeting::clock::Stamp;
use crate::meeting::id::Seq;
use crate::meeting::language::Text;

/// Something told at a moment of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The entry it follows; 0 before the first.
    pub seq: Seq,
    /// When it is told. Never before the entry it follows.
    pub at: Stamp,
    /// What kind of telling it is.
    pub kind: MarkKind,
    /// The words, in both languages.
    pub text: Text,
    /// The sources, by their ids in the procedure; may be empty.
    pub cites: Vec<String>,
}

/// What kind of telling a mark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MarkKind {
    /// What is happening.
    Narration,
    /// Why the rule is so.
    Reason,
    /// A mistake often made here, or made on purpose for the class to catch.
    Mistake,
}
