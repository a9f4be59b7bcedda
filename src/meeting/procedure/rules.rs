//! The rules a procedure sets: who counts, what passes, who speaks when, for how long.
//!
//! Integer arithmetic only: a majority is a matter of law, never of rounding.

use std::num::NonZeroU32;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::floor::SpeechKind;
use crate::meeting::language::Text;
use crate::meeting::member::Class;

/// All rules of a procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rules {
    /// What 100 % is when the meeting decides.
    pub base: Base,
    /// What must be reached for each kind of decision. Invariant: distinct ids.
    pub thresholds: Vec<Threshold>,
    /// How many must be there for the meeting to decide at all.
    #[serde(default)]
    pub quorum: Option<Quorum>,
    /// Who is offered the floor next.
    pub queue: Queue,
    /// How long one may speak.
    pub speech: SpeechRule,
    /// Who is expected to be heard.
    pub participation: Participation,
    /// How many are expected to come.
    #[serde(default)]
    pub attendance: Option<AttendanceRule>,
    /// The least length of the meeting.
    #[serde(default)]
    pub length: Option<LengthRule>,
}

impl Rules {
    /// Returns rules that ask for nothing, for a meeting that has not been opened.
    pub(super) const fn blank() -> Self {
        Self {
            base: Base {
                of: BaseOf::Present,
                classes: Vec::new(),
                classes_cite: None,
                joined: false,
                cite: None,
            },
            thresholds: Vec::new(),
            quorum: None,
            queue: Queue { order: QueueOrder::FirstCome, point_of_order_first: false, cite: None },
            speech: SpeechRule {
                seconds: None,
                guest_seconds: None,
                warn_seconds: 0,
                per_question: None,
                cite: None,
            },
            participation: Participation {
                everyone: false,
                each_question: false,
                target_percent: 0,
                counts: Vec::new(),
                cite: None,
            },
            attendance: None,
            length: None,
        }
    }
}

/// The voting base: which people make up 100 %.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Base {
    /// Whether all voters convened count, or only those in the room.
    pub of: BaseOf,
    /// The classes that vote.
    pub classes: Vec<Class>,
    /// Citation id of the rule that says who votes.
    #[serde(default)]
    pub classes_cite: Option<String>,
    /// Whether those who joined temporarily vote here.
    #[serde(default)]
    pub joined: bool,
    /// Citation id.
    #[serde(default)]
    pub cite: Option<String>,
}

/// Which people, or which votes, make up 100 %.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    strum::EnumIter,
    strum::VariantNames,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum BaseOf {
    /// Every voter convened, present or not, less exempt absentees, those away and those suspended.
    Convened,
    /// Voters in the room.
    Present,
    /// Votes cast.
    Cast,
    /// Ballot papers returned and valid; without papers, votes cast of every kind.
    Valid,
}

impl BaseOf {
    /// Says whether abstentions stay in such a base where a threshold does not say.
    ///
    /// Where people are the base everybody counts; where votes are, an abstention is none.
    pub const fn keeps_abstentions(self) -> bool {
        !matches!(self, Self::Cast)
    }
}

/// What happens when as many are against as in favour.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
    strum::VariantNames,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Tie {
    /// The proposal is lost.
    #[default]
    Lost,
    /// The chair has one more vote.
    CastingVote,
}

/// A share of the base, as a fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Fraction {
    /// The upper number.
    pub numerator: u32,
    /// The lower number; not less than the upper one.
    pub denominator: NonZeroU32,
}

impl Fraction {
    /// Returns the least count that is more than (`strict`), or at least, this share of `base`.
    ///
    /// Never 0: on a base of nobody nothing passes by itself.
    pub fn needed(self, base: u32, strict: bool) -> u32 {
        let product = u64::from(base) * u64::from(self.numerator);
        let denominator = u64::from(self.denominator.get());
        let needed =
            if strict { product / denominator + 1 } else { product.div_ceil(denominator).max(1) };
        u32::try_from(needed).unwrap_or(u32::MAX)
    }
}

/// What must be reached for one kind of decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Threshold {
    /// Its name within the procedure.
    pub id: String,
    /// What kind of decision it is for.
    pub title: Text,
    /// The share.
    pub share: Fraction,
    /// `true`: strictly more than the share; `false`: at least the share.
    pub strict: bool,
    /// What 100 % is for this kind of decision, where it is not what the rules say in general.
    #[serde(default)]
    pub of: Option<BaseOf>,
    /// Whether abstentions and other opinions stay in the base; unset: as its kind of base has it.
    #[serde(default)]
    pub abstentions: Option<bool>,
    /// What a tie means.
    #[serde(default)]
    pub tie: Tie,
    /// Citation id.
    #[serde(default)]
    pub cite: Option<String>,
}

impl Threshold {
    /// Returns the least count that reaches the threshold on a base of `base` people.
    ///
    /// More than half of 20 is 11 (never 10); two thirds of 20 is 14; on a base of nobody a strict
    /// threshold needs 1, so nothing passes by itself.
    pub fn needed(&self, base: u32) -> u32 {
        self.share.needed(base, self.strict)
    }
}

/// How many must be present.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Quorum {
    /// The share of all voters convened.
    pub share: Fraction,
    /// `true`: strictly more than the share.
    pub strict: bool,
    /// Never fewer than this many.
    #[serde(default)]
    pub least: u32,
    /// Citation id.
    #[serde(default)]
    pub cite: Option<String>,
}

/// Who is offered the floor next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Queue {
    /// The order among ordinary requests.
    pub order: QueueOrder,
    /// Whether a point of order goes before everything else.
    #[serde(default)]
    pub point_of_order_first: bool,
    /// Citation id.
    #[serde(default)]
    pub cite: Option<String>,
}

/// The order among ordinary requests to speak.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    JsonSchema,
    strum::VariantNames,
    strum::EnumIter,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum QueueOrder {
    /// As they asked.
    FirstCome,
    /// Those heard least on this question, then in the whole meeting, then as they asked.
    UnheardFirst,
    /// Those not yet heard, and among them the side opposed to the last speaker.
    Alternate,
}

/// How long and how often one may speak. Limits remind, they never cut off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SpeechRule {
    /// Seconds for one speech.
    #[serde(default)]
    pub seconds: Option<u32>,
    /// Seconds for a guest's speech.
    #[serde(default)]
    pub guest_seconds: Option<u32>,
    /// Seconds before the end at which the clock changes its look.
    #[serde(default)]
    pub warn_seconds: u32,
    /// Speeches of one member on one question.
    #[serde(default)]
    pub per_question: Option<u32>,
    /// Citation id.
    #[serde(default)]
    pub cite: Option<String>,
}

/// Who is expected to be heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Participation {
    /// Whether everybody present should speak at least once in the meeting.
    pub everyone: bool,
    /// Whether every question should be asked of everybody before it is concluded.
    #[serde(default)]
    pub each_question: bool,
    /// The share of those present that should have spoken, in per cent.
    #[serde(default)]
    pub target_percent: u32,
    /// The kinds of speech that count as having spoken.
    pub counts: Vec<SpeechKind>,
    /// Citation id.
    #[serde(default)]
    pub cite: Option<String>,
}

/// How many are expected to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AttendanceRule {
    /// The share of members convened that should attend, in per cent.
    pub target_percent: u32,
    /// `true`: strictly more than the target.
    #[serde(default)]
    pub strict: bool,
    /// Citation id.
    #[serde(default)]
    pub cite: Option<String>,
}

/// The least length of the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LengthRule {
    /// Minutes.
    pub minutes: u32,
    /// Citation id.
    #[serde(default)]
    pub cite: Option<String>,
}
