//! Findings about questions.

use chutri::meeting::command::Command;
use chutri::meeting::finding::{FindingKind as Kind, Place};
use chutri::meeting::procedure::Activity;
use chutri::meeting::question::{OutcomeKind, Stance};

use super::{Plan, begun, has, has_none, opening_with, voted};
use crate::support::fixture::{
    close, conclude, end_question, enter, finish, give, holds, leave, m, q, rest_present, take_up,
};
use crate::support::given::given_in;

#[test]
fn question_without_outcome() {
    let kind = Kind::QuestionWithoutOutcome;
    has_none(&begun(), kind);
    let talking = begun().and(enter("discuss"));
    has(&talking, kind, [(Place::Question(q(1)), 1), (Place::Question(q(2)), 1)]);
    let one = talking.after([take_up(1), end_question(OutcomeKind::Deferred, "")]);
    has(&one, kind, [(Place::Question(q(2)), 1)]);
    has(&one.clone().and(close("x")), kind, [(Place::Question(q(2)), 1)]);
    has_none(&one.and(Command::RemoveQuestion { question: q(2) }), kind);
}

#[test]
fn question_concluded_over_silence() {
    let kind = Kind::QuestionConcludedOverSilence;
    let talk = begun().after([enter("discuss"), take_up(1), give(2), holds(3, Stance::Pass)]);
    let concluded = talk.clone().at(60).and(conclude("xong"));
    has(&concluded, kind, [(Place::Question(q(1)), 3)]);
    let closed = concluded.clone().at(90).after([leave(4), close("x")]);
    has(&closed, kind, [(Place::Question(q(1)), 3)]);
    let up = talk.clone().and(end_question(OutcomeKind::PassedUp, "Xã"));
    has(&up, kind, [(Place::Question(q(1)), 3)]);
    has_none(&talk.clone().and(end_question(OutcomeKind::Deferred, "")), kind);
    has_none(&talk, kind);
    let heard = concluded.after([take_up(1), give(4), give(5), give(6), conclude("vẫn vậy")]);
    has_none(&heard, kind);
}

#[test]
fn question_not_voted() {
    let kind = Kind::QuestionNotVoted;
    let talk = begun().and(enter("discuss")).and(take_up(1));
    has_none(&talk, kind);
    let concluded = talk.clone().and(conclude("xong"));
    has(&concluded, kind, [(Place::Question(q(1)), 1)]);
    has(&concluded.clone().and(close("x")), kind, [(Place::Question(q(1)), 1)]);
    has_none(&concluded.after(voted(1)), kind);
    has_none(&talk.and(end_question(OutcomeKind::Withdrawn, "")), kind);
    // Where votes have a step of their own it is no fault before that step.
    let apart = opening_with(|procedure| procedure.steps[7].activity = Activity::Vote);
    let talk = Plan::but(|plan| plan.discuss = vec![take_up(2), conclude("xong")]);
    let given = given_in(apart, []).after(talk.officers).and(finish()).and(rest_present());
    let given = given.and(enter("discuss")).after(talk.discuss);
    has_none(&given, kind);
    has(&given.and(enter("petitions")), kind, [(Place::Question(q(2)), 1)]);
}

#[test]
fn position_without_reason() {
    let kind = Kind::PositionWithoutReason;
    let why = |member, stance, reason: &str| Command::TakePosition {
        member: m(member),
        stance,
        reason: reason.to_owned(),
    };
    let given = begun().after([
        enter("discuss"),
        take_up(2),
        holds(5, Stance::Disagree),
        holds(3, Stance::Agree),
        holds(4, Stance::Pass),
        why(2, Stance::Other, "để sang năm"),
    ]);
    let place = |member| (Place::Position { question: q(2), member: m(member) }, 1);
    has(&given, kind, [place(5), place(3)]);
    let mended = given.and(why(5, Stance::Disagree, "thiếu vốn"));
    has(&mended.clone().and(close("x")), kind, [place(3)]);
    has_none(&mended.and(why(3, Stance::Agree, "có vốn")), kind);
}
