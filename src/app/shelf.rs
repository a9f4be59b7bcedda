//! The shelf: the meetings that were held, and the procedures at hand; each can be looked into.
//!
//! Typing filters the list, so no letter is a command here. What is looked into is text, line by
//! line, and changes nothing.

pub mod decided;
pub mod look;
pub mod past;
pub mod procedures;
pub mod scenarios;
pub mod sieve;
mod steps;
mod summary;

use std::time::Duration;

pub use look::{Kind, Look, TextLine};
pub use past::Past;
pub use procedures::Procedures;
pub use scenarios::Scenarios;
pub use sieve::Sieve;

use crate::app::key::{Code, Key};
use crate::app::outcome::{Destination, Outcome};
use crate::app::world::World;
use crate::meeting::record::Record;
use crate::store::shelf::State;
use crate::text::Words;
use crate::text::problem::Problem;

/// How far the page keys go, in lines.
const PAGE: usize = 10;

/// Lists of what is kept.
#[derive(Debug)]
pub struct Shelf {
    /// The list.
    pub page: Page,
    /// What is looked into, over the list.
    pub look: Option<Look>,
}

/// A list.
#[derive(Debug)]
pub enum Page {
    /// The meetings that were held.
    Past(Past),
    /// The procedures.
    Procedures(Procedures),
    /// The scenarios.
    Scenarios(Scenarios),
}

impl Shelf {
    /// Lists the meetings.
    pub fn past(world: &World) -> Self {
        Self { page: Page::Past(Past::list(world)), look: None }
    }

    /// Lists the procedures.
    pub fn procedures(world: &World, words: &Words) -> Self {
        Self { page: Page::Procedures(Procedures::list(world, words)), look: None }
    }

    /// Lists the scenarios; when one is shown, what is told waits for a key if `waits`.
    pub fn scenarios(world: &World, words: &Words, waits: bool) -> Self {
        Self { page: Page::Scenarios(Scenarios::list(world, words, waits)), look: None }
    }

    /// Shows a record that can only be read, over the list of meetings.
    pub fn reading(world: &World, record: Record, remarks: Vec<Problem>, words: &Words) -> Self {
        let mut shelf = Self::past(world);
        shelf.look = Some(Look::of_session(record, remarks, words));
        shelf
    }

    /// The screen speaks another language.
    pub fn speak(&mut self, words: &Words) {
        if let Some(look) = &mut self.look {
            look.speak(words);
        }
        match &mut self.page {
            Page::Past(_) => {}
            Page::Procedures(procedures) => procedures.speak(words),
            Page::Scenarios(scenarios) => scenarios.speak(words),
        }
    }

    /// Time passed; says whether anything visible changed.
    pub fn tick(&mut self) -> bool {
        match &mut self.page {
            Page::Past(past) => past.tick(),
            Page::Procedures(_) | Page::Scenarios(_) => false,
        }
    }

    /// Returns when to look again; `None`: nothing changes by itself.
    pub fn wake_in(&self) -> Option<Duration> {
        match &self.page {
            Page::Past(past) => past.wake_in(),
            Page::Procedures(_) | Page::Scenarios(_) => None,
        }
    }

    /// Takes a key.
    pub fn key(&mut self, key: Key, world: &World, words: &Words) -> Outcome {
        if key == Key::plain(Code::F(5)) {
            return self.replay();
        }
        if key == Key::plain(Code::F(6)) {
            return self.rehearse();
        }
        if let Some(look) = &mut self.look {
            if key.code == Code::Esc {
                self.look = None;
                return Outcome::Stay;
            }
            return if look.key(key) { Outcome::Stay } else { Outcome::Ignored };
        }
        match key.code {
            Code::Esc if self.page.sieve().field().is_blank() => {
                return Outcome::Go(Destination::Home);
            }
            Code::Esc => self.page.sieve_mut().clear(),
            Code::Enter => return self.open(world, words),
            Code::Tab | Code::BackTab => {
                if let Page::Past(past) = &mut self.page {
                    past.turn();
                }
            }
            _ => {
                return if self.page.key(key) { Outcome::Stay } else { Outcome::Ignored };
            }
        }
        Outcome::Stay
    }

