//! One recorded meeting, open for writing: its files, its lock, its writer.
//!
//! This is the door of the store. Whoever only looks uses `recover` instead and touches nothing.

use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value};

use crate::desk::journal::{Cause, Journal, Part, Saved, Trouble};
use crate::meeting::entry::{Digest, Entry};
use crate::store::disk::{Disk, RealDisk};
use crate::store::fault::trouble;
use crate::store::fold::Fold;
use crate::store::journal_file::JournalFile;
use crate::store::line::{self, Chain};
use crate::store::lock::{Holder, Lock, Unlocked};
use crate::store::mend::mend;
use crate::store::recover::{Mode, Reason, Recovered, recover};
use crate::store::session_file::Contents;
use crate::store::session_path::SessionPath;
use crate::store::writer::{Settled, Start, Writer};
use crate::store::{atomic, folder, tell};
use crate::text::problem::Problem;

/// A session open for writing. Dropping it lets the writer finish what it has and frees the lock;
/// [`Session::close`] does so and waits.
#[derive(Debug)]
pub struct Session {
    path: SessionPath,
    writer: Writer,
    lock: Option<Lock>,
    /// Locks at places the meeting has left, kept so that nobody goes on there meanwhile.
    left: Vec<Lock>,
    me: Holder,
    disk: Arc<dyn Disk>,
}

/// A session opened again.
#[derive(Debug)]
pub struct Resumed {
    /// What was found, with everything the chair should be told.
    pub found: Recovered,
    /// The session, if the meeting may go on; [`Recovered::mode`] says why not.
    pub session: Option<Session>,
}

impl Session {
    /// Begins a session where none is, making the folders it needs.
    ///
    /// Only a name in use, or a file where its folder should be, is an error. A disk that refuses shows in [`Session::saved`]: the meeting
    /// can be held all the same, and be saved elsewhere.
    pub fn create(
        path: &SessionPath,
        fold: Box<dyn Fold>,
        me: Holder,
    ) -> Result<Self, Box<Problem>> {
        Self::create_on(Arc::new(RealDisk), path, fold, me)
    }

    pub(crate) fn create_on(
        disk: Arc<dyn Disk>,
        path: &SessionPath,
        fold: Box<dyn Fold>,
        me: Holder,
    ) -> Result<Self, Box<Problem>> {
        let lock = claim(path, &me)?;
        let journal = match &lock {
            Ok(_) => JournalFile::create(&*disk, &path.journal()),
            Err(trouble) => Err(trouble.clone()),
        };
        if let Err(Trouble { cause: Cause::Taken, path, .. }) = &journal {
            return Err(Box::new(tell::taken(path)));
        }
        let chain = Chain::with_capacity(0);
        let start = Start { path: path.clone(), chain: &chain, others: Vec::new(), fold };
        let writer = Writer::start(start, Arc::clone(&disk), journal);
        let lock = lock.ok().flatten();
        Ok(Self { path: path.clone(), writer, lock, left: Vec::new(), me, disk })
    }

    /// Opens a session again: exactly where it was, or only to be looked at.
    ///
    /// `fold` is empty and is fed here.
    pub fn resume(path: &SessionPath, fold: Box<dyn Fold>, me: Holder) -> Resumed {
        Self::resume_on(Arc::new(RealDisk), path, fold, me)
    }

    pub(crate) fn resume_on(
        disk: Arc<dyn Disk>,
        path: &SessionPath,
        mut fold: Box<dyn Fold>,
        me: Holder,
    ) -> Resumed {
        let looked_at = |mut found: Recovered, reason, remark: Option<Problem>| {
            found.mode = Mode::ReadOnly(reason);
            found.remarks.extend(remark);
            Resumed { found, session: None }
        };
        if path
            .lock()
            .parent()
            .is_some_and(|folder| !folder.as_os_str().is_empty() && !folder.is_dir())
        {
            return Resumed { found: recover(path), session: None };
        }
        let mut warning = None;
        let lock = match Lock::take(&path.lock(), &me) {
            Ok(lock) => Ok(Some(lock)),
            Err(Unlocked::Held(holder)) => {
                let remark = tell::held(path.json(), holder.as_ref());
                return looked_at(recover(path), Reason::Held, Some(remark));
            }
            Err(Unlocked::Unknown) => {
                warning = Some(tell::unlockable(path.json()));
                Ok(None)
            }
            Err(Unlocked::Failed(error)) => Err(trouble(&error, Part::Journal, &path.journal())),
        };
        // Read only now: before the lock was ours another console could still have been writing.
        let mut found = recover(path);
        found.remarks.extend(warning);
        if found.mode != Mode::Writable {
            if let Ok(Some(lock)) = lock {
                lock.release();
            }
            return Resumed { found, session: None };
        }
        if matches!(lock, Ok(Some(_))) {
            atomic::sweep(path.json());
            atomic::sweep(&path.journal());
        }
        let journal = match &lock {
            Ok(_) => mend(&*disk, path, &mut found),
            Err(trouble) => Err(trouble.clone()),
        };
        for entry in found.entries() {
            fold.take(entry);
        }
        let start =
            Start { path: path.clone(), chain: &found.chain, others: found.fields.clone(), fold };
        let writer = Writer::start(start, Arc::clone(&disk), journal);
        let lock = lock.ok().flatten();
        let session = Self { path: path.clone(), writer, lock, left: Vec::new(), me, disk };
        Resumed { found, session: Some(session) }
    }

