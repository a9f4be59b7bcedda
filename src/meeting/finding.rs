//! Findings: what the procedure's rules say was missed, and where in the record.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::id::{BallotId, MemberId, PetitionId, QuestionId, SpeechId, TaskId};
use crate::meeting::procedure::StepId;
use crate::meeting::procedure::check::Weight;

/// What can be found. A procedure says which of these it looks for. The count is 1 unless another
/// one is named.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    strum::EnumIter,
    strum::VariantNames,
    strum::IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum FindingKind {
    /// A part of the procedure was not taken and nobody said why. The reason for which the whole
    /// meeting was closed early is none for its part.
    StepNotTaken,
    /// A step was passed, or left unfinished, although something was missing that still is.
    StepPassed,
    /// No secretary was chosen.
    NoSecretary,
    /// People on the roster were not called.
    RollIncomplete,
    /// Fewer came than should.
    AttendanceUnderTarget,
    /// Somebody was absent without reason.
    AbsentWithoutReason,
    /// Somebody in the room was never heard; whoever left before the end is not counted.
    MemberUnheard,
    /// Fewer spoke than should.
    SpokeUnderTarget,
    /// A question of the agenda was left without outcome.
    QuestionWithoutOutcome,
    /// A question was concluded over the silence of some.
    QuestionConcludedOverSilence,
    /// A question was concluded without a vote where one is asked for.
    QuestionNotVoted,
    /// A position was taken and no reason recorded; a pass needs none.
    PositionWithoutReason,
    /// A vote was put on a question nobody had been heard on. A vote that was repeated no longer
    /// holds, so of this and the next three kinds the repeat alone is looked at.
    VoteWithoutDiscussion,
    /// A vote was announced without the number the procedure asks for.
    VoteWithoutQuorum,
    /// A vote was announced before the roll was complete, so that its base is uncertain.
    VoteBeforeRoll,
    /// The base, the number needed or the result of a vote is not what the rule gives.
    VoteOnWrongBase,
    /// A vote was put, or objected to as no vote at all, and no result announced. One withdrawn
    /// is none.
    VoteNotAnnounced,
    /// A task has nobody who leads it.
    TaskWithoutOwner,
    /// A task has no date.
    TaskWithoutDue,
    /// A member leaves without a task.
    MemberWithoutTask,
    /// A task of last time was not reported on.
    OldTaskUnreviewed,
    /// A petition was neither answered nor passed on, nor passed on anew if it came from before.
    PetitionUnanswered,
    /// The meeting did not score itself.
    ScoreMissing,
    /// The meeting was shorter than the least length.
    LengthUnderMinimum,
    /// The chair talked longer than all other members together.
    ChairTalksMost,
    /// A guest spoke longer than the time set for guests.
    GuestOverTime,
}

/// One thing found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Finding {
    /// What.
    pub finding: FindingKind,
    /// How grave the procedure calls it.
    pub weight: Weight,
    /// Where in the record.
    pub place: Place,
    /// How much is missing or too much: people, minutes, per cent; 1 where nothing is counted.
    pub count: u32,
    /// Whether it can still be mended in this meeting: something to do, and no reproach yet.
    pub open: bool,
    /// Citation id of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cite: Option<String>,
}

/// Where something was found.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The meeting as a whole.
    Meeting,
    /// A step.
    Step(StepId),
    /// A question.
    Question(QuestionId),
    /// The position of a member on a question.
    Position {
        /// The question.
        question: QuestionId,
        /// Whose position.
        member: MemberId,
    },
    /// A person.
    Member(MemberId),
    /// A speech.
    Speech(SpeechId),
    /// A ballot.
    Ballot(BallotId),
    /// A task.
    Task(TaskId),
    /// A petition.
    Petition(PetitionId),
}
