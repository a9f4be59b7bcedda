//! Which sessions have been counted, so that none counts twice.
//!
//! Two dozen bytes a session are kept, not its id: the chance that two of a million share a number
//! of 64 bits is one in thirty million.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::archive::brief::Brief;
use crate::archive::rehearsal::Rehearsal;

/// Which sessions have been counted. Shared by all cores.
#[derive(Debug, Default)]
pub(super) struct Seen {
    known: Mutex<HashMap<u64, Copy>>,
    /// The copies that count, where copies differ; known only once all were seen.
    chosen: HashMap<u64, Copy>,
    disagrees: AtomicBool,
    rehearsed: Mutex<HashSet<u64>>,
}

/// One copy of a session: the further it goes the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Copy {
    closed: bool,
    seconds: u64,
    fingerprint: u64,
}

/// Whether a copy counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// It is the first of its session, or goes furthest.
    Counts,
    /// The same was counted already.
    Copy,
    /// Another one goes further.
    Behind,
}

impl Seen {
    /// Takes a session down.
    pub(super) fn see(&self, brief: &Brief<'_>) -> Standing {
        let session = hash(&brief.session.id);
        let copy = Copy {
            closed: brief.session.closed_at.is_some(),
            seconds: brief.session.seconds,
            fingerprint: beginning(&brief.fingerprint),
        };
        if self.chosen.get(&session).is_some_and(|chosen| *chosen != copy) {
            return Standing::Behind;
        }
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        match known.get_mut(&session) {
            None => {
                known.insert(session, copy);
                Standing::Counts
            }
            Some(other) if *other == copy => Standing::Copy,
            Some(other) => {
                *other = copy.max(*other);
                self.disagrees.store(true, Ordering::Relaxed);
                Standing::Behind
            }
        }
    }

    /// Takes a rehearsal down; says whether it is the first of its copies.
    pub(super) fn see_rehearsal(&self, rehearsal: &Rehearsal<'_>) -> bool {
        let Rehearsal { at, scenario, trainee, fingerprint, .. } = rehearsal;
        let result = hash(&[at, scenario, trainee, fingerprint].map(|text| &**text).join("\n"));
        self.rehearsed.lock().unwrap_or_else(PoisonError::into_inner).insert(result)
    }

    /// Says whether copies of one session differed.
    pub(super) fn disagrees(&self) -> bool {
        self.disagrees.load(Ordering::Relaxed)
    }

    /// Begins anew, knowing which copies go furthest.
    pub(super) fn chosen(self) -> Self {
        let chosen = self.known.into_inner().unwrap_or_else(PoisonError::into_inner);
        Self { chosen, ..Self::default() }
    }
}

/// Returns the beginning of a fingerprint; numbers stand in the order of the texts.
fn beginning(fingerprint: &str) -> u64 {
    fingerprint.get(..16).and_then(|digits| u64::from_str_radix(digits, 16).ok()).unwrap_or(0)
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
