//! Why a command may not be done now: the meeting's answer, as facts.
//!
//! `text::explain` puts it into words. A refusal is no error: nothing happened.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::ballot::{Misfit, Way};
use crate::meeting::event::Unfinished;
use crate::meeting::id::{BallotId, MemberId, PetitionId, QuestionId, TaskId};
use crate::meeting::procedure::StepId;
use crate::meeting::step::Lack;

/// Why not.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, strum::EnumDiscriminants)]
#[strum_discriminants(
    name(RefusalKind),
    vis(pub),
    doc = "A [`Refusal`] without its particulars: what a scenario expects, and a count is kept of.",
    derive(Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, strum::IntoStaticStr),
    serde(rename_all = "snake_case"),
    strum(serialize_all = "snake_case")
)]
#[error("refused: {self:?}")]
pub enum Refusal {
    /// The meeting has not been opened.
    NotOpened,
    /// It is open already.
    AlreadyOpened,
    /// It is closed; nothing changes any more.
    Closed,
    /// It is interrupted.
    MeetingPaused,
    /// It is not interrupted.
    NotPaused,
    /// There is no such person, question, request, step, item or speech.
    Unknown(Thing),
    /// Something that must be written is empty.
    Empty(Blank),
    /// A text is longer than it may be.
    TooLong {
        /// Which one.
        what: Blank,
        /// How many characters it may have.
        most: usize,
    },
    /// A text holds a character that moves the cursor or cannot be seen.
    ControlCharacter(Blank),
    /// Nothing would change.
    AlreadySo,
    /// The person is not in the room.
    NotHere(MemberId),
    /// The person is in the room and has not left.
    NotAway(MemberId),
    /// The person waits in the queue already.
    AlreadyWaiting(MemberId),
    /// The person has the floor already.
    AlreadySpeaking(MemberId),
    /// Nobody waits.
    NobodyWaiting,
    /// Nobody has the floor.
    NobodySpeaking,
    /// The speaker's clock is halted already.
    SpeechHalted,
    /// The speaker's clock runs.
    SpeechRunning,
    /// A guest takes no position and holds no office but is heard.
    GuestMayNot(MemberId),
    /// There is no question on the agenda.
    NoQuestions,
    /// No question is open.
    NoQuestionOpen,
    /// Another question is open and has no outcome yet.
    QuestionPending(QuestionId),
    /// The question is open already.
    QuestionIsOpen(QuestionId),
    /// The question was discussed, so it stays on the agenda: give it an outcome.
    QuestionDiscussed(QuestionId),
    /// People have not been heard on the open question.
    SomeSilent {
        /// How many.
        count: u32,
    },
    /// The current step lacks something.
    StepLacks(Vec<Lack>),
    /// The step is the current one already.
    StepIsCurrent,
    /// Every step is done or skipped.
    NoStepLeft,
    /// The procedure does not let this step be moved.
    StepFixed(StepId),
    /// The item takes a whole number.
    NotANumber,
    /// Something is being voted on already.
    BallotPending(BallotId),
    /// Nothing is being voted on.
    NoBallot,
    /// The vote has ended already; a repeated vote is put anew.
    BallotEnded(BallotId),
    /// The vote is not taken in this way.
    OtherWay(Way),
    /// The person's class has no vote.
    NoVote(MemberId),
    /// The person takes part here for a time and votes elsewhere.
    VotesElsewhere(MemberId),
    /// The count cannot be.
    Misfit(Misfit),
    /// Nothing has been counted yet.
    NotCounted,
    /// The roll was put right after the count, which may hold a vote of somebody who has none.
    CountedBefore,
    /// Voters have not been called.
    SomeUncalled {
        /// How many.
        count: u32,
    },
    /// As many in favour as against: the chair has the casting vote.
    CastingVote,
    /// An election needs candidates, and places for some of them.
    NoCandidates,
    /// Candidates are chosen by hands or papers, not in this way.
    ElectionWay(Way),
    /// The task belongs to this meeting, not to the last one.
    TaskIsNew(TaskId),
    /// The task was brought from the last meeting: report on it instead.
    TaskIsOld(TaskId),
    /// A petition of last time is answered or passed on, not taken back.
    PetitionIsOld(PetitionId),
    /// Partly done is from 1 to 99 per cent.
    PercentOutOfRange,
    /// The procedure has no score sheet.
    NoSheet,
    /// More points than the criterion gives.
    TooManyPoints {
        /// The most there are.
        most: u32,
    },
    /// Criteria that take judgement have no points yet.
    SomeUnscored {
        /// How many.
        count: u32,
    },
    /// No score has been laid before the meeting.
    NoDraft,
    /// There is nothing to take back.
    NothingToUndo,
    /// There is nothing to restore.
    NothingToRedo,
    /// Something is unfinished.
    Unfinished(Vec<Unfinished>),
}

impl Refusal {
    /// Returns the refusal without its particulars.
    pub fn kind(&self) -> RefusalKind {
        self.into()
    }
}

/// A thing that was named and is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::EnumIter)]
pub enum Thing {
    /// A person.
    Member,
    /// A question.
    Question,
    /// A request.
    Request,
    /// A step.
    Step,
    /// An item of a step.
    Item,
    /// A speech.
    Speech,
    /// A ballot.
    Ballot,
    /// A threshold of the procedure.
    Threshold,
    /// A task.
    Task,
    /// A petition.
    Petition,
    /// A remark.
    Remark,
    /// A note.
    Note,
    /// A criterion of the score sheet.
    Criterion,
}

/// Something that has to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::EnumIter)]
pub enum Blank {
    /// A person's name.
    Name,
    /// A reason.
    Reason,
    /// The words of a question.
    Question,
    /// A conclusion.
    Conclusion,
    /// A note.
    Note,
    /// What was said.
    Gist,
    /// The answer of an item.
    Value,
    /// The meeting's title.
    Title,
    /// The body's name.
    Body,
    /// A post, mark or remark of a person.
    Particular,
    /// A place.
    Place,
    /// What is put to the vote.
    Proposal,
    /// Somebody who stands, or a text to choose.
    Candidate,
    /// An opinion reserved.
    Opinion,
    /// What is to be done.
    Task,
    /// Somebody who is not on the roster.
    Who,
    /// What is asked for.
    Petition,
    /// An answer.
    Answer,
    /// The body something is passed on to.
    Recipient,
    /// A remark.
    Remark,
}
