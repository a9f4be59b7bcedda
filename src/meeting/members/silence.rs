//! The order of silence: the participants in the room, those longest silent first.
//!
//! Kept sorted in leaves that copies of the state share, for the reason told in
//! [`crate::meeting::pile`].

use std::sync::Arc;

use crate::meeting::clock::Stamp;
use crate::meeting::id::MemberId;

/// How many people one leaf holds at most.
const LEAF: usize = 256;

/// When somebody was heard last, and who: smaller is longer silent.
type Key = (Option<Stamp>, MemberId);

/// The participants in the room, those longest silent first.
#[derive(Debug, Clone, Default)]
pub(super) struct Silence {
    /// Invariant: sorted within and among each other, none empty.
    leaves: Vec<Arc<Vec<Key>>>,
}

impl Silence {
    /// Finds the leaf a key stands in or belongs to.
    fn leaf_of(&self, key: &Key) -> usize {
        let ends_before = |leaf: &Arc<Vec<Key>>| leaf.last().is_some_and(|last| last < key);
        let place = self.leaves.partition_point(ends_before);
        place.min(self.leaves.len().saturating_sub(1))
    }

    /// Puts somebody in; nothing if they are in already.
    pub(super) fn insert(&mut self, key: Key) {
        let place = self.leaf_of(&key);
        let Some(leaf) = self.leaves.get_mut(place) else {
            self.leaves.push(Arc::new(vec![key]));
            return;
        };
        let Err(index) = leaf.binary_search(&key) else { return };
        let leaf = Arc::make_mut(leaf);
        leaf.insert(index, key);
        if leaf.len() > LEAF {
            // A roster comes in order, and then the leaf left behind stays full.
            let at_end = index == LEAF;
            let behind = leaf.split_off(if at_end { LEAF } else { LEAF / 2 });
            self.leaves.insert(place + 1, Arc::new(behind));
        }
    }

    /// Takes somebody out; nothing if they are not in.
    pub(super) fn remove(&mut self, key: &Key) {
        let place = self.leaf_of(key);
        let Some(leaf) = self.leaves.get_mut(place) else { return };
        let Ok(index) = leaf.binary_search(key) else { return };
        Arc::make_mut(leaf).remove(index);
        if leaf.is_empty() {
            self.leaves.remove(place);
        }
    }

    /// Goes through them, longest silent first.
    pub(super) fn iter(&self) -> impl Iterator<Item = MemberId> {
        self.keys().map(|(_, id)| *id)
    }

    fn keys(&self) -> impl Iterator<Item = &Key> {
        self.leaves.iter().flat_map(|leaf| leaf.iter())
    }
}

/// How the leaves are cut is history; only who stands in them, and in which order, counts.
impl PartialEq for Silence {
    fn eq(&self, other: &Self) -> bool {
        self.keys().eq(other.keys())
    }
}

impl Eq for Silence {}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn it_is_the_sorted_set_whatever_goes_in_and_out() {
        let (mut silence, mut plain) = (Silence::default(), BTreeSet::new());
        for number in 0..20_000_usize {
            // A walk that comes by everywhere and back: 4001 is prime.
            let id = MemberId::from_index(number * 1_237 % 4_001);
            let heard = chrono::DateTime::from_timestamp((number % 7).try_into().unwrap(), 0);
            let key = (heard.map(|heard| heard.fixed_offset()).filter(|_| number % 3 > 0), id);
            if number % 5 < 3 {
                silence.insert(key);
                plain.insert(key);
            } else {
                silence.remove(&key);
                plain.remove(&key);
            }
        }
        assert!(silence.keys().eq(&plain));
        assert!(silence.leaves.iter().all(|leaf| !leaf.is_empty() && leaf.len() <= LEAF));
        for key in plain {
            silence.remove(&key);
        }
        assert_eq!(silence, Silence::default());
    }

    #[test]
    fn a_roster_in_order_fills_its_leaves() {
        let mut silence = Silence::default();
        for number in 0..10 * LEAF {
            silence.insert((None, MemberId::from_index(number)));
        }
        assert_eq!(silence.leaves.len(), 10);
        let copy = silence.clone();
        silence.remove(&(None, MemberId::from_index(5)));
        let shared = silence.leaves.iter().zip(&copy.leaves).filter(|(a, b)| Arc::ptr_eq(a, b));
        assert_eq!(shared.count(), 9, "only the leaf written to was copied");
    }
}
