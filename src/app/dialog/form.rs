//! A few lines to fill in: a task, a petition, a remark, a date.
//!
//! Enter goes to the next line and, on the last one, keeps what is typed; leaving a line takes what
//! stands in it. Which lines a form has and what it makes of them is said by its topic.

mod act;
pub mod pick;

use chrono::NaiveDate;

pub use pick::Pick;

use crate::app::dialog::topic::Topic;
use crate::app::field::Field;
use crate::app::key::{Code, Key};
use crate::app::live::Live;
use crate::meeting::task::{Due, Who};
use crate::text::Words;
use crate::text::due::{self, Misread};

/// What a line asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// What is to be done.
    Task,
    /// Those who do it; the first one leads.
    Owners,
    /// By when.
    Due,
    /// How much of a hundred is done.
    Percent,
    /// Why.
    Reason,
    /// Who brings a petition, or makes a remark.
    Who,
    /// What is asked for.
    Plea,
    /// The kind of petition.
    PleaKind,
    /// Who answers.
    By,
    /// The answer.
    Answer,
    /// To which body.
    Recipient,
    /// The kind of remark.
    RemarkKind,
    /// What was remarked.
    Remark,
    /// A question for the next meeting.
    Question,
    /// The day of the next meeting.
    Day,
    /// Its time of day.
    Hour,
}

/// What stands in a line.
#[derive(Debug, Clone)]
pub enum Slot {
    /// A text.
    Text(Field),
    /// A day.
    Due(Field),
    /// People.
    People(Pick),
    /// One of a few, by its place among so many.
    Kind {
        /// The chosen one.
        at: usize,
        /// How many there are.
        of: usize,
    },
}

/// One line.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What it asks for.
    pub part: Part,
    /// What stands in it.
    pub slot: Slot,
}

/// The dialog.
#[derive(Debug)]
pub struct Form {
    /// What it is about; also the name its draft is kept under.
    pub topic: Topic,
    /// The lines.
    pub entries: Vec<Entry>,
    /// Where the cursor is.
    pub at: usize,
    /// Why what was typed was not taken, if so.
    pub refused: Option<String>,
    /// What stood in it when it was opened.
    before: Vec<String>,
}

/// Why a form makes no command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// No such day.
    Day(Part, Misread),
    /// No such time of day.
    Hour,
    /// Nobody is chosen.
    Nobody(Part),
}

impl Flaw {
    /// Returns the line it is in.
    pub const fn part(self) -> Part {
        match self {
            Self::Day(part, _) | Self::Nobody(part) => part,
            Self::Hour => Part::Hour,
        }
    }

    /// Says what is wrong and how to mend it.
    pub fn tell(self, words: &Words) -> String {
        match self {
            Self::Day(_, misread) => misread.tell(words),
            Self::Hour => words.work_hour_unclear(),
            Self::Nobody(_) => words.work_nobody(),
        }
    }
}

impl Entry {
    /// Makes a line of text.
    pub fn text(part: Part, text: &str) -> Self {
        Self { part, slot: Slot::Text(Field::with(text)) }
    }

    /// Makes a line for a day.
    pub fn due(part: Part, text: &str) -> Self {
        Self { part, slot: Slot::Due(Field::with(text)) }
    }

    /// Makes a line for people.
    pub const fn people(part: Part, pick: Pick) -> Self {
        Self { part, slot: Slot::People(pick) }
    }

    /// Makes a line for one of a few.
    pub const fn kind(part: Part, at: usize, of: usize) -> Self {
        Self { part, slot: Slot::Kind { at, of } }
    }

    /// Says whether nothing stands in it; a kind is always one.
    fn is_blank(&self) -> bool {
        match &self.slot {
            Slot::Text(field) | Slot::Due(field) => field.is_blank(),
            Slot::People(pick) => pick.chosen.is_empty() && pick.field.is_blank(),
            Slot::Kind { .. } => false,
        }
    }

    fn content(&self) -> String {
        match &self.slot {
            Slot::Text(field) | Slot::Due(field) => field.text().to_owned(),
            Slot::People(pick) => format!("{:?} {}", pick.chosen, pick.field.text()),
            Slot::Kind { at, .. } => at.to_string(),
        }
    }
}

impl Form {
    /// Opens a form with what is known, at the first line that waits for something.
    pub fn of(topic: Topic, live: &Live, words: &Words) -> Self {
        let entries = topic.entries(live, words);
        let before = entries.iter().map(Entry::content).collect();
        // Whoever remarks is known, what kind it is never: the kind is asked for first.
        let waits = |entry: &Entry| entry.is_blank() || entry.part == Part::RemarkKind;
        let at = if topic.is_change() { None } else { entries.iter().position(waits) };
        Self { topic, entries, at: at.unwrap_or(0), refused: None, before }
    }

    /// Says whether something else stands in it than when it was opened.
    pub(super) fn is_touched(&self) -> bool {
        self.entries.iter().map(Entry::content).ne(self.before.iter().cloned())
    }

