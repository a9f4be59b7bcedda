//! Tasks as a session file has them.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::who::{SourceDoc, WhoDoc, due};
use crate::meeting::Meeting;
use crate::meeting::id::TaskId;
use crate::meeting::task::{OldTask, PastReview, Progress, Task};

/// A task.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TaskDoc {
    /// The id.
    pub id: TaskId,
    /// What is to be done.
    pub text: String,
    /// Those who do it; the first one leads.
    pub owners: Vec<WhoDoc>,
    /// By when: a day, `next_meeting`, or null if nobody said.
    pub due: Option<String>,
    /// Where it stands after this meeting.
    pub status: TaskStatus,
    /// How much of a hundred is done, where a report says so in numbers.
    pub percent: Option<u32>,
    /// Why it was not done or is dropped; empty otherwise.
    pub reason: String,
    /// Where it came from.
    pub source: SourceDoc,
    /// The session it was first assigned in; null for this one.
    pub from_session: Option<String>,
    /// Its id there; null for this one.
    pub from_task: Option<TaskId>,
    /// The day it was first assigned; null only in a meeting never opened.
    pub assigned_on: Option<NaiveDate>,
    /// What earlier meetings found, the oldest first.
    pub history: Vec<ReviewDoc>,
}

/// Where a task stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TaskStatus {
    /// Assigned in this meeting.
    New,
    /// Brought from the meeting before and not reported on.
    Unreviewed,
    /// Done.
    Done,
    /// Done in part.
    Partly,
    /// Not done.
    NotDone,
    /// No longer wanted.
    Dropped,
    /// Not due yet, or given more time.
    CarriedOn,
}

/// What one meeting found of a task.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ReviewDoc {
    /// The day of that meeting.
    pub on: NaiveDate,
    /// What it found.
    pub status: TaskStatus,
    /// How much of a hundred was done, where the report said so in numbers.
    pub percent: Option<u32>,
    /// Why it was not done or was dropped; empty otherwise.
    pub reason: String,
}

impl TaskDoc {
    pub(super) fn of(task: &Task, meeting: &Meeting) -> Self {
        let before = if task.is_old() { TaskStatus::Unreviewed } else { TaskStatus::New };
        let (status, percent, reason) = told(task.progress.as_ref(), before);
        let old = task.old.as_ref();
        let today = meeting.opened_at.map(|opened| opened.date_naive());
        let history = |old: &OldTask| old.history.iter().map(ReviewDoc::of).collect();
        Self {
            id: task.id,
            text: task.assignment.text.clone(),
            owners: task.assignment.owners.iter().map(|who| WhoDoc::of(who, meeting)).collect(),
            due: task.due().map(due),
            status,
            percent,
            reason,
            source: SourceDoc::of(&task.assignment.source),
            from_session: old.map(|old| old.origin.session.clone()),
            from_task: old.map(|old| old.origin.id),
            assigned_on: old.map(|old| old.assigned_on).or(today),
            history: old.map_or_else(Vec::new, history),
        }
    }
}

impl ReviewDoc {
    fn of(past: &PastReview) -> Self {
        let (status, percent, reason) = told(past.progress.as_ref(), TaskStatus::Unreviewed);
        Self { on: past.on, status, percent, reason }
    }
}

/// Takes a report apart; without one the task stands as it did `before`.
fn told(progress: Option<&Progress>, before: TaskStatus) -> (TaskStatus, Option<u32>, String) {
    let status = match progress {
        None => before,
        Some(Progress::Done) => TaskStatus::Done,
        Some(Progress::Partly { .. }) => TaskStatus::Partly,
        Some(Progress::NotDone { .. }) => TaskStatus::NotDone,
        Some(Progress::Dropped { .. }) => TaskStatus::Dropped,
        Some(Progress::CarriedOn { .. }) => TaskStatus::CarriedOn,
    };
    let reason = match progress {
        Some(Progress::NotDone { reason } | Progress::Dropped { reason }) => reason.clone(),
        _ => String::new(),
    };
    (status, progress.and_then(Progress::percent), reason)
}
