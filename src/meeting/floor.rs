//! The floor: requests to speak, speeches, and who is next.
//!
//! A request, a speech and a position are three things. A request becomes a speech only when the
//! floor is given; a speech tells nothing of the position taken.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::clock::{Stamp, Stopwatch};
use crate::meeting::id::{MemberId, QuestionId, RequestId, SpeechId};
use crate::meeting::procedure::StepId;

/// What somebody wants the floor for.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
    strum::EnumIter,
    strum::VariantNames,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum SpeechKind {
    /// An opinion on the matter.
    #[default]
    Opinion,
    /// A question.
    Question,
    /// A reply to what was just said.
    Reply,
    /// A point of order.
    PointOfOrder,
    /// A petition.
    Petition,
    /// Self-criticism.
    SelfCriticism,
    /// Criticism.
    Criticism,
    /// A report.
    Report,
}

/// A request to speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Its number; the order of asking.
    pub id: RequestId,
    /// Who asks.
    pub member: MemberId,
    /// What for.
    pub kind: SpeechKind,
    /// When.
    pub asked_at: Stamp,
    /// The zero-based place the chair put it at, overruling the procedure's order.
    pub place: Option<u32>,
}

/// One turn of speaking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speech {
    /// Its number.
    pub id: SpeechId,
    /// Who speaks.
    pub member: MemberId,
    /// On which question, if one is open.
    pub question: Option<QuestionId>,
    /// In which step.
    pub step: Option<StepId>,
    /// What kind.
    pub kind: SpeechKind,
    /// When it began.
    pub started_at: Stamp,
    /// How long it lasts, without its pauses.
    pub watch: Stopwatch,
    /// Whether the speaker still has the floor.
    pub ended: bool,
    /// What was said, in a line or two; may be empty.
    pub gist: String,
    /// The request it came from, so that taking it back can restore it.
    pub request: Option<Request>,
    /// Seconds added to the limit by the chair.
    pub extended: u32,
    /// Invariant: a speech taken back counts nowhere and is not shown in the minutes.
    pub taken_back: bool,
    /// Where its request stood in the queue, zero-based.
    pub(crate) stood_at: u32,
    /// When the speaker had been heard before.
    pub(crate) heard_before: Option<Stamp>,
}
