//! Refusals about votes, put into words.

use super::Names;
use crate::meeting::ballot::Misfit;
use crate::meeting::refusal::Refusal;
use crate::text::Words;
use crate::text::label::Label as _;

/// Says why something about a vote may not be done now.
pub(super) fn of_ballot(refusal: &Refusal, words: &Words, names: &dyn Names) -> String {
    match refusal {
        Refusal::BallotPending(id) => words.decision_refusal_ballot_pending(names.ballot(*id)),
        Refusal::NoBallot => words.decision_refusal_no_ballot(),
        Refusal::BallotEnded(_) => words.decision_refusal_ballot_ended(),
        Refusal::OtherWay(way) => words.decision_refusal_other_way(way.label(words)),
        Refusal::NoVote(id) => words.decision_refusal_no_vote(names.member(*id)),
        Refusal::VotesElsewhere(id) => words.decision_refusal_votes_elsewhere(names.member(*id)),
        Refusal::Misfit(misfit) => of_count(*misfit, words),
        Refusal::NotCounted => words.decision_refusal_not_counted(),
        Refusal::CountedBefore => words.decision_refusal_counted_before(),
        Refusal::SomeUncalled { count } => words.decision_refusal_some_uncalled(*count),
        Refusal::CastingVote => words.decision_refusal_casting_vote(),
        Refusal::NoCandidates => words.decision_refusal_no_candidates(),
        Refusal::ElectionWay(way) => words.decision_refusal_election_way(way.label(words)),
        _ => String::new(),
    }
}

/// Says why a count cannot be.
fn of_count(misfit: Misfit, words: &Words) -> String {
    match misfit {
        Misfit::TooLittle => words.decision_refusal_misfit_too_little(),
        Misfit::TooManyVotes { votes, most } => {
            words.decision_refusal_misfit_too_many_votes(votes, most)
        }
        Misfit::PapersLeftOver { votes, valid } => {
            words.decision_refusal_misfit_papers_left_over(votes, valid)
        }
        Misfit::TooManyGiven { given, voters } => {
            words.decision_refusal_misfit_too_many_given(given, voters)
        }
        Misfit::TooManyCollected { collected, given } => {
            words.decision_refusal_misfit_too_many_collected(collected, given)
        }
        Misfit::TooManyInvalid { invalid, collected } => {
            words.decision_refusal_misfit_too_many_invalid(invalid, collected)
        }
        Misfit::NoPapers => words.decision_refusal_misfit_no_papers(),
        Misfit::Candidates { counts, candidates } => {
            words.decision_refusal_misfit_candidates(candidates, counts)
        }
    }
}