    /// Returns the text of a line.
    pub fn text(&self, part: Part) -> String {
        match self.slot(part) {
            Some(Slot::Text(field) | Slot::Due(field)) => field.text().trim().to_owned(),
            Some(Slot::People(_) | Slot::Kind { .. }) | None => String::new(),
        }
    }

    /// Returns the people of a line.
    pub fn people(&self, part: Part) -> Vec<Who> {
        match self.slot(part) {
            Some(Slot::People(pick)) => pick.chosen.clone(),
            _ => Vec::new(),
        }
    }

    /// Returns the one person of a line.
    pub fn person(&self, part: Part) -> Result<Who, Flaw> {
        match self.slot(part) {
            // A name that stands there half typed means somebody else than the one chosen before.
            Some(Slot::People(pick)) if pick.field.is_blank() => {
                pick.chosen.first().cloned().ok_or(Flaw::Nobody(part))
            }
            _ => Err(Flaw::Nobody(part)),
        }
    }

    /// Says whether a line is as it was when the form was opened.
    pub fn is_untouched(&self, part: Part) -> bool {
        let place = self.entries.iter().position(|entry| entry.part == part);
        let pair =
            place.and_then(|place| Some((self.entries.get(place)?, self.before.get(place)?)));
        pair.is_some_and(|(entry, before)| entry.content() == *before)
    }

    /// Returns the due date of a line; none if nothing is typed.
    pub fn due(&self, part: Part, today: NaiveDate) -> Result<Option<Due>, Flaw> {
        match due::read(&self.text(part), today) {
            Ok(due) => Ok(Some(due)),
            Err(Misread::Empty) => Ok(None),
            Err(misread) => Err(Flaw::Day(part, misread)),
        }
    }

    /// Returns the chosen one of a few.
    pub fn chosen<T>(&self, part: Part, mut all: impl Iterator<Item = T>) -> Option<T> {
        match self.slot(part)? {
            Slot::Kind { at, .. } => all.nth(*at),
            _ => None,
        }
    }

    fn slot(&self, part: Part) -> Option<&Slot> {
        self.entries.iter().find(|entry| entry.part == part).map(|entry| &entry.slot)
    }

    /// Puts the cursor into a line.
    fn go_to(&mut self, part: Part) {
        self.at = self.entries.iter().position(|entry| entry.part == part).unwrap_or(self.at);
    }

    /// Says whether Enter keeps the whole: on the last line, with nobody half chosen.
    fn is_at_end(&self) -> bool {
        let choosing = match self.entries.get(self.at).map(|entry| &entry.slot) {
            Some(Slot::People(pick)) => !pick.field.is_blank(),
            _ => false,
        };
        self.at + 1 >= self.entries.len() && !choosing
    }

    /// Takes a key.
    fn key(&mut self, key: Key, live: &Live) {
        self.refused = None;
        let last = self.entries.len().saturating_sub(1);
        let Some(entry) = self.entries.get_mut(self.at) else { return };
        if let Slot::People(pick) = &mut entry.slot {
            match key.code {
                // A further owner may follow, so the cursor stays.
                Code::Enter if pick.take() && pick.several => return,
                Code::Char(',' | ';') if pick.take() => return,
                Code::Up | Code::Down if !pick.field.is_blank() => {
                    return pick.step(if key.code == Code::Up { -1 } else { 1 });
                }
                Code::Tab | Code::BackTab | Code::Up | Code::Down => {
                    pick.take();
                }
                Code::Enter => {}
                _ => return pick.key(key, live),
            }
        }
        let Some(entry) = self.entries.get_mut(self.at) else { return };
        match (key.code, &mut entry.slot) {
            (Code::Tab, _) => self.at = if self.at == last { 0 } else { self.at + 1 },
            (Code::Enter | Code::Down, _) => self.at = (self.at + 1).min(last),
            (Code::BackTab, _) => self.at = self.at.checked_sub(1).unwrap_or(last),
            (Code::Up, _) => self.at = self.at.saturating_sub(1),
            (code, Slot::Kind { at, of }) => match code {
                Code::Right | Code::Char(' ') => *at = (*at + 1) % *of,
                Code::Left => *at = (*at + *of - 1) % *of,
                Code::Char(digit @ '1'..='9') => {
                    let place = digit.to_digit(10).unwrap_or(1) as usize - 1;
                    *at = if place < *of { place } else { *at };
                }
                _ => {}
            },
            (_, Slot::Text(field) | Slot::Due(field)) => {
                field.key(key);
            }
            (_, Slot::People(_)) => {}
        }
    }

    /// Takes a paste.
    fn paste(&mut self, text: &str, live: &Live) {
        self.refused = None;
        match self.entries.get_mut(self.at).map(|entry| &mut entry.slot) {
            Some(Slot::Text(field) | Slot::Due(field)) => field.paste(text),
            Some(Slot::People(pick)) => pick.paste(text, live),
            Some(Slot::Kind { .. }) | None => {}
        }
    }
}
