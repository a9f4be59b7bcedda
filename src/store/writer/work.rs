//! The writer's thread: one job after the other, the journal always first.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, MutexGuard, PoisonError};
use std::time::Duration;

use crate::desk::journal::{Cause, Part, Trouble};
use crate::meeting::entry::Entry;
use crate::store::disk::Disk;
use crate::store::fault::trouble;
use crate::store::fold::Fold;
use crate::store::journal_file::{Appended, JournalFile};
use crate::store::line;
use crate::store::reading::HEADER;
use crate::store::session_file::Contents;
use crate::store::session_path::SessionPath;
use crate::store::writer::ledger::Ledger;
use crate::store::writer::{Shared, stopped};

/// How long a disk that refused is left alone unless somebody asks.
const RETRY: Duration = Duration::from_secs(3);

/// The most entries written at once, so that what is saved shows while much waits.
const AT_ONCE: usize = 1000;

/// Where the entries go.
#[derive(Debug)]
pub(super) enum Target {
    /// To an open journal.
    File(JournalFile),
    /// To a new place, where everything has to be written first.
    Fresh,
    /// Nowhere, until another place is named.
    Nowhere,
}

/// What to do next.
enum Job {
    Append(Vec<Entry>),
    Found(Vec<Arc<str>>, Vec<Entry>),
    Session,
    End,
}

/// The thread.
pub(super) struct Worker {
    shared: Arc<Shared>,
    disk: Arc<dyn Disk>,
    term: u64,
    path: SessionPath,
    target: Target,
}

impl Worker {
    /// Takes over the term that has just begun.
    pub(super) fn new(shared: Arc<Shared>, disk: Arc<dyn Disk>, target: Target) -> Self {
        let ledger = shared.ledger();
        let (term, path) = (ledger.term, ledger.path.clone());
        drop(ledger);
        Self { shared, disk, term, path, target }
    }

    /// Works until told to end, or until another thread has taken over.
    pub(super) fn run(mut self) {
        loop {
            match self.next() {
                Job::Append(entries) => self.append(&entries),
                Job::Found(lines, entries) => self.found(&lines, &entries),
                Job::Session => self.write_session(),
                Job::End => return,
            }
            self.shared.news.notify_all();
        }
    }

    /// Waits for something to do.
    fn next(&self) -> Job {
        let mut ledger = self.shared.ledger();
        loop {
            if ledger.term != self.term {
                return Job::End;
            }
            let may_try = ledger.trouble.is_none() || ledger.is_nudged;
            match &self.target {
                Target::Fresh if may_try => {
                    ledger.is_nudged = false;
                    let pending = ledger.pending.iter().cloned().collect();
                    return Job::Found(ledger.lines.clone(), pending);
                }
                Target::File(file) if may_try && !file.is_spent() && !ledger.pending.is_empty() => {
                    ledger.is_nudged = false;
                    return Job::Append(ledger.pending.iter().take(AT_ONCE).cloned().collect());
                }
                Target::File(_) | Target::Fresh | Target::Nowhere => {}
            }
            if ledger.is_due && matches!(self.target, Target::File(_)) {
                ledger.is_due = false;
                return Job::Session;
            }
            if ledger.is_ending {
                ledger.locks.clear();
                return Job::End;
            }
            ledger = self.sleep(ledger);
        }
    }

