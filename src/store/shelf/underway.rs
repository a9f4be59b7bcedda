//! The meetings under way: those with a journal, found by their names alone and then looked at.
//!
//! A closed meeting has none, so a shelf of thousands costs little more than its folders' lists. No
//! lock is tried: whoever only looks must not be in a console's way, not even for a moment.

use std::fs;

use crate::meeting::clock::Stamp;
use crate::store::place::{Kind, Places};
use crate::store::session_path::SessionPath;
use crate::store::shelf::{Shelved, State, folder, look};

/// A meeting that was not closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Underway {
    /// Where it lies.
    pub path: SessionPath,
    /// Whether a console has it in hand, as far as the lock beside it tells.
    pub held: bool,
    /// Whether it is practice.
    pub practice: bool,
    /// When it began.
    pub date: Option<Stamp>,
}

/// Lists the meetings that were not closed: those in a console's hand first, real ones before
/// practice, then the newest first.
pub fn underway(places: &Places) -> Vec<Underway> {
    let mut found: Vec<Underway> =
        [Kind::Record, Kind::Practice].into_iter().flat_map(|kind| of_kind(places, kind)).collect();
    found.sort_by(|one, other| {
        let rank = |it: &Underway| (!it.held, it.practice);
        rank(one).cmp(&rank(other)).then_with(|| other.date.cmp(&one.date))
    });
    found
}

fn of_kind(places: &Places, kind: Kind) -> Vec<Underway> {
    // What cannot be listed is told on the shelf; here it is as if it were not there.
    let mut unlisted = Vec::new();
    let mut journals = Vec::new();
    for body in folder(&places.bodies(kind), &mut unlisted) {
        let files = folder(&body.join("sessions"), &mut unlisted);
        journals.extend(
            files.into_iter().filter(|file| file.extension().is_some_and(|end| end == "journal")),
        );
    }
    let looked_at = journals.iter().map(|file| look(SessionPath::of(file)));
    let unfinished = looked_at.filter(|one| one.state == State::Unfinished);
    unfinished
        .map(|Shelved { path, date, .. }| {
            let held = fs::symlink_metadata(path.lock()).is_ok();
            Underway { path, held, practice: kind == Kind::Practice, date }
        })
        .collect()
}
