//! Petitions: raised, then answered on the spot or passed on, and back next time until answered.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::clock::Stamp;
use crate::meeting::id::PetitionId;
use crate::meeting::task::{Due, Who};

/// What somebody brings before the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Plea {
    /// Who brings it.
    pub who: Who,
    /// What kind it is.
    pub kind: PleaKind,
    /// What is asked for.
    pub text: String,
}

/// Kinds of petition.
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
    strum::EnumIter,
    strum::VariantNames,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum PleaKind {
    /// Kiến nghị: something is asked for.
    #[default]
    Request,
    /// Đề xuất: something is proposed.
    Proposal,
    /// Phản ánh: something is wrong.
    Complaint,
    /// Hỏi: somebody wants to know.
    Inquiry,
}

/// Where a petition stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Settlement {
    /// It was answered.
    Answered {
        /// By whom.
        by: Who,
        /// What the answer was.
        text: String,
    },
    /// It was passed on to a body that can answer it.
    Forwarded {
        /// To which body.
        to: String,
        /// By when an answer is expected.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<Due>,
    },
}

impl Settlement {
    /// Says whether there is an answer.
    pub const fn is_answer(&self) -> bool {
        matches!(self, Self::Answered { .. })
    }
}

/// A petition as a meeting brings it from the one before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OldPetition {
    /// The session it was raised in.
    pub session: String,
    /// Its number there.
    pub id: PetitionId,
    /// The day it was raised.
    pub raised_on: NaiveDate,
    /// What was asked for.
    pub plea: Plea,
    /// Where it was passed on to, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forwarded: Option<Settlement>,
}

/// A petition of this meeting: raised in it, or brought from the one before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Petition {
    /// Its number; never reused.
    pub id: PetitionId,
    /// Who asks for what.
    pub plea: Plea,
    /// What it was in the meetings before; none for one raised in this one.
    pub old: Option<OldPetition>,
    /// What this meeting did with it.
    pub settlement: Option<Settlement>,
    /// When that was, or when it was raised in this meeting.
    pub at: Option<Stamp>,
    /// Whether it was raised by mistake and taken back.
    pub removed: bool,
}

impl Petition {
    /// Says whether nothing was done with it in this meeting.
    pub const fn is_pending(&self) -> bool {
        self.settlement.is_none()
    }

    /// Says whether it comes back next time.
    pub fn comes_back(&self) -> bool {
        !self.settlement.as_ref().is_some_and(Settlement::is_answer)
    }

    /// Returns where it was passed on to, in this meeting or before.
    pub fn forwarded(&self) -> Option<&Settlement> {
        let old = self.old.as_ref().and_then(|old| old.forwarded.as_ref());
        self.settlement.as_ref().or(old).filter(|settlement| !settlement.is_answer())
    }
}
