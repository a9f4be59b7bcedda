//! The live figures: who counts, what 100 % is, how many votes make a majority.
//!
//! Every number is derived from the tally and the procedure's rules, with integers only.

use crate::meeting::Meeting;
use crate::meeting::attendance::AttendanceKind as Kind;
use crate::meeting::member::Class;
use crate::meeting::members::Tally;
use crate::meeting::procedure::rules::{AttendanceRule, Base, BaseOf, Quorum};

/// The counts a chair announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Figures {
    /// Members: full and probationary.
    pub total: u32,
    /// Full members.
    pub full: u32,
    /// Probationary members.
    pub probationary: u32,
    /// Guests in the room.
    pub guests: u32,
    /// Members in the room.
    pub present: u32,
    /// Members absent with reason.
    pub excused: u32,
    /// Members absent without reason.
    pub unexcused: u32,
    /// Members exempt and not attending.
    pub exempt: u32,
    /// Members away on temporary activity.
    pub away: u32,
    /// Members who joined temporarily.
    pub joined: u32,
    /// Members suspended.
    pub suspended: u32,
    /// Members not yet called.
    pub unmarked: u32,
    /// Members who came and left.
    pub left: u32,
    /// Members expected: all less the exempt who stayed away, those away and those suspended.
    pub expected: u32,
    /// Members who came, whether or not they left since.
    pub came: u32,
    /// The voting base.
    pub base: u32,
    /// Voters in the room.
    pub voters: u32,
}

impl Figures {
    /// Returns members absent, with or without reason.
    pub const fn absent(&self) -> u32 {
        self.excused + self.unexcused
    }

    /// Returns how many of a hundred expected members came, rounded down.
    pub const fn attendance_percent(&self) -> u32 {
        percent(self.came, self.expected)
    }

    /// Says whether the attendance target is met.
    pub fn meets(&self, rule: &AttendanceRule) -> bool {
        let came = u64::from(self.came) * 100;
        let wanted = u64::from(self.expected) * u64::from(rule.target_percent);
        if rule.strict { came > wanted } else { came >= wanted }
    }
}

/// Returns `part` of a hundred of `whole`, rounded down; 0 of nothing.
pub const fn percent(part: u32, whole: u32) -> u32 {
    if whole == 0 { 0 } else { (part as u64 * 100 / whole as u64) as u32 }
}

/// Counts for `tally` under the rules of `base`.
pub(super) fn figures(tally: &Tally, base: &Base) -> Figures {
    let members = |kind| tally.marked(Class::Full, kind) + tally.marked(Class::Probationary, kind);
    let left = |kind| tally.left(Class::Full, kind) + tally.left(Class::Probationary, kind);
    let total = tally.all(Class::Full) + tally.all(Class::Probationary);
    let (exempt, away, suspended) =
        (members(Kind::Exempt), members(Kind::Away), members(Kind::Suspended));
    Figures {
        total,
        full: tally.all(Class::Full),
        probationary: tally.all(Class::Probationary),
        guests: tally.here(Class::Guest),
        present: tally.here(Class::Full) + tally.here(Class::Probationary),
        excused: members(Kind::Excused),
        unexcused: members(Kind::Unexcused),
        exempt,
        away,
        joined: members(Kind::Joined),
        suspended,
        unmarked: members(Kind::Unmarked),
        left: left(Kind::Present) + left(Kind::Joined),
        expected: total - exempt - away - suspended,
        came: members(Kind::Present) + members(Kind::Joined),
        base: voting(base).map(|class| convened(tally, class, base)).sum(),
        voters: voting(base).map(|class| voters(tally, class, base)).sum(),
    }
}

/// The classes that vote, each once. Guests stand outside every count, whatever a file says.
pub(super) fn voting(base: &Base) -> impl Iterator<Item = Class> {
    [Class::Full, Class::Probationary].into_iter().filter(|class| base.classes.contains(class))
}

/// Counts those of one class who make up the base.
fn convened(tally: &Tally, class: Class, base: &Base) -> u32 {
    match base.of {
        // As many as can vote: nobody knows before how many will.
        BaseOf::Present | BaseOf::Cast | BaseOf::Valid => voters(tally, class, base),
        BaseOf::Convened => {
            let out: u32 = [Kind::Exempt, Kind::Away, Kind::Suspended]
                .into_iter()
                .map(|kind| tally.marked(class, kind))
                .sum();
            let joined = if base.joined { 0 } else { tally.marked(class, Kind::Joined) };
            tally.all(class) - out - joined
        }
    }
}

/// Counts those of one class in the room who may vote.
fn voters(tally: &Tally, class: Class, base: &Base) -> u32 {
    let joined = tally.marked(class, Kind::Joined) - tally.left(class, Kind::Joined);
    tally.here(class) - if base.joined { 0 } else { joined }
}

/// How the quorum stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuorumState {
    /// Voters needed in the room.
    pub needed: u32,
    /// Voters in the room.
    pub present: u32,
}

impl QuorumState {
    /// Says whether enough are there.
    pub const fn is_met(self) -> bool {
        self.present >= self.needed
    }
}

impl Meeting {
    /// Returns the counts as they are now.
    pub fn figures(&self) -> Figures {
        figures(self.members.tally(), &self.procedure.rules.base)
    }

    /// Returns how the quorum stands, where the procedure asks for one.
    pub fn quorum(&self) -> Option<QuorumState> {
        let Quorum { share, strict, least, .. } = self.procedure.rules.quorum.as_ref()?;
        let base = &self.procedure.rules.base;
        let convened = Base { of: BaseOf::Convened, ..base.clone() };
        let whole = figures(self.members.tally(), &convened);
        let needed = share.needed(whole.base, *strict).max(*least);
        Some(QuorumState { needed, present: whole.voters })
    }
}
