//! Everything outside the console: the disk, the clock, the procedures at hand.
//!
//! The screens ask here and never at the disk themselves. A meeting begins and ends here too: its
//! files, its lock and its writer belong to the world, the desk only hands entries over.

mod coming;
pub mod gather;
pub mod importing;
mod keep;
mod opening;
mod path;
mod practice;
pub mod previous;
mod printing;
pub mod winding;

use std::path::{Path, PathBuf};
use std::time::Duration;

pub use gather::{Gathering, OnShelf, Shelves};
pub use importing::Importing;
pub use path::typed_path;
pub use previous::{Previous, Recalled, Recalling, Sought};
pub use printing::{Printing, Wish};
pub use winding::{Footage, Winding};

use crate::app::live::Live;
use crate::desk::journal::Nowhere;
use crate::desk::{Clock, Desk};
use crate::meeting::clock::Stamp;
use crate::meeting::command::Command;
use crate::meeting::event::Opening;
use crate::meeting::record::Record;
use crate::procedure::Library;
use crate::store::lock::Holder;
use crate::store::place::{Kind, Places};
use crate::store::recover::recover;
use crate::store::session::Session;
use crate::store::session_fold::SessionFold;
use crate::store::session_path::SessionPath;
use crate::store::tell;
use crate::text::problem::{Place, Problem, Severity};
use crate::text::words::both;

/// How long letting go of a session that only has to be tidied up may take.
const TIDYING: Duration = Duration::from_secs(3);

/// Everything outside the console.
#[derive(Debug)]
pub struct World {
    /// Where things lie.
    pub places: Places,
    /// The procedures at hand.
    pub library: Library,
    clock: fn() -> Box<dyn Clock>,
    /// The session being written.
    session: Option<Session>,
}

/// A session read from disk.
#[derive(Debug)]
pub enum Resumed {
    /// The meeting goes on.
    Live(Box<Live>),
    /// It is only to be looked at.
    ReadOnly(Box<Record>),
}

/// What is not safe when a meeting should be left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsaved {
    /// How many entries are in memory only.
    pub entries: u64,
    /// What is wrong with the disk, if it said so.
    pub problems: Vec<Problem>,
}

impl World {
    /// Looks around: where things lie, and which procedures there are.
    pub fn open(
        data: Option<PathBuf>,
        config: Option<PathBuf>,
        clock: fn() -> Box<dyn Clock>,
    ) -> Result<Self, Box<Problem>> {
        let places = Places::find(data, config)?;
        let library = Library::load(Some(&places.procedures()));
        Ok(Self { places, library, clock, session: None })
    }

    /// Returns a clock of one's own.
    pub fn clock(&self) -> Box<dyn Clock> {
        (self.clock)()
    }

    /// Returns the time of the world.
    pub fn now(&self) -> Stamp {
        self.clock().read().wall
    }

    /// Opens a meeting and begins to write it down in its body's folder.
    ///
    /// Errors as [`World::start_at`].
    pub fn start(&mut self, opening: Opening) -> Result<Live, Vec<Problem>> {
        let path = self.default_path(&opening);
        self.start_at(opening, &path)
    }

    /// Returns where a meeting is written if nobody says otherwise.
    pub fn default_path(&self, opening: &Opening) -> SessionPath {
        let kind = if opening.practice { Kind::Practice } else { Kind::Record };
        let date = self.now().date_naive();
        self.places.session(&opening.body, &opening.title, date, kind)
    }

    /// Opens a meeting and begins to write it down at `path`; a real one makes its roster
    /// remembered.
    ///
    /// A disk that refuses is no error: the meeting is held, and its state shows what is not saved.
    /// Nothing is written unless the meeting can be opened.
    pub fn start_at(&mut self, opening: Opening, path: &SessionPath) -> Result<Live, Vec<Problem>> {
        let (practice, body) = (opening.practice, opening.body.clone());
        let people = opening.people.clone();
        let command = Command::Open(Box::new(opening));
        let refused = |refusal| vec![opening::refused(&refusal, &command)];
        Record::default().decide(&command).map_err(refused)?;
        let fold = Box::new(SessionFold::default());
        let holder = Holder::this(self.now());
        let session = Session::create(path, fold, holder).map_err(|taken| vec![*taken])?;
        let mut desk = Desk::new(Record::default(), session.journal(), self.clock());
        desk.submit(&command).map_err(refused)?;
        self.session = Some(session);
        if !practice {
            // A roster that cannot be kept is no reason to stop a meeting; it is asked for again.
            let _ = self.remember_roster(&body, &people);
        }
        Ok(Live::new(desk, path.json().to_owned()))
    }

