//! Before and after: what may be put, what stays as announced, reserved opinions.

use chutri::meeting::attendance::Attendance;
use chutri::meeting::ballot::{Choice, End, Proposal, Reserved, VerdictKind, Way};
use chutri::meeting::command::{Command, CommandKind};
use chutri::meeting::event::{Event, Unfinished};
use chutri::meeting::member::Class;
use chutri::meeting::note::About;
use chutri::meeting::refusal::{Blank, Refusal, Thing};

use crate::support::fixture::{
    self, close, correct, id, leave, m, mark, matter, pause, present, q,
};
use crate::support::given::{Given, at, given, in_session};
use crate::support::vote::{announce, b, hands, last, put, put_by, resolution, says, verdict};

fn carried() -> Given {
    in_session([put_by(Way::ShowOfHands), hands(3, 1, 1)]).at(90).and(announce())
}

#[test]
fn a_verdict_has_the_time_it_was_announced() {
    let given = carried();
    let Some(End::Announced { at: when, despite, .. }) = &last(&given).end else {
        panic!("it was announced")
    };
    assert_eq!((*when, despite.as_str()), (at(90), ""));
    assert!(last(&given).is_carried());
}

#[test]
fn whoever_comes_leaves_or_changes_class_changes_nothing_that_was_announced() {
    let khoa = fixture::person("Khoa", Class::Full);
    let before = carried();
    let after = before.clone().after([
        correct(1, "An", Class::Probationary),
        correct(6, "Giang", Class::Full),
        leave(2),
        mark(3, Attendance::Exempt),
        mark(4, Attendance::Joined),
        Command::AddMember { person: khoa },
        present(8),
    ]);
    assert_eq!(verdict(&before), verdict(&after));
    assert_ne!(before.meeting().electorate(), after.meeting().electorate());
    let next = after.and(put_by(Way::ShowOfHands)).and(hands(2, 0, 0)).and(announce());
    assert_eq!((verdict(&next).base, verdict(&next).electorate.voters), (4, 3));
    assert_eq!(next.meeting().ballot(b(1)).unwrap().verdict(), Some(verdict(&before)));
}

#[test]
fn what_has_ended_takes_no_votes_by_whatever_hand() {
    let before = in_session([put_by(Way::RollCall)])
        .after((1..=5).map(|member| says(member, Choice::For)))
        .and(announce());
    let after = before
        .clone()
        .happens(Event::VoteCast { ballot: b(1), member: m(1), choice: Some(Choice::Against) })
        .happens(Event::BallotWithdrawn { ballot: b(1), reason: String::new() });
    assert_eq!(last(&before), last(&after));
    let counted = carried();
    let again = counted.clone().happens(Event::VotesCounted {
        ballot: b(1),
        count: chutri::meeting::ballot::Count::default(),
    });
    assert_eq!(last(&counted), last(&again));
    for kind in [
        CommandKind::CastVote,
        CommandKind::CountVotes,
        CommandKind::Object,
        CommandKind::AnnounceBallot,
        CommandKind::WithdrawBallot,
    ] {
        assert_eq!(after.meeting().permits(kind), Err(Refusal::BallotEnded(b(1))), "{kind:?}");
    }
}

#[test]
fn a_repeated_vote_keeps_the_first() {
    let again = Proposal { earlier: Some(b(1)), ..resolution(Way::ShowOfHands) };
    let first = carried();
    let given = first.clone().and(put(again)).and(hands(1, 4, 0)).and(announce());
    assert_eq!(verdict(&given).kind, VerdictKind::Lost);
    assert_eq!(given.meeting().ballot(b(1)).unwrap().verdict(), Some(verdict(&first)));
    let unknown = Proposal { earlier: Some(b(9)), ..resolution(Way::ShowOfHands) };
    given.when(put(unknown)).refused(Refusal::Unknown(Thing::Ballot));
}

