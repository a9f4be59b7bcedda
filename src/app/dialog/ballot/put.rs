//! Putting something to the vote: the words, what must be reached, the way, who stands.

use strum::IntoEnumIterator as _;

use crate::app::field::Field;
use crate::app::key::{Code, Key};
use crate::meeting::ballot::{Proposal, Way};
use crate::meeting::id::BallotId;
use crate::meeting::note::About;
use crate::meeting::procedure::Threshold;

/// The most digits a number typed has: more people never meet.
const MOST_DIGITS: usize = 9;

/// Where the cursor is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The words put to the vote.
    Text,
    /// What must be reached; turned with the arrow keys.
    Threshold,
    /// How the vote is taken; turned with the arrow keys.
    Way,
    /// One who stands, by the place.
    Candidate(usize),
    /// How many are to be elected; only where somebody stands.
    Places,
}

/// The form.
#[derive(Debug, Clone)]
pub struct Put {
    /// What it belongs to.
    pub about: About,
    /// The words put to the vote.
    pub text: Field,
    /// What must be reached, by its place in the procedure.
    pub threshold: usize,
    /// How many thresholds the procedure has.
    thresholds: usize,
    /// How the vote is taken.
    pub way: Way,
    /// Those who stand, one a line; the last line is empty.
    pub candidates: Vec<Field>,
    /// How many are to be elected.
    pub places: Field,
    /// The ballot it repeats.
    pub earlier: Option<BallotId>,
    /// Where the cursor is.
    pub part: Part,
    /// Whether anything was changed by hand.
    pub touched: bool,
}

impl Put {
    /// Opens the form with what would be put.
    pub fn of(proposal: &Proposal, thresholds: &[Threshold]) -> Self {
        let known = thresholds.iter().position(|known| known.id == proposal.threshold);
        let mut candidates: Vec<_> =
            proposal.candidates.iter().map(|name| Field::with(name)).collect();
        candidates.push(Field::default());
        let places = if proposal.is_election() { proposal.places } else { 1 };
        Self {
            about: proposal.about.clone(),
            text: Field::with(&proposal.text),
            threshold: known.unwrap_or(0),
            thresholds: thresholds.len(),
            way: proposal.way,
            candidates,
            places: Field::with(&places.to_string()),
            earlier: proposal.earlier,
            part: Part::Text,
            touched: false,
        }
    }

    /// Returns what would be put, as typed.
    pub fn proposal(&self, thresholds: &[Threshold]) -> Proposal {
        let names = self.candidates.iter().filter(|name| !name.is_blank());
        let candidates: Vec<_> = names.map(|name| name.text().trim().to_owned()).collect();
        let places = self.places.text().parse().unwrap_or(0);
        Proposal {
            text: self.text.text().trim().to_owned(),
            about: self.about.clone(),
            threshold: thresholds
                .get(self.threshold)
                .map(|rule| rule.id.clone())
                .unwrap_or_default(),
            way: self.way,
            places: if candidates.is_empty() { 0 } else { places },
            candidates,
            earlier: self.earlier,
        }
    }

    /// Says whether people or texts are chosen from.
    pub fn is_election(&self) -> bool {
        self.candidates.iter().any(|name| !name.is_blank())
    }

    /// Says whether this would be put about the same thing.
    pub(super) fn is_about(&self, other: &Self) -> bool {
        self.about == other.about && self.earlier == other.earlier
    }

    /// Says whether Enter goes on to the next line: only on a candidate's line with a name on it.
    pub fn goes_on(&self) -> bool {
        matches!(self.part, Part::Candidate(place)
            if self.candidates.get(place).is_some_and(|name| !name.is_blank()))
    }

    /// Returns the fields in their order.
    pub fn parts(&self) -> Vec<Part> {
        let mut parts = vec![Part::Text, Part::Threshold, Part::Way];
        parts.extend((0..self.candidates.len()).map(Part::Candidate));
        parts.extend(self.is_election().then_some(Part::Places));
        parts
    }

