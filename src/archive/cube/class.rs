//! What is summed of rehearsals: by trainee, by scenario and by period.
//!
//! A trainee is one and the same where the name is, as with people; a class has no bodies.

use std::collections::BTreeMap;

use crate::archive::cube::names::Names;
use crate::archive::period::Period;
use crate::archive::rehearsal::{Area, Rehearsal};

/// A class: everybody who rehearsed, and what.
#[derive(Debug, Default)]
pub struct Class {
    names: Names,
    drills: BTreeMap<(usize, Box<str>, Option<Period>), Drill>,
}

/// What is summed of some rehearsals.
#[derive(Debug, Clone, Default)]
pub struct Drill {
    /// How many.
    pub count: u64,
    /// How many were brought to their end.
    pub closed: u64,
    /// How long they lasted.
    pub seconds: u64,
    /// How often a hint was asked for.
    pub hints: u64,
    /// The points, and the most there were.
    pub points: Area,
    /// The points of each area.
    pub areas: BTreeMap<Box<str>, Area>,
    /// The lowest and the highest score, in per cent.
    pub scores: Option<(u64, u64)>,
    /// The score of the first, in per cent, and what made it the first.
    pub first: Option<(Box<str>, u64)>,
    /// The same of the last.
    pub last: Option<(Box<str>, u64)>,
}

impl Class {
    /// Says whether nobody rehearsed.
    pub fn is_empty(&self) -> bool {
        self.drills.is_empty()
    }

    /// Returns the name of each trainee, by the places in [`Class::drills`].
    pub fn names(&self) -> Vec<String> {
        self.names.shown().into_iter().map(|(name, _)| name).collect()
    }

    /// Goes through the sums: trainee, scenario, period.
    pub fn drills(&self) -> impl Iterator<Item = (usize, &str, Option<Period>, &Drill)> {
        self.drills
            .iter()
            .map(|((place, scenario, period), drill)| (*place, &**scenario, *period, drill))
    }

    /// Adds a rehearsal.
    pub fn take(&mut self, rehearsal: &Rehearsal<'_>, period: Option<Period>) {
        let place = self.names.place(&rehearsal.trainee, "");
        let key = (place, rehearsal.scenario.as_ref().into(), period);
        self.drills.entry(key).or_default().merge(&Drill::of(rehearsal));
    }

    /// Adds the sums of other files.
    pub fn merge(&mut self, other: Self) {
        let places: Vec<usize> =
            other.names.by_place().iter().map(|names| self.names.join(names)).collect();
        for ((place, scenario, period), drill) in other.drills {
            let place = places.get(place).copied().unwrap_or(place);
            self.drills.entry((place, scenario, period)).or_default().merge(&drill);
        }
    }
}

impl Drill {
    fn of(rehearsal: &Rehearsal<'_>) -> Self {
        let Rehearsal { seconds, closed, hints, total, most, .. } = *rehearsal;
        let percent = (total * 100).checked_div(most);
        let stamp = || -> Box<str> { format!("{} {}", rehearsal.at, rehearsal.fingerprint).into() };
        let own =
            |(area, points): (&std::borrow::Cow<'_, str>, &Area)| (area.as_ref().into(), *points);
        Self {
            count: 1,
            closed: u64::from(closed),
            seconds,
            hints,
            points: Area { points: total, most },
            areas: rehearsal.areas.iter().map(own).collect(),
            scores: percent.map(|percent| (percent, percent)),
            first: percent.map(|percent| (stamp(), percent)),
            last: percent.map(|percent| (stamp(), percent)),
        }
    }

    /// Adds what was summed of other rehearsals.
    pub fn merge(&mut self, other: &Self) {
        self.count += other.count;
        self.closed += other.closed;
        self.seconds += other.seconds;
        self.hints += other.hints;
        self.points.add(other.points);
        for (area, points) in &other.areas {
            self.areas.entry(area.clone()).or_default().add(*points);
        }
        if let Some((low, high)) = other.scores {
            let (least, most) = self.scores.unwrap_or((low, high));
            self.scores = Some((least.min(low), most.max(high)));
        }
        let firsts = [self.first.take(), other.first.clone()];
        self.first = firsts.into_iter().flatten().min();
        self.last = self.last.take().max(other.last.clone());
    }
}

impl Area {
    fn add(&mut self, other: Self) {
        self.points += other.points;
        self.most += other.most;
    }
}
