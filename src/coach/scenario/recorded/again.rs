//! The command that makes an event happen again.

use crate::meeting::ballot::{Count, Typed};
use crate::meeting::command::Command;
use crate::meeting::event::Event;

/// Returns the command an event came from; nothing for what the clock did, and for the opening.
#[expect(clippy::too_many_lines, reason = "one arm an event, in the order of the events")]
pub(super) fn command_of(event: &Event) -> Option<Command> {
    let given = |reason: &String| (!reason.is_empty()).then(|| reason.clone());
    Some(match event.clone() {
        Event::Opened(_) | Event::Reopened { .. } | Event::ClockJumped { .. } => return None,
        Event::MemberAdded { person, .. } => Command::AddMember { person },
        Event::MemberCorrected { member, person } => Command::CorrectMember { member, person },
        Event::OfficerAppointed { office, member } => Command::Appoint { office, member },
        Event::AttendanceMarked { member, attendance, .. } => {
            Command::MarkAttendance { member, attendance }
        }
        Event::RestMarked { attendance } => Command::MarkRest { attendance },
        Event::MemberLeft { member } => Command::Leave { member },
        Event::MemberReturned { member } => Command::Return { member },
        Event::StepEntered { step } => Command::EnterStep { step },
        Event::StepFinished { reason, .. } => Command::FinishStep { reason: given(&reason) },
        Event::StepSkipped { step, reason, .. } => Command::SkipStep { step, reason },
        Event::StepMoved { step, to } => Command::MoveStep { step, to },
        Event::ItemRecorded { step, item, value } => Command::RecordItem { step, item, value },
        Event::ItemCleared { step, item } => Command::ClearItem { step, item },
        Event::QuestionAdded { matter, .. } => Command::AddQuestion { matter },
        Event::QuestionReworded { question, matter } => {
            Command::RewordQuestion { question, matter }
        }
        Event::QuestionMoved { question, to } => Command::MoveQuestion { question, to },
        Event::QuestionRemoved { question } => Command::RemoveQuestion { question },
        Event::QuestionOpened { question } => Command::OpenQuestion { question },
        Event::OutcomeSet { kind, text, despite, .. } => {
            Command::SetOutcome { kind, text, despite: given(&despite) }
        }
        Event::FloorRequested { member, kind, .. } => Command::RequestFloor { member, kind },
        Event::RequestWithdrawn { request } => Command::WithdrawRequest { request },
        Event::RequestMoved { request, to } => Command::MoveRequest { request, to },
        // Whoever was next is named, so that it is the same person whatever the order of the queue.
        Event::SpeechStarted { member, kind, .. } => Command::GiveFloor { member, kind },
        Event::SpeechPaused { .. } => Command::PauseSpeech,
        Event::SpeechResumed { .. } => Command::ResumeSpeech,
        Event::SpeechExtended { seconds, .. } => Command::ExtendSpeech { seconds },
        Event::SpeechEnded { .. } => Command::EndSpeech,
        Event::SpeechTakenBack { .. } => Command::TakeBackSpeech,
        Event::GistRecorded { speech, gist } => Command::RecordGist { speech, gist },
        Event::MemberInvited { member } => Command::Invite { member },
        Event::PositionTaken { member, stance, reason, .. } => {
            Command::TakePosition { member, stance, reason }
        }
        Event::NoteAdded { about, audience, text, .. } => {
            Command::AddNote { about, audience, text }
        }
        Event::BallotPut { proposal, .. } => Command::PutBallot { proposal },
        Event::VoteCast { member, choice, .. } => Command::CastVote { member, choice },
        Event::VotesCounted { count, .. } => Command::CountVotes { typed: typed(count) },
        Event::BallotObjected { member, reason, .. } => Command::Object { member, reason },
        Event::BallotAnnounced { verdict, despite, .. } => {
            Command::AnnounceBallot { casting: verdict.casting, despite: given(&despite) }
        }
        Event::BallotWithdrawn { reason, .. } => Command::WithdrawBallot { reason },
        Event::OpinionReserved { ballot, member, reason } => {
            Command::ReserveOpinion { ballot, member, reason }
        }
        Event::TaskAssigned { assignment, .. } => Command::AssignTask { assignment },
        Event::TaskChanged { task, assignment } => Command::ChangeTask { task, assignment },
        Event::TaskRemoved { task } => Command::RemoveTask { task },
        Event::TaskReviewed { task, progress } => Command::ReviewTask { task, progress },
        Event::PetitionRaised { plea, .. } => Command::RaisePetition { plea },
        Event::PetitionChanged { petition, plea } => Command::ChangePetition { petition, plea },
        Event::PetitionRemoved { petition } => Command::RemovePetition { petition },
        Event::PetitionSettled { petition, settlement } => {
            Command::SettlePetition { petition, settlement }
        }
        Event::RemarkRecorded { member, kind, text, .. } => {
            Command::RecordRemark { member, kind, text }
        }
        Event::RemarkChanged { remark, kind, text } => Command::ChangeRemark { remark, kind, text },
        Event::QuestionProposed { matter, source } => Command::ProposeQuestion { matter, source },
        Event::ProposalRemoved { place } => Command::RemoveProposal { place },
        Event::NextMeetingSet { on, at } => Command::SetNextMeeting { on, at },
        Event::CriterionScored { criterion, judged } => {
            Command::ScoreCriterion { criterion, judged }
        }
        Event::ScoreDrafted { .. } => Command::DraftScore,
        Event::ScoreAdopted { reason, .. } => Command::AdoptScore { reason },
        Event::Paused { reason } => Command::Pause { reason },
        Event::Resumed => Command::Resume,
        Event::Undone { .. } => Command::Undo,
        Event::Redone { .. } => Command::Redo,
        Event::Closed { reason, .. } => Command::Close { reason: given(&reason) },
    })
}

/// Types a count again as it was taken.
fn typed(count: Count) -> Typed {
    let Count { votes, papers, candidates, .. } = count;
    if candidates.is_empty() {
        let (favour, against, other) = (Some(votes.favour), Some(votes.against), Some(votes.other));
        Typed { favour, against, other, papers, candidates }
    } else {
        Typed { papers, candidates, ..Typed::default() }
    }
}
