//! The clock port: the one place where the program learns what time it is.

use std::fmt::Debug;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DurationRound as _, FixedOffset, Local, TimeDelta};

use crate::meeting::clock::Stamp;

/// What a clock shows: the time of the world, and a time that only ever runs forward.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// The wall clock, to the millisecond. May jump.
    pub wall: Stamp,
    /// Time since some start. Never jumps; stands still while the machine sleeps.
    pub running: Duration,
}

/// Where time comes from.
pub trait Clock: Debug + Send {
    /// Looks at the clock.
    fn read(&self) -> Reading;
}

/// The machine's own clock.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock {
    started: Instant,
}

impl SystemClock {
    /// Starts counting.
    pub fn new() -> Self {
        Self { started: Instant::now() }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the port")]
    fn read(&self) -> Reading {
        let now = Local::now().fixed_offset();
        let wall = now.duration_trunc(TimeDelta::milliseconds(1)).unwrap_or(now);
        Reading { wall, running: self.started.elapsed() }
    }
}

/// A clock that stands at whatever time it was last set to: for looking at what is past.
///
/// Clones show the same time.
#[derive(Debug, Clone, Default)]
pub struct HandClock(Arc<Mutex<Stamp>>);

impl HandClock {
    /// Sets it.
    pub fn set(&self, to: Stamp) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = to;
    }
}

impl Clock for HandClock {
    fn read(&self) -> Reading {
        let wall = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Reading { wall, running: Duration::ZERO }
    }
}

/// A clock that goes as another does, at another time of the world.
#[derive(Debug)]
pub struct MovedClock {
    clock: Box<dyn Clock>,
    by: TimeDelta,
    offset: FixedOffset,
}

impl MovedClock {
    /// Lets it be `now`, and goes on from there as `clock` goes.
    pub fn from(clock: Box<dyn Clock>, now: Stamp) -> Self {
        let by = now - clock.read().wall;
        Self { clock, by, offset: *now.offset() }
    }
}

impl Clock for MovedClock {
    fn read(&self) -> Reading {
        let Reading { wall, running } = self.clock.read();
        Reading { wall: (wall + self.by).with_timezone(&self.offset), running }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Stamp {
        chrono::DateTime::parse_from_rfc3339(text).unwrap()
    }

    #[test]
    fn a_moved_clock_goes_on_from_its_own_time_in_its_own_zone() {
        let machine = HandClock::default();
        machine.set(at("2026-11-26T04:00:00Z"));
        let moved = MovedClock::from(Box::new(machine.clone()), at("2026-03-05T19:58:00+07:00"));
        machine.set(at("2026-11-26T04:01:30Z"));
        let wall = moved.read().wall;
        assert_eq!(wall.to_rfc3339(), "2026-03-05T19:59:30+07:00");
    }
}
