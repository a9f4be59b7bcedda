//! Hands and papers: what is typed, what follows from it, and what cannot be.

use chutri::meeting::attendance::Attendance;
use chutri::meeting::ballot::{Count, Misfit, Typed, VerdictKind, Votes, Way};
use chutri::meeting::command::Command;
use chutri::meeting::event::Event;
use chutri::meeting::member::Class;
use chutri::meeting::procedure::rules::{BaseOf, Tie};
use chutri::meeting::refusal::Refusal;

use crate::support::fixture::{correct, leave, mark, peopled, present, rest_present};
use crate::support::given::{Given, given_in};
use crate::support::vote::{
    announce, b, count, half_of, hands, last, papers, people_under, put_by, result, verdict, votes,
};

/// Ten voters in the room, one on probation; something put to the vote.
fn room(way: Way) -> Given {
    given_in(peopled(10, 1), [rest_present(), put_by(way)])
}

fn counted(typed: Typed) -> Votes {
    let given = room(Way::ShowOfHands).and(count(typed));
    last(&given).count.clone().expect("it was counted").votes
}

#[test]
fn of_the_three_counts_any_two_are_enough() {
    let all = Votes { favour: 6, against: 3, other: 1 };
    let typed = votes(6, 3, 1);
    assert_eq!(counted(typed.clone()), all);
    assert_eq!(counted(Typed { favour: None, ..typed.clone() }), all);
    assert_eq!(counted(Typed { against: None, ..typed.clone() }), all);
    assert_eq!(counted(Typed { other: None, ..typed }), all);
}

#[test]
fn one_count_is_too_little() {
    for typed in [
        Typed::default(),
        Typed { favour: Some(6), ..Typed::default() },
        Typed { against: Some(6), ..Typed::default() },
        Typed { other: Some(6), ..Typed::default() },
    ] {
        room(Way::ShowOfHands).when(count(typed)).refused(Refusal::Misfit(Misfit::TooLittle));
    }
}

#[test]
fn some_may_raise_no_hand_at_all() {
    assert_eq!(counted(votes(4, 2, 1)), Votes { favour: 4, against: 2, other: 1 });
}

#[test]
fn more_hands_than_voters_cannot_be() {
    let too_many = |votes| Refusal::Misfit(Misfit::TooManyVotes { votes, most: 10 });
    room(Way::ShowOfHands).when(hands(6, 4, 1)).refused(too_many(11));
    let two = Typed { other: None, ..votes(9, 2, 0) };
    room(Way::ShowOfHands).when(count(two)).refused(too_many(11));
    room(Way::ShowOfHands).when(hands(u32::MAX, 1, 1)).refused(too_many(u32::MAX));
    room(Way::ShowOfHands)
        .and(leave(1))
        .when(hands(6, 4, 0))
        .refused(Refusal::Misfit(Misfit::TooManyVotes { votes: 10, most: 9 }));
}

#[test]
fn a_count_keeps_the_voters_it_was_taken_among() {
    let all = Votes { favour: 6, against: 3, other: 0 };
    room(Way::ShowOfHands).when(hands(6, 3, 0)).then(Event::VotesCounted {
        ballot: b(1),
        count: Count { votes: all, voters: 10, ..Count::default() },
    });
}

#[test]
fn a_count_is_corrected_until_it_is_announced() {
    room(Way::ShowOfHands)
        .and(hands(5, 5, 0))
        .and(hands(6, 4, 0))
        .when(hands(6, 4, 0))
        .refused(Refusal::AlreadySo)
        .and(announce())
        .when(hands(5, 5, 0))
        .refused(Refusal::BallotEnded(b(1)));
}

#[test]
fn what_was_not_counted_is_not_announced() {
    for way in [Way::ShowOfHands, Way::Secret] {
        room(way).when(announce()).refused(Refusal::NotCounted);
    }
}

#[test]
fn who_leaves_after_the_count_has_voted_and_who_comes_after_it_has_not() {
    let opening = people_under(10, 0, half_of(BaseOf::Present, None, Tie::Lost));
    let given = given_in(opening, (1..=9).map(present))
        .and(put_by(Way::ShowOfHands))
        .and(hands(5, 3, 0))
        .after([leave(1), leave(2), present(10)])
        .and(announce());
    assert_eq!(result(&given), (9, 5, VerdictKind::Carried), "nine were asked, one raised no hand");
    assert_eq!(verdict(&given).electorate.voters, 8);
}

