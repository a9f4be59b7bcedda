//! A clock that shows what it is set to: the time of a scenario, not of the machine.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use chrono::TimeDelta;

use crate::desk::{Clock, Reading};
use crate::meeting::clock::Stamp;

/// A clock set by hand. Its clones show the same time.
#[derive(Debug, Clone)]
pub struct StagedClock {
    starts: Stamp,
    millis: Arc<AtomicU64>,
}

impl StagedClock {
    /// Shows `starts` until it is set.
    pub fn starting(starts: Stamp) -> Self {
        Self { starts, millis: Arc::default() }
    }

    /// Shows so many milliseconds after the start from now on; it never goes back.
    pub fn set(&self, millis: u64) {
        self.millis.fetch_max(millis, Ordering::Relaxed);
    }
}

impl Clock for StagedClock {
    fn read(&self) -> Reading {
        let running = Duration::from_millis(self.millis.load(Ordering::Relaxed));
        let wall = self.starts + TimeDelta::from_std(running).unwrap_or(TimeDelta::MAX);
        Reading { wall, running }
    }
}
