//! A clock that shows what it is set to: the time of a scenario, not of the machine.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use chrono::TimeDelta;

use crate::desk::{Clock, Reading};
use crate::meeting::clock::Stamp;

/// A clock set by hand. Its clones show the same time.
#[derive(Debug, Clone)]
pub struct StagedClock {
    starts: Stamp,
    seconds: Arc<AtomicU32>,
}

impl StagedClock {
    /// Shows `starts` until it is set.
    pub fn starting(starts: Stamp) -> Self {
        Self { starts, seconds: Arc::default() }
    }

    /// Shows `seconds` after the start from now on; it never goes back.
    pub fn set(&self, seconds: u32) {
        self.seconds.fetch_max(seconds, Ordering::Relaxed);
    }
}

impl Clock for StagedClock {
    fn read(&self) -> Reading {
        let seconds = self.seconds.load(Ordering::Relaxed);
        let wall = self.starts + TimeDelta::seconds(i64::from(seconds));
        Reading { wall, running: Duration::from_secs(u64::from(seconds)) }
    }
}
