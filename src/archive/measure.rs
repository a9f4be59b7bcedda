//! The measures: what each figure of a table means, said once.
//!
//! Every writer draws its columns from here, the queries in `assets/queries` answer in columns of
//! these names, and their README has this table; tests hold all of them together. Shares are whole
//! per cent, rounded down; of nothing there is none.

/// Makes a list of measures. A row has the name in data, the unit, the theme, the turn it is shown
/// in, the heading (and the longer one where there is room), what it means, and how it is worked out.
macro_rules! measures {
    (
        $(#[$doc:meta])* $list:ident of |$row:ident: &$of:ty|
        $($id:ident $unit:ident $theme:ident $lead:literal $label:ident $(or $long:ident)?:
            $meaning:literal => $value:expr;)*
    ) => {
        $(#[$doc])*
        pub const $list: &[Measure<$of>] = &[$(Measure {
            column: Column {
                id: stringify!($id),
                unit: Unit::$unit,
                theme: Theme::$theme,
                lead: $lead,
                label: |words| words.$label(),
                long: measures!(@long $label $($long)?),
                meaning: $meaning,
            },
            of: |$row: &$of| $value,
        }),*];
    };
    (@long $label:ident) => { |words| words.$label() };
    (@long $label:ident $long:ident) => { |words| words.$long() };
}

mod findings;
mod people;
mod rehearsals;
mod sessions;

use chrono::NaiveDate;

use crate::text::Words;

pub use findings::FINDINGS;
pub use people::PEOPLE;
pub use rehearsals::REHEARSALS;
pub use sessions::SESSIONS;

/// One measure of a row that is made of `G`.
pub struct Measure<G> {
    /// What it is told of.
    pub column: Column,
    /// How it is worked out.
    pub of: fn(&G) -> Value,
}

/// What a column is called and holds.
#[derive(Clone, Copy)]
pub struct Column {
    /// Its name in data.
    pub id: &'static str,
    /// What it is counted in.
    pub unit: Unit,
    /// What it belongs to.
    pub theme: Theme,
    /// How early it is shown where there is no room for all, from 1 on; 0 for one that must be asked
    /// for.
    pub lead: u8,
    /// What heads it for people.
    pub label: fn(&Words) -> String,
    /// What it is called where there is room.
    pub long: fn(&Words) -> String,
    /// What exactly it means, in the words of the session file.
    pub meaning: &'static str,
}

impl std::fmt::Debug for Column {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Column").field("id", &self.id).finish_non_exhaustive()
    }
}

impl<G> std::fmt::Debug for Measure<G> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Measure").field("column", &self.column).finish_non_exhaustive()
    }
}

/// What a measure is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Unit {
    /// Things.
    Count,
    /// Per cent, rounded down.
    Percent,
    /// Thousandths, rounded down.
    Thousandths,
    /// Seconds.
    Seconds,
    /// Days.
    Days,
    /// A date.
    Date,
}

/// What a measure belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::EnumIter, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Theme {
    /// To all of them: how much there is to go by.
    Ground,
    /// Who came.
    Attendance,
    /// Who was heard.
    Speaking,
    /// What became of the questions.
    Questions,
    /// What became of the tasks.
    Tasks,
    /// What became of the petitions.
    Petitions,
    /// How the meetings scored, and what was found.
    Scores,
}

/// What a measure comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// There is nothing it could be worked out from.
    None,
    /// So many.
    Number(u64),
    /// This day.
    Day(NaiveDate),
}

impl Value {
    /// Returns the number, if it is one.
    pub const fn number(self) -> Option<u64> {
        match self {
            Self::Number(number) => Some(number),
            Self::None | Self::Day(_) => None,
        }
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<Option<u64>> for Value {
    fn from(number: Option<u64>) -> Self {
        number.map_or(Self::None, Self::Number)
    }
}

impl From<Option<NaiveDate>> for Value {
    fn from(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::None, Self::Day)
    }
}

/// Returns `part` of a hundred of `whole`, rounded down.
fn percent(part: u64, whole: u64) -> Value {
    per(part * 100, whole)
}

/// Returns how often `whole` goes into `sum`, rounded down.
fn per(sum: u64, whole: u64) -> Value {
    sum.checked_div(whole).into()
}
