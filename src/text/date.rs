//! Dates and times of day, as each language says them.
//!
//! English days carry the name of their month, because `03/04` is March to some of its speakers and
//! April to others.

use chrono::{Datelike as _, NaiveDate, NaiveTime, Timelike as _};

use crate::meeting::clock::Stamp;
use crate::text::Words;

/// Shows the time of day: `19:47`. The offset is the one the stamp was made with.
pub fn time(stamp: Stamp) -> String {
    format!("{:02}:{:02}", stamp.hour(), stamp.minute())
}

/// Says the time of day as minutes write it: `19 giờ 47 phút`, `19 giờ`; in English `19:47`.
pub fn time_said(stamp: Stamp, words: &Words) -> String {
    clock_said(stamp.time(), words)
}

/// Says a time of day nobody stamped, as [`time_said`] does.
pub fn clock_said(time: NaiveTime, words: &Words) -> String {
    match time.minute() {
        0 => words.text_hour(time.hour()),
        minute => words.text_time(time.hour(), format!("{minute:02}")),
    }
}

/// Shows a date in ten or eleven cells: `03/03/2026`, `03 Mar 2026`.
pub fn short(date: NaiveDate, words: &Words) -> String {
    words.text_date_short(format!("{:02}", date.day()), date.month(), date.year())
}

/// Says a date: `ngày 3 tháng 3 năm 2026`, `3 March 2026`.
pub fn long(date: NaiveDate, words: &Words) -> String {
    words.text_date(date.day(), date.month(), date.year())
}

/// Says a date with its day of the week: `thứ Ba, ngày 3 tháng 3 năm 2026`.
pub fn full(date: NaiveDate, words: &Words) -> String {
    let weekday = words.text_weekday(date.weekday().number_from_monday());
    words.text_date_full(weekday, long(date, words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::language::{Lang, Text};
    use crate::text::words::both;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn said(vi: &str, en: &str) -> Text {
        Text { vi: vi.into(), en: en.into() }
    }

    #[test]
    fn a_date_is_said_as_each_language_says_it() {
        let date = day(2026, 3, 3);
        assert_eq!(both(|words| short(date, words)), said("03/03/2026", "03 Mar 2026"));
        assert_eq!(
            both(|words| long(date, words)),
            said("ngày 3 tháng 3 năm 2026", "3 March 2026")
        );
        assert_eq!(
            both(|words| full(date, words)),
            said("thứ Ba, ngày 3 tháng 3 năm 2026", "Tuesday, 3 March 2026")
        );
        assert_eq!(
            both(|words| short(day(2026, 12, 31), words)),
            said("31/12/2026", "31 Dec 2026")
        );
    }

    #[test]
    fn every_month_and_weekday_has_its_own_name() {
        for lang in [Lang::Vi, Lang::En] {
            let words = Words::load(lang);
            let months = (1..=12).map(|month| long(day(2026, month, 1), &words));
            assert_eq!(months.collect::<std::collections::HashSet<_>>().len(), 12);
            let months = (1..=12).map(|month| short(day(2026, month, 1), &words));
            assert_eq!(months.collect::<std::collections::HashSet<_>>().len(), 12);
            let weekdays = (1..=7).map(|day| words.text_weekday(day));
            assert_eq!(weekdays.collect::<std::collections::HashSet<_>>().len(), 7);
        }
    }

    #[test]
    fn the_time_keeps_its_own_offset() {
        let stamp: Stamp = "2026-03-03T19:05:59+07:00".parse().unwrap();
        assert_eq!(time(stamp), "19:05");
        assert_eq!(both(|words| time_said(stamp, words)), said("19 giờ 05 phút", "19:05"));
        let stamp: Stamp = "2026-03-03T07:00:00+07:00".parse().unwrap();
        assert_eq!(both(|words| time_said(stamp, words)), said("7 giờ", "7:00"));
    }
}
