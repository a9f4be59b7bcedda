//! The score the meeting gives itself: drafted, talked over, adopted.
//!
//! What was drafted and what was adopted are both kept, with the reason why they differ.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::clock::Stamp;
use crate::meeting::id::BallotId;
use crate::meeting::procedure::Sheet;

/// How far scoring has come.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Scoring {
    /// Points given by judgement, by criterion; they stand above what is computed.
    pub judged: BTreeMap<String, Judged>,
    /// What was laid before the meeting.
    pub drafted: Option<Score>,
    /// What the meeting adopted.
    pub adopted: Option<Adopted>,
}

/// Points given by judgement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Judged {
    /// How many.
    pub points: u32,
    /// Why; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// A filled-in sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Score {
    /// Every criterion in the order of the sheet.
    pub lines: Vec<ScoreLine>,
    /// All points together.
    pub total: u32,
    /// The grade they make: its id on the sheet; empty where the sheet has none for it.
    pub grade: String,
}

impl Score {
    /// Adds the lines of a sheet up.
    pub(super) fn of(sheet: &Sheet, lines: Vec<ScoreLine>) -> Self {
        let total = lines.iter().fold(0_u32, |sum, line| sum.saturating_add(line.points));
        let grade = sheet.grade(total).map_or_else(String::new, |grade| grade.id.clone());
        Self { lines, total, grade }
    }

    /// Returns the points of every criterion.
    pub(super) fn points(&self) -> impl Iterator<Item = u32> {
        self.lines.iter().map(|line| line.points)
    }
}

/// The points of one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ScoreLine {
    /// The criterion.
    pub criterion: String,
    /// Its points.
    pub points: u32,
    /// Whether they were computed from the record.
    pub computed: bool,
    /// Why somebody gave other points than computed or drafted; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

impl ScoreLine {
    /// Returns the points somebody gave.
    pub(super) fn judged(criterion: &str, judged: &Judged) -> Self {
        let Judged { points, reason } = judged.clone();
        Self { criterion: criterion.to_owned(), points, computed: false, reason }
    }

    /// Returns the points the record gives.
    pub(super) fn computed(criterion: &str, points: u32) -> Self {
        let (criterion, reason) = (criterion.to_owned(), String::new());
        Self { criterion, points, computed: true, reason }
    }
}

/// What the meeting adopted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adopted {
    /// The score.
    pub score: Score,
    /// Why it differs from the draft; empty where it does not.
    pub reason: String,
    /// The ballot that adopted it, if there was one.
    pub ballot: Option<BallotId>,
    /// When.
    pub at: Stamp,
}
