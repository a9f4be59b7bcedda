//! What 100 % is and what passes (domain notes §1.7: the base is all full members convened, never
//! those present).

use chutri::meeting::Meeting;
use chutri::meeting::attendance::Attendance;
use chutri::meeting::command::Command;
use chutri::meeting::event::Opening;
use chutri::meeting::figures::QuorumState;
use chutri::meeting::member::Class;
use chutri::meeting::procedure::rules::{AttendanceRule, BaseOf, Quorum};

use crate::support::fixture::{
    self, excused, leave, mark, peopled, present, rest_present, ruled, thresholds,
};
use crate::support::given::{Given, given, given_in, in_session, session_in};

fn can_pass(given: &Given) -> (bool, bool) {
    let [majority, two_thirds] = &thresholds();
    let can_pass = |threshold| given.meeting().outlook(threshold).can_pass();
    (can_pass(majority), can_pass(two_thirds))
}

fn base(meeting: &Meeting) -> u32 {
    meeting.figures().base
}

/// The fixture's rules with somebody else's people.
fn with_people(people: Opening, rules: Opening) -> Opening {
    Opening { procedure: rules.procedure, ..people }
}

#[test]
fn more_than_half_and_two_thirds_are_whole_people() {
    let table = [
        (0, 1, 1),
        (1, 1, 1),
        (2, 2, 2),
        (3, 2, 2),
        (5, 3, 4),
        (9, 5, 6),
        (10, 6, 7),
        (12, 7, 8),
        (16, 9, 11),
        (20, 11, 14),
        (22, 12, 15),
        (30, 16, 20),
        (100_000, 50_001, 66_667),
    ];
    for (base, majority, two_thirds) in table {
        let needed: Vec<_> = thresholds().iter().map(|it| it.needed(base)).collect();
        assert_eq!(needed, [majority, two_thirds], "on a base of {base}");
    }
}

#[test]
fn of_twenty_two_members_with_two_on_probation_the_base_is_twenty_whoever_is_absent() {
    let absent = [1, 2, 3, 21].map(|member| mark(member, excused("công tác")));
    given_in(peopled(20, 2), absent)
        .and(rest_present())
        .sees(|meeting| (base(meeting), meeting.figures().present), (20, 18))
        .sees(|meeting| meeting.figures().voters, 17);
}

#[test]
fn an_exempt_member_who_stays_away_is_left_out_of_the_base() {
    let marks = [
        mark(1, Attendance::Exempt),
        mark(2, excused("ốm")),
        mark(3, excused("xa")),
        rest_present(),
    ];
    given_in(peopled(17, 0), marks)
        .sees(|meeting| (base(meeting), meeting.figures().present), (16, 14))
        .and(present(1))
        .sees(|meeting| (base(meeting), meeting.figures().voters), (17, 15));
}

#[test]
fn those_away_and_those_suspended_are_left_out_of_the_base() {
    let marks = [mark(1, Attendance::Away), mark(2, Attendance::Suspended), rest_present()];
    given_in(peopled(10, 0), marks).sees(base, 8);
}

#[test]
fn who_is_absent_without_reason_or_not_called_stays_in_the_base() {
    given_in(peopled(10, 0), [mark(1, Attendance::Unexcused)]).sees(base, 10);
}

#[test]
fn who_joined_temporarily_is_in_the_base_only_where_the_procedure_says_so() {
    given_in(peopled(4, 0), [mark(4, Attendance::Joined), rest_present()])
        .sees(|meeting| (base(meeting), meeting.figures().voters), (3, 3))
        .sees(|meeting| meeting.figures().present, 4);
    let joined = with_people(peopled(4, 0), ruled(|rules| rules.base.joined = true));
    given_in(joined, [mark(4, Attendance::Joined), rest_present()])
        .sees(|meeting| (base(meeting), meeting.figures().voters), (4, 4));
}

