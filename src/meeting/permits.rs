//! May this be done now, and if not, why?
//!
//! The one answer behind the footer, the help, the palette and the headless commands. It knows the
//! kind of a command only; what depends on its particulars is `decide`'s.

use crate::meeting::Meeting;
use crate::meeting::command::CommandKind as Kind;
use crate::meeting::question::Question;
use crate::meeting::refusal::{Refusal, Thing};

impl Meeting {
    /// Says whether some command of this kind may be done now.
    ///
    /// Whatever is refused here, [`Meeting::decide`] refuses for the same reason; undo and redo are
    /// answered by the [`crate::meeting::record::Record`], which remembers what was taken back.
    pub fn permits(&self, kind: Kind) -> Result<(), Refusal> {
        self.permits_phase(kind)?;
        match kind {
            Kind::MarkRest => refuse(self.members.tally().unmarked() == 0, Refusal::AlreadySo),
            Kind::FinishStep => refuse(self.current().is_none(), Refusal::NoStepLeft),
            Kind::OpenQuestion => self.permits_opening(),
            Kind::SetOutcome | Kind::TakePosition => {
                refuse(self.open_question().is_none(), Refusal::NoQuestionOpen)
            }
            Kind::MoveQuestion | Kind::RemoveQuestion | Kind::RewordQuestion => {
                refuse(self.order.is_empty(), Refusal::NoQuestions)
            }
            Kind::GiveNext | Kind::WithdrawRequest | Kind::MoveRequest => {
                refuse(self.requests.is_empty(), Refusal::NobodyWaiting)
            }
            Kind::PauseSpeech => {
                self.speaker_runs().and_then(|runs| refuse(!runs, Refusal::SpeechHalted))
            }
            Kind::ResumeSpeech => {
                self.speaker_runs().and_then(|runs| refuse(runs, Refusal::SpeechRunning))
            }
            Kind::EndSpeech | Kind::TakeBackSpeech | Kind::ExtendSpeech => {
                self.speaker_runs().map(|_| ())
            }
            Kind::RecordGist => refuse(
                self.speeches.iter().all(|speech| speech.taken_back),
                Refusal::NobodySpeaking,
            ),
            Kind::PutBallot => match self.balloting() {
                Some(ballot) => Err(Refusal::BallotPending(ballot.id)),
                None => Ok(()),
            },
            Kind::CastVote
            | Kind::CountVotes
            | Kind::Object
            | Kind::AnnounceBallot
            | Kind::WithdrawBallot => self.permits_voting(),
            Kind::ReserveOpinion => refuse(self.ballots.is_empty(), Refusal::NoBallot),
            Kind::ChangeTask
            | Kind::RemoveTask
            | Kind::ReviewTask
            | Kind::ChangePetition
            | Kind::RemovePetition
            | Kind::SettlePetition
            | Kind::RemoveProposal
            | Kind::ChangeRemark => self.permits_change(kind),
            Kind::ScoreCriterion | Kind::DraftScore => {
                refuse(self.procedure.sheet.is_none(), Refusal::NoSheet)
            }
            Kind::AdoptScore => {
                refuse(self.procedure.sheet.is_none(), Refusal::NoSheet)?;
                refuse(self.scoring.drafted.is_none(), Refusal::NoDraft)
            }
            Kind::AssignTask
            | Kind::RaisePetition
            | Kind::RecordRemark
            | Kind::ProposeQuestion
            | Kind::SetNextMeeting
            | Kind::Open
            | Kind::AddMember
            | Kind::CorrectMember
            | Kind::Appoint
            | Kind::MarkAttendance
            | Kind::Leave
            | Kind::Return
            | Kind::SkipStep
            | Kind::EnterStep
            | Kind::MoveStep
            | Kind::RecordItem
            | Kind::ClearItem
            | Kind::AddQuestion
            | Kind::RequestFloor
            | Kind::GiveFloor
            | Kind::Invite
            | Kind::AddNote
            | Kind::Pause
            | Kind::Resume
            | Kind::Undo
            | Kind::Redo
            | Kind::Close => Ok(()),
        }
    }

