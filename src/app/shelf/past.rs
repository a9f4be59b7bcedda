//! The list of the meetings that were held, the newest first.

use std::sync::Arc;
use std::time::Duration;

use crate::app::field::Field;
use crate::app::key::Key;
use crate::app::world::{Gathering, OnShelf, Shelves, World};
use crate::text::problem::Problem;
use crate::text::search::{Index, Lead};

/// The list.
#[derive(Debug)]
pub struct Past {
    /// What is looked for.
    pub filter: Field,
    /// The selected line among those shown.
    pub cursor: usize,
    /// Whether practice is listed, instead of what was real.
    pub practice: bool,
    gathering: Gathering,
    /// Places in the shelves of those of this kind.
    all: Vec<usize>,
    index: Index,
    /// Places in the shelves of those shown.
    shown: Vec<usize>,
}

impl Past {
    pub(super) fn list(world: &World) -> Self {
        let mut past = Self {
            filter: Field::default(),
            cursor: 0,
            practice: false,
            gathering: Gathering::start(&world.places, world.now()),
            all: Vec::new(),
            index: Index::new(Lead::First),
            shown: Vec::new(),
        };
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

    /// Returns the places of what is shown, for [`Past::get`].
    pub fn shown(&self) -> &[usize] {
        &self.shown
    }

    /// Returns a session by its place.
    pub fn get(&self, place: usize) -> Option<&OnShelf> {
        self.shelves()?.sessions.get(place)
    }

    /// Returns the selected session.
    pub fn selected(&self) -> Option<&OnShelf> {
        self.get(*self.shown.get(self.cursor)?)
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
        let text = |(_, one): &(usize, &OnShelf)| {
            let date = one.date.map(|date| date.format("%d/%m/%Y").to_string());
            format!("{} {} {}", one.head.title, one.head.body, date.unwrap_or_default())
        };
        self.index = Index::of(Lead::First, of_kind.iter().map(text));
        self.find();
    }

    /// Shows what answers the filter, in the order of the list.
    fn find(&mut self) {
        self.shown = if self.filter.is_blank() {
            self.all.clone()
        } else {
            let mut hits: Vec<_> = self
                .index
                .find(self.filter.text(), self.all.len())
                .into_iter()
                .map(|hit| hit.index)
                .collect();
            hits.sort_unstable();
            hits.into_iter().filter_map(|hit| self.all.get(hit).copied()).collect()
        };
        self.cursor = 0;
    }

    pub(super) fn filter_key(&mut self, key: Key) -> bool {
        let before = self.filter.text().to_owned();
        let taken = self.filter.key(key);
        if self.filter.text() != before {
            self.find();
        }
        taken
    }

    pub(super) fn filter_paste(&mut self, text: &str) {
        self.filter.paste(text);
        self.find();
    }

    pub(super) fn clear_filter(&mut self) {
        self.filter = Field::default();
        self.find();
    }
}
