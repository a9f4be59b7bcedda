//! The rows of the form, in their order.

use crate::text::Words;

/// A row of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::EnumIter)]
pub enum Part {
    /// The procedure; turned with the arrow keys.
    Procedure,
    /// The body that meets.
    Body,
    /// What its last meeting left; turned with the arrow keys. Not there if there was none.
    LastTime,
    /// What the meeting is called.
    Title,
    /// Where.
    Place,
    /// How long it should take.
    Minutes,
    /// The file the roster is in.
    Roster,
    /// People typed by hand, one a line.
    People,
    /// Who presides.
    Chair,
    /// The questions, one a line.
    Agenda,
    /// The language of the record; turned with the arrow keys.
    Language,
}

impl Part {
    /// Says whether the arrow keys turn it, and nothing is typed.
    pub const fn is_turned(self) -> bool {
        matches!(self, Self::Procedure | Self::LastTime | Self::Language)
    }

    /// Says whether several lines are typed in it.
    pub const fn is_lines(self) -> bool {
        matches!(self, Self::People | Self::Agenda)
    }

    /// Returns what the row is called.
    pub fn label(self, words: &Words) -> String {
        match self {
            Self::Procedure => words.setup_procedure(),
            Self::Body => words.setup_body(),
            Self::LastTime => words.carry_part(),
            Self::Title => words.setup_title(),
            Self::Place => words.setup_place(),
            Self::Minutes => words.setup_minutes(),
            Self::Roster => words.setup_roster(),
            Self::People => words.setup_people(),
            Self::Chair => words.setup_chair(),
            Self::Agenda => words.setup_agenda(),
            Self::Language => words.setup_language(),
        }
    }

    /// Returns what can be done in it.
    pub fn hint(self, words: &Words) -> String {
        match self {
            Self::Procedure | Self::Language => words.setup_hint_turn(),
            Self::Body => words.setup_hint_body(),
            Self::LastTime => words.carry_hint(),
            Self::Title => words.setup_hint_title(),
            Self::Place => words.setup_hint_place(),
            Self::Minutes => words.setup_hint_minutes(),
            Self::Roster => words.setup_hint_roster(),
            Self::People => words.setup_hint_people(),
            Self::Chair => words.setup_hint_chair(),
            Self::Agenda => words.setup_hint_agenda(),
        }
    }
}
