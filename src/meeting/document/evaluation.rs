//! The meeting's own score as a session file has it: what was drafted, what was adopted, and why
//! they differ.

use schemars::JsonSchema;
use serde::Serialize;

use crate::meeting::Meeting;
use crate::meeting::id::BallotId;
use crate::meeting::score::{Adopted, Score};

/// The meeting's own score.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EvaluationDoc<'a> {
    /// The id of the sheet.
    pub sheet: &'a str,
    /// Its version.
    pub version: &'a str,
    /// The most points it gives.
    pub most: u32,
    /// What was laid before the meeting.
    pub drafted: &'a Score,
    /// What the meeting adopted; null if nothing was.
    pub adopted: Option<&'a Score>,
    /// The points adopted; null if none were.
    pub total: Option<u32>,
    /// The grade adopted: its id on the sheet; empty if none was.
    pub grade: &'a str,
    /// Why the adopted score differs from the draft; empty where it does not.
    pub reason: &'a str,
    /// The ballot that adopted it; null if there was none.
    pub ballot: Option<BallotId>,
}

impl<'a> EvaluationDoc<'a> {
    pub(super) fn of(meeting: &'a Meeting) -> Option<Self> {
        let sheet = meeting.procedure.sheet.as_ref()?;
        let drafted = meeting.scoring.drafted.as_ref()?;
        let held = meeting.scoring.adopted.as_ref();
        let adopted = held.map(|held| &held.score);
        Some(Self {
            sheet: &sheet.id,
            version: &sheet.version,
            most: sheet.most(),
            drafted,
            adopted,
            total: adopted.map(|score| score.total),
            grade: adopted.map_or("", |score| &score.grade),
            reason: held.map_or("", |Adopted { reason, .. }| reason),
            ballot: held.and_then(|held| held.ballot),
        })
    }
}
