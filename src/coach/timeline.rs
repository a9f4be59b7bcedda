//! A record as a film: the state after any of its entries, and when each of them happened.
//!
//! The state after entry n is exactly what the chair saw then: what was taken back later still
//! stands, what had been taken back before does not. Copies of the state are kept along the way, so
//! that going anywhere folds few entries however long the record is.
//!
//! Time is that of the meeting's own clock. It stands still in breaks and leaves out nights, so
//! nobody watches an empty room.

mod copies;
pub mod index;
pub mod places;

use chrono::TimeDelta;

pub use index::{Index, Turn};

use crate::coach::mark::Mark;
use crate::meeting::Meeting;
use crate::meeting::clock::Stamp;
use crate::meeting::entry::Entry;
use crate::meeting::record::Record;
use crate::meeting::record::holding::Holding;
use copies::Copies;

/// After how many entries the first state is told of while a record is taken in.
const TELLING: usize = 4096;

/// A fold longer than this leaves a copy so far before its end, for whoever goes back step by step.
const NEAR: usize = 64;

/// A record as a film.
#[derive(Debug)]
pub struct Timeline {
    entries: Vec<Entry>,
    /// In the order of telling.
    marks: Vec<Mark>,
    /// Milliseconds of meeting time after each entry; never falling.
    times: Vec<u64>,
    copies: Copies,
    index: Index,
    /// The state last asked for, after so many entries.
    here: (usize, Meeting),
    /// A state shortly before it.
    near: Option<(usize, Meeting)>,
    folded: usize,
}

impl Timeline {
    /// Takes a record in, with what is told to it; `tell` hears now and then how many entries were
    /// taken in.
    pub fn of(entries: Vec<Entry>, mut marks: Vec<Mark>, mut tell: impl FnMut(usize)) -> Self {
        marks.sort_by_key(|mark| (mark.seq, mark.at));
        let mut times: Vec<u64> = Vec::with_capacity(entries.len());
        let (mut copies, mut index) = (Copies::default(), Index::default());
        let record = Record::replay_each(entries, |count, entry, meeting| {
            let before = times.last().copied().unwrap_or(0);
            times.push(meeting.clock.millis(entry.ts).max(before));
            index.notice(count, &entry.event, meeting);
            copies.notice(count, &entry.event, meeting);
            if count.is_multiple_of(TELLING) {
                tell(count);
            }
        });
        index.end(times.len());
        let entries = record.into_entries();
        let here = (0, Meeting::default());
        Self { entries, marks, times, copies, index, here, near: None, folded: 0 }
    }

    /// Returns every entry in order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns how many entries there are.
    pub const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Says whether nothing happened.
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns what is told, in the order of telling.
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// Returns where things happened.
    pub const fn index(&self) -> &Index {
        &self.index
    }

    /// Returns the entry after which `count` entries have happened.
    pub fn entry(&self, count: usize) -> Option<&Entry> {
        self.entries.get(count.checked_sub(1)?)
    }

    /// Returns the milliseconds of meeting time at which so many entries have happened.
    pub fn time(&self, count: usize) -> u64 {
        let place = count.min(self.times.len()).checked_sub(1);
        place.and_then(|place| self.times.get(place)).copied().unwrap_or(0)
    }

    /// Returns how long the whole is, in milliseconds of meeting time.
    pub fn length(&self) -> u64 {
        self.times.last().copied().unwrap_or(0)
    }

    /// Returns how many entries have happened at a time.
    pub fn count_at(&self, millis: u64) -> usize {
        self.times.partition_point(|time| *time <= millis)
    }

    /// Returns the time at which a mark is told: after the entry it follows, never after the next.
    pub fn time_of_mark(&self, mark: &Mark) -> u64 {
        let count = usize::try_from(mark.seq).unwrap_or(usize::MAX);
        let since = self.entry(count).map_or(0, |entry| (mark.at - entry.ts).num_milliseconds());
        let time = self.time(count).saturating_add(u64::try_from(since).unwrap_or(0));
        if count < self.len() { time.min(self.time(count + 1)) } else { time }
    }

    /// Returns the time of the world at a moment of the film, after so many entries.
    pub fn stamp(&self, count: usize, millis: u64) -> Stamp {
        let Some(entry) = self.entry(count.max(1)) else { return Stamp::default() };
        let since = millis.saturating_sub(self.time(count));
        let then = entry.ts + TimeDelta::milliseconds(i64::try_from(since).unwrap_or(i64::MAX / 2));
        self.entry(count + 1).map_or(then, |next| then.min(next.ts.max(entry.ts)))
    }

    /// Says whether the roster was the same after so many entries as after so many others.
    pub fn has_same_people(&self, one: usize, other: usize) -> bool {
        self.index.has_same_people(one.min(other), one.max(other))
    }

    /// Goes to where so many entries have happened, and returns the state there.
    pub fn seek(&mut self, count: usize) -> &Meeting {
        let count = count.min(self.len());
        self.folded = 0;
        if count != self.here.0 {
            self.fold(count);
        }
        &self.here.1
    }

    /// Returns how many entries the last going somewhere folded.
    pub const fn folded(&self) -> usize {
        self.folded
    }

    /// Returns how many states are kept along the way.
    pub fn kept(&self) -> usize {
        self.copies.len()
    }

    fn fold(&mut self, count: usize) {
        let least = self.copies.base(count);
        let usable = |from: usize| from <= count && self.copies.leads_to(from, count);
        let (from, mut meeting) = if usable(self.here.0) && self.here.0 >= least {
            std::mem::take(&mut self.here)
        } else if let Some(near) =
            self.near.as_ref().filter(|near| usable(near.0) && near.0 >= least)
        {
            near.clone()
        } else {
            self.copies.get(least)
        };
        let mut holding = Holding::default();
        let ahead = self.entries.iter().enumerate().take(count).skip(from);
        for (place, entry) in ahead {
            holding.take(place, &entry.event);
        }
        let held = holding.held();
        let plain = held.len() == count - from;
        let leaves = (plain && held.len() > NEAR).then(|| held.len() - NEAR);
        for (number, place) in held.iter().enumerate() {
            if Some(number) == leaves {
                self.near = Some((from + number, meeting.clone()));
            }
            if let Some(entry) = self.entries.get(*place) {
                meeting.apply(entry.ts, &entry.event);
            }
        }
        self.folded = held.len();
        self.here = (count, meeting);
    }
}
