//! What may be asked of a meeting: one imperative for everything a chair can do.
//!
//! A key, a scenario, a script and a test all say the same commands; `Meeting::decide` answers each
//! with one event or with a refusal.

use chrono::{NaiveDate, NaiveTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::{EnumDiscriminants, EnumIter};

use crate::meeting::attendance::Attendance;
use crate::meeting::ballot::{Choice, Proposal, Typed};
use crate::meeting::event::Opening;
use crate::meeting::floor::SpeechKind;
use crate::meeting::id::{
    BallotId, MemberId, PetitionId, QuestionId, RemarkId, RequestId, SpeechId, TaskId,
};
use crate::meeting::member::Person;
use crate::meeting::note::{About, Audience};
use crate::meeting::officer::Office;
use crate::meeting::petition::{Plea, Settlement};
use crate::meeting::procedure::StepId;
use crate::meeting::question::{Matter, OutcomeKind, Stance};
use crate::meeting::remark::RemarkKind;
use crate::meeting::score::Judged;
use crate::meeting::task::{Assignment, Progress, Source};

/// One thing asked of the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, EnumDiscriminants)]
#[strum_discriminants(
    name(CommandKind),
    vis(pub),
    doc = "A [`Command`] without its particulars: what a menu entry stands for.",
    derive(Hash, EnumIter)
)]
#[serde(tag = "do", rename_all = "snake_case")]
#[expect(
    missing_docs,
    reason = "the fields are named after the glossary; the variants say the rest"
)]
pub enum Command {
    /// Open the meeting.
    Open(Box<Opening>),
    /// Put a person on the roster.
    AddMember { person: Person },
    /// Correct a person's particulars.
    CorrectMember { member: MemberId, person: Person },
    /// Give an office, or leave it vacant.
    Appoint { office: Office, member: Option<MemberId> },
    /// Mark one person's attendance.
    MarkAttendance {
        member: MemberId,
        #[serde(flatten)]
        attendance: Attendance,
    },
    /// Mark all who have not been called.
    MarkRest {
        #[serde(flatten)]
        attendance: Attendance,
    },
    /// Somebody leaves before the end.
    Leave { member: MemberId },
    /// Somebody who had left comes back.
    Return { member: MemberId },
    /// Finish the current step and enter the next one that is still open.
    /// Without a reason it is refused while the step lacks something.
    FinishStep { reason: Option<String> },
    /// Leave a step out, with a reason unless the procedure calls it optional.
    SkipStep { step: StepId, reason: String },
    /// Go to any step, forward or back; the current one stays open.
    EnterStep { step: StepId },
    /// Put a movable step elsewhere; `to` is a zero-based place.
    MoveStep { step: StepId, to: usize },
    /// Tick or fill in an item of the current step.
    RecordItem { step: StepId, item: String, value: String },
    /// Take a tick or value off.
    ClearItem { step: StepId, item: String },
    /// Put a question on the agenda.
    AddQuestion { matter: Matter },
    /// Change a question's words or minutes.
    RewordQuestion { question: QuestionId, matter: Matter },
    /// Put a question at another place; `to` is zero-based.
    MoveQuestion { question: QuestionId, to: usize },
    /// Take a question that was never opened off the agenda.
    RemoveQuestion { question: QuestionId },
    /// Take up a question, or take it up again.
    OpenQuestion { question: QuestionId },
    /// End the open question. Refused without `despite` while somebody has not been heard and the
    /// procedure asks everybody on every question.
    SetOutcome { kind: OutcomeKind, text: String, despite: Option<String> },
    /// Put somebody in the queue.
    RequestFloor { member: MemberId, kind: SpeechKind },
    /// Take a request off the queue.
    WithdrawRequest { request: RequestId },
    /// Put a request at a zero-based place of the queue.
    MoveRequest { request: RequestId, to: u32 },
    /// Give somebody the floor; whoever speaks stops.
    GiveFloor { member: MemberId, kind: SpeechKind },
    /// Give the floor to the first in the queue.
    GiveNext,
    /// Halt the speaker's clock.
    PauseSpeech,
    /// Let it go on.
    ResumeSpeech,
    /// Give the speaker more time.
    ExtendSpeech { seconds: u32 },
    /// The speaker has finished.
    EndSpeech,
    /// It was a mistake: the floor was not given.
    TakeBackSpeech,
    /// Write down what was said.
    RecordGist { speech: SpeechId, gist: String },
    /// Invite somebody to speak.
    Invite { member: MemberId },
    /// Record where a member stands on the open question.
    TakePosition { member: MemberId, stance: Stance, reason: String },
    /// Write a note.
    AddNote { about: About, audience: Audience, text: String },
    /// Put something to the vote.
    PutBallot { proposal: Proposal },
    /// Record how a member votes when called; no choice takes the vote off again.
    CastVote { member: MemberId, choice: Option<Choice> },
    /// Record a count of hands or papers; any two of the three counts are enough.
    CountVotes {
        #[serde(flatten)]
        typed: Typed,
    },
    /// Somebody objects to deciding without a vote.
    Object { member: Option<MemberId>, reason: String },
    /// Announce the verdict. Refused without a count, without `casting` where the chair has to
    /// break a tie, and without `despite` while voters have not been called.
    AnnounceBallot { casting: Option<Choice>, despite: Option<String> },
    /// Withdraw what was put to the vote.
    WithdrawBallot { reason: String },
    /// Record that a member reserves an opinion.
    ReserveOpinion { ballot: BallotId, member: MemberId, reason: String },
    /// Give a task.
    AssignTask { assignment: Assignment },
    /// Change a task's words, owners or date.
    ChangeTask { task: TaskId, assignment: Assignment },
    /// Take back a task given in this meeting.
    RemoveTask { task: TaskId },
    /// Report on a task of last time.
    ReviewTask {
        task: TaskId,
        #[serde(flatten)]
        progress: Progress,
    },
    /// Raise a petition.
    RaisePetition { plea: Plea },
    /// Change a petition's words.
    ChangePetition { petition: PetitionId, plea: Plea },
    /// Take back a petition raised in this meeting.
    RemovePetition { petition: PetitionId },
    /// Answer a petition or pass it on.
    SettlePetition {
        petition: PetitionId,
        #[serde(flatten)]
        settlement: Settlement,
    },
    /// Record a remark.
    RecordRemark { member: MemberId, kind: RemarkKind, text: String },
    /// Correct a remark.
    ChangeRemark { remark: RemarkId, kind: RemarkKind, text: String },
    /// Propose a question for the next meeting.
    ProposeQuestion { matter: Matter, source: Source },
    /// Take back a question proposed for the next meeting; `place` is zero-based.
    RemoveProposal { place: usize },
    /// Set day and time of the next meeting.
    SetNextMeeting { on: Option<NaiveDate>, at: Option<NaiveTime> },
    /// Give points by judgement.
    ScoreCriterion {
        criterion: String,
        #[serde(flatten)]
        judged: Judged,
    },
    /// Lay the score before the meeting.
    DraftScore,
    /// Adopt the score; where it differs from the draft, with the reason.
    AdoptScore { reason: String },
    /// Interrupt the meeting.
    Pause { reason: String },
    /// Go on.
    Resume,
    /// Take back the last command.
    Undo,
    /// Restore what was taken back last.
    Redo,
    /// Close the meeting. Refused without a reason while something is unfinished.
    Close { reason: Option<String> },
}

impl Command {
    /// Returns what kind of command this is.
    pub fn kind(&self) -> CommandKind {
        self.into()
    }
}
