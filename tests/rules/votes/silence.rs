//! Deciding without a vote: carried unless somebody objects, then it is put to the vote.

use chutri::meeting::ballot::{End, Proposal, VerdictKind, Votes, Way};
use chutri::meeting::command::Command;
use chutri::meeting::event::Event;
use chutri::meeting::procedure::rules::{BaseOf, Tie};
use chutri::meeting::refusal::{Refusal, Thing};

use crate::support::fixture::{leave, m, peopled, present};
use crate::support::given::{Given, given_in, in_session};
use crate::support::vote::{
    announce, b, half_of, hands, last, people_under, put, put_by, resolution, result, verdict,
};

fn objects(member: Option<usize>) -> Command {
    Command::Object { member: member.map(m), reason: "chưa bàn kỹ".to_owned() }
}

fn silent(given: Given) -> Given {
    given.and(put_by(Way::NoObjection)).and(announce())
}

#[test]
fn without_objection_it_is_carried_and_nobody_is_counted() {
    let given = silent(in_session([]));
    assert_eq!(result(&given), (5, 3, VerdictKind::Carried));
    assert_eq!((verdict(&given).count.votes, verdict(&given).count.voters), (Votes::default(), 5));
}

#[test]
fn silence_carries_only_what_those_in_the_room_could_carry() {
    let room = given_in(peopled(20, 0), (1..=10).map(present));
    assert_eq!(result(&silent(room.clone())), (20, 11, VerdictKind::Lost), "10 of 20 convened");
    assert_eq!(result(&silent(room.and(present(11)))), (20, 11, VerdictKind::Carried));
    for of in [BaseOf::Present, BaseOf::Cast, BaseOf::Valid] {
        let opening = people_under(20, 0, half_of(of, None, Tie::CastingVote));
        let room = given_in(opening.clone(), (1..=4).map(present));
        assert_eq!(result(&silent(room)), (4, 3, VerdictKind::Carried), "{of:?}");
        let empty = silent(given_in(opening, []));
        assert_eq!(result(&empty), (0, 1, VerdictKind::Lost), "nobody is here: {of:?}");
    }
}

#[test]
fn one_objection_ends_it_and_the_vote_names_what_it_repeats() {
    let given = in_session([put_by(Way::NoObjection)])
        .when(objects(Some(3)))
        .then(Event::BallotObjected {
            ballot: b(1),
            member: Some(m(3)),
            reason: "chưa bàn kỹ".to_owned(),
        })
        .when(announce())
        .refused(Refusal::BallotEnded(b(1)));
    assert!(matches!(last(&given).end, Some(End::Objected { member: Some(_), .. })));
    assert_eq!(last(&given).verdict(), None);
    let again = Proposal { earlier: Some(b(1)), ..resolution(Way::ShowOfHands) };
    let given = given.and(put(again)).and(hands(4, 1, 0)).and(announce());
    assert_eq!(last(&given).proposal.earlier, Some(b(1)));
    assert_eq!(verdict(&given).kind, VerdictKind::Carried);
    assert!(matches!(given.meeting().ballot(b(1)).unwrap().end, Some(End::Objected { .. })));
}

#[test]
fn who_objects_need_not_be_named_and_has_a_vote() {
    let room = || in_session([put_by(Way::NoObjection)]);
    room().and(objects(None));
    room().when(objects(Some(6))).refused(Refusal::NoVote(m(6)));
    room().when(objects(Some(7))).refused(Refusal::NoVote(m(7)));
    room().and(leave(2)).when(objects(Some(2))).refused(Refusal::NotHere(m(2)));
    room().when(objects(Some(99))).refused(Refusal::Unknown(Thing::Member));
    in_session([put_by(Way::ShowOfHands)])
        .when(objects(None))
        .refused(Refusal::OtherWay(Way::ShowOfHands));
}
