//! The list of scenarios: those that come with the program, the user's own, and files that can't be
//! used.

use std::path::PathBuf;

use crate::app::outcome::{Destination, Outcome};
use crate::app::shelf::sieve::Sieve;
use crate::app::world::World;
use crate::coach::library::{self, ListedScenario};
use crate::procedure::{Broken, Origin};
use crate::text::Words;

/// The list.
#[derive(Debug)]
pub struct Scenarios {
    /// What is shown of it.
    pub sieve: Sieve,
    /// Where the user's own belong.
    pub folder: PathBuf,
    /// Whether what is told waits for a key.
    pub waits: bool,
    known: library::Scenarios,
}

/// A line of the list.
#[derive(Debug, Clone, Copy)]
pub enum Line<'a> {
    /// A scenario that can be shown.
    Good(&'a ListedScenario),
    /// A file that can't be used.
    Broken(&'a Broken),
}

impl Scenarios {
    pub(super) fn list(world: &World, words: &Words, waits: bool) -> Self {
        let folder = world.places.scenarios();
        let known = library::Scenarios::load(Some(&folder), &world.library);
        let mut scenarios = Self { sieve: Sieve::default(), folder, waits, known };
        scenarios.speak(words);
        scenarios
    }

    pub(super) fn speak(&mut self, words: &Words) {
        let lines: Vec<_> = (0..).map_while(|place| self.get(place)).collect();
        let titles: Vec<_> = lines.iter().map(|line| line.title(words)).collect();
        self.sieve.list(titles);
    }

    /// Returns a line by its place in the list.
    pub fn get(&self, place: usize) -> Option<Line<'_>> {
        let good = self.known.all();
        match good.get(place) {
            Some(listed) => Some(Line::Good(listed)),
            None => self.known.broken().get(place.checked_sub(good.len())?).map(Line::Broken),
        }
    }

    /// Returns the selected line.
    pub fn selected(&self) -> Option<Line<'_>> {
        self.get(self.sieve.selected()?)
    }

    /// Shows the selected one, or tells why it can't be shown.
    pub(super) fn open(&self) -> Outcome {
        match self.selected() {
            Some(Line::Good(listed)) => {
                let scenario = Box::new(listed.scenario.clone());
                Outcome::Go(Destination::Demonstrate { scenario, waits: self.waits })
            }
            Some(Line::Broken(broken)) => Outcome::Problems(broken.problems.clone()),
            None => Outcome::Stay,
        }
    }
}

impl Line<'_> {
    /// Returns what the line is called.
    pub fn title(&self, words: &Words) -> String {
        match self {
            Self::Good(listed) => listed.scenario.title.get(words.lang()).to_owned(),
            Self::Broken(broken) => broken
                .path
                .file_name()
                .map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
        }
    }

    /// Says whether it comes with the program.
    pub const fn is_shipped(&self) -> bool {
        matches!(self, Self::Good(ListedScenario { source: Origin::Shipped, .. }))
    }
}
