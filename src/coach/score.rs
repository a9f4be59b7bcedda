//! The score of a rehearsal: what the rules found, area by area, each loss with its entry and source.
//!
//! Nothing is judged here: the findings are those of a live meeting, and a fault put in was caught
//! if what the scenario says of it holds at the end. A finding nobody in the chair could have
//! prevented (who came, and who did not) costs nothing.

mod file;
mod tell;

use std::collections::BTreeMap;

pub use file::{Rehearsed, result_path};

use crate::coach::scenario::{Injected, Scenario};
use crate::coach::timeline::places::entries_of;
use crate::meeting::Meeting;
use crate::meeting::finding::{Finding, FindingKind as Kind};
use crate::meeting::id::Seq;
use crate::meeting::procedure::check::Weight;
use crate::meeting::question::Question;
use crate::meeting::record::Record;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a hint costs.
const HINT: u32 = 1;

/// An area of the sheet.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    strum::EnumIter,
)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    /// The parts in their order, none left out, none passed with something missing.
    Order,
    /// Everybody was heard.
    Heard,
    /// Positions have reasons.
    Reasons,
    /// Every question was concluded.
    Concluded,
    /// Tasks were reviewed and assigned, petitions settled.
    Tasks,
    /// The rules of deciding were kept.
    Rules,
    /// The time was kept.
    Time,
    /// Faults put in were caught.
    Faults,
}

impl Area {
    /// Returns the most points it gives. All areas together give a hundred.
    pub const fn most(self) -> u32 {
        match self {
            Self::Heard => 20,
            Self::Order | Self::Concluded | Self::Faults => 15,
            Self::Reasons | Self::Tasks | Self::Rules => 10,
            Self::Time => 5,
        }
    }

    /// Says whether what the area is about came about at all, where the procedure checks it: a chair
    /// under whom nothing happens keeps no points for having done nothing wrong.
    fn came_about(self, meeting: &Meeting) -> bool {
        let checked = |kind| meeting.check_of(kind).is_some();
        let taken_up =
            |question: &Question| question.outcome().is_some() || !question.heard.is_empty();
        let spoken = || meeting.speeches.iter().any(|speech| !speech.taken_back);
        match self {
            Self::Heard => !checked(Kind::MemberUnheard) || spoken(),
            Self::Reasons => !checked(Kind::PositionWithoutReason) || spoken(),
            Self::Concluded => {
                !checked(Kind::QuestionWithoutOutcome) || meeting.agenda().any(taken_up)
            }
            Self::Tasks => !checked(Kind::MemberWithoutTask) || meeting.tasks().next().is_some(),
            Self::Order | Self::Rules | Self::Time | Self::Faults => true,
        }
    }

    /// Returns the area a finding belongs to; none if no chair could have prevented it.
    pub const fn of(kind: Kind) -> Option<Self> {
        Some(match kind {
            Kind::AttendanceUnderTarget | Kind::AbsentWithoutReason => return None,
            Kind::StepNotTaken | Kind::StepPassed | Kind::ScoreMissing => Self::Order,
            Kind::MemberUnheard
            | Kind::SpokeUnderTarget
            | Kind::QuestionConcludedOverSilence
            | Kind::ChairTalksMost => Self::Heard,
            Kind::PositionWithoutReason => Self::Reasons,
            Kind::QuestionWithoutOutcome | Kind::QuestionNotVoted | Kind::VoteWithoutDiscussion => {
                Self::Concluded
            }
            Kind::TaskWithoutOwner
            | Kind::TaskWithoutDue
            | Kind::MemberWithoutTask
            | Kind::OldTaskUnreviewed
            | Kind::PetitionUnanswered => Self::Tasks,
            Kind::NoSecretary
            | Kind::RollIncomplete
            | Kind::VoteWithoutQuorum
            | Kind::VoteBeforeRoll
            | Kind::VoteOnWrongBase
            | Kind::VoteNotAnnounced => Self::Rules,
            Kind::LengthUnderMinimum | Kind::GuestOverTime => Self::Time,
        })
    }
}

/// What points were lost for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lost {
    /// Something the rules found.
    Found(Finding),
    /// A fault that was not caught.
    Missed(Box<Injected>),
    /// All of the area: what it is about never came about, so there was nothing to do wrong either.
    Nothing,
}