    /// Takes a paste into the filter.
    pub fn paste(&mut self, text: &str) -> Outcome {
        if self.look.is_some() {
            return Outcome::Ignored;
        }
        self.page.sieve_mut().paste(text);
        Outcome::Stay
    }

    /// Opens a line by its place among those shown.
    pub fn pick(&mut self, place: usize, world: &World, words: &Words) -> Outcome {
        if self.look.is_some() || place >= self.page.sieve().shown().len() {
            return Outcome::Ignored;
        }
        self.page.sieve_mut().go_to(place);
        self.open(world, words)
    }

    /// The wheel turned.
    pub fn scroll(&mut self, by: i16) {
        let steps = usize::from(by.unsigned_abs());
        match &mut self.look {
            Some(look) => look.scroll(steps, by > 0),
            None => self.page.step(steps, by > 0),
        }
    }

    /// Shows the selected meeting as it went.
    fn replay(&self) -> Outcome {
        let Page::Past(past) = &self.page else { return Outcome::Ignored };
        let path = past.selected().map(|one| one.path.json().to_owned());
        path.map_or(Outcome::Stay, |path| Outcome::Go(Destination::Replay(path)))
    }

    /// Reads the selected meeting, unless one is being read; one that could go on is read too.
    pub(super) fn read(&mut self, world: &World, words: &Words) -> Outcome {
        let (None, Page::Past(past)) = (&self.look, &self.page) else { return Outcome::Stay };
        let Some(one) = past.selected() else { return Outcome::Stay };
        match world.look(&one.path) {
            Ok((record, remarks)) => {
                self.look = Some(Look::of_session(record, remarks, words));
                Outcome::Stay
            }
            Err(problems) => Outcome::Problems(problems),
        }
    }

    /// Presides over the selected scenario.
    fn rehearse(&self) -> Outcome {
        let Page::Scenarios(scenarios) = &self.page else { return Outcome::Ignored };
        match scenarios.selected() {
            Some(scenarios::Line::Good(listed)) => {
                Outcome::Go(Destination::Rehearse(Box::new(listed.scenario.clone())))
            }
            Some(scenarios::Line::Broken(broken)) => Outcome::Problems(broken.problems.clone()),
            None => Outcome::Stay,
        }
    }

    /// Opens the selected line.
    fn open(&mut self, world: &World, words: &Words) -> Outcome {
        let look = match &self.page {
            Page::Past(past) => {
                let Some(one) = past.selected() else { return Outcome::Stay };
                if one.state == State::Unfinished && !one.held {
                    return Outcome::Go(Destination::Resume(one.path.json().to_owned()));
                }
                return self.read(world, words);
            }
            Page::Scenarios(scenarios) => return scenarios.open(),
            Page::Procedures(procedures) => {
                let Some(look) = procedures.look(words) else { return Outcome::Stay };
                look
            }
        };
        self.look = Some(look);
        Outcome::Stay
    }
}

impl Page {
    /// Returns what is shown of the list.
    pub const fn sieve(&self) -> &Sieve {
        match self {
            Self::Past(past) => &past.sieve,
            Self::Procedures(procedures) => &procedures.sieve,
            Self::Scenarios(scenarios) => &scenarios.sieve,
        }
    }

    const fn sieve_mut(&mut self) -> &mut Sieve {
        match self {
            Self::Past(past) => &mut past.sieve,
            Self::Procedures(procedures) => &mut procedures.sieve,
            Self::Scenarios(scenarios) => &mut scenarios.sieve,
        }
    }

    fn step(&mut self, by: usize, down: bool) {
        let here = self.sieve().cursor();
        self.sieve_mut().go_to(if down { here + by } else { here.saturating_sub(by) });
    }

    fn key(&mut self, key: Key) -> bool {
        match key.code {
            Code::Up => self.step(1, false),
            Code::Down => self.step(1, true),
            Code::PageUp => self.step(PAGE, false),
            Code::PageDown => self.step(PAGE, true),
            Code::Home if key.ctrl => self.sieve_mut().go_to(0),
            Code::End if key.ctrl => self.sieve_mut().go_to(usize::MAX),
            _ => return self.sieve_mut().key(key),
        }
        true
    }
}

#[cfg(test)]
mod tests;
