//! The sheet a meeting scores itself with: criteria, points, grades, and what can be computed.
//!
//! Sheets differ from place to place and change from year to year, so they are data. Points are
//! whole numbers; what a band asks for is compared with integers only.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::language::Text;
use crate::meeting::procedure::Citation;

/// A score sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Sheet {
    /// A short stable name, such as `hd42`.
    pub id: String,
    /// The version of the file.
    pub version: String,
    /// What it is called.
    pub title: Text,
    /// The criteria, in order. Invariant: at least one, with distinct ids.
    pub criteria: Vec<Criterion>,
    /// The grades, the best first. Invariant: falling `from`, the last one from 0.
    pub grades: Vec<Grade>,
    /// The sources. Invariant: distinct ids.
    pub citations: Vec<Citation>,
}

impl Sheet {
    /// Finds a criterion.
    pub fn criterion(&self, id: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == id)
    }

    /// Returns the most points there are.
    pub fn most(&self) -> u32 {
        self.criteria.iter().map(|criterion| criterion.points).sum()
    }

    /// Returns the grade so many points make.
    pub fn grade(&self, points: u32) -> Option<&Grade> {
        self.grades.iter().find(|grade| points >= grade.from)
    }
}

/// One line of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Criterion {
    /// Its name within the sheet.
    pub id: String,
    /// What is judged.
    pub title: Text,
    /// What to look at when judging; may be empty.
    #[serde(default)]
    pub guide: Text,
    /// The most points it gives.
    pub points: u32,
    /// How the record gives points: the first band that fits. Empty: it takes judgement.
    #[serde(default)]
    pub bands: Vec<Band>,
    /// Citation id within the sheet.
    #[serde(default)]
    pub cite: Option<String>,
}

/// So many points where a measure of the record is so high or so low.
///
/// Without a measure it always fits; such a band is the last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Band {
    /// What is measured.
    #[serde(default)]
    pub measure: Option<Measure>,
    /// It fits when the measure is this or more.
    #[serde(default)]
    pub at_least: Option<u32>,
    /// It fits when the measure is this or less.
    #[serde(default)]
    pub at_most: Option<u32>,
    /// The points it gives.
    pub points: u32,
}

/// What the record knows in numbers. Percentages are rounded down.
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
    strum::IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Measure {
    /// Minutes by which the meeting is shorter than the least length; 0 where it is not.
    MinutesShort,
    /// The length of the meeting in per cent of the least length, at most 100.
    LengthPercent,
    /// Members who came, in per cent of those expected.
    AttendancePercent,
    /// Members absent without reason.
    Unexcused,
    /// Members heard, in per cent of those who should be.
    SpokePercent,
    /// Steps done, in per cent of all steps the meeting has come to; a step left out for a reason,
    /// or one that may be left out without, is not counted.
    StepsPercent,
    /// Questions with an outcome, in per cent of all.
    OutcomesPercent,
    /// How far the tasks of last time were carried out, in per cent; those dropped not counted.
    OldTasksPercent,
    /// Members expected who have a task, in per cent.
    TaskedPercent,
    /// The same of the steps of the closing part, the last step of all left out.
    ClosingPercent,
}

/// A grade, from so many points on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Grade {
    /// Its name within the sheet.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// From how many points on.
    pub from: u32,
}