    /// Returns the desk's journal.
    pub fn journal(&self) -> Box<dyn Journal> {
        Box::new(self.writer.clone())
    }

    /// Says how far the entries are safe.
    pub fn saved(&self) -> Saved {
        self.writer.saved()
    }

    /// Returns where the session lies.
    pub const fn path(&self) -> &SessionPath {
        &self.path
    }

    /// Goes on at another place, or in a new file at the same place, where everything so far is
    /// written first. Returns at once; [`Session::saved`] shows how it goes.
    ///
    /// The files at the old place stay as they are; a note beside them says where the meeting went.
    pub fn relocate(&mut self, to: &SessionPath) -> Result<(), Box<Problem>> {
        if *to != self.path {
            let lock = match claim(to, &self.me)? {
                Ok(lock) => lock,
                Err(trouble) => return Err(Box::new(tell::trouble(&trouble))),
            };
            self.left.extend(std::mem::replace(&mut self.lock, lock));
            leave_note(&self.path, to);
            self.path = to.clone();
        }
        self.writer.relocate(to, Arc::clone(&self.disk));
        Ok(())
    }

    /// Waits until everything is safe, but no longer than `patience`; then, if it is, lets go.
    ///
    /// Of a meeting that was closed only the session file remains. If something is not safe,
    /// nothing is removed and the session stays open: it can be told, and saved elsewhere.
    pub fn close(&mut self, patience: Duration) -> Settled {
        let settled = self.writer.settle(patience);
        if settled.is_complete() {
            self.writer.end(Vec::new());
            if self.writer.is_closed() {
                // A journal left over agrees with the session file, so it does no harm.
                let _ = self.disk.remove(&self.path.journal());
            }
            self.lock.take().into_iter().chain(self.left.drain(..)).for_each(Lock::release);
        }
        settled
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Another console must not begin while ours still writes.
        self.writer.end(self.lock.take().into_iter().chain(self.left.drain(..)).collect());
    }
}

/// Makes the folder and takes the lock of a place where no session is yet.
///
/// The outer error is for the chair to choose another name or place, the inner one is the disk's.
fn claim(path: &SessionPath, me: &Holder) -> Result<Result<Option<Lock>, Trouble>, Box<Problem>> {
    let failed = |error| Ok(Err(trouble(&error, Part::Journal, &path.journal())));
    if !path.is_free() {
        return Err(Box::new(tell::taken(path.json())));
    }
    let folder = path.json().parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(Err(error)) = folder.map(folder::make) {
        return match folder.and_then(folder::in_the_way) {
            Some(file) => Err(Box::new(tell::no_folder(path.json(), file))),
            None => failed(error),
        };
    }
    match Lock::take(&path.lock(), me) {
        Ok(lock) => Ok(Ok(Some(lock))),
        Err(Unlocked::Held(holder)) => Err(Box::new(tell::held(path.json(), holder.as_ref()))),
        Err(Unlocked::Unknown) => Ok(Ok(None)),
        Err(Unlocked::Failed(error)) => failed(error),
    }
}

/// Writes at the old place where the meeting went. The old disk may never answer, so nobody waits.
fn leave_note(from: &SessionPath, to: &SessionPath) {
    let note = from.moved();
    let to = std::path::absolute(to.json()).unwrap_or_else(|_| to.json().to_owned());
    let text = format!("{}\n", to.display());
    let write = move || {
        let _ = atomic::replace(&note, &mut |out| out.write_all(text.as_bytes()));
    };
    // Without the note the old files only look unfinished.
    let _ = std::thread::Builder::new().name("note".to_owned()).spawn(write);
}

/// Saves what was recovered as a session of its own, where none is yet.
pub fn save_copy(
    found: &Recovered,
    to: &SessionPath,
    fold: Box<dyn Fold>,
) -> Result<(), Box<Problem>> {
    let failed =
        |error, path: &Path| Box::new(tell::trouble(&trouble(&error, Part::Session, path)));
    if !to.is_free() {
        return Err(Box::new(tell::taken(to.json())));
    }
    if let Some(folder) = to.json().parent().filter(|folder| !folder.as_os_str().is_empty()) {
        folder::make(folder).map_err(|error| match folder::in_the_way(folder) {
            Some(file) => Box::new(tell::no_folder(to.json(), file)),
            None => failed(error, folder),
        })?;
    }
    let document = folded(found.entries(), fold);
    let contents = Contents {
        document: &document,
        others: &found.fields,
        lines: &[found.chain.text.as_str().into()],
        fingerprint: found.chain.digest(),
    };
    atomic::replace(to.json(), &mut |out| contents.write(out))
        .map_err(|error| failed(error, to.json()))
}

/// Writes entries that never were in a journal as a session file is written: the same entries make
/// the same bytes. `fold` is empty and is fed here.
pub fn write(entries: &[Entry], fold: Box<dyn Fold>, out: &mut dyn Write) -> io::Result<()> {
    let line = |entry| format!("{}\n", line::write(entry)).into();
    let lines: Vec<Arc<str>> = entries.iter().map(line).collect();
    let document = folded(entries, fold);
    let fingerprint = entries.last().map_or(Digest::START, |entry| entry.digest);
    Contents { document: &document, others: &[], lines: &lines, fingerprint }.write(out)
}

fn folded(entries: &[Entry], mut fold: Box<dyn Fold>) -> Map<String, Value> {
    for entry in entries {
        fold.take(entry);
    }
    fold.document()
}

#[cfg(test)]
mod tests;
