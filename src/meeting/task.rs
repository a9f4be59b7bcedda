//! Tasks: who does what by when, where it came from, and how far the tasks of last time have come.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::clock::Stamp;
use crate::meeting::id::{MemberId, NoteId, PetitionId, QuestionId, RemarkId, TaskId};
use crate::meeting::procedure::StepId;

/// A person of the roster, or somebody who is not on it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Of the roster.
    Member(MemberId),
    /// Somebody else, by name: a household, a member who has moved away.
    Name(String),
}

impl Who {
    /// Returns the person of the roster.
    pub const fn member(&self) -> Option<MemberId> {
        match self {
            Self::Member(id) => Some(*id),
            Self::Name(_) => None,
        }
    }
}

/// By when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// A day.
    On(NaiveDate),
    /// The next meeting.
    NextMeeting,
}

/// What a task, a question for next time or the like came from.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The meeting as a whole.
    #[default]
    Meeting,
    /// A step.
    Step(StepId),
    /// A question, usually its conclusion.
    Question(QuestionId),
    /// A note.
    Note(NoteId),
    /// A remark from above.
    Remark(RemarkId),
    /// A petition.
    Petition(PetitionId),
}

/// What a person is given to do.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Assignment {
    /// What is to be done.
    pub text: String,
    /// Those who do it; the first one leads. May be empty for the moment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub owners: Vec<Who>,
    /// By when, if that was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// Where it came from.
    #[serde(default)]
    pub source: Source,
}

/// Which task of which session a task goes back to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Origin {
    /// The session it was first assigned in.
    pub session: String,
    /// Its number there.
    pub id: TaskId,
}

/// A task as a meeting brings it from the one before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OldTask {
    /// Where it was first assigned.
    pub origin: Origin,
    /// When it was first assigned.
    pub assigned_on: NaiveDate,
    /// What is to be done.
    pub text: String,
    /// Those who do it; the first one leads.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub owners: Vec<Who>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// What earlier meetings found, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<PastReview>,
}

/// What an earlier meeting found of a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PastReview {
    /// The day of that meeting.
    pub on: NaiveDate,
    /// What it found; none if the task was not reported on.
    pub progress: Option<Progress>,
}

/// How far a task has come.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "progress", rename_all = "snake_case")]
pub enum Progress {
    /// Done.
    Done,
    /// Done in part; the rest goes on.
    Partly {
        /// How much of a hundred, from 1 to 99.
        percent: u8,
    },
    /// Not done; it goes on.
    NotDone {
        /// Why.
        reason: String,
    },
    /// No longer wanted.
    Dropped {
        /// Why.
        reason: String,
    },
    /// Not due yet, or given more time; it goes on.
    CarriedOn {
        /// The new date, if there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<Due>,
    },
}

impl Progress {
    /// Says whether the task goes on after this.
    pub const fn goes_on(&self) -> bool {
        !matches!(self, Self::Done | Self::Dropped { .. })
    }

    /// Returns the date it was given more time to, if it was.
    pub const fn new_due(&self) -> Option<Due> {
        match self {
            Self::CarriedOn { due } => *due,
            Self::Done | Self::Partly { .. } | Self::NotDone { .. } | Self::Dropped { .. } => None,
        }
    }

    /// Returns how much of a hundred is done; none for what no longer counts or is not due.
    pub const fn percent(&self) -> Option<u32> {
        match self {
            Self::Done => Some(100),
            Self::Partly { percent } => Some(*percent as u32),
            Self::NotDone { .. } => Some(0),
            Self::Dropped { .. } | Self::CarriedOn { .. } => None,
        }
    }
}

/// A task of this meeting: assigned in it, or brought from the one before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Its number; never reused.
    pub id: TaskId,
    /// Who does what by when.
    pub assignment: Assignment,
    /// What it was in the meetings before; none for a task assigned in this one.
    pub old: Option<OldTask>,
    /// What this meeting found, if it was reported on.
    pub progress: Option<Progress>,
    /// When it was assigned or last reported on in this meeting.
    pub at: Option<Stamp>,
    /// Whether it was taken back: assigned by mistake.
    pub removed: bool,
}

impl Task {
    /// Says whether it was brought from the meeting before.
    pub const fn is_old(&self) -> bool {
        self.old.is_some()
    }

    /// Says whether an old task has not been reported on.
    pub const fn is_unreviewed(&self) -> bool {
        self.old.is_some() && self.progress.is_none()
    }

    /// Says whether somebody has to do it after this meeting.
    ///
    /// An old task that was not reported on goes on too, though nobody is said to have it anew.
    pub fn goes_on(&self) -> bool {
        !self.removed && self.progress.as_ref().is_none_or(Progress::goes_on)
    }

    /// Says whether this meeting gave it to its owners, anew or again.
    pub fn is_given(&self) -> bool {
        self.goes_on() && !self.is_unreviewed()
    }

    /// Returns by when it is to be done, as it stands: what was set last counts.
    pub const fn due(&self) -> Option<Due> {
        self.assignment.due
    }

    /// Takes down how far it has come. A new date takes the place of the old one, which comes back
    /// if the report is corrected and the date was not changed otherwise.
    pub(super) fn report(&mut self, progress: &Progress) {
        let given = self.progress.as_ref().and_then(Progress::new_due);
        if given.is_some() && given == self.assignment.due {
            self.assignment.due = self.old.as_ref().and_then(|old| old.due);
        }
        self.assignment.due = progress.new_due().or(self.assignment.due);
        self.progress = Some(progress.clone());
    }
}
