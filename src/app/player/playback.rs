//! How far a film has come, how fast it goes, and where it stops to be read.
//!
//! A happening is an entry, or something told about it: forward and back go from one to the next.
//! What is told halts the film for as long as it takes to read, however fast the film goes.

use std::time::Duration;

use crate::coach::mark::Mark;
use crate::coach::timeline::Timeline;

/// How fast a film can go: so many seconds of the meeting in so many of the spectator.
const SPEEDS: [(u32, u32); 8] =
    [(1, 2), (1, 1), (2, 1), (5, 1), (10, 1), (20, 1), (30, 1), (60, 1)];

/// The speed a film begins with: two hours in twelve minutes.
const FIRST: usize = 4;

/// How many letters are read in a second, from a screen across a room.
const LETTERS_A_SECOND: usize = 13;

/// What it takes to notice that something is told.
const NOTICING: Duration = Duration::from_secs(2);

/// The screen changes no more often than this, however fast the film goes.
const FRAME: Duration = Duration::from_millis(50);

/// How fast a film goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Speed(usize);

/// How far a film has come.
#[derive(Debug, Clone)]
pub struct Playback {
    /// How many entries have happened; at least the first.
    count: usize,
    /// How many things have been told.
    told: usize,
    /// The time of the film.
    millis: u64,
    speed: Speed,
    motion: Motion,
    /// Whether what is told waits for a key.
    waits: bool,
}

/// What a film does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motion {
    /// It stands still.
    Paused,
    /// It runs, since a moment of the console's running clock at which it showed a time of its own.
    Playing {
        /// The moment.
        since: Duration,
        /// The film's own time then.
        from: u64,
    },
    /// It stands still until what was told has been read.
    Reading {
        /// The moment of the console's running clock at which it goes on.
        until: Duration,
    },
}

impl Speed {
    /// Says it: `½×`, `10×`.
    pub fn shown(self) -> String {
        match SPEEDS.get(self.0) {
            Some((1, 2)) => "½×".to_owned(),
            Some((times, _)) => format!("{times}×"),
            None => String::new(),
        }
    }

    /// Returns how much of the film passes while so much time does.
    fn film(self, passed: Duration) -> u64 {
        let (times, of) = SPEEDS.get(self.0).copied().unwrap_or((1, 1));
        u64::try_from(passed.as_millis()).unwrap_or(u64::MAX / 64) * u64::from(times)
            / u64::from(of)
    }

    /// Returns how long so much of the film takes.
    fn takes(self, millis: u64) -> Duration {
        let (times, of) = SPEEDS.get(self.0).copied().unwrap_or((1, 1));
        Duration::from_millis((millis * u64::from(of)).div_ceil(u64::from(times)))
    }
}

impl Playback {
    /// Begins with the first entry, standing still.
    pub(super) const fn new(_: &Timeline, waits: bool) -> Self {
        Self { count: 1, told: 0, millis: 0, speed: Speed(FIRST), motion: Motion::Paused, waits }
    }

    /// Returns how many entries have happened.
    pub const fn count(&self) -> usize {
        self.count
    }

    /// Returns how many things have been told.
    pub const fn told(&self) -> usize {
        self.told
    }

    /// Returns the time of the film, in milliseconds.
    pub const fn millis(&self) -> u64 {
        self.millis
    }

    /// Returns how fast it goes.
    pub const fn speed(&self) -> Speed {
        self.speed
    }

    /// Returns what it does.
    pub const fn motion(&self) -> Motion {
        self.motion
    }

    /// Says whether nothing comes after this.
    pub fn is_at_end(&self, film: &Timeline) -> bool {
        self.count >= film.len() && self.told >= film.marks().len()
    }

    /// Runs, from the beginning if it is at its end.
    pub(super) fn play(&mut self, film: &Timeline, now: Duration) {
        if self.is_at_end(film) {
            self.go_to(film, 1);
            self.told = 0;
        }
        self.motion = Motion::Playing { since: now, from: self.millis };
        self.tick(film, now);
    }

    /// Stands still.
    pub(super) const fn pause(&mut self) {
        self.motion = Motion::Paused;
    }

    /// Runs if it stands still, else stands still; what is being read has been read.
    pub(super) fn turn(&mut self, film: &Timeline, now: Duration) {
        match self.motion {
            Motion::Paused | Motion::Reading { .. } => self.play(film, now),
            Motion::Playing { .. } => self.pause(),
        }
    }

    /// Lets what is told wait for a key, or no longer; says which.
    pub(super) const fn turn_waits(&mut self) -> bool {
        self.waits = !self.waits;
        self.waits
    }

    /// Goes faster or slower by so many speeds.
    pub(super) fn accelerate(&mut self, film: &Timeline, by: isize, now: Duration) {
        self.tick(film, now);
        self.speed = Speed(self.speed.0.saturating_add_signed(by).min(SPEEDS.len() - 1));
        if let Motion::Playing { .. } = self.motion {
            self.motion = Motion::Playing { since: now, from: self.millis };
        }
    }