    /// Opens a session again: to go on with, or only to be looked at; with everything the chair
    /// should be told. An error when there is nothing in it.
    pub fn resume(&mut self, path: &Path) -> Result<(Resumed, Vec<Problem>), Vec<Problem>> {
        let path = SessionPath::of(path);
        let fold = Box::new(SessionFold::default());
        let mut stored = Session::resume(&path, fold, Holder::this(self.now()));
        let remarks = std::mem::take(&mut stored.found.remarks);
        let record = Record::replay(std::mem::take(&mut stored.found.chain.entries));
        if record.last_seq() == 0 {
            if let Some(mut session) = stored.session {
                session.close(TIDYING);
            }
            return Err(told(remarks, &path));
        }
        let Some(mut session) = stored.session else {
            return Ok((Resumed::ReadOnly(Box::new(record)), remarks));
        };
        if !record.meeting().is_open() {
            // Closed, but the power went before the journal was cleared away.
            session.close(TIDYING);
            return Ok((Resumed::ReadOnly(Box::new(record)), remarks));
        }
        let mut desk = Desk::new(record, session.journal(), self.clock());
        desk.reopen();
        self.session = Some(session);
        let live = Live::new(desk, path.json().to_owned());
        Ok((Resumed::Live(Box::new(live)), remarks))
    }

    /// Reads a session without touching anything.
    pub fn look(&self, path: &SessionPath) -> Result<(Record, Vec<Problem>), Vec<Problem>> {
        let mut found = recover(path);
        let remarks = std::mem::take(&mut found.remarks);
        let record = Record::replay(std::mem::take(&mut found.chain.entries));
        if record.last_seq() == 0 { Err(told(remarks, path)) } else { Ok((record, remarks)) }
    }

    /// Goes on writing at another place: a folder, or a file that does not exist yet. Returns at
    /// once; how it goes shows in the state of the desk.
    pub fn relocate(&mut self, live: &mut Live, typed: &str) -> Result<(), Box<Problem>> {
        let mut path = typed_path(typed);
        if path.is_dir()
            && let Some(name) = live.path.file_name()
        {
            path.push(name);
        }
        let to = SessionPath::new(&path);
        if let Some(session) = &mut self.session {
            session.relocate(&to)?;
        } else {
            let fold = Box::new(SessionFold::default());
            let session = Session::create(&to, fold, Holder::this(self.now()))?;
            live.desk.change_journal(session.journal());
            self.session = Some(session);
        }
        to.json().clone_into(&mut live.path);
        Ok(())
    }

    /// Lets go of the session being written once everything is safe, waiting no longer than
    /// `patience`. Of a meeting that was closed only the session file remains.
    ///
    /// If something is not safe the session stays open and nothing is given up.
    pub fn leave(&mut self, patience: Duration) -> Result<(), Unsaved> {
        let Some(session) = &mut self.session else { return Ok(()) };
        let settled = session.close(patience);
        let entries = settled.last.saturating_sub(settled.saved.seq);
        if entries > 0 {
            let problems = settled.saved.trouble.iter().map(tell::trouble).collect();
            return Err(Unsaved { entries, problems });
        }
        // The journal alone restores the meeting, so a session file that could not be written
        // keeps nobody here.
        self.session = None;
        Ok(())
    }

    /// Lets go of the session being written, whatever is safe.
    pub fn abandon(&mut self) {
        self.session = None;
    }

    /// Returns a desk at which a record can be read on and nothing is written.
    pub fn desk_for_reading(&self, record: Record) -> Desk {
        Desk::new(record, Box::new(Nowhere::default()), self.clock())
    }
}

/// There is always something to say about a session that cannot be used.
fn told(remarks: Vec<Problem>, path: &SessionPath) -> Vec<Problem> {
    if remarks.is_empty() { vec![tell::empty(path.json())] } else { remarks }
}

/// Says something about a file of ours.
fn problem(path: &Path, severity: Severity, what: crate::meeting::language::Text) -> Problem {
    let place = Place { file: path.display().to_string(), ..Place::default() };
    Problem { place, severity, what, cure: both(|_| String::new()) }
}

#[cfg(test)]
pub(crate) mod tests;
