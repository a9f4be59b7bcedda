//! What events about people do: the roster, the offices, who came and who left.

use crate::meeting::Meeting;
use crate::meeting::attendance::Attendance;
use crate::meeting::clock::Stamp;
use crate::meeting::event::Event;
use crate::meeting::id::MemberId;
use crate::meeting::member::{Member, Person};
use crate::meeting::officer::Office;

impl Meeting {
    pub(super) fn apply_person(&mut self, at: Stamp, event: &Event) {
        match event {
            Event::MemberAdded { person, here, .. } => {
                let id = self.members.add(person.clone());
                if *here {
                    self.marked(at, id, &Attendance::Present, true);
                }
            }
            Event::MemberCorrected { member, person } => {
                self.corrected(*member, person);
            }
            Event::OfficerAppointed { office, member } => self.appointed(*office, *member),
            Event::AttendanceMarked { member, attendance, late } => {
                self.marked(at, *member, attendance, *late);
            }
            Event::RestMarked { attendance } => self.rest_marked(at, attendance),
            Event::MemberLeft { member } => self.gone(at, *member),
            Event::MemberReturned { member } => {
                self.change_person(*member, |known| known.presence.left_at = None);
            }
            _ => {}
        }
    }

    /// Changes one person, with what follows for the vote being taken.
    fn change_person(&mut self, id: MemberId, change: impl FnOnce(&mut Member)) {
        self.with_vote(id, |meeting| meeting.members.change(id, change));
    }

    fn corrected(&mut self, id: MemberId, person: &Person) {
        let was_guest = self.members.get(id).is_some_and(Member::is_guest);
        self.change_person(id, |known| known.person = person.clone());
        let is_guest = self.members.get(id).is_some_and(Member::is_guest);
        if is_guest != was_guest {
            self.change_sides(id, is_guest);
        }
    }

    fn appointed(&mut self, office: Office, member: Option<MemberId>) {
        match office {
            Office::Chair => self.officers.chair = member,
            Office::Secretary => self.officers.secretary = member,
            Office::Observer => self.officers.observer = member,
        }
    }

    fn marked(&mut self, at: Stamp, id: MemberId, attendance: &Attendance, late: bool) {
        if !attendance.is_attending() {
            self.leave_floor(at, id);
        }
        self.change_person(id, |known| {
            // Who was there already keeps the time of coming.
            let was_there = known.presence.attendance.is_attending() && attendance.is_attending();
            if !was_there {
                known.presence.arrived_at = late.then_some(at);
            }
            known.presence.attendance = attendance.clone();
            known.presence.left_at = None;
        });
    }

    fn rest_marked(&mut self, at: Stamp, attendance: &Attendance) {
        let unmarked: Vec<_> = self
            .members
            .iter()
            .filter(|member| member.presence.attendance.is_unmarked())
            .map(|member| member.id)
            .collect();
        for id in unmarked {
            self.marked(at, id, attendance, false);
        }
    }

    fn gone(&mut self, at: Stamp, id: MemberId) {
        self.leave_floor(at, id);
        self.change_person(id, |known| known.presence.left_at = Some(at));
    }
}
