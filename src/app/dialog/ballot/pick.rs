//! Whose opinion is reserved: a person is found by name.

use crate::app::field::Field;
use crate::app::live::Live;
use crate::meeting::id::{BallotId, MemberId};

/// The list.
#[derive(Debug, Clone)]
pub struct Pick {
    /// Which ballot.
    pub ballot: BallotId,
    /// What is typed.
    pub field: Field,
    /// Who was found.
    pub found: Vec<MemberId>,
    /// The selected row.
    pub cursor: usize,
}

impl Pick {
    /// Begins with everybody who may reserve an opinion.
    pub fn of(ballot: BallotId, live: &Live) -> Self {
        let mut pick = Self { ballot, field: Field::default(), found: Vec::new(), cursor: 0 };
        pick.search(live);
        pick
    }

    /// Looks for members in the room by what is typed.
    pub(super) fn search(&mut self, live: &Live) {
        let members = &live.meeting().members;
        let may = |id: &MemberId| {
            members.get(*id).is_some_and(|known| known.presence.is_here() && !known.is_guest())
        };
        self.found = if self.field.is_blank() {
            live.people.by_name().filter(may).collect()
        } else {
            live.people.hits(self.field.text()).into_iter().filter(may).collect()
        };
        self.cursor = 0;
    }

    /// Returns the selected person.
    pub fn selected(&self) -> Option<MemberId> {
        self.found.get(self.cursor).copied()
    }
}
