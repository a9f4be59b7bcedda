//! Days and the periods they fall into.

use std::fmt;

use chrono::{Datelike as _, NaiveDate};

/// How long a period is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
)]
#[strum(serialize_all = "snake_case")]
pub enum Span {
    /// A calendar month.
    Month,
    /// Three months, from January on.
    Quarter,
    /// A calendar year.
    Year,
}

impl Span {
    /// Returns its name, as it is typed and as a column is headed.
    pub fn id(self) -> &'static str {
        self.into()
    }

    const fn months(self) -> i32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}

/// A calendar month, a quarter or a year. Periods of one span stand in the order of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// How long it is.
    pub span: Span,
    /// How many of its length lie between it and the beginning of the year 0.
    index: i32,
}

impl Period {
    /// Returns the period a day falls into.
    pub fn of(day: NaiveDate, span: Span) -> Self {
        let months = day.year() * 12 + day.month0().cast_signed();
        Self { span, index: months.div_euclid(span.months()) }
    }

    /// Returns the longer period this one lies in; itself where it is that long.
    #[must_use]
    pub fn within(self, span: Span) -> Self {
        let months = self.index * self.span.months();
        Self { span, index: months.div_euclid(span.months()) }
    }

    /// Returns the period after this one.
    #[must_use]
    pub const fn next(self) -> Self {
        Self { index: self.index + 1, ..self }
    }

    /// Returns the year.
    pub fn year(self) -> i32 {
        (self.index * self.span.months()).div_euclid(12)
    }

    /// Returns the number of the month or quarter, from 1; of a year 1.
    pub fn number(self) -> i32 {
        self.index.rem_euclid(12 / self.span.months()) + 1
    }
}

/// `2026-03`, `2026-Q1`, `2026`: sorts as text as it does in time.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, number) = (self.year(), self.number());
        match self.span {
            Span::Month => write!(f, "{year:04}-{number:02}"),
            Span::Quarter => write!(f, "{year:04}-Q{number}"),
            Span::Year => write!(f, "{year:04}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_falls_into_a_month_a_quarter_and_a_year() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 31).unwrap();
        let month = Period::of(day, Span::Month);
        assert_eq!(month.to_string(), "2026-12");
        assert_eq!(month.within(Span::Quarter).to_string(), "2026-Q4");
        assert_eq!(month.within(Span::Quarter).within(Span::Year).to_string(), "2026");
        assert_eq!(month.next().to_string(), "2027-01");
        assert_eq!(Period::of(day, Span::Quarter), month.within(Span::Quarter));
    }
}
