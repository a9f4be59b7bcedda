//! A list that grows at its end and costs next to nothing to copy.
//!
//! A copy of the state shares what did not change since: the leaves of a pile are copied when they
//! are written to, and only those. So taking back costs the same in a hall of a hundred thousand.

use std::ops::Range;
use std::sync::Arc;

/// How many things one leaf holds.
const LEAF: usize = 128;

/// A list that grows at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pile<T> {
    /// Invariant: every leaf but the last is full.
    leaves: Vec<Arc<Vec<T>>>,
    len: usize,
}

impl<T> Default for Pile<T> {
    fn default() -> Self {
        Self { leaves: Vec::new(), len: 0 }
    }
}

impl<T> Pile<T> {
    /// Returns how many things there are.
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Says whether there is nothing.
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Returns the thing at a zero-based place.
    pub fn get(&self, place: usize) -> Option<&T> {
        self.leaves.get(place / LEAF)?.get(place % LEAF)
    }

    /// Returns the last thing.
    pub fn last(&self) -> Option<&T> {
        self.leaves.last()?.last()
    }

    /// Goes through everything in order.
    pub const fn iter(&self) -> Iter<'_, T> {
        Iter { pile: self, rest: 0..self.len }
    }
}

impl<T: Clone> Pile<T> {
    /// Puts a thing at the end.
    pub(crate) fn push(&mut self, thing: T) {
        match self.leaves.last_mut().filter(|leaf| leaf.len() < LEAF) {
            Some(leaf) => Arc::make_mut(leaf).push(thing),
            None => self.leaves.push(Arc::new(vec![thing])),
        }
        self.len += 1;
    }

    /// Returns the thing at a place, to be changed.
    pub(crate) fn get_mut(&mut self, place: usize) -> Option<&mut T> {
        Arc::make_mut(self.leaves.get_mut(place / LEAF)?).get_mut(place % LEAF)
    }

    /// Returns the last thing, to be changed.
    pub(crate) fn last_mut(&mut self) -> Option<&mut T> {
        Arc::make_mut(self.leaves.last_mut()?).last_mut()
    }
}

/// Goes through a pile from either end.
#[derive(Debug)]
pub struct Iter<'a, T> {
    pile: &'a Pile<T>,
    rest: Range<usize>,
}

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Self { pile: self.pile, rest: self.rest.clone() }
    }
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<Self::Item> {
        self.pile.get(self.rest.next()?)
    }

    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        self.pile.get(self.rest.nth(n)?)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rest.size_hint()
    }
}

impl<T> DoubleEndedIterator for Iter<'_, T> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.pile.get(self.rest.next_back()?)
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}

impl<'a, T> IntoIterator for &'a Pile<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pile(count: usize) -> Pile<usize> {
        let mut pile = Pile::default();
        (0..count).for_each(|number| pile.push(number));
        pile
    }

    #[test]
    fn a_pile_keeps_its_order_over_many_leaves() {
        for count in [0, 1, LEAF - 1, LEAF, LEAF + 1, 5 * LEAF + 7] {
            let pile = pile(count);
            assert_eq!((pile.len(), pile.is_empty()), (count, count == 0));
            assert!(pile.iter().copied().eq(0..count));
            assert!(pile.iter().rev().copied().eq((0..count).rev()));
            assert_eq!(pile.iter().len(), count);
            assert_eq!(pile.last().copied(), count.checked_sub(1));
            assert_eq!(pile.get(count), None);
            assert_eq!(pile.iter().nth(count / 2).copied(), (0..count).nth(count / 2));
        }
    }

    #[test]
    fn a_copy_does_not_see_what_is_changed_after_it() {
        let mut live = pile(3 * LEAF);
        let copy = live.clone();
        live.push(0);
        *live.get_mut(1).unwrap() = 99;
        *live.last_mut().unwrap() = 98;
        assert_eq!((live.get(1), live.last(), live.len()), (Some(&99), Some(&98), 3 * LEAF + 1));
        assert_eq!(copy, pile(3 * LEAF));
        let shared = live.leaves.iter().zip(&copy.leaves).filter(|(a, b)| Arc::ptr_eq(a, b));
        assert_eq!(shared.count(), 2, "only the leaf written to was copied");
    }
}
