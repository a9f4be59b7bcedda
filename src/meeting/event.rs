//! What happened: facts in the past tense, with ids and typed text, as written to disk.
//!
//! No localised sentence is stored. The first event carries the whole procedure. One command makes
//! one event, so that taking an entry back takes a command back; what follows from an event by rule
//! (the speaker stops when the question ends) is not written a second time.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::attendance::Attendance;
use crate::meeting::ballot::{Choice, Count, Proposal, Verdict};
use crate::meeting::carried::Carried;
use crate::meeting::floor::SpeechKind;
use crate::meeting::id::{
    BallotId, MemberId, NoteId, PetitionId, QuestionId, RemarkId, RequestId, Seq, SpeechId, TaskId,
};
use crate::meeting::language::Lang;
use crate::meeting::member::Person;
use crate::meeting::note::{About, Audience};
use crate::meeting::officer::Office;
use crate::meeting::petition::{Plea, Settlement};
use crate::meeting::procedure::{Procedure, StepId};
use crate::meeting::question::{Matter, OutcomeKind, Stance};
use crate::meeting::remark::RemarkKind;
use crate::meeting::score::{Judged, Score};
use crate::meeting::step::Lack;
use crate::meeting::task::{Assignment, Progress, Source};

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case")]
#[expect(
    missing_docs,
    reason = "the fields are named after the glossary; the variants say the rest"
)]
pub enum Event {
    /// The meeting was opened. Always the first event, and only the first.
    Opened(Box<Opening>),
    /// A person was put on the roster during the meeting.
    MemberAdded {
        member: MemberId,
        person: Person,
        /// Whether they are in the room: somebody added after the roll was called is.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        here: bool,
    },
    /// A person's particulars were corrected; every count stays.
    MemberCorrected { member: MemberId, person: Person },
    /// An office was given; `None` leaves it vacant.
    OfficerAppointed { office: Office, member: Option<MemberId> },
    /// Attendance was marked at the roll call, or corrected later.
    AttendanceMarked {
        member: MemberId,
        #[serde(flatten)]
        attendance: Attendance,
        /// Whether this is an arrival after the roll was called.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        late: bool,
    },
    /// All who had not been called were marked alike.
    RestMarked {
        #[serde(flatten)]
        attendance: Attendance,
    },
    /// Somebody left before the end.
    MemberLeft { member: MemberId },
    /// Somebody who had left came back.
    MemberReturned { member: MemberId },
    /// The meeting came to a step.
    StepEntered { step: StepId },
    /// The step was completed, or passed with something missing and a reason.
    StepFinished {
        step: StepId,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        lacking: Vec<Lack>,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
        /// The step the meeting came to; none after the last.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        next: Option<StepId>,
    },
    /// A step was left out.
    StepSkipped {
        step: StepId,
        reason: String,
        /// The step the meeting came to, if it was at the one left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        next: Option<StepId>,
    },
    /// A movable step was put at another place, counted from zero.
    StepMoved { step: StepId, to: usize },
    /// An item of a step was ticked (no value) or filled in.
    ItemRecorded {
        step: StepId,
        item: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        value: String,
    },
    /// A tick or value was taken off again.
    ItemCleared { step: StepId, item: String },
    /// A question was put on the agenda.
    QuestionAdded { question: QuestionId, matter: Matter },
    /// A question's words or minutes were changed.
    QuestionReworded { question: QuestionId, matter: Matter },
    /// A question was put at another place of the agenda, counted from zero.
    QuestionMoved { question: QuestionId, to: usize },
    /// A question was taken off the agenda before it was opened.
    QuestionRemoved { question: QuestionId },
    /// A question was taken up, for the first time or again.
    QuestionOpened { question: QuestionId },
    /// A question ended.
    OutcomeSet {
        question: QuestionId,
        kind: OutcomeKind,
        text: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        despite: String,
    },
    /// Somebody asked for the floor.
    FloorRequested { request: RequestId, member: MemberId, kind: SpeechKind },
    /// A request was withdrawn.
    RequestWithdrawn { request: RequestId },
    /// The chair put a request at a place, counted from zero.
    RequestMoved { request: RequestId, to: u32 },
    /// Somebody was given the floor; whoever spoke stopped.
    SpeechStarted {
        speech: SpeechId,
        member: MemberId,
        kind: SpeechKind,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        request: Option<RequestId>,
    },
    /// The speaker's clock was halted.
    SpeechPaused { speech: SpeechId },
    /// The speaker's clock went on.
    SpeechResumed { speech: SpeechId },
    /// The chair gave the speaker more time.
    SpeechExtended { speech: SpeechId, seconds: u32 },
    /// The speaker finished.
    SpeechEnded { speech: SpeechId },
    /// The floor had been given by mistake: it was no speech.
    SpeechTakenBack { speech: SpeechId },
    /// What was said was written down.
    GistRecorded { speech: SpeechId, gist: String },
    /// The chair invited somebody to speak.
    MemberInvited { member: MemberId },
    /// A member said where they stand on the open question.
    PositionTaken {
        question: QuestionId,
        member: MemberId,
        stance: Stance,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// A note was written.
    NoteAdded { note: NoteId, about: About, audience: Audience, text: String },
    /// Something was put to the vote.
    BallotPut { ballot: BallotId, proposal: Proposal },
    /// A member was called and voted; without a choice the vote was taken off again.
    VoteCast {
        ballot: BallotId,
        member: MemberId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        choice: Option<Choice>,
    },
    /// Hands or papers were counted.
    VotesCounted {
        ballot: BallotId,
        #[serde(flatten)]
        count: Count,
    },
    /// Somebody objected to deciding without a vote.
    BallotObjected {
        ballot: BallotId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        member: Option<MemberId>,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// The verdict was announced.
    BallotAnnounced {
        ballot: BallotId,
        verdict: Box<Verdict>,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        despite: String,
    },
    /// A ballot was withdrawn before a verdict.
    BallotWithdrawn { ballot: BallotId, reason: String },
    /// A member reserved an opinion on what was voted on.
    OpinionReserved { ballot: BallotId, member: MemberId, reason: String },
    /// A task was given.
    TaskAssigned { task: TaskId, assignment: Assignment },
    /// A task's words, owners or date were changed.
    TaskChanged { task: TaskId, assignment: Assignment },
    /// A task given by mistake was taken back.
    TaskRemoved { task: TaskId },
    /// A task of last time was reported on.
    TaskReviewed {
        task: TaskId,
        #[serde(flatten)]
        progress: Progress,
    },
    /// A petition was raised.
    PetitionRaised { petition: PetitionId, plea: Plea },
    /// A petition's words were changed.
    PetitionChanged { petition: PetitionId, plea: Plea },
    /// A petition raised by mistake was taken back.
    PetitionRemoved { petition: PetitionId },
    /// A petition was answered or passed on.
    PetitionSettled {
        petition: PetitionId,
        #[serde(flatten)]
        settlement: Settlement,
    },
    /// A remark was recorded.
    RemarkRecorded { remark: RemarkId, member: MemberId, kind: RemarkKind, text: String },
    /// A remark was corrected.
    RemarkChanged { remark: RemarkId, kind: RemarkKind, text: String },
    /// A question was proposed for the next meeting.
    QuestionProposed {
        matter: Matter,
        #[serde(default)]
        source: Source,
    },
    /// A question proposed by mistake was taken back; its place among them, counted from zero.
    ProposalRemoved { place: usize },
    /// The next meeting was set.
    NextMeetingSet {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<NaiveDate>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<NaiveTime>,
    },
    /// Points were given by judgement.
    CriterionScored {
        criterion: String,
        #[serde(flatten)]
        judged: Judged,
    },
    /// A score was laid before the meeting.
    ScoreDrafted { score: Score },
    /// The meeting adopted its score.
    ScoreAdopted {
        score: Score,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ballot: Option<BallotId>,
    },
    /// The meeting was interrupted.
    Paused {
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// The meeting went on.
    Resumed,
    /// The console was started again on this session.
    Reopened {
        /// Seconds since the last entry.
        away: u64,
        /// Whether they count as meeting time: a short break of the program does, a night does not.
        counted: bool,
    },
    /// The clock and the time that really passed disagreed.
    ClockJumped {
        /// By how much.
        seconds: u64,
        /// Which way.
        direction: Jump,
    },
    /// An entry was taken back.
    Undone { entry: Seq },
    /// An entry that had been taken back was restored.
    Redone { entry: Seq },
    /// The meeting was closed, with what was unfinished.
    Closed {
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        unfinished: Vec<Unfinished>,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
}

/// Everything known when the meeting opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Opening {
    /// The session's own name: a UUID.
    pub session: String,
    /// The body that meets.
    pub body: String,
    /// What this meeting is called.
    pub title: String,
    /// Where.
    #[serde(default)]
    pub place: String,
    /// The language of the record and the papers.
    pub language: Lang,
    /// The planned length.
    pub planned_minutes: u32,
    /// The procedure, whole.
    pub procedure: Arc<Procedure>,
    /// The roster. The n-th person gets the n-th id.
    pub people: Vec<Person>,
    /// The agenda. The n-th matter gets the n-th id.
    #[serde(default)]
    pub agenda: Vec<Matter>,
    /// The zero-based place on the roster of the chair, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chair: Option<MemberId>,
    /// What the meeting before left to this one.
    #[serde(default, skip_serializing_if = "Carried::is_empty")]
    pub carried: Carried,
    /// Whether this is practice, kept apart from the body's records.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub practice: bool,
}

/// Which way the clock jumped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Jump {
    /// The machine slept, or its clock was set forward: nobody saw these seconds, they count nowhere.
    Forward,
    /// The clock was set back: stamps went on from where they were, nothing is lost.
    Backward,
}

/// Something not finished when the meeting is closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "unfinished", rename_all = "snake_case")]
#[expect(
    missing_docs,
    reason = "the fields are named after the glossary; the variants say the rest"
)]
pub enum Unfinished {
    /// A step neither done nor skipped.
    Step { step: StepId },
    /// A question without an outcome.
    Question { question: QuestionId },
    /// People present who never spoke.
    Silent { count: u32 },
    /// People not called.
    Unmarked { count: u32 },
    /// No secretary.
    Secretary,
    /// A vote without a verdict.
    Ballot { ballot: BallotId },
    /// Tasks of last time not reported on.
    OldTasks { count: u32 },
    /// People without a task.
    WithoutTask { count: u32 },
    /// Petitions neither answered nor passed on.
    Petitions { count: u32 },
    /// No score adopted.
    Score,
}
