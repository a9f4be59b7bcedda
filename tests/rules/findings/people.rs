//! Findings about people.

use chutri::meeting::attendance::Attendance;
use chutri::meeting::finding::{FindingKind as Kind, Place};
use chutri::meeting::floor::SpeechKind;
use chutri::meeting::procedure::rules::AttendanceRule;
use chutri::meeting::question::Stance;

use super::{Plan, begun, has, has_none, opening, opening_with, person};
use crate::support::fixture::{
    close, conclude, enter, excused, finish, give, give_for, holds, leave, mark, present,
    rest_present, secretary, take_up,
};
use crate::support::given::given_in;

#[test]
fn roll_incomplete() {
    let some = Plan::but(|plan| {
        plan.roll = (1..=4).map(present).collect();
        plan.discuss.clear();
        plan.guests.clear();
    });
    has(&some.clone().played(), Kind::RollIncomplete, [(Place::Meeting, 2)]);
    has_none(&some.played().and(rest_present()), Kind::RollIncomplete);
    let before = given_in(opening(), [secretary(2)]);
    has_none(&before, Kind::RollIncomplete);
    has(&before.and(finish()), Kind::RollIncomplete, [(Place::Meeting, 6)]);
}

#[test]
fn attendance_under_target() {
    let kind = Kind::AttendanceUnderTarget;
    let absent = |numbers: &[usize]| {
        let numbers = numbers.to_vec();
        Plan::but(move |plan| {
            let away = numbers.iter().map(|number| mark(*number, excused("ốm")));
            plan.roll = away.chain([rest_present()]).collect();
            plan.discuss.clear();
        })
        .played()
    };
    has_none(&absent(&[]), kind);
    // Nine tenths of six are six.
    has(&absent(&[6]), kind, [(Place::Meeting, 1)]);
    has(&absent(&[4, 5, 6]), kind, [(Place::Meeting, 3)]);
    has_none(&absent(&[6]).and(present(6)), kind);
    let exempt = Plan::but(|plan| {
        plan.roll = vec![mark(6, Attendance::Exempt), rest_present()];
        plan.discuss.clear();
    });
    has_none(&exempt.played(), kind);
    let calling = given_in(opening(), [secretary(2), finish(), mark(6, excused("ốm"))]);
    has_none(&calling, kind);
    let strict = opening_with(|procedure| {
        let rule = AttendanceRule { target_percent: 100, strict: true, cite: None };
        procedure.rules.attendance = Some(rule);
    });
    has(&Plan::perfect().played_in(strict), kind, [(Place::Meeting, 1)]);
    let without = opening_with(|procedure| procedure.rules.attendance = None);
    has_none(&given_in(without, [close("x")]), kind);
}

#[test]
fn absent_without_reason() {
    let kind = Kind::AbsentWithoutReason;
    let given = begun().after([mark(5, Attendance::Unexcused), mark(7, Attendance::Unexcused)]);
    let given = given.and(mark(3, Attendance::Unexcused));
    has(&given, kind, [(person(3), 1), (person(5), 1)]);
    has(&given.clone().and(close("x")), kind, [(person(3), 1), (person(5), 1)]);
    let mended = given.after([mark(3, excused("ốm")), present(5)]);
    has_none(&mended, kind);
}

#[test]
fn member_unheard() {
    let kind = Kind::MemberUnheard;
    let silent = Plan::but(|plan| {
        let pass = holds(5, Stance::Pass);
        plan.discuss = vec![take_up(1), give(2), give(4), pass, conclude("xong")];
    });
    let given = silent.played();
    has(&given, kind, [(person(3), 1), (person(5), 1), (person(6), 1)]);
    let gone = given.clone().and(leave(6));
    has(&gone, kind, [(person(3), 1), (person(5), 1)]);
    has(&gone.and(close("x")), kind, [(person(3), 1), (person(5), 1)]);
    has_none(&given.after([give(3), give(5), give(6)]), kind);
    has_none(&begun(), kind);
    let asked = give_for(3, SpeechKind::Question);
    has(&begun().after([enter("discuss"), asked]), kind, (2..=6).map(|number| (person(number), 1)));
}

#[test]
fn spoke_under_target() {
    let kind = Kind::SpokeUnderTarget;
    let half = |speakers: &[usize]| {
        let opening = opening_with(|procedure| procedure.rules.participation.target_percent = 50);
        let speakers = speakers.iter().map(|number| give(*number)).collect();
        Plan::but(|plan| plan.discuss = speakers).played_in(opening)
    };
    has(&half(&[]), kind, [(Place::Meeting, 3)]);
    has(&half(&[2, 3, 2]), kind, [(Place::Meeting, 1)]);
    has_none(&half(&[2, 3, 4]), kind);
    has(&half(&[2, 3]).and(close("x")), kind, [(Place::Meeting, 1)]);
    has_none(&begun(), kind);
}
