//! What a form is about: which lines it has, and which command it makes of them.

use crate::app::dialog::form::{Entry, Flaw, Form, Part};
use crate::app::dialog::{next, petition, remark, task};
use crate::app::live::Live;
use crate::meeting::command::{Command, CommandKind};
use crate::meeting::id::{PetitionId, RemarkId, TaskId};
use crate::meeting::task::Source;
use crate::text::Words;

/// What a form is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Topic {
    /// A new task; what it comes from, where that is not simply where the meeting is.
    NewTask(Option<Source>),
    /// Other words, owners or date for a task.
    Task(TaskId),
    /// How far a task of last time came.
    Review(TaskId, Finding),
    /// A new petition.
    NewPetition,
    /// Other words for a petition.
    Petition(PetitionId),
    /// The answer to a petition.
    Answer(PetitionId),
    /// Where a petition is passed on to.
    Forward(PetitionId),
    /// A new remark.
    NewRemark,
    /// A correction of a remark.
    Remark(RemarkId),
    /// A question for the next meeting.
    Proposal(Source),
    /// Day and time of the next meeting.
    NextMeeting,
}

/// What is found of a task, where something has to be typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// Done in part.
    Partly,
    /// Not done.
    NotDone,
    /// No longer wanted.
    Dropped,
    /// It goes on.
    CarriedOn,
}

impl Topic {
    /// Returns the kind of command it makes.
    pub const fn kind(&self) -> CommandKind {
        match self {
            Self::NewTask(_) => CommandKind::AssignTask,
            Self::Task(_) => CommandKind::ChangeTask,
            Self::Review(..) => CommandKind::ReviewTask,
            Self::NewPetition => CommandKind::RaisePetition,
            Self::Petition(_) => CommandKind::ChangePetition,
            Self::Answer(_) | Self::Forward(_) => CommandKind::SettlePetition,
            Self::NewRemark => CommandKind::RecordRemark,
            Self::Remark(_) => CommandKind::ChangeRemark,
            Self::Proposal(_) => CommandKind::ProposeQuestion,
            Self::NextMeeting => CommandKind::SetNextMeeting,
        }
    }

    /// Says whether it changes what stands, so that the cursor begins at the top.
    pub(super) const fn is_change(&self) -> bool {
        matches!(self, Self::Task(_) | Self::Petition(_) | Self::NextMeeting)
    }

    /// Returns its lines with what is known.
    pub(super) fn entries(&self, live: &Live, words: &Words) -> Vec<Entry> {
        match self {
            Self::NewTask(source) => task::new(source.as_ref(), live),
            Self::Task(id) => task::known(*id, live, words),
            Self::Review(id, finding) => task::review(*id, *finding, live),
            Self::NewPetition => petition::new(live),
            Self::Petition(id) => petition::known(*id, live),
            Self::Answer(id) => petition::answer(*id, live),
            Self::Forward(id) => petition::forward(*id, live, words),
            Self::NewRemark => remark::new(live),
            Self::Remark(id) => remark::known(*id, live),
            Self::Proposal(source) => vec![Entry::text(Part::Question, &live.text_of(source))],
            Self::NextMeeting => next::entries(live, words),
        }
    }

    /// Returns the command a filled form makes, or what is wrong with it.
    pub(super) fn command(&self, form: &Form, live: &Live) -> Result<Command, Flaw> {
        match self {
            Self::NewTask(source) => task::assign(form, source.as_ref(), live),
            Self::Task(id) => task::change(form, *id, live),
            Self::Review(id, finding) => task::report(form, *id, *finding, live),
            Self::NewPetition => Ok(Command::RaisePetition { plea: petition::plea(form)? }),
            Self::Petition(id) => {
                Ok(Command::ChangePetition { petition: *id, plea: petition::plea(form)? })
            }
            Self::Answer(id) => petition::answered(form, *id),
            Self::Forward(id) => petition::forwarded(form, *id, live),
            Self::NewRemark => remark::record(form),
            Self::Remark(id) => Ok(remark::change(form, *id)),
            Self::Proposal(source) => Ok(next::propose(form, source)),
            Self::NextMeeting => next::set(form, live),
        }
    }
}
