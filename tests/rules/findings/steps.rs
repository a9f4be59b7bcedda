//! Findings about the steps and the offices.

use chutri::meeting::command::Command;
use chutri::meeting::event::Event;
use chutri::meeting::finding::{FindingKind as Kind, Place};
use chutri::meeting::member::Class;

use super::{Plan, begun, has, has_none, opening, opening_with, step};
use crate::support::fixture::{
    close, enter, id, pass_step, person as named, record, rest_present, secretary, skip,
};
use crate::support::given::given_in;

#[test]
fn step_not_taken() {
    let kind = Kind::StepNotTaken;
    let jumped = begun().and(enter("tasks"));
    has(&jumped, kind, [(step("review"), 1), (step("discuss"), 1)]);
    has_none(&begun(), kind);
    let closed = jumped.and(close("hết giờ"));
    let late = ["petitions", "score", "close"].map(|name| (step(name), 1));
    let early = [(step("review"), 1), (step("discuss"), 1)];
    has(&closed, kind, early.into_iter().chain(late));
    let excused = begun().and(skip("review", "chưa có")).and(enter("discuss"));
    has_none(&excused, kind);
}

#[test]
fn a_step_that_may_be_left_out_is_no_finding_and_one_left_out_without_reason_is() {
    let kind = Kind::StepNotTaken;
    let left = |name: &str| {
        let event = Event::StepSkipped { step: id(name), reason: String::new(), next: None };
        begun().happens(event)
    };
    has_none(&left("guests"), kind);
    has(&left("review"), kind, [(step("review"), 1)]);
}

#[test]
fn step_passed() {
    let kind = Kind::StepPassed;
    let passed = given_in(opening(), [pass_step("vội"), pass_step("vội")]);
    has(&passed, kind, [(step("officers"), 1), (step("roll"), 1)]);
    let mended = passed.clone().after([secretary(2), rest_present()]);
    has_none(&mended, kind);
    let later = begun().and(Command::AddMember { person: named("Khoa", Class::Full) });
    has_none(&later, kind);
    has(&passed.and(close("mất điện")), kind, {
        [(step("officers"), 1), (step("roll"), 1), (step("agenda"), 1)]
    });
}

#[test]
fn a_step_left_behind_is_passed_unless_the_meeting_still_comes_to_it() {
    let kind = Kind::StepPassed;
    has(&begun().and(enter("discuss")), kind, [(step("agenda"), 1)]);
    has_none(&begun().and(enter("roll")), kind);
    has_none(&begun().and(record("agenda", "approved", "")).and(enter("discuss")), kind);
}

#[test]
fn no_secretary() {
    let without = Plan::but(|plan| plan.officers.clear());
    has(&without.clone().played(), Kind::NoSecretary, [(Place::Meeting, 1)]);
    has(&without.closed(), Kind::NoSecretary, [(Place::Meeting, 1)]);
    has_none(&Plan::perfect().closed(), Kind::NoSecretary);
}

#[test]
fn score_missing() {
    let kind = Kind::ScoreMissing;
    let drafted = Plan::but(|plan| {
        plan.score.pop();
    });
    has(&drafted.clone().played(), kind, [(Place::Meeting, 1)]);
    has(&drafted.closed(), kind, [(Place::Meeting, 1)]);
    has_none(&Plan::perfect().closed(), kind);
    has_none(&begun(), kind);
    let without = opening_with(|procedure| procedure.sheet = None);
    has_none(&given_in(without, [close("x")]), kind);
}
