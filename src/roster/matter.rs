//! One question of an agenda as it is written: its words and its planned minutes.

use std::ops::RangeInclusive;

use crate::roster::complaint::{Complaints, Spot, quote};
use crate::roster::export::unguarded;
use crate::roster::letters::{cell, fold};

/// The longest question, in characters.
pub(super) const LONGEST_TITLE: usize = 500;

/// The planned minutes that can be meant: up to a day.
pub(super) const MINUTES: RangeInclusive<u32> = 1..=24 * 60;

/// What stands before a colon cannot be hours if it is more than this.
const MOST_HOURS: u32 = 12;

/// Tidies the words of a question; `None` if there are none or they were complained of.
pub(super) fn title(raw: &str, spot: Spot<'_>, complaints: &mut Complaints) -> Option<String> {
    let raw = unguarded(raw);
    let title = match cell(raw) {
        Ok(title) => title,
        Err(fault) => {
            fault.report(raw, spot, complaints);
            return None;
        }
    };
    let length = title.chars().count();
    if length > LONGEST_TITLE {
        complaints.error(
            spot,
            |words| words.roster_too_long(length, LONGEST_TITLE),
            |words| words.roster_too_long_cure(),
        );
        return None;
    }
    Some(title).filter(|title| !title.is_empty())
}

/// Reads planned minutes and complains of what is none; nothing written is none planned.
pub(super) fn minutes(raw: &str, spot: Spot<'_>, complaints: &mut Complaints) -> Option<u32> {
    if raw.trim().is_empty() {
        return None;
    }
    let minutes = parse(raw).filter(|minutes| MINUTES.contains(minutes));
    if minutes.is_none() {
        complaints.error(
            spot,
            |words| words.roster_agenda_minutes(quote(raw)),
            |words| words.roster_agenda_minutes_cure(),
        );
    }
    minutes
}

/// Reads `20`, `20'`, `20 phút`, `1h30`, `1 giờ`, `1:30` (hours) and `30:00` (minutes).
fn parse(raw: &str) -> Option<u32> {
    if let Some((before, after)) = raw.trim().split_once(':') {
        let (before, after): (u32, u32) = (before.parse().ok()?, after.parse().ok()?);
        return match (before, after) {
            (_, 60..) => None,
            (0..=MOST_HOURS, minutes) => Some(before * 60 + minutes),
            (minutes, 0) => Some(minutes),
            (_, _) => None,
        };
    }
    let spaced: String = fold(raw.trim().trim_end_matches(['\'', '’', '′']));
    let (first, rest) = number(&spaced)?;
    let (unit, rest) = word(rest);
    match unit {
        "" | "p" | "ph" | "phut" | "m" | "min" | "mins" | "minute" | "minutes" => {
            rest.is_empty().then_some(first)
        }
        "h" | "g" | "gio" | "hour" | "hours" | "hr" | "hrs" => {
            let hours = first.checked_mul(60)?;
            if rest.is_empty() {
                return Some(hours);
            }
            let (minutes, rest) = number(rest)?;
            let (unit, rest) = word(rest);
            let is_minutes = ["", "p", "ph", "phut", "m", "min", "mins", "minutes"].contains(&unit);
            (is_minutes && rest.is_empty() && minutes < 60).then(|| hours.saturating_add(minutes))
        }
        _ => None,
    }
}

fn number(text: &str) -> Option<(u32, &str)> {
    let text = text.trim_start();
    let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end)?;
    Some((digits.parse().ok()?, rest))
}

fn word(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    let end = text.find(|letter: char| !letter.is_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    (word, rest.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_read_as_people_write_them() {
        for (text, want) in [
            ("20", Some(20)),
            (" 20 ", Some(20)),
            ("20'", Some(20)),
            ("20 phút", Some(20)),
            ("20p", Some(20)),
            ("90 min", Some(90)),
            ("1h", Some(60)),
            ("1h30", Some(90)),
            ("1 giờ 30 phút", Some(90)),
            ("1:30", Some(90)),
            ("0:45", Some(45)),
            ("30:00", Some(30)),
            ("1:75", None),
            ("30:20", None),
            ("-5", Some(5)),
            ("2.5", None),
            ("soon", None),
            ("20 apples", None),
            ("99999999999", None),
        ] {
            assert_eq!(parse(text), want, "{text}");
        }
    }
}