/// Points lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// How many; 0 where the area has none left, or the same was found before.
    pub points: u32,
    /// What for.
    pub what: Lost,
    /// The entry at which it can be seen.
    pub seq: Seq,
}

/// One area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Which.
    pub area: Area,
    /// The points kept.
    pub points: u32,
    /// What was lost, in the order it can be seen.
    pub losses: Vec<Loss>,
}

/// The whole sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The areas; that of the faults only where there were some.
    pub lines: Vec<Line>,
    /// The faults that were caught.
    pub caught: Vec<Injected>,
    /// How many hints were asked for.
    pub hints: u32,
    /// The points kept, the hints taken off.
    pub total: u32,
    /// The most there were.
    pub most: u32,
}

impl Sheet {
    /// Draws up the sheet of a rehearsal as it stands.
    pub fn of(scenario: &Scenario, record: &Record, hints: u32) -> Self {
        let meeting = record.meeting();
        let Some(now) = record.last_ts() else { return Self::blank(hints) };
        let findings = meeting.findings(now);
        let seqs = entries_of(&findings, record.entries());
        let mut losses: BTreeMap<Area, Vec<Loss>> = BTreeMap::new();
        for (finding, seq) in findings.into_iter().zip(seqs) {
            if let Some(area) = Area::of(finding.finding) {
                let what = Lost::Found(finding);
                losses.entry(area).or_default().push(Loss { points: 0, what, seq });
            }
        }
        let mut caught = Vec::new();
        for fault in &scenario.faults {
            if fault.caught.differences(meeting, now, &scenario.names).is_empty() {
                caught.push(fault.clone());
            } else {
                let what = Lost::Missed(Box::new(fault.clone()));
                let loss = Loss { points: 0, what, seq: record.last_seq() };
                losses.entry(Area::Faults).or_default().push(loss);
            }
        }
        for area in [Area::Heard, Area::Reasons, Area::Concluded, Area::Tasks] {
            if !area.came_about(meeting) {
                let loss = Loss { points: 0, what: Lost::Nothing, seq: record.last_seq() };
                losses.entry(area).or_default().push(loss);
            }
        }
        let areas = <Area as strum::IntoEnumIterator>::iter();
        let there = |area: &Area| *area != Area::Faults || !scenario.faults.is_empty();
        let faults = u32::try_from(scenario.faults.len()).unwrap_or(u32::MAX).max(1);
        let lines: Vec<Line> = areas
            .filter(there)
            .map(|area| Line::of(area, losses.remove(&area).unwrap_or_default(), faults))
            .collect();
        let kept = lines.iter().map(|line| line.points).sum::<u32>();
        let most = lines.iter().map(|line| line.area.most()).sum();
        let total = kept.saturating_sub(hints.saturating_mul(HINT));
        Self { lines, caught, hints, total, most }
    }

    const fn blank(hints: u32) -> Self {
        Self { lines: Vec::new(), caught: Vec::new(), hints, total: 0, most: 0 }
    }

    /// Returns the line of an area.
    pub fn line(&self, area: Area) -> Option<&Line> {
        self.lines.iter().find(|line| line.area == area)
    }

    /// Returns how many of a hundred points were kept.
    pub const fn percent(&self) -> u32 {
        crate::meeting::figures::percent(self.total, self.most)
    }
}

impl Line {
    /// Takes the points of each loss off, as long as there are any.
    fn of(area: Area, mut losses: Vec<Loss>, faults: u32) -> Self {
        losses.sort_by_key(|loss| loss.seq);
        let mut points = area.most();
        let mut before: BTreeMap<Kind, u32> = BTreeMap::new();
        for loss in &mut losses {
            let cost = match &loss.what {
                Lost::Missed(_) => area.most().div_ceil(faults),
                Lost::Nothing => area.most(),
                Lost::Found(finding) => {
                    let first = cost(finding.weight);
                    let known = before.entry(finding.finding).or_default();
                    let cost = if *known == 0 { first } else { 1 };
                    // One kind of fault, however often, costs at most twice what it costs once.
                    let cost = cost.min((2 * first).saturating_sub(*known));
                    *known += cost;
                    cost
                }
            };
            loss.points = cost.min(points);
            points -= loss.points;
        }
        Self { area, points, losses }
    }
}

/// Returns what the first finding of a kind costs.
const fn cost(weight: Weight) -> u32 {
    match weight {
        Weight::Grave => 8,
        Weight::Ordinary => 4,
        Weight::Light => 2,
    }
}
