//! Lists of people and agendas coming in.
//!
//! Whatever a body keeps its list in is read: CSV with any separator, a spreadsheet's Unicode text,
//! XLSX, names a line each, or another session's file. Everything that was assumed is told, every
//! fault is told at once with its place, and nothing is guessed about letters.
//!
//! ```text
//! bytes ─► decode ─┬─ text ─┬─ table ─┬─► layout ─► people ─► namesake ─► Import
//!                  │        └─ session ──────────────────────────────────►
//!                  └─ sheet ──────────┘
//! ```

pub mod samples;

mod agenda;
mod birth;
mod class;
mod complaint;
mod decode;
mod export;
mod heading;
mod layout;
mod letters;
mod matter;
mod namesake;
mod people;
mod progress;
mod session;
mod sheet;
mod standing;
mod table;

#[cfg(test)]
mod faults;
#[cfg(test)]
mod shapes;

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use crate::meeting::member::Person;
use crate::meeting::question::Matter;
use crate::text::problem::Problem;

use complaint::{Complaints, Spot};
use decode::Content;
use progress::Progress;

pub use export::{put as put_cell, to_csv};

/// The largest file that is read, in bytes.
const LARGEST: u64 = 64 << 20;

/// What a file holds for a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Import {
    /// The people, in the order of the file. Invariant: at least one.
    pub people: Vec<Person>,
    /// The questions another session left open or deferred; empty for any other file.
    pub agenda: Vec<Matter>,
    /// What was assumed or left out, as warnings in the order of lines.
    pub remarks: Vec<Problem>,
    /// The body that meets, where the file tells it.
    pub body: Option<String>,
}

/// Reads a roster.
///
/// # Errors
/// Everything that was found in a file that can't be used, errors and warnings.
pub fn read(path: &Path) -> Result<Import, Vec<Problem>> {
    read_telling(path, &mut |_| ())
}

/// Reads a roster and tells how far it has come, in percent, each at most once and rising.
///
/// # Errors
/// As [`read`].
pub fn read_telling(path: &Path, tell: &mut dyn FnMut(u8)) -> Result<Import, Vec<Problem>> {
    let name = path.display().to_string();
    import(&name, &load(path)?, &mut Progress::to(tell))
}

/// Reads a roster that is in memory already; `name` is what it is called in problems.
///
/// # Errors
/// As [`read`].
pub fn from_bytes(name: &str, bytes: &[u8]) -> Result<Import, Vec<Problem>> {
    import(name, bytes, &mut Progress::to(&mut |_| ()))
}

/// Reads names that were typed or pasted: one a line, or cells copied from a spreadsheet.
///
/// # Errors
/// As [`read`].
pub fn people_from_text(name: &str, text: &str) -> Result<Import, Vec<Problem>> {
    from_bytes(name, text.as_bytes())
}

/// Reads an agenda: a question a line with its minutes after a bar, a table with headings, or what
/// another session left open. Returns it with what was assumed or left out.
///
/// # Errors
/// As [`read`].
pub fn read_agenda(path: &Path) -> Result<(Vec<Matter>, Vec<Problem>), Vec<Problem>> {
    agenda_from_bytes(&path.display().to_string(), &load(path)?)
}

/// Reads an agenda that is in memory already; `name` is what it is called in problems.
///
/// # Errors
/// As [`read`].
pub fn agenda_from_bytes(
    name: &str,
    bytes: &[u8],
) -> Result<(Vec<Matter>, Vec<Problem>), Vec<Problem>> {
    let mut complaints = Complaints::about(name);
    let mut untold = |_| ();
    let progress = &mut Progress::to(&mut untold);
    let matters = match take(bytes, &agenda::SEEKING, &mut complaints, progress) {
        Some(Taken::Table(table)) => agenda::read(&table, &mut complaints),
        Some(Taken::Session(legacy)) => {
            if legacy.agenda.is_empty() && complaints.is_usable() {
                complaints.error(
                    Spot::WHOLE,
                    |words| words.roster_agenda_settled(),
                    |words| words.roster_agenda_settled_cure(),
                );
            }
            legacy.agenda
        }
        None => Vec::new(),
    };
    complaints.settle().map(|remarks| (matters, remarks))
}

fn import(name: &str, bytes: &[u8], progress: &mut Progress<'_>) -> Result<Import, Vec<Problem>> {
    let mut complaints = Complaints::about(name);
    let mut import = Import::default();
    match take(bytes, &people::SEEKING, &mut complaints, progress) {
        Some(Taken::Table(table)) => {
            import.people = people::read(&table, &mut complaints, progress);
        }
        Some(Taken::Session(legacy)) => {
            people::count(&legacy.people, &mut complaints);
            import = Import {
                people: legacy.people,
                agenda: legacy.agenda,
                body: legacy.body,
                remarks: Vec::new(),
            };
        }
        None => {}
    }
    import.remarks = complaints.settle()?;
    progress.at(1, 1, (99, 100));
    Ok(import)
}

/// What the bytes turned out to be.
enum Taken {
    Table(table::Table),
    Session(session::Legacy),
}

fn take(
    bytes: &[u8],
    seeking: &table::Seeking,
    complaints: &mut Complaints,
    progress: &mut Progress<'_>,
) -> Option<Taken> {
    let taken = match decode::content(bytes) {
        Ok(Content::Workbook) => Taken::Table(sheet::read(bytes, seeking, complaints, progress)),
        Ok(Content::Text(text)) if session::is_json(&text) => {
            Taken::Session(session::read(&text, complaints))
        }
        Ok(Content::Text(text)) => Taken::Table(table::split(&text, seeking, complaints, progress)),
        Err(unreadable) => {
            unreadable.report(complaints);
            return None;
        }
    };
    // What can't be taken apart would only be complained of a second time.
    complaints.is_usable().then_some(taken)
}

/// Loads a file whole, up to the largest size.
fn load(path: &Path) -> Result<Vec<u8>, Vec<Problem>> {
    let mut complaints = Complaints::about(&path.display().to_string());
    let mut bytes = Vec::new();
    let loaded = File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes));
    match loaded {
        Ok(size) if size as u64 > LARGEST => complaints.error(
            Spot::WHOLE,
            |words| words.roster_too_large(LARGEST >> 20),
            |words| words.roster_too_large_cure(),
        ),
        Ok(_) => return Ok(bytes),
        // Systems differ in what they answer to reading a folder.
        Err(_) if path.is_dir() => {
            tell_unloaded(&io::ErrorKind::IsADirectory.into(), &mut complaints);
        }
        Err(error) => tell_unloaded(&error, &mut complaints),
    }
    complaints.settle().map(|_| bytes)
}

fn tell_unloaded(error: &io::Error, complaints: &mut Complaints) {
    match error.kind() {
        io::ErrorKind::NotFound => complaints.error(
            Spot::WHOLE,
            |words| words.roster_not_found(),
            |words| words.roster_not_found_cure(),
        ),
        io::ErrorKind::PermissionDenied => complaints.error(
            Spot::WHOLE,
            |words| words.roster_forbidden(),
            |words| words.roster_forbidden_cure(),
        ),
        io::ErrorKind::IsADirectory => complaints.error(
            Spot::WHOLE,
            |words| words.roster_directory(),
            |words| words.roster_directory_cure(),
        ),
        _ => complaints.error(
            Spot::WHOLE,
            |words| words.roster_unreadable(error.to_string()),
            |words| words.roster_unreadable_cure(),
        ),
    }
}
