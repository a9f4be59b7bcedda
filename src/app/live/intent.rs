//! What an action asks, here and now: a command for the desk, a question to the chair, or a move.
//!
//! Pure. Whether a command may be done is the meeting's answer; this only says which command it is.

mod floor;
mod people;
mod questions;
mod score;
mod steps;
mod votes;
mod work;

use crate::app::action::Action;
use crate::app::dialog::{Ask, Choice, Topic};
use crate::app::live::Live;
use crate::meeting::command::Command;
use crate::meeting::id::{BallotId, MemberId, TaskId};
use crate::meeting::refusal::{Refusal, Thing};

/// What an action asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// Ask the desk.
    Submit(Command),
    /// Ask the chair for a line of text.
    Ask(Ask),
    /// Ask the chair to choose.
    Choose(Vec<Choice>),
    /// Ask for a few lines.
    Form(Topic),
    /// Show what earlier meetings found of a task.
    History(TaskId),
    /// Ask for a person's particulars; of a new person if none.
    Person(Option<MemberId>),
    /// Show a ballot; without one, go back to the one being taken, else put a new one.
    Ballot(Option<BallotId>),
    /// Show what closing would leave.
    Closing,
    /// List what is still to do.
    Findings,
    /// Offer the papers of the meeting.
    Papers,
    /// Explain the step.
    Explain,
    /// Look for somebody.
    Find,
    /// Change the order of the list.
    Order,
    /// Move the focus to the next list.
    NextPane,
}

impl Live {
    /// Returns what `action` asks now, or why it asks nothing that can be; `None` if it is not
    /// about the meeting.
    #[expect(clippy::too_many_lines, reason = "one table: every action on a line of its own")]
    pub fn intent(&self, action: Action) -> Option<Result<Intent, Refusal>> {
        let intent = match action {
            Action::Floor
            | Action::Invite
            | Action::Queue
            | Action::GiveNext
            | Action::QueueUp
            | Action::QueueDown
            | Action::HaltSpeech
            | Action::Extend
            | Action::TakeBack
            | Action::FloorAs
            | Action::QueueAs
            | Action::Gist => self.floor_intent(action),
            Action::NextStep
            | Action::StepBack
            | Action::SkipStep
            | Action::Tick
            | Action::GoToStep
            | Action::StepEarlier
            | Action::StepLater => self.step_intent(action),
            Action::Agree
            | Action::Disagree
            | Action::Other
            | Action::Pass
            | Action::Reason
            | Action::Conclude
            | Action::OpenQuestion
            | Action::AddQuestion
            | Action::SheetEnter
            | Action::Reword
            | Action::RemoveQuestion
            | Action::QuestionUp
            | Action::QuestionDown => self.question_intent(action),
            Action::Points | Action::DraftScore | Action::AdoptScore => self.score_intent(action),
            Action::PutBallot | Action::Reserve => self.vote_intent(action),
            Action::Present
            | Action::Excused
            | Action::Unexcused
            | Action::RestPresent
            | Action::Attendance
            | Action::Appoint
            | Action::AddMember
            | Action::CorrectMember => self.people_intent(action),
            Action::Assign
            | Action::TaskFrom
            | Action::RaisePetition
            | Action::RecordRemark
            | Action::Propose
            | Action::NextMeeting
            | Action::TaskDone
            | Action::TaskPartly
            | Action::TaskNotDone
            | Action::TaskCarriedOn
            | Action::TaskDropped
            | Action::TaskHistory
            | Action::ChangeTask
            | Action::RemoveTask
            | Action::PetitionEnter
            | Action::AnswerPetition
            | Action::ForwardPetition
            | Action::ChangePetition
            | Action::RemovePetition
            | Action::RemarkEnter => self.work_intent(action),
            Action::Find => Ok(Intent::Find),
            Action::Order => Ok(Intent::Order),
            Action::Undo => Ok(Intent::Submit(Command::Undo)),
            Action::Redo => Ok(Intent::Submit(Command::Redo)),
            Action::Note => Ok(Intent::Ask(Ask::Note)),
            Action::ChairNote => Ok(Intent::Ask(Ask::ChairNote)),
            Action::Pause if self.meeting().paused.is_some() => Ok(Intent::Submit(Command::Resume)),
            Action::Pause => Ok(Intent::Ask(Ask::Pause)),
            Action::Close => Ok(Intent::Closing),
            Action::SaveElsewhere if self.is_kept() => Ok(Intent::Ask(Ask::SaveElsewhere)),
            Action::NextPane => Ok(Intent::NextPane),
            Action::Findings => Ok(Intent::Findings),
            Action::Papers => Ok(Intent::Papers),
            Action::Explain => Ok(Intent::Explain),
            // What is only tried is written nowhere.
            Action::SaveElsewhere
            | Action::FilmTurn
            | Action::FilmOn
            | Action::FilmBack
            | Action::FilmNextStep
            | Action::FilmStepBefore
            | Action::FilmFaster
            | Action::FilmSlower
            | Action::FilmWaits
            | Action::FilmGo
            | Action::FilmBegin
            | Action::FilmEnd
            | Action::TakeOver
            | Action::BackToFilm
            | Action::Hint
            | Action::ShelfRehearse
            | Action::ShelfReplay
            | Action::HomeEnter
            | Action::OpenMeeting
            | Action::SetupPeople
            | Action::ShelfEnter
            | Action::ShelfPapers
            | Action::Help
            | Action::Palette
            | Action::Language
            | Action::Theme
            | Action::Mouse
            | Action::Leave => return None,
        };
        Some(intent)
    }

    /// Returns the selected person or says that there is none.
    fn chosen(&self) -> Result<MemberId, Refusal> {
        self.selected().ok_or(Refusal::Unknown(Thing::Member))
    }

    /// Says whether what an action asks may be done now, and if not, why.
    pub fn may(&self, action: Action) -> Option<Result<(), Refusal>> {
        if !self.has_list_of(action.scope()) {
            return None;
        }
        let intent = match self.intent(action)? {
            Ok(intent) => intent,
            Err(refusal) => return Some(Err(refusal)),
        };
        let record = self.desk.record();
        Some(match intent {
            Intent::Submit(command) => match record.decide(&command) {
                // What is missing can be passed with a reason.
                Err(Refusal::StepLacks(_) | Refusal::SomeSilent { .. }) | Ok(_) => Ok(()),
                Err(refusal) => Err(refusal),
            },
            Intent::Ask(ask) => ask.kind().map_or(Ok(()), |kind| record.permits(kind)),
            Intent::Choose(choices) => {
                choices.first().map_or(Ok(()), |choice| record.permits(choice.kind()))
            }
            Intent::Form(topic) => record.permits(topic.kind()),
            Intent::Person(member) => record.permits(match member {
                Some(_) => crate::meeting::command::CommandKind::CorrectMember,
                None => crate::meeting::command::CommandKind::AddMember,
            }),
            Intent::Ballot(None) if self.meeting().balloting().is_none() => {
                record.permits(crate::meeting::command::CommandKind::PutBallot)
            }
            Intent::Closing => record.permits(crate::meeting::command::CommandKind::Close),
            Intent::History(_)
            | Intent::Findings
            | Intent::Papers
            | Intent::Ballot(_)
            | Intent::Explain
            | Intent::Find
            | Intent::Order
            | Intent::NextPane => Ok(()),
        })
    }
}
