//! Findings about votes.

use chutri::meeting::ballot::{Choice, Proposal, Typed, Verdict, VerdictKind, Way};
use chutri::meeting::command::Command;
use chutri::meeting::event::Event;
use chutri::meeting::finding::{FindingKind as Kind, Place};
use chutri::meeting::procedure::rules::BaseOf;

use super::{again, begun, found, has, has_none, on_question, opening, opening_with, voted};
use crate::support::fixture::{
    close, conclude, enter, give, leave, m, present, rest_present, secretary, take_up,
};
use crate::support::given::{Given, given_in};
use crate::support::vote::{
    announce, announce_despite, b, chosen, count, election, hands, papers, put, resolution, says,
    votes,
};

#[test]
fn vote_without_discussion() {
    let kind = Kind::VoteWithoutDiscussion;
    let talk = || begun().and(enter("discuss")).and(take_up(1));
    let silent = talk().after(voted(1));
    has(&silent, kind, [(Place::Ballot(b(1)), 1)]);
    has(&silent.clone().at(30).and(give(2)), kind, [(Place::Ballot(b(1)), 1)]);
    has_none(&talk().and(give(2)).at(30).after(voted(1)), kind);
    has_none(&begun().after([put(resolution(Way::ShowOfHands)), hands(5, 0, 0), announce()]), kind);
    let taken_back = talk().after([give(2), Command::TakeBackSpeech]).after(voted(1));
    has(&taken_back, kind, [(Place::Ballot(b(1)), 1)]);
    let elsewhere = talk().after([give(2), conclude("xong")]).after(voted(2));
    has(&elsewhere, kind, [(Place::Ballot(b(1)), 1)]);
    let repeated = silent.at(30).and(give(2)).at(60);
    let repeated = repeated.after([again(1, on_question(1)), hands(5, 0, 0)]);
    has(&repeated, kind, [(Place::Ballot(b(1)), 1)]);
    has_none(&repeated.and(announce()), kind);
}

#[test]
fn vote_without_quorum() {
    let kind = Kind::VoteWithoutQuorum;
    let few = begun().after([leave(3), leave(4), leave(5)]);
    let few = few.after([put(resolution(Way::ShowOfHands)), hands(2, 0, 0), announce()]);
    // Five are convened, so three are needed, and two are there.
    has(&few, kind, [(Place::Ballot(b(1)), 1)]);
    has(&few.clone().and(close("x")), kind, [(Place::Ballot(b(1)), 1)]);
    let enough = begun().after([leave(4), leave(5)]);
    let vote = [put(resolution(Way::ShowOfHands)), hands(3, 0, 0), announce()];
    has_none(&enough.after(vote), kind);
    let back = Command::Return { member: m(3) };
    let repeat = [back, again(1, resolution(Way::ShowOfHands)), hands(3, 0, 0), announce()];
    has_none(&few.after(repeat), kind);
}

#[test]
fn vote_before_roll() {
    let kind = Kind::VoteBeforeRoll;
    let some = given_in(opening(), [secretary(2), present(1), present(2), present(3)]);
    let vote = || [put(resolution(Way::ShowOfHands)), hands(3, 0, 0), announce()];
    let early = some.clone().after(vote());
    // Two full members were not called; the probationary one has no vote.
    has(&early, kind, [(Place::Ballot(b(1)), 2)]);
    has(&early.and(rest_present()), kind, [(Place::Ballot(b(1)), 2)]);
    has_none(&some.and(rest_present()).after(vote()), kind);
    let of_cast = opening_with(|procedure| {
        procedure.rules.base.of = BaseOf::Cast;
    });
    let some = given_in(of_cast, [secretary(2), present(1), present(2), present(3)]);
    has_none(&some.after(vote()), kind);
}

/// A vote whose verdict another hand has changed before it was written.
fn forged(change: impl FnOnce(&mut Verdict)) -> Given {
    let counted = begun().after([put(resolution(Way::ShowOfHands)), hands(3, 2, 0)]);
    let Ok(Event::BallotAnnounced { ballot, mut verdict, despite }) =
        counted.record.decide(&announce())
    else {
        panic!("the vote can be announced");
    };
    change(&mut verdict);
    counted.happens(Event::BallotAnnounced { ballot, verdict, despite })
}

