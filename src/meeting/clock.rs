//! Time as the meeting knows it: stamps from outside, and a clock that stops when the meeting does.
//!
//! The core never asks what time it is. Every duration is measured on the meeting clock, which
//! stands still while the meeting is paused and never counts time nobody saw pass (a laptop asleep,
//! a clock set forward), so that no such gap is folded into somebody's speaking time.

use chrono::{DateTime, FixedOffset};

/// A moment of the world, with its offset, to the millisecond.
pub type Stamp = DateTime<FixedOffset>;

/// Maps stamps to seconds of meeting time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MeetingClock {
    opened_at: Option<Stamp>,
    /// Milliseconds to leave out: finished pauses and gaps.
    left_out: i64,
    /// When the pause or the end began.
    stopped_at: Option<Stamp>,
}

impl MeetingClock {
    /// Starts at zero.
    pub(crate) fn open(at: Stamp) -> Self {
        Self { opened_at: Some(at), left_out: 0, stopped_at: None }
    }

    /// Stands still from `at` on.
    pub(crate) fn stop(&mut self, at: Stamp) {
        self.stopped_at.get_or_insert(at);
    }

    /// Runs again; what passed since [`Self::stop`] is left out.
    pub(crate) fn go(&mut self, at: Stamp) {
        if let Some(since) = self.stopped_at.take() {
            let stood = (at - since).num_milliseconds().max(0);
            self.left_out = self.left_out.saturating_add(stood);
        }
    }

    /// Leaves out `seconds` nobody saw pass; nothing while it stands still, for those are left out anyway.
    pub(crate) fn leave_out(&mut self, seconds: u64) {
        if self.stopped_at.is_none() {
            let gap = i64::try_from(seconds).unwrap_or(i64::MAX).saturating_mul(1000);
            self.left_out = self.left_out.saturating_add(gap);
        }
    }

    /// Says whether the clock runs.
    pub fn is_running(&self) -> bool {
        self.opened_at.is_some() && self.stopped_at.is_none()
    }

    /// Returns milliseconds of meeting time at `now`.
    pub fn millis(&self, now: Stamp) -> u64 {
        let Some(opened) = self.opened_at else { return 0 };
        let until = self.stopped_at.map_or(now, |stopped| stopped.min(now));
        let passed = (until - opened).num_milliseconds();
        u64::try_from(passed.saturating_sub(self.left_out)).unwrap_or(0)
    }

    /// Returns whole seconds of meeting time at `now`.
    pub fn seconds(&self, now: Stamp) -> u64 {
        self.millis(now) / 1000
    }
}

/// Counts meeting time in intervals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stopwatch {
    spent: u64,
    since: Option<u64>,
}

impl Stopwatch {
    /// Runs from `millis` of the meeting clock on; nothing if it already runs.
    pub(crate) fn start(&mut self, millis: u64) {
        self.since.get_or_insert(millis);
    }

    /// Stands still.
    pub(crate) fn stop(&mut self, millis: u64) {
        if let Some(since) = self.since.take() {
            self.spent += millis.saturating_sub(since);
        }
    }

    /// Says whether it runs.
    pub const fn is_running(&self) -> bool {
        self.since.is_some()
    }

    /// Returns milliseconds counted when the meeting clock shows `millis`.
    pub fn millis(&self, millis: u64) -> u64 {
        self.spent + self.since.map_or(0, |since| millis.saturating_sub(since))
    }

    /// Returns whole seconds counted when the meeting clock shows `millis`.
    pub fn seconds(&self, millis: u64) -> u64 {
        self.millis(millis) / 1000
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Stamp {
        DateTime::from_timestamp(1_700_000_000 + second, 0).unwrap().fixed_offset()
    }

    #[test]
    fn a_pause_is_left_out() {
        let mut clock = MeetingClock::open(at(0));
        clock.stop(at(10));
        assert_eq!(clock.seconds(at(100)), 10);
        clock.go(at(100));
        assert_eq!(clock.seconds(at(105)), 15);
    }

    #[test]
    fn a_gap_is_left_out_once_even_in_a_pause() {
        let mut clock = MeetingClock::open(at(0));
        clock.leave_out(60);
        assert_eq!(clock.seconds(at(100)), 40);
        clock.stop(at(100));
        clock.leave_out(60);
        clock.go(at(200));
        assert_eq!(clock.seconds(at(200)), 40);
    }

    #[test]
    fn a_stopwatch_adds_its_intervals() {
        let mut watch = Stopwatch::default();
        watch.start(1_000);
        watch.start(2_000);
        watch.stop(4_000);
        watch.stop(9_000);
        watch.start(10_000);
        assert_eq!(watch.seconds(12_500), 5);
    }
}
