//! The meeting before: found on the shelf by its body, or in a file somebody named.
//!
//! The roster of a body is its `roster.csv`, and every meeting opened writes it. If the file still
//! says what the last meeting opened with, nobody touched it since and the roster as it stood at
//! the end of that meeting is the newer one; if it says something else, somebody changed it and the
//! file is taken as it is.

use std::path::PathBuf;
use std::time::Duration;

use chrono::NaiveDate;

use crate::app::world::coming::Coming;
use crate::app::world::{World, keep, problem};
use crate::meeting::carried::OldFinding;
use crate::meeting::event::Event;
use crate::meeting::hand_over::HandOver;
use crate::meeting::member::{Class, Person};
use crate::meeting::record::Record;
use crate::store::place::Places;
use crate::store::recover::{Mode, Reason, Recovered, recover};
use crate::store::session_path::SessionPath;
use crate::store::{shelf, tell};
use crate::text::Words;
use crate::text::problem::{Problem, Severity};
use crate::text::words::both;

/// How often a meeting can have gone on at yet another place.
const MOST_MOVES: usize = 8;

/// How many days before it is held a meeting is prepared at most; a date farther off is mistyped.
const MOST_DAYS_AHEAD: i64 = 92;

/// A meeting before, and what it leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Previous {
    /// The session's file.
    pub path: PathBuf,
    /// What it leaves.
    pub hand_over: HandOver,
    /// Whether the roster remembered for its body is no newer than the end of that meeting.
    pub newest_roster: bool,
}

/// What was found of the meeting before.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recalled {
    /// The meeting; none if the body never met or nothing of it can be used.
    pub previous: Option<Previous>,
    /// What is to be told, as warnings: nothing here keeps a meeting from being opened.
    pub problems: Vec<Problem>,
}

/// Where the meeting before is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sought {
    /// The latest real one of a body.
    Body(String),
    /// In a file.
    File(PathBuf),
}

impl World {
    /// Returns the roster as it stood at the end of a meeting, for a meeting of `body`; none if the
    /// one remembered for the body is newer or its own.
    pub fn roster_as_it_stood<'a>(
        &self,
        previous: &'a Previous,
        body: &str,
    ) -> Option<&'a [Person]> {
        let people = previous.hand_over.people.as_slice();
        let kept = self.roster_path(body);
        let is_newest = if kept == self.roster_path(&previous.hand_over.body) {
            previous.newest_roster
        } else {
            !kept.is_file()
        };
        (is_newest && !people.is_empty()).then_some(people)
    }

    /// Finds the meeting before and reads it whole; the console asks [`Recalling`] instead.
    pub fn previous(&self, sought: &Sought) -> Recalled {
        recall(&self.places, sought)
    }
}

/// The meeting before, on its way.
#[derive(Debug)]
pub struct Recalling(Coming<Recalled>);

impl Recalling {
    /// Begins to look for it, and waits just as long as nobody notices.
    pub fn start(places: &Places, sought: Sought) -> Self {
        let places = places.clone();
        Self(Coming::start("previous", move || recall(&places, &sought)))
    }

    /// Waits for it, but no longer than `patience`; says whether it has just come.
    pub fn wait(&mut self, patience: Duration) -> bool {
        self.0.wait(patience)
    }

    /// Says whether it has just come.
    pub fn poll(&mut self) -> bool {
        self.0.poll()
    }

    /// Hands out what was found once it is here.
    pub const fn take(&mut self) -> Option<Recalled> {
        self.0.take()
    }

    /// Returns when to look again; `None` once there is nothing to wait for.
    pub fn wake_in(&self) -> Option<Duration> {
        self.0.wake_in()
    }
}

fn recall(places: &Places, sought: &Sought) -> Recalled {
    match sought {
        Sought::Body(body) if body.is_empty() => Recalled::default(),
        Sought::Body(body) => latest(places, body),
        Sought::File(path) => {
            let mut problems = Vec::new();
            let path = SessionPath::of(path);
            let previous = read(places, &path, &mut problems);
            if previous.is_none() {
                instead(&mut problems, |words| words.carry_not_used());
            }
            Recalled { previous, problems }
        }
    }
}

/// Takes the latest meeting of a body that can be read; those after it are named.
fn latest(places: &Places, body: &str) -> Recalled {
    let (shelf, mut problems) = shelf::of_body(places, body);
    for one in shelf {
        let mut told = Vec::new();
        let previous = read(places, &one.path, &mut told);
        if previous.is_none() {
            instead(&mut told, |words| words.carry_skipped());
        }
        problems.extend(told);
        if previous.is_some() {
            return Recalled { previous, problems };
        }
    }
    Recalled { previous: None, problems }
}

/// Says what becomes of it that a session cannot be used.
fn instead(problems: &mut [Problem], cure: impl Fn(&Words) -> String) {
    for problem in problems {
        problem.cure = both(&cure);
    }
}

/// Reads a session; one that is damaged is not used, for half of it would be a wrong meeting.
fn read(places: &Places, path: &SessionPath, problems: &mut Vec<Problem>) -> Option<Previous> {
    let (path, found) = follow(path);
    let is_whole = matches!(found.mode, Mode::Writable | Mode::ReadOnly(Reason::MovedOn));
    problems.extend(found.remarks.into_iter().map(tell::as_warning));
    if !is_whole {
        return None;
    }
    let opened_with = found.chain.entries.first().and_then(|entry| match &entry.event {
        Event::Opened(opening) => Some(members(&opening.people)),
        _ => None,
    });
    let record = Record::replay(found.chain.entries);
    let findings = record.last_ts().map(|now| record.meeting().findings(now));
    let findings = OldFinding::tally(&findings.unwrap_or_default());
    let Some(hand_over) = record.meeting().hand_over(findings) else {
        // A meeting killed before its first entry was whole left nothing; that is told already.
        if problems.is_empty() {
            let what = both(|words| words.carry_not_opened());
            problems.push(problem(path.json(), Severity::Warning, what));
        }
        return None;
    };
    let newest_roster = match keep::remembered(places, &hand_over.body) {
        None => true,
        Some(kept) => kept.is_ok_and(|kept| Some(kept.people) == opened_with),
    };
    Some(Previous { path: path.json().to_owned(), hand_over, newest_roster })
}

/// Reads a session where the meeting last went on; where that place is gone, as far as it goes here.
fn follow(path: &SessionPath) -> (SessionPath, Recovered) {
    let (mut path, mut found) = (path.clone(), recover(path));
    for _ in 0..MOST_MOVES {
        let Some(next) = path.went_on() else { break };
        let there = recover(&next);
        if there.entries().len() < found.entries().len() {
            break;
        }
        (path, found) = (next, there);
    }
    (path, found)
}

/// Returns those of a roster that are kept: guests come to one meeting.
pub(super) fn members(people: &[Person]) -> Vec<Person> {
    people.iter().filter(|person| person.class != Class::Guest).cloned().collect()
}

impl Previous {
    /// Returns the day the new meeting is most likely meant for: the one set last time if it is
    /// still to come and not far off, else today.
    pub fn day(&self, today: NaiveDate) -> NaiveDate {
        let is_near = |day: &NaiveDate| (0..=MOST_DAYS_AHEAD).contains(&(*day - today).num_days());
        self.hand_over.next_on.filter(is_near).unwrap_or(today)
    }
}
