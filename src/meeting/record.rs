//! The record: every entry, and the meeting they make.
//!
//! Taking back is itself an entry; nothing is erased. The meeting is the fold of the entries that
//! hold. Copies of the state are kept some way back, so that taking back folds a few entries again
//! and not the whole record.

pub mod holding;

use holding::{Folded, Holding};

use crate::meeting::Meeting;
use crate::meeting::clock::Stamp;
use crate::meeting::command::{Command, CommandKind};
use crate::meeting::entry::{Digest, Entry};
use crate::meeting::event::Event;
use crate::meeting::id::Seq;
use crate::meeting::refusal::Refusal;

/// The fewest entries between two copies of the state.
const SHORTEST_STRIDE: usize = 256;

/// Copying so many plain things costs about as much as folding one entry.
const THINGS_AN_ENTRY: usize = 16;

/// The newest lies less than a stride back, the other one beyond it: as long as a chair takes back
/// less than a stride, one of them is far enough.
const MOST_COPIES: usize = 2;

/// Every entry of a session, and the state they make.
#[derive(Debug, Clone, Default)]
pub struct Record {
    entries: Vec<Entry>,
    holding: Holding,
    meeting: Meeting,
    /// The state after so many of those that hold, the oldest first.
    copies: Vec<(usize, Meeting)>,
    /// The state before the first entry; none: a meeting not opened yet.
    base: Option<Box<Meeting>>,
}

impl Record {
    /// Folds a whole session.
    pub fn replay(entries: Vec<Entry>) -> Self {
        let mut record = Self { entries, ..Self::default() };
        for (place, entry) in record.entries.iter().enumerate() {
            record.holding.take(place, &entry.event);
        }
        record.fold_from(0);
        record
    }

    /// Begins in the middle of a meeting, as if nothing had been recorded: what was before can't be
    /// taken back, and the first entry will be number one.
    pub fn beginning_at(meeting: Meeting) -> Self {
        Self { base: Some(Box::new(meeting.clone())), meeting, ..Self::default() }
    }

    /// Folds a whole session as it happened; `look` is shown how many entries have happened, the
    /// last of them, and what the meeting was then.
    pub fn replay_each(entries: Vec<Entry>, mut look: impl FnMut(usize, &Entry, &Meeting)) -> Self {
        let mut record = Self { entries, ..Self::default() };
        for place in 0..record.entries.len() {
            record.take_in(place);
            if let Some(entry) = record.entries.get(place) {
                look(place + 1, entry, &record.meeting);
            }
        }
        record
    }

    /// Takes one entry in. It cannot fail.
    pub fn apply(&mut self, entry: Entry) {
        self.entries.push(entry);
        self.take_in(self.entries.len() - 1);
    }

    /// Folds in what stands at `place`, behind all folded in before.
    fn take_in(&mut self, place: usize) {
        let Some(entry) = self.entries.get(place) else { return };
        match self.holding.take(place, &entry.event) {
            Folded::Forward => {
                self.meeting.apply(entry.ts, &entry.event);
                let copied = self.copies.last().map_or(0, |(count, _)| *count);
                if self.holding.held().len() >= copied + self.stride() {
                    self.copy(self.holding.held().len());
                }
            }
            Folded::Again(changed) => self.fold_from(changed),
            Folded::Nothing => {}
        }
    }

    /// Folds those that hold again, after the one at `changed` became another.
    fn fold_from(&mut self, changed: usize) {
        self.copies.retain(|(count, _)| *count <= changed);
        let (from, copied) = self.copies.last().cloned().unwrap_or_else(|| (0, self.before()));
        self.meeting = copied;
        let mut folded = from;
        let mut copied = false;
        while let Some(place) = self.holding.held().get(folded) {
            let held = self.entries.get(*place);
            if let Some(entry) = held {
                self.meeting.apply(entry.ts, &entry.event);
            }
            folded += 1;
            // A copy a stride back, so that the first taking back is as quick as the next.
            let stride = self.stride();
            let left = self.holding.held().len() - folded;
            if !copied && left <= stride && folded - from >= stride {
                self.copy(folded);
                copied = true;
            }
        }
    }

    /// Keeps a copy of the state, which is that after the first `count` of those that hold.
    fn copy(&mut self, count: usize) {
        if self.copies.len() >= MOST_COPIES {
            self.copies.remove(0);
        }
        self.copies.push((count, self.meeting.clone()));
    }

    /// Returns the state before the first entry.
    fn before(&self) -> Meeting {
        self.base.as_deref().cloned().unwrap_or_default()
    }

    /// How many entries lie between two copies. The more a copy costs, the rarer are the copies:
    /// all of them together cost about as much as the fold.
    fn stride(&self) -> usize {
        (self.meeting.plain_things() / THINGS_AN_ENTRY).max(SHORTEST_STRIDE)
    }

    /// Returns the state.
    pub const fn meeting(&self) -> &Meeting {
        &self.meeting
    }

    /// Returns every entry in order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Hands the entries out.
    pub fn into_entries(self) -> Vec<Entry> {
        self.entries
    }

    /// Returns the number of the last entry, 0 before the first.
    pub fn last_seq(&self) -> Seq {
        self.entries.last().map_or(0, |entry| entry.seq)
    }

    /// Returns the time of the last entry.
    pub fn last_ts(&self) -> Option<Stamp> {
        self.entries.last().map(|entry| entry.ts)
    }

    /// Returns the digest of the last entry: the fingerprint of the session so far.
    pub fn fingerprint(&self) -> Digest {
        self.entries.last().map_or(Digest::START, |entry| entry.digest)
    }

    /// Returns the entry undo would take back.
    pub fn undoable(&self) -> Option<&Entry> {
        let held = self.holding.held().iter().rev();
        let held = held.filter_map(|place| self.entries.get(*place));
        held.into_iter().find(|entry| entry.event.is_undoable())
    }

    /// Returns the entry redo would restore.
    pub fn redoable(&self) -> Option<&Entry> {
        self.entries.get(self.holding.restorable()?)
    }

    /// Says whether a command of this kind may be done now: [`Meeting::permits`], with undo and redo.
    pub fn permits(&self, kind: CommandKind) -> Result<(), Refusal> {
        self.meeting.permits(kind)?;
        match kind {
            CommandKind::Undo if self.undoable().is_none() => Err(Refusal::NothingToUndo),
            CommandKind::Redo if self.redoable().is_none() => Err(Refusal::NothingToRedo),
            _ => Ok(()),
        }
    }

    /// Answers a command: [`Meeting::decide`], with undo and redo.
    pub fn decide(&self, command: &Command) -> Result<Event, Refusal> {
        self.permits(command.kind())?;
        match command {
            Command::Undo => {
                let entry = self.undoable().ok_or(Refusal::NothingToUndo)?.seq;
                Ok(Event::Undone { entry })
            }
            Command::Redo => {
                let entry = self.redoable().ok_or(Refusal::NothingToRedo)?.seq;
                Ok(Event::Redone { entry })
            }
            _ => self.meeting.decide(command),
        }
    }
}

impl Event {
    /// Says whether a chair may take this back. What the clock did cannot be undone, and a closed
    /// meeting stays closed.
    pub const fn is_undoable(&self) -> bool {
        !matches!(
            self,
            Self::Opened(_)
                | Self::Reopened { .. }
                | Self::ClockJumped { .. }
                | Self::Undone { .. }
                | Self::Redone { .. }
                | Self::Closed { .. }
        )
    }
}
