//! Lengths of time: read as people type them, shown as a clock or said in words.
//!
//! One reader for the whole console. Neighbours took `30:00` for thirty hours and minutes for
//! hours; here the field decides what a colon parts, and the dialog says back what was understood.

use crate::text::Words;
use crate::text::fold::fold;

/// The longest length that can be meant, in seconds: a day.
pub const LONGEST: u32 = 24 * 60 * 60;

/// What a colon parts when somebody types `1:30`. A bare number is minutes either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colon {
    /// Hours and minutes, as for a meeting or a question: `1:30` is an hour and a half, `0:45` is
    /// three quarters of an hour. More than 12 before the colon cannot be hours, so `30:00` is
    /// thirty minutes.
    Hours,
    /// Minutes and seconds, as for a speech: `1:30` is a minute and a half, `0:45` 45 seconds.
    Minutes,
}

/// Why a text is no length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumIter)]
pub enum Misread {
    /// There is nothing.
    Empty,
    /// It cannot be understood.
    Unclear,
    /// Sixty or more minutes or seconds stand after hours or minutes.
    Sixty,
    /// It is nought.
    Nought,
    /// It is more than [`LONGEST`].
    TooLong,
}

impl Misread {
    /// Says what is wrong and how it may be written.
    pub fn tell(self, words: &Words) -> String {
        match self {
            Self::Empty => words.text_duration_empty(),
            Self::Unclear => words.text_duration_unclear(),
            Self::Sixty => words.text_duration_sixty(),
            Self::Nought => words.text_duration_nought(),
            Self::TooLong => words.text_duration_too_long(),
        }
    }
}

/// A unit of time, largest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Unit {
    Hour,
    Minute,
    Second,
}

impl Unit {
    const fn seconds(self) -> u64 {
        match self {
            Self::Hour => 3600,
            Self::Minute => 60,
            Self::Second => 1,
        }
    }

    /// Returns the unit a bare number after this one is counted in.
    const fn below(self) -> Option<Self> {
        match self {
            Self::Hour => Some(Self::Minute),
            Self::Minute => Some(Self::Second),
            Self::Second => None,
        }
    }

    /// Reads a unit as it is written, folded.
    fn named(name: &str) -> Option<Self> {
        match name {
            "h" | "g" | "gio" | "tieng" | "hr" | "hrs" | "hour" | "hours" => Some(Self::Hour),
            "m" | "p" | "ph" | "phut" | "min" | "mins" | "minute" | "minutes" | "'" | "’" | "′" => {
                Some(Self::Minute)
            }
            "s" | "giay" | "sec" | "secs" | "second" | "seconds" | "\"" | "''" | "”" | "″" => {
                Some(Self::Second)
            }
            _ => None,
        }
    }
}

/// Reads a length of time and returns its seconds, at least one and at most [`LONGEST`].
///
/// `30` and `90` are minutes; `1h`, `1h30`, `1g30`, `2 giờ`, `90'`, `90p`, `1 giờ 30 phút`,
/// `1 tiếng rưỡi`, `2m30s` say their units; a colon is read as `colon` tells, and two colons are
/// hours, minutes and seconds.
pub fn parse(text: &str, colon: Colon) -> Result<u32, Misread> {
    let text = fold(text.trim());
    let seconds = if text.is_empty() {
        return Err(Misread::Empty);
    } else if text.contains(':') {
        clocked(&text, colon)?
    } else {
        spelt(&text)?
    };
    match u32::try_from(seconds) {
        Ok(0) => Err(Misread::Nought),
        Ok(seconds) if seconds <= LONGEST => Ok(seconds),
        _ => Err(Misread::TooLong),
    }
}

/// Reads numbers parted by colons.
fn clocked(text: &str, colon: Colon) -> Result<u64, Misread> {
    let numbers = text.split(':').map(number).collect::<Result<Vec<_>, _>>()?;
    let (first, units) = match numbers.as_slice() {
        [first, _] if colon == Colon::Minutes || *first > 12 => (*first, &[Unit::Second][..]),
        [first, _] | [first, _, _] => (*first, &[Unit::Minute, Unit::Second][..]),
        _ => return Err(Misread::Unclear),
    };
    let leading = if units.len() == 1 { Unit::Minute } else { Unit::Hour };
    let mut seconds = first * leading.seconds();
    for (number, unit) in numbers.iter().skip(1).zip(units) {
        seconds += under_sixty(*number)? * unit.seconds();
    }
    Ok(seconds)
}

