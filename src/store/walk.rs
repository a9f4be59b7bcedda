//! Every session that lies under some paths, a folder at a time: names only, nothing is read.
//!
//! The shelf knows one layout; this goes through whatever folders a superior body keeps what it was
//! sent in. Only the names of one folder are held at once.

use std::collections::{BTreeMap, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};

use crate::store::fault::Refused;
use crate::store::session_path::SessionPath;
use crate::store::tell;
use crate::text::problem::Problem;

/// What lies at the next place.
#[derive(Debug)]
pub enum Found {
    /// A session.
    Session(Lying),
    /// Something that cannot be looked into.
    Refused(Box<Problem>),
}

/// The files of one session, as far as they are there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lying {
    /// Their common name.
    pub path: SessionPath,
    /// Whether there is a journal: the meeting was not closed, or not cleanly.
    pub has_journal: bool,
}

/// Goes through the sessions under some paths: the files of a folder first, then its folders, each
/// in the order of their names.
#[derive(Debug)]
pub struct Walk {
    places: Vec<PathBuf>,
    ready: VecDeque<Found>,
}

impl Walk {
    /// Begins at these paths: session files, journals, and folders of them to any depth.
    pub fn new<P: AsRef<Path>>(paths: &[P]) -> Self {
        let places = paths.iter().rev().map(|path| path.as_ref().to_owned()).collect();
        Self { places, ready: VecDeque::new() }
    }

    /// Takes what comes next, of one folder and no more than so many; nothing at the end.
    pub fn handful(&mut self, most: usize) -> Vec<Found> {
        let first = self.next();
        let others = most.saturating_sub(1).min(self.ready.len());
        first.into_iter().chain(self.ready.drain(..others)).collect()
    }

    /// Looks at a path somebody named, or at a folder within one.
    fn look(&mut self, place: &Path) {
        match fs::metadata(place) {
            Ok(data) if data.is_dir() => self.look_into(place),
            Ok(_) => {
                let path = SessionPath::of(place);
                let has_journal = path.journal().is_file();
                self.ready.push_back(Found::Session(Lying { path, has_journal }));
            }
            Err(_) => self.refuse(tell::refused(place, &Refused::Missing)),
        }
    }

    fn look_into(&mut self, folder: &Path) {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => return self.refuse(tell::no_list(folder, &error)),
        };
        let mut sessions: BTreeMap<SessionPath, bool> = BTreeMap::new();
        let mut folders = Vec::new();
        for entry in entries.filter_map(Result::ok) {
            let Ok(kind) = entry.file_type() else { continue };
            if entry.file_name().as_encoded_bytes().starts_with(b".") {
                continue;
            }
            let path = entry.path();
            // A link to a folder could lead round in a circle.
            if kind.is_dir() {
                folders.push(path);
                continue;
            }
            let end = path.extension().unwrap_or_default();
            if end == "json" || end == "journal" {
                *sessions.entry(SessionPath::of(&path)).or_default() |= end == "journal";
            }
        }
        folders.sort_unstable_by(|one, other| other.cmp(one));
        self.places.append(&mut folders);
        let lying = sessions.into_iter().map(|(path, has_journal)| Lying { path, has_journal });
        self.ready.extend(lying.map(Found::Session));
    }

    fn refuse(&mut self, problem: Problem) {
        self.ready.push_back(Found::Refused(Box::new(problem)));
    }
}

impl Iterator for Walk {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            if let Some(found) = self.ready.pop_front() {
                return Some(found);
            }
            let place = self.places.pop()?;
            self.look(&place);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(path: &Path) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::File::create(path).unwrap();
    }

    fn told(home: &Path, paths: &[PathBuf]) -> Vec<String> {
        let name = |path: &Path| path.strip_prefix(home).unwrap().display().to_string();
        Walk::new(paths)
            .map(|found| match found {
                Found::Session(Lying { path, has_journal: false }) => name(path.json()),
                Found::Session(Lying { path, has_journal: true }) => name(path.json()) + "+",
                Found::Refused(problem) => format!("!{}", problem.place.file),
            })
            .collect()
    }

    #[test]
    fn every_session_is_found_once_whatever_lies_there_of_it() {
        let home = tempfile::tempdir().unwrap();
        for name in [
            "b/sessions/2.json",
            "b/sessions/2.journal",
            "b/sessions/2.lock",
            "b/sessions/.3.json.0.tmp",
            "b/sessions/.hidden.json",
            "b/roster.csv",
            "a-b/1.json",
            "a/1.journal",
            "x.json",
        ] {
            put(&home.path().join(name));
        }
        let all = ["x.json", "a/1.json+", "a-b/1.json", "b/sessions/2.json+"];
        assert_eq!(told(home.path(), &[home.path().to_owned()]), all);
        let named = ["b/sessions/2.json", "a"].map(|name| home.path().join(name));
        assert_eq!(told(home.path(), &named), ["b/sessions/2.json+", "a/1.json+"]);
    }

    #[test]
    fn a_path_that_is_not_there_is_told() {
        let home = tempfile::tempdir().unwrap();
        let gone = home.path().join("gone");
        assert_eq!(
            told(home.path(), std::slice::from_ref(&gone)),
            [format!("!{}", gone.display())]
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_round_is_not_followed() {
        let home = tempfile::tempdir().unwrap();
        put(&home.path().join("a/1.json"));
        std::os::unix::fs::symlink(home.path(), home.path().join("a/round")).unwrap();
        assert_eq!(told(home.path(), &[home.path().to_owned()]), ["a/1.json"]);
    }
}
