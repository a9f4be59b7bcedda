//! A meeting that is only shown: the lists follow a state that came from elsewhere.

use crate::app::live::{Live, People};

impl Live {
    /// Says whether what is recorded here is written anywhere.
    pub fn is_kept(&self) -> bool {
        !self.path.as_os_str().is_empty()
    }

    /// The desk shows another moment: the lists begin anew, the people only if they are others.
    pub(in crate::app) fn begin_anew(&mut self, same_people: bool) {
        if !same_people {
            self.people = People::of(self.desk.meeting());
        }
        self.follow_step();
    }
}
