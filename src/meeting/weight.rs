//! What a copy of the state costs, so that whoever keeps copies knows how many to keep.
//!
//! People and speeches are shared between copies, see [`crate::meeting::pile`]; the opinions on the
//! open question, the votes by name and whatever stands in plain lists are copied.

use crate::meeting::Meeting;
use crate::meeting::question::Question;

impl Meeting {
    /// Returns how many things a copy of the state copies, besides what every copy needs.
    pub(crate) fn plain_things(&self) -> usize {
        let weight = |open: &Question| open.positions.len() + open.heard.len() + open.invited.len();
        self.open_question().map_or(0, weight)
            + self.balloting().map_or(0, |ballot| ballot.called.len())
            + self.requests.len()
            + self.notes.len()
            + self.ballots.len()
            + self.tasks.len()
            + self.petitions.len()
            + self.remarks.len()
    }
}
