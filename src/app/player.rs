//! The player: a meeting that was, shown again on the live panes as it went.
//!
//! Everything the chair saw is seen as it was then; nothing can be changed and nothing is written.
//! Whoever wants to know what else could have been done takes over: from that moment a meeting goes
//! on in memory only, and the film waits where it was left.

mod act;
pub mod playback;
pub mod spots;

use std::path::PathBuf;
use std::time::Duration;

pub use playback::{Playback, Speed};
pub use spots::{Kind, Spot};

use crate::app::live::Live;
use crate::coach::mark::Mark;
use crate::coach::timeline::Timeline;
use crate::desk::clock::{HandClock, MovedClock};
use crate::desk::journal::Nowhere;
use crate::desk::{Clock, Desk};
use crate::meeting::Meeting;
use crate::meeting::event::Event;
use crate::meeting::record::Record;

/// Within so few entries the lists follow every one of them; farther off they begin anew.
const FOLLOWED: usize = 16;

/// A film on the screen.
#[derive(Debug)]
pub struct Player {
    /// The meeting as it was at this moment.
    pub live: Live,
    /// How far the film has come.
    pub playback: Playback,
    timeline: Timeline,
    /// What the clock of the meeting shows.
    hand: HandClock,
}

impl Player {
    /// Puts a film on the screen, at its beginning and running; `waits` lets it stand still after
    /// everything told until somebody goes on. None if nothing happened.
    pub fn new(mut timeline: Timeline, waits: bool, now: Duration) -> Option<Self> {
        if timeline.is_empty() {
            return None;
        }
        let hand = HandClock::default();
        let meeting = timeline.seek(1).clone();
        let live = Live::new(desk(meeting, &hand), PathBuf::new());
        let mut playback = Playback::new(&timeline, waits);
        playback.play(&timeline, now);
        let mut player = Self { live, playback, timeline, hand };
        player.show_from(0);
        Some(player)
    }

    /// Returns the film.
    pub const fn timeline(&self) -> &Timeline {
        &self.timeline
    }

    /// Returns what was told last.
    pub fn told(&self) -> Option<&Mark> {
        self.timeline.marks().get(self.playback.told().checked_sub(1)?)
    }

    /// Returns what happened last, with its number.
    pub fn event(&self) -> Option<(usize, &Event)> {
        let count = self.playback.count();
        Some((count, &self.timeline.entry(count)?.event))
    }

    /// Lets the film go elsewhere, by what `go` does to the playback.
    pub(super) fn wind(&mut self, go: impl FnOnce(&mut Playback, &Timeline)) {
        let before = self.playback.count();
        go(&mut self.playback, &self.timeline);
        self.show_from(before);
    }

    /// Time passed; says whether anything visible changed.
    pub(super) fn tick(&mut self, now: Duration) -> bool {
        let before = self.playback.count();
        let changed = self.playback.tick(&self.timeline, now);
        if changed {
            self.show_from(before);
        }
        changed
    }

    /// Returns how long nothing on the screen changes by itself; `None`: not by itself at all.
    pub(super) fn wake_in(&self, now: Duration) -> Option<Duration> {
        self.playback.wake_in(&self.timeline, now)
    }

    /// Returns the console of somebody who takes over here. Nothing of it is written, and what was
    /// before can't be taken back.
    pub(super) fn take_over(&mut self, clock: Box<dyn Clock>) -> Live {
        let now = self.live.desk.now();
        let mut meeting = self.timeline.seek(self.playback.count()).clone();
        meeting.practice = true;
        let clock = Box::new(MovedClock::from(clock, now));
        let record = Record::beginning_at(meeting);
        Live::new(Desk::new(record, Box::new(Nowhere::default()), clock), PathBuf::new())
    }

    /// Shows the moment the film is at, after it was at `before`.
    fn show_from(&mut self, before: usize) {
        let count = self.playback.count();
        self.hand.set(self.timeline.stamp(count, self.playback.millis()));
        if count == before {
            return;
        }
        let same_people = self.timeline.has_same_people(before, count);
        let meeting = self.timeline.seek(count).clone();
        self.live.desk = desk(meeting, &self.hand);
        self.live.saved.seq = count as u64;
        let passed = count.checked_sub(before).filter(|passed| *passed <= FOLLOWED);
        match passed.and_then(|_| self.timeline.entries().get(before..count)) {
            Some(entries) if before > 0 => {
                for entry in entries {
                    self.live.take_notice(&entry.event);
                }
            }
            _ => self.live.begin_anew(same_people),
        }
    }
}

/// Returns a desk at which a state can be looked at.
fn desk(meeting: Meeting, hand: &HandClock) -> Desk {
    Desk::new(Record::beginning_at(meeting), Box::new(Nowhere::default()), Box::new(hand.clone()))
}