#[test]
fn vote_on_wrong_base() {
    let kind = Kind::VoteOnWrongBase;
    has_none(&forged(|_| ()), kind);
    let changes: [fn(&mut Verdict); 7] = [
        |verdict| verdict.base = 4,
        |verdict| verdict.needed = 2,
        |verdict| verdict.kind = VerdictKind::Lost,
        |verdict| verdict.of = BaseOf::Present,
        |verdict| verdict.electorate.convened = 4,
        |verdict| verdict.count.votes.favour = 2,
        |verdict| verdict.taken_out = 1,
    ];
    for (number, change) in changes.into_iter().enumerate() {
        let found = found(&forged(change), kind);
        assert_eq!(found.len(), 1, "change {number}");
    }
    let wrong = forged(|verdict| verdict.needed = 2);
    has(&wrong, kind, [(Place::Ballot(b(1)), 1)]);
    has(&wrong.clone().and(close("x")), kind, [(Place::Ballot(b(1)), 1)]);
    has_none(
        &wrong.after([again(1, resolution(Way::ShowOfHands)), hands(5, 0, 0), announce()]),
        kind,
    );
}

#[test]
fn every_way_of_voting_is_announced_on_its_right_base() {
    let mut given = begun();
    for way in [Way::ShowOfHands, Way::Secret, Way::RollCall, Way::NoObjection] {
        given = given.and(put(resolution(way)));
        given = match way {
            Way::ShowOfHands => given.and(hands(2, 2, 1)),
            Way::Secret => given.and(count(Typed { papers: papers(5, 4, 1), ..votes(2, 1, 0) })),
            Way::RollCall => given.and(says(2, Choice::For)).and(leave(2)),
            Way::NoObjection => given,
        };
        given = given.and(announce_despite("vội"));
    }
    let elected = [put(election(&["Chi", "Dung"], 1)), chosen(4, 0, &[3, 1]), announce()];
    has_none(&given.after(elected), Kind::VoteOnWrongBase);
}

#[test]
fn vote_not_announced() {
    let kind = Kind::VoteNotAnnounced;
    let counted = begun().after([put(resolution(Way::ShowOfHands)), hands(5, 0, 0)]);
    has(&counted, kind, [(Place::Ballot(b(1)), 1)]);
    has(&counted.clone().and(close("x")), kind, [(Place::Ballot(b(1)), 1)]);
    has_none(&counted.clone().and(announce()), kind);
    has_none(&counted.and(Command::WithdrawBallot { reason: String::new() }), kind);
}

#[test]
fn what_was_objected_to_is_put_to_a_vote() {
    let kind = Kind::VoteNotAnnounced;
    let object = Command::Object { member: Some(m(3)), reason: String::new() };
    let objected = begun().after([put(resolution(Way::NoObjection)), object]);
    has(&objected, kind, [(Place::Ballot(b(1)), 1)]);
    let by_hands = objected.clone().and(put(resolution(Way::ShowOfHands)));
    has(&by_hands, kind, [(Place::Ballot(b(2)), 1)]);
    has_none(&by_hands.after([hands(5, 0, 0), announce()]), kind);
    let other = Proposal { text: "Khác".to_owned(), ..resolution(Way::ShowOfHands) };
    let vote = |proposal| [proposal, hands(5, 0, 0), announce()];
    has(&objected.clone().after(vote(put(other.clone()))), kind, [(Place::Ballot(b(1)), 1)]);
    has_none(&objected.after(vote(again(1, other))), kind);
}

#[test]
fn the_next_round_of_an_election_does_not_replace_the_first() {
    let kind = Kind::VoteWithoutQuorum;
    let first = [put(election(&["An", "Bình", "Chi"], 2)), chosen(2, 0, &[2, 1, 1]), announce()];
    let few = begun().after([leave(3), leave(4), leave(5)]).after(first);
    let back = [3, 4].map(|number| Command::Return { member: m(number) });
    let next = [again(1, election(&["Bình", "Chi"], 1)), chosen(4, 0, &[4, 0]), announce()];
    has(&few.after(back).after(next), kind, [(Place::Ballot(b(1)), 1)]);
}
