//! Due dates: read as people type them, shown written out.
//!
//! One reader for tasks, petitions and the next meeting, in both languages at once, for whoever
//! types `20/4` on an English screen means the same day. What was understood is shown while it is
//! typed, so that a misread day is seen before it is kept.

mod reading;

use chrono::{Datelike as _, NaiveDate, NaiveTime};

use crate::meeting::task::Due;
use crate::text::Words;
use crate::text::date;
use crate::text::fold::fold;
use reading::toks;

/// The farthest a due date can lie ahead, in years: farther is a slip of the finger.
const FARTHEST: i32 = 20;
/// How many days ahead a date without its year may lie: `5/1` in December is next month, but
/// `20/2` in March was last month.
const NEAR: i64 = 183;

/// Why a text is no due date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misread {
    /// There is nothing.
    Empty,
    /// It cannot be understood.
    Unclear,
    /// The calendar has no such day; the nearest sense.
    NoSuchDay(NaiveDate),
    /// The day has passed; the nearest one that has not.
    Past(NaiveDate),
    /// The day falls on another day of the week; the day.
    OtherWeekday(NaiveDate),
    /// It lies more than twenty years ahead.
    TooFar,
}

impl Misread {
    /// Says what is wrong and how it may be written.
    pub fn tell(self, words: &Words) -> String {
        match self {
            Self::Empty => words.work_due_empty(),
            Self::Unclear => words.work_due_unclear(),
            Self::NoSuchDay(near) => words.work_due_no_such_day(day(near, words)),
            Self::Past(near) => words.work_due_past(day(near, words)),
            Self::OtherWeekday(on) => words.work_due_other_weekday(day(on, words)),
            Self::TooFar => words.work_due_too_far(),
        }
    }
}

/// Reads a due date as typed on the day `today`, with or without marks, in either language.
///
/// `20`, `20/4`, `20.4.2026`, `2026-04-20`, `ngày 20 tháng 4`, `April 20`; `mai`, `thứ 6 tuần sau`,
/// `next friday`; `cuối tháng`, `3 ngày nữa`, `in 2 weeks`; `kỳ sau`, `next meeting`.
pub fn read(text: &str, today: NaiveDate) -> Result<Due, Misread> {
    let folded = fold(text.trim());
    if folded.is_empty() {
        return Err(Misread::Empty);
    }
    let toks = toks(&folded);
    if reading::is_next_meeting(&toks) {
        return Ok(Due::NextMeeting);
    }
    let on = reading::day(&toks, today)?;
    if on < today {
        return Err(Misread::Past(reading::again(on, today)));
    }
    if on.year() > today.year() + FARTHEST {
        return Err(Misread::TooFar);
    }
    Ok(Due::On(on))
}

/// Reads a day; the next meeting is none.
pub fn read_day(text: &str, today: NaiveDate) -> Result<NaiveDate, Misread> {
    match read(text, today)? {
        Due::On(day) => Ok(day),
        Due::NextMeeting => Err(Misread::Unclear),
    }
}

/// Reads a time of day: `19:30`, `19h30`, `19h`, `7 giờ 30 tối`, `7:30 pm`; a bare number is an hour.
pub fn read_time(text: &str) -> Option<NaiveTime> {
    let folded = fold(text.trim());
    reading::time(&toks(&folded))
}

/// Says a due date written out: `thứ Hai 20/04/2026`, `Monday 20 Apr 2026`, `kỳ sau`.
pub fn said(due: Due, words: &Words) -> String {
    match due {
        Due::On(on) => day(on, words),
        Due::NextMeeting => words.work_due_next_meeting(),
    }
}

/// Says a day written out with its day of the week.
pub fn day(on: NaiveDate, words: &Words) -> String {
    let weekday = words.text_weekday(on.weekday().number_from_monday());
    format!("{weekday} {}", date::short(on, words))
}

/// Shows a due date in few cells: `20/4`, `20 Apr`; with the year where it is another one.
pub fn brief(due: Due, today: NaiveDate, words: &Words) -> String {
    match due {
        Due::On(on) if on.year() == today.year() => words.work_due_brief(on.day(), on.month()),
        Due::On(on) => date::short(on, words),
        Due::NextMeeting => words.work_due_next_meeting(),
    }
}

/// Says whether a task due then is late on `today`; what is due at the next meeting, of a meeting
/// before, is due today.
pub fn is_late(due: Due, today: NaiveDate) -> bool {
    matches!(due, Due::On(on) if on < today)
}

#[cfg(test)]
mod tests;
