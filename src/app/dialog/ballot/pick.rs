//! Whose opinion is reserved, or who objects: a person is found by name.

use crate::app::dialog::Ask;
use crate::app::field::Field;
use crate::app::live::Live;
use crate::meeting::id::{BallotId, MemberId};

/// What somebody is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// An opinion is reserved.
    Reserve,
    /// Somebody objects to deciding without a vote.
    Object,
}

/// The list.
#[derive(Debug, Clone)]
pub struct Pick {
    /// Which ballot.
    pub ballot: BallotId,
    /// What for.
    pub purpose: Purpose,
    /// What is typed.
    pub field: Field,
    /// Who was found.
    pub found: Vec<MemberId>,
    /// The selected row.
    pub cursor: usize,
}

impl Pick {
    /// Begins with everybody it may be.
    pub fn of(ballot: BallotId, purpose: Purpose, live: &Live) -> Self {
        let (field, found) = (Field::default(), Vec::new());
        let mut pick = Self { ballot, purpose, field, found, cursor: 0 };
        pick.search(live);
        pick
    }

    /// Looks for members in the room by what is typed.
    pub(super) fn search(&mut self, live: &Live) {
        let meeting = live.meeting();
        let may = |id: &MemberId| match self.purpose {
            Purpose::Object => meeting.may_vote(*id).is_ok(),
            Purpose::Reserve => {
                let known = meeting.members.get(*id);
                known.is_some_and(|known| known.presence.is_here() && !known.is_guest())
            }
        };
        self.found = if self.field.is_blank() {
            live.people.by_name().filter(may).collect()
        } else {
            live.people.hits(self.field.text()).into_iter().filter(may).collect()
        };
        self.cursor = 0;
    }

    /// Says whether it may be somebody whose name is not written down, in the first row.
    pub fn may_be_unnamed(&self) -> bool {
        self.purpose == Purpose::Object && self.field.is_blank()
    }

    /// Returns how many rows there are.
    pub fn rows(&self) -> usize {
        self.found.len() + usize::from(self.may_be_unnamed())
    }

    /// Returns the person in a row, if it is one.
    pub fn person(&self, row: usize) -> Option<MemberId> {
        let place = row.checked_sub(usize::from(self.may_be_unnamed()))?;
        self.found.get(place).copied()
    }

    /// Returns what is asked next about the row that is selected, if one is.
    pub(super) fn asks(&self) -> Option<Ask> {
        let (ballot, person) = (self.ballot, self.person(self.cursor));
        match (self.purpose, person) {
            (Purpose::Reserve, Some(member)) => Some(Ask::Reserve { ballot, member }),
            (Purpose::Object, _) if self.cursor < self.rows() => Some(Ask::Objection(person)),
            _ => None,
        }
    }
}
