//! What is summed of one person in one period.

use chrono::NaiveDate;

use crate::archive::brief::Member;
use crate::archive::cube::tally::Tally;
use crate::archive::period::Period;

/// What is counted of a person, added up over the sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumCount)]
#[expect(missing_docs, reason = "`archive::measure` says what each one means")]
pub enum Count {
    Sessions,
    Expected,
    Came,
    Excused,
    Unexcused,
    Chaired,
    Heard,
    Silent,
    Speeches,
    Seconds,
    Invited,
    TasksGiven,
    TasksOnTime,
    TasksLate,
    /// Sessions they came to without presiding.
    Listened,
    /// Seconds spoken in those.
    Share,
}

/// The counters of one person.
pub type Counts = Tally<u32, { <Count as strum::EnumCount>::COUNT }>;

/// What is summed of one person in one period.
#[derive(Debug, Clone, Copy, Default)]
pub struct Presence {
    /// Whatever adds up.
    pub counts: Counts,
    /// The last day they were heard.
    pub last_heard: Option<NaiveDate>,
}

/// A person over the periods, in the order of time.
#[derive(Debug, Default)]
pub struct Person(Vec<(Option<Period>, Presence)>);

impl Presence {
    fn add(&mut self, count: Count, more: u64) {
        self.counts.add(count as usize, more);
    }

    /// Returns a counter.
    pub fn get(&self, count: Count) -> u64 {
        self.counts.get(count as usize)
    }

    /// Says whether they were there to be heard and never were.
    pub fn is_never_heard(&self) -> bool {
        self.get(Count::Silent) > 0 && self.get(Count::Heard) == 0
    }

    /// Adds a session held on `on`.
    pub fn take(&mut self, member: &Member<'_>, presided: bool, on: NaiveDate) {
        let came = member.came();
        let is_heard = member.speeches > 0;
        let is_here = came && member.attendance.left_at.is_none();
        self.add(Count::Sessions, 1);
        self.add(Count::Expected, u64::from(member.is_expected()));
        self.add(Count::Came, u64::from(came));
        self.add(Count::Excused, u64::from(member.attendance.state == "excused"));
        self.add(Count::Unexcused, u64::from(member.attendance.state == "unexcused"));
        self.add(Count::Chaired, u64::from(presided));
        self.add(Count::Heard, u64::from(is_heard));
        self.add(Count::Silent, u64::from(is_here && !presided && !is_heard));
        self.add(Count::Speeches, member.speeches);
        self.add(Count::Seconds, member.seconds);
        self.add(Count::Invited, member.invited);
        if came && !presided {
            self.add(Count::Listened, 1);
            self.add(Count::Share, member.seconds);
        }
        if is_heard {
            self.last_heard = self.last_heard.max(Some(on));
        }
    }

    /// Counts a task they bear.
    pub fn bear(&mut self, fate: Count) {
        self.add(fate, 1);
    }

    /// Adds what was summed of other sessions.
    pub fn merge(&mut self, other: &Self) {
        self.counts.merge(&other.counts);
        self.last_heard = self.last_heard.max(other.last_heard);
    }
}

impl Person {
    /// Goes through the periods.
    pub fn periods(&self) -> impl Iterator<Item = (Option<Period>, &Presence)> {
        self.0.iter().map(|(period, presence)| (*period, presence))
    }

    /// Changes what is summed of a period.
    pub fn change(&mut self, period: Option<Period>, change: impl FnOnce(&mut Presence)) {
        let place = self.0.partition_point(|(known, _)| *known < period);
        if self.0.get(place).is_none_or(|(known, _)| *known != period) {
            self.0.insert(place, (period, Presence::default()));
        }
        if let Some((_, presence)) = self.0.get_mut(place) {
            change(presence);
        }
    }

    /// Adds what was summed of other sessions.
    pub fn merge(&mut self, other: &Self) {
        for (period, presence) in other.periods() {
            self.change(period, |known| known.merge(presence));
        }
    }
}
