//! Actions about tasks, petitions, remarks and the next meeting.

use crate::app::action::Action;
use crate::app::dialog::Topic;
use crate::app::dialog::topic::Finding;
use crate::app::live::intent::Intent;
use crate::app::live::{Live, Row};
use crate::meeting::command::Command;
use crate::meeting::id::{PetitionId, TaskId};
use crate::meeting::refusal::{Refusal, Thing};
use crate::meeting::task::{Progress, Source};

impl Live {
    pub(super) fn work_intent(&self, action: Action) -> Result<Intent, Refusal> {
        let review = |finding| Ok(Intent::Form(Topic::Review(self.selected_task()?, finding)));
        Ok(Intent::Form(match action {
            Action::Assign => Topic::NewTask(None),
            Action::TaskFrom => {
                let source = self.selected_source().filter(|source| self.is_worded(source));
                let source = source.or_else(|| self.last_source());
                Topic::NewTask(Some(source.ok_or(Refusal::Unknown(Thing::Note))?))
            }
            Action::RaisePetition => Topic::NewPetition,
            Action::RecordRemark => Topic::NewRemark,
            Action::Propose => Topic::Proposal(self.selected_source().unwrap_or(Source::Meeting)),
            Action::NextMeeting => Topic::NextMeeting,
            Action::TaskDone => {
                let (task, progress) = (self.selected_task()?, Progress::Done);
                return Ok(Intent::Submit(Command::ReviewTask { task, progress }));
            }
            Action::TaskPartly => return review(Finding::Partly),
            Action::TaskNotDone => return review(Finding::NotDone),
            Action::TaskCarriedOn => return review(Finding::CarriedOn),
            Action::TaskDropped => return review(Finding::Dropped),
            Action::RemoveTask => {
                let task = self.selected_task()?;
                return Ok(Intent::Submit(Command::RemoveTask { task }));
            }
            Action::RemovePetition => {
                let petition = self.selected_petition()?;
                return Ok(Intent::Submit(Command::RemovePetition { petition }));
            }
            Action::AnswerPetition => Topic::Answer(self.selected_petition()?),
            Action::ForwardPetition => Topic::Forward(self.selected_petition()?),
            Action::ChangePetition => Topic::Petition(self.selected_petition()?),
            // Enter means what the row is about.
            _ => return self.row_intent(action),
        }))
    }

    fn row_intent(&self, action: Action) -> Result<Intent, Refusal> {
        match self.sheet_row() {
            Some(
                Row::Item(_)
                | Row::Question(_)
                | Row::Criterion(_)
                | Row::Total
                | Row::Ballot(_)
                | Row::Proposed(_),
            )
            | None => self.question_intent(Action::SheetEnter),
            Some(Row::Task(id)) if action == Action::TaskHistory => Ok(Intent::History(id)),
            Some(Row::Task(id)) => Ok(Intent::Form(Topic::Task(id))),
            Some(Row::Petition(id)) => Ok(Intent::Form(Topic::Answer(id))),
            Some(Row::Remark(id)) => Ok(Intent::Form(Topic::Remark(id))),
        }
    }

    fn selected_task(&self) -> Result<TaskId, Refusal> {
        match self.sheet_row() {
            Some(Row::Task(id)) => Ok(id),
            _ => Err(Refusal::Unknown(Thing::Task)),
        }
    }

    fn selected_petition(&self) -> Result<PetitionId, Refusal> {
        match self.sheet_row() {
            Some(Row::Petition(id)) => Ok(id),
            _ => Err(Refusal::Unknown(Thing::Petition)),
        }
    }
}
