//! The bands of a criterion: each says what it measures, none gives too much, each can be reached.

use std::ops::RangeInclusive;

use crate::meeting::procedure::sheet::{Band, Criterion, Measure};
use crate::procedure::fault::Fault;
use crate::procedure::findings::Findings;

/// Looks at the bands of the criterion at `path`.
pub(super) fn look(path: &str, criterion: &Criterion, findings: &Findings<'_>) {
    let last = criterion.bands.len();
    // A limit that could not be read may be the one that leaves room for the bands after it.
    let unsure = findings.is_blamed(&format!("{path}.bands"));
    let points_unsure = findings.is_blamed(&format!("{path}.points"));
    for (band, number) in criterion.bands.iter().zip(1_usize..) {
        let path = format!("{path}.bands[{number}]");
        if band.points > criterion.points && !points_unsure {
            let fault = Fault::BandAboveCriterion { points: band.points, most: criterion.points };
            findings.object(&format!("{path}.points"), &fault);
        }
        if let Some(fault) = shapeless(band, number == last) {
            if !findings.is_blamed(&format!("{path}.measure")) {
                findings.object(&path, &fault);
            }
        } else if !unsure && never_fits(criterion.bands.iter().take(number - 1), band) {
            findings.object(&path, &Fault::BandNeverFits);
        }
    }
}

/// Says what a band lacks to be one.
fn shapeless(band: &Band, last: bool) -> Option<Fault> {
    let limited = band.at_least.is_some() || band.at_most.is_some();
    match band.measure {
        None if limited => Some(Fault::LimitWithoutMeasure),
        None if !last => Some(Fault::BandWithoutMeasure),
        Some(measure) if !limited => Some(Fault::MeasureWithoutLimit { measure: measure.into() }),
        None | Some(_) => None,
    }
}

/// Says whether every value that reaches a band was taken by the bands of its measure `before` it.
fn never_fits<'b>(before: impl Iterator<Item = &'b Band>, band: &Band) -> bool {
    let Some(measure) = band.measure else { return false };
    let mut taken: Vec<_> =
        before.filter(|other| other.measure == Some(measure)).map(values).collect();
    taken.sort_by_key(|values| *values.start());
    let (mut free, most) = values(band).into_inner();
    for values in taken {
        if *values.start() > free || free > most {
            break;
        }
        if *values.end() >= free {
            let Some(next) = values.end().checked_add(1) else { return true };
            free = next;
        }
    }
    free > most
}

/// Returns the values of its measure a band fits; none where the range is turned about.
fn values(band: &Band) -> RangeInclusive<u32> {
    let greatest = band.measure.map_or(u32::MAX, greatest);
    band.at_least.unwrap_or(0)..=band.at_most.map_or(greatest, |most| most.min(greatest))
}

/// Returns the most a measure can come to.
const fn greatest(measure: Measure) -> u32 {
    match measure {
        Measure::MinutesShort | Measure::Unexcused => u32::MAX,
        Measure::LengthPercent
        | Measure::AttendancePercent
        | Measure::SpokePercent
        | Measure::StepsPercent
        | Measure::OutcomesPercent
        | Measure::OldTasksPercent
        | Measure::TaskedPercent
        | Measure::ClosingPercent => 100,
    }
}
