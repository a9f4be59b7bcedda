//! Elections: candidates, places, rounds.

use chutri::meeting::ballot::{Misfit, Proposal, Typed, VerdictKind, Way};
use chutri::meeting::procedure::rules::{BaseOf, Tie};
use chutri::meeting::refusal::{Blank, Refusal};

use crate::support::fixture::{peopled, rest_present};
use crate::support::given::{Given, given_in};
use crate::support::vote::{
    announce, announce_with, b, chosen, count, election, half_of, last, papers, people_under, put,
    result, verdict, votes,
};

/// Twenty voters, all here.
fn hall(proposal: Proposal) -> Given {
    given_in(peopled(20, 0), [rest_present(), put(proposal)])
}

fn elected(candidates: &[&str], places: u32, counts: &[u32]) -> (VerdictKind, Vec<u32>) {
    let given = hall(election(candidates, places)).and(chosen(20, 0, counts)).and(announce());
    (verdict(&given).kind, verdict(&given).elected.clone())
}

#[test]
fn those_with_most_votes_are_elected_if_they_reach_the_threshold() {
    use VerdictKind::{Carried, Unfilled};
    let three = ["An", "Bình", "Chi"];
    let table: [(u32, [u32; 3], VerdictKind, &[u32]); 10] = [
        (1, [12, 5, 3], Carried, &[0]),
        (1, [5, 12, 3], Carried, &[1]),
        (1, [10, 6, 4], Unfilled, &[]),
        (2, [12, 15, 11], Carried, &[1, 0]),
        (2, [12, 15, 3], Carried, &[1, 0]),
        (2, [12, 10, 9], Unfilled, &[0]),
        (3, [12, 13, 14], Carried, &[2, 1, 0]),
        (2, [15, 12, 12], Unfilled, &[0]),
        (2, [12, 12, 12], Unfilled, &[]),
        (2, [14, 14, 12], Carried, &[0, 1]),
    ];
    for (places, counts, kind, who) in table {
        assert_eq!(elected(&three, places, &counts), (kind, who.to_vec()), "{places}: {counts:?}");
    }
}

#[test]
fn a_tie_below_the_threshold_takes_no_place_from_those_above() {
    assert_eq!(elected(&["An", "Bình", "Chi"], 1, &[12, 4, 4]), (VerdictKind::Carried, vec![0]));
    let (kind, who) = elected(&["An", "Bình", "Chi", "Dung"], 2, &[12, 9, 9, 1]);
    assert_eq!((kind, who), (VerdictKind::Unfilled, vec![0]));
}

#[test]
fn one_candidate_still_needs_the_votes() {
    assert_eq!(elected(&["An"], 1, &[11]), (VerdictKind::Carried, vec![0]));
    assert_eq!(elected(&["An"], 1, &[10]), (VerdictKind::Unfilled, vec![]));
}

#[test]
fn the_next_round_is_a_ballot_of_its_own_and_the_first_stays() {
    let first = hall(election(&["An", "Bình", "Chi"], 1)).and(chosen(20, 0, &[9, 8, 3]));
    let first = first.and(announce());
    assert_eq!(verdict(&first).kind, VerdictKind::Unfilled);
    let round = Proposal { earlier: Some(b(1)), ..election(&["An", "Bình"], 1) };
    let second = first.and(put(round)).and(chosen(20, 1, &[11, 8])).and(announce());
    assert_eq!(
        (verdict(&second).kind, &verdict(&second).elected),
        (VerdictKind::Carried, &vec![0])
    );
    assert_eq!(last(&second).proposal.earlier, Some(b(1)));
    let kept = second.meeting().ballot(b(1)).unwrap().verdict().unwrap();
    assert_eq!(
        (kept.kind, kept.count.candidates.as_slice()),
        (VerdictKind::Unfilled, &[9, 8, 3][..])
    );
}

