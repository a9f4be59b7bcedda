//! The roll: who is here, who is not and why, who comes late and who goes early.

use chutri::meeting::attendance::Attendance;
use chutri::meeting::command::{Command, CommandKind};
use chutri::meeting::event::Event;
use chutri::meeting::id::MemberId;
use chutri::meeting::member::{Class, Person};
use chutri::meeting::refusal::{Blank, Refusal, Thing};

use crate::support::fixture::{
    ask, come_back, enter, excused, finish, give, leave, m, mark, opening, pass_step, person,
    present, rest_present, secretary, skip,
};
use crate::support::given::{Given, at, given, given_in, in_session};

fn marked(member: usize, attendance: Attendance, late: bool) -> Event {
    Event::AttendanceMarked { member: m(member), attendance, late }
}

fn arrived(given: &Given, member: MemberId) -> Option<i64> {
    let came = given.meeting().members.get(member).unwrap().presence.arrived_at;
    came.map(|came| (came - at(0)).num_seconds())
}

/// The roll was called; Em was absent without reason, Giang excused.
fn after_the_roll() -> Given {
    given([secretary(2), finish(), mark(5, Attendance::Unexcused), mark(6, excused("ốm"))])
        .at(300)
        .after([rest_present(), finish()])
}

#[test]
fn every_state_is_counted_in_its_own_figure() {
    let given = given([
        present(1),
        mark(2, excused("đi công tác")),
        mark(3, Attendance::Unexcused),
        mark(4, Attendance::Exempt),
        mark(5, Attendance::Away),
        mark(6, Attendance::Suspended),
    ]);
    let now = given.meeting().figures();
    assert_eq!((now.total, now.present, now.absent(), now.unmarked), (6, 1, 2, 0));
    assert_eq!((now.excused, now.unexcused), (1, 1));
    assert_eq!((now.exempt, now.away, now.suspended, now.joined), (1, 1, 1, 0));
    assert_eq!((now.expected, now.came, now.attendance_percent()), (3, 1, 33));
    let now = given.and(mark(6, Attendance::Joined)).meeting().figures();
    assert_eq!((now.suspended, now.joined, now.present, now.expected), (0, 1, 2, 4));
}

#[test]
fn absence_with_reason_needs_the_reason() {
    given([])
        .when(mark(2, excused(" ")))
        .refused(Refusal::Empty(Blank::Reason))
        .when(mark(2, excused(" ốm ")))
        .then(marked(2, excused("ốm"), false))
        .when(mark(2, excused("ốm")))
        .refused(Refusal::AlreadySo)
        .when(mark(2, excused("con ốm")))
        .then(marked(2, excused("con ốm"), false));
}

#[test]
fn only_somebody_on_the_roster_is_called() {
    given([]).when(present(8)).refused(Refusal::Unknown(Thing::Member));
}

#[test]
fn the_rest_are_marked_at_once_and_whoever_was_called_stays() {
    given([mark(2, excused("ốm"))])
        .when(rest_present())
        .then(Event::RestMarked { attendance: Attendance::Present })
        .sees(|meeting| (meeting.figures().present, meeting.figures().excused), (5, 1))
        .sees(|meeting| (meeting.figures().guests, meeting.figures().unmarked), (1, 0))
        .when(rest_present())
        .refused(Refusal::AlreadySo);
}

#[test]
fn the_rest_cannot_be_marked_as_not_called() {
    given([])
        .when(Command::MarkRest { attendance: Attendance::Unmarked })
        .refused(Refusal::AlreadySo)
        .when(Command::MarkRest { attendance: excused("") })
        .refused(Refusal::Empty(Blank::Reason));
}

#[test]
fn a_guest_not_called_can_still_be_marked_with_the_rest() {
    given((1..=6).map(present))
        .sees(|meeting| meeting.figures().unmarked, 0)
        .and(rest_present())
        .sees(|meeting| meeting.figures().guests, 1);
}

#[test]
fn a_mark_can_be_taken_off_again() {
    given([present(2), mark(2, Attendance::Unmarked)])
        .sees(|meeting| meeting.figures().unmarked, 6)
        .when(mark(2, Attendance::Unmarked))
        .refused(Refusal::AlreadySo);
}

#[test]
fn nobody_is_late_before_the_roll_was_called() {
    let during = given([secretary(2), finish(), mark(3, Attendance::Unexcused)]);
    during.at(120).when(present(3)).then(marked(3, Attendance::Present, false));
}

#[test]
fn who_comes_after_the_roll_is_late_and_counts_at_once() {
    let late = after_the_roll().at(900).when(present(5));
    let late = late.then(marked(5, Attendance::Present, true));
    assert_eq!(arrived(&late, m(5)), Some(900));
    late.sees(|meeting| (meeting.figures().present, meeting.figures().unexcused), (5, 0));
}

