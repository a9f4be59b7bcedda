//! The record: every entry, and the meeting they make.
//!
//! Taking back is itself an entry; nothing is erased. The meeting is the fold of the entries that
//! hold. Copies of the state are kept some way back, so that taking back folds a few entries again
//! and not the whole record.

use crate::meeting::Meeting;
use crate::meeting::clock::Stamp;
use crate::meeting::command::{Command, CommandKind};
use crate::meeting::entry::{Digest, Entry};
use crate::meeting::event::Event;
use crate::meeting::id::Seq;
use crate::meeting::question::Question;
use crate::meeting::refusal::Refusal;

/// The fewest entries between two copies of the state.
const SHORTEST_STRIDE: usize = 256;

/// Copying so many opinions costs about as much as folding one entry.
const OPINIONS_AN_ENTRY: usize = 16;

/// The newest lies less than a stride back, the other one beyond it: as long as a chair takes back
/// less than a stride, one of them is far enough.
const MOST_COPIES: usize = 2;

/// Every entry of a session, and the state they make.
#[derive(Debug, Clone, Default)]
pub struct Record {
    entries: Vec<Entry>,
    /// Places in `entries` of those that hold, undo and redo themselves left out.
    holding: Vec<usize>,
    /// Places of those taken back that may be restored, the last one first to come back.
    undone: Vec<usize>,
    meeting: Meeting,
    /// The state after so many of `holding`, the oldest first.
    copies: Vec<(usize, Meeting)>,
}

impl Record {
    /// Folds a whole session.
    pub fn replay(entries: Vec<Entry>) -> Self {
        let mut record = Self { entries, ..Self::default() };
        let mut undone = Vec::new();
        for place in 0..record.entries.len() {
            record.place(place, &mut undone);
        }
        record.undone = undone;
        record.fold_from(0);
        record
    }

    /// Takes one entry in. It cannot fail.
    pub fn apply(&mut self, entry: Entry) {
        let place = self.entries.len();
        self.entries.push(entry);
        let mut undone = std::mem::take(&mut self.undone);
        let folded = self.place(place, &mut undone);
        self.undone = undone;
        match folded {
            Folded::Forward => {
                if let Some(entry) = self.entries.last() {
                    self.meeting.apply(entry.ts, &entry.event);
                }
                let copied = self.copies.last().map_or(0, |(count, _)| *count);
                if self.holding.len() >= copied + self.stride() {
                    self.copy(self.holding.len());
                }
            }
            Folded::Again(changed) => self.fold_from(changed),
            Folded::Nothing => {}
        }
    }

    /// Finds out what an entry does to the list of those that hold.
    fn place(&mut self, place: usize, undone: &mut Vec<usize>) -> Folded {
        let at = |seq: Seq| usize::try_from(seq).ok().and_then(|seq| seq.checked_sub(1));
        match self.entries.get(place).map(|entry| &entry.event) {
            Some(Event::Undone { entry }) => {
                let Some(found) = self.holding.iter().rposition(|held| Some(*held) == at(*entry))
                else {
                    return Folded::Nothing;
                };
                undone.push(self.holding.remove(found));
                Folded::Again(found)
            }
            Some(Event::Redone { entry }) => {
                let Some(found) = undone.iter().rposition(|held| Some(*held) == at(*entry)) else {
                    return Folded::Nothing;
                };
                let restored = undone.remove(found);
                let behind = self.holding.partition_point(|held| *held < restored);
                self.holding.insert(behind, restored);
                Folded::Again(behind)
            }
            Some(event) => {
                if event.is_undoable() {
                    undone.clear();
                }
                self.holding.push(place);
                Folded::Forward
            }
            None => Folded::Nothing,
        }
    }

    /// Folds those that hold again, after the one at `changed` became another.
    fn fold_from(&mut self, changed: usize) {
        self.copies.retain(|(count, _)| *count <= changed);
        let (from, copied) = self.copies.last().cloned().unwrap_or_default();
        self.meeting = copied;
        let mut folded = from;
        let mut copied = false;
        while folded < self.holding.len() {
            let held = self.holding.get(folded).and_then(|place| self.entries.get(*place));
            if let Some(entry) = held {
                self.meeting.apply(entry.ts, &entry.event);
            }
            folded += 1;
            // A copy a stride back, so that the first taking back is as quick as the next.
            let stride = self.stride();
            let left = self.holding.len() - folded;
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

    /// How many entries lie between two copies. People and speeches are shared between them; the
    /// opinions on the open question, the votes by name and whatever stands in plain lists are
    /// copied, so the more of these there are, the rarer are the copies: all of them together cost
    /// about as much as the fold.
    fn stride(&self) -> usize {
        let weight = |open: &Question| open.positions.len() + open.heard.len() + open.invited.len();
        let meeting = &self.meeting;
        let opinions = meeting.open_question().map_or(0, weight)
            + meeting.balloting().map_or(0, |ballot| ballot.called.len())
            + meeting.notes.len()
            + meeting.ballots.len()
            + meeting.tasks.len()
            + meeting.petitions.len()
            + meeting.remarks.len();
        (opinions / OPINIONS_AN_ENTRY).max(SHORTEST_STRIDE)
    }

    /// Returns the state.
    pub const fn meeting(&self) -> &Meeting {
        &self.meeting
    }

    /// Returns every entry in order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
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
        let held = self.holding.iter().rev().filter_map(|place| self.entries.get(*place));
        held.into_iter().find(|entry| entry.event.is_undoable())
    }

    /// Returns the entry redo would restore.
    pub fn redoable(&self) -> Option<&Entry> {
        self.undone.last().and_then(|place| self.entries.get(*place))
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

/// What taking an entry in asks of the fold.
enum Folded {
    /// The entry holds and is the last.
    Forward,
    /// What stands at this place of `holding` and behind it has to be folded again.
    Again(usize),
    /// It names nothing that could be taken back or restored.
    Nothing,
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