/// Reads numbers with their units.
fn spelt(text: &str) -> Result<u64, Misread> {
    let mut seconds = 0;
    let mut above: Option<Unit> = None;
    let mut rest = text;
    while !rest.is_empty() {
        if let (Some(unit @ (Unit::Hour | Unit::Minute)), "ruoi") = (above, rest) {
            return Ok(seconds + unit.seconds() / 2);
        }
        let digits = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
        let (digits, after) = rest.split_at(digits);
        let after = after.trim_start();
        let name = after.find(|letter: char| letter.is_ascii_digit() || letter == ' ');
        let (name, after) = after.split_at(name.unwrap_or(after.len()));
        rest = after.trim_start();
        let unit = match (name, above) {
            ("", None) => Some(Unit::Minute),
            ("", Some(above)) => above.below(),
            _ => Unit::named(name),
        };
        let unit = unit.filter(|unit| above.is_none_or(|above| above < *unit));
        let (unit, number) = (unit.ok_or(Misread::Unclear)?, number(digits)?);
        let number = if above.is_some() { under_sixty(number)? } else { number };
        seconds += number * unit.seconds();
        above = if name.is_empty() { Some(Unit::Second) } else { Some(unit) };
    }
    Ok(seconds)
}

/// Reads a whole number.
fn number(digits: &str) -> Result<u64, Misread> {
    let digits = digits.trim();
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(Misread::Unclear);
    }
    digits.parse::<u32>().map(u64::from).map_err(|_| Misread::TooLong)
}

/// Refuses what should have been carried over.
const fn under_sixty(number: u64) -> Result<u64, Misread> {
    if number < 60 { Ok(number) } else { Err(Misread::Sixty) }
}

/// Shows seconds as a clock: `02:10`, from an hour on `1:05:00`.
pub fn clock(seconds: u64) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours == 0 {
        format!("{minutes:02}:{seconds:02}")
    } else {
        format!("{hours}:{minutes:02}:{seconds:02}")
    }
}

/// Shows seconds as hours and minutes, `00:47`, for the meeting's own clock.
pub fn hours(seconds: u64) -> String {
    format!("{:02}:{:02}", seconds / 3600, seconds / 60 % 60)
}

/// Shows how far the meeting is behind its plan (`+3'`), ahead of it (`-2'`) or on time (`0'`), in
/// whole minutes.
pub fn drift(seconds: i64) -> String {
    match seconds / 60 {
        0 => "0'".to_owned(),
        minutes => format!("{minutes:+}'"),
    }
}

/// Says a length exactly: `1 giờ 5 phút`, `2 minutes 30 seconds`.
pub fn said(seconds: u64, words: &Words) -> String {
    let parts = [
        (seconds / 3600, words.text_hours(seconds / 3600)),
        (seconds / 60 % 60, words.text_minutes(seconds / 60 % 60)),
        (seconds % 60, words.text_seconds(seconds % 60)),
    ];
    let told: Vec<_> =
        parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, said)| said).collect();
    if told.is_empty() { words.text_minutes(0) } else { told.join(" ") }
}

