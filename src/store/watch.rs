//! How far a long work has come, for whoever waits for it on another thread.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// How far a long work has come. Clones watch the same work.
#[derive(Debug, Clone, Default)]
pub struct Watch(Arc<Counts>);

#[derive(Debug, Default)]
struct Counts {
    whole: AtomicU64,
    done: AtomicU64,
}

impl Watch {
    /// Learns of so much more to do.
    pub fn expect(&self, more: usize) {
        self.0.whole.fetch_add(more as u64, Ordering::Relaxed);
    }

    /// Learns that so much more is done.
    pub fn advance(&self, by: usize) {
        self.0.done.fetch_add(by as u64, Ordering::Relaxed);
    }

    /// Returns how much is done, in parts of a hundred; 0 before anything is known to be done.
    pub fn percent(&self) -> u64 {
        let [done, whole] = [&self.0.done, &self.0.whole].map(|n| n.load(Ordering::Relaxed));
        (done.saturating_mul(100)).checked_div(whole).unwrap_or(0).min(100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_is_told_in_parts_of_what_is_to_do() {
        let watch = Watch::default();
        assert_eq!(watch.percent(), 0);
        watch.expect(400);
        let work = watch.clone();
        work.advance(100);
        assert_eq!(watch.percent(), 25);
        work.advance(900);
        assert_eq!(watch.percent(), 100);
    }
}
