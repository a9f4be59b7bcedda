//! A vote by name: members are called one by one, and not yet called is not abstaining.

use chutri::meeting::attendance::Attendance;
use chutri::meeting::ballot::{Choice, VerdictKind, Votes, Way};
use chutri::meeting::event::Event;
use chutri::meeting::member::Class;
use chutri::meeting::procedure::rules::{BaseOf, Tie};
use chutri::meeting::refusal::{Blank, Refusal, Thing};

use crate::support::fixture::{
    self, come_back, correct, excused, leave, m, mark, peopled, present, rest_present,
};
use crate::support::given::{Given, given_in, in_session, session_in};
use crate::support::vote::{
    announce, announce_despite, b, half_of, last, people_under, put_by, result, says, unsay,
    verdict,
};

/// The fixture's meeting with An to Em voting by name; Giang on probation and Hải a guest are here.
fn called() -> Given {
    in_session([put_by(Way::RollCall)])
}

fn tally(given: &Given) -> (u32, u32, u32, u32) {
    let Votes { favour, against, other } = last(given).called_votes();
    (favour, against, other, given.meeting().uncalled(last(given)))
}

#[test]
fn each_member_is_called_and_says_one_thing() {
    let given = called()
        .when(says(1, Choice::For))
        .then(Event::VoteCast { ballot: b(1), member: m(1), choice: Some(Choice::For) })
        .and(says(2, Choice::Against))
        .and(says(3, Choice::Other));
    assert_eq!(tally(&given), (1, 1, 1, 2));
    let given = given.when(says(3, Choice::Other)).refused(Refusal::AlreadySo);
    let given = given.and(says(3, Choice::For));
    assert_eq!(tally(&given), (2, 1, 0, 2), "a slip of the key is put right");
    let given = given.and(unsay(3)).when(unsay(3)).refused(Refusal::AlreadySo);
    assert_eq!(tally(&given), (1, 1, 0, 3), "not called is not abstaining");
}

#[test]
fn who_has_no_vote_is_refused_with_the_reason() {
    called()
        .when(says(6, Choice::For))
        .refused(Refusal::NoVote(m(6)))
        .when(says(7, Choice::For))
        .refused(Refusal::NoVote(m(7)))
        .and(leave(5))
        .when(says(5, Choice::For))
        .refused(Refusal::NotHere(m(5)))
        .and(mark(4, excused("ốm")))
        .when(says(4, Choice::For))
        .refused(Refusal::NotHere(m(4)))
        .and(mark(3, Attendance::Joined))
        .when(says(3, Choice::For))
        .refused(Refusal::VotesElsewhere(m(3)))
        .when(says(99, Choice::For))
        .refused(Refusal::Unknown(Thing::Member))
        .when(unsay(99))
        .refused(Refusal::Unknown(Thing::Member));
}

#[test]
fn who_joined_for_a_time_votes_where_the_rules_say_so() {
    let opening = fixture::ruled(|rules| rules.base.joined = true);
    session_in(opening, [mark(3, Attendance::Joined), put_by(Way::RollCall)])
        .and(says(3, Choice::For));
}

#[test]
fn guests_have_no_vote_whatever_the_file_says() {
    let opening = fixture::ruled(|rules| rules.base.classes = vec![Class::Full, Class::Guest]);
    session_in(opening, [put_by(Way::RollCall)])
        .when(says(7, Choice::For))
        .refused(Refusal::NoVote(m(7)));
}

#[test]
fn while_voters_are_not_called_announcing_needs_a_reason() {
    let given = called()
        .after((1..=3).map(|member| says(member, Choice::For)))
        .when(announce())
        .refused(Refusal::SomeUncalled { count: 2 })
        .when(announce_despite(" "))
        .refused(Refusal::Empty(Blank::Reason))
        .and(announce_despite("hai đồng chí ra ngoài"));
    assert_eq!(result(&given), (5, 3, VerdictKind::Carried));
    assert_eq!(given.meeting().uncalled(last(&given)), 0, "it has ended");
    let all = called().after((1..=5).map(|member| says(member, Choice::For)));
    let Event::BallotAnnounced { despite, .. } =
        all.record.decide(&announce_despite("vô ích")).unwrap()
    else {
        panic!("it is announced")
    };
    assert_eq!(despite, "", "there was nothing to excuse");
}

