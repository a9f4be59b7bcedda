//! States kept along a record, and from which of them another can be reached.
//!
//! The more a state holds that copies do not share, the farther apart the copies: all of them
//! together weigh no more than about the record itself, and keeping them costs about as much as
//! folding it.

use crate::meeting::Meeting;
use crate::meeting::event::Event;

/// The fewest entries between two copies.
const SHORTEST_STRIDE: usize = 1024;

/// So many plain things weigh about as much as an entry.
const THINGS_AN_ENTRY: usize = 4;

/// A copy takes the leaves along that were written to since the last one; so many people or
/// speeches in the room weigh, in leaves, about as much as an entry.
const LEAVES_AN_ENTRY: usize = 64;

/// States along a record.
#[derive(Debug, Default)]
pub(super) struct Copies {
    /// The states after so many entries, the first first.
    list: Vec<(usize, Meeting)>,
    /// Every taking back and restoring: after how many entries, and the number of the entry it is
    /// about.
    turns: Vec<(usize, usize)>,
}

impl Copies {
    /// Takes notice of an entry, with which `count` have happened and the meeting is this; keeps the
    /// state if it lies far enough from the last one kept.
    pub(super) fn notice(&mut self, count: usize, event: &Event, meeting: &Meeting) {
        if let Event::Undone { entry } | Event::Redone { entry } = event {
            self.turns.push((count, usize::try_from(*entry).unwrap_or(usize::MAX)));
        }
        let last = self.list.last().map_or(0, |(count, _)| *count);
        if count < last + SHORTEST_STRIDE {
            return;
        }
        let leaves = meeting.members.len() + meeting.speeches.len();
        let weight = meeting.plain_things() / THINGS_AN_ENTRY + leaves / LEAVES_AN_ENTRY;
        if count >= last + weight {
            self.list.push((count, meeting.clone()));
        }
    }

    /// Returns how many are kept.
    pub(super) const fn len(&self) -> usize {
        self.list.len()
    }

    /// Returns the state kept after exactly `count` entries, else the one before the first.
    pub(super) fn get(&self, count: usize) -> (usize, Meeting) {
        let found = self.list.binary_search_by_key(&count, |(count, _)| *count);
        found.ok().and_then(|place| self.list.get(place)).cloned().unwrap_or_default()
    }

    /// Returns after how many entries the last state was kept from which the one after `count` is
    /// reached going forward; 0: none.
    pub(super) fn base(&self, count: usize) -> usize {
        let behind = self.list.partition_point(|(kept, _)| *kept <= count);
        let kept = self.list.iter().take(behind).rev().map(|(kept, _)| *kept);
        let mut turns = self.turns_before(count).iter().rev().peekable();
        let mut reach = usize::MAX;
        for kept in kept {
            while let Some((_, entry)) = turns.next_if(|(at, _)| *at > kept) {
                reach = reach.min(*entry);
            }
            if reach > kept {
                return kept;
            }
        }
        0
    }

    /// Says whether the state after `from` entries leads to the one after `count`: nothing that had
    /// happened by then was taken back or restored since.
    pub(super) fn leads_to(&self, from: usize, count: usize) -> bool {
        let turns = self.turns_before(count).iter().rev();
        turns.take_while(|(at, _)| *at > from).all(|(_, entry)| *entry > from)
    }

    fn turns_before(&self, count: usize) -> &[(usize, usize)] {
        let behind = self.turns.partition_point(|(at, _)| *at <= count);
        self.turns.get(..behind).unwrap_or_default()
    }
}
