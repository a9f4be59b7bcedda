//! The writer: takes entries from the desk at once and brings them to the disk in its own time.
//!
//! A thread does the waiting, so that a disk that takes a second costs no keystroke. An entry is
//! called saved when the disk has confirmed it and not before. Everything is also kept in memory,
//! so that a meeting whose disk fails, or stops answering, can be written whole to another place.

mod ledger;
mod work;

use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::value::RawValue;

use crate::desk::journal::{Cause, Journal, Part, Saved, Trouble};
use crate::meeting::entry::Entry;
use crate::meeting::id::Seq;
use crate::store::disk::Disk;
use crate::store::fold::Fold;
use crate::store::journal_file::JournalFile;
use crate::store::line::Chain;
use crate::store::lock::Lock;
use crate::store::session_path::SessionPath;

use ledger::Ledger;
use work::Target;

/// How long a disk may keep an entry waiting before it is said not to answer.
const SILENCE: Duration = Duration::from_secs(5);

/// Brings entries to the disk. A clone is another handle on the same writer.
#[derive(Debug, Clone)]
pub struct Writer {
    shared: Arc<Shared>,
}

/// What the handles and the thread share.
struct Shared {
    ledger: Mutex<Ledger>,
    /// Wakes the thread.
    work: Condvar,
    /// Wakes whoever waits for the thread.
    news: Condvar,
    /// Folds what is saved. Locked before the ledger where both are, and never while writing.
    fold: Mutex<Box<dyn Fold>>,
    /// Fields of the session file that are not ours.
    others: Vec<(String, Box<RawValue>)>,
    silence: Duration,
}

/// What a writer starts from.
pub struct Start<'a> {
    /// Where the session lies.
    pub path: SessionPath,
    /// What is on the disk already. The fold has taken it.
    pub chain: &'a Chain,
    /// Fields of the session file that are not ours.
    pub others: Vec<(String, Box<RawValue>)>,
    /// The fold.
    pub fold: Box<dyn Fold>,
}

impl fmt::Debug for Start<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Start").field("path", &self.path).finish_non_exhaustive()
    }
}

/// How things stood when waiting ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// How far the entries are safe.
    pub saved: Saved,
    /// The last entry handed over.
    pub last: Seq,
    /// The last entry the session file states.
    pub session: Seq,
}

impl Settled {
    /// Says whether every entry is safe and the session file states them all.
    pub const fn is_complete(&self) -> bool {
        self.saved.seq == self.last && self.session == self.last
    }
}

impl Writer {
    /// Starts writing to an open journal; without one the meeting is kept in memory until
    /// [`Writer::relocate`] is told a place.
    pub fn start(
        start: Start<'_>,
        disk: Arc<dyn Disk>,
        journal: Result<JournalFile, Trouble>,
    ) -> Self {
        Self::start_with(start, disk, journal, SILENCE)
    }

    fn start_with(
        start: Start<'_>,
        disk: Arc<dyn Disk>,
        journal: Result<JournalFile, Trouble>,
        silence: Duration,
    ) -> Self {
        let Start { path, chain, others, fold } = start;
        let mut ledger = Ledger::new(path, chain);
        let target = match journal {
            Ok(file) => Target::File(file),
            Err(trouble) => {
                ledger.trouble = Some(Trouble { lasting: true, ..trouble });
                Target::Nowhere
            }
        };
        let shared = Arc::new(Shared {
            ledger: Mutex::new(ledger),
            work: Condvar::new(),
            news: Condvar::new(),
            fold: Mutex::new(fold),
            others,
            silence,
        });
        let writer = Self { shared };
        writer.spawn(target, disk);
        writer
    }

    /// Goes on at another place, where everything so far is written first.
    ///
    /// Returns at once; [`Journal::saved`] shows how it goes. The files at the old place are left
    /// as they are. The caller has made sure that nothing at the new place is overwritten.
    pub fn relocate(&self, to: &SessionPath, disk: Arc<dyn Disk>) {
        let mut ledger = self.shared.ledger();
        ledger.term += 1;
        ledger.path = to.clone();
        ledger.trouble = None;
        ledger.session_trouble = None;
        ledger.session = None;
        ledger.since = Some(Instant::now());
        drop(ledger);
        // The thread before, perhaps waiting for a disk that never answers, sees the new term and
        // touches nothing when it comes back.
        self.shared.work.notify_all();
        self.spawn(Target::Fresh, disk);
    }

