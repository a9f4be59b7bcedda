//! The shelf: all sessions of all bodies, without reading any of them whole.
//!
//! A session file names itself in its first field and a journal in its first entry; whether it was
//! closed shows at the end. Damage in between is found when the session is opened.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::meeting::clock::Stamp;
use crate::store::place::{Kind, Places};
use crate::store::session_path::SessionPath;
use crate::store::tell;
use crate::text::problem::Problem;

mod head;
pub mod underway;

pub use head::Head;

/// A session on the shelf.
#[derive(Debug)]
pub struct Shelved {
    /// Where it lies.
    pub path: SessionPath,
    /// What it says of itself, as far as that could be read.
    pub head: Head,
    /// How it stands.
    pub state: State,
    /// When it began; when the file was last written, if it does not say.
    pub date: Option<Stamp>,
    /// The size of its files in bytes.
    pub bytes: u64,
}

/// How a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// It was not closed; it can be resumed.
    Unfinished,
    /// It was closed.
    Closed,
    /// It went on at another place.
    MovedOn,
    /// A newer version wrote it.
    Newer,
    /// It does not look as it should.
    Damaged,
}

/// Lists every session, the newest first, and what could not be listed.
pub fn list(places: &Places, kind: Kind) -> (Vec<Shelved>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut found = BTreeSet::new();
    for body in folder(&places.bodies(kind), &mut problems) {
        sessions(&body, &mut found, &mut problems);
    }
    (looked_at(found), problems)
}

/// Lists the real sessions of one body, the newest first, and what could not be listed.
pub fn of_body(places: &Places, body: &str) -> (Vec<Shelved>, Vec<Problem>) {
    let (mut found, mut problems) = (BTreeSet::new(), Vec::new());
    sessions(&places.body(body, Kind::Record), &mut found, &mut problems);
    (looked_at(found), problems)
}

/// Finds the sessions in a body's folder.
fn sessions(body: &Path, found: &mut BTreeSet<SessionPath>, problems: &mut Vec<Problem>) {
    for file in folder(&body.join("sessions"), problems) {
        let is_ours = file.extension().is_some_and(|end| end == "json" || end == "journal");
        let is_hidden =
            file.file_name().is_none_or(|name| name.as_encoded_bytes().starts_with(b"."));
        if is_ours && !is_hidden {
            found.insert(SessionPath::of(&file));
        }
    }
}

/// Looks at each session and puts the newest first.
fn looked_at(found: BTreeSet<SessionPath>) -> Vec<Shelved> {
    let mut shelf: Vec<Shelved> = found.into_iter().map(look).collect();
    shelf.sort_by(|one, other| (other.date, &other.path).cmp(&(one.date, &one.path)));
    shelf
}

/// Looks at one session.
pub fn look(path: SessionPath) -> Shelved {
    let journal = path.journal();
    let sizes = [path.json(), &journal].map(|file| fs::metadata(file).ok());
    let of_json = sizes[0].as_ref().map(|_| head::of_session(path.json()));
    let of_journal = sizes[1].as_ref().map(|_| head::of_journal(&journal));
    let is_moved = fs::symlink_metadata(path.moved()).is_ok();
    let states = [&of_json, &of_journal].map(|seen| seen.as_ref().map(|(_, state)| *state));
    let state = match states {
        _ if is_moved => State::MovedOn,
        [Some(State::Newer), _] | [_, Some(State::Newer)] => State::Newer,
        [Some(State::Closed), _] | [_, Some(State::Closed)] => State::Closed,
        // Either file alone restores the meeting.
        [Some(State::Unfinished), _] | [_, Some(State::Unfinished)] => State::Unfinished,
        _ => State::Damaged,
    };
    let written = sizes.iter().flatten().filter_map(|data| data.modified().ok()).max();
    let head = [of_json, of_journal]
        .into_iter()
        .flatten()
        .map(|(head, _)| head)
        .reduce(Head::or)
        .unwrap_or_default();
    let date = head
        .opened_at
        .or_else(|| written.map(|time| chrono::DateTime::<chrono::Utc>::from(time).fixed_offset()));
    let bytes = sizes.iter().flatten().map(fs::Metadata::len).sum();
    Shelved { path, head, state, date, bytes }
}

/// Returns what is in a folder; one that is not there has nothing.
fn folder(path: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    match fs::read_dir(path) {
        Ok(entries) => entries.filter_map(Result::ok).map(|entry| entry.path()).collect(),
        Err(error) => {
            use std::io::ErrorKind::{NotADirectory, NotFound};
            if !matches!(error.kind(), NotFound | NotADirectory) {
                problems.push(tell::no_list(path, &error));
            }
            Vec::new()
        }
    }
}

#[cfg(test)]
mod tests;