    /// What the phase of the meeting allows at all.
    fn permits_phase(&self, kind: Kind) -> Result<(), Refusal> {
        if kind == Kind::Open {
            return refuse(self.opened_at.is_some(), Refusal::AlreadyOpened);
        }
        refuse(self.opened_at.is_none(), Refusal::NotOpened)?;
        refuse(self.closed_at.is_some(), Refusal::Closed)?;
        match kind {
            Kind::Resume => refuse(self.paused.is_none(), Refusal::NotPaused),
            // In a break people still come and go, and notes are written.
            Kind::AddMember
            | Kind::CorrectMember
            | Kind::MarkAttendance
            | Kind::MarkRest
            | Kind::Leave
            | Kind::Return
            | Kind::AddQuestion
            | Kind::RewordQuestion
            | Kind::MoveQuestion
            | Kind::RemoveQuestion
            | Kind::RecordGist
            | Kind::AddNote
            | Kind::AssignTask
            | Kind::ChangeTask
            | Kind::RemoveTask
            | Kind::RaisePetition
            | Kind::ChangePetition
            | Kind::RemovePetition
            | Kind::ChangeRemark
            | Kind::ProposeQuestion
            | Kind::RemoveProposal
            | Kind::SetNextMeeting
            | Kind::ScoreCriterion
            | Kind::Undo
            | Kind::Redo
            | Kind::Close => Ok(()),
            Kind::Open
            | Kind::PutBallot
            | Kind::CastVote
            | Kind::CountVotes
            | Kind::Object
            | Kind::AnnounceBallot
            | Kind::WithdrawBallot
            | Kind::ReserveOpinion
            | Kind::ReviewTask
            | Kind::SettlePetition
            | Kind::RecordRemark
            | Kind::DraftScore
            | Kind::AdoptScore
            | Kind::Appoint
            | Kind::FinishStep
            | Kind::SkipStep
            | Kind::EnterStep
            | Kind::MoveStep
            | Kind::RecordItem
            | Kind::ClearItem
            | Kind::OpenQuestion
            | Kind::SetOutcome
            | Kind::RequestFloor
            | Kind::WithdrawRequest
            | Kind::MoveRequest
            | Kind::GiveFloor
            | Kind::GiveNext
            | Kind::PauseSpeech
            | Kind::ResumeSpeech
            | Kind::ExtendSpeech
            | Kind::EndSpeech
            | Kind::TakeBackSpeech
            | Kind::Invite
            | Kind::TakePosition
            | Kind::Pause => refuse(self.paused.is_some(), Refusal::MeetingPaused),
        }
    }

    /// What is changed or taken back must be there.
    fn permits_change(&self, kind: Kind) -> Result<(), Refusal> {
        let (none, thing) = match kind {
            Kind::RemoveProposal => (self.next.questions.is_empty(), Thing::Question),
            Kind::ChangeRemark => (self.remarks.is_empty(), Thing::Remark),
            Kind::ChangePetition | Kind::RemovePetition | Kind::SettlePetition => {
                (self.petitions().next().is_none(), Thing::Petition)
            }
            _ => (self.tasks().next().is_none(), Thing::Task),
        };
        refuse(none, Refusal::Unknown(thing))
    }

    fn permits_opening(&self) -> Result<(), Refusal> {
        refuse(self.order.is_empty(), Refusal::NoQuestions)?;
        let pending = self.open_question().filter(|open| open.outcome().is_none());
        pending.map_or(Ok(()), |Question { id, .. }| Err(Refusal::QuestionPending(*id)))
    }

    /// What has ended stays as it was announced; a vote is repeated by putting it anew.
    fn permits_voting(&self) -> Result<(), Refusal> {
        let last = self.ballots.last().ok_or(Refusal::NoBallot)?;
        refuse(last.end.is_some(), Refusal::BallotEnded(last.id))
    }

    fn speaker_runs(&self) -> Result<bool, Refusal> {
        self.speaking().map(|speech| speech.watch.is_running()).ok_or(Refusal::NobodySpeaking)
    }
}

/// Refuses when `is` holds.
pub(super) fn refuse(is: bool, refusal: Refusal) -> Result<(), Refusal> {
    if is { Err(refusal) } else { Ok(()) }
}
