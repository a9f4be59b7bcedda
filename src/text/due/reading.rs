//! What the words of a due date mean: names of days and months, lengths of time, ends of months.

use chrono::{Datelike as _, Days, Months, NaiveDate, NaiveTime, Weekday};

use super::{Misread, NEAR};

/// A word or a number, folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tok<'a> {
    /// Letters.
    Word(&'a str),
    /// Digits.
    Num(u32),
}

use Tok::{Num, Word};

/// Words that say nothing about which day it is.
const NOISE: [&str; 21] = [
    "truoc", "by", "before", "on", "the", "of", "vao", "den", "han", "trong", "in", "within",
    "nua", "from", "now", "toi", "muon", "nhat", "hop", "sinh", "hoat",
];

/// Parts a folded text into words and numbers; everything between them only parts them.
pub(super) fn toks(folded: &str) -> Vec<Tok<'_>> {
    let mut found = Vec::new();
    let mut rest = folded;
    while let Some(first) = rest.chars().next() {
        let same = |letter: char| {
            letter.is_alphanumeric() && letter.is_ascii_digit() == first.is_ascii_digit()
        };
        let end = rest.find(|letter| !same(letter)).unwrap_or(rest.len());
        let (part, after) = rest.split_at(if end == 0 { first.len_utf8() } else { end });
        rest = after;
        if first.is_ascii_digit() {
            found.push(Num(part.parse().unwrap_or(u32::MAX)));
        } else if end > 0 && !(matches!(found.last(), Some(Num(_))) && is_ordinal(part)) {
            found.push(Word(part));
        }
    }
    found
}

/// English puts letters behind the number of a day.
fn is_ordinal(word: &str) -> bool {
    matches!(word, "st" | "nd" | "rd" | "th")
}

