//! Keeps stamps from running backward, and notices when the clock and the time that passed disagree.

use chrono::TimeDelta;

use crate::desk::clock::Reading;
use crate::meeting::clock::Stamp;
use crate::meeting::event::Jump;

/// A difference up to this is the ordinary correction of a clock, not a jump.
const TOLERANCE: TimeDelta = TimeDelta::seconds(5);

/// How the stamps follow the clock.
#[derive(Debug, Clone)]
pub(super) struct Pace {
    last: Reading,
    /// What is added to the wall clock, after it was set back.
    ahead: TimeDelta,
}

impl Pace {
    /// Begins at `reading`; stamps will not run before `last`.
    pub(super) fn starting(reading: Reading, last: Option<Stamp>) -> Self {
        let behind = last.map_or(TimeDelta::zero(), |last| last - reading.wall);
        Self { last: reading, ahead: behind.max(TimeDelta::zero()) }
    }

    /// Compares the clock with the time that passed since the last look.
    pub(super) fn watch(&mut self, reading: Reading) -> Option<(u64, Jump)> {
        let ran = reading.running.saturating_sub(self.last.running);
        let ran = TimeDelta::from_std(ran).unwrap_or(TimeDelta::MAX);
        let drift = (reading.wall - self.last.wall) - ran;
        self.last = reading;
        let seconds = |drift: TimeDelta| u64::try_from(drift.num_seconds()).unwrap_or(0);
        if drift > TOLERANCE {
            // A clock set right again first gives back what it was ahead.
            let given_back = self.ahead.min(drift);
            self.ahead -= given_back;
            let lost = drift - given_back;
            return (lost > TOLERANCE).then(|| (seconds(lost), Jump::Forward));
        }
        if drift < -TOLERANCE {
            self.ahead -= drift;
            return Some((seconds(-drift), Jump::Backward));
        }
        None
    }

    /// Returns the stamp for a reading.
    pub(super) fn stamp(&self, reading: Reading) -> Stamp {
        reading.wall + self.ahead
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn reading(wall: i64, running: u64) -> Reading {
        let wall =
            chrono::DateTime::from_timestamp(1_700_000_000 + wall, 0).unwrap().fixed_offset();
        Reading { wall, running: Duration::from_secs(running) }
    }

    #[test]
    fn a_night_in_the_bag_is_a_jump_forward() {
        let mut pace = Pace::starting(reading(0, 0), None);
        assert_eq!(pace.watch(reading(60, 60)), None);
        assert_eq!(pace.watch(reading(700, 100)), Some((600, Jump::Forward)));
        assert_eq!(pace.stamp(reading(710, 110)), reading(710, 0).wall);
    }

    #[test]
    fn a_clock_set_back_never_turns_the_stamps() {
        let mut pace = Pace::starting(reading(0, 0), None);
        assert_eq!(pace.watch(reading(-3540, 60)), Some((3600, Jump::Backward)));
        assert_eq!(pace.stamp(reading(-3530, 70)), reading(70, 0).wall);
        assert_eq!(pace.watch(reading(80, 80)), None, "set right again: nothing was lost");
        assert_eq!(pace.stamp(reading(90, 90)), reading(90, 0).wall);
    }

    #[test]
    fn a_session_read_on_a_slow_clock_goes_on_from_its_last_stamp() {
        let pace = Pace::starting(reading(0, 0), Some(reading(500, 0).wall));
        assert_eq!(pace.stamp(reading(10, 10)), reading(510, 0).wall);
    }
}
