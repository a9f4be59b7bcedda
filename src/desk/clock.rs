//! The clock port: the one place where the program learns what time it is.

use std::fmt::Debug;
use std::time::{Duration, Instant};

use chrono::{DurationRound as _, Local};

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
        let wall = now.duration_trunc(chrono::TimeDelta::milliseconds(1)).unwrap_or(now);
        Reading { wall, running: self.started.elapsed() }
    }
}
