//! What the writer knows: what is on the disk, what is not yet, and what is wrong.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;

use crate::desk::journal::Trouble;
use crate::meeting::entry::{Digest, Entry};
use crate::meeting::event::Event;
use crate::meeting::id::Seq;
use crate::store::line::Chain;
use crate::store::lock::Lock;
use crate::store::session_path::SessionPath;

/// The state behind the writer's mutex.
#[derive(Debug)]
pub(super) struct Ledger {
    /// Where the session lies.
    pub(super) path: SessionPath,
    /// Every confirmed line, in pieces of one or more.
    pub(super) lines: Vec<Arc<str>>,
    /// The digest of the last confirmed entry.
    pub(super) digest: Digest,
    /// Entries not yet confirmed, the oldest first.
    pub(super) pending: VecDeque<Entry>,
    /// Entries confirmed, and not yet taken by the fold.
    pub(super) unfolded: VecDeque<Entry>,
    /// The last entry handed over.
    pub(super) last: Seq,
    /// The last entry confirmed.
    pub(super) saved: Seq,
    /// The last entry the session file at this place states, once it has been written.
    pub(super) session: Option<Seq>,
    /// Whether the session file is to be written.
    pub(super) is_due: bool,
    /// What is wrong with the journal.
    pub(super) trouble: Option<Trouble>,
    /// What is wrong with the session file.
    pub(super) session_trouble: Option<Trouble>,
    /// How often the disk has refused.
    pub(super) refusals: u64,
    /// Whether somebody wants a disk that refused to be tried again.
    pub(super) is_nudged: bool,
    /// Since when the oldest unconfirmed entry has waited for the disk.
    pub(super) since: Option<Instant>,
    /// The entry that closed the meeting.
    pub(super) closed_by: Option<Seq>,
    /// Whether the thread is to end.
    pub(super) is_ending: bool,
    /// What is let go when the thread has ended.
    pub(super) locks: Vec<Lock>,
    /// Grows with every new place; a thread of an earlier term has no say any more.
    pub(super) term: u64,
}

impl Ledger {
    /// Begins with what is on the disk.
    pub(super) fn new(path: SessionPath, chain: &Chain) -> Self {
        let saved = chain.next() - 1;
        let lines = if chain.text.is_empty() { vec![] } else { vec![chain.text.as_str().into()] };
        Self {
            path,
            lines,
            digest: chain.digest(),
            pending: VecDeque::new(),
            unfolded: VecDeque::new(),
            last: saved,
            saved,
            session: None,
            is_due: false,
            trouble: None,
            session_trouble: None,
            refusals: 0,
            is_nudged: false,
            since: None,
            closed_by: chain.entries.last().filter(|last| closes(last)).map(|last| last.seq),
            is_ending: false,
            locks: Vec::new(),
            term: 0,
        }
    }

    /// Takes entries over.
    pub(super) fn take(&mut self, entries: &[Entry]) {
        let Some(last) = entries.last() else { return };
        self.last = last.seq;
        self.closed_by = closes(last).then_some(last.seq);
        self.pending.extend(entries.iter().cloned());
        self.since.get_or_insert_with(Instant::now);
        self.is_nudged = true;
    }

    /// Notes that the disk has confirmed the oldest entries, given their lines.
    pub(super) fn confirm(&mut self, lines: impl Iterator<Item = Arc<str>>) {
        for line in lines {
            let Some(entry) = self.pending.pop_front() else { return };
            self.saved = entry.seq;
            self.digest = entry.digest;
            self.is_due |= closes(&entry);
            self.lines.push(line);
            self.unfolded.push_back(entry);
        }
        self.since = (!self.pending.is_empty()).then(Instant::now);
    }
}

fn closes(entry: &Entry) -> bool {
    matches!(entry.event, Event::Closed { .. })
}