#[test]
fn who_was_there_and_is_marked_otherwise_does_not_become_late() {
    let joined = after_the_roll().at(900).when(mark(3, Attendance::Joined));
    let joined = joined.then(marked(3, Attendance::Joined, false));
    assert_eq!(arrived(&joined, m(3)), None);
}

#[test]
fn a_late_arrival_keeps_the_time_of_coming() {
    let late = after_the_roll().at(900).and(present(5));
    let joined = late.clone().at(1000).and(mark(5, Attendance::Joined));
    assert_eq!(arrived(&joined, m(5)), Some(900), "another kind of attendance");
    let back = late.clone().after([leave(5)]).at(1000).and(present(5));
    assert_eq!(arrived(&back, m(5)), Some(900), "left and marked present again");
    let gone = late.at(1000).and(mark(5, Attendance::Unexcused));
    assert_eq!(arrived(&gone, m(5)), None, "it was a mistake");
}

#[test]
fn a_glance_at_another_step_does_not_end_the_roll() {
    given([secretary(2), finish(), enter("agenda"), enter("roll")])
        .at(60)
        .when(present(3))
        .then(marked(3, Attendance::Present, false));
}

#[test]
fn a_roll_left_out_makes_nobody_late() {
    given([skip("roll", "đủ cả")]).when(present(3)).then(marked(3, Attendance::Present, false));
    let passed = given([secretary(2), finish(), pass_step("vội")]);
    passed.when(present(3)).then(marked(3, Attendance::Present, true));
}

#[test]
fn who_leaves_stops_speaking() {
    in_session([give(3)])
        .at(40)
        .when(leave(3))
        .then(Event::MemberLeft { member: m(3) })
        .sees(|meeting| meeting.speaking().is_none(), true)
        .sees(|meeting| meeting.members.get(m(3)).unwrap().seconds, 40)
        .sees(|meeting| (meeting.figures().present, meeting.figures().left), (5, 1));
}

#[test]
fn who_leaves_waits_no_more() {
    in_session([ask(2), ask(3), ask(4), leave(3)])
        .sees(|meeting| meeting.queue().iter().map(|it| it.member).collect::<Vec<_>>(), {
            vec![m(2), m(4)]
        })
        .when(ask(3))
        .refused(Refusal::NotHere(m(3)));
}

#[test]
fn who_is_marked_absent_stops_speaking_and_waiting() {
    in_session([ask(3), give(4), mark(3, Attendance::Unexcused), mark(4, excused("về sớm"))])
        .sees(|meeting| (meeting.requests.len(), meeting.speaking().is_none()), (0, true));
}

#[test]
fn only_who_is_here_leaves_and_only_who_left_returns() {
    in_session([])
        .when(come_back(3))
        .refused(Refusal::NotAway(m(3)))
        .and(leave(3))
        .when(leave(3))
        .refused(Refusal::NotHere(m(3)))
        .when(come_back(3))
        .then(Event::MemberReturned { member: m(3) })
        .sees(|meeting| (meeting.figures().present, meeting.figures().left), (6, 0))
        .and(mark(4, Attendance::Unexcused))
        .when(come_back(4))
        .refused(Refusal::NotAway(m(4)))
        .when(leave(40))
        .refused(Refusal::Unknown(Thing::Member));
}

#[test]
fn who_left_is_back_when_marked_present() {
    in_session([leave(3)])
        .when(present(3))
        .then(marked(3, Attendance::Present, false))
        .sees(|meeting| meeting.figures().left, 0);
}

#[test]
fn who_left_came_all_the_same() {
    in_session([leave(3)])
        .sees(|meeting| (meeting.figures().came, meeting.figures().attendance_percent()), (6, 100));
}

#[test]
fn in_a_break_people_come_and_go() {
    let pause = Command::Pause { reason: String::new() };
    in_session([pause, leave(3), come_back(3), mark(4, Attendance::Unexcused), present(4)]);
}

#[test]
fn a_person_added_already_here_takes_part() {
    let joined = Person { standing: Attendance::Joined, ..person("Khoa", Class::Full) };
    in_session([Command::AddMember { person: joined }])
        .sees(|meeting| (meeting.figures().joined, meeting.figures().present), (1, 7))
        .and(ask(8));
}

#[test]
fn where_no_step_calls_the_roll_nobody_is_late() {
    let mut opening = opening();
    std::sync::Arc::make_mut(&mut opening.procedure).steps.remove(1);
    given_in(opening, [enter("close"), present(2)])
        .sees(|meeting| meeting.members.get(m(2)).unwrap().presence.arrived_at, None)
        .sees(|meeting| meeting.permits(CommandKind::MarkRest), Ok(()));
}
