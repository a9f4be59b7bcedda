//! Steps as they go: which one the meeting is at, what each still lacks, what it took.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::clock::{Stamp, Stopwatch};
use crate::meeting::id::QuestionId;
use crate::meeting::procedure::{Requirement, StepId};

/// One step of this meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRun {
    /// Its name within the procedure.
    pub id: StepId,
    /// Where it stands.
    pub state: StepState,
    /// Why it was skipped, or finished with something missing; empty otherwise.
    pub reason: String,
    /// What was missing when it was finished.
    pub lacking: Vec<Lack>,
    /// When it was first entered.
    pub entered_at: Option<Stamp>,
    /// When it was last left.
    pub left_at: Option<Stamp>,
    /// The time spent in it.
    pub watch: Stopwatch,
    /// What was recorded for its items; a tick is an empty text.
    pub items: BTreeMap<String, String>,
    /// How many speeches there were in it.
    pub(crate) speeches: u32,
    /// The question set aside when the meeting went elsewhere, to be taken up on coming back.
    pub(crate) aside: Option<QuestionId>,
}

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// Not yet taken, or left without being finished.
    #[default]
    Open,
    /// The meeting is here.
    Current,
    /// Finished.
    Done,
    /// Left out.
    Skipped,
}

/// Something a step still lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "lack", rename_all = "snake_case")]
pub enum Lack {
    /// The record does not show it; `count` says how many people or questions are concerned, or 1.
    Requirement {
        /// What is required.
        requirement: Requirement,
        /// How many are concerned.
        count: u32,
    },
    /// The chair has not ticked or filled it in.
    Item {
        /// The item's name within the step.
        item: String,
    },
}
