//! The list of the meetings that were held, the newest first.

use std::sync::Arc;
use std::time::Duration;

use crate::app::shelf::sieve::Sieve;
use crate::app::world::{Gathering, OnShelf, Shelves, World};
use crate::text::problem::Problem;

/// The list.
#[derive(Debug)]
pub struct Past {
    /// What is shown of it.
    pub sieve: Sieve,
    /// Whether practice is listed, instead of what was real.
    pub practice: bool,
    gathering: Gathering,
    /// Places in the shelves of those of this kind.
    all: Vec<usize>,
}

impl Past {
    pub(super) fn list(world: &World) -> Self {
        let gathering = Gathering::start(&world.places, world.now());
        let mut past =
            Self { sieve: Sieve::default(), practice: false, gathering, all: Vec::new() };
        past.take();
        past
    }

    /// Says whether the list is still on its way.
    pub const fn is_coming(&self) -> bool {
        self.gathering.shelves().is_none()
    }

    /// Returns what could not be listed.
    pub fn problems(&self) -> &[Problem] {
        self.shelves().map_or(&[], |shelves| &shelves.problems)
    }

    /// Returns a session by its place in the list.
    pub fn get(&self, place: usize) -> Option<&OnShelf> {
        self.shelves()?.sessions.get(*self.all.get(place)?)
    }

    /// Returns the selected session.
    pub fn selected(&self) -> Option<&OnShelf> {
        self.get(self.sieve.selected()?)
    }

    /// Returns the body that held all these meetings; `None` if there are several.
    pub fn only_body(&self) -> Option<&str> {
        let mut bodies = (0..self.all.len()).filter_map(|place| Some(&self.get(place)?.head.body));
        let first = bodies.next()?;
        bodies.all(|body| body == first).then_some(first)
    }

    const fn shelves(&self) -> Option<&Arc<Shelves>> {
        self.gathering.shelves()
    }

    pub(super) fn tick(&mut self) -> bool {
        let came = self.gathering.poll();
        if came {
            self.take();
        }
        came
    }

    pub(super) fn wake_in(&self) -> Option<Duration> {
        self.gathering.wake_in()
    }

    /// Real ones instead of practice, or the other way round.
    pub(super) fn turn(&mut self) {
        self.practice = !self.practice;
        self.take();
    }

    fn take(&mut self) {
        let Some(shelves) = self.gathering.shelves().cloned() else { return };
        let kind = |(_, one): &(usize, &OnShelf)| one.practice == self.practice;
        let of_kind: Vec<_> = shelves.sessions.iter().enumerate().filter(kind).collect();
        self.all = of_kind.iter().map(|(place, _)| *place).collect();
        self.sieve.list(of_kind.iter().map(|(_, one)| {
            let date = one.date.map(|date| date.format("%d/%m/%Y").to_string());
            format!("{} {} {}", one.head.title, one.head.body, date.unwrap_or_default())
        }));
    }
}
