//! Who was there, who was not and why, and the counts of it.

use serde::Serialize;

use super::{Source, typed};
use crate::meeting::Meeting;
use crate::meeting::attendance::AttendanceKind;
use crate::meeting::clock::Stamp;
use crate::meeting::document::MemberDoc;
use crate::meeting::figures::Figures;
use crate::meeting::id::MemberId;
use crate::meeting::member::Class;

/// The counts of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// As the chair announces them.
    #[serde(flatten)]
    pub figures: Figures,
    /// Members who came, of a hundred expected, rounded down.
    pub attendance_percent: u32,
    /// Those in the room who should be heard; the chair presides and is not counted.
    pub to_be_heard: u32,
    /// Those of them who spoke.
    pub spoke: u32,
    /// Of a hundred to be heard, rounded down.
    pub spoke_percent: u32,
}

impl Counts {
    pub(super) fn of(meeting: &Meeting) -> Self {
        let (figures, heard) = (meeting.figures(), meeting.participation(None));
        Self {
            figures,
            attendance_percent: figures.attendance_percent(),
            to_be_heard: heard.expected,
            spoke: heard.spoke,
            spoke_percent: heard.percent(),
        }
    }
}

/// A person of the roster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Attendee {
    /// The id.
    pub id: MemberId,
    /// The name, told apart from namesakes.
    pub name: String,
    /// The class.
    pub class: Class,
    /// The post; may be empty.
    pub post: String,
    /// The attendance.
    #[serde(serialize_with = "kind")]
    pub attendance: AttendanceKind,
    /// Why absent; empty otherwise.
    pub reason: String,
    /// When a late arrival came.
    pub arrived_at: Option<Stamp>,
    /// When they left before the end.
    pub left_at: Option<Stamp>,
    /// How many speeches that count as having spoken.
    pub speeches: u32,
    /// Seconds spoken.
    pub seconds: u64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands fields over by reference")]
fn kind<S: serde::Serializer>(kind: &AttendanceKind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.into())
}

impl Attendee {
    pub(super) fn of(member: &MemberDoc, source: &Source<'_>) -> Self {
        let attendance = &member.attendance;
        Self {
            id: member.id,
            name: typed(&source.names.bare(member.id)),
            class: member.class,
            post: typed(&member.post),
            attendance: attendance.state,
            reason: attendance.reason.as_deref().map(typed).unwrap_or_default(),
            arrived_at: attendance.arrived_at,
            left_at: attendance.left_at,
            speeches: member.speeches,
            seconds: member.seconds,
        }
    }

    /// Says whether this is a guest.
    pub fn is_guest(&self) -> bool {
        self.class == Class::Guest
    }
}
