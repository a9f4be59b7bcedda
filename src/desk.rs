//! The desk: the one gate through which a meeting changes.
//!
//! Decide, stamp, apply, hand to the journal, in this order and nowhere else. The disk is never
//! waited for: the journal takes what it is given and tells later how far it is safe.

pub mod clock;
pub mod journal;
mod pace;

use std::time::Duration;

pub use clock::{Clock, Reading};
pub use journal::{Journal, Saved};

use crate::meeting::Meeting;
use crate::meeting::clock::Stamp;
use crate::meeting::command::Command;
use crate::meeting::entry::Entry;
use crate::meeting::event::Event;
use crate::meeting::record::Record;
use crate::meeting::refusal::Refusal;
use pace::Pace;

/// The longest break of the program, in seconds, that still counts as meeting time: the room went
/// on while the console was started again. A longer one (a night) counts nowhere.
pub const LONGEST_BREAK: u64 = 30 * 60;

/// The gate to one meeting.
#[derive(Debug)]
pub struct Desk {
    record: Record,
    journal: Box<dyn Journal>,
    clock: Box<dyn Clock>,
    pace: Pace,
}

impl Desk {
    /// Sits down at a meeting: a new one (an empty record) or one read from disk.
    pub fn new(record: Record, journal: Box<dyn Journal>, clock: Box<dyn Clock>) -> Self {
        let pace = Pace::starting(clock.read(), record.last_ts());
        Self { record, journal, clock, pace }
    }

    /// Records that the console was started again on an open meeting, with how long it was away.
    pub fn reopen(&mut self) {
        let Some(last) = self.record.last_ts().filter(|_| self.meeting().is_open()) else { return };
        let now = self.now();
        let away = u64::try_from((now - last).num_seconds()).unwrap_or(0);
        self.commit(now, Event::Reopened { away, counted: away <= LONGEST_BREAK });
    }

    /// Answers a command: the entry it made, or why it may not be done now.
    pub fn submit(&mut self, command: &Command) -> Result<&Entry, Refusal> {
        self.tick();
        let event = self.record.decide(command)?;
        let now = self.now();
        self.commit(now, event);
        self.record.entries().last().ok_or(Refusal::NotOpened)
    }

    /// Looks at the clock; if it jumped, records that and returns the entry.
    pub fn tick(&mut self) -> Option<&Entry> {
        let jump = self.pace.watch(self.clock.read());
        let (seconds, direction) = jump.filter(|_| self.meeting().is_open())?;
        let now = self.now();
        self.commit(now, Event::ClockJumped { seconds, direction });
        self.record.entries().last()
    }

    fn commit(&mut self, ts: Stamp, event: Event) {
        let entry = Entry::seal(&self.record.fingerprint(), self.record.last_seq() + 1, ts, event);
        self.journal.append(std::slice::from_ref(&entry));
        self.record.apply(entry);
    }

    /// Returns the stamp an entry would bear now. Never before the last entry.
    pub fn now(&self) -> Stamp {
        let now = self.pace.stamp(self.clock.read());
        self.record.last_ts().map_or(now, |last| last.max(now))
    }

    /// Returns the meeting as it stands.
    pub const fn meeting(&self) -> &Meeting {
        self.record.meeting()
    }

    /// Returns everything recorded.
    pub const fn record(&self) -> &Record {
        &self.record
    }

    /// Returns how far the disk has it.
    pub fn saved(&self) -> Saved {
        self.journal.saved()
    }

    /// Waits until the disk has everything, but no longer than `patience`.
    pub fn flush(&mut self, patience: Duration) -> Saved {
        self.journal.flush(patience)
    }

    /// Goes on writing with another journal, which is given the whole record first.
    pub fn change_journal(&mut self, mut journal: Box<dyn Journal>) {
        journal.append(self.record.entries());
        self.journal = journal;
    }
}