    /// Goes to the next happening and stands still there.
    pub(super) fn forward(&mut self, film: &Timeline) {
        self.pause();
        if self.tell_next(film, u64::MAX) || self.count >= film.len() {
            return;
        }
        self.count += 1;
        self.millis = film.time(self.count);
    }

    /// Goes to the happening before and stands still there.
    pub(super) fn back(&mut self, film: &Timeline) {
        self.pause();
        let last = self.told.checked_sub(1).and_then(|told| film.marks().get(told));
        if last.is_some_and(|mark| follows(mark) >= self.count) {
            self.told -= 1;
            let before = self.told.checked_sub(1).and_then(|told| film.marks().get(told));
            let before = before.filter(|mark| follows(mark) == self.count);
            self.millis =
                before.map_or_else(|| film.time(self.count), |mark| film.time_of_mark(mark));
        } else if self.count > 1 {
            self.count -= 1;
            self.millis = film.time(self.count);
        }
    }

    /// Goes to where so many entries have happened; the first thing told there is told.
    pub(super) fn go_to(&mut self, film: &Timeline, count: usize) {
        self.count = count.clamp(1, film.len().max(1));
        self.millis = film.time(self.count);
        self.told = film.marks().partition_point(|mark| follows(mark) < self.count);
        let mark = film.marks().get(self.told);
        self.told += usize::from(mark.is_some_and(|mark| follows(mark) == self.count));
        self.pause();
    }

    /// Goes to where something is told, by its place.
    pub(super) fn go_to_mark(&mut self, film: &Timeline, place: usize) {
        let Some(mark) = film.marks().get(place) else { return };
        self.count = follows(mark).min(film.len());
        self.millis = film.time_of_mark(mark);
        self.told = place + 1;
        self.pause();
    }

    /// Time passed; says whether anything changed.
    pub(super) fn tick(&mut self, film: &Timeline, now: Duration) -> bool {
        match self.motion {
            Motion::Paused => false,
            Motion::Reading { until } if now >= until => {
                self.play(film, now);
                true
            }
            Motion::Reading { .. } => true,
            Motion::Playing { since, from } => {
                let time = from + self.speed.film(now.saturating_sub(since));
                let time = time.min(film.length().max(self.millis));
                if self.tell_next(film, time) {
                    let told = self.told.checked_sub(1).and_then(|told| film.marks().get(told));
                    self.motion = match told.filter(|_| !self.waits) {
                        Some(mark) => Motion::Reading { until: now + reading(mark) },
                        None => Motion::Paused,
                    };
                    return true;
                }
                self.count = film.count_at(time).max(self.count);
                self.millis = time.max(self.millis);
                if self.is_at_end(film) {
                    self.pause();
                }
                true
            }
        }
    }

    /// Returns how long nothing changes by itself.
    pub(super) fn wake_in(&self, film: &Timeline, now: Duration) -> Option<Duration> {
        match self.motion {
            Motion::Paused => None,
            Motion::Reading { until } => {
                let left = until.saturating_sub(now);
                let second = Duration::from_millis(1 + (left.as_millis() % 1000) as u64);
                Some(left.min(second))
            }
            Motion::Playing { since, from } => {
                let time = from + self.speed.film(now.saturating_sub(since));
                let second = 1000 - time % 1000;
                let entry = film.time(self.count + 1).saturating_sub(time);
                let mark = film.marks().get(self.told);
                let mark = mark.map(|mark| film.time_of_mark(mark).saturating_sub(time));
                let next = mark.into_iter().chain([second, entry.max(1)]).min().unwrap_or(second);
                Some(self.speed.takes(next).max(FRAME))
            }
        }
    }

    /// Tells what is told next, if that is before the next entry and not after `time`.
    fn tell_next(&mut self, film: &Timeline, time: u64) -> bool {
        let Some(mark) = film.marks().get(self.told) else { return false };
        let at = film.time_of_mark(mark);
        let is_next = if time == u64::MAX { follows(mark) <= self.count } else { at <= time };
        if is_next {
            self.count = follows(mark).max(self.count).min(film.len());
            self.millis = at.max(film.time(self.count));
            self.told += 1;
        }
        is_next
    }
}

/// Returns after how many entries a mark is told; what comes before the first is told at it.
pub(super) fn follows(mark: &Mark) -> usize {
    usize::try_from(mark.seq).unwrap_or(usize::MAX).max(1)
}

/// Returns how long it takes to read what is told; the longer of the two languages counts, so that
/// changing it in between hurries nobody.
fn reading(mark: &Mark) -> Duration {
    let letters = mark.text.vi.chars().count().max(mark.text.en.chars().count());
    NOTICING + Duration::from_secs(letters.div_ceil(LETTERS_A_SECOND) as u64)
}
