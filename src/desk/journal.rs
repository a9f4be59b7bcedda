//! The journal port: where entries go, and how far they are safe.

use std::fmt::Debug;
use std::time::Duration;

use crate::meeting::entry::Entry;
use crate::meeting::id::Seq;

/// Takes entries in order and keeps them.
///
/// `append` never waits for a disk and cannot fail: what goes wrong is told by [`Journal::saved`].
pub trait Journal: Debug + Send {
    /// Takes entries, in order, without waiting.
    fn append(&mut self, entries: &[Entry]);

    /// Returns how far everything is safe.
    fn saved(&self) -> Saved;

    /// Waits until everything is safe, but no longer than `patience`.
    fn flush(&mut self, patience: Duration) -> Saved;
}

/// How far a session is safe.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Saved {
    /// Every entry up to this one is on the disk for good.
    pub seq: Seq,
    /// Why nothing more is being written, if so.
    pub trouble: Option<Trouble>,
}

/// Why nothing more is being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// Where it should have gone.
    pub path: std::path::PathBuf,
    /// What the system said.
    pub error: String,
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
