//! Commands about people: roster, attendance, offices.

use super::blank;
use crate::meeting::Meeting;
use crate::meeting::attendance::Attendance;
use crate::meeting::event::Event;
use crate::meeting::id::MemberId;
use crate::meeting::member::{Class, Member, Person};
use crate::meeting::officer::Office;
use crate::meeting::permits::refuse;
use crate::meeting::procedure::Requirement;
use crate::meeting::refusal::{Refusal, Thing};
use crate::meeting::step::StepState;

impl Meeting {
    /// Finds a person or refuses.
    pub(super) fn known(&self, id: MemberId) -> Result<&Member, Refusal> {
        self.members.get(id).ok_or(Refusal::Unknown(Thing::Member))
    }

    /// Finds a person who is in the room or refuses.
    pub(super) fn present(&self, id: MemberId) -> Result<&Member, Refusal> {
        let member = self.known(id)?;
        if member.presence.is_here() { Ok(member) } else { Err(Refusal::NotHere(id)) }
    }

    /// Nobody is written down in the middle of a meeting who is not in the room: behind the roll
    /// call, which would ask, whoever is added is there.
    pub(super) fn add_member(&self, person: Person) -> Result<Event, Refusal> {
        let person = blank::person(person)?;
        let here = person.standing.is_unmarked() && self.roll_is_called();
        Ok(Event::MemberAdded { member: self.members.next_id(), person, here })
    }

    pub(super) fn correct_member(&self, id: MemberId, person: Person) -> Result<Event, Refusal> {
        let member = self.known(id)?;
        let person = blank::person(person)?;
        refuse(member.person == person, Refusal::AlreadySo)?;
        let holds = person.class == Class::Guest && self.officers.held_by(id).is_some();
        refuse(holds, Refusal::GuestMayNot(id))?;
        Ok(Event::MemberCorrected { member: id, person })
    }

    pub(super) fn appoint(&self, office: Office, id: Option<MemberId>) -> Result<Event, Refusal> {
        if let Some(id) = id {
            refuse(self.known(id)?.is_guest(), Refusal::GuestMayNot(id))?;
        }
        refuse(self.officers.holder(office) == id, Refusal::AlreadySo)?;
        Ok(Event::OfficerAppointed { office, member: id })
    }

    pub(super) fn mark(&self, id: MemberId, attendance: Attendance) -> Result<Event, Refusal> {
        let member = self.known(id)?;
        let attendance = blank::attendance(attendance)?;
        let same = member.presence.attendance == attendance && member.presence.left_at.is_none();
        refuse(same, Refusal::AlreadySo)?;
        let late = attendance.is_attending()
            && !member.presence.attendance.is_attending()
            && self.roll_is_called();
        Ok(Event::AttendanceMarked { member: id, attendance, late })
    }

    /// The roll is called once the step that calls it is behind the meeting. Back in it, the chair
    /// puts the roll right.
    fn roll_is_called(&self) -> bool {
        self.procedure
            .steps
            .iter()
            .filter(|step| step.requires.contains(&Requirement::RollCall))
            .filter_map(|step| self.step(&step.id))
            .any(|run| run.left_at.is_some() && run.state != StepState::Current)
    }

    pub(super) fn leave(&self, id: MemberId) -> Result<Event, Refusal> {
        self.present(id)?;
        Ok(Event::MemberLeft { member: id })
    }

    pub(super) fn come_back(&self, id: MemberId) -> Result<Event, Refusal> {
        let gone = self.known(id)?.presence.left_at.is_some();
        refuse(!gone, Refusal::NotAway(id))?;
        Ok(Event::MemberReturned { member: id })
    }
}

/// That somebody is here to be marked is known before: the kind of command is permitted.
pub(super) fn mark_rest(attendance: Attendance) -> Result<Event, Refusal> {
    let attendance = blank::attendance(attendance)?;
    refuse(attendance.is_unmarked(), Refusal::AlreadySo)?;
    Ok(Event::RestMarked { attendance })
}