#[test]
fn guests_are_never_in_the_base_whatever_the_file_says() {
    let all = vec![Class::Guest, Class::Full, Class::Probationary, Class::Full];
    let opening = ruled(|rules| rules.base.classes = all);
    session_in(opening, []).sees(|meeting| (base(meeting), meeting.figures().voters), (6, 6));
    in_session([]).sees(|meeting| (base(meeting), meeting.figures().voters), (5, 5));
}

#[test]
fn where_those_present_decide_absence_and_leaving_shrink_the_base() {
    let opening = ruled(|rules| rules.base.of = BaseOf::Present);
    session_in(opening, [mark(2, excused("ốm"))]).sees(base, 4).and(leave(3)).sees(base, 3);
}

#[test]
fn where_all_convened_decide_leaving_does_not_shrink_the_base() {
    in_session([leave(3)]).sees(|meeting| (base(meeting), meeting.figures().voters), (5, 4));
}

#[test]
fn the_figures_tell_live_what_can_still_pass() {
    let room = given_in(peopled(20, 0), (1..=13).map(present));
    assert_eq!(can_pass(&room), (true, false), "13 of 20");
    let room = room.and(present(14));
    assert_eq!(can_pass(&room), (true, true), "14 of 20");
    let room = room.after((1..=4).map(leave));
    assert_eq!(can_pass(&room), (false, false), "10 of 20: exactly half is not more than half");
}

#[test]
fn on_a_base_of_nobody_nothing_passes() {
    let nobody = given_in(peopled(0, 3), [rest_present()]);
    assert_eq!(can_pass(&nobody), (false, false));
}

fn quorum(strict: bool, least: u32) -> Quorum {
    let [majority, two_thirds] = thresholds();
    let share = if strict { majority.share } else { two_thirds.share };
    Quorum { share, strict, least, cite: None }
}

#[test]
fn a_quorum_counts_voters_in_the_room_against_all_convened() {
    let opening = ruled(|rules| {
        rules.quorum = Some(quorum(true, 0));
        rules.base.of = BaseOf::Present;
    });
    let state = |meeting: &Meeting| meeting.quorum();
    given_in(with_people(peopled(20, 2), opening), (1..=10).map(present))
        .and(present(21))
        .sees(state, Some(QuorumState { needed: 11, present: 10 }))
        .sees(|meeting| meeting.quorum().unwrap().is_met(), false)
        .and(present(11))
        .sees(|meeting| meeting.quorum().unwrap().is_met(), true)
        .and(leave(1))
        .sees(|meeting| meeting.quorum().unwrap().is_met(), false);
}

#[test]
fn a_quorum_is_never_less_than_the_least() {
    let opening = ruled(|rules| rules.quorum = Some(quorum(true, 3)));
    given_in(with_people(peopled(2, 0), opening), [rest_present()])
        .sees(|meeting| meeting.quorum().map(|it| (it.needed, it.is_met())), Some((3, false)));
    given([]).sees(Meeting::quorum, None);
}

#[test]
fn an_attendance_target_is_met_exactly_or_strictly() {
    let met = |target_percent, strict| {
        let rule = AttendanceRule { target_percent, strict, cite: None };
        let marks = [mark(1, Attendance::Unexcused), mark(11, Attendance::Exempt), rest_present()];
        given_in(peopled(10, 1), marks).meeting().figures().meets(&rule)
    };
    assert!(met(90, false), "9 of 10, the exempt left out");
    assert!(!met(90, true));
    assert!(met(89, true));
    assert!(!met(u32::MAX, true), "a target beyond reason is not met, and stops nothing");
}

#[test]
fn a_corrected_mark_moves_from_one_figure_to_the_other() {
    let marks = [mark(2, excused("ốm")), mark(2, Attendance::Exempt), mark(2, Attendance::Present)];
    let now = given(marks).meeting().figures();
    assert_eq!((now.excused, now.exempt, now.present, now.unmarked), (0, 0, 1, 5));
}

#[test]
fn an_added_person_enters_the_base() {
    let khoa = fixture::person("Khoa", Class::Full);
    in_session([Command::AddMember { person: khoa }]).sees(base, 6);
}