#[test]
fn where_the_roll_is_corrected_after_the_count_it_is_counted_again() {
    for correction in [
        correct(3, "No. 2", Class::Probationary),
        correct(3, "No. 2", Class::Guest),
        mark(3, Attendance::Unexcused),
        mark(3, Attendance::Joined),
    ] {
        let given = room(Way::ShowOfHands)
            .and(hands(6, 4, 0))
            .and(correction)
            .when(announce())
            .refused(Refusal::CountedBefore)
            .when(hands(6, 4, 0))
            .refused(Refusal::Misfit(Misfit::TooManyVotes { votes: 10, most: 9 }))
            .and(hands(5, 4, 0))
            .and(announce());
        assert_eq!(verdict(&given).electorate.voters, 9);
    }
    room(Way::ShowOfHands)
        .and(hands(6, 3, 0))
        .and(correct(3, "No. 2", Class::Guest))
        .and(hands(6, 3, 0))
        .and(announce());
    room(Way::ShowOfHands)
        .and(hands(6, 4, 0))
        .and(correct(11, "No. 0", Class::Guest))
        .and(announce());
}

#[test]
fn the_papers_of_a_secret_ballot_fit_together() {
    let typed = |papers, votes: Typed| count(Typed { papers, ..votes });
    let refused = |command: Command, misfit| {
        room(Way::Secret).when(command).refused(Refusal::Misfit(misfit));
    };
    refused(hands(6, 4, 0), Misfit::NoPapers);
    let given = 11;
    let six = || votes(6, 4, 0);
    refused(typed(papers(11, 10, 0), six()), Misfit::TooManyGiven { given, voters: 10 });
    let collected = Misfit::TooManyCollected { collected: 10, given: 9 };
    refused(typed(papers(9, 10, 0), six()), collected);
    let invalid = Misfit::TooManyInvalid { invalid: 10, collected: 9 };
    refused(typed(papers(10, 9, 10), six()), invalid);
    let more = Misfit::TooManyVotes { votes: 10, most: 8 };
    refused(typed(papers(10, 9, 1), six()), more);
    let less = Misfit::PapersLeftOver { votes: 7, valid: 8 };
    refused(typed(papers(10, 9, 1), votes(5, 2, 0)), less);
    let one = Typed { favour: Some(5), ..Typed::default() };
    refused(typed(papers(10, 9, 1), one), Misfit::TooLittle);
}

#[test]
fn of_valid_papers_the_third_count_follows() {
    let typed = Typed { papers: papers(10, 9, 1), other: None, ..votes(5, 2, 0) };
    let given = room(Way::Secret).and(count(typed)).and(announce());
    assert_eq!(verdict(&given).count.votes, Votes { favour: 5, against: 2, other: 1 });
    assert_eq!(verdict(&given).papers(), papers(10, 9, 1));
    assert_eq!(result(&given), (10, 6, VerdictKind::Lost), "of all convened");
}

#[test]
fn where_valid_papers_are_the_base_lost_and_spoilt_ones_are_not() {
    let opening = people_under(10, 0, half_of(BaseOf::Valid, None, Tie::Lost));
    let typed = Typed { papers: papers(10, 9, 1), ..votes(5, 2, 1) };
    let given =
        given_in(opening, [rest_present(), put_by(Way::Secret)]).and(count(typed)).and(announce());
    assert_eq!(result(&given), (8, 5, VerdictKind::Carried));
    assert_eq!(verdict(&given).cast(), 8);
}

#[test]
fn papers_are_counted_for_a_secret_ballot_only() {
    let typed = Typed { papers: papers(10, 10, 0), ..votes(6, 4, 0) };
    let given = room(Way::ShowOfHands).and(count(typed)).and(announce());
    assert_eq!(verdict(&given).papers(), None);
}

#[test]
fn each_way_is_counted_in_its_own_way() {
    for way in [Way::RollCall, Way::NoObjection] {
        room(way).when(hands(6, 4, 0)).refused(Refusal::OtherWay(way));
    }
}
