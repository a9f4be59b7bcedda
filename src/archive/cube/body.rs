//! One body: what is summed of its sessions, and of its people.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::archive::brief::Brief;
use crate::archive::cube::cell::{Cell, Roll, Sum};
use crate::archive::cube::names::Names;
use crate::archive::cube::person::{Count, Person};
use crate::archive::period::Period;

/// One body.
#[derive(Debug, Default)]
pub struct Body {
    cells: BTreeMap<Option<Period>, Cell>,
    names: Names,
    people: Vec<Person>,
}

impl Body {
    /// Goes through the periods in the order of time.
    pub fn cells(&self) -> impl Iterator<Item = (Option<Period>, &Cell)> {
        self.cells.iter().map(|(period, cell)| (*period, cell))
    }

    /// Returns its people; their places are what [`Cell::last`] names.
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// Returns the name and mark of each of its people.
    pub fn names(&self) -> Vec<(String, String)> {
        self.names.shown()
    }

    /// Adds a session held on `on`.
    pub fn take(&mut self, brief: &Brief<'_>, on: NaiveDate, period: Option<Period>) {
        let chair = brief.officers.chair.as_deref();
        let mut places = Vec::with_capacity(brief.members.len());
        for member in &brief.members {
            if member.is_guest() {
                places.push(None);
                continue;
            }
            let place = self.names.place(&member.name, &member.mark);
            if place == self.people.len() {
                self.people.push(Person::default());
            }
            if let Some(person) = self.people.get_mut(place) {
                let presided = chair == Some(&*member.id);
                person.change(period, |known| known.take(member, presided, on));
            }
            places.push(u32::try_from(place).ok());
        }
        let roll = Roll { chair, places: &places };
        self.take_tasks(brief, roll, period);
        self.cells.entry(period).or_default().take(brief, roll, on);
    }

    /// Counts the tasks given and done for each of those who bear them.
    fn take_tasks(&mut self, brief: &Brief<'_>, roll: Roll<'_>, period: Option<Period>) {
        for task in &brief.tasks {
            let count = match task.fate() {
                Some(Sum::TasksGiven) => Count::TasksGiven,
                Some(Sum::TasksOnTime) => Count::TasksOnTime,
                Some(Sum::TasksLate) => Count::TasksLate,
                _ => continue,
            };
            let ids = task.owners.iter().filter_map(|owner| owner.member.as_deref());
            for place in ids.filter_map(|id| roll.place(id)) {
                if let Some(person) = self.people.get_mut(place as usize) {
                    person.change(period, |known| known.bear(count));
                }
            }
        }
    }

    /// Adds what was summed of other sessions of this body.
    pub fn merge(&mut self, other: Self) {
        let mut places = Vec::with_capacity(other.people.len());
        for (names, person) in other.names.by_place().iter().zip(other.people) {
            let place = self.names.join(names);
            match self.people.get_mut(place) {
                Some(known) => known.merge(&person),
                None => self.people.push(person),
            }
            places.push(u32::try_from(place).unwrap_or(u32::MAX));
        }
        let moved = |place: u32| places.get(place as usize).copied().unwrap_or(u32::MAX);
        for (period, cell) in &other.cells {
            self.cells.entry(*period).or_default().merge(cell, &moved);
        }
    }
}
