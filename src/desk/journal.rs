//! The port through which entries leave for the disk.
//!
//! The desk hands entries over and goes on at once; whoever keeps them tells, when asked, how far
//! they are safe. Nothing here knows a file format.

use std::fmt::Debug;
use std::path::PathBuf;
use std::time::Duration;

use crate::meeting::entry::Entry;
use crate::meeting::id::Seq;

/// Something that keeps entries.
pub trait Journal: Debug + Send {
    /// Takes over entries, in order. Returns at once and cannot fail: a disk that refuses shows in
    /// [`Journal::saved`].
    fn append(&mut self, entries: &[Entry]);

    /// Says how far the entries are safe. Cheap enough to be asked every frame.
    fn saved(&self) -> Saved;

    /// Waits until every entry handed over is safe, but no longer than `patience`, and no longer
    /// than there is hope.
    fn flush(&mut self, patience: Duration) -> Saved;
}

/// How far the entries are safe.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Saved {
    /// The last entry the disk has confirmed; zero when there is none.
    pub seq: Seq,
    /// What is wrong with the disk, if anything is.
    pub trouble: Option<Trouble>,
}

/// What is wrong with the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// What happened.
    pub cause: Cause,
    /// Which of the two files is concerned.
    pub part: Part,
    /// The file.
    pub path: PathBuf,
    /// Whether this file will not be written again, so that only another place helps.
    pub lasting: bool,
    /// What the system said, in its own words; may be empty.
    pub detail: String,
}

/// What happened to a write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::EnumIter)]
pub enum Cause {
    /// There is no room left, or no more than a quota allows.
    Full,
    /// We may not write there.
    Denied,
    /// The disk or folder can only be read.
    ReadOnly,
    /// The file or its folder is not there any more, or is not the one we opened.
    Gone,
    /// Something of that name exists already.
    Taken,
    /// The disk took the data and would not confirm it; such a file is never trusted again.
    Unsynced,
    /// The disk does not answer.
    Silent,
    /// Our own writer stopped; a fault of ours.
    Stopped,
    /// Anything else.
    Other,
}

/// One of the two files of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// The journal: without it nothing new is safe.
    Journal,
    /// The session file: the journal still has everything.
    Session,
}

/// A journal that keeps nothing: for demonstrations and for looking at what is past.
#[derive(Debug, Clone, Copy, Default)]
pub struct Nowhere(Seq);

impl Journal for Nowhere {
    fn append(&mut self, entries: &[Entry]) {
        self.0 = entries.last().map_or(self.0, |entry| entry.seq);
    }

    fn saved(&self) -> Saved {
        Saved { seq: self.0, trouble: None }
    }

    fn flush(&mut self, _: Duration) -> Saved {
        self.saved()
    }
}
