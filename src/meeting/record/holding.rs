//! Which entries hold: what was taken back is left out, what was restored is in its old place.
//!
//! Taking back and restoring are themselves entries and stand in no list here.

use crate::meeting::event::Event;
use crate::meeting::id::Seq;

/// The entries that hold, by their places in the record.
#[derive(Debug, Clone, Default)]
pub struct Holding {
    /// Those that hold, in order.
    held: Vec<usize>,
    /// Those taken back that may be restored, the last one first to come back.
    undone: Vec<usize>,
}

/// What taking an entry in asks of the fold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Folded {
    /// The entry holds and is the last.
    Forward,
    /// What stands at this place of those that hold, and behind it, has to be folded again.
    Again(usize),
    /// It names nothing that could be taken back or restored.
    Nothing,
}

impl Holding {
    /// Returns the places of those that hold, in order.
    pub fn held(&self) -> &[usize] {
        &self.held
    }

    /// Returns the place of the one that would be restored.
    pub fn restorable(&self) -> Option<usize> {
        self.undone.last().copied()
    }

    /// Takes in what stands at `place` of the record, which is behind all taken in before.
    pub fn take(&mut self, place: usize, event: &Event) -> Folded {
        match event {
            Event::Undone { entry } => {
                let Some(found) = self.held.iter().rposition(|held| Some(*held) == at(*entry))
                else {
                    return Folded::Nothing;
                };
                self.undone.push(self.held.remove(found));
                Folded::Again(found)
            }
            Event::Redone { entry } => {
                let Some(found) = self.undone.iter().rposition(|held| Some(*held) == at(*entry))
                else {
                    return Folded::Nothing;
                };
                let restored = self.undone.remove(found);
                let behind = self.held.partition_point(|held| *held < restored);
                self.held.insert(behind, restored);
                Folded::Again(behind)
            }
            event => {
                if event.is_undoable() {
                    self.undone.clear();
                }
                self.held.push(place);
                Folded::Forward
            }
        }
    }
}

/// Returns the place of an entry in the record.
fn at(seq: Seq) -> Option<usize> {
    usize::try_from(seq).ok()?.checked_sub(1)
}