    /// Waits until every entry is safe and the session file states them all, as [`Journal::flush`]
    /// waits for the entries alone.
    pub fn settle(&self, patience: Duration) -> Settled {
        let ledger = self.wait(patience, |ledger| {
            ledger.is_due |= ledger.session != Some(ledger.saved);
            ledger.saved == ledger.last && ledger.session == Some(ledger.last)
        });
        Settled {
            saved: self.shared.saved(&ledger),
            last: ledger.last,
            session: ledger.session.unwrap_or(0),
        }
    }

    /// Says whether the meeting was closed by the last entry handed over.
    pub fn is_closed(&self) -> bool {
        self.shared.ledger().closed_by.is_some()
    }

    /// Lets the thread end once it has tried what is left; then the locks are let go.
    pub fn end(&self, locks: Vec<Lock>) {
        let mut ledger = self.shared.ledger();
        ledger.locks = locks;
        ledger.is_ending = true;
        ledger.is_nudged = true;
        drop(ledger);
        self.shared.work.notify_all();
    }

    fn spawn(&self, target: Target, disk: Arc<dyn Disk>) {
        let worker = work::Worker::new(Arc::clone(&self.shared), disk, target);
        let spawned = thread::Builder::new().name("journal".to_owned()).spawn(move || worker.run());
        if let Err(error) = spawned {
            let mut ledger = self.shared.ledger();
            let path = ledger.path.journal();
            let detail = error.to_string();
            ledger.trouble = Some(stopped(path, detail));
        }
    }

    /// Waits until `is_done`, or the disk has refused once more, or there is no hope, or patience
    /// ends.
    fn wait(
        &self,
        patience: Duration,
        mut is_done: impl FnMut(&mut Ledger) -> bool,
    ) -> MutexGuard<'_, Ledger> {
        let until = Instant::now().checked_add(patience);
        let mut ledger = self.shared.ledger();
        let refusals = ledger.refusals;
        ledger.is_nudged = true;
        loop {
            let hopeless = ledger.trouble.as_ref().is_some_and(|trouble| trouble.lasting);
            if is_done(&mut ledger) || ledger.refusals > refusals || hopeless {
                return ledger;
            }
            self.shared.work.notify_all();
            let left = until.map_or(Duration::MAX, |until| until - Instant::now().min(until));
            if left.is_zero() {
                return ledger;
            }
            ledger = self
                .shared
                .news
                .wait_timeout(ledger, left)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
    }
}

impl Journal for Writer {
    fn append(&mut self, entries: &[Entry]) {
        self.shared.ledger().take(entries);
        self.shared.work.notify_all();
    }

    fn saved(&self) -> Saved {
        self.shared.saved(&self.shared.ledger())
    }

    fn flush(&mut self, patience: Duration) -> Saved {
        let ledger = self.wait(patience, |ledger| ledger.saved == ledger.last);
        self.shared.saved(&ledger)
    }
}

impl Shared {
    fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn saved(&self, ledger: &Ledger) -> Saved {
        let silent = || {
            ledger.since.filter(|since| since.elapsed() >= self.silence).map(|_| Trouble {
                cause: Cause::Silent,
                part: Part::Journal,
                path: ledger.path.journal(),
                lasting: false,
                detail: String::new(),
            })
        };
        let trouble =
            ledger.trouble.clone().or_else(silent).or_else(|| ledger.session_trouble.clone());
        Saved { seq: ledger.saved, trouble }
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").field("ledger", &self.ledger).finish_non_exhaustive()
    }
}

fn stopped(path: std::path::PathBuf, detail: String) -> Trouble {
    Trouble { cause: Cause::Stopped, part: Part::Journal, path, lasting: true, detail }
}

#[cfg(test)]
mod tests;
