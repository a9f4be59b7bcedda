//! Who may vote now, what 100 % is, and what a vote would need.

use crate::meeting::Meeting;
use crate::meeting::attendance::AttendanceKind as Kind;
use crate::meeting::ballot::{
    Ballot, Choice, Count, Electorate, Outlook, Poll, Verdict, VerdictKind, Way,
};
use crate::meeting::figures;
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

    /// Returns how many voters in the room have not been called; 0 unless names are called.
    pub fn uncalled(&self, ballot: &Ballot) -> u32 {
        if ballot.proposal.way != Way::RollCall {
            return 0;
        }
        let here = |id| self.may_vote(id).is_ok();
        let called = ballot.called.keys().filter(|id| here(**id)).count() as u32;
        self.electorate().voters.saturating_sub(called)
    }

    /// Works out what would be announced of a ballot with this count.
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
            places: ballot.proposal.places,
            casting,
        });
        if ballot.proposal.way == Way::NoObjection {
            // Nobody was counted: silence carried it.
            verdict.kind = VerdictKind::Carried;
        }
        verdict.quorate = self.quorum().map(figures::QuorumState::is_met);
        verdict
    }
}
