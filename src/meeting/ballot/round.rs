//! The next round of an election: those left, for the places left.

use super::{Proposal, Verdict, VerdictKind};

impl Proposal {
    /// Returns the places of the candidates who were not elected, in their order.
    pub fn left(&self, verdict: &Verdict) -> Vec<u32> {
        let all = 0..self.candidates.len() as u32;
        all.filter(|place| !verdict.elected.contains(place)).collect()
    }

    /// Returns what a next round would put to the vote; `None` where every place is filled or
    /// nobody is left to fill it. Which ballot it follows is for the caller to say.
    pub fn next_round(&self, verdict: &Verdict) -> Option<Self> {
        let places = self.places.saturating_sub(verdict.elected.len() as u32);
        let left = self.left(verdict);
        let names = left.iter().filter_map(|place| self.candidates.get(*place as usize).cloned());
        let candidates: Vec<String> = names.collect();
        let fits = verdict.kind == VerdictKind::Unfilled && places > 0 && !candidates.is_empty();
        let places = places.min(candidates.len() as u32);
        fits.then(|| Self { candidates, places, ..self.clone() })
    }
}
