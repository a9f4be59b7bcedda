//! The sheet of a step: what the chair ticks or fills in, the agenda where it is dealt with, and the
//! score sheet where the meeting scores itself.

use crate::app::live::Live;
use crate::meeting::id::{BallotId, PetitionId, QuestionId, RemarkId, TaskId};
use crate::meeting::procedure::Activity;

/// A row of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// Something to tick or fill in, by its place in the step.
    Item(usize),
    /// A question of the agenda.
    Question(QuestionId),
    /// A criterion of the score sheet, by its place.
    Criterion(usize),
    /// The sum of the score sheet, with what was drafted and adopted.
    Total,
    /// A task: of last time in the review, of this meeting where tasks are given.
    Task(TaskId),
    /// A petition, those of last time first.
    Petition(PetitionId),
    /// A remark of a guest.
    Remark(RemarkId),
    /// A ballot.
    Ballot(BallotId),
    /// A question proposed for the next meeting, by its place.
    Proposed(usize),
}

impl Live {
    /// Returns the rows of the current step's sheet.
    pub fn sheet_rows(&self) -> Vec<Row> {
        let Some((_, step)) = self.meeting().current() else { return Vec::new() };
        let mut rows: Vec<_> = (0..step.items.len()).map(Row::Item).collect();
        let meeting = self.meeting();
        match step.activity {
            Activity::Agenda | Activity::Discuss => {
                rows.extend(meeting.questions_of(step).map(|question| Row::Question(question.id)));
            }
            Activity::Review => {
                let old = meeting.tasks().filter(|task| task.is_old());
                rows.extend(old.map(|task| Row::Task(task.id)));
            }
            Activity::Tasks => {
                let given = meeting.tasks().filter(|task| task.is_given());
                rows.extend(given.map(|task| Row::Task(task.id)));
            }
            Activity::Petitions => {
                rows.extend(meeting.petitions().map(|petition| Row::Petition(petition.id)));
            }
            Activity::Guests => {
                rows.extend(meeting.remarks.iter().map(|remark| Row::Remark(remark.id)));
            }
            Activity::Vote => {
                rows.extend(meeting.ballots.iter().map(|ballot| Row::Ballot(ballot.id)));
            }
            Activity::Score => {
                if let Some(sheet) = &meeting.procedure.sheet {
                    rows.extend((0..sheet.criteria.len()).map(Row::Criterion));
                    rows.push(Row::Total);
                }
            }
            Activity::Close => {
                rows.extend((0..meeting.next.questions.len()).map(Row::Proposed));
            }
            Activity::Announce | Activity::Officers | Activity::RollCall | Activity::Report => {}
        }
        rows
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
            Row::Criterion(_) => self.is_unscored(row),
            Row::Total => self.meeting().scoring.adopted.is_none(),
            Row::Task(id) => {
                self.meeting().task(*id).is_some_and(crate::meeting::task::Task::is_unreviewed)
            }
            Row::Petition(id) => {
                let known = self.meeting().petition(*id);
                known.is_some_and(crate::meeting::petition::Petition::is_pending)
            }
            Row::Remark(_) | Row::Proposed(_) => false,
            Row::Ballot(id) => self.meeting().ballot(*id).is_some_and(|known| known.end.is_none()),
        };
        self.sheet_rows().iter().position(missing).unwrap_or(0)
    }
}
