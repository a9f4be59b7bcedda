//! What is left to chance: the same for the same seed, on every machine and at every speed.

use sha2::{Digest as _, Sha256};

/// Where chance comes from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Chance(u64);

impl Chance {
    /// Draws from a scenario's seed.
    pub(super) const fn from(seed: u64) -> Self {
        Self(seed)
    }

    /// Draws a number from `least` to `most`; the same `what` always draws the same.
    pub(super) fn between(self, least: u64, most: u64, what: &str) -> u64 {
        let hash = Sha256::digest(format!("{}\n{what}", self.0));
        let drawn = hash.iter().take(8).fold(0_u64, |drawn, byte| drawn << 8 | u64::from(*byte));
        least + drawn % (most.saturating_sub(least) + 1)
    }
}