    /// Takes a key.
    pub(super) fn key(&mut self, key: Key) {
        match (key.code, self.part) {
            (Code::Tab | Code::Down | Code::Enter, _) => self.turn(1),
            (Code::BackTab | Code::Up, _) => self.turn(self.parts().len().saturating_sub(1)),
            (Code::Left, Part::Threshold) => self.turn_threshold(self.thresholds.saturating_sub(1)),
            (Code::Right | Code::Char(' '), Part::Threshold) => self.turn_threshold(1),
            (Code::Left, Part::Way) => self.turn_way(self.ways().len() - 1),
            (Code::Right | Code::Char(' '), Part::Way) => self.turn_way(1),
            (Code::Char(letter), Part::Places) if !letter.is_ascii_digit() => {}
            (Code::Char(_), Part::Places) if self.places.text().len() >= MOST_DIGITS => {}
            _ => {
                if let Some(field) = self.field() {
                    let before = field.text().to_owned();
                    field.key(key);
                    let changed = field.text() != before;
                    self.touched |= changed;
                }
                self.settle();
            }
        }
    }

    /// Takes a paste; on a candidate's line every line of it is a candidate.
    pub(super) fn paste(&mut self, text: &str) {
        self.touched = true;
        if let Part::Candidate(place) = self.part {
            for (line, at) in text.lines().filter(|line| !line.trim().is_empty()).zip(place..) {
                if at > place {
                    self.candidates.insert(at, Field::default());
                    self.part = Part::Candidate(at);
                }
                if let Some(field) = self.candidates.get_mut(at) {
                    field.paste(line.trim());
                }
            }
            return self.settle();
        }
        if self.part == Part::Places {
            let digits: String =
                text.chars().filter(char::is_ascii_digit).take(MOST_DIGITS).collect();
            return self.places.paste(&digits);
        }
        if let Some(field) = self.field() {
            field.paste(text);
        }
    }

    fn field(&mut self) -> Option<&mut Field> {
        match self.part {
            Part::Text => Some(&mut self.text),
            Part::Candidate(place) => self.candidates.get_mut(place),
            Part::Places => Some(&mut self.places),
            Part::Threshold | Part::Way => None,
        }
    }

    /// Keeps one empty line behind the candidates, and a way in which they can be counted.
    fn settle(&mut self) {
        if self.candidates.last().is_none_or(|name| !name.is_blank()) {
            self.candidates.push(Field::default());
        }
        if !self.ways().contains(&self.way) {
            self.way = Way::default();
        }
    }

    /// Moves the cursor; a line left empty among the candidates goes away.
    fn turn(&mut self, by: usize) {
        let here = self.part;
        if let Part::Candidate(place) = here
            && place + 1 < self.candidates.len()
            && self.candidates.get(place).is_some_and(Field::is_blank)
        {
            self.candidates.remove(place);
        }
        let parts = self.parts();
        let place = parts.iter().position(|part| *part == here).unwrap_or(0);
        if let Some(next) = parts.get((place + by) % parts.len()) {
            self.part = *next;
        }
    }

    fn turn_threshold(&mut self, by: usize) {
        self.threshold = (self.threshold + by) % self.thresholds.max(1);
        self.touched = true;
    }

    /// Names are not called out for each of several candidates.
    fn ways(&self) -> Vec<Way> {
        let election = self.is_election();
        let counted = |way: &Way| matches!(way, Way::ShowOfHands | Way::Secret);
        Way::iter().filter(|way| !election || counted(way)).collect()
    }

    fn turn_way(&mut self, by: usize) {
        let ways = self.ways();
        let place = ways.iter().position(|way| *way == self.way).unwrap_or(0);
        if let Some(way) = ways.get((place + by) % ways.len()) {
            self.way = *way;
        }
        self.touched = true;
    }
}
