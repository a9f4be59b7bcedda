//! Calling names: everybody in the room, those who may vote first, one key each.

use crate::app::dialog::ballot::Mark;
use crate::app::live::Live;
use crate::meeting::Meeting;
use crate::meeting::ballot::Ballot;
use crate::meeting::id::MemberId;

/// The list.
#[derive(Debug, Clone)]
pub struct Roll {
    /// Which ballot.
    pub mark: Mark,
    /// Everybody in the room by name, those who may vote first.
    pub people: Vec<MemberId>,
    /// The selected row.
    pub cursor: usize,
}

impl Roll {
    /// Lists those in the room; the cursor stands on the first not called yet.
    pub fn of(ballot: &Ballot, live: &Live) -> Self {
        let meeting = live.meeting();
        let here = live
            .people
            .by_name()
            .filter(|id| meeting.members.get(*id).is_some_and(|member| member.presence.is_here()));
        let (mut people, others): (Vec<_>, Vec<_>) =
            here.partition(|id| meeting.may_vote(*id).is_ok());
        people.extend(others);
        let mut roll = Self { mark: Mark::of(ballot), people, cursor: 0 };
        if let Some(place) = roll.uncalled(meeting, ballot, 0) {
            roll.cursor = place;
        }
        roll
    }

    /// Returns the selected person.
    pub fn selected(&self) -> Option<MemberId> {
        self.people.get(self.cursor).copied()
    }

    /// Goes to the next person not called, behind the selected one, else the first.
    pub(super) fn go_on(&mut self, meeting: &Meeting, ballot: &Ballot) {
        if let Some(place) = self.uncalled(meeting, ballot, self.cursor + 1) {
            self.cursor = place;
        }
    }

    fn uncalled(&self, meeting: &Meeting, ballot: &Ballot, from: usize) -> Option<usize> {
        let waits = |place: &usize| {
            self.people
                .get(*place)
                .is_some_and(|id| !ballot.called.contains_key(id) && meeting.may_vote(*id).is_ok())
        };
        (from..self.people.len()).chain(0..from.min(self.people.len())).find(waits)
    }
}
