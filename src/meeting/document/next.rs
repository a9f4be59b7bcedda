//! What is known of the next meeting, as a session file has it.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::who::SourceDoc;
use crate::meeting::Meeting;
use crate::meeting::carried::Proposed;

/// The next meeting.
#[derive(Debug, Serialize, JsonSchema)]
pub struct NextDoc {
    /// The day; null if it was not set.
    pub date: Option<NaiveDate>,
    /// The time of day as `HH:MM`; null if it was not set.
    pub time: Option<String>,
    /// The questions proposed for it; those put off stand among the questions of this meeting.
    pub questions: Vec<ProposedDoc>,
}

/// A question proposed for the next meeting.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ProposedDoc {
    /// What is asked.
    pub title: String,
    /// Planned minutes.
    pub minutes: Option<u32>,
    /// Where it came from.
    pub source: SourceDoc,
}

impl NextDoc {
    pub(super) fn of(meeting: &Meeting) -> Self {
        let next = &meeting.next;
        Self {
            date: next.on,
            time: next.at.map(|at| at.format("%H:%M").to_string()),
            questions: next.questions.iter().map(ProposedDoc::of).collect(),
        }
    }
}

impl ProposedDoc {
    fn of(proposed: &Proposed) -> Self {
        Self {
            title: proposed.matter.title.clone(),
            minutes: proposed.matter.minutes,
            source: SourceDoc::of(&proposed.source),
        }
    }
}
