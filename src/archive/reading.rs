//! Reading many sessions on all cores into one cube.
//!
//! Every core takes a handful of files at a time, fills a cube of its own and hands it over at the
//! end. A session counts once: a copy of it is passed over; of copies that differ the one that goes
//! furthest counts, which is only known at the end, so that the files are then read once more.

mod seen;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::archive::brief::{Brief, Unread, essence};
use crate::archive::cube::Cube;
use crate::archive::period::Span;
use crate::archive::rehearsal::{self, Rehearsal};
use crate::meeting::document::{FORMAT, SessionFile, VERSION};
use crate::meeting::record::Record;
use crate::store::fault::{Refused, read_file_into};
use crate::store::recover::{Mode, Reason, recover};
use crate::store::session_path::SessionPath;
use crate::store::tell;
use crate::store::walk::{Found, Lying, Walk};
use crate::text::problem::Problem;
use seen::{Seen, Standing};

/// How many files of a folder a core takes at once. The sessions of a body mostly lie in one, so
/// that its sums are kept by one core.
const HANDFUL: usize = 32;

/// What is to be counted.
#[derive(Debug, Clone, Copy, Default)]
pub struct Asked {
    /// How fine time is told.
    pub span: Option<Span>,
    /// Whether practice counts, too.
    pub practice: bool,
}

/// How far the reading has come, for whoever watches.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicU64,
}

/// What was read.
#[derive(Debug)]
pub struct Read {
    /// The sums.
    pub cube: Cube,
    /// How many sessions they are of.
    pub sessions: u64,
    /// How many results of rehearsals there are besides.
    pub rehearsals: u64,
    /// How many were left out because they were practice.
    pub practice: u64,
    /// What could not be read, and what else should be known, in the order of the files.
    pub problems: Vec<Problem>,
}

impl Progress {
    /// Returns how many files have been looked at.
    pub fn done(&self) -> u64 {
        self.done.load(Ordering::Relaxed)
    }
}

impl Read {
    fn nothing(span: Option<Span>) -> Self {
        let cube = Cube::new(span);
        Self { cube, sessions: 0, rehearsals: 0, practice: 0, problems: Vec::new() }
    }

    fn merge(&mut self, other: Self) {
        self.cube.merge(other.cube);
        self.sessions += other.sessions;
        self.rehearsals += other.rehearsals;
        self.practice += other.practice;
        self.problems.extend(other.problems);
    }
}

/// Reads every session under some paths, on so many cores.
pub fn read(paths: &[PathBuf], asked: Asked, cores: usize, progress: &Progress) -> Read {
    let mut seen = Seen::default();
    let mut read = pass(paths, asked, cores, &seen, progress);
    if seen.disagrees() {
        seen = seen.chosen();
        read = pass(paths, asked, cores, &seen, &Progress::default());
    }
    let name = |problem: &Problem| (problem.place.file.clone(), problem.place.line);
    read.problems.sort_by_key(name);
    read.problems.dedup();
    read
}

fn pass(paths: &[PathBuf], asked: Asked, cores: usize, seen: &Seen, progress: &Progress) -> Read {
    let walk = Mutex::new(Walk::new(paths));
    let work = || {
        let mut reader = Reader { asked, seen, bytes: Vec::new(), essence: Vec::new() };
        let mut read = Read::nothing(asked.span);
        loop {
            let handful: Vec<Found> = walk
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .by_ref()
                .take(HANDFUL)
                .collect();
            if handful.is_empty() {
                return read;
            }
            for found in handful {
                reader.take(found, &mut read);
                progress.done.fetch_add(1, Ordering::Relaxed);
            }
        }
    };
    std::thread::scope(|scope| {
        let others: Vec<_> = (1..cores).map(|_| scope.spawn(work)).collect();
        let mut read = work();
        for other in others {
            match other.join() {
                Ok(more) => read.merge(more),
                Err(fault) => std::panic::resume_unwind(fault),
            }
        }
        read
    })
}

/// One core at work.
struct Reader<'a> {
    asked: Asked,
    seen: &'a Seen,
    /// The file at hand; kept, so that no file costs memory.
    bytes: Vec<u8>,
    /// What of it is worth parsing.
    essence: Vec<u8>,
}

impl Reader<'_> {
    fn take(&mut self, found: Found, read: &mut Read) {
        let lying = match found {
            Found::Session(lying) => lying,
            Found::Refused(problem) => return read.problems.push(*problem),
        };
        let path = lying.path.json();
        let told = if lying.has_journal {
            self.fold(&lying.path)
        } else {
            self.load(&lying).map_err(|refused| vec![tell::refused(path, &refused)])
        };
        if let Err(problems) = told {
            return read.problems.extend(problems);
        }
        if !essence::of(&self.bytes, &mut self.essence) {
            self.essence.clear();
        }
        match self.brief() {
            Ok(brief) => self.count(&brief, &lying, read),
            Err(Unread::Other(format)) if format == rehearsal::FORMAT => {
                self.rehearsed(lying.path.json(), read);
            }
            Err(Unread::Other(_)) => {}
            Err(Unread::Refused(refused)) => read.problems.push(tell::refused(path, &refused)),
        }
    }

    /// Reads the file at hand; where its essence does not say enough, all of it, for then the fault
    /// is to be told with its place.
    fn brief(&self) -> Result<Brief<'_>, Unread> {
        let read = || Brief::read(&self.bytes);
        if self.essence.is_empty() {
            read()
        } else {
            Brief::read(&self.essence).or_else(|_| read())
        }
    }

    fn load(&mut self, lying: &Lying) -> Result<(), Refused> {
        read_file_into(lying.path.json(), &mut self.bytes)
    }

    /// Makes the session file of a meeting that was not closed from whatever there is of it.
    fn fold(&mut self, path: &SessionPath) -> Result<(), Vec<Problem>> {
        let found = recover(path);
        let is_whole = matches!(found.mode, Mode::Writable | Mode::ReadOnly(Reason::MovedOn));
        let Some(last) = found.entries().last().filter(|_| is_whole) else {
            return Err(found.remarks);
        };
        let (now, fingerprint) = (last.ts, last.digest);
        let record = Record::replay(found.chain.entries);
        let document = record.meeting().document(now);
        let file =
            SessionFile { format: FORMAT, version: VERSION, document, entries: &[], fingerprint };
        self.bytes.clear();
        // Plain data is always written to memory.
        serde_json::to_writer(&mut self.bytes, &file).map_err(|_| found.remarks)
    }

    fn rehearsed(&self, path: &Path, read: &mut Read) {
        match Rehearsal::read(&self.bytes) {
            Ok(rehearsal) => {
                if let Some(day) = rehearsal.day().filter(|_| self.seen.see_rehearsal(&rehearsal)) {
                    read.rehearsals += 1;
                    read.cube.take_rehearsal(&rehearsal, day);
                }
            }
            Err(refused) => read.problems.push(tell::refused(path, &refused)),
        }
    }

    fn count(&self, brief: &Brief<'_>, lying: &Lying, read: &mut Read) {
        if brief.session.practice && !self.asked.practice {
            read.practice += 1;
            return;
        }
        let Some(day) = brief.day() else {
            read.problems.push(tell::empty(lying.path.json()));
            return;
        };
        match self.seen.see(brief) {
            Standing::Counts => {
                read.sessions += 1;
                read.cube.take(brief, day);
            }
            Standing::Copy => {}
            Standing::Behind => read.problems.push(tell::behind(lying.path.json())),
        }
    }
}
