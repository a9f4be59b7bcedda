//! The sums of many sessions: by body, by person and by period, and nothing else of them.
//!
//! Two cubes of different files merge into the cube of both, whichever comes first, so that every
//! core can fill one of its own.

pub mod body;
pub mod cell;
pub mod class;
pub mod names;
pub mod person;
pub mod tally;

use chrono::NaiveDate;

use crate::archive::brief::Brief;
use crate::archive::period::{Period, Span};
use crate::archive::rehearsal::Rehearsal;
use body::Body;
use class::Class;
use names::Names;

/// The sums.
#[derive(Debug)]
pub struct Cube {
    /// How fine time is told; none where all of it is one.
    span: Option<Span>,
    names: Names,
    bodies: Vec<Body>,
    class: Class,
}

impl Cube {
    /// Begins with nothing.
    pub fn new(span: Option<Span>) -> Self {
        Self { span, names: Names::default(), bodies: Vec::new(), class: Class::default() }
    }

    /// Returns how fine time is told.
    pub const fn span(&self) -> Option<Span> {
        self.span
    }

    /// Returns the bodies, in no order that means anything.
    pub fn bodies(&self) -> &[Body] {
        &self.bodies
    }

    /// Returns the name of each of the bodies, in their order.
    pub fn names(&self) -> Vec<String> {
        self.names.shown().into_iter().map(|(name, _)| name).collect()
    }

    /// Returns those who rehearsed.
    pub const fn class(&self) -> &Class {
        &self.class
    }

    /// Adds a rehearsal held on `day`.
    pub fn take_rehearsal(&mut self, rehearsal: &Rehearsal<'_>, day: NaiveDate) {
        self.class.take(rehearsal, self.span.map(|span| Period::of(day, span)));
    }

    /// Adds a session held on `day`.
    pub fn take(&mut self, brief: &Brief<'_>, day: NaiveDate) {
        let period = self.span.map(|span| Period::of(day, span));
        let place = self.names.place(&brief.session.body, "");
        if place == self.bodies.len() {
            self.bodies.push(Body::default());
        }
        if let Some(body) = self.bodies.get_mut(place) {
            body.take(brief, day, period);
        }
    }

    /// Adds the sums of other files.
    pub fn merge(&mut self, other: Self) {
        self.class.merge(other.class);
        for (names, body) in other.names.by_place().into_iter().zip(other.bodies) {
            let place = self.names.join(&names);
            match self.bodies.get_mut(place) {
                Some(known) => known.merge(body),
                None => self.bodies.push(body),
            }
        }
    }
}
