//! One of a few is to be chosen.

use crate::app::dialog::Ask;
use crate::app::live::intent::Intent;
use crate::meeting::attendance::{Attendance, AttendanceKind};
use crate::meeting::command::{Command, CommandKind};
use crate::meeting::floor::SpeechKind;
use crate::meeting::id::MemberId;
use crate::meeting::officer::Office;
use crate::meeting::question::OutcomeKind;

/// One of the things to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

impl Choice {
    /// Returns the kind of command it leads to.
    pub const fn kind(self) -> CommandKind {
        match self {
            Self::Outcome(_) => CommandKind::SetOutcome,
            Self::Floor(..) => CommandKind::GiveFloor,
            Self::Queue(..) => CommandKind::RequestFloor,
            Self::Attendance(..) => CommandKind::MarkAttendance,
            Self::Leave(_) => CommandKind::Leave,
            Self::Return(_) => CommandKind::Return,
            Self::Office(..) => CommandKind::Appoint,
        }
    }

    /// Returns what choosing it asks.
    pub fn intent(self) -> Intent {
        let mark =
            |member, attendance| Intent::Submit(Command::MarkAttendance { member, attendance });
        match self {
            Self::Outcome(kind) => Intent::Ask(Ask::Outcome(kind)),
            Self::Floor(member, kind) => Intent::Submit(Command::GiveFloor { member, kind }),
            Self::Queue(member, kind) => Intent::Submit(Command::RequestFloor { member, kind }),
            Self::Leave(member) => Intent::Submit(Command::Leave { member }),
            Self::Return(member) => Intent::Submit(Command::Return { member }),
            Self::Office(member, office) => {
                Intent::Submit(Command::Appoint { office, member: Some(member) })
            }
            Self::Attendance(member, kind) => match kind {
                AttendanceKind::Unmarked => mark(member, Attendance::Unmarked),
                AttendanceKind::Present => mark(member, Attendance::Present),
                AttendanceKind::Excused => Intent::Ask(Ask::Excuse(member)),
                AttendanceKind::Unexcused => mark(member, Attendance::Unexcused),
                AttendanceKind::Exempt => mark(member, Attendance::Exempt),
                AttendanceKind::Away => mark(member, Attendance::Away),
                AttendanceKind::Joined => mark(member, Attendance::Joined),
                AttendanceKind::Suspended => mark(member, Attendance::Suspended),
            },
        }
    }
}
