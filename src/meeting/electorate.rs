//! Who may vote now, what 100 % is, and what a vote would need.

use crate::meeting::Meeting;
use crate::meeting::attendance::AttendanceKind as Kind;
use crate::meeting::ballot::{Ballot, Choice, Count, Electorate, Outlook, Poll, Verdict, Way};
use crate::meeting::figures;
use crate::meeting::member::Member;
use crate::meeting::procedure::Threshold;
use crate::meeting::procedure::rules::{Base, BaseOf};

impl Meeting {
    /// Finds a threshold of the procedure.
    pub fn threshold(&self, id: &str) -> Option<&Threshold> {
        self.procedure.rules.thresholds.iter().find(|threshold| threshold.id == id)
    }

    /// Returns what 100 % is for a kind of decision.
    pub fn base_of(&self, threshold: &Threshold) -> BaseOf {
        threshold.of.unwrap_or(self.procedure.rules.base.of)
    }

    /// Counts the people a vote would be about now. It costs the same in a hall as in a room.
    pub fn electorate(&self) -> Electorate {
        let base = &self.procedure.rules.base;
        let tally = self.members.tally();
        let of = |kind| figures::voting(base).map(|class| tally.marked(class, kind)).sum();
        let whole = |of| figures::figures(tally, &Base { of, ..base.clone() });
        Electorate {
            listed: figures::voting(base).map(|class| tally.all(class)).sum(),
            exempt: of(Kind::Exempt),
            away: of(Kind::Away),
            suspended: of(Kind::Suspended),
            joined: if base.joined { 0 } else { of(Kind::Joined) },
            convened: whole(BaseOf::Convened).base,
            voters: whole(BaseOf::Present).base,
            unmarked: of(Kind::Unmarked),
        }
    }

    /// Returns what a decision of this kind would need now, if everybody in the room voted.
    pub fn outlook(&self, threshold: &Threshold) -> Outlook {
        let electorate = self.electorate();
        let of = self.base_of(threshold);
        let base = match of {
            BaseOf::Convened => electorate.convened,
            BaseOf::Present | BaseOf::Cast | BaseOf::Valid => electorate.voters,
        };
        Outlook { of, base, needed: threshold.needed(base), voters: electorate.voters }
    }

    /// Says whether somebody has a vote in this meeting, in the room or gone home: they belong to
    /// the classes that vote, came, and do not vote elsewhere.
    pub(crate) fn has_vote(&self, member: &Member) -> bool {
        let base = &self.procedure.rules.base;
        let kind = member.presence.attendance.kind();
        let came = kind == Kind::Present || (kind == Kind::Joined && base.joined);
        came && self.is_voter(member)
    }

    /// Says whether somebody belongs to the classes that vote. Guests never do.
    pub(crate) fn is_voter(&self, member: &Member) -> bool {
        !member.is_guest() && self.procedure.rules.base.classes.contains(&member.person.class)
    }

    /// Returns how many voters in the room have not been called; 0 unless names are being called.
    /// It costs the same in a hall as in a room.
    pub fn uncalled(&self, ballot: &Ballot) -> u32 {
        if ballot.proposal.way != Way::RollCall || ballot.end.is_some() {
            return 0;
        }
        let here = ballot.called_votes().sum().saturating_sub(ballot.voted_and_left());
        self.electorate().voters.saturating_sub(here)
    }

    /// Returns what was counted so far; nothing where hands or papers have not been counted.
    pub fn counted(&self, ballot: &Ballot) -> Option<Count> {
        let voters = self.electorate().voters;
        match ballot.proposal.way {
            Way::ShowOfHands | Way::Secret => ballot.count.clone(),
            Way::RollCall => {
                let voters = voters.saturating_add(ballot.voted_and_left());
                Some(Count { votes: ballot.called_votes(), voters, ..Count::default() })
            }
            Way::NoObjection => Some(Count { voters, ..Count::default() }),
        }
    }

    /// Works out what would be announced of a ballot now, before the chair breaks a tie; nothing
    /// where hands or papers have not been counted. An ended ballot keeps its own verdict.
    pub fn verdict_now(&self, ballot: &Ballot) -> Option<Verdict> {
        self.verdict_with(ballot, self.counted(ballot)?)
    }

    /// Works out what would be announced of a ballot with this count, before the chair breaks a
    /// tie; nothing where the procedure has no such threshold.
    pub fn verdict_with(&self, ballot: &Ballot, count: Count) -> Option<Verdict> {
        let threshold = self.threshold(&ballot.proposal.threshold)?;
        Some(self.verdict_on(ballot, threshold, count, None))
    }

    /// Works out what would be announced of a ballot with this count, which says among how many
    /// voters it was taken. The chair's vote counts only where there is a tie to break.
    pub fn verdict_on(
        &self,
        ballot: &Ballot,
        threshold: &Threshold,
        count: Count,
        casting: Option<Choice>,
    ) -> Verdict {
        let mut verdict = threshold.verdict(Poll {
            electorate: self.electorate(),
            of: self.base_of(threshold),
            count,
            way: ballot.proposal.way,
            places: ballot.proposal.places,
        });
        verdict.quorate = self.quorum().map(figures::QuorumState::is_met);
        match casting.filter(|choice| *choice != Choice::Other) {
            Some(casting) if threshold.asks_chair(&verdict) => verdict.broken_by(casting),
            _ => verdict,
        }
    }

    /// Says whether the chair has to break a tie before this ballot, as counted so far, is announced.
    pub fn asks_chair(&self, ballot: &Ballot) -> bool {
        let threshold = self.threshold(&ballot.proposal.threshold);
        let verdict = self.verdict_now(ballot);
        threshold.zip(verdict).is_some_and(|(threshold, verdict)| threshold.asks_chair(&verdict))
    }
}
