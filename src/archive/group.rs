//! The sums of one row: the cells of a cube that a row stands for, put together.

use std::collections::BTreeMap;

use crate::archive::cube::body::Body;
use crate::archive::cube::cell::{Cell, Found};
use crate::archive::cube::person::{Count, Presence};
use crate::archive::period::{Period, Span};
use crate::archive::spread::gini;

/// One body in one period.
#[derive(Debug, Default)]
pub struct Share {
    /// Its sessions.
    pub cell: Cell,
    /// Its people who stood on a roster then, by their places.
    pub people: Vec<(u32, Presence)>,
}

/// Takes a body apart into periods of a span, or into one that is all of its time.
pub fn shares(body: &Body, span: Option<Span>) -> BTreeMap<Option<Period>, Share> {
    let target =
        |period: Option<Period>| span.and_then(|span| period.map(|period| period.within(span)));
    let mut shares: BTreeMap<Option<Period>, Share> = BTreeMap::new();
    for (period, cell) in body.cells() {
        shares.entry(target(period)).or_default().cell.merge(cell, &|place| place);
    }
    for (place, person) in (0..).zip(body.people()) {
        for (period, presence) in person.periods() {
            let people = &mut shares.entry(target(period)).or_default().people;
            match people.last_mut() {
                Some((last, known)) if *last == place => known.merge(presence),
                _ => people.push((place, *presence)),
            }
        }
    }
    shares
}

/// The sessions of one row.
#[derive(Debug, Default)]
pub struct Group {
    /// Everything that adds up, and what was left open: of each body by its last session.
    pub cell: Cell,
    /// How many bodies met.
    pub bodies: u64,
    /// How many people stood on a roster.
    pub people: u64,
    /// How many were there to be heard and never were.
    pub never_heard: u64,
    /// How unevenly talking time is spread; none until [`Group::finish`], and where nobody talked.
    pub gini: Option<u64>,
    times: Vec<u64>,
    spread: BTreeMap<Box<str>, Spread>,
}

/// Over how many bodies a kind of finding is spread.
#[derive(Debug, Clone, Copy, Default)]
struct Spread {
    bodies: u64,
    recurring: u64,
}

impl Group {
    /// Adds what one body has to it. To be done once a body.
    pub fn add(&mut self, share: &Share) {
        self.cell.join(&share.cell);
        self.bodies += 1;
        self.people += share.people.len() as u64;
        for (_, presence) in &share.people {
            self.never_heard += u64::from(presence.is_never_heard());
            if presence.get(Count::Listened) > 0 {
                self.times.push(presence.get(Count::Share));
            }
        }
        for (kind, found) in &share.cell.findings {
            let spread = self.spread.entry(kind.clone()).or_default();
            spread.bodies += 1;
            spread.recurring += u64::from(found.sessions > 1);
        }
    }

    /// Works out what can only be known at the end.
    #[must_use]
    pub fn finish(mut self) -> Self {
        self.gini = gini(&mut std::mem::take(&mut self.times));
        self
    }

    /// Returns the findings made in these sessions, by kind.
    pub fn findings(&self) -> impl Iterator<Item = (&str, Finding)> {
        let sessions = self.cell.get(crate::archive::cube::cell::Sum::Sessions);
        self.cell.findings.iter().map(move |(kind, found)| {
            let Spread { bodies, recurring } = self.spread.get(kind).copied().unwrap_or_default();
            (&**kind, Finding { found: *found, of_sessions: sessions, bodies, recurring })
        })
    }
}

/// One kind of finding in the sessions of one row.
#[derive(Debug, Clone, Copy)]
pub struct Finding {
    /// How often it was made.
    pub found: Found,
    /// Of how many sessions.
    pub of_sessions: u64,
    /// In how many bodies.
    pub bodies: u64,
    /// In how many of them more than once.
    pub recurring: u64,
}

/// One person in the sessions of one row.
#[derive(Debug, Clone, Copy)]
pub struct Voice {
    /// Everything that adds up.
    pub presence: Presence,
    /// The tasks they bear that the body's last session left open.
    pub tasks_open: u64,
}

impl Share {
    /// Goes through the people, by their places.
    pub fn voices(&self) -> impl Iterator<Item = (u32, Voice)> {
        let mut borne: BTreeMap<u32, u64> = BTreeMap::new();
        for bearer in &self.cell.last.bearers {
            *borne.entry(*bearer).or_default() += 1;
        }
        self.people.iter().map(move |(place, presence)| {
            let tasks_open = borne.get(place).copied().unwrap_or(0);
            (*place, Voice { presence: *presence, tasks_open })
        })
    }
}