#[test]
fn one_thing_is_put_at_a_time() {
    in_session([put_by(Way::ShowOfHands)])
        .when(put_by(Way::RollCall))
        .refused(Refusal::BallotPending(b(1)))
        .when(Command::WithdrawBallot { reason: "sửa câu chữ".to_owned() })
        .then(Event::BallotWithdrawn { ballot: b(1), reason: "sửa câu chữ".to_owned() })
        .and(put_by(Way::RollCall))
        .sees(|meeting| meeting.balloting().map(|ballot| ballot.id), Some(b(2)));
}

#[test]
fn what_is_put_is_written_known_and_belongs_to_something() {
    let refused = |proposal, refusal| {
        in_session([]).when(put(proposal)).refused(refusal);
    };
    let way = || resolution(Way::ShowOfHands);
    refused(Proposal { text: " ".to_owned(), ..way() }, Refusal::Empty(Blank::Proposal));
    let threshold = "unanimous".to_owned();
    refused(Proposal { threshold, ..way() }, Refusal::Unknown(Thing::Threshold));
    let about = About::Step(id("nowhere"));
    refused(Proposal { about, ..way() }, Refusal::Unknown(Thing::Step));
    let about = About::Question(q(9));
    refused(Proposal { about, ..way() }, Refusal::Unknown(Thing::Question));
    let about = About::Question(q(2));
    in_session([put(Proposal { about, ..way() })]);
    given([Command::AddQuestion { matter: matter("Mới") }, pause("nghỉ")])
        .when(put(way()))
        .refused(Refusal::MeetingPaused);
}

#[test]
fn the_words_put_are_trimmed() {
    let text = "  Nghị quyết  ".to_owned();
    let given = in_session([put(Proposal { text, ..resolution(Way::NoObjection) })]);
    assert_eq!(last(&given).proposal.text, "Nghị quyết");
}

#[test]
fn a_meeting_closed_in_the_middle_of_a_vote_says_so() {
    let given = in_session([put_by(Way::ShowOfHands)]);
    let pending = Unfinished::Ballot { ballot: b(1) };
    assert!(given.meeting().unfinished().contains(&pending));
    let closed = given.and(close("mất điện"));
    assert_eq!(last(&closed).end, None);
    assert!(!carried().meeting().unfinished().contains(&pending));
}

fn reserve(ballot: usize, member: usize, reason: &str) -> Command {
    Command::ReserveOpinion { ballot: b(ballot), member: m(member), reason: reason.to_owned() }
}

#[test]
fn a_minority_reserves_its_opinion_by_name() {
    let given = carried()
        .and(reserve(1, 3, "giá chưa rõ"))
        .when(reserve(1, 3, "giá chưa rõ"))
        .refused(Refusal::AlreadySo)
        .and(reserve(1, 6, "cần hỏi dân"))
        .and(reserve(1, 3, "giá và thời hạn chưa rõ"));
    let held = |member, reason: &str| Reserved { member: m(member), reason: reason.to_owned() };
    let all = [held(6, "cần hỏi dân"), held(3, "giá và thời hạn chưa rõ")];
    assert_eq!(last(&given).reserved, all, "a member has one on a ballot");
    assert_eq!(verdict(&given), verdict(&carried()), "it binds nobody and changes nothing");
}

#[test]
fn an_opinion_is_reserved_by_a_member_who_is_here_with_a_reason() {
    in_session([]).when(reserve(1, 3, "x")).refused(Refusal::NoBallot);
    carried()
        .when(reserve(2, 3, "x"))
        .refused(Refusal::Unknown(Thing::Ballot))
        .when(reserve(1, 7, "x"))
        .refused(Refusal::GuestMayNot(m(7)))
        .when(reserve(1, 3, ""))
        .refused(Refusal::Empty(Blank::Opinion))
        .and(leave(3))
        .when(reserve(1, 3, "x"))
        .refused(Refusal::NotHere(m(3)));
}

#[test]
fn an_announcement_taken_back_opens_the_vote_again() {
    let given = carried().and(Command::Undo);
    assert_eq!(last(&given).verdict(), None);
    let given = given.and(hands(2, 3, 0)).and(announce());
    assert_eq!(verdict(&given).kind, VerdictKind::Lost);
}
