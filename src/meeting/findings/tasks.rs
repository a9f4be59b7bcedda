//! Findings about what is to be done: tasks old and new, and petitions.

use super::Found;
use crate::meeting::Meeting;
use crate::meeting::finding::Place;
use crate::meeting::task::Task;

impl Meeting {
    fn tasks_that(&self, is: impl Fn(&Task) -> bool) -> Found {
        let found = self.tasks().filter(|task| is(task));
        found.map(|task| (Place::Task(task.id), 1)).collect()
    }

    pub(super) fn tasks_without_owner(&self) -> Found {
        self.tasks_that(|task| task.is_given() && task.assignment.owners.is_empty())
    }

    pub(super) fn tasks_without_due(&self) -> Found {
        self.tasks_that(|task| task.is_given() && task.due().is_none())
    }

    pub(super) fn old_tasks_unreviewed(&self) -> Found {
        self.tasks_that(Task::is_unreviewed)
    }

    pub(super) fn members_without_task(&self) -> Found {
        self.members_who(|member| member.tasks == 0 && member.presence.attendance.is_expected())
    }

    pub(super) fn petitions_unanswered(&self) -> Found {
        let pending = self.petitions().filter(|petition| petition.is_pending());
        pending.map(|petition| (Place::Petition(petition.id), 1)).collect()
    }
}