    /// Sleeps until woken, or until a disk that refused may be tried again.
    fn sleep<'a>(&self, mut ledger: MutexGuard<'a, Ledger>) -> MutexGuard<'a, Ledger> {
        if ledger.trouble.as_ref().is_none_or(|trouble| trouble.lasting) {
            return self.shared.work.wait(ledger).unwrap_or_else(PoisonError::into_inner);
        }
        let timeout;
        (ledger, timeout) =
            self.shared.work.wait_timeout(ledger, RETRY).unwrap_or_else(PoisonError::into_inner);
        ledger.is_nudged |= timeout.timed_out();
        ledger
    }

    /// Appends to the journal and tells how far the disk has confirmed.
    fn append(&mut self, entries: &[Entry]) {
        let Target::File(file) = &mut self.target else { return };
        let lines = lines_of(entries);
        let Appended { mut bytes, trouble } = file.append(lines.concat().as_bytes());
        let kept = lines.into_iter().take_while(|line| {
            let is_kept = line.len() <= bytes;
            bytes = bytes.saturating_sub(line.len());
            is_kept
        });
        self.confirm(kept, trouble);
    }

    /// Writes everything so far to a new place and opens the journal there.
    fn found(&mut self, before: &[Arc<str>], entries: &[Entry]) {
        let path = self.path.journal();
        let lines = lines_of(entries);
        let pieces = || before.iter().chain(&lines).map(|piece| piece.as_bytes());
        let length = pieces().map(<[u8]>::len).sum::<usize>() + HEADER.len();
        let written = self
            .disk
            .replace(&path, &mut |out| {
                out.write_all(HEADER.as_bytes())?;
                pieces().try_for_each(|piece| out.write_all(piece))
            })
            .map_err(|error| trouble(&error, Part::Journal, &path))
            .and_then(|()| JournalFile::open(&*self.disk, &path, length as u64));
        match written {
            Ok(file) => {
                self.target = Target::File(file);
                self.shared.ledger().is_due = true;
                self.confirm(lines.into_iter(), None);
            }
            Err(trouble) => self.confirm(std::iter::empty(), Some(trouble)),
        }
    }

    /// Notes what the disk has confirmed and lets the fold take it.
    fn confirm(&self, lines: impl Iterator<Item = Arc<str>>, trouble: Option<Trouble>) {
        let mut ledger = self.shared.ledger();
        if ledger.term != self.term {
            return;
        }
        ledger.confirm(lines);
        ledger.refusals += u64::from(trouble.is_some());
        ledger.trouble = trouble;
        drop(ledger);
        self.shared.news.notify_all();
        self.guard(|| drop(self.fold()));
    }

    /// Lets the fold take what is confirmed, and keeps it locked.
    fn fold(&self) -> Option<MutexGuard<'_, Box<dyn Fold>>> {
        // A fold that broke once may be in any state; the journal goes on without it.
        let mut fold = self.shared.fold.lock().ok()?;
        let taken = std::mem::take(&mut self.shared.ledger().unfolded);
        let mut is_milestone = false;
        for entry in &taken {
            fold.take(entry);
            is_milestone |= fold.is_milestone(&entry.event);
        }
        self.shared.ledger().is_due |= is_milestone;
        Some(fold)
    }

    /// Writes the session file as far as the journal is confirmed.
    fn write_session(&self) {
        self.guard(|| {
            let Some(fold) = self.fold() else {
                self.session_written(None, Err(broken(self.path.json())));
                return;
            };
            let document = fold.document();
            let mut ledger = self.shared.ledger();
            ledger.is_due = false;
            let (lines, digest, saved) = (ledger.lines.clone(), ledger.digest, ledger.saved);
            drop(ledger);
            drop(fold);
            let contents = Contents {
                document: &document,
                others: &self.shared.others,
                lines: &lines,
                fingerprint: digest,
            };
            let written = self
                .disk
                .replace(self.path.json(), &mut |out| contents.write(out))
                .map_err(|error| trouble(&error, Part::Session, self.path.json()));
            self.session_written(Some(saved), written);
        });
    }

    fn session_written(&self, seq: Option<u64>, written: Result<(), Trouble>) {
        let mut ledger = self.shared.ledger();
        if ledger.term != self.term {
            return;
        }
        match written {
            Ok(()) => {
                (ledger.session, ledger.session_trouble) = (seq, None);
                ledger.is_due &= seq != Some(ledger.saved);
            }
            Err(trouble) => {
                ledger.refusals += 1;
                ledger.session_trouble = Some(trouble);
            }
        }
    }

    /// Runs what calls the fold; if that breaks, the journal goes on and the fault is told.
    fn guard(&self, work: impl FnOnce()) {
        if catch_unwind(AssertUnwindSafe(work)).is_err() {
            self.session_written(None, Err(broken(self.path.json())));
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.shared.ledger().trouble = Some(stopped(self.path.journal(), String::new()));
            self.shared.news.notify_all();
        }
    }
}

fn broken(path: &std::path::Path) -> Trouble {
    Trouble {
        cause: Cause::Stopped,
        part: Part::Session,
        path: path.to_owned(),
        lasting: false,
        detail: String::new(),
    }
}

/// Writes entries as lines, each ended by a line feed.
fn lines_of(entries: &[Entry]) -> Vec<Arc<str>> {
    entries.iter().map(|entry| (line::write(entry) + "\n").into()).collect()
}
