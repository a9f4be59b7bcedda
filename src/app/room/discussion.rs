//! The discussion as the room sees it: who speaks and how long, who waits, how many have spoken.

use serde::Serialize;

use super::Sight;
use crate::meeting::floor::SpeechKind;
use crate::text::label::Label as _;

/// The most names of those who wait; the others are counted.
const MOST_NAMES: usize = 12;

/// Somebody speaking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Turn {
    /// The word that stands over it.
    pub label: String,
    /// Who.
    pub name: String,
    /// What the speech is for, where it is more than an opinion; else empty.
    pub purpose: String,
    /// How long already.
    pub clock: Clock,
    /// The word beside a clock that was halted; empty while it runs.
    pub halted: String,
    /// The words beside a clock past its end.
    pub over: String,
}

/// A speaker's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Clock {
    /// What it showed when this was made, in milliseconds.
    pub millis: u64,
    /// Whether it has run on since.
    pub running: bool,
    /// The seconds there are, if they are limited.
    pub limit: Option<u32>,
    /// How many seconds before the end it grows late.
    pub warn: u32,
}

/// How a clock stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressure {
    /// There is time.
    Calm,
    /// The end is near.
    Late,
    /// It is past the end.
    Over,
}

impl Clock {
    /// Returns the whole seconds it shows.
    pub const fn seconds(self) -> u64 {
        self.millis / 1000
    }

    /// Returns how it stands.
    pub fn pressure(self) -> Pressure {
        let left = self.limit.map(|limit| u64::from(limit).saturating_sub(self.seconds()));
        match left {
            Some(0) => Pressure::Over,
            Some(left) if left <= u64::from(self.warn) => Pressure::Late,
            _ => Pressure::Calm,
        }
    }
}

/// Those who wait for the floor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Waiting {
    /// The word that stands before them.
    pub label: String,
    /// Their names, first in line first; none where names are hidden.
    pub names: Vec<String>,
    /// How many wait who are not named: `+3`, `3 người`; empty where all are.
    pub more: String,
}

/// How many have spoken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Heard {
    /// The words that stand before it.
    pub label: String,
    /// How many have.
    pub spoke: u32,
    /// How many should.
    pub expected: u32,
    /// How many are still to be heard, in words; empty where nobody is.
    pub left: String,
}

impl Sight<'_> {
    pub(super) fn turn(&self) -> Option<Turn> {
        let (meeting, words) = (self.meeting, self.words);
        let speech = meeting.speaking()?;
        let runs = speech.watch.is_running() && meeting.clock.is_running();
        let clock = Clock {
            millis: speech.watch.millis(meeting.clock.millis(self.now)),
            running: runs && !self.away,
            limit: meeting.limit_of(speech),
            warn: meeting.procedure.rules.speech.warn_seconds,
        };
        let purpose = match speech.kind {
            SpeechKind::Opinion => String::new(),
            kind => kind.short(words).to_lowercase(),
        };
        Some(Turn {
            label: words.screen_speaking(),
            name: self.name(speech.member),
            purpose,
            clock,
            halted: if speech.watch.is_running() { String::new() } else { words.screen_halted() },
            over: words.room_over(),
        })
    }

    pub(super) fn waiting(&self) -> Option<Waiting> {
        let queue = self.meeting.queue();
        if queue.is_empty() {
            return None;
        }
        let named = if self.names { MOST_NAMES } else { 0 };
        let names: Vec<_> =
            queue.iter().take(named).map(|request| self.name(request.member)).collect();
        let more = match queue.len() - names.len() {
            0 => String::new(),
            more if names.is_empty() => self.words.room_people(more),
            more => format!("+{more}"),
        };
        Some(Waiting { label: self.words.screen_waiting(), names, more })
    }

    /// Counts on the open question, else in the meeting; nothing before people were found present.
    pub(super) fn heard(&self) -> Option<Heard> {
        let heard = self.meeting.participation(self.meeting.open_question());
        let left = match heard.silent() {
            0 => String::new(),
            silent => self.words.room_left(silent),
        };
        let (spoke, expected) = (heard.spoke, heard.expected);
        let label = self.words.room_heard();
        (expected > 0).then_some(Heard { label, spoke, expected, left })
    }
}
