//! Findings about votes: what a decision could be called into question for.

use std::collections::{BTreeMap, BTreeSet};

use super::Found;
use crate::meeting::Meeting;
use crate::meeting::ballot::{Ballot, Electorate, End, Poll, Verdict, VerdictKind};
use crate::meeting::clock::Stamp;
use crate::meeting::finding::Place;
use crate::meeting::id::{BallotId, QuestionId};
use crate::meeting::note::About;
use crate::meeting::procedure::rules::{BaseOf, Quorum};

impl Meeting {
    /// Goes through the announced votes that hold: one that was repeated is replaced by the repeat.
    /// The next round of an election replaces nothing; whoever was elected before it was.
    fn standing_votes(&self) -> impl Iterator<Item = (&Ballot, &Verdict)> {
        let announced = || {
            let ballots = self.ballots.iter().map(AsRef::as_ref);
            ballots.filter_map(|ballot: &Ballot| ballot.verdict().map(|verdict| (ballot, verdict)))
        };
        let repeated: BTreeSet<BallotId> =
            announced().filter_map(|(ballot, _)| ballot.proposal.earlier).collect();
        announced().filter(move |(ballot, verdict)| {
            verdict.kind == VerdictKind::Unfilled || !repeated.contains(&ballot.id)
        })
    }

    /// Counts, for each vote that holds, how much of something is wrong with it.
    fn votes_with(&self, wrong: impl Fn(&Ballot, &Verdict) -> u32) -> Found {
        self.standing_votes()
            .map(|(ballot, verdict)| (Place::Ballot(ballot.id), wrong(ballot, verdict)))
            .filter(|(_, count)| *count > 0)
            .collect()
    }

    pub(super) fn votes_without_discussion(&self) -> Found {
        let heard = self.first_heard();
        self.votes_with(|ballot, _| match ballot.proposal.about {
            About::Question(id) => {
                u32::from(heard.get(&id).is_none_or(|first| *first > ballot.put_at))
            }
            About::Meeting | About::Step(_) => 0,
        })
    }

    /// Returns when somebody was first heard on each question.
    fn first_heard(&self) -> BTreeMap<QuestionId, Stamp> {
        let counts = &self.procedure.rules.participation.counts;
        let mut first = BTreeMap::new();
        for speech in self.speeches.iter().filter(|speech| !speech.taken_back) {
            if let Some(id) = speech.question.filter(|_| counts.contains(&speech.kind)) {
                first.entry(id).or_insert(speech.started_at);
            }
        }
        first
    }

    /// Counts the voters missing in the room when the result was announced.
    pub(super) fn votes_without_quorum(&self) -> Found {
        let Some(rule) = &self.procedure.rules.quorum else { return Found::new() };
        let Quorum { share, strict, least, .. } = *rule;
        self.votes_with(|_, verdict| {
            let Electorate { convened, voters, .. } = verdict.electorate;
            let missing = share.needed(convened, strict).max(least).saturating_sub(voters);
            if verdict.quorate == Some(false) { missing.max(1) } else { 0 }
        })
    }

    /// Counts the people of whom nobody knew whether they belong to the base. Where the votes cast
    /// are the base, it does not hang on the roll.
    pub(super) fn votes_before_roll(&self) -> Found {
        self.votes_with(|_, verdict| match verdict.of {
            BaseOf::Convened | BaseOf::Present => verdict.electorate.unmarked,
            BaseOf::Cast | BaseOf::Valid => 0,
        })
    }

    pub(super) fn votes_on_wrong_base(&self) -> Found {
        self.votes_with(|ballot, verdict| u32::from(!self.is_as_ruled(ballot, verdict)))
    }

    /// Says whether a verdict is what the rule gives for the people and the votes it names.
    fn is_as_ruled(&self, ballot: &Ballot, verdict: &Verdict) -> bool {
        let Some(threshold) = self.threshold(&ballot.proposal.threshold) else { return false };
        let Electorate { listed, exempt, away, suspended, joined, convened, .. } =
            verdict.electorate;
        let out = [exempt, away, suspended, joined].into_iter().fold(0, u32::saturating_add);
        let mut ruled = threshold.verdict(Poll {
            electorate: verdict.electorate,
            of: self.base_of(threshold),
            count: verdict.count.clone(),
            places: ballot.proposal.places,
            way: ballot.proposal.way,
        });
        if let Some(casting) = verdict.casting.filter(|_| threshold.asks_chair(&ruled)) {
            ruled = ruled.broken_by(casting);
        }
        ruled.quorate = verdict.quorate;
        convened == listed.saturating_sub(out) && ruled == *verdict
    }

    pub(super) fn votes_not_announced(&self) -> Found {
        let unsettled = |ballot: &&Ballot| match ballot.end {
            None => true,
            Some(End::Objected { .. }) => !self.was_put_again(ballot),
            Some(End::Announced { .. } | End::Withdrawn { .. }) => false,
        };
        self.ballots
            .iter()
            .map(AsRef::as_ref)
            .filter(unsettled)
            .map(|ballot| (Place::Ballot(ballot.id), 1))
            .collect()
    }

    /// Says whether what was objected to came to a vote after all: put again, or as another vote
    /// on the same matter with the same words.
    fn was_put_again(&self, objected: &Ballot) -> bool {
        let (about, text) = (&objected.proposal.about, &objected.proposal.text);
        self.ballots.iter().skip(objected.id.index() + 1).any(|ballot| {
            let same = ballot.proposal.about == *about && ballot.proposal.text == *text;
            same || ballot.proposal.earlier == Some(objected.id)
        })
    }
}
