//! The sheet of a step: what the chair ticks or fills in, and the agenda where it is dealt with.

use crate::app::live::Live;
use crate::meeting::id::{BallotId, QuestionId};
use crate::meeting::procedure::Activity;

/// A row of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// Something to tick or fill in, by its place in the step.
    Item(usize),
    /// A question of the agenda.
    Question(QuestionId),
    /// A ballot.
    Ballot(BallotId),
}

impl Live {
    /// Returns the rows of the current step's sheet.
    pub fn sheet_rows(&self) -> Vec<Row> {
        let Some((_, step)) = self.meeting().current() else { return Vec::new() };
        let agenda = matches!(step.activity, Activity::Agenda | Activity::Discuss);
        let questions = self.meeting().agenda().filter(|_| agenda);
        let questions = questions.map(|question| Row::Question(question.id));
        let votes = step.activity == Activity::Vote;
        let ballots = self.meeting().ballots.iter().filter(|_| votes);
        let ballots = ballots.map(|ballot| Row::Ballot(ballot.id));
        (0..step.items.len()).map(Row::Item).chain(questions).chain(ballots).collect()
    }

    /// Returns the selected row.
    pub fn sheet_row(&self) -> Option<Row> {
        self.sheet_rows().into_iter().nth(self.sheet)
    }

    /// Returns the place of the first row still waiting for something.
    pub(super) fn first_missing(&self) -> usize {
        let Some((run, step)) = self.meeting().current() else { return 0 };
        let missing = |row: &Row| match row {
            Row::Item(place) => {
                step.items.get(*place).is_some_and(|item| !run.items.contains_key(&item.id))
            }
            Row::Question(id) => {
                self.meeting().question(*id).is_some_and(|known| known.outcome().is_none())
            }
            Row::Ballot(id) => self.meeting().ballot(*id).is_some_and(|known| known.end.is_none()),
        };
        self.sheet_rows().iter().position(missing).unwrap_or(0)
    }
}