#[test]
fn what_100_percent_is_of_an_election() {
    let base = |of, proposal: Proposal, command| {
        let opening = people_under(20, 0, half_of(of, None, Tie::Lost));
        let given = given_in(opening, [rest_present(), put(proposal), command]).and(announce());
        let (base, needed, _) = result(&given);
        (base, needed)
    };
    let two = || election(&["An", "Bình"], 1);
    let by_hand = || Proposal { way: Way::ShowOfHands, ..two() };
    let papers = || chosen(18, 2, &[9, 6]);
    let raised = || count(Typed { candidates: vec![9, 6], ..Typed::default() });
    assert_eq!(base(BaseOf::Convened, two(), papers()), (20, 11));
    assert_eq!(base(BaseOf::Present, two(), papers()), (20, 11));
    assert_eq!(base(BaseOf::Cast, two(), papers()), (16, 9), "the valid papers");
    assert_eq!(base(BaseOf::Valid, two(), papers()), (16, 9));
    assert_eq!(base(BaseOf::Convened, by_hand(), raised()), (20, 11));
    assert_eq!(base(BaseOf::Cast, by_hand(), raised()), (15, 8), "each hand is one vote");
    let many = || Proposal { way: Way::ShowOfHands, ..election(&["An", "Bình"], 2) };
    let raised = || count(Typed { candidates: vec![15, 12], ..Typed::default() });
    assert_eq!(base(BaseOf::Cast, many(), raised()), (20, 11), "never more than were there");
}

#[test]
fn the_counts_of_an_election_fit_together() {
    let refused = |command, misfit| {
        hall(election(&["An", "Bình", "Chi"], 2)).when(command).refused(Refusal::Misfit(misfit));
    };
    refused(chosen(20, 0, &[12, 9]), Misfit::Candidates { counts: 2, candidates: 3 });
    refused(chosen(20, 0, &[]), Misfit::Candidates { counts: 0, candidates: 3 });
    refused(chosen(20, 2, &[19, 1, 1]), Misfit::TooManyVotes { votes: 19, most: 18 });
    refused(chosen(20, 2, &[18, 18, 1]), Misfit::TooManyVotes { votes: 37, most: 36 });
    refused(count(votes(1, 2, 3)), Misfit::NoPapers);
    let given = hall(election(&["An", "Bình", "Chi"], 2)).and(chosen(20, 2, &[10, 9, 1]));
    assert_eq!(given.and(announce()).meeting().ballots.len(), 1, "some chose one only");
    let none = Typed { papers: papers(20, 20, 20), candidates: vec![0, 0, 0], ..Typed::default() };
    let spoilt = hall(election(&["An", "Bình", "Chi"], 2)).and(count(none)).and(announce());
    assert_eq!(verdict(&spoilt).kind, VerdictKind::Unfilled, "every paper was spoilt");
}

#[test]
fn an_election_needs_candidates_and_places_for_them() {
    let refused = |proposal, refusal| {
        given_in(peopled(5, 0), [rest_present()]).when(put(proposal)).refused(refusal);
    };
    refused(election(&[], 1), Refusal::NoCandidates);
    refused(election(&["An"], 0), Refusal::NoCandidates);
    refused(election(&["An", "Bình"], 3), Refusal::NoCandidates);
    refused(election(&["An", " "], 1), Refusal::Empty(Blank::Candidate));
    for way in [Way::RollCall, Way::NoObjection] {
        refused(Proposal { way, ..election(&["An"], 1) }, Refusal::ElectionWay(way));
    }
}

#[test]
fn several_texts_are_chosen_from_like_people() {
    let texts =
        Proposal { way: Way::ShowOfHands, ..election(&["Phương án 1", "Phương án 2"], 1) };
    let raised = count(Typed { candidates: vec![7, 12], ..Typed::default() });
    let given = hall(texts).and(raised).and(announce());
    assert_eq!((verdict(&given).kind, &verdict(&given).elected), (VerdictKind::Carried, &vec![1]));
}

#[test]
fn a_tie_between_candidates_is_another_round_and_never_the_chairs() {
    let opening = people_under(20, 0, half_of(BaseOf::Cast, None, Tie::CastingVote));
    let given = given_in(opening, [rest_present(), put(election(&["An", "Bình"], 1))])
        .and(chosen(20, 0, &[10, 10]))
        .and(announce_with(chutri::meeting::ballot::Choice::For));
    assert_eq!((verdict(&given).kind, verdict(&given).casting), (VerdictKind::Unfilled, None));
}
