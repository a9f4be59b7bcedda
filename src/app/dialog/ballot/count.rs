//! Counting hands or papers: some numbers are typed, the rest follow.

use crate::app::dialog::ballot::Mark;
use crate::app::field::Field;
use crate::app::key::{Code, Key};
use crate::meeting::ballot::{Ballot, Count, Misfit, Papers, Proposal, Typed, Way};

/// The most digits a count has: more people never meet.
const MOST_DIGITS: usize = 9;

/// One number of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// Papers given out.
    Given,
    /// Papers collected.
    Collected,
    /// Papers that are not valid.
    Invalid,
    /// In favour.
    For,
    /// Against.
    Against,
    /// Of another opinion.
    Other,
    /// For a candidate, by the place.
    Candidate(usize),
}

/// The form.
#[derive(Debug, Clone)]
pub struct Counting {
    /// Which ballot.
    pub mark: Mark,
    /// Its numbers in their order.
    pub slots: Vec<(Slot, Field)>,
    /// The selected one.
    pub cursor: usize,
}

impl Counting {
    /// Opens the form for a ballot with `voters` in the room; what was counted already stands there.
    pub fn of(ballot: &Ballot, voters: u32) -> Self {
        let secret = ballot.proposal.way == Way::Secret;
        let mut slots = Vec::new();
        if secret {
            slots.extend([Slot::Given, Slot::Collected, Slot::Invalid]);
        }
        if ballot.proposal.is_election() {
            slots.extend((0..ballot.proposal.candidates.len()).map(Slot::Candidate));
        } else {
            slots.extend([Slot::For, Slot::Against, Slot::Other]);
        }
        let stands = |slot| match &ballot.count {
            Some(count) => counted(count, slot),
            None => (slot == Slot::Given).then_some(voters),
        };
        let field = |slot| {
            let number = stands(slot).map(|number| number.to_string()).unwrap_or_default();
            (slot, Field::with(&number))
        };
        // As many papers are given out as there are voters; what is collected must be counted.
        let cursor = usize::from(secret);
        Self { mark: Mark::of(ballot), slots: slots.into_iter().map(field).collect(), cursor }
    }

    /// Returns what is typed.
    pub fn typed(&self) -> Typed {
        let number = |slot| self.number(slot);
        let papers = number(Slot::Collected).map(|collected| Papers {
            given: number(Slot::Given).unwrap_or(0),
            collected,
            invalid: number(Slot::Invalid).unwrap_or(0),
        });
        let candidates = self.slots.iter().filter(|(slot, _)| matches!(slot, Slot::Candidate(_)));
        let candidates = candidates.map_while(|(slot, _)| number(*slot));
        Typed {
            favour: number(Slot::For),
            against: number(Slot::Against),
            other: number(Slot::Other),
            papers,
            candidates: candidates.collect(),
        }
    }

    fn number(&self, slot: Slot) -> Option<u32> {
        let field = self.slots.iter().find(|(known, _)| *known == slot)?;
        field.1.text().parse().ok()
    }

    /// Works the whole count out, or says why it cannot be; `None` while too little is typed to say.
    pub fn complete(&self, proposal: &Proposal, voters: u32) -> Option<Result<Count, Misfit>> {
        match self.typed().complete(proposal, voters) {
            Err(Misfit::TooLittle | Misfit::NoPapers) => None,
            Err(Misfit::Candidates { counts, candidates }) if counts < candidates => None,
            told => Some(told),
        }
    }

    /// Takes a key; only digits are typed.
    pub(super) fn key(&mut self, key: Key) {
        let last = self.slots.len().saturating_sub(1);
        match key.code {
            Code::Tab | Code::Down | Code::Enter => self.cursor = (self.cursor + 1).min(last),
            Code::BackTab | Code::Up => self.cursor = self.cursor.saturating_sub(1),
            Code::Char(letter) if !letter.is_ascii_digit() => {}
            _ => {
                if let Some((_, field)) = self.slots.get_mut(self.cursor) {
                    let typed = matches!(key.code, Code::Char(_));
                    if !typed || field.text().len() < MOST_DIGITS {
                        field.key(key);
                    }
                }
            }
        }
    }

    /// Takes a paste; only its digits.
    pub(super) fn paste(&mut self, text: &str) {
        let digits: String = text.chars().filter(char::is_ascii_digit).take(MOST_DIGITS).collect();
        if let Some((_, field)) = self.slots.get_mut(self.cursor) {
            field.paste(&digits);
        }
    }

    /// Says whether the cursor stands on the last number.
    pub(super) const fn is_at_end(&self) -> bool {
        self.cursor + 1 >= self.slots.len()
    }
}

/// Returns one number of a whole count.
pub fn counted(count: &Count, slot: Slot) -> Option<u32> {
    Some(match slot {
        Slot::Given => count.papers?.given,
        Slot::Collected => count.papers?.collected,
        Slot::Invalid => count.papers?.invalid,
        Slot::For => count.votes.favour,
        Slot::Against => count.votes.against,
        Slot::Other => count.votes.other,
        Slot::Candidate(place) => *count.candidates.get(place)?,
    })
}
