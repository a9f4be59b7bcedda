//! What is kept of a rehearsal: a small file, so that the scores of a class lie in one folder.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Area, Lost, Sheet};
use crate::coach::scenario::Scenario;
use crate::meeting::finding::FindingKind;
use crate::meeting::id::Seq;
use crate::meeting::record::Record;
use crate::store::place::Places;

/// What `format` says in every result.
const FORMAT: &str = "chutri/rehearsal";

/// The version of the shape.
const VERSION: u32 = 1;

/// The result of a rehearsal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "chutri rehearsal")]
pub struct Rehearsed {
    /// Always `chutri/rehearsal`.
    pub format: String,
    /// The version of this shape; 1.
    pub version: u32,
    /// The scenario.
    pub scenario: String,
    /// Its edition.
    pub edition: String,
    /// Who presided; may be empty.
    pub trainee: String,
    /// When it was begun.
    #[serde(with = "crate::meeting::entry::stamp")]
    #[schemars(with = "DateTime<FixedOffset>")]
    pub at: DateTime<FixedOffset>,
    /// How long it lasted.
    pub seconds: u64,
    /// Whether the meeting was closed.
    pub closed: bool,
    /// Hints asked for.
    pub hints: u32,
    /// The points kept, the hints taken off.
    pub total: u32,
    /// The most there were.
    pub most: u32,
    /// How many of a hundred that is.
    pub percent: u32,
    /// The points of each area.
    pub areas: BTreeMap<Area, AreaResult>,
    /// The faults put in that were caught.
    pub caught: Vec<String>,
    /// What points were lost for, in the order of the areas.
    pub losses: Vec<LossResult>,
    /// The fingerprint of the session, whole or not.
    pub fingerprint: String,
}

/// The points of an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AreaResult {
    /// Kept.
    pub points: u32,
    /// The most there are.
    pub most: u32,
}

/// What points were lost for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LossResult {
    /// The area.
    pub area: Area,
    /// How many points.
    pub points: u32,
    /// What the rules found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finding: Option<FindingKind>,
    /// The fault that was not caught.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<String>,
    /// The entry at which it can be seen.
    pub entry: Seq,
    /// The source, by its id in the procedure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<String>,
}

impl Rehearsed {
    /// Writes down what came of a rehearsal.
    pub fn of(scenario: &Scenario, record: &Record, sheet: &Sheet, trainee: &str) -> Self {
        let meeting = record.meeting();
        let opened = meeting.opened_at.unwrap_or(scenario.starts);
        let losses = sheet.lines.iter().flat_map(|line| {
            line.losses.iter().map(|loss| LossResult {
                area: line.area,
                points: loss.points,
                finding: match &loss.what {
                    Lost::Found(found) => Some(found.finding),
                    Lost::Missed(_) | Lost::Nothing => None,
                },
                fault: match &loss.what {
                    Lost::Missed(fault) => Some(fault.id.clone()),
                    Lost::Found(_) | Lost::Nothing => None,
                },
                entry: loss.seq,
                cite: loss.what.cite().map(str::to_owned),
            })
        });
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            scenario: scenario.id.clone(),
            edition: scenario.edition.clone(),
            trainee: trainee.trim().to_owned(),
            at: opened,
            seconds: record.last_ts().map_or(0, |now| meeting.clock.seconds(now)),
            closed: meeting.closed_at.is_some(),
            hints: sheet.hints,
            total: sheet.total,
            most: sheet.most,
            percent: sheet.percent(),
            areas: sheet
                .lines
                .iter()
                .map(|line| (line.area, AreaResult { points: line.points, most: line.area.most() }))
                .collect(),
            caught: sheet.caught.iter().map(|fault| fault.id.clone()).collect(),
            losses: losses.collect(),
            fingerprint: record.fingerprint().to_string(),
        }
    }
}

/// Returns where a result is kept: one folder for a whole class, a file a rehearsal.
pub fn result_path(places: &Places, result: &Rehearsed) -> PathBuf {
    let when = result.at.format("%Y-%m-%d-%H%M%S");
    let short: String = result.fingerprint.chars().take(6).collect();
    places.rehearsals().join(format!("{when}-{}-{short}.json", result.scenario))
}
