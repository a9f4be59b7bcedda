//! Findings about people: who came, who was heard.

use super::Found;
use crate::meeting::Meeting;
use crate::meeting::attendance::Attendance;
use crate::meeting::finding::Place;
use crate::meeting::member::Member;
use crate::meeting::participation::Voice;
use crate::meeting::procedure::rules::AttendanceRule;

impl Meeting {
    /// Finds the members of whom something holds, in roster order.
    pub(super) fn members_who(&self, is: impl Fn(&Member) -> bool) -> Found {
        self.members
            .iter()
            .filter(|member| !member.is_guest() && is(member))
            .map(|member| (Place::Member(member.id), 1))
            .collect()
    }

    pub(super) fn roll_incomplete(&self) -> Found {
        super::at(Place::Meeting, self.figures().unmarked)
    }

    /// Counts the people by whom the target is missed; not while the roll is still being called.
    pub(super) fn attendance_under_target(&self) -> Found {
        let figures = self.figures();
        let Some(rule) = &self.procedure.rules.attendance else { return Found::new() };
        let calling = self.is_open() && figures.unmarked > 0;
        if figures.expected == 0 || calling {
            return Found::new();
        }
        let AttendanceRule { target_percent, strict, .. } = *rule;
        let wanted = needed(figures.expected, target_percent, strict);
        super::at(Place::Meeting, wanted.saturating_sub(figures.came))
    }

    pub(super) fn absent_without_reason(&self) -> Found {
        self.members_who(|member| member.presence.attendance == Attendance::Unexcused)
    }

    pub(super) fn members_unheard(&self) -> Found {
        self.members_who(|member| {
            self.is_expected(member) && self.voice(None, member) < Voice::Passed
        })
    }

    /// Counts the people by whom the target is missed.
    pub(super) fn spoke_under_target(&self) -> Found {
        let heard = self.participation(None);
        let target = self.procedure.rules.participation.target_percent;
        let wanted = needed(heard.expected, target, false);
        super::at(Place::Meeting, wanted.saturating_sub(heard.spoke))
    }
}

/// Returns how many are at least, or strictly more than, so many of a hundred.
fn needed(of: u32, percent: u32, strict: bool) -> u32 {
    let share = u64::from(of) * u64::from(percent);
    let needed = if strict { share / 100 + 1 } else { share.div_ceil(100) };
    u32::try_from(needed).unwrap_or(u32::MAX)
}
