//! What can be wrong with votes, checks and score sheets, and the words for it.
//!
//! A list of its own because these faults come from two kinds of files; it is one of the faults.

use strum::VariantNames as _;

use crate::meeting::procedure::sheet::Measure;
use crate::procedure::fault::Fault;
use crate::text::problem::Severity;
use crate::text::words::Words;

/// What is wrong with how a meeting decides, is looked at, or scores itself.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(strum::VariantNames))]
pub(in crate::procedure) enum Decided {
    /// The same thing is looked for twice.
    CheckTwice { found: String, line: usize },
    /// Something is looked for, and the rule that says how much is enough is not there.
    CheckWithoutRule { found: &'static str, rule: &'static str },
    /// No threshold has this name.
    UnknownThreshold { found: String, near: Option<String>, known: Vec<String> },
    /// A casting vote where as many for as against is no tie that one vote decides.
    IdleCastingVote { found: String },
    /// No score sheet has this name.
    UnknownSheet { found: String, near: Option<String>, known: Vec<String> },
    /// There is nothing to score with.
    NoSheet { found: &'static str },
    /// Nowhere is the sheet filled in.
    IdleSheet,
    /// A band gives more points than its criterion has.
    BandAboveCriterion { points: u32, most: u32 },
    /// A band that always fits stands before others.
    BandWithoutMeasure,
    /// A band says how much, but not of what.
    LimitWithoutMeasure,
    /// A band says of what, but not how much.
    MeasureWithoutLimit { measure: &'static str },
    /// No record can bring the criterion to this band.
    BandNeverFits,
    /// A grade does not begin below the one before it.
    GradeNotFalling { from: u32, before: u32 },
    /// The last grade leaves some points without any.
    GradeNotFromZero { from: u32 },
    /// The grade begins above all points there are.
    GradeAboveSheet { from: u32, most: u32 },
    /// Another score sheet of the user's has this name.
    SheetTakenBy { id: String, file: String },
    /// The user's score sheet stands in for the one that comes with the program.
    SheetReplaces { id: String },
}

impl From<Decided> for Fault {
    fn from(fault: Decided) -> Self {
        Self::Decided(fault)
    }
}

impl Decided {
    /// Says whether the file can be used all the same.
    pub(super) const fn severity(&self) -> Severity {
        match self {
            Self::CheckWithoutRule { .. }
            | Self::IdleSheet
            | Self::GradeAboveSheet { .. }
            | Self::SheetReplaces { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// Says whether the fault is that something is not there.
    pub(super) const fn is_absence(&self) -> bool {
        matches!(
            self,
            Self::CheckWithoutRule { .. }
                | Self::UnknownThreshold { .. }
                | Self::NoSheet { .. }
                | Self::IdleSheet
                | Self::GradeNotFromZero { .. }
                | Self::GradeAboveSheet { .. }
        )
    }

    /// Says what was found.
    pub(super) fn what(&self, words: &Words) -> String {
        match self {
            Self::CheckTwice { found, line } => words.procedure_check_twice(found, *line),
            Self::CheckWithoutRule { found, rule } => {
                words.procedure_check_without_rule(found, rule)
            }
            Self::UnknownThreshold { found, .. } => words.procedure_unknown_threshold(found),
            Self::IdleCastingVote { found } => words.procedure_idle_casting_vote(found),
            Self::UnknownSheet { found, .. } => words.procedure_unknown_sheet(found),
            Self::NoSheet { found } => words.procedure_no_sheet(found),
            Self::IdleSheet => words.procedure_idle_sheet(),
            Self::BandAboveCriterion { points, most } => {
                words.procedure_band_above_criterion(*points, *most)
            }
            Self::BandWithoutMeasure => words.procedure_band_without_measure(),
            Self::LimitWithoutMeasure => words.procedure_limit_without_measure(),
            Self::MeasureWithoutLimit { measure } => words.procedure_measure_without_limit(measure),
            Self::BandNeverFits => words.procedure_band_never_fits(),
            Self::GradeNotFalling { from, before } => {
                words.procedure_grade_not_falling(*from, *before)
            }
            Self::GradeNotFromZero { from } => words.procedure_grade_not_from_zero(*from),
            Self::GradeAboveSheet { from, most } => words.procedure_grade_above_sheet(*from, *most),
            Self::SheetTakenBy { id, file } => words.procedure_sheet_taken_by(id, file),
            Self::SheetReplaces { id } => words.procedure_sheet_replaces(id),
        }
    }

    /// Says how to mend it.
    pub(super) fn cure(&self, words: &Words) -> String {
        match self {
            Self::UnknownThreshold { near: Some(near), .. }
            | Self::UnknownSheet { near: Some(near), .. } => words.procedure_near(near),
            Self::CheckTwice { .. } => words.procedure_check_twice_cure(),
            Self::CheckWithoutRule { rule, .. } => words.procedure_check_without_rule_cure(rule),
            Self::UnknownThreshold { known, .. } => {
                words.procedure_unknown_threshold_cure(known.join(", "))
            }
            Self::IdleCastingVote { .. } => words.procedure_idle_casting_vote_cure(),
            Self::UnknownSheet { known, .. } => {
                words.procedure_unknown_sheet_cure(known.join(", "))
            }
            Self::NoSheet { found } => words.procedure_no_sheet_cure(found),
            Self::IdleSheet => words.procedure_idle_sheet_cure(),
            Self::BandAboveCriterion { .. } => words.procedure_band_above_criterion_cure(),
            Self::BandWithoutMeasure => words.procedure_band_without_measure_cure(),
            Self::LimitWithoutMeasure => {
                words.procedure_write_word("measure", Measure::VARIANTS.join(", "))
            }
            Self::MeasureWithoutLimit { .. } => words.procedure_measure_without_limit_cure(),
            Self::BandNeverFits => words.procedure_band_never_fits_cure(),
            Self::GradeNotFalling { .. } => words.procedure_grade_not_falling_cure(),
            Self::GradeNotFromZero { .. } => words.procedure_grade_not_from_zero_cure(),
            Self::GradeAboveSheet { .. } => words.procedure_grade_above_sheet_cure(),
            Self::SheetTakenBy { .. } => words.procedure_sheet_taken_by_cure(),
            Self::SheetReplaces { .. } => words.procedure_sheet_replaces_cure(),
        }
    }
}
