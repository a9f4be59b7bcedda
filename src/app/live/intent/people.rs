//! Actions about people.

use strum::IntoEnumIterator as _;

use crate::app::action::Action;
use crate::app::dialog::{Ask, Choice};
use crate::app::live::Live;
use crate::app::live::intent::Intent;
use crate::meeting::attendance::{Attendance, AttendanceKind};
use crate::meeting::command::Command;
use crate::meeting::id::MemberId;
use crate::meeting::officer::Office;
use crate::meeting::refusal::Refusal;

impl Live {
    pub(super) fn people_intent(&self, action: Action) -> Result<Intent, Refusal> {
        let mark = |attendance| {
            let member = self.chosen()?;
            Ok(Intent::Submit(Command::MarkAttendance { member, attendance }))
        };
        match action {
            Action::Present => mark(Attendance::Present),
            Action::Unexcused => mark(Attendance::Unexcused),
            Action::Excused => Ok(Intent::Ask(Ask::Excuse(self.chosen()?))),
            Action::RestPresent => {
                Ok(Intent::Submit(Command::MarkRest { attendance: Attendance::Present }))
            }
            Action::Attendance => {
                let member = self.chosen()?;
                Ok(Intent::Choose(self.attendance_choices(member)))
            }
            Action::Appoint => {
                let member = self.chosen()?;
                // The secretary first: that is what a meeting chooses most often.
                let offices = [Office::Secretary, Office::Chair, Office::Observer];
                Ok(Intent::Choose(offices.map(|office| Choice::Office(member, office)).to_vec()))
            }
            Action::CorrectMember => Ok(Intent::Person(Some(self.chosen()?))),
            _ => Ok(Intent::Person(None)),
        }
    }

    /// Leaving and coming back first, then every state but the one they are in.
    fn attendance_choices(&self, id: MemberId) -> Vec<Choice> {
        let presence = self.meeting().members.get(id).map(|member| &member.presence);
        let mut choices = Vec::new();
        if presence.is_some_and(crate::meeting::attendance::Presence::is_here) {
            choices.push(Choice::Leave(id));
        }
        if presence.is_some_and(|presence| presence.left_at.is_some()) {
            choices.push(Choice::Return(id));
        }
        let now = presence.map(|presence| presence.attendance.kind());
        choices.extend(
            AttendanceKind::iter()
                .filter(|kind| *kind != AttendanceKind::Unmarked && Some(*kind) != now)
                .map(|kind| Choice::Attendance(id, kind)),
        );
        choices
    }
}
