//! The first screen: go on with what is unfinished, begin something new, look at what was.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use crate::app::key::{Code, Key};
use crate::app::outcome::{Destination, Outcome};
use crate::app::world::{Gathering, OnShelf, Shelves, World};
use crate::text::Words;

/// How many unfinished meetings are listed; the others are found among the past ones.
pub const MOST_UNFINISHED: usize = 5;

/// A line that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// Go on with an unfinished meeting, by its place among them.
    Resume(usize),
    /// Look at the other unfinished ones, so many.
    MoreUnfinished(usize),
    /// A new meeting.
    New,
    /// The sample meeting.
    Sample,
    /// Past meetings.
    Past,
    /// The procedures.
    Procedures,
    /// The scenarios that can be shown.
    Scenarios,
    /// The other language.
    Language,
    /// Other colours.
    Theme,
    /// Leave.
    Quit,
}

/// The first screen.
#[derive(Debug)]
pub struct Home {
    gathering: Gathering,
    unfinished: Vec<OnShelf>,
    lines: Vec<Line>,
    cursor: usize,
}

impl Home {
    /// Looks what there is.
    pub fn open(world: &World) -> Self {
        let gathering = Gathering::start(&world.places, world.now());
        let mut home = Self { gathering, unfinished: Vec::new(), lines: Vec::new(), cursor: 0 };
        home.list();
        home
    }

    /// Returns the lines in their order.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Returns the place of the selected line.
    pub const fn cursor(&self) -> usize {
        self.cursor
    }

    /// Returns an unfinished meeting by its place.
    pub fn unfinished(&self, place: usize) -> Option<&OnShelf> {
        self.unfinished.get(place)
    }

    /// Says whether no meeting was ever held here.
    pub fn is_first_run(&self) -> bool {
        self.shelves().is_some_and(|shelves| shelves.sessions.is_empty())
    }

    /// Returns what was found, once it was.
    pub const fn shelves(&self) -> Option<&Arc<Shelves>> {
        self.gathering.shelves()
    }

    /// Time passed; says whether anything visible changed.
    pub fn tick(&mut self) -> bool {
        let came = self.gathering.poll();
        if came {
            self.list();
        }
        came
    }

    /// Returns when to look again; `None`: nothing changes by itself.
    pub fn wake_in(&self) -> Option<Duration> {
        self.gathering.wake_in()
    }

    /// Makes the lines; the cursor stays on what it was on, if somebody put it there.
    fn list(&mut self) {
        let held = self.lines.get(self.cursor).copied().filter(|_| self.cursor > 0);
        let all: Vec<_> =
            self.shelves().map_or_else(Vec::new, |shelves| shelves.unfinished().cloned().collect());
        let more = all.len().saturating_sub(MOST_UNFINISHED);
        let shown = all.len().min(MOST_UNFINISHED);
        self.lines = (0..shown).map(Line::Resume).collect();
        self.lines.extend((more > 0).then_some(Line::MoreUnfinished(more)));
        self.unfinished = all;
        let begin =
            if self.is_first_run() { [Line::Sample, Line::New] } else { [Line::New, Line::Sample] };
        self.lines.extend(begin);
        self.lines.extend([Line::Past, Line::Procedures, Line::Scenarios]);
        self.lines.extend([Line::Language, Line::Theme, Line::Quit]);
        let place = held.and_then(|held| self.lines.iter().position(|line| *line == held));
        self.cursor = place.unwrap_or(0);
    }

    /// Takes a key.
    pub fn key(&mut self, key: Key, _: &World, _: &Words) -> Outcome {
        if key.ctrl || key.alt {
            return Outcome::Ignored;
        }
        let last = self.lines.len().saturating_sub(1);
        self.cursor = match key.code {
            Code::Up if self.cursor == 0 => last,
            Code::Up | Code::BackTab => self.cursor.saturating_sub(1),
            Code::Down if self.cursor == last => 0,
            Code::Down | Code::Tab => (self.cursor + 1).min(last),
            Code::Home | Code::PageUp => 0,
            Code::End | Code::PageDown => last,
            Code::Enter => return self.pick(self.cursor),
            Code::Char(digit) => {
                return match digit.to_digit(10) {
                    Some(number) if number > 0 => self.pick(number as usize - 1),
                    _ => Outcome::Ignored,
                };
            }
            _ => return Outcome::Ignored,
        };
        Outcome::Stay
    }

    /// Chooses a line by its place.
    pub fn pick(&mut self, place: usize) -> Outcome {
        let Some(line) = self.lines.get(place).copied() else { return Outcome::Ignored };
        self.cursor = place;
        Outcome::Go(match line {
            Line::Resume(which) => match self.unfinished(which) {
                Some(one) => Destination::Resume(PathBuf::from(one.path.json())),
                None => return Outcome::Stay,
            },
            Line::MoreUnfinished(_) | Line::Past => Destination::Past,
            Line::New => Destination::NewMeeting,
            Line::Sample => Destination::Sample,
            Line::Procedures => Destination::Procedures,
            Line::Scenarios => Destination::Scenarios { waits: false },
            Line::Language => Destination::Language,
            Line::Theme => Destination::Theme,
            Line::Quit => Destination::Quit,
        })
    }
}

#[cfg(test)]
mod tests;