/// Says a length to the nearest minute: `khoảng 5 phút`, or that it is under one.
pub fn about(seconds: u64, words: &Words) -> String {
    match (seconds + 30) / 60 {
        0 => words.text_under_a_minute(),
        minutes => words.text_about(said(minutes * 60, words)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::language::Lang;
    use crate::text::words::both;
    use proptest::prelude::*;
    use strum::IntoEnumIterator as _;

    #[test]
    fn what_people_type_is_read_as_they_mean_it() {
        for (typed, minutes) in [
            ("30", 30),
            ("90", 90),
            (" 5 ", 5),
            ("30:00", 30),
            ("1:30", 90),
            ("0:45", 45),
            ("01:05:00", 65),
            ("12:00", 720),
            ("45:00", 45),
            ("1h", 60),
            ("1h30", 90),
            ("1g30", 90),
            ("1H 30", 90),
            ("1 giờ 30 phút", 90),
            ("90'", 90),
            ("90’", 90),
            ("90p", 90),
            ("90 phút", 90),
            ("2 giờ", 120),
            ("2 GIỜ", 120),
            ("1 tiếng", 60),
            ("1 tiếng rưỡi", 90),
            ("1h30m", 90),
            ("1h30'", 90),
            ("15 min", 15),
            ("1 hour", 60),
            ("2 hours 15 minutes", 135),
            ("24h", 1440),
            ("1h0", 60),
            ("120 giây", 2),
        ] {
            assert_eq!(parse(typed, Colon::Hours), Ok(minutes * 60), "{typed}");
        }
    }

    #[test]
    fn a_speech_is_typed_in_minutes_and_seconds() {
        for (typed, seconds) in [
            ("3", 180),
            ("1:30", 90),
            ("0:45", 45),
            ("30:00", 1800),
            ("1:02:03", 3723),
            ("45s", 45),
            ("2m30s", 150),
            ("2'30\"", 150),
            ("2'30", 150),
            ("2 phút rưỡi", 150),
            ("1p30", 90),
        ] {
            assert_eq!(parse(typed, Colon::Minutes), Ok(seconds), "{typed}");
        }
    }

    #[test]
    fn what_cannot_be_meant_is_refused() {
        for (typed, why) in [
            ("", Misread::Empty),
            ("  ", Misread::Empty),
            ("lâu", Misread::Unclear),
            ("-5", Misread::Unclear),
            ("1.5", Misread::Unclear),
            ("1,5h", Misread::Unclear),
            ("1:", Misread::Unclear),
            (":30", Misread::Unclear),
            ("1:2:3:4", Misread::Unclear),
            ("1h 2h", Misread::Unclear),
            ("30m 1h", Misread::Unclear),
            ("h", Misread::Unclear),
            ("1h30 rưỡi", Misread::Unclear),
            ("1h30 20 10", Misread::Unclear),
            ("5 5", Misread::Unclear),
            ("1s30", Misread::Unclear),
            ("1:75", Misread::Sixty),
            ("1h75", Misread::Sixty),
            ("0", Misread::Nought),
            ("0:00", Misread::Nought),
            ("0h0", Misread::Nought),
            ("25h", Misread::TooLong),
            ("1441", Misread::TooLong),
            ("99999999999999999999", Misread::TooLong),
        ] {
            assert_eq!(parse(typed, Colon::Hours), Err(why), "{typed}");
        }
    }

    #[test]
    fn every_refusal_says_how_to_write_it() {
        let (vi, en) = (Words::load(Lang::Vi), Words::load(Lang::En));
        for misread in Misread::iter() {
            for words in [&vi, &en] {
                let told = misread.tell(words);
                assert!(told.ends_with('.') && !told.contains('{'), "{told}");
            }
            assert_ne!(misread.tell(&vi), misread.tell(&en));
        }
    }

    #[test]
    fn a_clock_shows_hours_only_when_there_are_any() {
        assert_eq!(clock(130), "02:10");
        assert_eq!(clock(0), "00:00");
        assert_eq!(clock(3900), "1:05:00");
        assert_eq!(hours(47 * 60 + 59), "00:47");
        assert_eq!(hours(7200), "02:00");
        assert_eq!([drift(190), drift(-125), drift(59), drift(-59)], ["+3'", "-2'", "0'", "0'"]);
    }

    #[test]
    fn a_length_is_said_in_both_languages() {
        let (vi, en) = (Words::load(Lang::Vi), Words::load(Lang::En));
        assert_eq!(said(3900, &vi), "1 giờ 5 phút");
        assert_eq!(said(3660, &en), "1 hour 1 minute");
        assert_eq!(said(7205, &en), "2 hours 5 seconds");
        assert_eq!(said(0, &vi), "0 phút");
        assert_eq!(about(290, &vi), "khoảng 5 phút");
        assert_eq!(about(290, &en), "about 5 minutes");
        assert_eq!(about(29, &vi), "chưa đến một phút");
        assert_eq!(about(29, &en), "under a minute");
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_back(seconds in 1_u32..=LONGEST) {
            prop_assert_eq!(parse(&clock(seconds.into()), Colon::Minutes), Ok(seconds));
            let told = both(|words| said(seconds.into(), words));
            prop_assert_eq!(parse(&told.vi, Colon::Minutes), Ok(seconds));
            prop_assert_eq!(parse(&told.en, Colon::Minutes), Ok(seconds));
        }

        #[test]
        fn nothing_typed_does_harm(text in any::<String>(), digits in "[0-9hgmp':,. ]{0,12}") {
            for typed in [text, digits] {
                if let Ok(seconds) = parse(&typed, Colon::Hours) {
                    prop_assert!((1..=LONGEST).contains(&seconds));
                }
            }
        }
    }
}
