//! Findings as a session file has them.

use schemars::JsonSchema;
use serde::Serialize;

use crate::meeting::finding::{Finding, FindingKind, Place};
use crate::meeting::id::MemberId;
use crate::meeting::procedure::check::Weight;

/// One thing found.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FindingDoc {
    /// What.
    pub kind: FindingKind,
    /// How grave the procedure calls it.
    pub weight: Weight,
    /// Where in the record.
    pub place: PlaceDoc,
    /// How much is missing or too much: people, minutes, per cent; 1 where nothing is counted.
    pub count: u32,
    /// Whether it could still be mended when this was written; false once the meeting is closed.
    pub open: bool,
    /// The id of the citation within the procedure; null without one.
    pub cite: Option<String>,
}

/// Where something was found.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PlaceDoc {
    /// `meeting`, `step`, `question`, `position`, `member`, `speech`, `ballot`, `task` or
    /// `petition`.
    pub kind: &'static str,
    /// Which one: of a position the question; null for the meeting as a whole.
    pub id: Option<String>,
    /// Whose position; null for everything else.
    pub member: Option<MemberId>,
}

impl FindingDoc {
    pub(super) fn of(finding: Finding) -> Self {
        let Finding { finding: kind, weight, place, count, open, cite } = finding;
        Self { kind, weight, place: PlaceDoc::of(&place), count, open, cite }
    }
}

impl PlaceDoc {
    fn of(place: &Place) -> Self {
        let (kind, id) = match place {
            Place::Meeting => ("meeting", None),
            Place::Step(id) => ("step", Some(id.0.clone())),
            Place::Question(id) => ("question", Some(id.to_string())),
            Place::Position { question, .. } => ("position", Some(question.to_string())),
            Place::Member(id) => ("member", Some(id.to_string())),
            Place::Speech(id) => ("speech", Some(id.to_string())),
            Place::Ballot(id) => ("ballot", Some(id.to_string())),
            Place::Task(id) => ("task", Some(id.to_string())),
            Place::Petition(id) => ("petition", Some(id.to_string())),
        };
        let member = match place {
            Place::Position { member, .. } => Some(*member),
            _ => None,
        };
        Self { kind, id, member }
    }
}
