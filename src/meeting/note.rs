//! Notes: what somebody wants to keep that is neither a speech nor an outcome.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::clock::Stamp;
use crate::meeting::id::{NoteId, QuestionId};
use crate::meeting::procedure::StepId;

/// A note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its number.
    pub id: NoteId,
    /// What it is about.
    pub about: About,
    /// Who may read it.
    pub audience: Audience,
    /// The text.
    pub text: String,
    /// When it was written.
    pub at: Stamp,
}

/// What a note is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// The meeting as a whole.
    Meeting,
    /// A step.
    Step(StepId),
    /// A question.
    Question(QuestionId),
}

/// Who may read a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// It goes into the minutes.
    Public,
    /// Only the chair; never shown on a screen for the room nor in the minutes.
    Chair,
}