#[test]
fn who_voted_and_left_has_voted() {
    let opening = people_under(7, 0, half_of(BaseOf::Present, None, Tie::Lost));
    let given = given_in(opening, (1..=5).map(present)).and(put_by(Way::RollCall)).after([
        says(1, Choice::For),
        says(2, Choice::For),
        leave(1),
    ]);
    assert_eq!(tally(&given), (2, 0, 0, 3));
    assert_eq!(last(&given).voted_and_left(), 1);
    let given = given.and(leave(5));
    assert_eq!(tally(&given), (2, 0, 0, 2), "who left without voting is not waited for");
    let given = given.and(says(1, Choice::Against));
    assert_eq!(tally(&given), (1, 1, 0, 2), "what was taken down wrongly is put right");
    let back = given.clone().and(come_back(1));
    assert_eq!((tally(&back), last(&back).voted_and_left()), ((1, 1, 0, 2), 0));
    let given = given.after([says(3, Choice::For), says(4, Choice::For)]).and(announce());
    assert_eq!(result(&given), (4, 3, VerdictKind::Carried), "four were asked, one of them left");
    let taken_off = back.and(leave(1)).and(unsay(1)).when(says(1, Choice::For));
    taken_off.refused(Refusal::NotHere(m(1)));
}

#[test]
fn who_comes_late_is_called_too() {
    let given = given_in(peopled(3, 0), [present(1), present(2), put_by(Way::RollCall)]).after([
        says(1, Choice::For),
        says(2, Choice::For),
        present(3),
    ]);
    assert_eq!(tally(&given), (2, 0, 0, 1));
    given.when(announce()).refused(Refusal::SomeUncalled { count: 1 });
}

#[test]
fn a_class_put_right_while_names_are_called_gives_and_takes_the_vote() {
    let given = called().after([says(1, Choice::For), says(2, Choice::For)]).and(correct(
        2,
        "Bình",
        Class::Probationary,
    ));
    assert_eq!(tally(&given), (1, 0, 0, 3), "the vote was none");
    let again = given.clone().and(correct(2, "Bình", Class::Full));
    assert_eq!(tally(&again), (2, 0, 0, 3), "it was one after all");
    let given = given.when(says(2, Choice::Against)).refused(Refusal::NoVote(m(2)));
    let given = given.and(correct(6, "Giang", Class::Full)).and(says(6, Choice::Against));
    assert_eq!(tally(&given), (1, 1, 0, 3));
    let given = given.after((3..=5).map(|member| says(member, Choice::For))).and(announce());
    assert_eq!(result(&given), (5, 3, VerdictKind::Carried));
    assert_eq!(verdict(&given).count.votes, Votes { favour: 4, against: 1, other: 0 });
}

#[test]
fn an_attendance_put_right_takes_the_vote() {
    for attendance in [
        Attendance::Unmarked,
        excused("ốm"),
        Attendance::Unexcused,
        Attendance::Exempt,
        Attendance::Away,
        Attendance::Suspended,
        Attendance::Joined,
    ] {
        let given = called().after([
            says(1, Choice::For),
            says(2, Choice::For),
            mark(2, attendance.clone()),
        ]);
        assert_eq!(tally(&given), (1, 0, 0, 3), "{attendance:?}");
        let given = given.and(present(2));
        assert_eq!(tally(&given), (2, 0, 0, 3), "{attendance:?}");
    }
    let given = called().after([
        says(1, Choice::For),
        mark(1, Attendance::Unmarked),
        mark(2, Attendance::Unmarked),
        rest_present(),
    ]);
    assert_eq!(tally(&given), (1, 0, 0, 4), "all together too");
}

#[test]
fn taking_back_a_vote_is_an_undo_like_any_other() {
    let given = called().after([says(1, Choice::For), says(1, Choice::Against)]);
    let given = given.and(chutri::meeting::command::Command::Undo);
    assert_eq!(tally(&given), (1, 0, 0, 4));
}

#[test]
fn only_a_vote_by_name_takes_votes_by_name() {
    for way in [Way::ShowOfHands, Way::Secret, Way::NoObjection] {
        in_session([put_by(way)]).when(says(1, Choice::For)).refused(Refusal::OtherWay(way));
    }
    in_session([]).when(says(1, Choice::For)).refused(Refusal::NoBallot);
}
