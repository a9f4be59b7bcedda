//! Commands about votes: put, count, announce.

use super::blank::{optional, written};
use crate::meeting::Meeting;
use crate::meeting::ballot::{Ballot, Choice, Proposal, Typed, Way};
use crate::meeting::event::Event;
use crate::meeting::id::{BallotId, MemberId};
use crate::meeting::member::Member;
use crate::meeting::permits::refuse;
use crate::meeting::refusal::{Blank, Refusal, Thing};

impl Meeting {
    /// Says whether somebody may vote here and now, or why not.
    ///
    /// Being called is open to whoever is in the room and belongs to the classes that vote; one who
    /// takes part for a time votes at home unless the rules say otherwise.
    pub fn may_vote(&self, id: MemberId) -> Result<&Member, Refusal> {
        let member = self.voter(id)?;
        refuse(!member.presence.is_here(), Refusal::NotHere(id))?;
        refuse(!self.has_vote(member), Refusal::VotesElsewhere(id))?;
        Ok(member)
    }

    /// Finds somebody of the classes that vote, or refuses.
    fn voter(&self, id: MemberId) -> Result<&Member, Refusal> {
        let member = self.known(id)?;
        refuse(!self.is_voter(member), Refusal::NoVote(id))?;
        Ok(member)
    }

    /// Returns the ballot being taken, or refuses.
    fn ballot_now(&self) -> Result<&Ballot, Refusal> {
        self.balloting().ok_or(Refusal::NoBallot)
    }

    /// Returns the ballot being taken if it is taken so, or refuses.
    fn ballot_by(&self, is: impl Fn(Way) -> bool) -> Result<&Ballot, Refusal> {
        let ballot = self.ballot_now()?;
        let way = ballot.proposal.way;
        if is(way) { Ok(ballot) } else { Err(Refusal::OtherWay(way)) }
    }

    pub(super) fn put_ballot(&self, proposal: Proposal) -> Result<Event, Refusal> {
        self.known_about(&proposal.about)?;
        refuse(self.threshold(&proposal.threshold).is_none(), Refusal::Unknown(Thing::Threshold))?;
        if let Some(earlier) = proposal.earlier {
            refuse(self.ballot(earlier).is_none(), Refusal::Unknown(Thing::Ballot))?;
        }
        let text = written(&proposal.text, Blank::Proposal)?;
        let candidates: Vec<String> = proposal
            .candidates
            .iter()
            .map(|candidate| written(candidate, Blank::Candidate))
            .collect::<Result<_, _>>()?;
        let places = proposal.places;
        let fits = match candidates.len() as u32 {
            0 => places == 0,
            many => (1..=many).contains(&places),
        };
        refuse(!fits, Refusal::NoCandidates)?;
        // Names are not called out one by one for each of several candidates.
        let counted = matches!(proposal.way, Way::ShowOfHands | Way::Secret);
        refuse(!candidates.is_empty() && !counted, Refusal::ElectionWay(proposal.way))?;
        let ballot = BallotId::from_index(self.ballots.len());
        Ok(Event::BallotPut { ballot, proposal: Proposal { text, candidates, ..proposal } })
    }

    pub(super) fn cast_vote(&self, id: MemberId, choice: Option<Choice>) -> Result<Event, Refusal> {
        let ballot = self.ballot_by(|way| way == Way::RollCall)?;
        // Whoever voted and left keeps the vote, and a slip of the key can be put right.
        let voted =
            ballot.called.contains_key(&id) && self.known(id).is_ok_and(|it| self.has_vote(it));
        if choice.is_some() && !voted {
            self.may_vote(id)?;
        } else {
            self.known(id)?;
        }
        refuse(ballot.called.get(&id).copied() == choice, Refusal::AlreadySo)?;
        Ok(Event::VoteCast { ballot: ballot.id, member: id, choice })
    }

    pub(super) fn count_votes(&self, typed: &Typed) -> Result<Event, Refusal> {
        let ballot = self.ballot_by(|way| matches!(way, Way::ShowOfHands | Way::Secret))?;
        let voters = self.electorate().voters;
        let count = typed.complete(&ballot.proposal, voters).map_err(Refusal::Misfit)?;
        let same = ballot.count.as_ref() == Some(&count) && !ballot.recount;
        refuse(same, Refusal::AlreadySo)?;
        Ok(Event::VotesCounted { ballot: ballot.id, count })
    }

    pub(super) fn object(&self, member: Option<MemberId>, reason: &str) -> Result<Event, Refusal> {
        let ballot = self.ballot_by(|way| way == Way::NoObjection)?;
        if let Some(id) = member {
            self.may_vote(id)?;
        }
        let reason = optional(reason, Blank::Reason)?;
        Ok(Event::BallotObjected { ballot: ballot.id, member, reason })
    }

    pub(super) fn announce(
        &self,
        casting: Option<Choice>,
        despite: Option<String>,
    ) -> Result<Event, Refusal> {
        let ballot = self.ballot_now()?;
        let threshold = self.threshold(&ballot.proposal.threshold);
        let threshold = threshold.ok_or(Refusal::Unknown(Thing::Threshold))?;
        let count = self.counted(ballot).ok_or(Refusal::NotCounted)?;
        refuse(ballot.recount, Refusal::CountedBefore)?;
        let despite = match (self.uncalled(ballot), despite) {
            (0, _) => String::new(),
            (count, None) => return Err(Refusal::SomeUncalled { count }),
            (_, Some(reason)) => written(&reason, Blank::Reason)?,
        };
        let verdict = self.verdict_on(ballot, threshold, count, casting);
        let unbroken = verdict.casting.is_none() && threshold.asks_chair(&verdict);
        refuse(unbroken, Refusal::CastingVote)?;
        Ok(Event::BallotAnnounced { ballot: ballot.id, verdict: Box::new(verdict), despite })
    }

    pub(super) fn withdraw_ballot(&self, reason: &str) -> Result<Event, Refusal> {
        let ballot = self.ballot_now()?.id;
        Ok(Event::BallotWithdrawn { ballot, reason: optional(reason, Blank::Reason)? })
    }

    pub(super) fn reserve(
        &self,
        ballot: BallotId,
        id: MemberId,
        reason: &str,
    ) -> Result<Event, Refusal> {
        let known = self.ballot(ballot).ok_or(Refusal::Unknown(Thing::Ballot))?;
        refuse(self.present(id)?.is_guest(), Refusal::GuestMayNot(id))?;
        let reason = written(reason, Blank::Opinion)?;
        let same = known.reserved.iter().any(|held| held.member == id && held.reason == reason);
        refuse(same, Refusal::AlreadySo)?;
        Ok(Event::OpinionReserved { ballot, member: id, reason })
    }
}
