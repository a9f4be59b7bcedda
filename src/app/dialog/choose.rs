//! One of a few is to be chosen.

use crate::meeting::attendance::AttendanceKind;
use crate::meeting::floor::SpeechKind;
use crate::meeting::id::MemberId;
use crate::meeting::officer::Office;
use crate::meeting::question::OutcomeKind;

/// One of the things to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "the fields are named after the glossary; the variants say the rest"
)]
pub enum Choice {
    /// End the question so.
    Outcome(OutcomeKind),
    /// Give the floor for this.
    Floor(MemberId, SpeechKind),
    /// Put in the queue for this.
    Queue(MemberId, SpeechKind),
    /// Mark so.
    Attendance(MemberId, AttendanceKind),
    /// Leaves before the end.
    Leave(MemberId),
    /// Is back.
    Return(MemberId),
    /// Give this office.
    Office(MemberId, Office),
}

/// The dialog. A choice is made with its number, counted from one, or with the cursor and Enter.
#[derive(Debug)]
pub struct Choose {
    /// What there is.
    pub choices: Vec<Choice>,
    /// The selected one.
    pub cursor: usize,
}
