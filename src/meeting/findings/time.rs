//! Findings about time: how long the meeting was, and who used it.

use super::Found;
use crate::meeting::Meeting;
use crate::meeting::clock::Stamp;
use crate::meeting::figures::percent;
use crate::meeting::finding::Place;
use crate::meeting::floor::Speech;
use crate::meeting::member::Member;

impl Meeting {
    /// Counts the minutes missing, a begun one as a whole.
    pub(super) fn length_under_minimum(&self, now: Stamp) -> Found {
        let Some(rule) = &self.procedure.rules.length else { return Found::new() };
        let least = u64::from(rule.minutes) * 60;
        super::at(Place::Meeting, minutes(least.saturating_sub(self.clock.seconds(now))))
    }

    /// Counts of a hundred seconds of all members those of the chair.
    pub(super) fn chair_talks_most(&self) -> Found {
        let (chair, all) = self.chair_share();
        let most = chair > all.saturating_sub(chair);
        let clip = |seconds: u64| u32::try_from(seconds).unwrap_or(u32::MAX);
        self.officers
            .chair
            .filter(|_| most)
            .map(|id| (Place::Member(id), percent(clip(chair), clip(all))))
            .into_iter()
            .collect()
    }

    /// Counts the minutes over the limit, which grows with what the chair gave, a begun one as a
    /// whole. Whoever still speaks sees the clock.
    pub(super) fn guests_over_time(&self, now: Stamp) -> Found {
        let millis = self.clock.millis(now);
        let by_guest = |speech: &&Speech| {
            let guest = self.members.get(speech.member).is_some_and(Member::is_guest);
            guest && speech.ended && !speech.taken_back
        };
        let over = |speech: &Speech| {
            let limit = self.limit_of(speech)?;
            let over = speech.watch.seconds(millis).checked_sub(u64::from(limit))?;
            (over > 0).then(|| (Place::Speech(speech.id), minutes(over)))
        };
        self.speeches.iter().filter(by_guest).filter_map(over).collect()
    }
}

/// Returns seconds in minutes, a begun one as a whole.
fn minutes(seconds: u64) -> u32 {
    u32::try_from(seconds.div_ceil(60)).unwrap_or(u32::MAX)
}
