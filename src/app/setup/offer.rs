//! What is offered for what is typed: bodies that met before, and people by a part of their name.

use crate::app::setup::{Part, Setup};
use crate::text::fold::fold;

/// How many bodies are offered.
const MOST_BODIES: usize = 5;

impl Setup {
    /// Returns whom the chair's row names: exactly, or by a part only one name has.
    pub(super) fn chair_named(&mut self) -> Option<usize> {
        let text = self.chair.text().to_owned();
        if text.is_empty() {
            return None;
        }
        self.people.named(&text).or_else(|| match self.people.find(&text).as_slice() {
            [only] => Some(*only),
            _ => None,
        })
    }

    /// Finds what to offer for what is typed.
    pub(super) fn offer(&mut self) {
        self.offered = None;
        self.offers = match self.part {
            Part::Body => {
                let typed = fold(self.body.text());
                let is_whole = self.bodies.iter().any(|body| fold(body) == typed);
                let fits = |body: &&String| is_whole || fold(body).contains(&typed);
                self.bodies.iter().filter(fits).take(MOST_BODIES).cloned().collect()
            }
            Part::Chair => {
                let text = self.chair.text().to_owned();
                let known = self.people.named(&text);
                let found = if known.is_some() { Vec::new() } else { self.people.find(&text) };
                self.offered = (!found.is_empty() && !text.is_empty()).then_some(0);
                found.into_iter().map(|place| self.people.shown(place)).collect()
            }
            _ => Vec::new(),
        };
    }

    pub(super) fn turn_offer(&mut self, forward: bool) {
        let count = self.offers.len();
        if count > 0 {
            self.offered = Some(match self.offered {
                Some(here) => (here + if forward { 1 } else { count - 1 }) % count,
                None if forward => 0,
                None => count - 1,
            });
        }
    }

    pub(super) fn take_offer(&mut self) {
        let Some(offer) = self.offered.and_then(|place| self.offers.get(place)).cloned() else {
            return;
        };
        match self.part {
            Part::Body => self.body.choose(&offer),
            Part::Chair => self.chair.choose(&offer),
            _ => {}
        }
    }
}
