//! The check before opening: everything that is missing at once, and what of it can be left.

use crate::app::setup::part::Part;
use crate::text::Words;
use crate::text::duration::Misread;

/// Something the form lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// No procedure can be used.
    Procedure,
    /// The body has no name.
    Body,
    /// The meeting has no name.
    Title,
    /// The length cannot be understood.
    Minutes(Misread),
    /// The roster cannot be used; so many errors.
    Roster(usize),
    /// Lines typed by hand that are no people; so many.
    Typed(usize),
    /// Nobody is invited who could be heard.
    People,
    /// Nobody has the name typed for the chair.
    Chair(String),
    /// The agenda cannot be used; so many errors.
    Agenda(usize),
    /// Nobody is named to preside; can be done in the meeting.
    NoChair,
    /// There is no question; can be added in the meeting.
    NoAgenda,
    /// The place is not told; the minutes will have a gap.
    Place,
}

impl Missing {
    /// Says whether the meeting cannot be opened before this is there.
    pub const fn is_needed(&self) -> bool {
        !matches!(self, Self::NoChair | Self::NoAgenda | Self::Place)
    }

    /// Returns the row of the form it belongs to.
    pub const fn part(&self) -> Part {
        match self {
            Self::Procedure => Part::Procedure,
            Self::Body => Part::Body,
            Self::Title => Part::Title,
            Self::Minutes(_) => Part::Minutes,
            Self::Roster(_) => Part::Roster,
            Self::Typed(_) | Self::People => Part::People,
            Self::Chair(_) | Self::NoChair => Part::Chair,
            Self::Agenda(_) | Self::NoAgenda => Part::Agenda,
            Self::Place => Part::Place,
        }
    }

    /// Says what is missing and what to do about it.
    pub fn tell(&self, words: &Words) -> String {
        match self {
            Self::Procedure => words.setup_missing_procedure(),
            Self::Body => words.setup_missing_body(),
            Self::Title => words.setup_missing_title(),
            Self::Minutes(misread) => misread.tell(words),
            Self::Roster(count) => words.setup_missing_roster(*count),
            Self::Typed(count) => words.setup_missing_typed(*count),
            Self::People => words.setup_missing_people(),
            Self::Chair(name) => words.setup_missing_chair(name),
            Self::Agenda(count) => words.setup_missing_agenda(*count),
            Self::NoChair => words.setup_left_chair(),
            Self::NoAgenda => words.setup_left_agenda(),
            Self::Place => words.setup_left_place(),
        }
    }
}
