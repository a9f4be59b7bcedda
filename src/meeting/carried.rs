//! What a meeting brings from the one before: open tasks, petitions without an answer, matters put
//! off, directions from above, and what was found wanting.
//!
//! It is part of the opening, so a session stands by itself: nobody needs the earlier file to read
//! it. People are named by their place on this meeting's roster.

use chrono::{NaiveDate, NaiveTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::finding::FindingKind;
use crate::meeting::id::QuestionId;
use crate::meeting::petition::OldPetition;
use crate::meeting::question::Matter;
use crate::meeting::task::{OldTask, Source};

/// Everything brought along.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Carried {
    /// The meeting before; none if there was none or nobody knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<PastMeeting>,
    /// Tasks not yet done. The n-th gets the n-th id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<OldTask>,
    /// Petitions not yet answered. The n-th gets the n-th id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub petitions: Vec<OldPetition>,
    /// Questions of the agenda that were put off last time, or proposed for this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<QuestionId>,
    /// What was directed from above last time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub directions: Vec<Direction>,
    /// What was found wanting last time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<OldFinding>,
}

impl Carried {
    /// Says whether nothing is brought along.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A meeting before this one.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct PastMeeting {
    /// The session's own name.
    pub session: String,
    /// What it was called.
    pub title: String,
    /// The day it was held.
    pub on: NaiveDate,
}

/// A direction given from above.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Direction {
    /// Who gave it: name and post.
    pub by: String,
    /// What was directed.
    pub text: String,
}

/// Something found wanting last time.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct OldFinding {
    /// What.
    pub finding: FindingKind,
    /// In how many places.
    pub count: u32,
}

/// What this meeting already knows of the next one.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct NextMeeting {
    /// The day, if it was set.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    /// The time of day, if it was set.
    #[serde(default)]
    pub at: Option<NaiveTime>,
    /// Questions proposed for it, besides those put off.
    #[serde(default)]
    pub questions: Vec<Proposed>,
}

/// A question proposed for the next meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Proposed {
    /// What is asked.
    #[serde(flatten)]
    pub matter: Matter,
    /// Where it came from.
    #[serde(default)]
    pub source: Source,
}