/// Says whether the next meeting is meant: `trước kỳ sau`, `buổi họp tới`, `before next meeting`.
pub(super) fn is_next_meeting(toks: &[Tok<'_>]) -> bool {
    let said =
        |names: &[&str]| toks.iter().any(|tok| matches!(tok, Word(word) if names.contains(word)));
    let words = toks.iter().all(|tok| matches!(tok, Word(_)));
    words
        && (said(&["ky", "buoi", "lan", "cuoc"]) && said(&["sau", "toi"])
            || said(&["meeting", "session"]) && said(&["next"]))
        && !said(&["tuan", "thang", "week", "month"])
}

/// Finds the day that is meant.
pub(super) fn day(toks: &[Tok<'_>], today: NaiveDate) -> Result<NaiveDate, Misread> {
    if let Some(day) = named(toks, today) {
        return day;
    }
    let kept: Vec<_> =
        toks.iter().copied().filter(|tok| !matches!(tok, Word(w) if NOISE.contains(w))).collect();
    if let Some(day) = named(&kept, today) {
        return day;
    }
    if let Some((weekday, rest)) = weekday(&kept) {
        return on_weekday(weekday, rest, today);
    }
    if let Some(day) = length(&kept, today).or_else(|| end(&kept, today)) {
        return day;
    }
    calendar(&kept, today)
}

/// Days with a name of their own.
fn named(toks: &[Tok<'_>], today: NaiveDate) -> Option<Result<NaiveDate, Misread>> {
    let days = match toks {
        [Word("hom"), Word("nay")] | [Word("today" | "nay" | "tonight")] => 0,
        [Word("mai" | "tomorrow")]
        | [Word("ngay" | "sang" | "chieu" | "toi"), Word("mai")]
        | [Word("mai"), Word("sau")] => 1,
        [Word("ngay"), Word("kia" | "mot")]
        | [Word("kia" | "mot")]
        | [Word("day"), Word("after"), Word("tomorrow")] => 2,
        [Word("tuan"), Word("sau" | "toi")] | [Word("next"), Word("week")] => 7,
        [Word("thang"), Word("sau" | "toi")] | [Word("next"), Word("month")] => {
            return Some(today.checked_add_months(Months::new(1)).ok_or(Misread::TooFar));
        }
        _ => return None,
    };
    Some(today.checked_add_days(Days::new(days)).ok_or(Misread::TooFar))
}

/// Reads a day of the week at the beginning, or behind `next` or `this`; returns what follows.
fn weekday<'a, 't>(toks: &'a [Tok<'t>]) -> Option<(Weekday, Follow<'a, 't>)> {
    let (next, toks) = match toks {
        [Word("next"), rest @ ..] => (true, rest),
        [Word("this" | "coming"), rest @ ..] => (false, rest),
        _ => (false, toks),
    };
    let (weekday, rest) = match toks {
        [Word("chu"), Word("nhat"), rest @ ..] | [Word("cn" | "chu"), rest @ ..] => {
            (Weekday::Sun, rest)
        }
        [Word("thu" | "t" | "th"), Num(number @ 2..=7), rest @ ..] => (numbered(*number)?, rest),
        [Word("thu"), Word(name), rest @ ..] => (vietnamese(name)?, rest),
        [Word(name), rest @ ..] => (english(name)?, rest),
        _ => return None,
    };
    let (next, rest) = match rest {
        [Word("tuan"), Word("sau"), rest @ ..] | [Word("next"), Word("week"), rest @ ..] => {
            (true, rest)
        }
        [Word("tuan"), Word("nay"), rest @ ..]
        | [Word("this"), Word("week"), rest @ ..]
        | [Word("nay"), rest @ ..] => (next, rest),
        // `tới` went with the words that say nothing: of the week to come.
        [Word("tuan" | "sau"), rest @ ..] => (true, rest),
        rest => (next, rest),
    };
    Some((weekday, Follow { next, rest }))
}

/// What follows a day of the week.
struct Follow<'a, 't> {
    /// Whether it is of the week after this one.
    next: bool,
    /// A date, perhaps.
    rest: &'a [Tok<'t>],
}

fn numbered(number: u32) -> Option<Weekday> {
    Weekday::try_from(u8::try_from(number).ok()?.checked_sub(2)?).ok()
}

fn vietnamese(name: &str) -> Option<Weekday> {
    Some(match name {
        "hai" => Weekday::Mon,
        "ba" => Weekday::Tue,
        "tu" => Weekday::Wed,
        "nam" => Weekday::Thu,
        "sau" => Weekday::Fri,
        "bay" => Weekday::Sat,
        _ => return None,
    })
}

fn english(name: &str) -> Option<Weekday> {
    Some(match name {
        "monday" | "mon" => Weekday::Mon,
        "tuesday" | "tue" | "tues" => Weekday::Tue,
        "wednesday" | "wed" => Weekday::Wed,
        "thursday" | "thur" | "thurs" => Weekday::Thu,
        "friday" | "fri" => Weekday::Fri,
        "saturday" | "sat" => Weekday::Sat,
        "sunday" | "sun" => Weekday::Sun,
        _ => return None,
    })
}

/// The next such day after today, that of the week after, or the day of a date that follows.
fn on_weekday(
    weekday: Weekday,
    Follow { next, rest }: Follow<'_, '_>,
    today: NaiveDate,
) -> Result<NaiveDate, Misread> {
    if !rest.is_empty() {
        let day = calendar(rest, today)?;
        return if day.weekday() == weekday { Ok(day) } else { Err(Misread::OtherWeekday(day)) };
    }
    let days = if next {
        let monday = 7 - u64::from(today.weekday().num_days_from_monday());
        monday + u64::from(weekday.num_days_from_monday())
    } else {
        let ahead = weekday.num_days_from_monday() + 7 - today.weekday().num_days_from_monday();
        u64::from((ahead - 1) % 7 + 1)
    };
    today.checked_add_days(Days::new(days)).ok_or(Misread::TooFar)
}

/// Reads a length of time from today: `3 ngày`, `sau hai tuần`, `in a month`.
fn length(toks: &[Tok<'_>], today: NaiveDate) -> Option<Result<NaiveDate, Misread>> {
    let (count, unit) = match toks {
        [Word("sau"), count, Word(unit)]
        | [count, Word(unit)]
        | [count, Word(unit), Word("sau")] => (count, *unit),
        _ => return None,
    };
    let count = match count {
        Num(count) => *count,
        Word(word) => counted(word)?,
    };
    let day = match unit {
        "ngay" | "hom" | "day" | "days" => today.checked_add_days(Days::new(u64::from(count))),
        "tuan" | "week" | "weeks" => today.checked_add_days(Days::new(u64::from(count) * 7)),
        // `20 tháng tới` is the twentieth of next month.
        "thang" if count > 12 => return None,
        "thang" | "month" | "months" => today.checked_add_months(Months::new(count)),
        _ => return None,
    };
    Some(day.ok_or(Misread::TooFar))
}

fn counted(word: &str) -> Option<u32> {
    Some(match word {
        "mot" | "a" | "an" | "one" => 1,
        "hai" | "two" => 2,
        "ba" | "three" => 3,
        "bon" | "tu" | "four" => 4,
        "nam" | "five" => 5,
        "six" => 6,
        "bay" | "seven" => 7,
        "tam" | "eight" => 8,
        "chin" | "nine" => 9,
        "muoi" | "ten" => 10,
        _ => return None,
    })
}

/// Reads the end, middle or beginning of a week, month, quarter or year.
fn end(toks: &[Tok<'_>], today: NaiveDate) -> Option<Result<NaiveDate, Misread>> {
    let (which, rest) = match toks {
        [Word(which @ ("cuoi" | "giua" | "dau")), rest @ ..] => (*which, rest),
        [Word("end"), rest @ ..] => ("cuoi", rest),
        [Word("middle" | "mid"), rest @ ..] => ("giua", rest),
        [Word("beginning" | "start"), rest @ ..] => ("dau", rest),
        [Word("eom")] => ("cuoi", &[Word("thang")][..]),
        _ => return None,
    };
    if let ("cuoi", [Word("tuan" | "week"), rest @ ..] | [Word("this"), Word("week"), rest @ ..]) =
        (which, rest)
    {
        let days = 6 - u64::from(today.weekday().num_days_from_monday());
        let days = if matches!(rest, [Word("sau")]) { days + 7 } else { days };
        return Some(today.checked_add_days(Days::new(days)).ok_or(Misread::TooFar));
    }
    if let ("cuoi", [Word("nam" | "year")] | [Word("nam"), Word("nay")]) = (which, rest) {
        return Some(NaiveDate::from_ymd_opt(today.year(), 12, 31).ok_or(Misread::TooFar));
    }
    if let ("cuoi", [Word("quy" | "quarter")]) = (which, rest) {
        let month = (today.month0() / 3 + 1) * 3;
        return Some(last_of(today.year(), month).ok_or(Misread::TooFar));
    }
    let (year, month) = month_of(which, rest, today)?;
    let day = match which {
        "cuoi" => last_of(year, month),
        "giua" => NaiveDate::from_ymd_opt(year, month, 15),
        _ => NaiveDate::from_ymd_opt(year, month, 1),
    };
    Some(day.ok_or(Misread::Unclear))
}

/// Finds the month whose end, middle or beginning is meant.
fn month_of(which: &str, rest: &[Tok<'_>], today: NaiveDate) -> Option<(i32, u32)> {
    let ahead = |months: u32| {
        let first = NaiveDate::from_ymd_opt(today.year(), today.month(), 1)?;
        let there = first.checked_add_months(Months::new(months))?;
        Some((there.year(), there.month()))
    };
    let number = match rest {
        [Word("thang" | "month")] => {
            let day = if which == "cuoi" {
                31
            } else if which == "giua" {
                15
            } else {
                1
            };
            // The middle of a month that is past its middle is the next one's.
            return ahead(u32::from(today.day() >= day && which != "cuoi"));
        }
        [Word("thang"), Word("nay")] | [Word("this"), Word("month")] => return ahead(0),
        [Word("thang"), Word("sau")] | [Word("next"), Word("month")] => return ahead(1),
        [Word("thang"), Num(number)] => *number,
        [Word(name)] => month(name)?,
        _ => return None,
    };
    let year = if number < today.month() { today.year() + 1 } else { today.year() };
    (1..=12).contains(&number).then_some((year, number))
}

fn last_of(year: i32, month: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, 1)?.checked_add_months(Months::new(1))?.pred_opt()
}

/// Reads the name of a month, whole or short, in English.
fn month(name: &str) -> Option<u32> {
    const NAMES: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let place = NAMES.iter().position(|whole| name.len() >= 3 && whole.starts_with(name));
    place.map(|place| place as u32 + 1).or_else(|| (name == "sept").then_some(9))
}

/// Reads a date of the calendar, with or without its month and year.
fn calendar(toks: &[Tok<'_>], today: NaiveDate) -> Result<NaiveDate, Misread> {
    // `ngày` before a number says only that it is one.
    let toks = match toks {
        [Word("ngay" | "mung" | "mong"), rest @ ..] => rest,
        _ => toks,
    };
    let named = |word: &str| month(word).ok_or(Misread::Unclear);
    match toks {
        [Num(day)] => of_month(*day, today),
        [Num(day), Word("thang"), Word("nay")] | [Num(day), Word("this"), Word("month")] => {
            whole(today.year(), today.month(), *day, today)
        }
        [Num(day), Word("thang"), Word("sau")]
        | [Num(day), Word("thang")]
        | [Num(day), Word("next"), Word("month")] => {
            let next = today.checked_add_months(Months::new(1)).ok_or(Misread::TooFar)?;
            whole(next.year(), next.month(), *day, today)
        }
        [Num(day), Num(month)] | [Num(day), Word("thang" | "th" | "t"), Num(month)] => {
            yearless(*month, *day, today)
        }
        [Num(day), Word(name)] | [Word(name), Num(day)] => yearless(named(name)?, *day, today),
        [Num(year @ 1000..), Num(month), Num(day)] => whole(in_full(*year), *month, *day, today),
        [Num(day), Num(month), Num(year)]
        | [Num(day), Num(month), Word("nam"), Num(year)]
        | [Num(day), Word("thang" | "th" | "t"), Num(month), Num(year)]
        | [Num(day), Word("thang" | "th" | "t"), Num(month), Word("nam"), Num(year)] => {
            whole(in_full(*year), *month, *day, today)
        }
        [Num(day), Word(name), Num(year)] | [Word(name), Num(day), Num(year)] => {
            whole(in_full(*year), named(name)?, *day, today)
        }
        _ => Err(Misread::Unclear),
    }
}

/// Two digits are a year of this century.
fn in_full(year: u32) -> i32 {
    let year = if year < 100 { year + 2000 } else { year };
    i32::try_from(year).unwrap_or(i32::MAX)
}

/// A day of a given month and year.
fn whole(year: i32, month: u32, day: u32, today: NaiveDate) -> Result<NaiveDate, Misread> {
    NaiveDate::from_ymd_opt(year, month, day)
        .ok_or_else(|| impossible(Some(year), month, day, today))
}

/// A day of the month: the next that has it, after today.
fn of_month(day: u32, today: NaiveDate) -> Result<NaiveDate, Misread> {
    let first = NaiveDate::from_ymd_opt(today.year(), today.month(), 1).ok_or(Misread::Unclear)?;
    (0..4)
        .filter_map(|months| first.checked_add_months(Months::new(months))?.with_day(day))
        .find(|found| *found > today)
        .ok_or_else(|| {
            if (1..100).contains(&day) {
                Misread::NoSuchDay(last_of(today.year(), today.month()).unwrap_or(today))
            } else {
                Misread::Unclear
            }
        })
}

/// A day and month: the next one, unless it has only just passed.
fn yearless(month: u32, day: u32, today: NaiveDate) -> Result<NaiveDate, Misread> {
    let next = next_of(month, day, today).ok_or_else(|| impossible(None, month, day, today))?;
    // A leap day and the like may be years ahead without having passed.
    let passed = NaiveDate::from_ymd_opt(today.year(), month, day).is_some_and(|on| on < today);
    if passed && (next - today).num_days() > NEAR { Err(Misread::Past(next)) } else { Ok(next) }
}

/// The first such day from today on; a leap day may take eight years.
fn next_of(month: u32, day: u32, today: NaiveDate) -> Option<NaiveDate> {
    (0..=8)
        .filter_map(|years| NaiveDate::from_ymd_opt(today.year() + years, month, day))
        .find(|on| *on >= today)
}

/// The same day and month from today on.
pub(super) fn again(on: NaiveDate, today: NaiveDate) -> NaiveDate {
    next_of(on.month(), on.day(), today).unwrap_or(today)
}

/// The nearest sense of a day the calendar does not have: month and day the other way round, else
/// the last day of that month.
fn impossible(year: Option<i32>, month: u32, day: u32, today: NaiveDate) -> Misread {
    let dated = |month, day| match year {
        Some(year) => NaiveDate::from_ymd_opt(year, month, day).filter(|on| *on >= today),
        None => next_of(month, day, today),
    };
    let last = || {
        let there = year.unwrap_or_else(|| today.year() + i32::from(month < today.month()));
        last_of(there, month).filter(|on| *on >= today && (29..=31).contains(&day))
    };
    let swapped = || dated(day, month).filter(|_| month > 12);
    swapped().or_else(last).map_or(Misread::Unclear, Misread::NoSuchDay)
}

/// Reads a time of day.
pub(super) fn time(toks: &[Tok<'_>]) -> Option<NaiveTime> {
    let (toks, late) = match toks {
        [rest @ .., Word("pm" | "toi" | "chieu")] => (rest, true),
        [rest @ .., Word("am" | "sang")] => (rest, false),
        _ => (toks, false),
    };
    let (hour, minute) = match toks {
        [Num(hour)] | [Num(hour), Word("h" | "g" | "gio")] => (*hour, 0),
        [Num(hour), Num(minute)]
        | [Num(hour), Word("h" | "g" | "gio"), Num(minute)]
        | [Num(hour), Word("h" | "g" | "gio"), Num(minute), Word("p" | "phut")] => (*hour, *minute),
        [Num(hour), Word("gio" | "h"), Word("ruoi")] => (*hour, 30),
        _ => return None,
    };
    let hour = if late && hour < 12 { hour + 12 } else { hour };
    NaiveTime::from_hms_opt(hour, minute, 0)
}
