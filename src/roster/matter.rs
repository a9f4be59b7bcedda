//! One question of an agenda as it is written: its words and its planned minutes.

use std::ops::RangeInclusive;

use crate::roster::complaint::{Complaints, Spot, quote};
use crate::roster::export::unguarded;
use crate::roster::letters::cell;
use crate::text::duration::{self, Colon};

/// The longest question, in characters.
pub(super) const LONGEST_TITLE: usize = 500;

/// The planned minutes that can be meant: up to a day.
pub(super) const MINUTES: RangeInclusive<u32> = 1..=24 * 60;

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

/// Reads a length of time that is a whole number of minutes: `20`, `20'`, `20 phút`, `1h30`.
fn parse(raw: &str) -> Option<u32> {
    let bare = raw.trim().trim_end_matches(['\'', '’', '′']);
    let seconds = duration::parse(bare, Colon::Hours).ok()?;
    (seconds % 60 == 0).then_some(seconds / 60)
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
            ("-5", None),
            ("0", None),
            ("90 giây", None),
            ("2.5", None),
            ("soon", None),
            ("20 apples", None),
            ("99999999999", None),
        ] {
            assert_eq!(parse(text), want, "{text}");
        }
    }
}
